#pragma once
#include "engine/snapshot.hpp"

namespace rollscope::test {

/// Prices, finality, income and sequencers of a made-up row that has a head, as of `now`.
void fillCosts(engine::ChainRow& row, base::UnixMs now);

} // namespace rollscope::test
