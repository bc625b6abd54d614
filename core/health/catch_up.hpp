#pragma once
#include "base/types.hpp"
#include <deque>
#include <optional>

namespace rollscope::health {

/// How fast a head's timestamps run against our clock.
class CatchUp
{
public:
    /// The head moved, with this timestamp (s UTC).
    void moved(base::UnixMs at, qint64 timestamp);
    void clear() { m_points.clear(); }
    /// Chain seconds per second over the last moves (up to 15 s); nullopt while two seconds are not
    /// seen yet.
    [[nodiscard]] std::optional<double> speed() const;
    /// `now` minus the head's timestamp, ms; 0 without a head.
    [[nodiscard]] qint64 behindMs(base::UnixMs now) const;

private:
    struct Point
    {
        base::UnixMs at;
        qint64 timestamp = 0;
    };
    std::deque<Point> m_points;
    std::optional<qint64> m_timestamp;
};

} // namespace rollscope::health
