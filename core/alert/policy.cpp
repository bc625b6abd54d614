#include "alert/policy.hpp"
#include <algorithm>

namespace rollscope::alert {
namespace {

using health::IncidentKind;
using health::Severity;

QString keyOf(const QString& rule, const health::Incident& incident)
{
    return rule + QLatin1Char('|') + incident.chain + QLatin1Char('|') +
           QLatin1String(nameOf(incident.kind));
}

/// Since the silence, or this repetition of it, began.
qint64 passedOf(const Silence& s, base::UnixMs at)
{
    constexpr qint64 kDay = 86'400'000;
    const qint64 passed = at - s.from;
    return s.repeatDays > 0 ? passed % (s.repeatDays * kDay) : passed;
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
    return (s.chain.isEmpty() || s.chain == chain) && at >= s.from &&
           passedOf(s, at) < s.until - s.from;
}

base::UnixMs endOf(const Silence& s, base::UnixMs at)
{
    return at - passedOf(s, at) + (s.until - s.from);
}

Policy::Policy(RuleSet rules, ParentOf parentOf)
    : m_set(std::move(rules)), m_parentOf(std::move(parentOf))
{}

void Policy::resume(const health::Incident& incident)
{
    Open& open = m_open[incident.id];
    open.incident = incident;
    if (!incident.told)
        return;
    open.told = true;
    open.rule = incident.told->rule;
    open.toldSeverity = incident.told->severity;
    auto& last = m_lastTold[keyOf(open.rule, incident)];
    last = std::max(last, incident.told->at);
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
    if (open.incident.unseen) // it may be over
        return;
    const Rule* rule = ruleFor(open, now);
    if (rule == nullptr || silenced(open.incident.chain, now) || inhibited(open.incident))
        return;
    const bool escalated = open.told && open.incident.severity > open.toldSeverity;
    if (open.told && !escalated)
        return;
    const QString key = keyOf(rule->id, open.incident);
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

std::optional<base::UnixMs> Policy::due(base::UnixMs now) const
{
    std::optional<base::UnixMs> next;
    const auto at = [&](base::UnixMs moment) {
        if (moment > now && (!next || moment < *next))
            next = moment;
    };
    for (const auto& open : m_open) {
        const auto& i = open.incident;
        if (i.unseen || (open.told && i.severity <= open.toldSeverity))
            continue;
        for (const auto& rule : m_set.rules) {
            at(i.opened + rule.forMs);
            if (const auto last = m_lastTold.constFind(keyOf(rule.id, i));
                last != m_lastTold.constEnd())
                at(*last + rule.cooldownMs);
        }
        for (const auto& silence : m_set.silences) {
            if (covers(silence, i.chain, now))
                at(endOf(silence, now));
        }
    }
    return next;
}

std::vector<Notification> dryRun(const RuleSet& rules, const std::vector<health::Incident>& history,
                                 const ParentOf& parentOf, base::UnixMs until)
{
    struct Moment
    {
        base::UnixMs at;
        int order; // at one moment: first what ends, then what begins, then what only flashed
        health::Phase phase;
        const health::Incident* incident;
    };
    std::vector<Moment> moments;
    for (const auto& i : history) {
        moments.push_back({i.opened, 1, health::Phase::Opened, &i});
        if (i.end)
            moments.push_back(
                {std::max(i.opened, *i.end), *i.end > i.opened ? 0 : 2, health::Phase::Closed, &i});
    }
    std::stable_sort(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) {
        return a.at != b.at ? a.at < b.at : a.order < b.order;
    });
    Policy policy(rules, parentOf);
    std::vector<Notification> out;
    const auto take = [&out](std::vector<Notification> told) {
        out.insert(out.end(), std::make_move_iterator(told.begin()),
                   std::make_move_iterator(told.end()));
    };
    auto next = moments.begin();
    for (std::optional<base::UnixMs> now = base::UnixMs{}; now;) {
        for (; next != moments.end() && next->at <= *now; ++next)
            take(policy.incident(*next->incident, next->phase, *now));
        take(policy.tick(*now));
        now = policy.due(*now);
        if (next != moments.end() && (!now || next->at < *now))
            now = next->at;
        if (now && *now >= until)
            now.reset();
    }
    return out;
}

} // namespace rollscope::alert
