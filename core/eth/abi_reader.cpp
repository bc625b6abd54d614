#include "eth/abi_reader.hpp"
#include "base/hex.hpp"
#include <array>
#include <charconv>

namespace rollscope::eth::abi {
namespace {

constexpr std::size_t kMaxParams = 1024;

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$';
}

bool isModifier(std::string_view word)
{
    constexpr std::array<std::string_view, 4> kModifiers{"memory", "calldata", "storage",
                                                         "payable"};
    return std::find(kModifiers.begin(), kModifiers.end(), word) != kModifiers.end();
}

} // namespace

void Reader::skipSpace()
{
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
        ++m_at;
}

std::string_view Reader::word()
{
    skipSpace();
    const std::size_t start = m_at;
    while (m_at < m_text.size() && isWordCharacter(m_text[m_at]))
        ++m_at;
    return m_text.substr(start, m_at - start);
}

bool Reader::take(char c)
{
    skipSpace();
    const bool here = m_at < m_text.size() && m_text[m_at] == c;
    m_at += here ? 1 : 0;
    return here;
}

bool Reader::atEnd()
{
    skipSpace();
    return m_at == m_text.size();
}

tl::unexpected<base::Error> Reader::complain(const QString& what) const
{
    return base::fail(base::ErrorKind::BadInput, what,
                      QStringLiteral("character %1 of \"%2\"")
                          .arg(m_at + 1)
                          .arg(base::toQString(m_text.substr(0, 120))));
}

base::Result<Type> Reader::baseType(int depth)
{
    skipSpace();
    const std::size_t start = m_at;
    const std::string_view name = word();
    if (name.empty() && (m_at == m_text.size() || m_text[m_at] != '('))
        return complain(QStringLiteral("a type was expected"));
    if (name.empty() || name == "tuple") {
        auto parts = params(depth + 1);
        if (!parts)
            return tl::unexpected(parts.error());
        return tupleOf(std::move(*parts));
    }
    if (const auto type = elementaryType(name))
        return *type;
    if (m_structs != nullptr) {
        if (const auto found = m_structs->find(name); found != m_structs->end())
            return found->second;
    }
    m_at = start;
    return complain(QStringLiteral("\"%1\" is no type").arg(base::toQString(name)));
}

base::Result<Type> Reader::type(int depth)
{
    if (depth > kMaxTypeDepth)
        return complain(QStringLiteral("nested deeper than %1").arg(kMaxTypeDepth));
    auto type = baseType(depth);
    for (int arrays = depth; type && take('['); ++arrays) {
        if (arrays >= kMaxTypeDepth)
            return complain(QStringLiteral("nested deeper than %1").arg(kMaxTypeDepth));
        const std::string_view digits = word();
        quint32 count = 0;
        const char* const end = digits.data() + digits.size();
        const auto read = std::from_chars(digits.data(), end, count);
        if (!digits.empty() && (read.ec != std::errc() || read.ptr != end || digits[0] == '0'))
            return complain(QStringLiteral("the length of an array is a number from 1"));
        if (!take(']'))
            return complain(QStringLiteral("\"]\" was expected"));
        type = arrayOf(std::move(*type), digits.empty() ? std::nullopt : std::optional(count));
    }
    return type;
}

base::Result<Param> Reader::param(int depth)
{
    auto read = type(depth);
    if (!read)
        return tl::unexpected(read.error());
    Param out{{}, std::move(*read), false};
    std::string_view next = word();
    for (; isModifier(next) || next == "indexed"; next = word())
        out.indexed = out.indexed || next == "indexed";
    out.name = next;
    return out;
}

base::Result<std::vector<Param>> Reader::params(int depth)
{
    std::vector<Param> out;
    if (!take('('))
        return complain(QStringLiteral("\"(\" was expected"));
    if (take(')'))
        return out;
    do {
        auto next = param(depth);
        if (!next)
            return tl::unexpected(next.error());
        out.push_back(std::move(*next));
        if (out.size() > kMaxParams)
            return complain(QStringLiteral("more than %1 members").arg(kMaxParams));
    } while (take(','));
    if (!take(')'))
        return complain(QStringLiteral("\",\" or \")\" was expected"));
    return out;
}

base::Result<std::vector<Param>> Reader::members()
{
    std::vector<Param> out;
    if (!take('{'))
        return complain(QStringLiteral("\"{\" was expected"));
    while (!take('}')) {
        auto next = param(0);
        if (!next)
            return tl::unexpected(next.error());
        out.push_back(std::move(*next));
        if (!take(';'))
            return complain(QStringLiteral("\";\" was expected"));
    }
    return out;
}

} // namespace rollscope::eth::abi
