#include "health/traffic.hpp"
#include <algorithm>
#include <vector>

namespace rollscope::health {
namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr std::size_t kLearnedMinutes = 60, kNeededMinutes = 10;
constexpr double kTooFew = 5; ///< transactions per block below which a share means nothing
constexpr qint64 kWindowMs = 2 * kMinuteMs;
constexpr qint64 kAcceptMs = 60 * kMinuteMs; ///< what lasts so long is the new usual

} // namespace

void TrafficMeter::counted(quint64 number, quint32 txs, base::UnixMs at)
{
    if (number <= m_lastCounted && m_lastCounted - number < 100'000)
        return;
    m_lastCounted = number;
    const qint64 minute = at.value / kMinuteMs;
    if (m_recent.empty() || m_recent.back().minute != minute) {
        if (!m_recent.empty())
            close(m_recent.back());
        m_recent.push_back({minute, 0, 0});
        while (m_recent.size() > 3)
            m_recent.pop_front();
    }
    ++m_recent.back().blocks;
    m_recent.back().txs += txs;
}

void TrafficMeter::close(const Minute& minute)
{
    const bool accepted = !m_usual && minute.minute * kMinuteMs - m_unusualSince.value > kAcceptMs;
    if ((!m_usual && !accepted) || minute.blocks == 0)
        return;
    m_learned.push_back(static_cast<double>(minute.txs) / static_cast<double>(minute.blocks));
    if (m_learned.size() > kLearnedMinutes)
        m_learned.pop_front();
    m_typical = usualPerBlock();
}

double TrafficMeter::usualPerBlock() const
{
    if (m_learned.size() < kNeededMinutes)
        return 0;
    std::vector<double> sorted(m_learned.begin(), m_learned.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

void TrafficMeter::moved(quint64 number, base::UnixMs at)
{
    if (!m_moves.empty() && number <= m_moves.back().number)
        m_moves.clear(); // rolled back: heights are counted anew
    // One entry a second is enough, and bounds what a fast chain costs.
    if (m_moves.size() >= 2 && at - m_moves[m_moves.size() - 2].at < 1000) {
        m_moves.back() = {at, number};
        return;
    }
    m_moves.push_back({at, number});
    while (m_moves.size() > 6 && at - m_moves[1].at > kWindowMs)
        m_moves.pop_front();
}

void TrafficMeter::setUsual(bool usual, base::UnixMs at)
{
    if (m_usual && !usual)
        m_unusualSince = at;
    m_usual = usual;
}

void TrafficMeter::breakAt(base::UnixMs)
{
    m_moves.clear();
    m_recent.clear();
}

std::optional<double> TrafficMeter::transactionShare(base::UnixMs now) const
{
    constexpr quint64 kNeededBlocks = 5;
    if (m_typical < kTooFew || m_recent.size() < 2)
        return std::nullopt;
    const qint64 minute = now.value / kMinuteMs;
    quint64 blocks = 0, txs = 0;
    for (const auto& m : m_recent) {
        if (minute - m.minute <= 2) {
            blocks += m.blocks;
            txs += m.txs;
        }
    }
    if (blocks < kNeededBlocks)
        return std::nullopt;
    return static_cast<double>(txs) / static_cast<double>(blocks) / m_typical;
}

std::optional<double> TrafficMeter::recentIntervalMs(base::UnixMs now) const
{
    constexpr quint64 kNeededBlocks = 5;
    if (m_moves.size() < 3)
        return std::nullopt;
    auto first = m_moves.begin();
    for (auto it = m_moves.begin(); it != m_moves.end(); ++it) {
        if (now - it->at >= kWindowMs && m_moves.back().number - it->number >= kNeededBlocks)
            first = it;
    }
    const quint64 blocks = m_moves.back().number - first->number;
    const qint64 span = m_moves.back().at - first->at;
    if (blocks < kNeededBlocks || now - first->at < kWindowMs)
        return std::nullopt;
    return static_cast<double>(span) / static_cast<double>(blocks);
}

} // namespace rollscope::health
