#include "eth/abi_type.hpp"
#include "base/hex.hpp"
#include "eth/abi_reader.hpp"
#include <algorithm>
#include <charconv>

namespace rollscope::eth::abi {
namespace {

using base::ErrorKind;
using base::fail;

/// A decimal without sign or leading zeros, at most `max`.
std::optional<quint32> plainNumber(std::string_view digits, quint32 max)
{
    quint32 value = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || value > max ||
        (digits.size() > 1 && digits.front() == '0'))
        return std::nullopt;
    return value;
}

Type leaf(Kind kind, quint16 size = 0)
{
    Type type;
    type.kind = kind;
    type.size = size;
    type.dynamic = kind == Kind::Bytes || kind == Kind::String;
    return type;
}

std::optional<Type> integerType(Kind kind, std::string_view bits)
{
    const auto width = bits.empty() ? std::optional<quint32>(256) : plainNumber(bits, 256);
    if (!width || *width == 0 || *width % 8 != 0)
        return std::nullopt;
    return leaf(kind, static_cast<quint16>(*width));
}

/// The type with what follows from its members, when it is within the bounds.
base::Result<Type> bounded(Type type, quint64 words)
{
    quint64 parts = 1;
    for (const Param& member : type.members) {
        parts += member.type.parts;
        type.depth = std::max(type.depth, member.type.depth + 1);
    }
    const auto beyond = [](const char* bound, quint64 limit) {
        return fail(ErrorKind::BadInput, QString::fromLatin1(bound).arg(limit),
                    QStringLiteral("type"));
    };
    if (type.depth > kMaxTypeDepth)
        return beyond("nested deeper than %1", kMaxTypeDepth);
    if (parts > kMaxTypeParts)
        return beyond("made of more than %1 types", kMaxTypeParts);
    if (words > kMaxHeadWords)
        return beyond("larger than %1 words", kMaxHeadWords);
    type.parts = static_cast<quint32>(parts);
    type.headWords = type.dynamic ? 1 : static_cast<quint32>(words);
    return type;
}

} // namespace

std::optional<Type> elementaryType(std::string_view name)
{
    const auto after = [&](std::string_view prefix) { return name.substr(prefix.size()); };
    if (name == "bool")
        return leaf(Kind::Bool);
    if (name == "address")
        return leaf(Kind::Address);
    if (name == "bytes")
        return leaf(Kind::Bytes);
    if (name == "string")
        return leaf(Kind::String);
    if (name == "function")
        return leaf(Kind::Function, 24);
    if (name.starts_with("uint"))
        return integerType(Kind::Uint, after("uint"));
    if (name.starts_with("int"))
        return integerType(Kind::Int, after("int"));
    if (name.starts_with("bytes")) {
        const auto size = plainNumber(after("bytes"), 32);
        if (size && *size > 0)
            return leaf(Kind::FixedBytes, static_cast<quint16>(*size));
    }
    return std::nullopt;
}

base::Result<Type> arrayOf(Type element, std::optional<quint32> count)
{
    if (count && *count == 0)
        return fail(ErrorKind::BadInput, QStringLiteral("an array has at least one element"),
                    base::toQString(canonicalName(element) + "[0]"));
    if (element.headWords == 0)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("an element of an array must not be an empty tuple"));
    Type type = leaf(Kind::Array);
    type.dynamic = !count || element.dynamic;
    type.count = count;
    const quint64 words = quint64(count.value_or(1)) * element.headWords;
    type.members.push_back({{}, std::move(element), false});
    return bounded(std::move(type), words);
}

base::Result<Type> tupleOf(std::vector<Param> members)
{
    Type type = leaf(Kind::Tuple);
    quint64 words = 0;
    for (const Param& member : members) {
        // Without this a value could hold any number of members that no data stands for.
        if (member.type.headWords == 0)
            return fail(ErrorKind::BadInput,
                        QStringLiteral("a member of a tuple must not be an empty tuple"));
        words += member.type.headWords;
        type.dynamic = type.dynamic || member.type.dynamic;
    }
    type.members = std::move(members);
    return bounded(std::move(type), words);
}

std::string canonicalNames(const std::vector<Param>& params)
{
    std::string out = "(";
    for (const Param& param : params) {
        if (out.size() > 1)
            out += ',';
        out += canonicalName(param.type);
    }
    return out + ')';
}

std::string canonicalName(const Type& type)
{
    switch (type.kind) {
    case Kind::Uint:
        return "uint" + std::to_string(type.size);
    case Kind::Int:
        return "int" + std::to_string(type.size);
    case Kind::Bool:
        return "bool";
    case Kind::Address:
        return "address";
    case Kind::FixedBytes:
        return "bytes" + std::to_string(type.size);
    case Kind::Function:
        return "function";
    case Kind::Bytes:
        return "bytes";
    case Kind::String:
        return "string";
    case Kind::Array:
        return canonicalName(type.members.front().type) + '[' +
               (type.count ? std::to_string(*type.count) : std::string()) + ']';
    case Kind::Tuple:
        return canonicalNames(type.members);
    }
    return {};
}

base::Result<Type> parseType(std::string_view text)
{
    Reader reader(text);
    auto type = reader.type();
    if (type && !reader.atEnd())
        return reader.complain(QStringLiteral("something follows the type"));
    return type;
}

} // namespace rollscope::eth::abi
