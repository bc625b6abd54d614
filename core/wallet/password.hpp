#pragma once
#include "wallet/secret.hpp"
#include <QtGlobal>
#include <span>

/// What a password must have before it guards a key file. The file may be copied and tried offline
/// for years: length is what counts there.
namespace rollscope::wallet {

inline constexpr std::size_t kPasswordLength = 12; ///< characters
inline constexpr std::size_t kPasswordVariety = 6; ///< different ones

struct PasswordVerdict
{
    bool longEnough = false; ///< kPasswordLength characters
    bool varied = false;     ///< kPasswordVariety different ones
    bool notDigits = false;  ///< something else than digits is in it
    [[nodiscard]] bool holds() const { return longEnough && varied && notDigits; }
};

/// Judges UTF-8 where it lies; nothing of it is copied.
[[nodiscard]] PasswordVerdict judgePassword(std::span<const quint8> password);

/// A password in NFKC (of full-width digits the plain ones), as ethers and other wallets hash it;
/// what is no UTF-8 stays as it is. Our own copies are wiped.
[[nodiscard]] Secret composed(std::span<const quint8> password);

} // namespace rollscope::wallet
