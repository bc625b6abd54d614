#pragma once
#include "engine/snapshot.hpp"
#include "format/formatter.hpp"

namespace rollscope::ui {

/// Why a chain's state is what it is, one sentence in the user's language; empty while it is live.
/// What an operating system or a node said stands in their own words.
[[nodiscard]] QString verdictText(const engine::ChainRow& chain, const Formatter& format);

} // namespace rollscope::ui
