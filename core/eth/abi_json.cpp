#include "eth/abi_json.hpp"
#include "base/hex.hpp"
#include "eth/abi_codec.hpp"
#include "eth/address.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <set>

namespace rollscope::eth::abi {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

tl::unexpected<base::Error> bad(const QString& what)
{
    return fail(ErrorKind::BadInput, what);
}

Result<Value> wordValue(Result<Word> word)
{
    if (!word)
        return tl::unexpected(std::move(word.error()));
    return Value{*word, {}, {}};
}

Result<Value> integer(const Type& type, const QJsonValue& json)
{
    if (json.isString())
        return wordValue(integerFromText(type, json.toString().toStdString()));
    const double number = json.toDouble(0.5);
    // From 2^53 on a JSON number no longer says which integer was meant.
    if (number != std::floor(number) || std::abs(number) >= 0x1p53)
        return bad(QStringLiteral("an integer was expected, as text from 2^53 on"));
    return wordValue(integerFromText(type, std::to_string(static_cast<qint64>(number))));
}

/// Bytes of "0x…"; of `size` when that is not 0.
Result<std::string> bytes(const QJsonValue& json, std::size_t size)
{
    const std::string text = json.toString().toStdString();
    const auto read = text.starts_with("0x") ? base::bytesFromHex(text) : std::nullopt;
    if (!read)
        return bad(QStringLiteral("bytes are 0x and an even number of hexadecimal digits"));
    if (size != 0 && static_cast<std::size_t>(read->size()) != size)
        return bad(QStringLiteral("%1 bytes were expected, not %2").arg(size).arg(read->size()));
    return read->toStdString();
}

bool allNamed(const std::vector<Param>& params)
{
    std::set<std::string_view> names;
    for (const Param& param : params) {
        if (param.name.empty() || !names.insert(param.name).second)
            return false;
    }
    return !params.empty();
}

Result<Value> members(const Type& type, const QJsonValue& json)
{
    const bool isArray = type.kind == Kind::Array;
    const QJsonArray list = json.toArray();
    const QJsonObject object = json.toObject();
    const bool byName = !isArray && json.isObject() && allNamed(type.members);
    if (!byName && !json.isArray())
        return bad(isArray ? QStringLiteral("an array was expected")
                           : QStringLiteral("an array or object was expected"));
    const auto given = static_cast<std::size_t>(byName ? object.size() : list.size());
    const std::size_t expected =
        isArray ? type.count.value_or(static_cast<quint32>(given)) : type.members.size();
    if (given != expected)
        return bad(QStringLiteral("%1 values were expected, not %2").arg(expected).arg(given));
    std::vector<Value> out;
    for (std::size_t i = 0; i < given; ++i) {
        const Param& param = type.members[isArray ? 0 : i];
        const QString name = base::toQString(param.name);
        auto value = byName ? fromJson(param.type, object.value(name))
                            : fromJson(param.type, list.at(static_cast<qsizetype>(i)));
        if (!value)
            return within(isArray ? placeOf({}, i) : placeOf(param, i), std::move(value.error()));
        out.push_back(std::move(*value));
    }
    return Value::list(std::move(out));
}

std::string hexOf(const std::string& bytes)
{
    return base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size()));
}

} // namespace

Result<Value> fromJson(const Type& type, const QJsonValue& json)
{
    switch (type.kind) {
    case Kind::Uint:
    case Kind::Int:
        return integer(type, json);
    case Kind::Bool:
        if (!json.isBool())
            return bad(QStringLiteral("true or false was expected"));
        return Value::boolean(json.toBool());
    case Kind::Address: {
        const auto address = parseAddress(json.toString().toStdString());
        if (!address)
            return tl::unexpected(address.error());
        return Value::address(*address);
    }
    case Kind::FixedBytes:
    case Kind::Function:
    case Kind::Bytes: {
        auto read = bytes(json, type.kind == Kind::Bytes ? 0 : type.size);
        if (!read)
            return tl::unexpected(std::move(read.error()));
        if (type.kind == Kind::Bytes)
            return Value::text(std::move(*read));
        return Value::fixed(std::span(reinterpret_cast<const quint8*>(read->data()), read->size()));
    }
    case Kind::String:
        if (!json.isString() || !json.toString().isValidUtf16())
            return bad(QStringLiteral("a text was expected"));
        return Value::text(json.toString().toStdString());
    case Kind::Array:
    case Kind::Tuple:
        return members(type, json);
    }
    return bad(QStringLiteral("no such type"));
}

Result<Value> fromText(const Type& type, const QString& text)
{
    if (type.kind == Kind::Bool)
        return fromJson(type, text == u"true"    ? QJsonValue(true)
                              : text == u"false" ? QJsonValue(false)
                                                 : QJsonValue());
    if (type.kind != Kind::Array && type.kind != Kind::Tuple)
        return fromJson(type, text);
    QJsonParseError wrong;
    const auto document = QJsonDocument::fromJson(text.toUtf8(), &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return bad(QStringLiteral("JSON was expected: ") + wrong.errorString());
    return fromJson(type, document.isObject() ? QJsonValue(document.object())
                                              : QJsonValue(document.array()));
}

QJsonValue toJson(const Type& type, const Value& value)
{
    constexpr int kExactBits = 53;
    switch (type.kind) {
    case Kind::Uint:
    case Kind::Int: {
        const QString digits = base::toQString(integerToText(type, value.word));
        return type.size <= kExactBits ? QJsonValue(digits.toLongLong()) : QJsonValue(digits);
    }
    case Kind::Bool:
        return value.toBool();
    case Kind::Address:
        return checksumText(value.toAddress());
    case Kind::FixedBytes:
    case Kind::Function:
        return base::toQString(base::toHex(std::span(value.word).first(type.size)));
    case Kind::Bytes:
        return base::toQString(hexOf(value.bytes));
    case Kind::String:
        return base::toQString(value.bytes);
    case Kind::Array: {
        QJsonArray out;
        for (const Value& member : value.members)
            out.append(toJson(type.members[0].type, member));
        return out;
    }
    case Kind::Tuple: {
        QJsonArray list;
        QJsonObject object;
        const bool named = allNamed(type.members);
        for (std::size_t i = 0; i < value.members.size(); ++i) {
            const QJsonValue member = toJson(type.members[i].type, value.members[i]);
            if (named)
                object.insert(base::toQString(type.members[i].name), member);
            else
                list.append(member);
        }
        return named ? QJsonValue(object) : QJsonValue(list);
    }
    }
    return {};
}

} // namespace rollscope::eth::abi
