#include "wallet/safe_batch.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/keccak.hpp"
#include "eth/u256.hpp"
#include "wallet/rpc_json.hpp"
#include <QJsonDocument>
#include <algorithm>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;
using base::toQString;

tl::unexpected<base::Error> bad(const QString& member, const QString& what)
{
    return fail(ErrorKind::BadInput, what, member);
}

/// A scalar, or a list of them, as JSON.stringify writes it.
QByteArray compact(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// Members by name: their names as a list, then each value and a comma.
QByteArray serialized(const QJsonValue& value)
{
    QByteArray out;
    if (value.isArray()) {
        for (const QJsonValue entry : value.toArray())
            out += (out.isEmpty() ? "" : ",") + serialized(entry);
        return '[' + out + ']';
    }
    if (!value.isObject())
        return compact(value);
    const QJsonObject object = value.toObject();
    QStringList names = object.keys();
    std::sort(names.begin(), names.end());
    out = '{' + compact(QJsonArray::fromStringList(names));
    for (const QString& name : names)
        out += serialized(object.value(name)) + ',';
    return out + '}';
}

Result<SafeCall> readCall(const QJsonObject& json, const QString& where)
{
    SafeCall call;
    const auto to = eth::parseAddress(json.value(u"to").toString().toStdString());
    if (!to)
        return bad(where + u".to", to.error().what);
    const auto value = eth::u256FromDecimal(json.value(u"value").toString().toStdString());
    if (!value)
        return bad(where + u".value", QStringLiteral("decimal digits were expected"));
    const QString data = json.value(u"data").toString();
    if (data.isEmpty() && json.value(u"contractMethod").isObject())
        return bad(where + u".data",
                   QStringLiteral("it is missing: the call is given by its method alone"));
    const auto bytes = data.isEmpty() ? QByteArray() : base::bytesFromHex(data.toStdString());
    if (!bytes)
        return bad(where + u".data", QStringLiteral("bytes in hex were expected"));
    return SafeCall{*to, eth::fromU256(*value), bytes->toStdString()};
}

} // namespace

base::Hash32 safeChecksum(QJsonObject file)
{
    QJsonObject meta = file.value(u"meta").toObject();
    meta.remove(u"checksum");
    meta[u"name"] = QJsonValue::Null;
    file[u"meta"] = meta;
    const QByteArray text = serialized(file);
    return eth::keccak256(
        std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

Result<QByteArray> safeBatchFile(const SafeBatch& batch)
{
    if (batch.chain.value == 0)
        return bad(QStringLiteral("chainId"), QStringLiteral("it is missing"));
    if (batch.calls.empty())
        return bad(QStringLiteral("transactions"), QStringLiteral("there is none"));
    QJsonArray calls;
    for (const SafeCall& call : batch.calls)
        calls.append(QJsonObject{{QStringLiteral("to"), eth::checksumText(call.to)},
                                 {QStringLiteral("value"), toQString(base::toDecimal(call.value))},
                                 {QStringLiteral("data"), hexOf(call.data)},
                                 {QStringLiteral("contractMethod"), QJsonValue::Null},
                                 {QStringLiteral("contractInputsValues"), QJsonValue::Null}});
    QJsonObject meta{{QStringLiteral("name"), batch.name},
                     {QStringLiteral("description"), batch.description},
                     {QStringLiteral("txBuilderVersion"), QStringLiteral("1.18.2")},
                     {QStringLiteral("createdFromSafeAddress"),
                      batch.safe.isZero() ? QString() : eth::checksumText(batch.safe)},
                     {QStringLiteral("createdFromOwnerAddress"), QString()}};
    QJsonObject file{{QStringLiteral("version"), QStringLiteral("1.0")},
                     {QStringLiteral("chainId"), QString::number(batch.chain.value)},
                     {QStringLiteral("createdAt"), double(batch.created.value)},
                     {QStringLiteral("meta"), meta},
                     {QStringLiteral("transactions"), calls}};
    meta[u"checksum"] = toQString(base::toHex(safeChecksum(file)));
    file[u"meta"] = meta;
    return QJsonDocument(file).toJson();
}

Result<SafeBatch> readSafeBatch(const QByteArray& json)
{
    constexpr qsizetype kMost = 16 << 20;
    const QJsonDocument document =
        json.size() > kMost ? QJsonDocument() : QJsonDocument::fromJson(json);
    const QJsonObject file = document.object();
    if (!document.isObject() || file.value(u"version").toString() != u"1.0")
        return bad(QStringLiteral("version"),
                   QStringLiteral("a batch of version 1.0 was expected"));
    SafeBatch batch;
    bool read = false;
    batch.chain.value = file.value(u"chainId").toString().toULongLong(&read);
    if (!read || batch.chain.value == 0)
        return bad(QStringLiteral("chainId"), QStringLiteral("decimal digits were expected"));
    const QJsonObject meta = file.value(u"meta").toObject();
    if (const QString sum = meta.value(u"checksum").toString();
        !sum.isEmpty() && sum != toQString(base::toHex(safeChecksum(file))))
        return bad(QStringLiteral("meta.checksum"),
                   QStringLiteral("the file was changed after it was written"));
    batch.name = meta.value(u"name").toString();
    batch.description = meta.value(u"description").toString();
    batch.created.value = file.value(u"createdAt").toInteger();
    if (const auto safe = meta.value(u"createdFromSafeAddress").toString(); !safe.isEmpty()) {
        const auto address = eth::parseAddress(safe.toStdString());
        if (!address)
            return bad(QStringLiteral("meta.createdFromSafeAddress"), address.error().what);
        batch.safe = *address;
    }
    const QJsonArray calls = file.value(u"transactions").toArray();
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const auto call = readCall(calls[i].toObject(), QStringLiteral("transactions[%1]").arg(i));
        if (!call)
            return tl::unexpected(call.error());
        batch.calls.push_back(*call);
    }
    if (batch.calls.empty())
        return bad(QStringLiteral("transactions"), QStringLiteral("there is none"));
    return batch;
}

} // namespace rollscope::wallet
