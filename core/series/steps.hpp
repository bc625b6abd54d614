#pragma once
#include "series/block_window.hpp"
#include <utility>
#include <vector>

namespace rollscope::series {

/// Neighbouring blocks that share one timestamp.
struct Step
{
    BlockWindow::Pos first, end; ///< [first, end)
    qint64 time = 0;             ///< s
    qint64 seconds = 0;          ///< since the step before; of use only when whole
    quint64 missing = 0;   ///< block numbers not held since the step before, and within this one
    bool follows = false;  ///< there is a step before
    bool adjacent = false; ///< and no number is missing between the two
    bool closed = false;   ///< a later timestamp was seen, or this chain never repeats one
    Sums sums;

    /// Nothing is missing between the step before and this one's end, and time passed.
    [[nodiscard]] bool whole() const { return follows && missing == 0 && seconds > 0; }
    /// Length per block in ms.
    [[nodiscard]] double blockMs() const
    {
        return static_cast<double>(seconds) * 1000.0 / static_cast<double>(sums.blocks);
    }
};

/// Walks over the steps of a window from one block on.
class StepCursor
{
public:
    /// Begins with the step that holds `at`. The window must outlive the cursor unchanged.
    StepCursor(const BlockWindow& window, BlockWindow::Pos at);
    /// Whether there is a next step; its time (s); whether it follows without a missing number; its
    /// begin.
    [[nodiscard]] bool more() const { return m_record != nullptr; }
    [[nodiscard]] qint64 time() const { return m_record->time; }
    [[nodiscard]] bool adjacent() const
    {
        return m_follows && m_record->number == m_lastNumber + 1;
    }
    [[nodiscard]] quint64 numberBefore() const { return m_lastNumber; } ///< of the block before it
    [[nodiscard]] BlockWindow::Pos position() const
    {
        return m_record ? BlockWindow::Pos{m_chunk, static_cast<quint32>(m_record - m_begin)}
                        : m_window->end();
    }
    /// False at the end. `each` sees every block of the step in order.
    template <class Each> bool next(Step& step, Each&& each)
    {
        if (!m_record)
            return false;
        const qint64 time = m_record->time;
        step.first = position();
        step.time = time;
        step.follows = m_follows;
        step.seconds = m_follows ? time - m_lastTime : 0;
        step.adjacent = adjacent();
        step.sums = Sums();
        quint64 expected = m_follows ? m_lastNumber + 1 : m_record->number;
        quint64 missing = 0;
        do {
            missing += m_record->number - expected;
            expected = m_record->number + 1;
            step.sums.add(*m_record);
            each(*m_record);
            advance();
        } while (m_record && m_record->time == time);
        step.missing = missing;
        step.end = position();
        step.closed = m_record || !m_window->repeats();
        m_lastNumber = expected - 1;
        m_lastTime = time;
        m_follows = true;
        return true;
    }
    bool next(Step& step)
    {
        return next(step, [](const BlockRecord&) {});
    }

private:
    void enter(BlockWindow::Pos pos);
    void advance()
    {
        if (++m_record == m_end)
            enter({m_chunk + 1, 0});
    }
    const BlockWindow* m_window;
    const BlockRecord* m_record = nullptr; // the next; null at the end
    const BlockRecord* m_begin = nullptr;  // its chunk
    const BlockRecord* m_end = nullptr;
    quint32 m_chunk = 0;
    quint64 m_lastNumber = 0; // of the block before
    qint64 m_lastTime = 0;
    bool m_follows = false;
};

/// The first block of the step that holds `pos`.
[[nodiscard]] BlockWindow::Pos stepBegin(const BlockWindow& window, BlockWindow::Pos pos);

/// What a step says of a rate, the block time or the coverage; NaN where it cannot be told.
[[nodiscard]] float valueOf(Metric metric, const Step& step);

/// A multiset of block intervals, for exact quantiles. Real chains have few different ones.
class IntervalStats
{
public:
    void add(double ms, quint32 count);
    void remove(double ms, quint32 count);
    void add(const IntervalStats& other);
    void clear();
    [[nodiscard]] quint64 count() const { return m_count; }
    /// Nearest rank: the smallest interval that at least `share` of all do not exceed.
    [[nodiscard]] std::optional<double> quantile(double share) const;
    [[nodiscard]] std::size_t memoryBytes() const
    {
        return m_intervals.capacity() * sizeof(m_intervals.front());
    }

private:
    std::vector<std::pair<double, quint32>> m_intervals; // ascending
    quint64 m_count = 0;
};

/// Nearest-rank index of a share of n sorted values.
[[nodiscard]] quint64 nearestRank(double share, quint64 n);

} // namespace rollscope::series
