#include "net/pacing.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::net {

qint64 Jitter::upTo(qint64 below)
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    z ^= z >> 31;
    return below <= 0 ? 0 : static_cast<qint64>(z % (static_cast<quint64>(below) + 1));
}

Backoff::Backoff(qint64 minMs, qint64 maxMs, quint64 seed)
    : m_min(std::max<qint64>(minMs, 1)), m_max(std::max(maxMs, m_min)), m_jitter(seed)
{}

qint64 Backoff::next()
{
    constexpr int kShiftMost = 30;
    constexpr qint64 kFloorPart = 4;
    const qint64 bound = std::min(m_max, m_min << std::min(m_attempt, kShiftMost));
    m_attempt = std::min(m_attempt + 1, kShiftMost);
    return std::max(m_jitter.upTo(bound), m_min / kFloorPart);
}

TokenBucket::TokenBucket(double perSecond, double capacity, qint64 nowMs)
    : m_rate(perSecond), m_capacity(std::max(capacity, 1.0)), m_level(m_capacity), m_atMs(nowMs)
{}

double TokenBucket::level(qint64 nowMs) const
{
    if (m_rate <= 0)
        return kUnlimited;
    return std::min(m_capacity, m_level + m_rate * static_cast<double>(nowMs - m_atMs) / 1000.0);
}

bool TokenBucket::take(double cost, qint64 nowMs)
{
    if (m_rate <= 0)
        return true;
    constexpr double kRounding = 1e-6;
    const double have = level(nowMs);
    if (have + kRounding < std::min(cost, m_capacity))
        return false;
    m_level = have - cost;
    m_atMs = nowMs;
    return true;
}

qint64 TokenBucket::waitMs(double cost, qint64 nowMs) const
{
    if (m_rate <= 0)
        return 0;
    const double missing = std::min(cost, m_capacity) - level(nowMs);
    return missing <= 0 ? 0 : static_cast<qint64>(std::ceil(missing * 1000.0 / m_rate));
}

void TokenBucket::drain(qint64 nowMs)
{
    m_level = std::min(level(nowMs), 0.0);
    m_atMs = nowMs;
}

} // namespace rollscope::net
