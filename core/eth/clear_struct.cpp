#include "base/hex.hpp"
#include "eth/clear_descriptor.hpp"
#include <algorithm>

namespace rollscope::eth::clear {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr qsizetype kMaxKey = 8192;

tl::unexpected<base::Error> bad(std::string_view where, const QString& what)
{
    return fail(ErrorKind::BadInput, what, base::toQString(where));
}

/// Builds a struct's type; `m_left` bounds what all of it costs.
class StructBuilder
{
public:
    explicit StructBuilder(const TypedData& data) : m_data(data) {}

    Result<abi::Type> build(const std::string& name, int depth)
    {
        const auto found = m_data.types.find(name);
        if (found == m_data.types.end())
            return bad(name, QStringLiteral("it is no type"));
        if (depth > abi::kMaxTypeDepth)
            return bad(name, QStringLiteral("it holds itself, or is too deep: it has no words"));
        if (found->second.empty())
            return bad(name, QStringLiteral("it has no members"));
        std::vector<abi::Param> members;
        for (const TypedMember& member : found->second) {
            auto type = memberType(member.type, depth);
            if (!type)
                return abi::within(member.name, std::move(type.error()));
            if (type->parts > m_left)
                return bad(name, QStringLiteral("it is too large"));
            m_left -= type->parts;
            members.push_back({member.name, std::move(*type), false});
        }
        return abi::tupleOf(std::move(members));
    }

private:
    Result<abi::Type> memberType(std::string_view text, int depth)
    {
        const std::size_t open = std::min(text.find('['), text.size());
        const std::string name(text.substr(0, open));
        auto elementary = abi::elementaryType(name);
        if (name == "uint" || name == "int")
            return bad(name, QStringLiteral("its width is missing"));
        auto type = elementary ? Result<abi::Type>(std::move(*elementary)) : build(name, depth + 1);
        std::string_view rest = text.substr(open);
        while (type && !rest.empty()) {
            const std::size_t close = rest.find(']');
            if (rest.front() != '[' || close == std::string_view::npos || close > 9)
                return bad(text, QStringLiteral("it is no type"));
            std::optional<quint32> count;
            if (close > 1) {
                bool fine = false;
                count = base::toQString(rest.substr(1, close - 1)).toUInt(&fine);
                if (!fine)
                    return bad(text, QStringLiteral("it is no type"));
            }
            type = abi::arrayOf(std::move(*type), count);
            rest.remove_prefix(close + 1);
        }
        return type;
    }

    const TypedData& m_data;
    quint32 m_left = abi::kMaxTypeParts;
};

} // namespace

Result<abi::Type> structType(const TypedData& data, const std::string& name)
{
    return StructBuilder(data).build(name, 0);
}

Result<TypedData> parseEncodedType(const QString& text)
{
    if (text.size() > kMaxKey)
        return bad("type", QStringLiteral("it has more than %1 characters").arg(kMaxKey));
    const std::string all = text.toStdString();
    TypedData data;
    std::string_view rest = all;
    while (!rest.empty()) {
        const std::size_t open = rest.find('(');
        const std::size_t close = rest.find(')');
        if (open == std::string_view::npos || close == std::string_view::npos || close < open)
            return bad(all, QStringLiteral("a struct is Name(type name,type name)"));
        const std::string name(rest.substr(0, open));
        std::vector<TypedMember> members;
        std::string_view inside = rest.substr(open + 1, close - open - 1);
        while (!inside.empty()) {
            const std::string_view one = inside.substr(0, inside.find(','));
            const std::size_t space = one.find(' ');
            if (space == std::string_view::npos || one.find(' ', space + 1) != one.npos)
                return bad(all, QStringLiteral("a member is a type, a space and a name"));
            members.push_back(
                {std::string(one.substr(space + 1)), std::string(one.substr(0, space))});
            inside.remove_prefix(std::min(one.size() + 1, inside.size()));
        }
        if (data.primaryType.empty())
            data.primaryType = name;
        if (name.empty() || !data.types.emplace(name, std::move(members)).second)
            return bad(all, QStringLiteral("each struct has a name of its own"));
        rest.remove_prefix(close + 1);
    }
    // Anything that EIP-712 would not write like this (order, spaces) could never match a message.
    if (data.primaryType.empty() || encodeType(data, data.primaryType) != all)
        return bad(all, QStringLiteral("it is not what encodeType of EIP-712 writes"));
    if (auto type = structType(data, data.primaryType); !type)
        return tl::unexpected(std::move(type.error()));
    return data;
}

} // namespace rollscope::eth::clear
