#pragma once
#include "fake_snapshots.hpp"

namespace rollscope::test {

/// Value locked of made-up rollups as the scene has it; some marked, shared, dropped or unread.
std::vector<std::shared_ptr<const engine::TvlView>> fakeTvl(Scene scene, base::UnixMs now);
/// The same in a snapshot, with the figures of its rows.
void putTvl(engine::Snapshot& snapshot, Scene scene);

} // namespace rollscope::test
