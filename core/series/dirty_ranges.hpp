#pragma once
#include <QtGlobal>
#include <algorithm>
#include <optional>
#include <vector>

namespace rollscope::series {

/// Which buckets must be looked at again: a few disjoint ranges of indices, both ends included.
class DirtyRanges
{
public:
    struct Range
    {
        qint64 lo = 0;
        qint64 hi = 0;
        bool operator==(const Range&) const = default;
    };
    static constexpr std::size_t kMany = 16;

    void add(qint64 lo, qint64 hi)
    {
        // Most blocks touch the newest range again, or prolong it.
        if (!m_ranges.empty() && m_ranges.back().lo <= lo && m_ranges.back().hi + 1 >= lo) {
            m_ranges.back().hi = std::max(m_ranges.back().hi, hi);
            return;
        }
        Range merged{lo, hi};
        std::erase_if(m_ranges, [&](const Range& r) {
            if (r.hi < merged.lo - 1 || r.lo > merged.hi + 1)
                return false;
            merged = {std::min(r.lo, merged.lo), std::max(r.hi, merged.hi)};
            return true;
        });
        const auto at = std::lower_bound(m_ranges.begin(), m_ranges.end(), merged.lo,
                                         [](const Range& r, qint64 v) { return r.lo < v; });
        m_ranges.insert(at, merged);
    }
    /// Forgets what lies above `last`.
    void cut(qint64 last)
    {
        std::erase_if(m_ranges, [&](const Range& r) { return r.lo > last; });
        if (!m_ranges.empty())
            m_ranges.back().hi = std::min(m_ranges.back().hi, last);
    }
    /// Hands out the lowest range below `open`; the rest stays.
    [[nodiscard]] std::optional<Range> takeBelow(qint64 open)
    {
        if (m_ranges.empty() || m_ranges.front().lo >= open)
            return std::nullopt;
        Range& front = m_ranges.front();
        if (front.hi >= open) {
            const Range below{front.lo, open - 1};
            front.lo = open;
            return below;
        }
        const Range whole = front;
        m_ranges.erase(m_ranges.begin());
        return whole;
    }
    [[nodiscard]] bool many() const { return m_ranges.size() >= kMany; }
    [[nodiscard]] bool empty() const { return m_ranges.empty(); }
    void clear() { m_ranges.clear(); }

private:
    std::vector<Range> m_ranges; // ascending, not touching
};

} // namespace rollscope::series
