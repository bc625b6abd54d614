#include "chain/json_text.hpp"

namespace rollscope::chain {

QString quoted(std::string_view text)
{
    constexpr std::size_t kShown = 40;
    QString out(u'"');
    for (const char c : text.substr(0, kShown))
        out += c >= ' ' && c <= '~' ? QChar::fromLatin1(c) : QChar(u'?');
    out += text.size() > kShown ? QStringLiteral("…\"") : QStringLiteral("\"");
    return out;
}

QString described(JsonText text)
{
    if (text.isString())
        return quoted(text.view());
    if (text.isNull())
        return QStringLiteral("null");
    switch (text.view().empty() ? ' ' : text.view().front()) {
    case '{':
        return QStringLiteral("an object");
    case '[':
        return QStringLiteral("an array");
    case 't':
    case 'f':
        return QStringLiteral("a boolean");
    default:
        return QStringLiteral("the number ") + quoted(text.view());
    }
}

} // namespace rollscope::chain
