#pragma once
#include "base/types.hpp"
#include <array>
#include <optional>

namespace rollscope::series {

enum class Metric : quint8 {
    Tps,
    UserTps,
    Uops,
    MgasPerSecond, ///< rates
    BaseFeeGwei,
    BlockTimeMs,
    GasUsedRatio,
    Blobs,
    TxsPerBlock,
    Coverage, ///< share of the blocks whose body we have, 0…1: where it is below 1 the rates are
              ///< lower bounds
    Count_,
};
inline constexpr std::size_t kMetricCount = static_cast<std::size_t>(Metric::Count_);

enum class Level : quint8 { Block, S1, S10, M1, M5, H1, Count_ };
enum class Window : quint8 { S1, S10, M1, M5, H1, H24, Count_ };
inline constexpr std::size_t kWindowCount = static_cast<std::size_t>(Window::Count_);

/// Length of a sliding window in ms.
[[nodiscard]] constexpr qint64 windowMs(Window window)
{
    constexpr std::array<qint64, kWindowCount> kMs{1'000,   10'000,    60'000,
                                                   300'000, 3'600'000, 86'400'000};
    return kMs[static_cast<std::size_t>(window)];
}

/// Length of a level's buckets in ms; 0 for Level::Block.
[[nodiscard]] constexpr qint64 levelMs(Level level)
{
    constexpr std::array<qint64, static_cast<std::size_t>(Level::Count_)> kMs{
        0, 1'000, 10'000, 60'000, 300'000, 3'600'000};
    return kMs[static_cast<std::size_t>(level)];
}

/// Sums over a bucket's time; the others are states or counts of single blocks.
[[nodiscard]] constexpr bool isRate(Metric metric)
{
    return metric <= Metric::MgasPerSecond;
}

/// Rates over one window, as spec: sum over i+1…j divided by timestamp_j − timestamp_i
/// (docs/metrics-notes.md). A figure none of whose inputs were seen is absent; one whose inputs
/// were seen in part is the sum of what was seen, a lower bound, and its coverage is below 1.
struct Rates
{
    std::optional<double> tps, userTps, uops, mgasPerSecond;
    std::optional<double> blockTimeMs, blockTimeP95Ms;
    double coverage = 0;     ///< of tps: blocks with a known body / (lastBlock − firstBlock + 1)
    double userCoverage = 0; ///< of userTps
    double opsCoverage = 0;  ///< of uops
    double gasCoverage = 0;  ///< of mgasPerSecond: blocks seen at all
    quint64 firstBlock = 0;  ///< i+1
    quint64 lastBlock = 0;   ///< j
    double spanMs = 0;       ///< what the sums were divided by; 0 = no window yet
    base::UnixMs asOf;       ///< time of block j, in the window's own kind of time
    bool byArrival = false;  ///< measured on our arrival times, not on the chain's timestamps
};

/// One pixel column of a decimated line (M4). `gap` columns hold no data and are not joined.
struct Column
{
    float first = 0, min = 0, max = 0, last = 0;
    bool gap = true;
    bool operator==(const Column&) const = default;
};

} // namespace rollscope::series
