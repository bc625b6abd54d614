#include "wallet/verifier.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/keccak.hpp"
#include "eth/message.hpp"
#include "eth/u256.hpp"
#include <algorithm>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::toQString;
using eth::toU256;
using eth::TransactionType;

constexpr auto kEqual = "must be equal";
constexpr std::size_t kSignatureSize = 65;
constexpr quint8 kOldV = 27; // personal_sign and most wallets

QString textOf(const std::optional<base::Address>& address)
{
    return address ? eth::checksumText(*address) : QStringLiteral("none: a contract is created");
}

QString textOf(const std::string& bytes)
{
    constexpr std::size_t kShown = 40;
    const auto head = std::string_view(bytes).substr(0, kShown);
    QString text = toQString(
        base::toHex(std::span(reinterpret_cast<const quint8*>(head.data()), head.size())));
    if (bytes.size() > kShown)
        text += QStringLiteral("… (%1 bytes, Keccak-256 %2)")
                    .arg(bytes.size())
                    .arg(toQString(base::toHex(eth::keccak256(bytes))));
    return text;
}

QString textOf(const base::Wei& wei)
{
    return toQString(base::toDecimal(wei));
}

QString textOf(const std::vector<eth::AccessEntry>& list)
{
    constexpr std::size_t kShown = 4;
    QStringList parts;
    std::string all;
    std::size_t slotCount = 0;
    for (const auto& entry : list) {
        QStringList keys;
        all.append(entry.address.bytes.begin(), entry.address.bytes.end());
        for (const base::Hash32& key : entry.storageKeys) {
            all.append(key.bytes.begin(), key.bytes.end());
            if (++slotCount <= kShown)
                keys << toQString(base::toHex(key));
        }
        if (parts.size() < qsizetype(kShown))
            parts << textOf(entry.address) + QStringLiteral(" [") +
                         keys.join(QStringLiteral(", ")) + QStringLiteral("]");
    }
    if (list.size() > kShown || slotCount > kShown)
        parts << QStringLiteral("%1 accounts, %2 slots, Keccak-256 %3")
                     .arg(list.size())
                     .arg(slotCount)
                     .arg(toQString(base::toHex(eth::keccak256(all))));
    return parts.isEmpty() ? QStringLiteral("empty") : parts.join(QStringLiteral(", "));
}

QString textOf(const std::vector<eth::Authorization>& list)
{
    QStringList parts;
    for (const auto& entry : list)
        parts << QStringLiteral("%1 on chain %2, nonce %3")
                     .arg(textOf(entry.address))
                     .arg(entry.chainId)
                     .arg(entry.nonce);
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(QStringLiteral(", "));
}

/// Collects what differs, in the order of the review screen.
class Comparison
{
public:
    void add(const char* field, const QString& shown, const QString& found,
             const char* rule = kEqual)
    {
        m_found.push_back({QString::fromLatin1(field), shown, found, QString::fromLatin1(rule)});
    }
    template <class T> void equal(const char* field, const T& shown, const T& found)
    {
        if (!(shown == found))
            add(field, textOf(shown), textOf(found));
    }
    void equal(const char* field, quint64 shown, quint64 found)
    {
        if (shown != found)
            add(field, QString::number(shown), QString::number(found));
    }
    void atMost(const char* field, const base::Wei& most, const base::Wei& found)
    {
        if (toU256(found) > toU256(most))
            add(field, textOf(most), textOf(found), "at most what was shown");
    }
    std::vector<Difference> take() { return std::move(m_found); }

private:
    std::vector<Difference> m_found;
};

base::Error summary(const std::vector<Difference>& differences)
{
    QStringList fields;
    for (const Difference& difference : differences)
        fields << difference.field;
    return {ErrorKind::Protocol,
            QStringLiteral("the signer changed what was shown: ") +
                fields.join(QStringLiteral(", ")),
            {},
            QStringLiteral("nothing was sent; do not use this signer before you know why")};
}

} // namespace

std::vector<Difference> differencesOf(const Shown& shown, const eth::SignedTransaction& found)
{
    const eth::Transaction& want = shown.transaction;
    const eth::Transaction& got = found.transaction;
    Comparison compare;
    compare.equal("type", quint64(want.type), quint64(got.type));
    if (want.chain != got.chain)
        compare.add("chainId", want.chain ? QString::number(want.chain->value) : QString(),
                    got.chain ? QString::number(got.chain->value)
                              : QStringLiteral("none: every chain takes it"));
    if (shown.from != found.sender)
        compare.add("from", textOf(shown.from), textOf(found.sender));
    compare.equal("nonce", want.nonce, got.nonce);
    compare.equal("to", want.to, got.to);
    compare.equal("value", want.value, got.value);
    compare.equal("data", want.data, got.data);
    const FeeBounds& bounds = shown.bounds;
    if (got.gasLimit < bounds.minGas || got.gasLimit > bounds.maxGas)
        compare.add("gas",
                    bounds.minGas == bounds.maxGas
                        ? QString::number(bounds.maxGas)
                        : QStringLiteral("%1 to %2").arg(bounds.minGas).arg(bounds.maxGas),
                    QString::number(got.gasLimit), "within what was shown");
    const bool priced = got.type <= TransactionType::AccessList;
    compare.atMost(priced ? "gasPrice" : "maxFeePerGas", bounds.maxFeePerGas, got.feeCap());
    compare.atMost("maxPriorityFeePerGas", bounds.maxPriorityFeePerGas, got.maxPriorityFeePerGas);
    compare.equal("accessList", want.accessList, got.accessList);
    if (!got.blobVersionedHashes.empty() || found.sidecarBlobs != 0)
        compare.add("blobVersionedHashes", QStringLiteral("none"),
                    QString::number(got.blobVersionedHashes.size()));
    compare.equal("authorizationList", want.authorizations, got.authorizations);
    return compare.take();
}

tl::expected<Verified, Mismatch> verify(const Shown& shown, std::string_view raw)
{
    auto decoded = eth::decodeSigned(raw);
    if (!decoded) {
        base::Error error = std::move(decoded.error());
        error.what.prepend(QStringLiteral("the signer returned no valid transaction: "));
        return tl::unexpected(Mismatch{std::move(error), {}});
    }
    auto differences = differencesOf(shown, *decoded);
    if (!differences.empty()) {
        base::Error error = summary(differences);
        return tl::unexpected(Mismatch{std::move(error), std::move(differences)});
    }
    return Verified(std::string(raw), std::move(*decoded));
}

base::Result<void> checkDomain(const eth::TypedData& data, base::ChainId chain)
{
    const QJsonValue named = data.domain.value(u"chainId");
    const QString where = QStringLiteral("domain.chainId");
    if (named.isUndefined())
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("it is missing: every chain would take the signature"),
                          where);
    // parseTypedData() took it, so it is a number, decimal digits or hex.
    const QString text =
        named.isString() ? named.toString() : QString::number(named.toDouble(), 'f', 0);
    bool read = false;
    const quint64 id =
        text.startsWith(u"0x") ? text.mid(2).toULongLong(&read, 16) : text.toULongLong(&read);
    if (!read || id != chain.value)
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("it is %1, the chain is %2").arg(text).arg(chain.value),
                          where);
    return {};
}

base::Hash32 messageHash(const MessageQuestion& question)
{
    return eth::personalMessageHash(std::string_view(
        question.text.constData(), static_cast<std::size_t>(question.text.size())));
}

base::Result<eth::Signature> verifySignature(const base::Hash32& hash, const base::Address& account,
                                             std::string_view hex, const QString& of)
{
    std::array<quint8, kSignatureSize> bytes{};
    if (!base::bytesFromHex(hex, bytes))
        return base::fail(ErrorKind::Protocol, QStringLiteral("65 bytes in hex were expected"),
                          QStringLiteral("signature"));
    eth::Signature signature;
    std::copy_n(bytes.begin(), 32, signature.r.bytes.begin());
    std::copy_n(bytes.begin() + 32, 32, signature.s.bytes.begin());
    const quint8 v = bytes.back();
    signature.yParity = v >= kOldV ? static_cast<quint8>(v - kOldV) : v;
    if (signature.yParity > 1)
        return base::fail(ErrorKind::Protocol, QStringLiteral("it is 0, 1, 27 or 28"),
                          QStringLiteral("v"));
    const auto signer = eth::recover(hash, signature);
    if (!signer)
        return tl::unexpected(signer.error());
    if (*signer != account)
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("it is of %1 or of other %2, not of %3")
                              .arg(textOf(*signer), of, textOf(account)),
                          QStringLiteral("signature"));
    return signature;
}

std::string signatureHex(const eth::Signature& signature)
{
    std::array<quint8, kSignatureSize> bytes{};
    std::copy_n(signature.r.bytes.begin(), 32, bytes.begin());
    std::copy_n(signature.s.bytes.begin(), 32, bytes.begin() + 32);
    bytes.back() = static_cast<quint8>(kOldV + signature.yParity);
    return base::toHex(bytes);
}

base::Result<eth::Signature>
verifyTypedSignature(const eth::TypedData& data, const base::Address& account, std::string_view hex)
{
    const auto hashes = eth::hashTypedData(data);
    if (!hashes)
        return tl::unexpected(hashes.error());
    return verifySignature(hashes->digest, account, hex, QStringLiteral("data"));
}

} // namespace rollscope::wallet
