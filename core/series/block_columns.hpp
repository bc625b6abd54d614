#pragma once
#include "series/steps.hpp"
#include <span>

namespace rollscope::series {

/// M4 of the blocks themselves (Level::Block), by the chain's timestamps. Rates, block time and
/// coverage have one value per step, the others one per block. A value holds from the block before
/// to its own: a column with no block between two neighbours shows the later one's; behind a
/// missing block it is a gap. O(columns + blocks in the range).
void decimateBlocks(const BlockWindow& window, Metric metric, qint64 fromMs, qint64 toMs,
                    std::span<Column> out);

} // namespace rollscope::series
