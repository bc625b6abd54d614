#pragma once
#include "base/result.hpp"
#include "eth/signature.hpp"
#include "wallet/secret.hpp"
#include <QByteArray>
#include <chrono>

/// Web3 Secret Storage, version 3: the key files of geth and of most other wallets.
namespace rollscope::wallet {

/// The cost of scrypt (RFC 7914): memory is 128 · n · r bytes.
struct ScryptCost
{
    quint64 n = 1 << 18;
    quint64 r = 8;
    quint64 p = 1;
};

/// What one file may ask of this machine.
inline constexpr quint64 kMaxScryptMemory = 1ULL << 30;
inline constexpr quint64 kMaxScryptWork = 1ULL << 24; ///< n · p · r / 8
inline constexpr quint64 kMaxPbkdf2Rounds = 20'000'000;

/// The key of 32 bytes in `json` (shorter ones are padded with zeros before them). `password` is
/// its UTF-8 as typed: tried as it is, as geth hashes it, then in NFKC, as ethers does, where that
/// is another text. Refused: the password is wrong. Protocol: the file is damaged or asks too much,
/// with the field. Takes a second and 256 MB at the usual cost: not for the GUI thread.
[[nodiscard]] base::Result<Secret> openKeystore(const QByteArray& json,
                                                std::span<const quint8> password);

/// A file that openKeystore() and other wallets open: scrypt of the password in NFKC, AES-128-CTR,
/// a fresh salt and IV. BadInput for a key that is none and for a cost beyond the bounds. As slow
/// as opening.
[[nodiscard]] base::Result<QByteArray>
makeKeystore(eth::SecretKey key, std::span<const quint8> password, const ScryptCost& cost = {});

/// How long one run at `cost` takes here: a run with n = 2^14 is timed (some tens of milliseconds)
/// and multiplied, as scrypt's work grows with n · r · p. The true time differs by what else runs.
[[nodiscard]] base::Result<std::chrono::milliseconds> expectedScryptTime(const ScryptCost& cost);

} // namespace rollscope::wallet
