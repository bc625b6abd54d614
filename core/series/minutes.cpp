#include "series/minutes.hpp"

namespace rollscope::series {

std::size_t Minutes::lowerBound(qint64 minute) const
{
    if (m_minutes.empty() || m_minutes.back().minute < minute)
        return m_minutes.size();
    const auto at = std::lower_bound(m_minutes.begin(), m_minutes.end(), minute,
                                     [](const Minute& m, qint64 v) { return m.minute < v; });
    return static_cast<std::size_t>(at - m_minutes.begin());
}

const Minute* Minutes::find(qint64 minute) const
{
    const std::size_t i = lowerBound(minute);
    return i < m_minutes.size() && m_minutes[i].minute == minute ? &m_minutes[i] : nullptr;
}

void Minutes::add(const BlockRecord& record)
{
    const qint64 minute = record.time / 60;
    std::size_t i = m_minutes.size() - 1;
    if (m_minutes.empty() || m_minutes.back().minute != minute) {
        ++m_epoch;
        i = lowerBound(minute);
        if (i == m_minutes.size() || m_minutes[i].minute != minute) {
            Minute fresh;
            fresh.minute = minute;
            fresh.firstNumber = fresh.lastNumber = record.number;
            fresh.lastTime = record.time;
            m_minutes.insert(m_minutes.begin() + static_cast<std::ptrdiff_t>(i), std::move(fresh));
            if (m_minutes.size() > kKeep) {
                m_minutes.erase(m_minutes.begin());
                if (i-- == 0)
                    return;
            }
        }
    }
    Minute& m = m_minutes[i];
    m.sums.add(record);
    m.firstNumber = std::min(m.firstNumber, record.number);
    if (record.number >= m.lastNumber) {
        m.lastNumber = record.number;
        m.lastTime = record.time;
    }
}

void Minutes::remove(const BlockRecord& record, const BlockRecord* before, const BlockRecord* after)
{
    const qint64 minute = record.time / 60;
    const std::size_t i = lowerBound(minute);
    if (i == m_minutes.size() || m_minutes[i].minute != minute || m_minutes[i].sums.blocks == 0)
        return;
    Minute& m = m_minutes[i];
    ++m_epoch;
    m.sums.remove(record);
    if (m.sums.blocks == 0) {
        m_minutes.erase(m_minutes.begin() + static_cast<std::ptrdiff_t>(i));
        return;
    }
    if (record.number == m.firstNumber && after && after->time / 60 == minute)
        m.firstNumber = after->number;
    if (record.number == m.lastNumber && before && before->time / 60 == minute) {
        m.lastNumber = before->number;
        m.lastTime = before->time;
    }
}

void Minutes::replace(const BlockRecord& old, const BlockRecord& record)
{
    const std::size_t i = lowerBound(old.time / 60);
    if (i == m_minutes.size() || m_minutes[i].minute != old.time / 60)
        return;
    m_minutes[i].sums.remove(old);
    m_minutes[i].sums.add(record);
    if (i + 1 < m_minutes.size())
        ++m_epoch;
}

void Minutes::touch(qint64 fromTime, qint64 toTime)
{
    m_dirty.add(fromTime / 60, toTime / 60);
}

void Minutes::refresh(const BlockWindow& window, std::optional<qint64> forgotten, qint64 open)
{
    while (const auto range = m_dirty.takeBelow(open))
        for (std::size_t i = lowerBound(range->lo);
             i < m_minutes.size() && m_minutes[i].minute <= range->hi; ++i) {
            refreshOne(m_minutes[i], window, forgotten);
            if (i + 1 < m_minutes.size())
                ++m_epoch;
        }
}

void Minutes::refreshOne(Minute& minute, const BlockWindow& window, std::optional<qint64> forgotten)
{
    constexpr qint64 kSpan = 60;
    const qint64 from = minute.minute * kSpan;
    if (forgotten && from <= *forgotten)
        return;
    IntervalStats intervals;
    MinutePeak peak;
    bool reachesBack = false; // a window needs blocks that are gone: the peak found then stays
    std::optional<BlockWindow::Pos> base; // block i of the window that ends with the step
    Sums sums;                            // since then
    StepCursor steps(window, window.firstFrom(from));
    for (Step step; steps.more() && steps.time() < from + kSpan;) {
        steps.next(step);
        if (step.closed && step.whole())
            intervals.add(step.blockMs(), step.sums.blocks);
        // A peak is not called before a later step is seen, even where timestamps never repeat.
        if (!steps.more())
            break;
        const qint64 limit = step.time - kSpan;
        if (!base || !window.timesRise()) {
            base = window.newestUpTo(BlockWindow::Key::Time, limit, step.first);
            if (!base) {
                reachesBack = reachesBack || forgotten;
                continue;
            }
            sums = window.sum(window.next(*base), step.end);
        } else {
            sums += step.sums;
        }
        for (auto next = window.next(*base); window.at(next).time <= limit;
             next = window.next(next)) {
            sums.remove(window.at(next));
            base = next;
        }
        const BlockRecord& i = window.at(*base);
        const quint64 last = steps.numberBefore();
        const double seconds = static_cast<double>(step.time - i.time);
        const auto tps = rateOf(Metric::Tps, sums, seconds);
        if (tps && *tps > peak.tps)
            peak = {*tps,
                    static_cast<double>(sums.txsKnown) / static_cast<double>(last - i.number),
                    seconds * 1000.0,
                    i.number + 1,
                    last,
                    step.time};
    }
    minute.intervals = std::move(intervals);
    if (!reachesBack || peak.tps > minute.peak.tps)
        minute.peak = peak;
}

void Minutes::clear()
{
    m_minutes.clear();
    m_dirty.clear();
    ++m_epoch;
}

std::size_t Minutes::memoryBytes() const
{
    std::size_t bytes = m_minutes.capacity() * sizeof(Minute);
    for (const Minute& minute : m_minutes)
        bytes += minute.intervals.memoryBytes();
    return bytes;
}

} // namespace rollscope::series
