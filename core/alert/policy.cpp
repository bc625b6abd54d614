#include "alert/policy.hpp"
#include <algorithm>

namespace rollscope::alert {
namespace {

using health::IncidentKind;
using health::Severity;

QString keyOf(const Rule& rule, const health::Incident& incident)
{
    return rule.id + QLatin1Char('|') + incident.chain + QLatin1Char('|') +
           QLatin1String(nameOf(incident.kind));
}

} // namespace

std::vector<Rule> defaultRules()
{
    constexpr qint64 kMinute = 60'000;
    std::vector<Rule> rules(3);
    rules[0].id = QStringLiteral("halts and rollbacks");
    rules[0].kinds = {IncidentKind::Halt, IncidentKind::Rollback};
    rules[0].least = Severity::Critical;
    rules[1].id = QStringLiteral("safe head stalls");
    rules[1].kinds = {IncidentKind::SafeHeadStall};
    rules[2].id = QStringLiteral("degraded service");
    rules[2].kinds = {IncidentKind::Degraded};
    rules[2].forMs = 5 * kMinute;
    rules[2].cooldownMs = 60 * kMinute;
    return rules;
}

const char* nameOf(Notification::Why why)
{
    static constexpr std::array kNames{"opened", "escalated", "closed"};
    return kNames[static_cast<std::size_t>(why)];
}

QString titleOf(const Notification& n)
{
    static constexpr std::array kWhat{"has halted", "was rolled back", "does not post to its L1",
                                      "is degraded", "is catching up"};
    const QLatin1String what(kWhat[static_cast<std::size_t>(n.incident.kind)]);
    switch (n.why) {
    case Notification::Why::Opened:
        return n.incident.chain + QLatin1Char(' ') + what;
    case Notification::Why::Escalated:
        return n.incident.chain + QLatin1Char(' ') + what + QStringLiteral(", and it got worse");
    case Notification::Why::Closed:
        break;
    }
    return n.incident.chain + QStringLiteral(" is well again");
}

Policy::Policy(std::vector<Rule> rules, ParentOf parentOf)
    : m_rules(std::move(rules)), m_parentOf(std::move(parentOf))
{}

bool Policy::silenced(const QString& chain, base::UnixMs now) const
{
    return std::any_of(m_silences.begin(), m_silences.end(), [&](const Silence& s) {
        return (s.chain.isEmpty() || s.chain == chain) && s.from <= now && now < s.until;
    });
}

bool Policy::inhibited(const health::Incident& incident) const
{
    const QString parent = m_parentOf ? m_parentOf(incident.chain) : QString();
    if (parent.isEmpty())
        return false;
    return std::any_of(m_open.begin(), m_open.end(), [&](const Open& other) {
        return other.incident.chain == parent && other.incident.kind == IncidentKind::Halt;
    });
}

const Rule* Policy::ruleFor(const Open& open, base::UnixMs now) const
{
    const auto& i = open.incident;
    const auto fits = [&](const Rule& rule) {
        return rule.on && i.severity >= rule.least && now - i.opened >= rule.forMs &&
               (rule.chains.isEmpty() || rule.chains.contains(i.chain)) &&
               (rule.kinds.empty() ||
                std::find(rule.kinds.begin(), rule.kinds.end(), i.kind) != rule.kinds.end());
    };
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), fits);
    return found != m_rules.end() ? &*found : nullptr;
}

void Policy::judge(Open& open, base::UnixMs now, std::vector<Notification>& out)
{
    const Rule* rule = ruleFor(open, now);
    if (rule == nullptr || silenced(open.incident.chain, now) || inhibited(open.incident))
        return;
    const bool escalated = open.told && open.incident.severity > open.toldSeverity;
    if (open.told && !escalated)
        return;
    const QString key = keyOf(*rule, open.incident);
    const auto last = m_lastTold.constFind(key);
    // What gets worse is told though the chain was told of lately.
    if (!escalated && last != m_lastTold.constEnd() && now - *last < rule->cooldownMs)
        return;
    m_lastTold.insert(key, now);
    open.told = true;
    open.rule = rule->id;
    open.toldSeverity = open.incident.severity;
    out.push_back({escalated ? Notification::Why::Escalated : Notification::Why::Opened, rule->id,
                   now, open.incident});
}

std::vector<Notification> Policy::incident(const health::Incident& incident, health::Phase phase,
                                           base::UnixMs now)
{
    std::vector<Notification> out;
    Open& open = m_open[incident.id];
    open.incident = incident;
    if (phase != health::Phase::Closed) {
        judge(open, now, out);
        return out;
    }
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                   [&](const Rule& r) { return open.told && r.id == open.rule; });
    if (rule != m_rules.end() && rule->tellClosed && !silenced(incident.chain, now))
        out.push_back({Notification::Why::Closed, rule->id, now, incident});
    m_open.remove(incident.id);
    return out;
}

std::vector<Notification> Policy::tick(base::UnixMs now)
{
    std::vector<Notification> out;
    for (auto& open : m_open)
        judge(open, now, out);
    return out;
}

std::vector<Notification> dryRun(const Rule& rule, std::vector<health::Incident> history,
                                 const ParentOf& parentOf)
{
    struct Moment
    {
        base::UnixMs at;
        health::Phase phase;
        const health::Incident* incident;
    };
    Rule on = rule;
    on.on = true;
    Policy policy({on}, parentOf);
    std::vector<Moment> moments;
    for (const auto& i : history) {
        moments.push_back({i.opened, health::Phase::Opened, &i});
        // A rule that waits tells when its time has come, if the incident is still open then.
        if (on.forMs > 0 && (!i.end || *i.end - i.opened >= on.forMs))
            moments.push_back({i.opened + on.forMs, health::Phase::Updated, &i});
        if (i.end)
            moments.push_back({*i.end, health::Phase::Closed, &i});
    }
    std::stable_sort(moments.begin(), moments.end(),
                     [](const Moment& a, const Moment& b) { return a.at < b.at; });
    std::vector<Notification> out;
    for (const auto& m : moments) {
        for (auto& told : policy.incident(*m.incident, m.phase, m.at))
            out.push_back(std::move(told));
    }
    return out;
}

void WatchList::setTransactions(std::vector<base::Hash32> hashes)
{
    std::sort(hashes.begin(), hashes.end());
    m_transactions = std::move(hashes);
}

std::vector<base::Hash32> WatchList::droppedBy(const health::Rollback& rollback) const
{
    std::vector<base::Hash32> out;
    for (const auto& tx : rollback.txs) {
        if (!tx.backIn && std::binary_search(m_transactions.begin(), m_transactions.end(), tx.hash))
            out.push_back(tx.hash);
    }
    return out;
}

} // namespace rollscope::alert
