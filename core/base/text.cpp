#include "base/text.hpp"
#include <algorithm>

namespace rollscope::base {
namespace {

bool isPrintable(char32_t c)
{
    constexpr char32_t kNonJoiner = 0x200c;
    constexpr char32_t kJoiner = 0x200d;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Other_Format:
        return c == kNonJoiner || c == kJoiner;
    default:
        return true;
    }
}

/// Calls `visit` with each code point, the place it begins at and its length.
template <class Visit> void eachOf(const QString& text, Visit visit)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        visit(c, i, pair ? 2 : 1);
        i += pair ? 2 : 1;
    }
}

} // namespace

bool isPrintable(const QString& text)
{
    bool all = true;
    eachOf(text, [&](char32_t c, qsizetype, int) { all = all && isPrintable(c); });
    return all;
}

QString printable(const QString& text)
{
    QString out;
    out.reserve(text.size());
    eachOf(text, [&](char32_t c, qsizetype at, int length) {
        if (isPrintable(c))
            out += QStringView(text).mid(at, length);
        else
            out += QChar(QChar::ReplacementCharacter);
    });
    return out;
}

QString revealed(const QString& text)
{
    QString out;
    out.reserve(text.size());
    eachOf(text, [&](char32_t c, qsizetype at, int length) {
        if (isPrintable(c))
            out += QStringView(text).mid(at, length);
        else
            out += QStringLiteral("\u27e8U+%1\u27e9")
                       .arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'))
                       .toUpper();
    });
    return out;
}

} // namespace rollscope::base
