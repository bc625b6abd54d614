#include "navigation/fuzzy.hpp"

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

} // namespace rollscope::ui
