#pragma once
#include "series/dirty_ranges.hpp"
#include "series/steps.hpp"

namespace rollscope::series {

/// The best full one-minute window that ends in a minute.
struct MinutePeak
{
    double tps = -1; ///< below 0 = none
    double coverage = 0;
    double spanMs = 0;
    quint64 firstBlock = 0;
    quint64 lastBlock = 0;
    qint64 time = 0; ///< s, of the last block
};

/// Exact sums over the blocks of one chain minute. They outlive the blocks themselves.
struct Minute
{
    qint64 minute = 0; ///< since 1970
    quint64 firstNumber = 0;
    quint64 lastNumber = 0;
    qint64 lastTime = 0; ///< s, of lastNumber
    Sums sums;
    IntervalStats intervals; ///< of closed steps; as of the last refresh
    MinutePeak peak;         ///< as of the last refresh
};

/// One-minute sums of more than a day, only for minutes that have blocks: what 24 h windows, the
/// coarse levels and the day's peak are made of.
class Minutes
{
public:
    static constexpr std::size_t kKeep = 1600;

    void add(const BlockRecord& record);
    /// `before` and `after` are the neighbours that stay held, null where there is none.
    void remove(const BlockRecord& record, const BlockRecord* before, const BlockRecord* after);
    /// The same block (number and time) with other fields.
    void replace(const BlockRecord& old, const BlockRecord& record);
    /// Intervals and peaks of these chain seconds must be looked at again.
    void touch(qint64 fromTime, qint64 toTime);
    /// Brings intervals and peaks up to date, below minute `open` only. Minutes whose blocks are
    /// partly forgotten (up to `forgotten`, s) keep what they had.
    void refresh(const BlockWindow& window, std::optional<qint64> forgotten, qint64 open);
    void clear();

    [[nodiscard]] std::size_t size() const { return m_minutes.size(); }
    [[nodiscard]] const Minute& at(std::size_t i) const { return m_minutes[i]; }
    /// The first minute held that is `minute` or later; size() when none.
    [[nodiscard]] std::size_t lowerBound(qint64 minute) const;
    /// nullptr when no block fell into it.
    [[nodiscard]] const Minute* find(qint64 minute) const;
    /// Changes whenever a minute other than the newest may have changed.
    [[nodiscard]] quint64 epoch() const { return m_epoch; }
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    void refreshOne(Minute& minute, const BlockWindow& window, std::optional<qint64> forgotten);
    std::vector<Minute> m_minutes; // ascending
    DirtyRanges m_dirty;
    quint64 m_epoch = 0;
};

} // namespace rollscope::series
