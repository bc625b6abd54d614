#pragma once
#include "store/statement.hpp"
#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace rollscope::store {

/// What the roll-ups keep, in column order. Base fee in wei, interval in ms.
enum class Rolled : quint8 { Txs, UserTxs, UserOps, GasUsed, BaseFee, BlobGas, Interval, Count_ };
inline constexpr std::size_t kRolled = static_cast<std::size_t>(Rolled::Count_);

/// The tables from fine to coarse; each width divides the next.
struct Level
{
    const char* table;
    qint64 sec;
};
inline constexpr std::array kLevels{Level{"roll_15s", 15}, Level{"roll_1m", 60},
                                    Level{"roll_10m", 600}, Level{"roll_1h", 3600}};
/// Every edge that matters (retention) is a multiple of the coarsest width.
inline constexpr qint64 kHour = 3600;

/// `second` rounded down to a multiple of `width`; both not negative.
[[nodiscard]] constexpr qint64 floorTo(qint64 second, qint64 width)
{
    return second - second % width;
}

/// Least, greatest, sum and count of the values known.
struct Stat
{
    double min = 0, max = 0, sum = 0;
    quint32 n = 0;
    void add(double value, quint32 times = 1) { merge({value, value, value * times, times}); }
    void merge(const Stat& other)
    {
        if (other.n == 0)
            return;
        min = n == 0 ? other.min : std::min(min, other.min);
        max = n == 0 ? other.max : std::max(max, other.max);
        sum += other.sum;
        n += other.n;
    }
};

/// Turns canonical blocks in order into intervals. Blocks of one second are one step, which lasts
/// from the step before; each of its m blocks gets an m-th. A step with a hole in or before it has
/// none.
class StepClock
{
public:
    struct Done
    {
        qint64 sec = 0; ///< the step's own second
        double ms = 0;  ///< interval of each of its blocks
        quint32 blocks = 0;
    };
    /// The canonical block before the first one, if known.
    void startAfter(qint64 sec, quint64 number) { m_before = End{sec, number}; }
    /// A block; returns the step that it ends, when that step's interval is known.
    std::optional<Done> next(qint64 sec, quint64 number);
    /// The last step.
    std::optional<Done> finish();

private:
    struct End
    {
        qint64 sec;
        quint64 number;
    };
    std::optional<End> m_before;
    qint64 m_sec = -1;
    quint64 m_first = 0, m_last = 0;
    quint32 m_blocks = 0;
    bool m_whole = true;
};

/// Seconds [from, to).
struct Span
{
    qint64 from, to;
};

/// Recomputes roll-up rows from what lies below them. Idempotent: no sums are ever carried by
/// difference, so reorgs, late blocks and updates cannot make them drift.
class Roller
{
public:
    base::Result<void> prepare(Database& db);
    /// `spans` on the finest grid; rows of every level that touch them are made anew.
    base::Result<void> recompute(qint64 chain, std::vector<Span> spans);

private:
    struct Wide;
    struct Tables
    {
        Statement clear, read, write;
    };
    base::Result<void> fromBlocks(qint64 chain, Span span);
    base::Result<void> fromFiner(qint64 chain, std::size_t level, Span span);
    base::Result<void> write(Tables& level, qint64 chain, qint64 sec, const Wide& wide);

    Database* m_db = nullptr;
    Statement m_before, m_blocks;
    std::array<Tables, kLevels.size()> m_levels;
};

/// "txs", "user_txs" …: the stem of a metric's four columns.
[[nodiscard]] const char* stemOf(Rolled metric);

} // namespace rollscope::store
