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
    switch (text.kind) {
    case JsonText::Kind::String:
        return quoted(text.text);
    case JsonText::Kind::Null:
        return QStringLiteral("null");
    case JsonText::Kind::Other:
        break;
    }
    switch (text.text.empty() ? ' ' : text.text.front()) {
    case '{':
        return QStringLiteral("an object");
    case '[':
        return QStringLiteral("an array");
    case 't':
    case 'f':
        return QStringLiteral("a boolean");
    default:
        return QStringLiteral("the number ") + quoted(text.text);
    }
}

} // namespace rollscope::chain
