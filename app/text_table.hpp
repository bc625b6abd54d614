#pragma once
#include "engine/snapshot.hpp"
#include <string>

namespace rollscope::app {

/// The Overview as text: a line saying where the figures come from, a header, a row per chain
/// (worst first).
[[nodiscard]] std::string overviewTable(const engine::Snapshot& snapshot);

/// One word for a chain's state.

} // namespace rollscope::app
