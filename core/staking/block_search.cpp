#include "staking/block_search.hpp"
#include <algorithm>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;

/// Ethereum's slot: blocks come no closer than that.
constexpr quint64 kSlot = 12;
constexpr int kMostDoublings = 20;

} // namespace

BlockSearch::BlockSearch(quint64 seconds, const BlockTime& newest)
    : m_seconds(seconds), m_newest(newest.number)
{
    take(newest);
    if (m_low && m_seconds - m_low->seconds > kHeadLag)
        m_why = u"its newest block is from before that time"_s;
}

void BlockSearch::take(const BlockTime& block)
{
    if (block.seconds <= m_seconds) {
        if (!m_low || block.number > m_low->number)
            m_low = block;
    } else if (!m_high || block.number < m_high->number) {
        m_high = block;
    }
    if (m_low && m_high && m_low->number >= m_high->number)
        m_why = u"the times of its blocks do not ascend"_s;
}

std::optional<BlockTime> BlockSearch::found() const
{
    if (!m_why.isEmpty() || !m_low)
        return std::nullopt;
    const bool last = m_high ? m_high->number == m_low->number + 1 : m_low->number == m_newest;
    return last ? m_low : std::nullopt;
}

std::optional<quint64> BlockSearch::next()
{
    if (!m_why.isEmpty() || found() || !m_high)
        return std::nullopt;
    if (++m_steps > kMostSteps) {
        m_why = u"its blocks did not lead to that time"_s;
        return std::nullopt;
    }
    if (!m_low) {
        if (m_high->number == 0) {
            m_why = u"that time is before its first block"_s;
            return std::nullopt;
        }
        const quint64 slots = (m_high->seconds - m_seconds + kSlot - 1) / kSlot;
        const quint64 back = slots << static_cast<unsigned>(std::min(m_steps - 1, kMostDoublings));
        return m_high->number - std::min(back, m_high->number);
    }
    const quint64 gap = m_high->number - m_low->number;
    // By proportion, and by halves now and then: times that are unevenly spread end it too.
    const quint64 part =
        m_steps % 3 == 0 ? gap / 2
                         : (m_seconds - m_low->seconds) * gap / (m_high->seconds - m_low->seconds);
    return m_low->number + std::clamp<quint64>(part, 1, gap - 1);
}

} // namespace rollscope::staking
