#pragma once
#include <QtGlobal>
#include <algorithm>
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
        // Most blocks touch the newest range again.
        if (!m_ranges.empty() && m_ranges.back().lo <= lo && m_ranges.back().hi >= hi)
            return;
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
    /// Hands out, ascending, what lies below `open` and keeps the rest.
    [[nodiscard]] std::vector<Range> takeBelow(qint64 open)
    {
        std::vector<Range> taken;
        for (Range& r : m_ranges) {
            if (r.lo >= open)
                break;
            taken.push_back({r.lo, std::min(r.hi, open - 1)});
            r.lo = open;
        }
        std::erase_if(m_ranges, [](const Range& r) { return r.lo > r.hi; });
        return taken;
    }
    [[nodiscard]] bool many() const { return m_ranges.size() >= kMany; }
    [[nodiscard]] bool empty() const { return m_ranges.empty(); }
    void clear() { m_ranges.clear(); }

private:
    std::vector<Range> m_ranges; // ascending, not touching
};

} // namespace rollscope::series
