#pragma once
#include "base/types.hpp"
#include <array>
#include <optional>

namespace rollscope::health {

/// How often a chain's head moves at our endpoints: median and p99 over the last hour of arrivals,
/// with the registry's block time as prior. Gaps that an outage made are not to be told.
class PaceMeter
{
public:
    struct Prior
    {
        std::optional<int> blockTimeMs;
        bool onDemand = false; ///< the registry knows no fixed interval
    };
    explicit PaceMeter(Prior prior) : m_prior(prior) {}

    /// The head moved by `blocks` at `at`, `gapMs` after it moved before.
    void moved(base::UnixMs at, qint64 gapMs, quint64 blocks);

    /// Median interval per block, ms.
    [[nodiscard]] double medianMs() const { return m_median; }
    /// 99th percentile of the gaps between two moves of the head, ms.
    [[nodiscard]] double p99Ms() const { return m_p99; }
    /// Gaps learned from within the last hour.
    [[nodiscard]] quint32 samples() const { return m_gaps.count; }
    /// Blocks come when there is something to do: by the registry, or as learned.
    [[nodiscard]] bool onDemand() const;
    /// Silence of this many ms is a halt: max(5 × median, 3 s) under a second per block,
    /// max(5 × median, 10 s) above, max(5 × p99, 10 s) on demand; never under 2.5 × p99.
    [[nodiscard]] qint64 haltLimitMs() const { return m_limit; }

private:
    static constexpr int kBuckets = 176; ///< eight an octave, from 4 ms
    static constexpr int kSlices = 13;   ///< of five minutes: an hour and the one that fills
    struct Histogram
    {
        std::array<quint32, kBuckets> total{};
        std::array<std::array<quint32, kBuckets>, kSlices> slices{};
        quint32 count = 0;
        void add(std::size_t slice, double ms, quint32 times);
        void forget(std::size_t slice);
        [[nodiscard]] double quantile(double q) const;
    };
    void turnTo(qint64 slot);
    void learn();
    [[nodiscard]] qint64 limit() const;

    Prior m_prior;
    Histogram m_intervals, m_gaps;
    qint64 m_slot = -1;
    base::UnixMs m_learnedAt;
    quint32 m_learnedFrom = 0;
    bool m_regular = false; ///< as learned
    double m_median = m_prior.blockTimeMs.value_or(2000);
    double m_p99 = 2.0 * m_prior.blockTimeMs.value_or(2000);
    qint64 m_limit = limit();
};

} // namespace rollscope::health
