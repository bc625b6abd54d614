#include "series/levels.hpp"
#include <algorithm>

namespace rollscope::series {
namespace {

struct RingSpec
{
    qint64 seconds;
    std::size_t capacity;
};

// 1 h of seconds, a day of 10 s, a week of minutes, 30 days of 5 min, a year of hours.
constexpr std::array<RingSpec, 5> kRingSpecs{
    {{1, 3'600}, {10, 8'640}, {60, 10'080}, {300, 8'640}, {3'600, 8'760}}};
constexpr std::size_t kMinuteRing = 2;

constexpr std::array kRates{Metric::Tps, Metric::UserTps, Metric::Uops, Metric::MgasPerSecond};
constexpr std::array kStates{Metric::BaseFeeGwei, Metric::BlockTimeMs, Metric::GasUsedRatio,
                             Metric::Blobs, Metric::TxsPerBlock};

Cell& cellOf(BucketCells& cells, Metric metric)
{
    return cells[static_cast<std::size_t>(metric)];
}

// Takes the next step of a bucket.
void takeStep(StepCursor& steps, Step& step, BucketCells& cells)
{
    Cell& fee = cellOf(cells, Metric::BaseFeeGwei);
    Cell& ratio = cellOf(cells, Metric::GasUsedRatio);
    Cell& blobs = cellOf(cells, Metric::Blobs);
    Cell& txs = cellOf(cells, Metric::TxsPerBlock);
    steps.next(step, [&](const BlockRecord& record) {
        fee.add(record.baseFeeGwei);
        ratio.add(record.gasRatio);
        blobs.add(record.blobs);
        txs.add(valueOf(Metric::TxsPerBlock, record));
    });
    if (step.closed && step.whole())
        cellOf(cells, Metric::BlockTimeMs).add(static_cast<float>(step.blockMs()));
}

// Sums of a bucket that no later block can change.
void setSums(BucketCells& cells, const Sums& sums, quint64 numbers, qint64 seconds)
{
    for (const Metric metric : kRates)
        if (const auto rate = rateOf(metric, sums, static_cast<double>(seconds)))
            cellOf(cells, metric) = Cell(static_cast<float>(*rate));
    cellOf(cells, Metric::Coverage) =
        Cell(static_cast<float>(static_cast<double>(sums.txsKnown) / static_cast<double>(numbers)));
}

} // namespace

struct Levels::Source
{
    const BlockWindow& window;
    const Minutes& minutes;
    std::optional<qint64> forgotten;
};

Levels::Levels()
{
    for (const RingSpec& spec : kRingSpecs)
        m_rings.emplace_back(spec.seconds * 1000, spec.capacity);
}

void Levels::touch(qint64 fromTime, qint64 toTime)
{
    // Constants divide fast.
    m_dirty[0].add(fromTime, toTime);
    m_dirty[1].add(fromTime / 10, toTime / 10);
    m_dirty[2].add(fromTime / 60, toTime / 60);
    m_dirty[3].add(fromTime / 300, toTime / 300);
    m_dirty[4].add(fromTime / 3'600, toTime / 3'600);
}

void Levels::cut(qint64 time, const BlockWindow& window)
{
    for (std::size_t i = 0; i < kRings; ++i) {
        const qint64 last = time / kRingSpecs[i].seconds;
        m_dirty[i].cut(last);
        if (m_rings[i].empty() || m_rings[i].lastIndex() <= last)
            continue;
        m_rings[i].cut(last);
        if (m_rings[i].empty() && !window.empty())
            m_dirty[i].add(window.at(window.eraBegin()).time / kRingSpecs[i].seconds, last);
    }
}

void Levels::clear()
{
    for (std::size_t i = 0; i < kRings; ++i) {
        m_rings[i].clear();
        m_dirty[i].clear();
    }
}

bool Levels::crowded() const
{
    return std::any_of(m_dirty.begin(), m_dirty.end(), [](const auto& d) { return d.many(); });
}

const LevelRing& Levels::ring(Level level) const
{
    return m_rings[static_cast<std::size_t>(level) - static_cast<std::size_t>(Level::S1)];
}

void Levels::flush(const BlockWindow& window, const Minutes& minutes,
                   std::optional<qint64> forgotten, bool withOpen)
{
    if (window.empty())
        return;
    const Source source{window, minutes, forgotten};
    for (std::size_t i = 0; i < kRings; ++i) {
        const qint64 open = window.tip().time / kRingSpecs[i].seconds;
        while (const auto range = m_dirty[i].takeBelow(withOpen ? open + 1 : open)) {
            if (i < kMinuteRing)
                makeFine(i, *range, source);
            else
                makeCoarse(i, *range, source);
        }
    }
}

// From the blocks themselves.
void Levels::makeFine(std::size_t ring, DirtyRanges::Range range, const Source& source)
{
    const BlockWindow& window = source.window;
    const qint64 length = kRingSpecs[ring].seconds;
    if (source.forgotten)
        range.lo = std::max(range.lo, *source.forgotten / length + 1);
    // What lies before the first block of the era, or before the first one kept, is not ours to
    // judge.
    const auto era = window.eraBegin();
    const bool knowsStart = window.timesRise() && !source.forgotten;
    StepCursor steps(window, window.firstFrom(range.lo * length));
    Step step;
    qint64 index = range.lo;
    while (steps.more() && steps.time() / length <= range.hi) {
        const qint64 bucket = steps.time() / length;
        const bool startsEra = steps.position() == era;
        const bool quiet = steps.adjacent() && !startsEra;
        if (index < bucket && (knowsStart || !startsEra))
            m_rings[ring].setEmpty(index, bucket, quiet);
        BucketCells cells;
        Sums sums;
        quint64 numbers = 0;
        while (steps.more() && steps.time() / length == bucket) {
            takeStep(steps, step, cells);
            sums += step.sums;
            numbers += step.sums.blocks + step.missing;
        }
        if (steps.more()) // a later bucket was seen
            setSums(cells, sums, numbers, length);
        m_rings[ring].set(bucket, cells, quiet);
        index = bucket + 1;
    }
    if (index <= range.hi && steps.more())
        m_rings[ring].setEmpty(index, range.hi + 1, steps.adjacent());
}

// Sums from minutes, which outlive blocks; states from blocks or, above minutes, from the minutes'
// cells.
void Levels::makeCoarse(std::size_t ring, DirtyRanges::Range range, const Source& source)
{
    const Minutes& minutes = source.minutes;
    const qint64 span = kRingSpecs[ring].seconds / 60;
    const qint64 open = source.window.tip().time / kRingSpecs[ring].seconds;
    std::size_t i = minutes.lowerBound(range.lo * span);
    qint64 index = range.lo;
    const auto numberBefore = [&minutes](std::size_t at) {
        return at > 0 ? minutes.at(at - 1).lastNumber + 1 : minutes.at(at).firstNumber;
    };
    const auto isQuiet = [&](std::size_t at) {
        return at > 0 && minutes.at(at).firstNumber == numberBefore(at);
    };
    while (i < minutes.size() && minutes.at(i).minute / span <= range.hi) {
        const qint64 bucket = minutes.at(i).minute / span;
        const quint64 before = numberBefore(i);
        const bool quiet = isQuiet(i);
        if (index < bucket)
            m_rings[ring].setEmpty(index, bucket, quiet);
        BucketCells cells;
        Sums sums;
        quint64 last = before;
        for (; i < minutes.size() && minutes.at(i).minute / span == bucket; ++i) {
            const Minute& minute = minutes.at(i);
            if (ring == kMinuteRing)
                addBlocks(cells, minute.minute, source);
            else
                for (const Metric metric : kStates)
                    cellOf(cells, metric).add(m_rings[kMinuteRing].at(metric, minute.minute));
            sums += minute.sums;
            last = minute.lastNumber + 1;
        }
        if (bucket < open)
            setSums(cells, sums, last > before ? last - before : sums.blocks, span * 60);
        m_rings[ring].set(bucket, cells, quiet);
        index = bucket + 1;
    }
    if (index <= range.hi && i < minutes.size())
        m_rings[ring].setEmpty(index, range.hi + 1, isQuiet(i));
}

void Levels::addBlocks(BucketCells& cells, qint64 minute, const Source& source) const
{
    const BlockWindow& window = source.window;
    if (source.forgotten && minute * 60 <= *source.forgotten)
        for (const Metric metric : kStates)
            cellOf(cells, metric) = m_rings[kMinuteRing].at(metric, minute);
    StepCursor steps(window, window.firstFrom(minute * 60));
    for (Step step; steps.more() && steps.time() / 60 == minute;)
        takeStep(steps, step, cells);
}

std::size_t Levels::memoryBytes() const
{
    std::size_t bytes = sizeof *this;
    for (const LevelRing& ring : m_rings)
        bytes += ring.memoryBytes();
    return bytes;
}

} // namespace rollscope::series
