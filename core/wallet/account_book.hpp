#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

/// The accounts that a person looks at, the signers they use and the addresses they know, as one
/// file keeps them. Nothing secret is in it.
namespace rollscope::wallet {

/// An address and what a person calls it.
struct NamedAddress
{
    base::Address address;
    QString name;
    std::optional<base::ChainId> chain = {}; ///< absent: on every chain
    bool operator==(const NamedAddress&) const = default;
};

enum class SignerKind : quint8 { Provider, Web3Signer };

/// Where a signer is reached.
struct SignerLink
{
    SignerKind kind = SignerKind::Provider;
    QString url;
    bool wanted = true; ///< it was connected, and nobody ended that
    bool operator==(const SignerLink&) const = default;
};

struct AccountBook
{
    std::vector<NamedAddress> watched;
    std::vector<NamedAddress> known;
    std::vector<SignerLink> signers;
    QJsonObject unread =
        {}; ///< what readAccountBook() left out, by its list: written back as it was
    bool operator==(const AccountBook&) const = default;
};

struct BookRead
{
    AccountBook book;
    std::vector<base::Error> complaints; ///< of what was left out
    bool foreign = false; ///< not to be overwritten: newer than this program, or unread
};

inline constexpr std::size_t kMostEntries = 1000; ///< of each list
inline constexpr qsizetype kLongestName = 60;

/// Reads `path`; an absent file is an empty book, one that is no JSON is moved to `<path>.bad`, or
/// `.bad.2` and so on where there is one. What is wrong in it is left out, told, and kept.
[[nodiscard]] BookRead readAccountBook(const QString& path);
/// Writes it whole or not at all, readable by the user alone. Any thread.
[[nodiscard]] base::Result<void> writeAccountBook(const QString& path, const AccountBook& book);

/// How an address was spelled.
enum class Spelling : quint8 {
    Plain,   ///< one case only: no digit is checked
    Eip55,   ///< with the checksum of EIP-55
    Eip1191, ///< with that of EIP-1191 for chain 30 or 31
};
struct SpelledAddress
{
    base::Address address;
    Spelling spelling = Spelling::Plain;
    std::optional<base::ChainId> chain = {}; ///< whose checksum it is, of EIP-1191
};
/// An address as a person typed it. BadInput: not 40 hex digits, or mixed case with the checksum of
/// neither EIP-55 nor EIP-1191.
[[nodiscard]] base::Result<SpelledAddress> readAddress(const QString& typed);

/// Another address with the same first four and last four hex digits: what people compare at a
/// glance, and what address poisoning imitates.
[[nodiscard]] bool looksAlike(const base::Address& a, const base::Address& b);

/// BadInput unless it has 1 to kLongestName characters, all of them visible ones or single spaces:
/// what turns or hides text would let one name look like another.
[[nodiscard]] base::Result<void> checkName(const QString& name);

} // namespace rollscope::wallet
