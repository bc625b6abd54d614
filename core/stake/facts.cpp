#include "stake/facts.hpp"
#include "base/hex.hpp"
#include "eth/abi_json.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using eth::abi::Kind;
using eth::abi::Type;
using eth::abi::Value;

Type plain(std::string_view name)
{
    return eth::abi::elementaryType(name).value_or(Type{});
}

/// An element type that was taken from a list, or that came from a name of the standard, fits.
Type listOf(Type element)
{
    return eth::abi::arrayOf(std::move(element), std::nullopt).value_or(Type{});
}

/// The member of a type that one step of a path means.
base::Result<std::size_t> indexOf(const Type& type, const QString& step)
{
    bool digits = false;
    const auto index = static_cast<std::size_t>(step.toUInt(&digits));
    if (type.kind == Kind::Tuple) {
        for (std::size_t i = 0; i < type.members.size(); ++i)
            if ((digits && i == index) || base::toQString(type.members[i].name) == step)
                return i;
    } else if (type.kind == Kind::Array && digits) {
        return index;
    }
    return base::fail(
        ErrorKind::BadInput,
        u"%1 has no member '%2'"_s.arg(base::toQString(eth::abi::canonicalName(type)), step));
}

} // namespace

Typed Typed::number(const base::Wei& value)
{
    return {plain("uint256"), Value::number(value)};
}

Typed Typed::address(const base::Address& value)
{
    return {plain("address"), Value::address(value)};
}

Typed Typed::boolean(bool value)
{
    return {plain("bool"), Value::boolean(value)};
}

Typed Typed::bytes(std::string value)
{
    return {plain("bytes"), Value::text(std::move(value))};
}

Typed Typed::list(const Type& type, std::vector<Value> values)
{
    return {listOf(type), Value::list(std::move(values))};
}

base::Result<base::Wei> Typed::toWei() const
{
    if (type.kind != Kind::Uint && type.kind != Kind::Bool)
        return base::fail(ErrorKind::BadInput, u"%1 is no number"_s.arg(text().left(80)));
    return value.toWei();
}

base::Result<base::Address> Typed::toAddress() const
{
    if (type.kind != Kind::Address)
        return base::fail(ErrorKind::BadInput, u"%1 is no address"_s.arg(text().left(80)));
    return value.toAddress();
}

QString Typed::text() const
{
    const QJsonValue json = eth::abi::toJson(type, value);
    if (json.isString())
        return json.toString();
    if (json.isBool())
        return json.toBool() ? u"true"_s : u"false"_s;
    if (json.isDouble())
        return QString::number(json.toInteger());
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

base::Result<Typed> select(Typed value, const QStringList& path)
{
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] == u"*" && value.isList()) {
            auto type = select(value.type.members.front().type, path.mid(i + 1));
            if (!type)
                return tl::unexpected(type.error());
            std::vector<Value> out;
            for (Value& one : value.value.members) {
                auto member =
                    select(Typed{value.type.members.front().type, std::move(one)}, path.mid(i + 1));
                if (!member)
                    return member;
                out.push_back(std::move(member->value));
            }
            return Typed::list(*type, std::move(out));
        }
        const auto index = indexOf(value.type, path[i]);
        if (!index)
            return tl::unexpected(index.error());
        if (*index >= value.value.members.size())
            return base::fail(
                ErrorKind::Protocol,
                u"there is no element %1 among %2"_s.arg(path[i]).arg(value.value.members.size()));
        const bool list = value.isList();
        Type type = value.type.members[list ? 0 : *index].type;
        Value member = std::move(value.value.members[*index]);
        value = {std::move(type), std::move(member)};
    }
    return value;
}

base::Result<Type> select(Type type, const QStringList& path)
{
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] == u"*" && type.kind == Kind::Array) {
            auto element = select(type.members.front().type, path.mid(i + 1));
            if (!element)
                return element;
            return listOf(std::move(*element));
        }
        const auto index = indexOf(type, path[i]);
        if (!index)
            return tl::unexpected(index.error());
        Type next = type.members[type.kind == Kind::Array ? 0 : *index].type;
        type = std::move(next);
    }
    return type;
}

} // namespace rollscope::stake
