#pragma once
#include "base/block.hpp"
#include <memory>
#include <span>
#include <vector>

namespace rollscope::series
{

enum class Metric : quint8 {
    Tps, UserTps, Uops, MgasPerSecond, ///< rates
    BaseFeeGwei, BlockTimeMs, GasUsedRatio, Blobs, TxsPerBlock,
    Count_,
};
enum class Level : quint8 { Block, S1, S10, M1, M5, H1, Count_ };
enum class Window : quint8 { S1, S10, M1, M5, H1, H24, Count_ };

[[nodiscard]] qint64 windowMs(Window window);
[[nodiscard]] qint64 levelMs(Level level); ///< 0 for Level::Block

/// Rates over one window, as spec: sum over i+1…j divided by timestamp_j − timestamp_i. A figure whose
/// inputs were not seen is absent; `coverage` is the share of the window's blocks whose body we have.
struct Rates
{
    std::optional<double> tps, userTps, uops, mgasPerSecond;
    std::optional<double> blockTimeMs, blockTimeP95Ms;
    double coverage = 0;
    quint64 firstBlock = 0; ///< i+1
    quint64 lastBlock = 0;  ///< j
    double spanMs = 0;      ///< what the sums were divided by
};

/// One pixel column of a decimated line (M4). `gap` columns hold no data and are not joined.
struct Column
{
    float first = 0, min = 0, max = 0, last = 0;
    bool gap = true;
};

/// All figures of one chain in memory: exact windows over blocks, and rings with a min/max pyramid for
/// each metric at each level. Pure; one thread. Fed with canonical changes only.
class ChainSeries
{
public:
    struct Config
    {
        int nominalBlockMs = 0;     ///< < 1000: arrival times rule windows up to 10 s
        std::size_t maxBlocks = 40'000;
    };
    ChainSeries();
    explicit ChainSeries(Config config);
    ~ChainSeries();
    ChainSeries(ChainSeries&&) noexcept;

    /// A canonical block (in any order of numbers; the same hash again merges better fields).
    void put(const base::Block& block, base::UnixMs seen);
    /// It is canonical no more.
    void drop(quint64 number, const base::Hash32& hash);

    [[nodiscard]] Rates rates(Window window) const;
    /// Highest one-minute TPS of the last 24 h with its block range.
    [[nodiscard]] std::optional<Rates> maxTps24h() const;
    /// Newest block held; nullptr when empty.
    [[nodiscard]] const base::Block* newest() const;

    /// Exactly `columns` columns of `metric` over [from, to): time proportional to columns, not to points.
    [[nodiscard]] std::vector<Column> decimate(Metric metric, base::UnixMs from, base::UnixMs to,
                                               int columns) const;
    /// Bytes held, for the memory goal and About.
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::series
