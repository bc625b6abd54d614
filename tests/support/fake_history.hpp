#pragma once
#include "engine/history.hpp"

namespace rollscope::test {

/// A deterministic past: waves in the metrics of any chain, a gap where nothing answered, blocks
/// for the tape. The same query gives the same answer.
[[nodiscard]] engine::HistoryPtr fakeHistory(const engine::HistoryQuery& query);

} // namespace rollscope::test
