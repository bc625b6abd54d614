#pragma once
#include "fake_snapshots.hpp"

namespace rollscope::test {

/// Value locked of made-up rollups as the scene has it; some marked, shared, dropped or unread.
std::vector<std::shared_ptr<const engine::TvlView>> fakeTvl(Scene scene, base::UnixMs now);

} // namespace rollscope::test
