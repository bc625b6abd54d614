#pragma once
#include <QString>
#include <span>

/// What the protocols' files say in English, in the window's language (context "StakingFiles").
namespace rollscope::ui {

/// All words that are known, as the files have them; `%1`, `%2` stand for the chain's numbers. For
/// the test that holds them against the files.
[[nodiscard]] std::span<const char* const> knownFileWords();
/// Of knownFileWords() those of a protocol as a whole, of its checks and rules, and of what comes
/// back.
[[nodiscard]] std::span<const char* const> ruleWords();

/// The text in the language of now, with the numbers in it. What is not known, as the words of a
/// person's own file, stays as it is.
[[nodiscard]] QString fileWords(const QString& english);

} // namespace rollscope::ui
