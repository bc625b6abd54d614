#include "l1/read_ranges.hpp"
#include <iterator>

namespace rollscope::l1 {

void ReadRanges::add(quint64 number)
{
    auto next = m_ranges.upper_bound(number);
    quint64 first = number, last = number;
    if (next != m_ranges.begin()) {
        const auto before = std::prev(next);
        if (before->second >= number)
            return;
        if (before->second + 1 == number) {
            first = before->first;
            m_ranges.erase(before);
        }
    }
    if (next != m_ranges.end() && next->first == number + 1) {
        last = next->second;
        m_ranges.erase(next);
    }
    m_ranges.emplace(first, last);
    if (m_ranges.size() > kMost)
        m_ranges.erase(m_ranges.begin());
}

void ReadRanges::remove(quint64 number)
{
    const auto next = m_ranges.upper_bound(number);
    if (next == m_ranges.begin())
        return;
    const auto [first, last] = *std::prev(next);
    if (last < number)
        return;
    m_ranges.erase(first);
    if (first < number)
        m_ranges.emplace(first, number - 1);
    if (number < last)
        m_ranges.emplace(number + 1, last);
}

bool ReadRanges::holds(quint64 first, quint64 last) const
{
    const auto next = m_ranges.upper_bound(first);
    return next != m_ranges.begin() && std::prev(next)->second >= last;
}

} // namespace rollscope::l1
