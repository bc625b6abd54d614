#pragma once
#include "series/pyramid.hpp"
#include <deque>
#include <span>

namespace rollscope::series {

/// One value of every metric for one bucket of time.
using BucketCells = std::array<Cell, kMetricCount>;

/// All metrics of one chain at one level: rings of buckets on one time axis. A jump in time longer
/// than the ring begins a new run of buckets instead of allocating the empty ones between.
class LevelRing
{
public:
    LevelRing(qint64 bucketMs, std::size_t capacity);

    [[nodiscard]] bool empty() const { return m_runs.empty(); }
    [[nodiscard]] qint64 lastIndex() const;   ///< newest bucket, of a ring that is not empty
    [[nodiscard]] base::UnixMs begin() const; ///< of the oldest bucket held
    [[nodiscard]] bool evicted() const { return m_evicted; } ///< the ring has been full

    /// Sets a bucket (index = time / length). Buckets skipped since the newest are `quiet` (the
    /// chain made no block: rates are 0) or unseen (gaps). Too old for the ring: ignored.
    void set(qint64 index, const BucketCells& cells, bool quiet);
    /// Buckets [from, to) have no block.
    void setEmpty(qint64 from, qint64 to, bool quiet);
    /// Forgets the buckets above `last`.
    void cut(qint64 last);
    void clear();

    /// Empty where the bucket is not held.
    [[nodiscard]] Cell at(Metric metric, qint64 index) const;
    /// M4; as TimePyramid::decimate.
    void decimate(Metric metric, qint64 fromMs, qint64 toMs, std::span<Column> out) const;
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    struct Run
    {
        qint64 index = 0;   // of its first bucket
        qint64 pos = 0;     // of that bucket's cell
        bool quiet = false; // no block was made between the run before and this
    };
    [[nodiscard]] const Pyramid& axis() const { return m_metrics.front(); }
    [[nodiscard]] qint64 runEnd(std::size_t run) const; // position behind its last cell
    [[nodiscard]] std::size_t
    runOf(qint64 index) const; // last run that begins at index or before; or size
    [[nodiscard]] std::optional<qint64> positionOf(qint64 index) const;
    void append(const BucketCells& cells, std::size_t count = 1);
    void trimRuns();
    [[nodiscard]] static BucketCells emptyCells(bool quiet);

    qint64 m_bucketMs;
    std::deque<Run> m_runs;
    std::vector<Pyramid> m_metrics; // one per metric, all with the same positions
    bool m_evicted = false;
};

} // namespace rollscope::series
