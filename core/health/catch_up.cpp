#include "health/catch_up.hpp"
#include <algorithm>

namespace rollscope::health {
namespace {

constexpr qint64 kWindowMs = 15'000;
constexpr qint64 kShortestMs = 2'000;
constexpr qint64 kPauseMs = 10'000; ///< a speed measured over a halt would be none

} // namespace

void CatchUp::moved(base::UnixMs at, qint64 timestamp)
{
    m_timestamp = timestamp;
    if (!m_points.empty() && at - m_points.back().at > kPauseMs)
        m_points.clear();
    if (m_points.size() >= 2 && at - m_points[m_points.size() - 2].at < 500) {
        m_points.back() = {at, timestamp};
        return;
    }
    m_points.push_back({at, timestamp});
    while (m_points.size() > 2 && at - m_points[1].at > kWindowMs)
        m_points.pop_front();
}

std::optional<double> CatchUp::speed() const
{
    if (m_points.size() < 2)
        return std::nullopt;
    const qint64 span = m_points.back().at - m_points.front().at;
    if (span < kShortestMs)
        return std::nullopt;
    return 1000.0 * static_cast<double>(m_points.back().timestamp - m_points.front().timestamp) /
           static_cast<double>(span);
}

qint64 CatchUp::behindMs(base::UnixMs now) const
{
    return m_timestamp ? now.value - *m_timestamp * 1000 : 0;
}

} // namespace rollscope::health
