#pragma once
#include "series/level_ring.hpp"
#include "series/minutes.hpp"

namespace rollscope::series {

/// The drawn levels of one chain, 1 s to 1 h: buckets by the chain's timestamps, kept in step with
/// the blocks lazily (a block only marks what it touches; docs/metrics-notes.md defines the
/// values).
class Levels
{
public:
    Levels();

    /// Buckets of these chain seconds must be looked at again.
    void touch(qint64 fromTime, qint64 toTime);
    /// The newest block is of `time` now: forgets what lies above. Rings that this empties are made
    /// again from the blocks of `window`.
    void cut(qint64 time, const BlockWindow& window);
    void clear();
    [[nodiscard]] bool crowded() const; ///< flush soon: many scattered changes wait

    /// Makes what was touched: all, or without the newest bucket of each level, which still changes
    /// with every block. Buckets with blocks up to `forgotten` (s) are not taken from blocks any
    /// more.
    void flush(const BlockWindow& window, const Minutes& minutes, std::optional<qint64> forgotten,
               bool withOpen);

    [[nodiscard]] const LevelRing& ring(Level level) const;
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    static constexpr std::size_t kRings = 5;
    struct Source;
    void makeFine(std::size_t ring, DirtyRanges::Range range, const Source& source);
    void makeCoarse(std::size_t ring, DirtyRanges::Range range, const Source& source);
    void addBlocks(BucketCells& cells, qint64 minute, const Source& source) const;
    std::vector<LevelRing> m_rings;
    std::array<DirtyRanges, kRings> m_dirty;
};

} // namespace rollscope::series
