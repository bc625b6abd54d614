#include "series/time_pyramid.hpp"
#include "series/column_edges.hpp"
#include <algorithm>

namespace rollscope::series {

TimePyramid::TimePyramid(base::UnixMs start, qint64 stepMs, std::size_t capacity)
    : m_start(ColumnEdges::clampMs(start.value)), m_step(std::max<qint64>(1, stepMs)),
      m_cells(capacity)
{}

// Position of the cell that holds `ms`.
qint64 TimePyramid::positionAt(qint64 ms) const
{
    const qint64 offset = ms - m_start;
    return offset >= 0 ? offset / m_step : -((m_step - 1 - offset) / m_step);
}

// Position of the first cell held that begins at `ms` or later, or the end.
qint64 TimePyramid::positionFrom(qint64 ms) const
{
    return std::clamp(positionAt(ms + m_step - 1), m_cells.first(), m_cells.end());
}

void TimePyramid::set(base::UnixMs time, float value)
{
    const qint64 pos = positionAt(ColumnEdges::clampMs(time.value));
    if (pos < m_cells.first())
        return;
    if (pos - m_cells.end() >= static_cast<qint64>(m_cells.capacity())) {
        m_start += pos * m_step;
        m_cells.clear();
        m_cells.append(value);
        return;
    }
    while (m_cells.end() < pos)
        m_cells.append(Cell());
    if (m_cells.end() == pos)
        m_cells.append(value);
    else
        m_cells.set(pos, Cell(value));
}

base::UnixMs TimePyramid::begin() const
{
    return {m_start + m_cells.first() * m_step};
}

base::UnixMs TimePyramid::end() const
{
    return {m_start + m_cells.end() * m_step};
}

void TimePyramid::decimate(base::UnixMs from, base::UnixMs to, std::span<Column> out) const
{
    const std::size_t limit = ColumnEdges::kMaxColumns;
    std::fill(out.begin(), out.end(), Column{});
    out = out.first(std::min(out.size(), limit));
    if (out.empty() || from >= to)
        return;
    ColumnEdges edges(from.value, to.value, static_cast<int>(out.size()));
    qint64 a = positionFrom(edges.left());
    for (Column& column : out) {
        const qint64 b = positionFrom(edges.right());
        if (a < b) {
            m_cells.range(a, b, column);
        } else {
            const qint64 around = positionAt(edges.left());
            m_cells.range(around, around + 1, column);
        }
        a = b;
        edges.advance();
    }
}

std::vector<Column> TimePyramid::decimate(base::UnixMs from, base::UnixMs to, int columns) const
{
    std::vector<Column> out(
        static_cast<std::size_t>(std::clamp(columns, 0, ColumnEdges::kMaxColumns)));
    decimate(from, to, out);
    return out;
}

} // namespace rollscope::series
