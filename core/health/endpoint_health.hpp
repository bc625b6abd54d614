#pragma once
#include "health/head_tracker.hpp"
#include "health/verdict.hpp"
#include <array>

namespace rollscope::health {

/// How the connection to an endpoint stands, as far as a verdict cares.
enum class Link : quint8 { Idle, Connecting, Ok, Unreachable, RateLimited, Lying };

/// What one endpoint has shown of its chain.
class EndpointHealth
{
public:
    explicit EndpointHealth(quint16 voice) { m_evidence.voice = voice; }

    void connection(Link link, const QString& reason, base::UnixMs at);
    /// A head that it told; `tip` is the canonical head before it.
    void told(const base::Observation& seen, std::optional<quint64> tip);

    struct Moment
    {
        base::UnixMs now;
        base::UnixMs since; ///< our sight is whole since then
        base::UnixMs moved; ///< when the canonical head last moved
        qint64 limitMs = 0; ///< the chain's halt limit
        double intervalMs = 0;
    };
    /// Brings evidence() up to date.
    void judge(const Moment& moment, const HeadTracker& tracker);
    /// True when it can tell that no new block came since `moment.moved`: it answered after one was
    /// due, or it pushes and was heard since our sight is whole.
    [[nodiscard]] bool witnessesSilence(const Moment& moment) const;

    [[nodiscard]] Link link() const { return m_link; }
    [[nodiscard]] quint16 voice() const { return m_evidence.voice; }
    [[nodiscard]] const Evidence& evidence() const { return m_evidence; }
    Evidence& evidence() { return m_evidence; }

private:
    [[nodiscard]] EndpointState stateNow(const Moment& moment, const HeadTracker& tracker);
    [[nodiscard]] quint64 lag() const;

    Evidence m_evidence;
    Link m_link = Link::Idle;
    bool m_pushes = false; ///< at least once it did
    base::UnixMs m_linkSince;
    base::UnixMs m_newsAt; ///< when it last told what the canonical chain did not have
    std::optional<base::UnixMs> m_progressAt; ///< when it last passed its own highest block
    quint64 m_best = 0;
    std::array<quint64, 4> m_lags{}; ///< behind the head, at its last tellings
    std::size_t m_tellings = 0;
};

} // namespace rollscope::health
