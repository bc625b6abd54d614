#pragma once
#include <QString>
#include <optional>

namespace rollscope::ui {

/// How well `text` fits what was typed: every letter of it must come in order, and more points are
/// given for whole words, word beginnings and letters side by side. nullopt = it does not fit. Case
/// and accents' cases do not matter. Pure.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView typed, QStringView text);

/// For a list of words: each typed word has to begin one of them, but for those of a letter or two
/// ("add a node"). nullopt otherwise.
[[nodiscard]] std::optional<int> wordScore(QStringView typed, QStringView words);

} // namespace rollscope::ui
