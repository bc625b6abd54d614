#pragma once
#include <QtGlobal>

namespace rollscope::net {

/// A small seeded generator (SplitMix64): jitter only, never anything secret.
class Jitter
{
public:
    explicit Jitter(quint64 seed) : m_state(seed) {}
    /// Uniform in [0, below]; 0 for below <= 0.
    qint64 upTo(qint64 below);

private:
    quint64 m_state;
};

/// Exponential backoff with full jitter: uniform in [0, min(max, base * 2^n)], never under a floor
/// that keeps a refusing peer from being hammered.
class Backoff
{
public:
    Backoff(qint64 minMs, qint64 maxMs, quint64 seed);
    /// The next pause in ms; each call doubles the bound.
    qint64 next();
    void reset() { m_attempt = 0; }
    [[nodiscard]] int attempt() const { return m_attempt; }

private:
    qint64 m_min, m_max;
    Jitter m_jitter;
    int m_attempt = 0;
};

/// A token bucket. `perSecond` <= 0 means no limit. Times in ms of any monotonic origin.
class TokenBucket
{
public:
    static constexpr double kUnlimited = 1e9;

    TokenBucket(double perSecond, double capacity, qint64 nowMs);
    /// Takes `cost` when the bucket holds it; a cost above the capacity passes when the bucket is
    /// full and leaves a debt.
    bool take(double cost, qint64 nowMs);
    [[nodiscard]] double level(qint64 nowMs) const;
    /// ms from now until take(cost) can succeed.
    [[nodiscard]] qint64 waitMs(double cost, qint64 nowMs) const;
    /// After a rest that the peer asked for there is no burst.
    void drain(qint64 nowMs);

private:
    double m_rate, m_capacity, m_level;
    qint64 m_atMs;
};

} // namespace rollscope::net
