#include "review/review_subject.hpp"
#include "base/hex.hpp"
#include "eth/abi_json.hpp"
#include "review/review_text.hpp"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace rollscope::ui {

using base::ErrorKind;
using base::fail;
namespace clear = eth::clear;

namespace {

constexpr qsizetype kMaxBytes = 1 << 20;
constexpr std::size_t kSelector = 4;
constexpr std::size_t kAbiWord = 32;

/// Whether the bytes begin as a transaction does (EIP-2718), so that it is worth to say what is
/// wrong with one.
bool beginsLikeTransaction(std::string_view bytes)
{
    const auto first = static_cast<quint8>(bytes.front());
    return first <= 4 || first >= 0xc0;
}

bool hasShapeOfCall(std::string_view bytes)
{
    return bytes.size() >= kSelector && (bytes.size() - kSelector) % kAbiWord == 0;
}

base::Result<Pasted> readBytes(std::string bytes)
{
    auto sent = eth::decodeSigned(bytes);
    if (sent) {
        return Pasted{TransactionSubject{sent->transaction, sent->sender, sent->hash}, {}};
    }
    if (auto payload = eth::decodeUnsigned(bytes)) {
        return Pasted{TransactionSubject{std::move(*payload), {}, {}}, {}};
    }
    if (beginsLikeTransaction(bytes) && !hasShapeOfCall(bytes)) {
        return tl::unexpected(std::move(sent.error()));
    }
    return Pasted{{}, std::move(bytes)};
}

} // namespace

base::Result<Pasted> readPasted(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return Pasted{};
    }
    if (trimmed.startsWith(u'{')) {
        return eth::parseTypedData(trimmed.toUtf8()).map([](eth::TypedData data) {
            return Pasted{std::move(data), {}};
        });
    }
    static const QRegularExpression kSpace(QStringLiteral("[\\s\"']+"));
    const QString digits = QString(trimmed).remove(kSpace);
    if (digits.size() > 2 * kMaxBytes + 2) {
        return fail(ErrorKind::BadInput, ReviewText::tr("This is larger than 1 MB."));
    }
    const auto bytes = base::bytesFromHex(digits.toUtf8().toStdString());
    if (!bytes || bytes->isEmpty()) {
        return fail(ErrorKind::BadInput,
                    ReviewText::tr("This is neither pairs of hexadecimal digits nor JSON."));
    }
    return readBytes(bytes->toStdString());
}

base::Result<base::ChainId> chainOf(const ReviewKnowledge& known, const QString& text)
{
    const QString wanted = text.trimmed();
    bool isNumber = false;
    const quint64 number = wanted.toULongLong(&isNumber);
    if (isNumber && number > 0 && number <= eth::kMaxChainId) {
        return base::ChainId{number};
    }
    if (const auto file = known.ids.find(wanted.toLower()); file != known.ids.end()) {
        return file->second;
    }
    QStringList names;
    base::ChainId found;
    for (const auto& [id, name] : known.facts.chains) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0) {
            return id;
        }
        if (!wanted.isEmpty() && name.startsWith(wanted, Qt::CaseInsensitive)) {
            names << name;
            found = id;
        }
    }
    if (names.size() == 1) {
        return found;
    }
    constexpr qsizetype kNamed = 4;
    return names.isEmpty()
               ? fail(ErrorKind::BadInput,
                      ReviewText::tr("No chain of this name is known; its number is enough."))
               : fail(ErrorKind::BadInput, ReviewText::tr("Several chains begin like this: %1")
                                               .arg(names.mid(0, kNamed).join(u", ")));
}

std::optional<clear::Deployment> placeOf(const ReviewSubject& subject)
{
    if (const auto* call = std::get_if<clear::Call>(&subject)) {
        return clear::Deployment{call->chain, call->to};
    }
    if (const auto* sent = std::get_if<TransactionSubject>(&subject)) {
        const auto& tx = sent->transaction;
        return tx.chain && tx.to ? std::optional(clear::Deployment{*tx.chain, *tx.to})
                                 : std::nullopt;
    }
    if (const auto* data = std::get_if<eth::TypedData>(&subject)) {
        const auto chain =
            eth::abi::fromJson(*eth::abi::elementaryType("uint256"), data->domain[u"chainId"]);
        const auto contract = eth::abi::fromJson(*eth::abi::elementaryType("address"),
                                                 data->domain[u"verifyingContract"]);
        if (chain && contract && chain->toWei().fits64()) {
            return clear::Deployment{{chain->toWei().limbs[0]}, contract->toAddress()};
        }
    }
    return std::nullopt;
}

SignedBytes signedBytes(const ReviewSubject& subject)
{
    if (const auto* call = std::get_if<clear::Call>(&subject)) {
        return {call->data, kSelector};
    }
    if (const auto* sent = std::get_if<TransactionSubject>(&subject)) {
        const auto& tx = sent->transaction;
        return {tx.data, tx.to ? kSelector : 0}; // what creates a contract is code
    }
    if (const auto* data = std::get_if<eth::TypedData>(&subject)) {
        if (const auto hashes = eth::hashTypedData(*data)) {
            SignedBytes out{"\x19\x01", 2};
            for (const auto* hash : {&hashes->domain, &hashes->message}) {
                out.bytes.append(reinterpret_cast<const char*>(hash->bytes.data()),
                                 hash->bytes.size());
            }
            return out;
        }
    }
    return {};
}

} // namespace rollscope::ui
