#pragma once
#include "format/trouble_text.hpp"

namespace rollscope::ui {

/// Of knownSentences() those about what is signed.
[[nodiscard]] std::span<const Sentence> signingSentences();
/// What staking says: its guard, steps, positions, prices and vaults.
[[nodiscard]] std::span<const Sentence> stakingSentences();

} // namespace rollscope::ui
