#pragma once
#include "series/pyramid.hpp"
#include <span>

namespace rollscope::series {

/// A pyramid on a regular time axis, for charts of one line: one cell per `stepMs`.
class TimePyramid
{
public:
    /// The first cell begins at `start`.
    TimePyramid(base::UnixMs start, qint64 stepMs, std::size_t capacity);

    /// The next step's value.
    void append(float value) { m_cells.append(value); }
    /// Sets the cell that holds `time`. Steps skipped on the way stay gaps; a time older than the
    /// ring is ignored; a jump beyond its capacity begins it anew.
    void set(base::UnixMs time, float value);

    [[nodiscard]] base::UnixMs begin() const; ///< of the oldest cell
    [[nodiscard]] base::UnixMs end() const;   ///< end of the newest cell
    [[nodiscard]] std::size_t size() const { return m_cells.size(); }
    /// M4 over [from, to) in exactly `out.size()` columns. A cell belongs to the column in which it
    /// begins; a column in which none begins shows the cell it lies in. O(columns · log n).
    void decimate(base::UnixMs from, base::UnixMs to, std::span<Column> out) const;
    [[nodiscard]] std::vector<Column> decimate(base::UnixMs from, base::UnixMs to,
                                               int columns) const;
    [[nodiscard]] std::size_t memoryBytes() const { return m_cells.memoryBytes(); }

private:
    [[nodiscard]] qint64 positionAt(qint64 ms) const;
    [[nodiscard]] qint64 positionFrom(qint64 ms) const;
    qint64 m_start; // time of position 0
    qint64 m_step;
    Pyramid m_cells;
};

} // namespace rollscope::series
