#pragma once
#include <QtGlobal>
#include <map>

namespace rollscope::l1 {

/// Which heights of a chain were read, as ranges; the oldest are forgotten beyond some hundred.
class ReadRanges
{
public:
    void add(quint64 number);
    /// That height has another block now.
    void remove(quint64 number);
    /// Every height from `first` to `last` was read.
    [[nodiscard]] bool holds(quint64 first, quint64 last) const;

private:
    static constexpr std::size_t kMost = 512;
    std::map<quint64, quint64> m_ranges; ///< first -> last, neither touching nor overlapping
};

} // namespace rollscope::l1
