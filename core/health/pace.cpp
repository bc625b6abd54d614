#include "health/pace.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::health {
namespace {

constexpr qint64 kSliceMs = 5 * 60'000;
constexpr double kLowestMs = 4;
constexpr int kPerOctave = 8;
constexpr quint32 kEnough = 20;         ///< gaps that make the median ours rather than the file's
constexpr quint32 kEnoughForTail = 100; ///< and the p99
constexpr double kSubSecondMs = 900;
constexpr qint64 kFloorMs = 10'000, kSubSecondFloorMs = 3'000, kUnlearnedMs = 60'000;

std::size_t bucketOf(double ms, int buckets)
{
    const double octaves = std::log2(std::max(ms, kLowestMs) / kLowestMs);
    return static_cast<std::size_t>(std::min(static_cast<int>(octaves * kPerOctave), buckets - 1));
}

} // namespace

void PaceMeter::Histogram::add(std::size_t slice, double ms, quint32 times)
{
    const std::size_t bucket = bucketOf(ms, kBuckets);
    total[bucket] += times;
    slices[slice][bucket] += times;
    count += times;
}

void PaceMeter::Histogram::forget(std::size_t slice)
{
    for (std::size_t i = 0; i < total.size(); ++i) {
        total[i] -= slices[slice][i];
        count -= slices[slice][i];
        slices[slice][i] = 0;
    }
}

double PaceMeter::Histogram::quantile(double q) const
{
    const double wanted = q * count;
    double seen = 0;
    for (std::size_t i = 0; i < total.size(); ++i) {
        seen += total[i];
        if (seen > 0 && seen >= wanted)
            return kLowestMs * std::exp2((static_cast<double>(i) + 0.5) / kPerOctave);
    }
    return 0;
}

void PaceMeter::turnTo(qint64 slot)
{
    if (m_slot < 0 || slot < m_slot)
        m_slot = slot;
    // After a long silence every slice is old; one turn empties them all.
    const qint64 steps = std::min<qint64>(slot - m_slot, kSlices);
    for (qint64 i = 1; i <= steps; ++i) {
        const auto slice = static_cast<std::size_t>((m_slot + i) % kSlices);
        m_intervals.forget(slice);
        m_gaps.forget(slice);
    }
    m_slot = slot;
}

void PaceMeter::moved(base::UnixMs at, qint64 gapMs, quint64 blocks)
{
    constexpr qint64 kRefreshMs = 5000;
    constexpr quint64 kMost = 64; // beyond, something was missed: no gap of the chain's
    if (blocks == 0 || blocks > kMost || gapMs < 0 || at.value < 0)
        return;
    turnTo(at.value / kSliceMs);
    const auto slice = static_cast<std::size_t>(m_slot % kSlices);
    m_intervals.add(slice, static_cast<double>(gapMs) / static_cast<double>(blocks),
                    static_cast<quint32>(blocks));
    m_gaps.add(slice, static_cast<double>(gapMs), 1);
    if (at - m_learnedAt >= kRefreshMs || m_gaps.count <= kEnough) {
        m_learnedAt = at;
        learn();
    }
}

void PaceMeter::learn()
{
    constexpr double kAgrees = 0.15;
    const double prior = m_prior.blockTimeMs.value_or(0);
    const bool enough = m_gaps.count >= kEnough || (prior <= 0 && m_gaps.count >= 5);
    if (enough) {
        m_median = m_intervals.quantile(0.5);
        // The buckets are nine percent wide; a file that agrees is more exact.
        if (prior > 0 && std::abs(m_median - prior) <= kAgrees * prior)
            m_median = prior;
        m_p99 = m_gaps.quantile(0.99);
    }
    // A chain of which nobody wrote down a block time may keep one all the same.
    constexpr double kEven = 1.6;
    m_regular = m_gaps.count >= kEnough && m_gaps.quantile(0.9) <= kEven * m_gaps.quantile(0.5);
    m_learnedFrom = enough ? m_gaps.count : 0;
    m_limit = limit();
}

bool PaceMeter::onDemand() const
{
    constexpr double kIrregular = 4;
    return (m_prior.onDemand && !m_regular) ||
           (m_learnedFrom >= kEnoughForTail && m_p99 > kIrregular * std::max(m_median, 1000.0));
}

qint64 PaceMeter::limit() const
{
    if (onDemand()) {
        const qint64 tail = static_cast<qint64>(5 * m_p99);
        return m_learnedFrom >= kEnoughForTail ? std::max(tail, kFloorMs)
                                               : std::max(2 * tail, 2 * kUnlearnedMs);
    }
    if (m_learnedFrom == 0 && !m_prior.blockTimeMs)
        return kUnlearnedMs;
    // A file may be wrong, or older than the chain's last upgrade: patience until it is learned.
    if (m_gaps.count < kEnough)
        return std::max({2 * kFloorMs, static_cast<qint64>(5 * m_median),
                         static_cast<qint64>(5 * m_gaps.quantile(1))});
    const qint64 floor = m_median < kSubSecondMs ? kSubSecondFloorMs : kFloorMs;
    // Of few gaps the p99 is the longest one: a hiccup of ours would stretch the limit.
    const double tail = m_gaps.count >= kEnoughForTail ? m_p99 : m_gaps.quantile(0.9);
    const auto byTail = static_cast<qint64>(2.5 * tail);
    return std::max({floor, static_cast<qint64>(5 * m_median), byTail});
}

} // namespace rollscope::health
