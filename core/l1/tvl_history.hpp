#pragma once
#include "base/types.hpp"
#include <optional>
#include <vector>

namespace rollscope::l1 {

/// A figure of an earlier moment. `set` tells which figures can be compared: a sum over other parts
/// differs for that reason alone.
struct TvlPoint
{
    base::UnixMs time;               ///< of the block
    quint64 block = 0;               ///< of the parent
    base::Wei usd;                   ///< as TvlFigure::usd
    std::optional<base::Wei> shared; ///< as TvlFigure::sharedUsd
    std::optional<quint64> set;      ///< as TvlFigure::countedSet; absent where it was not kept
    bool operator==(const TvlPoint&) const = default;
};

/// What became of a rollup's own value since an earlier point.
struct TvlChange
{
    TvlPoint from;
    base::Wei by; ///< the amount of the change, 10^-18 USD
    bool up = false;
    std::optional<double> ratio; ///< (now - then) / then; absent where it was zero
};

/// One rollup's points, oldest first, over some days.
class TvlHistory
{
public:
    /// The same block again replaces its point.
    void add(const TvlPoint& point);
    /// The block is not the chain's any more.
    bool drop(quint64 block);
    [[nodiscard]] const std::vector<TvlPoint>& points() const { return m_points; }
    /// Since the newest point that is at least `agoMs` older than the newest, within a tenth of it,
    /// and counted the same parts; nothing where there is none.
    [[nodiscard]] std::optional<TvlChange> changeOver(qint64 agoMs) const;

private:
    std::vector<TvlPoint> m_points;
};

inline constexpr qint64 kTvlDayMs = 86'400'000;
inline constexpr qint64 kTvlWeekMs = 7 * kTvlDayMs;
/// Points are held for so long; the week's change needs no more.
inline constexpr qint64 kTvlHeldMs = 8 * kTvlDayMs;

} // namespace rollscope::l1
