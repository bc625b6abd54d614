#pragma once
#include "series/minutes.hpp"

namespace rollscope::series {

/// Exact rates over the sliding windows; definitions in docs/metrics-notes.md. Sums and searches
/// cost O(log n); p95 follows the window's ends from call to call.
class RateWindows
{
public:
    struct Source
    {
        const BlockWindow& window;
        const Minutes& minutes; ///< refreshed, for windows that reach behind the blocks held
        int nominalBlockMs = 0; ///< 0 = not known
        bool forgotten = false; ///< older blocks were held once
        quint64 epoch = 0;      ///< changes with every change but an appended block
    };
    /// Arrival and chain time may differ this much over a window before arrival is not trusted:
    /// half from the chain's whole seconds at both ends, half from the network.
    static constexpr qint64 kArrivalSlackMs = 2'000;
    /// A span longer than its window by more than this crosses a leap of the chain's clock.
    static constexpr qint64 kLeapMs = 86'400'000;

    [[nodiscard]] Rates rates(Window window, const Source& source);
    /// Whether the window reaches behind the blocks held, so that `minutes` will be read.
    [[nodiscard]] static bool needsMinutes(Window window, const Source& source);
    /// Blocks come faster than the chain's seconds can tell.
    [[nodiscard]] static bool subSecond(const Source& source);
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    using Pos = BlockWindow::Pos;
    // The intervals of closed steps in (first, last], moved along with the window.
    struct Intervals
    {
        IntervalStats stats;
        quint64 epoch = 0;
        quint64 base = 0; // number of block i
        quint64 last = 0; // number of block j
        bool filled = false;
    };
    // Sums and intervals of whole minutes [from, to), kept until one of them changes.
    struct Minuted
    {
        IntervalStats stats;
        Sums sums;
        qint64 from = 0, to = 0;
        quint64 epoch = 0;
        bool filled = false;
    };
    [[nodiscard]] static std::optional<Pos> newestClosed(const BlockWindow& window);
    [[nodiscard]] static std::optional<Rates> byArrival(qint64 windowMs, const BlockWindow& window);
    [[nodiscard]] std::optional<Rates> byMinutes(std::size_t slot, qint64 windowMs, Pos j,
                                                 const Source& source);
    [[nodiscard]] Rates byChainTime(Window window, Pos j, const Source& source);
    void moveIntervals(Intervals& intervals, Pos i, Pos j, const Source& source) const;

    std::array<Intervals, kWindowCount> m_intervals;
    std::array<Minuted, kWindowCount> m_minuted;
};

} // namespace rollscope::series
