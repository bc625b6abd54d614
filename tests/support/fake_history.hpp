#pragma once
#include "engine/history.hpp"
#include "fake_snapshots.hpp"
#include <limits>

namespace rollscope::test {

/// A deterministic past: waves in the metrics of any chain, a gap where nothing answered, blocks
/// for the tape. The same query gives the same answer on every machine. Nothing is known of it in
/// scenes without figures, nor from `until` on.
[[nodiscard]] engine::HistoryPtr
fakeHistory(const engine::HistoryQuery& query, Scene scene = Scene::Mixed,
            base::UnixMs until = {std::numeric_limits<qint64>::max()});

} // namespace rollscope::test
