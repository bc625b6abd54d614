#include "wallet/air_gap.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/message.hpp"
#include "eth/units.hpp"
#include "wallet/rpc_json.hpp"
#include "wallet/verifier.hpp"
#include <QJsonArray>
#include <QJsonDocument>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;
using base::toQString;
using eth::TransactionType;

constexpr qsizetype kMostBytes = 1 << 20;
constexpr auto kType = "rollscope-unsigned-transaction";

QString decimal(const base::Wei& wei)
{
    return toQString(base::toDecimal(wei));
}

/// What a person reads on the other machine. Every member follows from the transaction.
QJsonObject summaryOf(const eth::Transaction& tx)
{
    QJsonObject json{
        {QStringLiteral("transactionType"), int(tx.type)},
        {QStringLiteral("chainId"), QString::number(tx.chain ? tx.chain->value : 0)},
        {QStringLiteral("to"),
         tx.to ? QJsonValue(eth::checksumText(*tx.to)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("value"), decimal(tx.value)},
        {QStringLiteral("valueInUnits18"), toQString(eth::formatUnits(tx.value, 18))},
        {QStringLiteral("nonce"), QString::number(tx.nonce)},
        {QStringLiteral("gasLimit"), QString::number(tx.gasLimit)},
        {QStringLiteral("data"), hexOf(tx.data)},
        {QStringLiteral("dataDigest"), toQString(base::toHex(eth::calldataDigest(tx.data)))},
        {QStringLiteral("signingHash"), toQString(base::toHex(eth::signingHash(tx)))}};
    if (tx.type <= TransactionType::AccessList) {
        json[u"gasPrice"] = decimal(tx.gasPrice);
    } else {
        json[u"maxFeePerGas"] = decimal(tx.maxFeePerGas);
        json[u"maxPriorityFeePerGas"] = decimal(tx.maxPriorityFeePerGas);
    }
    if (!tx.accessList.empty())
        json[u"accessListEntries"] = int(tx.accessList.size());
    QJsonArray authorizations;
    for (const auto& entry : tx.authorizations) {
        const auto authority = eth::authorityOf(entry);
        authorizations.append(QJsonObject{
            {QStringLiteral("address"), eth::checksumText(entry.address)},
            {QStringLiteral("chainId"), QString::number(entry.chainId)},
            {QStringLiteral("nonce"), QString::number(entry.nonce)},
            {QStringLiteral("authority"), authority ? QJsonValue(eth::checksumText(*authority))
                                                    : QJsonValue(QJsonValue::Null)}});
    }
    if (!authorizations.isEmpty())
        json[u"authorizations"] = authorizations;
    return json;
}

/// Hex with blanks and either case, as it comes from a terminal or a QR code; nullopt otherwise.
std::optional<std::string> loosely(const QByteArray& text)
{
    std::string digits;
    for (const char c : text)
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            digits += c;
    if (digits.starts_with("0X"))
        digits[1] = 'x';
    const auto bytes = base::bytesFromHex(digits);
    if (!bytes || bytes->isEmpty())
        return std::nullopt;
    return bytes->toStdString();
}

/// The hex text within JSON that signers write; empty when there is none.
QString hexWithin(const QJsonObject& json)
{
    for (const auto* name :
         {"raw", "rawTransaction", "signedTransaction", "signed", "result", "signature"}) {
        const QJsonValue value = json.value(QLatin1String(name));
        if (value.isString())
            return value.toString();
        if (value.isObject())
            return hexWithin(value.toObject());
    }
    return {};
}

Result<std::string> withSignature(const std::string& bytes, const Shown& shown)
{
    constexpr quint8 kOldV = 27;
    eth::Signature signature;
    std::copy_n(bytes.begin(), 32, signature.r.bytes.begin());
    std::copy_n(bytes.begin() + 32, 32, signature.s.bytes.begin());
    const auto v = static_cast<quint8>(bytes.back());
    signature.yParity = v >= kOldV ? static_cast<quint8>(v - kOldV) : v;
    if (signature.yParity > 1)
        return fail(ErrorKind::Protocol, QStringLiteral("it is 0, 1, 27 or 28"),
                    QStringLiteral("v"));
    return eth::encodeSigned(shown.transaction, signature);
}

} // namespace

QByteArray unsignedFile(const Shown& shown)
{
    const QJsonObject json{
        {QStringLiteral("v"), 1},
        {QStringLiteral("type"), QString::fromLatin1(kType)},
        {QStringLiteral("from"), eth::checksumText(shown.from)},
        {QStringLiteral("payload"), hexOf(eth::encodeUnsigned(shown.transaction))},
        {QStringLiteral("summary"), summaryOf(shown.transaction)}};
    return QJsonDocument(json).toJson();
}

Result<Shown> readUnsignedFile(const QByteArray& json)
{
    const auto bad = [](const char* member, const QString& what) {
        return fail(ErrorKind::BadInput, what, QString::fromLatin1(member));
    };
    if (json.size() > 4 * kMostBytes)
        return bad("file", QStringLiteral("it has more than 4 MB"));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    if (!document.isObject() || object.value(u"type").toString() != QLatin1String(kType))
        return bad("type", QStringLiteral("%1 was expected").arg(QLatin1String(kType)));
    if (object.value(u"v").toInt() != 1)
        return bad("v", QStringLiteral("1 was expected"));
    const auto from = eth::parseAddress(object.value(u"from").toString().toStdString());
    if (!from)
        return bad("from", from.error().what);
    const auto payload = base::bytesFromHex(object.value(u"payload").toString().toStdString());
    if (!payload)
        return bad("payload", QStringLiteral("bytes in hex were expected"));
    auto transaction = eth::decodeUnsigned(payload->toStdString());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QJsonObject summary = object.value(u"summary").toObject();
    const QJsonObject right = summaryOf(*transaction);
    QStringList names = right.keys() + summary.keys();
    names.sort();
    for (const QString& name : names)
        if (summary.value(name) != right.value(name))
            return fail(ErrorKind::BadInput, QStringLiteral("the payload does not say this"),
                        QStringLiteral("summary.") + name,
                        QStringLiteral("somebody changed the file: do not sign it"));
    Shown shown = Shown::exactly(std::move(*transaction), *from);
    // Judged as if they were agreed to, so that it can be read; the file agrees to nothing.
    Shown judged = shown;
    judged.authorizationsAgreed = true;
    if (auto fine = checkShown(judged); !fine)
        return tl::unexpected(fine.error());
    return shown;
}

QByteArray unsignedText(const Shown& shown)
{
    return hexOf(eth::encodeUnsigned(shown.transaction)).toLatin1().toUpper();
}

Result<std::string> signedBytes(const QByteArray& given, const Shown& shown)
{
    constexpr std::size_t kSignature = 65;
    const auto unreadable = [](const QString& what) {
        return fail(ErrorKind::Protocol, what, QStringLiteral("signed transaction"),
                    QStringLiteral("bring the signed bytes, in hex or as the signer's file"));
    };
    if (given.size() > 3 * kMostBytes)
        return unreadable(QStringLiteral("it has more than 1 MB"));
    QByteArray text = given.trimmed();
    if (text.isEmpty())
        return unreadable(QStringLiteral("it is empty"));
    if (text.startsWith('{')) {
        text = hexWithin(QJsonDocument::fromJson(text).object()).toLatin1();
        if (text.isEmpty())
            return unreadable(QStringLiteral("the JSON has no signed bytes"));
    }
    if (text.startsWith('"') && text.endsWith('"') && text.size() > 1)
        text = text.mid(1, text.size() - 2);
    const std::string bytes = loosely(text).value_or(given.toStdString());
    if (bytes.size() == kSignature)
        return withSignature(bytes, shown);
    if (auto decoded = eth::decodeSigned(bytes); !decoded) {
        if (eth::decodeUnsigned(bytes))
            return unreadable(QStringLiteral("it is not signed yet"));
        return tl::unexpected(decoded.error());
    }
    return bytes;
}

Ask AirGapSigner::accounts(Question<std::vector<base::Address>>::Handler handler)
{
    auto [ask, question] = open<std::vector<base::Address>>(std::move(handler));
    answerSoon<std::vector<base::Address>>(question, m_clock, m_accounts);
    return std::move(ask);
}

Ask AirGapSigner::sign(const Shown& shown, Question<Answer>::Handler handler)
{
    auto [ask, question] = open<Answer>(std::move(handler));
    const auto held = m_open.lock();
    if (held && held->isOpen()) {
        answerSoon<Answer>(question, m_clock,
                           fail(ErrorKind::Refused,
                                QStringLiteral("another transaction is still out to be signed")));
        return std::move(ask);
    }
    if (const auto fine = checkShown(shown); !fine) {
        answerSoon<Answer>(question, m_clock, tl::unexpected(fine.error()));
        return std::move(ask);
    }
    m_open = question;
    m_shown = shown;
    Question<Answer>::limit(
        question, m_clock, m_patience,
        {ErrorKind::Timeout, QStringLiteral("the signer did not answer in time"), name(), {}});
    m_soon = m_clock.after(std::chrono::milliseconds(0), [this] {
        const auto asked = m_open.lock();
        if (asked && asked->isOpen())
            m_present({unsignedFile(m_shown), unsignedText(m_shown)});
    });
    return std::move(ask);
}

Ask AirGapSigner::signTypedData(const TypedQuestion&, Question<eth::Signature>::Handler handler)
{
    auto [ask, question] = open<eth::Signature>(std::move(handler));
    answerSoon<eth::Signature>(
        question, m_clock,
        fail(ErrorKind::Refused, QStringLiteral("typed data does not go over an air gap here")));
    return std::move(ask);
}

Ask AirGapSigner::signMessage(const MessageQuestion&, Question<eth::Signature>::Handler handler)
{
    auto [ask, question] = open<eth::Signature>(std::move(handler));
    answerSoon<eth::Signature>(
        question, m_clock,
        fail(ErrorKind::Refused, QStringLiteral("messages do not go over an air gap here")));
    return std::move(ask);
}

Result<void> AirGapSigner::bring(const QByteArray& given)
{
    const auto question = m_open.lock();
    if (!question || !question->isOpen())
        return fail(ErrorKind::NotFound, QStringLiteral("nothing is out to be signed"));
    auto raw = signedBytes(given, m_shown);
    if (!raw)
        return tl::unexpected(raw.error());
    // The wrong file is not the end: it can be looked for again.
    if (auto verified = verify(m_shown, *raw); !verified)
        return tl::unexpected(verified.error().error);
    question->answer(Answer{std::move(*raw), std::nullopt});
    return {};
}

} // namespace rollscope::wallet
