#include "series/steps.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::series {

BlockWindow::Pos stepBegin(const BlockWindow& window, BlockWindow::Pos pos)
{
    const qint64 time = window.at(pos).time;
    if (window.timesRise()) {
        const auto before = window.newestUpTo(BlockWindow::Key::Time, time - 1, pos);
        return before ? window.next(*before) : window.begin();
    }
    while (pos != window.begin() && window.at(window.prev(pos)).time == time)
        pos = window.prev(pos);
    return pos;
}

StepCursor::StepCursor(const BlockWindow& window, BlockWindow::Pos at) : m_window(&window)
{
    if (at == window.end())
        return;
    at = stepBegin(window, at);
    enter(at);
    if (at != window.begin()) {
        const BlockRecord& before = window.at(window.prev(at));
        m_lastNumber = before.number;
        m_lastTime = before.time;
        m_follows = true;
    }
}

void StepCursor::enter(BlockWindow::Pos pos)
{
    if (pos == m_window->end()) {
        m_record = nullptr;
        return;
    }
    const auto whole = m_window->run({pos.chunk, 0});
    m_chunk = pos.chunk;
    m_begin = whole.data();
    m_end = m_begin + whole.size();
    m_record = m_begin + pos.index;
}

float valueOf(Metric metric, const Step& step)
{
    constexpr float kNone = std::numeric_limits<float>::quiet_NaN();
    if (metric == Metric::Coverage)
        return static_cast<float>(static_cast<double>(step.sums.txsKnown) /
                                  static_cast<double>(step.sums.blocks + step.missing));
    if (!step.closed || !step.whole())
        return kNone;
    if (metric == Metric::BlockTimeMs)
        return static_cast<float>(step.blockMs());
    const auto rate = rateOf(metric, step.sums, static_cast<double>(step.seconds));
    return rate ? static_cast<float>(*rate) : kNone;
}

quint64 nearestRank(double share, quint64 n)
{
    const auto rank = static_cast<quint64>(std::ceil(share * static_cast<double>(n)));
    return std::clamp<quint64>(rank, 1, std::max<quint64>(n, 1)) - 1;
}

void IntervalStats::add(double ms, quint32 count)
{
    const auto at = std::lower_bound(m_intervals.begin(), m_intervals.end(), ms,
                                     [](const auto& e, double v) { return e.first < v; });
    if (at != m_intervals.end() && at->first == ms)
        at->second += count;
    else
        m_intervals.emplace(at, ms, count);
    m_count += count;
}

void IntervalStats::remove(double ms, quint32 count)
{
    const auto at = std::lower_bound(m_intervals.begin(), m_intervals.end(), ms,
                                     [](const auto& e, double v) { return e.first < v; });
    if (at == m_intervals.end() || at->first != ms || at->second < count)
        return;
    at->second -= count;
    m_count -= count;
    if (at->second == 0)
        m_intervals.erase(at);
}

void IntervalStats::add(const IntervalStats& other)
{
    for (const auto& [ms, count] : other.m_intervals)
        add(ms, count);
}

void IntervalStats::clear()
{
    m_intervals.clear();
    m_count = 0;
}

std::optional<double> IntervalStats::quantile(double share) const
{
    if (m_count == 0)
        return std::nullopt;
    quint64 rank = nearestRank(share, m_count);
    for (const auto& [ms, count] : m_intervals) {
        if (rank < count)
            return ms;
        rank -= count;
    }
    return m_intervals.back().first;
}

} // namespace rollscope::series
