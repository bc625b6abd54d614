#pragma once
#include "base/block.hpp"
#include "series/types.hpp"
#include <memory>
#include <span>
#include <vector>

namespace rollscope::series {

/// All figures of one chain in memory: exact windows over blocks, and rings with a min/max pyramid
/// for each metric at each level. Pure; one thread. Fed with canonical changes only. The
/// definitions stand in docs/metrics-notes.md.
class ChainSeries
{
public:
    struct Config
    {
        int nominalBlockMs =
            0; ///< < 1000: arrival times rule windows up to 10 s; 0: learned from the blocks
        std::size_t maxBlocks = 40'000; ///< bound of the blocks held one by one (72 bytes each)
    };
    ChainSeries();
    explicit ChainSeries(Config config);
    ~ChainSeries();
    ChainSeries(ChainSeries&&) noexcept;
    ChainSeries& operator=(ChainSeries&&) noexcept;

    /// A canonical block (in any order of numbers; the same hash again merges better fields,
    /// another hash replaces). Blocks older than those held are ignored once the bound was reached.
    void put(const base::Block& block, base::UnixMs seen);
    /// It is canonical no more. Ignored when another hash is held at this height, or none.
    void drop(quint64 number, const base::Hash32& hash);
    /// The chain begins anew (HeadChange::Restarted): its blocks are forgotten, drawn history
    /// stays.
    void restart();

    /// Changes whenever a figure may have changed.
    [[nodiscard]] quint64 version() const;
    [[nodiscard]] Rates rates(Window window) const;
    /// Highest full one-minute window of the last 24 h by tps, with its block range, span and
    /// coverage; the other figures are absent.
    [[nodiscard]] std::optional<Rates> maxTps24h() const;
    /// Newest block held; nullptr when empty, or when more than 128 blocks were rolled back and
    /// none came since. Valid until the next change.
    [[nodiscard]] const base::Block* newest() const;
    [[nodiscard]] std::size_t blockCount() const;
    /// Whether this very block is held; nullopt when none of its height is.
    [[nodiscard]] std::optional<bool> holds(quint64 number, const base::Hash32& hash) const;

    /// Exactly `columns` columns of `metric` over [from, to), from the level that suits (levelFor):
    /// time proportional to columns, not to points.
    [[nodiscard]] std::vector<Column> decimate(Metric metric, base::UnixMs from, base::UnixMs to,
                                               int columns) const;
    /// The same at a level of the caller's choice, without allocating. Level::Block costs in
    /// proportion to the blocks in the range.
    void decimate(Metric metric, Level level, base::UnixMs from, base::UnixMs to,
                  std::span<Column> out) const;
    /// Blocks themselves where few fall into a column; else the coarsest level with a bucket per
    /// column that holds several blocks and still reaches back to `from`.
    [[nodiscard]] Level levelFor(base::UnixMs from, base::UnixMs to, int columns) const;

    /// Bytes held, for the memory goal and About.
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::series
