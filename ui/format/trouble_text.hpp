#pragma once
#include "base/result.hpp"
#include <span>

namespace rollscope::ui {

/// A sentence that core/ writes in English for terminals and files, as it is translated for the
/// window (context "Trouble"). `%1`, `%2`, … stand for what is put in, in this order.
struct Sentence
{
    const char* english;  ///< UTF-8
    const char* inSource; ///< how core/ writes it, where it is put together from pieces; else null
};

/// All that are known, for troubleText() and for the test that holds them against core/.
[[nodiscard]] std::span<const Sentence> knownSentences();

/// The text in the language of now: a known sentence, with "where: " before it and hints in
/// brackets behind it as base::Error::text() puts them. What is not known stays as it is, and so do
/// the values in it.
[[nodiscard]] QString troubleText(const QString& english);
/// As that, where a value or what stands before ": " may be of another table: `other` tells it in
/// the language of now, and what it does not know as it is.
[[nodiscard]] QString troubleText(const QString& english, QString (*other)(const QString&));
/// As base::Error::text(), in the language of now.
[[nodiscard]] QString troubleText(const base::Error& error);

} // namespace rollscope::ui
