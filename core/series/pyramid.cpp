#include "series/pyramid.hpp"
#include "series/lanes.hpp"
#include <algorithm>

namespace rollscope::series {
namespace {

constexpr std::size_t kFan = 16;
constexpr std::size_t kShift = 4;
constexpr float kInf = std::numeric_limits<float>::infinity();

// Infinities mark empty nodes; a value beyond float is drawn at the edge. NaN passes.
float finite(float v)
{
    constexpr float kMost = std::numeric_limits<float>::max();
    return std::clamp(v, -kMost, kMost);
}

// The unit must divide the ring, so that no node lies across the place where it wraps.
std::size_t roundedCapacity(std::size_t wanted)
{
    std::size_t unit = kFan;
    while (unit * kFan * 8 <= wanted)
        unit *= kFan;
    return (std::max(wanted, kFan) + unit - 1) / unit * unit;
}

} // namespace

Pyramid::Pyramid(std::size_t capacity) : m_capacity(roundedCapacity(capacity)) {}

void Pyramid::write(std::size_t slot, const Cell& cell)
{
    m_lo[slot] = finite(cell.min);
    if (m_hi.empty()) {
        if (cell.narrow() || cell.empty())
            return;
        widen();
    }
    m_hi[slot] = finite(cell.max);
    m_open[slot] = finite(cell.first);
    m_close[slot] = finite(cell.last);
}

void Pyramid::widen()
{
    m_hi = m_lo;
    m_open = m_lo;
    m_close = m_lo;
}

// Makes room for `cells` (at most the capacity) and lays the oldest into slot 0.
void Pyramid::reserve(std::size_t cells)
{
    std::size_t slots = kFan;
    while (slots < cells)
        slots *= 2;
    slots = std::min(slots, m_capacity);
    const auto moved = [&](const std::vector<float>& old) {
        std::vector<float> fresh(slots, std::numeric_limits<float>::quiet_NaN());
        if (!old.empty()) {
            const auto from = old.begin() + static_cast<std::ptrdiff_t>(m_firstSlot);
            const std::size_t head = std::min(m_size, m_slots - m_firstSlot);
            const auto next = std::copy_n(from, head, fresh.begin());
            std::copy_n(old.begin(), m_size - head, next);
        }
        return fresh;
    };
    m_lo = moved(m_lo);
    if (!m_hi.empty()) {
        m_hi = moved(m_hi);
        m_open = moved(m_open);
        m_close = moved(m_close);
    }
    m_slots = slots;
    m_firstSlot = 0;
    layNodes();
}

void Pyramid::layNodes()
{
    m_levels = 0;
    std::size_t total = 0;
    for (std::size_t n = m_slots; n % kFan == 0 && n >= kFan && m_levels < kMaxLevels;) {
        n /= kFan;
        m_levelAt[m_levels++] = total;
        total += n;
    }
    // Groups are read whole: the last may reach past the last node.
    m_nodeLo.assign(total + kFan, kInf);
    m_nodeHi.assign(total + kFan, -kInf);
    std::size_t n = m_slots;
    for (std::size_t level = 0; level < m_levels; ++level) {
        n /= kFan;
        for (std::size_t node = 0; node < n; ++node)
            buildNode(level, node);
    }
}

void Pyramid::buildNode(std::size_t level, std::size_t node)
{
    Extremes extremes;
    const std::size_t child = node * kFan;
    if (level == 0) {
        const float* hi = m_hi.empty() ? m_lo.data() : m_hi.data();
        extremes.takeGroup(m_lo.data() + child, hi + child);
    } else {
        const std::size_t at = m_levelAt[level - 1] + child;
        extremes.takeGroup(m_nodeLo.data() + at, m_nodeHi.data() + at);
    }
    m_nodeLo[m_levelAt[level] + node] = extremes.low();
    m_nodeHi[m_levelAt[level] + node] = extremes.high();
}

void Pyramid::rebuildAbove(std::size_t slot)
{
    for (std::size_t level = 0; level < m_levels; ++level) {
        slot >>= kShift;
        buildNode(level, slot);
    }
}

void Pyramid::append(const Cell& cell)
{
    if (m_size == m_capacity) {
        ++m_first;
        --m_size;
        if (++m_firstSlot == m_slots)
            m_firstSlot = 0;
    }
    if (!stored()) {
        m_firstSlot = 0;
        if (cell.empty()) {
            ++m_size;
            return;
        }
    }
    if (!stored() || m_size == m_slots)
        reserve(m_size + 1);
    ++m_size;
    std::size_t slot = slotOf(end() - 1);
    write(slot, cell);
    // A node is read only when all its cells are held, so it is enough to build it with its last
    // one.
    for (std::size_t level = 0; level < m_levels && slot % kFan == kFan - 1; ++level) {
        slot >>= kShift;
        buildNode(level, slot);
    }
}

void Pyramid::append(const Cell& cell, std::size_t count)
{
    if (count > m_capacity) { // the first of them would only be overwritten
        m_first += static_cast<qint64>(m_size + count - m_capacity);
        m_size = 0;
        count = m_capacity;
    }
    if (m_size + count > m_capacity) {
        const std::size_t over = m_size + count - m_capacity;
        m_first += static_cast<qint64>(over);
        m_size -= over;
        m_firstSlot = stored() ? (m_firstSlot + over) % m_slots : 0;
    }
    if ((stored() || !cell.empty()) && m_size + count > m_slots)
        reserve(m_size + count);
    m_size += count;
    fill(end() - static_cast<qint64>(count), end(), cell);
}

void Pyramid::fill(qint64 from, qint64 to, const Cell& cell)
{
    from = std::max(from, m_first);
    to = std::min(to, end());
    if (from >= to)
        return;
    if (!stored()) {
        if (cell.empty())
            return;
        reserve(m_size);
    }
    const std::size_t a = slotOf(from);
    const std::size_t length = static_cast<std::size_t>(to - from);
    const std::size_t head = std::min(length, m_slots - a);
    fillSlots(a, a + head, cell);
    fillSlots(0, length - head, cell);
}

void Pyramid::fillSlots(std::size_t from, std::size_t to, const Cell& cell)
{
    if (from >= to)
        return;
    write(from, cell);
    const auto repeat = [&](std::vector<float>& values) {
        if (!values.empty())
            std::fill(values.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                      values.begin() + static_cast<std::ptrdiff_t>(to), values[from]);
    };
    for (auto* values : {&m_lo, &m_hi, &m_open, &m_close})
        repeat(*values);
    std::size_t last = to - 1;
    for (std::size_t level = 0; level < m_levels; ++level) {
        from >>= kShift;
        last >>= kShift;
        for (std::size_t node = from; node <= last; ++node)
            buildNode(level, node);
    }
}

bool Pyramid::prepend(const Cell& cell)
{
    if (m_size == m_capacity)
        return false;
    if (!stored() && cell.empty()) {
        --m_first;
        ++m_size;
        return true;
    }
    if (!stored() || m_size == m_slots)
        reserve(m_size + 1);
    m_firstSlot = m_firstSlot == 0 ? m_slots - 1 : m_firstSlot - 1;
    --m_first;
    ++m_size;
    write(m_firstSlot, cell);
    rebuildAbove(m_firstSlot);
    return true;
}

void Pyramid::set(qint64 pos, const Cell& cell)
{
    if (pos < m_first || pos >= end())
        return;
    if (!stored()) {
        if (cell.empty())
            return;
        reserve(m_size);
    }
    const std::size_t slot = slotOf(pos);
    write(slot, cell);
    rebuildAbove(slot);
}

void Pyramid::truncate(qint64 end)
{
    if (end < this->end())
        m_size = end > m_first ? static_cast<std::size_t>(end - m_first) : 0;
}

void Pyramid::clear()
{
    *this = Pyramid(m_capacity);
}

Cell Pyramid::at(qint64 pos) const
{
    if (!stored() || pos < m_first || pos >= end())
        return {};
    const std::size_t slot = slotOf(pos);
    Cell cell(m_lo[slot]);
    if (!m_hi.empty()) {
        cell.max = m_hi[slot];
        cell.first = m_open[slot];
        cell.last = m_close[slot];
    }
    return cell;
}

// Slots [from, to) lie in one piece and are not none.
Pyramid::Bounds Pyramid::bounds(std::size_t from, std::size_t to) const
{
    Extremes extremes;
    const float* lo = m_lo.data();
    const float* hi = m_hi.empty() ? lo : m_hi.data();
    for (std::size_t level = 0;; ++level) {
        const std::size_t first = from >> kShift;    // the group that `from` lies in
        const std::size_t last = (to - 1) >> kShift; // and that of the last slot
        const std::size_t a = first << kShift;
        const std::size_t b = last << kShift;
        if (first == last) {
            extremes.takePart(lo + a, hi + a, from - a, to - a);
            break;
        }
        extremes.takePart(lo + a, hi + a, from - a, kFan);
        extremes.takePart(lo + b, hi + b, 0, to - b);
        if (first + 1 == last)
            break;
        if (level == m_levels) {
            for (std::size_t group = a + kFan; group < b; group += kFan)
                extremes.takeGroup(lo + group, hi + group);
            break;
        }
        from = first + 1;
        to = last;
        lo = m_nodeLo.data() + m_levelAt[level];
        hi = m_nodeHi.data() + m_levelAt[level];
    }
    return {extremes.low(), extremes.high()};
}

std::size_t Pyramid::firstFilled(std::size_t from, std::size_t to) const
{
    while (from < to && std::isnan(m_lo[from])) {
        std::size_t step = 1;
        for (std::size_t level = 0, size = kFan; level < m_levels; ++level, size *= kFan) {
            if ((from & (size - 1)) != 0 || from + size > to ||
                m_nodeLo[m_levelAt[level] + from / size] != kInf)
                break;
            step = size;
        }
        from += step;
    }
    return from;
}

std::size_t Pyramid::lastFilled(std::size_t from, std::size_t to) const
{
    while (from < to && std::isnan(m_lo[to - 1])) {
        std::size_t step = 1;
        for (std::size_t level = 0, size = kFan; level < m_levels; ++level, size *= kFan) {
            if ((to & (size - 1)) != 0 || from + size > to ||
                m_nodeLo[m_levelAt[level] + to / size - 1] != kInf)
                break;
            step = size;
        }
        to -= step;
    }
    return to;
}

void Pyramid::range(qint64 from, qint64 to, Column& out) const
{
    from = std::max(from, m_first);
    to = std::min(to, end());
    out = {};
    if (!stored() || from >= to)
        return;
    const std::size_t a = slotOf(from);
    const std::size_t length = static_cast<std::size_t>(to - from);
    const std::size_t head = std::min(length, m_slots - a);
    const std::size_t tail = length - head; // what lies behind the wrap, from slot 0
    Bounds found = bounds(a, a + head);
    if (tail > 0) {
        const Bounds rest = bounds(0, tail);
        found = {std::min(found.low, rest.low), std::max(found.high, rest.high)};
    }
    if (found.low > found.high)
        return;
    std::size_t open = a;
    if (std::isnan(m_lo[open])) {
        open = firstFilled(a, a + head);
        if (open == a + head)
            open = firstFilled(0, tail);
    }
    std::size_t close = tail > 0 ? tail : a + head; // behind the last
    if (std::isnan(m_lo[close - 1])) {
        close = lastFilled(0, tail);
        if (close == 0)
            close = lastFilled(a, a + head);
    }
    out.first = m_hi.empty() ? m_lo[open] : m_open[open];
    out.min = found.low;
    out.max = found.high;
    out.last = m_hi.empty() ? m_lo[close - 1] : m_close[close - 1];
    out.gap = false;
}

Column Pyramid::range(qint64 from, qint64 to) const
{
    Column out;
    range(from, to, out);
    return out;
}

std::size_t Pyramid::memoryBytes() const
{
    return sizeof *this +
           sizeof(float) * (m_lo.capacity() + m_hi.capacity() + m_open.capacity() +
                            m_close.capacity() + m_nodeLo.capacity() + m_nodeHi.capacity());
}

} // namespace rollscope::series
