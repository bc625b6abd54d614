#pragma once
#include <span>
#include <string_view>

namespace rollscope::wallet {

/// 2048 words in UTF-8, one a line, as the package of their language has them.
struct WordList
{
    std::string_view language;
    std::string_view words;
};

/// Written at configure time from the package that CMake found.
[[nodiscard]] std::span<const WordList> wordLists();

} // namespace rollscope::wallet
