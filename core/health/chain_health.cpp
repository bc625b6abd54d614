#include "health/chain_health.hpp"
#include <algorithm>

namespace rollscope::health {
namespace {

constexpr qint64 kPatienceMs = 15'000; ///< a first head may take this long
constexpr qint64 kRejudgeMs = 1'000;
constexpr qint64 kFarBehindMs = 30'000, kCaughtUpMs = 10'000;
constexpr double kFasterThanTime = 1.5;
constexpr double kFewShare = 0.2, kSlowFactor = 3;
constexpr int kLoneFactor = 3; ///< patience where others are configured but cannot tell

} // namespace

ChainHealth::ChainHealth(const Config& config) : m_pace(config.pace), m_safe(config.deadline)
{
    for (const quint16 voice : config.voices)
        m_endpoints.emplace_back(voice);
    for (std::size_t i = 0; i < m_endpoints.size(); ++i)
        m_endpoints[i].evidence().endpoint = static_cast<base::EndpointIndex>(i);
}

void ChainHealth::connection(base::EndpointIndex endpoint, Link link, const QString& reason,
                             base::UnixMs at)
{
    const auto i = static_cast<std::size_t>(endpoint);
    if (i >= m_endpoints.size())
        return;
    m_endpoints[i].connection(link, reason, at);
    m_dirty = true;
}

void ChainHealth::observed(const base::Observation& seen)
{
    const auto i = static_cast<std::size_t>(seen.endpoint);
    if (seen.via == base::Via::Fetch || i >= m_endpoints.size())
        return;
    m_endpoints[i].told(seen, m_tip);
    if (m_endpoints[i].link() != Link::Ok)
        m_endpoints[i].connection(Link::Ok, {}, seen.seen);
}

void ChainHealth::changed(const HeadChange& change, base::UnixMs at)
{
    using Kind = HeadChange::Kind;
    m_conflict = m_conflict || change.kind == Kind::Side;
    if (!change.dropped.empty()) {
        m_rolledBackTo = std::max(m_rolledBackTo.value_or(0), change.dropped.back().number);
        m_tip.reset();
        m_dirty = true;
    }
    for (const auto& block : change.updated) {
        if (block.txs)
            m_traffic.counted(block.number, *block.txs, at);
    }
    if (change.added.empty())
        return;
    for (const auto& block : change.added) {
        if (block.txs)
            m_traffic.counted(block.number, *block.txs, at);
    }
    if (change.kind != Kind::Filled)
        headMoved(change.added.back(), at);
}

void ChainHealth::headMoved(const base::Block& head, base::UnixMs at)
{
    const bool usual = m_verdict.state <= State::Stalled && !m_wasUnwell;
    if (m_movedAt && m_tip && head.number > *m_tip && usual && *m_movedAt >= m_since)
        m_pace.moved(at, at - *m_movedAt, head.number - *m_tip);
    if (!m_tip || head.number > *m_tip)
        m_moves += 1;
    m_headTime = head.timestamp;
    m_tip = head.number;
    m_movedAt = std::max(m_movedAt.value_or(at), at);
    m_traffic.moved(head.number, at);
    m_catchUp.moved(at, head.timestamp);
    // Silence is judged by the clock alone; a moving head matters at once where it ends a state.
    m_dirty = m_dirty || m_verdict.state != State::Live;
    m_wasUnwell = false;
}

void ChainHealth::safeHead(std::optional<quint64> number, std::optional<qint64> timestamp,
                           base::UnixMs at)
{
    m_safe.told(number, timestamp, at);
}

void ChainHealth::regain(const Sight& sight)
{
    if (sight.since == m_since)
        return;
    m_since = sight.since;
    m_catchUp.clear();
    m_traffic.breakAt(sight.since);
    m_safe.breakAt(sight.since);
    m_dirty = true;
}

EndpointHealth::Moment ChainHealth::moment(base::UnixMs now) const
{
    return {now, m_since, m_movedAt.value_or(m_startedAt), m_pace.haltLimitMs(), m_pace.medianMs()};
}

void ChainHealth::countOperators(Verdict& v) const
{
    std::vector<quint16> asked, answering, witnesses;
    const auto add = [](std::vector<quint16>& list, quint16 voice) {
        if (std::find(list.begin(), list.end(), voice) == list.end())
            list.push_back(voice);
    };
    const auto now = moment(v.at);
    for (const auto& endpoint : m_endpoints) {
        if (endpoint.link() != Link::Idle)
            add(asked, endpoint.voice());
        if (endpoint.link() == Link::Ok && endpoint.evidence().head)
            add(answering, endpoint.voice());
        if (endpoint.witnessesSilence(now))
            add(witnesses, endpoint.voice());
        else if (endpoint.link() != Link::Ok && !endpoint.evidence().reason.isEmpty())
            v.detail = endpoint.evidence().reason;
    }
    v.operators = static_cast<int>(asked.size());
    v.witnesses = static_cast<int>(witnesses.size());
    if (!m_movedAt || v.operators == 0)
        return;
    // Until the limit it is not known who will tell: whoever is there may.
    const bool late = now.now - std::max(*m_movedAt, m_since) > v.limitMs;
    const auto able = late ? witnesses.size() : answering.size();
    if (able >= 2 || (able == 1 && v.operators == 1))
        v.haltMs = v.limitMs;
    else if (able == 1)
        v.haltMs = kLoneFactor * v.limitMs;
}

ChainHealth::Found ChainHealth::judgeSilence(Verdict& v, const Sight& sight)
{
    const bool answered =
        std::any_of(m_endpoints.begin(), m_endpoints.end(), [&](const EndpointHealth& e) {
            return e.link() == Link::Ok &&
                   e.evidence().toldAt >= std::max(*m_movedAt, m_since) + 2 * v.limitMs / 5;
        });
    if (!sight.othersHear && !answered) {
        v.detail = QStringLiteral("no other chain receives either");
        return {State::Unknown, Cause::OwnNetwork};
    }
    if (v.witnesses >= 2 || (v.witnesses == 1 && v.operators == 1) ||
        (v.witnesses == 1 && v.ageMs > kLoneFactor * v.limitMs))
        return {State::Halted, Cause::NoNewBlock};
    return {State::Unknown, v.witnesses == 0 ? Cause::NoAnswer : Cause::TooFewWitnesses};
}

void ChainHealth::judgeCatchUp(Verdict& v)
{
    const auto speed = m_catchUp.speed();
    const qint64 behind = m_catchUp.behindMs(v.at);
    const bool was = m_verdict.backfilling || m_verdict.halted;
    const qint64 far = m_verdict.backfilling ? std::max(kCaughtUpMs, v.limitMs)
                                             : std::max(kFarBehindMs, v.limitMs + kCaughtUpMs);
    // The first blocks after a halt have no speed yet, and are far behind.
    v.backfilling = behind > far && (speed ? *speed > (was ? 1.1 : kFasterThanTime) : was);
    if (!v.backfilling)
        return;
    v.behindMs = behind;
    v.speed = speed.value_or(0);
    if (v.speed > 1)
        v.etaMs = static_cast<qint64>(static_cast<double>(behind) / (v.speed - 1));
}

void ChainHealth::judgeDegraded(Verdict& v)
{
    if (const auto share = m_traffic.transactionShare(v.at); share && *share < kFewShare) {
        v.degraded = true;
        v.share = *share;
    }
}

ChainHealth::Found ChainHealth::judgeMoving(Verdict& v)
{
    judgeCatchUp(v);
    const bool madeUp = m_verdict.state == State::Backfilling ||
                        m_verdict.state == State::RolledBack || m_verdict.halted;
    const bool judged = !v.backfilling && !v.rolledBack && !madeUp;
    if (judged)
        judgeDegraded(v);
    Cause degraded = Cause::FewTransactions;
    if (!v.degraded && judged && !m_pace.onDemand()) {
        const auto interval = m_traffic.recentIntervalMs(v.at);
        if (interval && m_pace.samples() >= 20 && *interval > kSlowFactor * m_pace.medianMs()) {
            v.degraded = true;
            v.share = *interval / m_pace.medianMs();
            degraded = Cause::SlowBlocks;
        }
    }
    if (m_safe.stalled(v.at)) {
        v.stalled = true;
        v.safeAgeMs = m_safe.ageMs(v.at).value_or(0);
    }
    if (v.rolledBack)
        return {State::RolledBack, Cause::Reorg};
    if (v.backfilling)
        return {State::Backfilling, Cause::CatchingUp};
    if (v.stalled)
        return {State::Stalled, Cause::SafeHead};
    if (v.degraded)
        return {State::Degraded, degraded};
    return {State::Live, Cause::None};
}

ChainHealth::Found ChainHealth::find(Verdict& v, const Sight& sight)
{
    if (sight.fault != Cause::None) {
        v.detail = sight.detail;
        return {State::Unknown, sight.fault};
    }
    countOperators(v);
    if (m_endpoints.empty() || v.operators == 0) {
        if (v.at - m_startedAt <= kPatienceMs)
            return {State::Starting, Cause::FirstBlock};
        return {State::Unknown, m_endpoints.empty() ? Cause::NoEndpoint : Cause::NoAnswer};
    }
    const bool anyOk = std::any_of(m_endpoints.begin(), m_endpoints.end(),
                                   [](const EndpointHealth& e) { return e.link() == Link::Ok; });
    if (!m_movedAt) {
        if (anyOk)
            v.detail.clear(); // one that answers is waited for, whatever ails the others
        if (v.at - m_startedAt <= kPatienceMs)
            return {State::Starting, Cause::FirstBlock};
        return {State::Unknown, Cause::NoAnswer};
    }
    const base::UnixMs base = std::max(*m_movedAt, m_since);
    v.ageMs = v.at - *m_movedAt;
    const qint64 oldMs = v.at.value - 1000 * m_headTime;
    if (m_moves < 2 && !v.rolledBack && v.at - base <= v.limitMs && oldMs > v.limitMs) {
        v.detail = QStringLiteral("its newest is %1 s old").arg(oldMs / 1000);
        return {State::Unknown, Cause::FirstBlock}; // it may have stood still for long
    }
    if (!anyOk && v.at - base > std::min<qint64>(v.limitMs, kPatienceMs))
        return {State::Unknown, Cause::NoAnswer};
    if (v.at - base > v.limitMs) {
        const Found found = judgeSilence(v, sight);
        v.halted = found.state == State::Halted;
        return found;
    }
    if (*m_movedAt < m_since) {
        v.detail = QStringLiteral("waiting for a new block since");
        return {State::Unknown, sight.lostBy == Cause::None ? Cause::NoAnswer : sight.lostBy};
    }
    return judgeMoving(v);
}

const Verdict& ChainHealth::judge(base::UnixMs now, const Sight& sight, const HeadTracker& tracker)
{
    if (!m_started) {
        m_started = true;
        m_startedAt = m_since = now;
        m_verdict.since = now;
    }
    regain(sight);
    const bool due = m_movedAt && now - std::max(*m_movedAt, m_since) > m_pace.haltLimitMs() &&
                     m_verdict.state == State::Live;
    const bool faulty = (sight.fault != Cause::None) !=
                        (m_verdict.cause >= Cause::OwnNetwork && m_verdict.cause <= Cause::OwnLoop);
    if (!m_dirty && !due && !faulty && now - m_judgedAt < kRejudgeMs)
        return m_verdict;
    m_dirty = false;
    m_judgedAt = now;

    if (m_rolledBackTo && m_tip && *m_tip > *m_rolledBackTo)
        m_rolledBackTo.reset();
    Verdict v;
    v.at = now;
    v.limitMs = m_pace.haltLimitMs();
    v.intervalMs = m_pace.medianMs();
    v.rolledBack = m_rolledBackTo.has_value();
    const auto at = moment(now);
    for (auto& endpoint : m_endpoints) {
        endpoint.judge(at, tracker);
        endpoint.evidence().witness = m_movedAt && endpoint.witnessesSilence(at);
    }
    const Found found = find(v, sight);
    v.state = found.state;
    v.cause = found.cause;
    if (v.cause == Cause::NoAnswer) {
        v.unansweredSince = m_startedAt;
        for (const auto& endpoint : m_endpoints)
            v.unansweredSince = std::max(*v.unansweredSince, endpoint.evidence().toldAt);
    }
    v.since = v.state == m_verdict.state ? m_verdict.since : now;
    if (v.state == State::Halted && m_verdict.state != State::Halted)
        v.since = now;
    v.evidence = std::move(m_verdict.evidence);
    v.evidence.resize(m_endpoints.size());
    for (std::size_t i = 0; i < m_endpoints.size(); ++i)
        v.evidence[i] = m_endpoints[i].evidence();
    m_wasUnwell = m_wasUnwell || v.state >= State::Backfilling || v.state == State::Starting;
    // Made-up blocks are empty by nature: they say nothing of the traffic afterwards.
    const auto madeUp = [](State s) {
        return s == State::Backfilling || s == State::RolledBack || s == State::Halted;
    };
    if (madeUp(m_verdict.state) && !madeUp(v.state))
        m_traffic.breakAt(now);
    m_traffic.setUsual(v.state == State::Live || v.state == State::Stalled, now);
    m_verdict = std::move(v);
    return m_verdict;
}

bool ChainHealth::wantsAnswers(base::UnixMs now)
{
    constexpr qint64 kSoonest = 800, kConflictMs = 500, kHaltedMs = 5'000;
    if (!m_movedAt)
        return false;
    const qint64 limit = m_pace.haltLimitMs();
    const qint64 age = now - std::max(*m_movedAt, m_since);
    const qint64 pause = m_conflict         ? kConflictMs
                         : m_verdict.halted ? std::max(kHaltedMs, limit / 2)
                                            : std::max(kSoonest, limit / 8);
    const bool late = age >= limit * 2 / 5;
    if ((!late && !m_conflict) || now - m_askedAt < pause)
        return false;
    m_conflict = false;
    m_askedAt = now;
    return true;
}

} // namespace rollscope::health
