#include "health/safe_head.hpp"
#include <algorithm>

namespace rollscope::health {
namespace {

constexpr qint64 kMinute = 60'000, kHour = 60 * kMinute;
constexpr std::size_t kGaps = 20, kNeededGaps = 10;
constexpr qint64 kPrior = 30 * kMinute, kLeast = 10 * kMinute, kMost = 6 * kHour;
constexpr qint64 kTellsEachMs = 10 * kMinute; ///< older words say nothing of now

qint64 windowOf(DeadlineRule rule)
{
    constexpr qint64 kL1BlockMs = 12'000, kSequencingWindow = 3600;
    return rule == DeadlineRule::OpSequencingWindow ? kSequencingWindow * kL1BlockMs : 24 * kHour;
}

} // namespace

void SafeHead::told(std::optional<quint64> number, std::optional<qint64> timestamp, base::UnixMs at)
{
    if (!number)
        return;
    m_toldAt = at;
    if (timestamp)
        m_timestamp = timestamp;
    if (!m_number) {
        m_firstAt = m_movedAt = at;
    } else if (*number != *m_number) {
        // The first move ends a gap whose beginning nobody saw.
        if (m_moves++ > 0) {
            m_gaps.push_back(at - m_movedAt);
            if (m_gaps.size() > kGaps)
                m_gaps.pop_front();
        }
        m_movedAt = at;
    }
    m_number = number;
}

void SafeHead::breakAt(base::UnixMs at)
{
    if (m_number)
        m_movedAt = m_firstAt = at;
    m_moves = std::min(m_moves, 1);
}

std::optional<qint64> SafeHead::ageMs(base::UnixMs now) const
{
    return m_number ? std::optional(now - m_movedAt) : std::nullopt;
}

qint64 SafeHead::limitMs() const
{
    if (m_gaps.size() < kNeededGaps)
        return kPrior;
    return std::clamp(3 * *std::max_element(m_gaps.begin(), m_gaps.end()), kLeast, kMost);
}

bool SafeHead::stalled(base::UnixMs now) const
{
    if (!m_number || now - m_toldAt > kTellsEachMs)
        return false;
    // Where it was never seen to move it may be that this chain moves it rarely.
    const qint64 limit = m_moves > 0 ? limitMs() : 4 * limitMs();
    return now - m_movedAt > limit;
}

std::optional<Deadline> SafeHead::deadline(base::UnixMs now) const
{
    if (m_rule == DeadlineRule::None || !m_timestamp)
        return std::nullopt;
    const qint64 window = windowOf(m_rule);
    const base::UnixMs posted{*m_timestamp * 1000};
    if (now - posted < window / 10)
        return std::nullopt;
    return Deadline{m_rule, posted + window};
}

} // namespace rollscope::health
