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
    static constexpr std::array kNames{"opened", "escalated", "closed", "watched", "test"};
    return kNames[static_cast<std::size_t>(why)];
}

bool covers(const Silence& s, const QString& chain, base::UnixMs at)
{
    constexpr qint64 kDay = 86'400'000;
    if ((!s.chain.isEmpty() && s.chain != chain) || at < s.from)
        return false;
    const qint64 passed = at - s.from;
    return (s.repeatDays > 0 ? passed % (s.repeatDays * kDay) : passed) < s.until - s.from;
}

Policy::Policy(RuleSet rules, ParentOf parentOf)
    : m_set(std::move(rules)), m_parentOf(std::move(parentOf))
{}

void Policy::resume(const health::Incident& incident)
{
    Open& open = m_open[incident.id];
    open.incident = incident;
    if (const Rule* rule = ruleFor(open, incident.opened + rulePatience())) {
        open.told = true;
        open.rule = rule->id;
        open.toldSeverity = incident.severity;
    }
}

qint64 Policy::rulePatience() const
{
    qint64 most = 0;
    for (const auto& rule : m_set.rules)
        most = std::max(most, rule.forMs);
    return most;
}

bool Policy::silenced(const QString& chain, base::UnixMs now) const
{
    return std::any_of(m_set.silences.begin(), m_set.silences.end(),
                       [&](const Silence& s) { return covers(s, chain, now); });
}

bool Policy::inhibited(const health::Incident& incident) const
{
    const QString parent = m_set.inhibit && m_parentOf ? m_parentOf(incident.chain) : QString();
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
    const auto found = std::find_if(m_set.rules.begin(), m_set.rules.end(), fits);
    return found != m_set.rules.end() ? &*found : nullptr;
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
    out.push_back({escalated ? Notification::Why::Escalated : Notification::Why::Opened,
                   rule->id,
                   now,
                   open.incident,
                   {}});
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
    const auto rule = std::find_if(m_set.rules.begin(), m_set.rules.end(),
                                   [&](const Rule& r) { return open.told && r.id == open.rule; });
    if (rule != m_set.rules.end() && rule->tellClosed && !silenced(incident.chain, now))
        out.push_back({Notification::Why::Closed, rule->id, now, incident, {}});
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

std::vector<Notification> dryRun(const RuleSet& rules, const std::vector<health::Incident>& history,
                                 const ParentOf& parentOf)
{
    struct Moment
    {
        base::UnixMs at;
        health::Phase phase;
        const health::Incident* incident;
    };
    Policy policy(rules, parentOf);
    std::vector<Moment> moments;
    std::vector<base::UnixMs> looks;
    for (const auto& i : history) {
        moments.push_back({i.opened, health::Phase::Opened, &i});
        if (i.end)
            moments.push_back({std::max(i.opened, *i.end), health::Phase::Closed, &i});
        for (const auto& rule : rules.rules) {
            // What has to last, and what waits for a cooldown, is looked at again when it is due.
            looks.push_back(i.opened + rule.forMs);
            looks.push_back(i.opened + rule.forMs + rule.cooldownMs);
        }
    }
    for (const auto& silence : rules.silences)
        looks.push_back(silence.until);
    for (const auto at : looks)
        moments.push_back({at, health::Phase::Updated, nullptr});
    // At one moment: first what ends, then what begins, then time itself.
    std::stable_sort(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) {
        const auto order = [](const Moment& m) {
            return m.incident == nullptr ? 2 : m.phase == health::Phase::Closed ? 0 : 1;
        };
        return a.at != b.at ? a.at < b.at : order(a) < order(b);
    });
    std::vector<Notification> out;
    for (const auto& m : moments) {
        for (auto& told : m.incident != nullptr ? policy.incident(*m.incident, m.phase, m.at)
                                                : policy.tick(m.at))
            out.push_back(std::move(told));
    }
    return out;
}

} // namespace rollscope::alert
