#include "health/monitor.hpp"

namespace rollscope::health {
namespace {

std::vector<IncidentBook::ChainFacts> factsOf(const std::vector<Monitor::ChainConfig>& chains)
{
    std::vector<IncidentBook::ChainFacts> out;
    out.reserve(chains.size());
    for (const auto& chain : chains)
        out.push_back(chain.facts);
    return out;
}

bool sameState(const Verdict& a, const Verdict& b)
{
    return a.state == b.state && a.cause == b.cause && a.halted == b.halted &&
           a.backfilling == b.backfilling && a.rolledBack == b.rolledBack &&
           a.stalled == b.stalled && a.degraded == b.degraded;
}

} // namespace

Monitor::Monitor(const std::vector<ChainConfig>& chains, Events events, IncidentRules rules)
    : m_events(std::move(events)), m_self(chains.size()),
      m_book(factsOf(chains), rules, [this](const Incident& incident, Phase phase) {
          if (m_events.incident)
              m_events.incident(incident, phase);
      })
{
    for (const auto& chain : chains) {
        const auto endpoints = chain.health.voices.size();
        m_chains.push_back(
            {ChainHealth(chain.health), RollbackRecorder(endpoints), chain.tellsTime, Verdict{}});
    }
}

void Monitor::observed(std::size_t chain, const base::Observation& seen)
{
    m_self.heard(chain, seen.seen);
    m_chains[chain].health.observed(seen);
    m_chains[chain].rollbacks.observed(seen);
}

void Monitor::changed(std::size_t index, const HeadChange& change, const base::Observation& seen,
                      const HeadTracker& tracker)
{
    Chain& chain = m_chains[index];
    chain.health.changed(change, seen.seen);
    if (chain.tellsTime && change.kind == HeadChange::Kind::Extended &&
        seen.via != base::Via::Fetch)
        m_self.clockSample(index, seen.seen, seen.block.timestamp);
    if (const Rollback* record = chain.rollbacks.changed(change, seen, tracker)) {
        judge(index, seen.seen, tracker);
        m_book.rollback(index, *record, chain.health.verdict());
        if (m_events.rollback)
            m_events.rollback(index, *record);
    }
}

void Monitor::connection(std::size_t chain, base::EndpointIndex endpoint, Link link,
                         const QString& reason, base::UnixMs at)
{
    m_chains[chain].health.connection(endpoint, link, reason, at);
}

void Monitor::safeHead(std::size_t chain, std::optional<quint64> number,
                       std::optional<qint64> timestamp, base::UnixMs at)
{
    m_chains[chain].health.safeHead(number, timestamp, at);
}

void Monitor::transactions(std::size_t chain, const BlockId& block, std::vector<base::Hash32> txs,
                           base::UnixMs seen, const HeadTracker& tracker)
{
    if (!txs.empty())
        m_chains[chain].rollbacks.transactions(block, std::move(txs), seen, tracker);
}

void Monitor::judge(std::size_t index, base::UnixMs now, const HeadTracker& tracker)
{
    Chain& chain = m_chains[index];
    const Verdict& v = chain.health.judge(now, m_self.sightFor(index, now), tracker);
    const bool changed = !sameState(v, chain.told);
    if (changed || m_book.busy(index)) {
        const base::Block* head = tracker.head();
        m_book.verdict(index, v, head != nullptr ? std::optional(head->number) : std::nullopt);
    }
    if (!changed)
        return;
    const bool told = chain.told.at.value != 0 || v.state != State::Starting;
    chain.told = v;
    chain.told.evidence.clear();
    if (told && m_events.verdict)
        m_events.verdict(index, v);
}

void Monitor::turn(base::UnixMs now, qint64 everyMs,
                   const std::function<const HeadTracker&(std::size_t)>& trackerOf)
{
    for (std::size_t i = 0; i < m_chains.size(); ++i)
        m_self.setPatience(i, m_chains[i].health.pace().haltLimitMs());
    m_self.beat(now, everyMs);
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        const HeadTracker& tracker = trackerOf(i);
        judge(i, now, tracker);
        Chain& chain = m_chains[i];
        if (const Rollback* record = chain.rollbacks.completed(now, tracker)) {
            m_book.rollback(i, *record, chain.health.verdict());
            if (m_events.rollback)
                m_events.rollback(i, *record);
        }
        if (m_events.ask && chain.health.wantsAnswers(now))
            m_events.ask(i);
    }
}

} // namespace rollscope::health
