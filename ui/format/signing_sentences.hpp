#pragma once
#include "format/trouble_text.hpp"

namespace rollscope::ui {

/// Of knownSentences() those about what is signed.
[[nodiscard]] std::span<const Sentence> signingSentences();
/// What staking says: its guard, steps, positions, prices and vaults.
[[nodiscard]] std::span<const Sentence> stakingSentences();
/// What the rules of a protocol, the look before signing and the journal say.
[[nodiscard]] std::span<const Sentence> ruleSentences();

} // namespace rollscope::ui
