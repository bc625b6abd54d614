#include "series/rate_windows.hpp"
#include <algorithm>

namespace rollscope::series {
namespace {

constexpr double kP95 = 0.95;
constexpr qint64 kArrivalWindowMs = 10'000; // the longest that goes by arrival

// Everything but the time of the ends and p95.
Rates ratesOf(const Sums& sums, quint64 numberI, quint64 numberJ, qint64 spanMs)
{
    Rates r;
    r.spanMs = static_cast<double>(spanMs);
    const double seconds = r.spanMs / 1000.0;
    const auto numbers = static_cast<double>(numberJ - numberI);
    r.tps = rateOf(Metric::Tps, sums, seconds);
    r.userTps = rateOf(Metric::UserTps, sums, seconds);
    r.uops = rateOf(Metric::Uops, sums, seconds);
    r.mgasPerSecond = rateOf(Metric::MgasPerSecond, sums, seconds);
    r.blockTimeMs = r.spanMs / numbers;
    r.coverage = static_cast<double>(sums.txsKnown) / numbers;
    r.userCoverage = static_cast<double>(sums.userKnown) / numbers;
    r.opsCoverage = static_cast<double>(sums.opsKnown) / numbers;
    r.gasCoverage = static_cast<double>(sums.blocks) / numbers;
    r.firstBlock = numberI + 1;
    r.lastBlock = numberJ;
    return r;
}

// Which blocks it would be, without a figure: nobody knows what happened in that time.
Rates unknownOver(const Rates& r)
{
    Rates out;
    out.firstBlock = r.firstBlock;
    out.lastBlock = r.lastBlock;
    out.spanMs = r.spanMs;
    out.asOf = r.asOf;
    return out;
}

// Block i of a window that ends with j, where blocks reach back far enough: the newest that is a
// window older, else the last of the oldest step.
std::optional<BlockWindow::Pos> baseOf(const BlockWindow& window, qint64 windowMs,
                                       BlockWindow::Pos j, bool forgotten)
{
    const qint64 limit = window.at(j).time - windowMs / 1000;
    if (const auto i = window.newestUpTo(BlockWindow::Key::Time, limit, j))
        return i;
    if (forgotten)
        return std::nullopt;
    auto i = window.begin();
    while (i < j && window.at(window.next(i)).time == window.at(i).time)
        i = window.next(i);
    return i;
}

} // namespace

std::optional<RateWindows::Pos> RateWindows::newestClosed(const BlockWindow& window)
{
    if (window.empty())
        return std::nullopt;
    if (!window.repeats())
        return window.last();
    const Pos open = stepBegin(window, window.last());
    return open == window.begin() ? std::nullopt : std::optional(window.prev(open));
}

bool RateWindows::subSecond(const Source& source)
{
    if (source.nominalBlockMs > 0)
        return source.nominalBlockMs < 1000;
    // Not known: by what the last blocks say.
    constexpr std::size_t kLook = 64;
    constexpr std::size_t kEnough = 8;
    const BlockWindow& window = source.window;
    if (window.size() < kEnough)
        return false;
    const BlockRecord& from = window.at(window.back(window.last(), kLook));
    const BlockRecord& to = window.tip();
    return to.time >= from.time &&
           static_cast<quint64>(to.time - from.time) < to.number - from.number;
}

std::optional<Rates> RateWindows::byArrival(qint64 windowMs, const BlockWindow& window)
{
    const Pos j = window.last();
    const BlockRecord& to = window.at(j);
    const auto i = window.newestUpTo(BlockWindow::Key::Seen, to.seen - windowMs, j);
    if (!i)
        return std::nullopt;
    const BlockRecord& from = window.at(*i);
    const qint64 spanMs = to.seen - from.seen;
    const qint64 drift = (to.time - from.time) * 1000 - spanMs;
    // Blocks fetched after a gap come in a burst: their arrival says nothing about the chain.
    if (drift > kArrivalSlackMs || drift < -kArrivalSlackMs)
        return std::nullopt;
    Rates r = ratesOf(window.sum(window.next(*i), window.end()), from.number, to.number, spanMs);
    r.asOf = {to.seen};
    r.byArrival = true;
    std::vector<qint64> intervals;
    for (Pos pos = *i; pos != j;) {
        const BlockRecord& a = window.at(pos);
        pos = window.next(pos);
        const BlockRecord& b = window.at(pos);
        if (b.number - a.number == 1)
            intervals.push_back(std::max<qint64>(0, b.seen - a.seen));
    }
    if (!intervals.empty()) {
        const auto at =
            intervals.begin() + static_cast<std::ptrdiff_t>(nearestRank(kP95, intervals.size()));
        std::nth_element(intervals.begin(), at, intervals.end());
        r.blockTimeP95Ms = static_cast<double>(*at);
    }
    return r;
}

bool RateWindows::needsMinutes(Window window, const Source& source)
{
    const auto j = newestClosed(source.window);
    return j && !baseOf(source.window, windowMs(window), *j, source.forgotten);
}

Rates RateWindows::rates(Window which, const Source& source)
{
    const BlockWindow& window = source.window;
    const qint64 length = windowMs(which);
    const auto j = newestClosed(window);
    if (!window.empty() && length <= kArrivalWindowMs && subSecond(source))
        if (const auto r = byArrival(length, window))
            return *r;
    if (!j)
        return {};
    const Rates r = byChainTime(which, *j, source);
    return r.spanMs > static_cast<double>(length + kLeapMs) ? unknownOver(r) : r;
}

Rates RateWindows::byChainTime(Window which, Pos j, const Source& source)
{
    const BlockWindow& window = source.window;
    const qint64 length = windowMs(which);
    const auto slot = static_cast<std::size_t>(which);
    auto i = baseOf(window, length, j, source.forgotten);
    if (!i) {
        if (const auto r = byMinutes(slot, length, j, source))
            return *r;
        i = baseOf(window, length, j, false);
    }
    const BlockRecord& from = window.at(*i);
    const BlockRecord& to = window.at(j);
    if (*i >= j || to.time <= from.time)
        return {};
    Rates r = ratesOf(window.sum(window.next(*i), window.next(j)), from.number, to.number,
                      (to.time - from.time) * 1000);
    r.asOf = {to.time * 1000};
    moveIntervals(m_intervals[slot], *i, j, source);
    r.blockTimeP95Ms = m_intervals[slot].stats.quantile(kP95);
    return r;
}

void RateWindows::moveIntervals(Intervals& intervals, Pos i, Pos j, const Source& source) const
{
    const BlockWindow& window = source.window;
    const auto count = [&](Pos from, quint64 last, auto&& each) {
        StepCursor steps(window, from);
        for (Step step; steps.next(step) && window.at(step.first).number <= last;)
            if (step.closed && step.whole())
                each(step);
    };
    const auto plus = [&](const Step& s) { intervals.stats.add(s.blockMs(), s.sums.blocks); };
    const auto minus = [&](const Step& s) { intervals.stats.remove(s.blockMs(), s.sums.blocks); };
    const quint64 base = window.at(i).number;
    const quint64 last = window.at(j).number;
    const auto held = intervals.filled ? window.find(intervals.base) : std::nullopt;
    if (held && intervals.epoch == source.epoch && base >= intervals.base &&
        last >= intervals.last && base <= intervals.last) {
        if (base > intervals.base)
            count(window.next(*held), base, minus);
        if (last > intervals.last)
            count(window.next(*window.find(intervals.last)), last, plus);
    } else {
        intervals.stats.clear();
        count(window.next(i), last, plus);
    }
    intervals.epoch = source.epoch;
    intervals.base = base;
    intervals.last = last;
    intervals.filled = true;
}

std::optional<Rates> RateWindows::byMinutes(std::size_t slot, qint64 windowMs, Pos j,
                                            const Source& source)
{
    const Minutes& minutes = source.minutes;
    // Minutes follow the numbers only where time does.
    if (!source.window.timesRise())
        return std::nullopt;
    const BlockRecord& to = source.window.at(j);
    const qint64 limit = to.time - windowMs / 1000;
    // The newest minute whose last block is a window older, else the oldest minute.
    std::size_t i = minutes.lowerBound(limit / 60 + 1);
    while (i > 0 && minutes.at(i - 1).lastTime > limit)
        --i;
    i = i > 0 ? i - 1 : 0;
    if (i >= minutes.size())
        return std::nullopt;
    const Minute& base = minutes.at(i);
    const std::size_t newest = minutes.size() - 1;
    if (base.lastNumber >= to.number || base.lastTime >= to.time || i >= newest)
        return std::nullopt;
    Minuted& cached = m_minuted[slot];
    const qint64 first = minutes.at(i + 1).minute;
    const qint64 open = minutes.at(newest).minute;
    if (!cached.filled || cached.from != first || cached.to != open ||
        cached.epoch != minutes.epoch()) {
        cached = {{}, {}, first, open, minutes.epoch(), true};
        for (std::size_t m = i + 1; m < newest; ++m) {
            cached.sums += minutes.at(m).sums;
            cached.stats.add(minutes.at(m).intervals);
        }
    }
    Sums sums = cached.sums;
    sums += minutes.at(newest).sums;
    sums -= source.window.sum(source.window.next(j), source.window.end());
    Rates r = ratesOf(sums, base.lastNumber, to.number, (to.time - base.lastTime) * 1000);
    r.asOf = {to.time * 1000};
    IntervalStats stats = cached.stats;
    stats.add(minutes.at(newest).intervals);
    r.blockTimeP95Ms = stats.quantile(kP95);
    return r;
}

std::size_t RateWindows::memoryBytes() const
{
    std::size_t bytes = sizeof *this;
    for (const Intervals& intervals : m_intervals)
        bytes += intervals.stats.memoryBytes();
    for (const Minuted& minuted : m_minuted)
        bytes += minuted.stats.memoryBytes();
    return bytes;
}

} // namespace rollscope::series
