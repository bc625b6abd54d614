#pragma once
#include "format/trouble_text.hpp"

namespace rollscope::ui {

/// Of knownSentences() those about what is signed and staked.
[[nodiscard]] std::span<const Sentence> signingSentences();

} // namespace rollscope::ui
