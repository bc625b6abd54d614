#include "navigation/fuzzy.hpp"
#include <algorithm>
#include <ranges>

namespace rollscope::ui {

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    constexpr int kLetter = 1, kBeside = 4, kWord = 8, kBegin = 6;
    if (const auto whole = text.indexOf(typed, 0, Qt::CaseInsensitive); whole >= 0) {
        const bool begins = whole == 0 || !text[whole - 1].isLetterOrNumber();
        return 1000 - static_cast<int>(std::min<qsizetype>(text.size(), 200)) + (begins ? 300 : 0) +
               (whole == 0 ? 200 : 0);
    }
    int score = 0;
    qsizetype at = 0, before = -2;
    for (const auto letter : typed) {
        if (letter.isSpace()) {
            continue;
        }
        while (at < text.size() && text[at].toCaseFolded() != letter.toCaseFolded()) {
            ++at;
        }
        if (at == text.size()) {
            return std::nullopt;
        }
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        score += kLetter + (at == before + 1 ? kBeside : 0) + (begins ? kWord : 0) +
                 (at == 0 ? kBegin : 0);
        before = at++;
    }
    return score;
}

std::optional<int> wordScore(QStringView typed, QStringView words)
{
    constexpr int kFits = 600; // between a whole match of a title and scattered letters
    constexpr qsizetype kLongest = 100, kFiller = 2;
    if (words.isEmpty() || typed.size() > kLongest) {
        return std::nullopt;
    }
    const auto known = words.split(u' ', Qt::SkipEmptyParts);
    const auto asked = typed.split(u' ', Qt::SkipEmptyParts);
    int found = 0;
    for (const auto word : asked) {
        const bool fits = std::ranges::any_of(
            known, [word](QStringView each) { return each.startsWith(word, Qt::CaseInsensitive); });
        // A short word says little, in letters that need several for one.
        const bool filler = word.size() <= kFiller && word.front().unicode() < 0x80;
        if (!fits && !filler) {
            return std::nullopt;
        }
        found += fits;
    }
    return found > 0 ? std::optional(kFits + found) : std::nullopt;
}

} // namespace rollscope::ui
