#include "wallet/rpc_json.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include <QJsonDocument>
#include <QRegularExpression>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;
using base::toQString;
using eth::TransactionType;

tl::unexpected<base::Error> broken(const char* field, const QString& what)
{
    return fail(ErrorKind::Protocol, what, QString::fromLatin1(field));
}

QString hex(const base::Hash32& hash)
{
    return toQString(base::toHex(hash));
}

/// Reads the fields of one object; the first that is wrong is remembered.
class Fields
{
public:
    explicit Fields(const QJsonObject& json) : m_json(json) {}

    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }
    [[nodiscard]] bool has(const char* name) const
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        return !value.isUndefined() && !value.isNull();
    }
    [[nodiscard]] std::string text(const char* name) const
    {
        return m_json.value(QLatin1String(name)).toString().toStdString();
    }
    quint64 number(const char* name)
    {
        return take(name, base::quantityFromHex(text(name)), "a quantity was expected");
    }
    base::Wei wei(const char* name)
    {
        return take(name, base::weiFromHex(text(name)), "a quantity was expected");
    }
    base::Address address(const char* name)
    {
        return take(name, base::addressFromHex(text(name)), "an address was expected");
    }
    base::Hash32 word(const char* name)
    {
        base::Hash32 out;
        const base::Wei value = wei(name);
        for (std::size_t i = 0; i < 32; ++i)
            out.bytes[31 - i] = static_cast<quint8>(value.limbs[i / 8] >> (8 * (i % 8)));
        return out;
    }
    std::string bytes(const char* name)
    {
        return take(name, base::bytesFromHex(text(name)), "bytes in hex were expected")
            .toStdString();
    }
    [[nodiscard]] QJsonArray list(const char* name) const
    {
        return m_json.value(QLatin1String(name)).toArray();
    }
    eth::Signature signature()
    {
        eth::Signature out{word("r"), word("s"), 0};
        const quint64 v = number(has("yParity") ? "yParity" : "v");
        // EIP-155: 35 + 2 · chain + parity; before it 27 + parity.
        out.yParity = static_cast<quint8>(v <= 1 ? v : (v + 1) % 2);
        return out;
    }
    void refuse(const char* name, const char* what)
    {
        if (!m_error)
            m_error = base::Error{
                ErrorKind::Protocol, QString::fromLatin1(what), QString::fromLatin1(name), {}};
    }

private:
    template <class T> T take(const char* name, std::optional<T> value, const char* what)
    {
        if (!value)
            refuse(name, what);
        return value.value_or(T{});
    }
    const QJsonObject& m_json;
    std::optional<base::Error> m_error;
};

eth::AccessEntry accessEntry(const QJsonObject& json, Fields& outer)
{
    Fields fields(json);
    eth::AccessEntry entry{fields.address("address"), {}};
    for (const QJsonValue key : fields.list("storageKeys")) {
        const auto word = base::hashFromHex(key.toString().toStdString());
        if (!word)
            outer.refuse("accessList", "storage keys have 32 bytes");
        entry.storageKeys.push_back(word.value_or(base::Hash32{}));
    }
    if (fields.error())
        outer.refuse("accessList", "addresses were expected");
    return entry;
}

eth::Authorization authorization(const QJsonObject& json, Fields& outer)
{
    Fields fields(json);
    eth::Authorization entry{fields.number("chainId"), fields.address("address"),
                             fields.number("nonce"), fields.signature()};
    if (fields.error())
        outer.refuse("authorizationList", "chainId, address, nonce, yParity, r, s were expected");
    return entry;
}

eth::Transaction readTransaction(Fields& fields)
{
    eth::Transaction tx;
    const quint64 type = fields.has("type") ? fields.number("type") : 0;
    if (type > 4)
        fields.refuse("type", "0 to 4 was expected");
    tx.type = static_cast<TransactionType>(type);
    if (fields.has("chainId"))
        tx.chain = base::ChainId{fields.number("chainId")};
    else if (type == 0 && fields.number("v") >= 35)
        tx.chain = base::ChainId{(fields.number("v") - 35) / 2};
    tx.nonce = fields.number("nonce");
    tx.gasLimit = fields.number("gas");
    if (tx.type <= TransactionType::AccessList) {
        tx.gasPrice = fields.wei("gasPrice");
    } else {
        tx.maxFeePerGas = fields.wei("maxFeePerGas");
        tx.maxPriorityFeePerGas = fields.wei("maxPriorityFeePerGas");
    }
    if (fields.has("to"))
        tx.to = fields.address("to");
    tx.value = fields.wei("value");
    tx.data = fields.bytes(fields.has("input") ? "input" : "data");
    for (const QJsonValue entry : fields.list("accessList"))
        tx.accessList.push_back(accessEntry(entry.toObject(), fields));
    if (tx.type == TransactionType::Blob) {
        tx.maxFeePerBlobGas = fields.wei("maxFeePerBlobGas");
        for (const QJsonValue entry : fields.list("blobVersionedHashes"))
            tx.blobVersionedHashes.push_back(
                base::hashFromHex(entry.toString().toStdString()).value_or(base::Hash32{}));
    }
    for (const QJsonValue entry : fields.list("authorizationList"))
        tx.authorizations.push_back(authorization(entry.toObject(), fields));
    return tx;
}

} // namespace

QString quantityOf(const base::Wei& wei)
{
    QString digits;
    for (int i = 3; i >= 0; --i)
        digits += QStringLiteral("%1").arg(wei.limbs[static_cast<std::size_t>(i)], 16, 16,
                                           QLatin1Char('0'));
    qsizetype from = 0;
    while (from + 1 < digits.size() && digits[from] == u'0')
        ++from;
    return QStringLiteral("0x") + digits.mid(from);
}

QString quantityOf(quint64 value)
{
    return toQString(base::toQuantity(value));
}

QString hexOf(std::string_view bytes)
{
    return toQString(
        base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size())));
}

QJsonObject transactionJson(const eth::Transaction& tx, const base::Address& from)
{
    QJsonObject json{{QStringLiteral("type"), quantityOf(quint64(tx.type))},
                     {QStringLiteral("from"), eth::checksumText(from)},
                     {QStringLiteral("nonce"), quantityOf(tx.nonce)},
                     {QStringLiteral("gas"), quantityOf(tx.gasLimit)},
                     {QStringLiteral("value"), quantityOf(tx.value)},
                     {QStringLiteral("data"), hexOf(tx.data)}};
    if (tx.chain)
        json[u"chainId"] = quantityOf(tx.chain->value);
    if (tx.to)
        json[u"to"] = eth::checksumText(*tx.to);
    if (tx.type <= TransactionType::AccessList) {
        json[u"gasPrice"] = quantityOf(tx.gasPrice);
    } else {
        json[u"maxFeePerGas"] = quantityOf(tx.maxFeePerGas);
        json[u"maxPriorityFeePerGas"] = quantityOf(tx.maxPriorityFeePerGas);
    }
    QJsonArray list;
    for (const auto& entry : tx.accessList) {
        QJsonArray keys;
        for (const base::Hash32& key : entry.storageKeys)
            keys.append(hex(key));
        list.append(QJsonObject{{QStringLiteral("address"), toQString(base::toHex(entry.address))},
                                {QStringLiteral("storageKeys"), keys}});
    }
    if (tx.type != TransactionType::Legacy)
        json[u"accessList"] = list;
    QJsonArray authorizations;
    for (const auto& entry : tx.authorizations)
        authorizations.append(
            QJsonObject{{QStringLiteral("chainId"), quantityOf(entry.chainId)},
                        {QStringLiteral("address"), toQString(base::toHex(entry.address))},
                        {QStringLiteral("nonce"), quantityOf(entry.nonce)},
                        {QStringLiteral("yParity"), quantityOf(quint64(entry.signature.yParity))},
                        {QStringLiteral("r"), hex(entry.signature.r)},
                        {QStringLiteral("s"), hex(entry.signature.s)}});
    if (tx.type == TransactionType::SetCode)
        json[u"authorizationList"] = authorizations;
    return json;
}

Result<eth::SignedTransaction> transactionFromJson(const QJsonObject& json,
                                                   const base::Hash32& hash)
{
    Fields fields(json);
    const eth::Transaction tx = readTransaction(fields);
    const eth::Signature signature = fields.signature();
    if (fields.error())
        return tl::unexpected(*fields.error());
    const auto raw = eth::encodeSigned(tx, signature);
    if (!raw)
        return tl::unexpected(raw.error());
    auto decoded = eth::decodeSigned(*raw);
    if (!decoded)
        return decoded;
    if (decoded->hash != hash)
        return broken(
            "hash", QStringLiteral("these fields are not those of transaction %1").arg(hex(hash)));
    return decoded;
}

Result<std::string> rawFromJson(const QJsonValue& json)
{
    constexpr qsizetype kMost = 2 << 20;
    const QString text =
        json.isObject() ? json.toObject().value(u"raw").toString() : json.toString();
    if (text.size() > kMost)
        return broken("raw", QStringLiteral("a transaction of more than 1 MB"));
    const auto bytes =
        text.startsWith(u"0x") ? base::bytesFromHex(text.toStdString()) : std::nullopt;
    if (!bytes || bytes->isEmpty())
        return broken("raw", QStringLiteral("the signed bytes in hex were expected"));
    return bytes->toStdString();
}

Result<std::vector<base::Address>> accountsFromJson(const QJsonValue& json)
{
    constexpr qsizetype kMost = 10'000;
    const QJsonArray list = json.toArray();
    if (!json.isArray() || list.size() > kMost)
        return broken("accounts", QStringLiteral("a list of addresses was expected"));
    std::vector<base::Address> accounts;
    for (const QJsonValue entry : list) {
        const auto address = base::addressFromHex(entry.toString().toStdString());
        if (!address)
            return broken("accounts", QStringLiteral("a list of addresses was expected"));
        accounts.push_back(*address);
    }
    return accounts;
}

void askJson(net::RpcClient& client, const char* method, const QJsonArray& params,
             JsonHandler handler)
{
    constexpr std::size_t kMost = 8U << 20;
    const QString where = QString::fromLatin1(method);
    client.request({method, QJsonDocument(params).toJson(QJsonDocument::Compact).toStdString()},
                   [where, handler = std::move(handler)](net::Reply reply) {
                       if (!reply) {
                           handler(tl::unexpected(reply.error()));
                           return;
                       }
                       std::string_view text;
                       if (simdjson::to_json_string(**reply).get(text) != simdjson::SUCCESS ||
                           text.size() > kMost) {
                           handler(fail(ErrorKind::Protocol,
                                        QStringLiteral("its answer cannot be read"), where));
                           return;
                       }
                       // An array around it: QJsonDocument takes no bare values.
                       const auto document = QJsonDocument::fromJson(
                           '[' + QByteArray(text.data(), static_cast<qsizetype>(text.size())) +
                           ']');
                       if (!document.isArray() || document.array().size() != 1) {
                           handler(fail(ErrorKind::Protocol,
                                        QStringLiteral("its answer is broken JSON"), where));
                           return;
                       }
                       handler(document.array().first());
                   });
}

int rpcCode(const base::Error& error)
{
    if (error.kind != ErrorKind::Refused && error.kind != ErrorKind::RateLimited)
        return 0;
    static const QRegularExpression kCode(QStringLiteral("^(-?\\d{1,9}):"));
    return kCode.match(error.what).captured(1).toInt();
}

} // namespace rollscope::wallet
