#include "series/level_ring.hpp"
#include "series/column_edges.hpp"
#include <algorithm>

namespace rollscope::series {

LevelRing::LevelRing(qint64 bucketMs, std::size_t capacity)
    : m_bucketMs(bucketMs), m_metrics(kMetricCount, Pyramid(capacity))
{}

BucketCells LevelRing::emptyCells(bool quiet)
{
    BucketCells cells; // of states and counts of single blocks there is none
    if (quiet) {
        for (std::size_t m = 0; m < kMetricCount; ++m)
            if (isRate(static_cast<Metric>(m)))
                cells[m] = Cell(0.F);
        cells[static_cast<std::size_t>(Metric::Coverage)] = Cell(1.F);
    }
    return cells;
}

qint64 LevelRing::runEnd(std::size_t run) const
{
    return run + 1 < m_runs.size() ? m_runs[run + 1].pos : axis().end();
}

qint64 LevelRing::lastIndex() const
{
    const Run& run = m_runs.back();
    return run.index + (axis().end() - run.pos) - 1;
}

base::UnixMs LevelRing::begin() const
{
    return {empty() ? 0 : m_runs.front().index * m_bucketMs};
}

std::size_t LevelRing::runOf(qint64 index) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), index,
                                        [](qint64 v, const Run& r) { return v < r.index; });
    return after == m_runs.begin() ? m_runs.size()
                                   : static_cast<std::size_t>(after - m_runs.begin()) - 1;
}

std::optional<qint64> LevelRing::positionOf(qint64 index) const
{
    const std::size_t run = runOf(index);
    if (run == m_runs.size())
        return std::nullopt;
    const qint64 pos = m_runs[run].pos + (index - m_runs[run].index);
    return pos < runEnd(run) ? std::optional(pos) : std::nullopt;
}

void LevelRing::append(const BucketCells& cells, std::size_t count)
{
    m_evicted = m_evicted || axis().size() + count > axis().capacity();
    for (std::size_t m = 0; m < kMetricCount; ++m) {
        if (count == 1)
            m_metrics[m].append(cells[m]);
        else
            m_metrics[m].append(cells[m], count);
    }
}

void LevelRing::trimRuns()
{
    const qint64 first = axis().first();
    while (m_runs.size() > 1 && m_runs[1].pos <= first)
        m_runs.pop_front();
    Run& run = m_runs.front();
    if (run.pos < first) {
        run.index += first - run.pos;
        run.pos = first;
    }
}

void LevelRing::set(qint64 index, const BucketCells& cells, bool quiet)
{
    const auto capacity = static_cast<qint64>(axis().capacity());
    if (empty() || index - lastIndex() > capacity) {
        m_runs.push_back({index, axis().end(), quiet});
        append(cells);
        trimRuns();
        return;
    }
    if (index > lastIndex()) {
        if (const qint64 between = index - lastIndex() - 1; between > 0)
            append(emptyCells(quiet), static_cast<std::size_t>(between));
        append(cells);
        trimRuns();
        return;
    }
    Run& front = m_runs.front();
    if (index < front.index) {
        const qint64 more = front.index - index;
        if (more + static_cast<qint64>(axis().size()) > capacity)
            return;
        for (qint64 n = 0; n < more; ++n)
            for (Pyramid& metric : m_metrics)
                metric.prepend(Cell());
        front.index -= more;
        front.pos -= more;
    }
    if (const auto pos = positionOf(index))
        for (std::size_t m = 0; m < kMetricCount; ++m)
            m_metrics[m].set(*pos, cells[m]);
}

void LevelRing::setEmpty(qint64 from, qint64 to, bool quiet)
{
    if (empty())
        return;
    for (std::size_t run = 1; run < m_runs.size(); ++run)
        if (m_runs[run].index > from && m_runs[run].index <= to)
            m_runs[run].quiet = quiet;
    const BucketCells cells = emptyCells(quiet);
    from = std::max(from, m_runs.front().index);
    to = std::min(to, lastIndex() + 1);
    for (std::size_t run = runOf(from); run < m_runs.size() && m_runs[run].index < to; ++run) {
        const qint64 shift = m_runs[run].pos - m_runs[run].index;
        const qint64 last = std::min(to + shift, runEnd(run));
        for (std::size_t m = 0; m < kMetricCount; ++m)
            m_metrics[m].fill(std::max(from, m_runs[run].index) + shift, last, cells[m]);
    }
}

void LevelRing::cut(qint64 last)
{
    while (!empty() && m_runs.back().index > last) {
        const qint64 end = m_runs.back().pos;
        m_runs.pop_back();
        for (Pyramid& metric : m_metrics)
            metric.truncate(end);
    }
    if (!empty() && lastIndex() > last) {
        const qint64 end = m_runs.back().pos + (last - m_runs.back().index) + 1;
        for (Pyramid& metric : m_metrics)
            metric.truncate(end);
    }
}

void LevelRing::clear()
{
    m_runs.clear();
    m_evicted = false;
    for (Pyramid& metric : m_metrics)
        metric.clear();
}

Cell LevelRing::at(Metric metric, qint64 index) const
{
    const auto pos = positionOf(index);
    return pos ? m_metrics[static_cast<std::size_t>(metric)].at(*pos) : Cell();
}

void LevelRing::decimate(Metric metric, qint64 fromMs, qint64 toMs, std::span<Column> out) const
{
    std::fill(out.begin(), out.end(), Column{});
    if (empty() || out.empty() || fromMs >= toMs)
        return;
    const Pyramid& cells = m_metrics[static_cast<std::size_t>(metric)];
    const auto floorIndex = [this](qint64 ms) {
        return ms >= 0 ? ms / m_bucketMs : -((m_bucketMs - 1 - ms) / m_bucketMs);
    };
    // Edges rise, so the run only moves forward: `run` is the first that ends behind the edge's
    // bucket.
    std::size_t run = 0;
    const auto lowerPos = [&](qint64 index) {
        while (run < m_runs.size() && runEnd(run) - m_runs[run].pos <= index - m_runs[run].index)
            ++run;
        if (run == m_runs.size())
            return axis().end();
        return m_runs[run].pos + std::max<qint64>(0, index - m_runs[run].index);
    };
    const Cell quiet = emptyCells(true)[static_cast<std::size_t>(metric)];
    ColumnEdges edges(fromMs, toMs, static_cast<int>(out.size()));
    qint64 a = lowerPos(floorIndex(edges.left() + m_bucketMs - 1));
    for (Column& column : out) {
        const qint64 b = lowerPos(floorIndex(edges.right() + m_bucketMs - 1));
        if (a < b) {
            cells.range(a, b, column);
        } else {
            const qint64 around = floorIndex(edges.left());
            const std::size_t in = runOf(around);
            if (const auto pos = positionOf(around))
                cells.range(*pos, *pos + 1, column);
            else if (in + 1 < m_runs.size() && m_runs[in + 1].quiet && !quiet.empty())
                column = {quiet.first, quiet.min, quiet.max, quiet.last, false};
        }
        a = b;
        edges.advance();
    }
}

std::size_t LevelRing::memoryBytes() const
{
    std::size_t bytes = sizeof *this + m_runs.size() * sizeof(Run);
    for (const Pyramid& metric : m_metrics)
        bytes += metric.memoryBytes();
    return bytes;
}

} // namespace rollscope::series
