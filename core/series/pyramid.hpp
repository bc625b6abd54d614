#pragma once
#include "series/types.hpp"
#include <cmath>
#include <limits>
#include <vector>

namespace rollscope::series {

/// What one cell says: usually one number, or four where several values fell into it. NaN = no
/// data.
struct Cell
{
    float first = std::numeric_limits<float>::quiet_NaN();
    float min = std::numeric_limits<float>::quiet_NaN();
    float max = std::numeric_limits<float>::quiet_NaN();
    float last = std::numeric_limits<float>::quiet_NaN();

    Cell() = default;
    explicit Cell(float v) : first(v), min(v), max(v), last(v) {}
    [[nodiscard]] bool empty() const { return std::isnan(min); }
    [[nodiscard]] bool narrow() const { return first == last && min == max && first == min; }
    /// Adds a later value; NaN changes nothing.
    void add(float v)
    {
        if (v != v)
            return;
        first = empty() ? v : first;
        min = v < min || min != min ? v : min;
        max = v > max || max != max ? v : max;
        last = v;
    }
    /// Adds a later cell.
    void add(const Cell& later)
    {
        if (later.empty())
            return;
        first = empty() ? later.first : first;
        min = later.min < min || min != min ? later.min : min;
        max = later.max > max || max != max ? later.max : max;
        last = later.last;
    }
};

/// A ring of float cells with a min/max pyramid over it, fan-out 16. Cells have positions that stay
/// theirs while older ones are overwritten. Memory grows with the data up to `capacity` cells
/// (rounded up by at most 1/8): 4.5 bytes a cell, 16.5 once a cell holds more than one number, none
/// while all are NaN.
class Pyramid
{
public:
    explicit Pyramid(std::size_t capacity);

    [[nodiscard]] qint64 first() const { return m_first; } ///< position of the oldest cell
    [[nodiscard]] qint64 end() const { return m_first + static_cast<qint64>(m_size); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }

    /// Amortised O(1); the oldest cell goes when the ring is full.
    void append(float value) { append(Cell(value)); }
    void append(const Cell& cell);
    /// `count` equal cells at once.
    void append(const Cell& cell, std::size_t count);
    /// In front of the oldest; false (and no change) when the ring is full.
    bool prepend(const Cell& cell);
    /// Replaces a held cell; O(log n). Positions not held are ignored.
    void set(qint64 pos, const Cell& cell);
    /// Replaces the held cells in [from, to) by equal ones; O(cells / 16 + log n) node updates.
    void fill(qint64 from, qint64 to, const Cell& cell);
    /// Forgets the cells from `end` on.
    void truncate(qint64 end);
    void clear();

    /// NaN for positions not held.
    [[nodiscard]] Cell at(qint64 pos) const;
    /// First, min, max and last over [from, to), clipped to what is held; O(log n).
    [[nodiscard]] Column range(qint64 from, qint64 to) const;
    void range(qint64 from, qint64 to, Column& out) const;

    [[nodiscard]] std::size_t memoryBytes() const;

private:
    struct Bounds
    {
        float low, high; // low > high = none
    };
    [[nodiscard]] bool stored() const { return !m_lo.empty(); }
    [[nodiscard]] std::size_t slotOf(qint64 pos) const
    {
        const std::size_t slot = m_firstSlot + static_cast<std::size_t>(pos - m_first);
        return slot >= m_slots ? slot - m_slots : slot;
    }
    void write(std::size_t slot, const Cell& cell);
    void fillSlots(std::size_t from, std::size_t to, const Cell& cell);
    void reserve(std::size_t cells);
    void widen();
    void layNodes();
    void buildNode(std::size_t level, std::size_t node);
    void rebuildAbove(std::size_t slot);
    [[nodiscard]] Bounds bounds(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t firstFilled(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t lastFilled(std::size_t from, std::size_t to) const;

    static constexpr std::size_t kMaxLevels = 8;
    std::size_t m_capacity;
    qint64 m_first = 0;
    std::size_t m_size = 0;
    std::size_t m_slots = 0;     // cells there is room for now
    std::size_t m_firstSlot = 0; // where the oldest lies
    std::vector<float> m_lo;
    std::vector<float> m_hi, m_open, m_close; // only when a cell holds more than one number
    std::vector<float> m_nodeLo, m_nodeHi; // all levels, finest first; empty nodes are (+inf, −inf)
    std::array<std::size_t, kMaxLevels + 1> m_levelAt{};
    std::size_t m_levels = 0;
};

} // namespace rollscope::series
