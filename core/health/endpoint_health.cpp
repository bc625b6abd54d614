#include "health/endpoint_health.hpp"
#include <algorithm>

namespace rollscope::health {
namespace {

/// Replicas behind one load balancer differ by a few blocks.
constexpr quint64 kReplicas = 6;

} // namespace

void EndpointHealth::connection(Link link, const QString& reason, base::UnixMs at)
{
    if (link != m_link)
        m_linkSince = at;
    m_link = link;
    m_evidence.reason = link == Link::Ok ? QString() : reason;
}

void EndpointHealth::told(const base::Observation& seen, std::optional<quint64> tip)
{
    const base::Block& block = seen.block;
    const base::UnixMs at = seen.seen;
    m_pushes = m_pushes || seen.via == base::Via::Push;
    const bool first = !m_evidence.head;
    m_evidence.toldAt = at;
    if (!tip || block.number > *tip ||
        (m_evidence.state == EndpointState::Forked && block.hash != m_evidence.headHash))
        m_newsAt = at;
    if (!first && block.number > m_best)
        m_progressAt = at;
    // A lower number alone is a replica that lags; another hash at a height is news.
    if (first || block.number > m_best ||
        (block.number == *m_evidence.head && block.hash != m_evidence.headHash)) {
        m_evidence.headSeen = at;
        m_best = block.number;
    }
    m_evidence.head = block.number;
    m_evidence.headHash = block.hash;
    m_lags[m_tellings++ % m_lags.size()] = tip && *tip > block.number ? *tip - block.number : 0;
}

quint64 EndpointHealth::lag() const
{
    const auto known = std::min(m_tellings, m_lags.size());
    return known == 0 ? 0
                      : *std::min_element(m_lags.begin(),
                                          m_lags.begin() + static_cast<std::ptrdiff_t>(known));
}

bool EndpointHealth::witnessesSilence(const Moment& m) const
{
    if (m_link != Link::Ok || !m_evidence.head)
        return false;
    const base::UnixMs base = std::max(m.moved, m.since);
    if (m_newsAt > base)
        return false; // it goes on, elsewhere
    if (m_progressAt && *m_progressAt > base && m.now - *m_progressAt < m.limitMs)
        return false; // it goes on, below a head that it does not know
    const auto due =
        static_cast<qint64>(std::max(m.intervalMs, 0.4 * static_cast<double>(m.limitMs)));
    if (m_evidence.toldAt >= base + due)
        return true;
    return m_pushes && m_evidence.toldAt >= m.since && m_linkSince <= base;
}

EndpointState EndpointHealth::stateNow(const Moment& m, const HeadTracker& tracker)
{
    switch (m_link) {
    case Link::Idle:
    case Link::Connecting:
        return EndpointState::Idle;
    case Link::Unreachable:
        return EndpointState::Unreachable;
    case Link::RateLimited:
        return EndpointState::RateLimited;
    case Link::Lying:
        return EndpointState::Lying;
    case Link::Ok:
        break;
    }
    if (!m_evidence.head)
        return EndpointState::Idle;
    const quint64 number = *m_evidence.head;
    const base::Block* rival = tracker.canonical(number);
    if (rival != nullptr && rival->hash != m_evidence.headHash) {
        m_evidence.forkNumber = number;
        m_evidence.forkHash = m_evidence.headHash;
        return EndpointState::Forked;
    }
    const base::Block* head = tracker.head();
    const base::UnixMs still = std::max({m_evidence.headSeen, m.since, m_linkSince});
    const bool heard = m_evidence.toldAt - still >= m.limitMs || m_pushes;
    if (head != nullptr && head->number > m_best + kReplicas && m.now - still > m.limitMs &&
        heard && m.moved > still) {
        m_evidence.lagBlocks = head->number - m_best;
        return EndpointState::Stuck;
    }
    m_evidence.lagBlocks = lag();
    return m_evidence.lagBlocks > kReplicas ? EndpointState::Lagging : EndpointState::Ok;
}

void EndpointHealth::judge(const Moment& moment, const HeadTracker& tracker)
{
    m_evidence.lagBlocks = m_evidence.forkNumber = 0;
    m_evidence.state = stateNow(moment, tracker);
}

} // namespace rollscope::health
