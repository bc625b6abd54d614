#pragma once
#include "alert/rule.hpp"
#include <QHash>
#include <QMap>

namespace rollscope::alert {

/// Turns incidents into notifications: one when an incident opens, one when it gets worse, one when
/// it closes. Pure; times come with each call.
class Policy
{
public:
    Policy(RuleSet rules, ParentOf parentOf);

    void setRules(RuleSet rules) { m_set = std::move(rules); }
    /// Of an earlier run: it is told once it is seen to hold again, or was told then, so that only
    /// what becomes of it is told now.
    void resume(const health::Incident& incident);
    /// Nobody follows it any more: it inhibits nothing, and its end is not told.
    void forget(const QString& id) { m_open.remove(id); }

    /// An incident opened, changed or closed.
    [[nodiscard]] std::vector<Notification> incident(const health::Incident& incident,
                                                     health::Phase phase, base::UnixMs now);
    /// Time passed: what waited for a rule's `for`, a cooldown or a silence's end may be due.
    [[nodiscard]] std::vector<Notification> tick(base::UnixMs now);
    /// The next moment after `now` at which a tick may tell something, if nothing else happens.
    [[nodiscard]] std::optional<base::UnixMs> due(base::UnixMs now) const;

private:
    struct Open
    {
        health::Incident incident;
        bool told = false;
        QString rule; ///< that told it
        health::Severity toldSeverity = health::Severity::Notice;
    };
    [[nodiscard]] const Rule* ruleFor(const Open& open, base::UnixMs now) const;
    [[nodiscard]] bool silenced(const QString& chain, base::UnixMs now) const;
    [[nodiscard]] bool inhibited(const health::Incident& incident) const;
    void judge(Open& open, base::UnixMs now, std::vector<Notification>& out);

    RuleSet m_set;
    ParentOf m_parentOf;
    QMap<QString, Open> m_open;              ///< by incident id: told in the same order each time
    QHash<QString, base::UnixMs> m_lastTold; ///< by rule, chain and kind
};

/// What these rules would have told up to `until` over past incidents (as stored), before they are
/// switched on. An incident counts as open until its end.
[[nodiscard]] std::vector<Notification> dryRun(const RuleSet& rules,
                                               const std::vector<health::Incident>& history,
                                               const ParentOf& parentOf, base::UnixMs until);

} // namespace rollscope::alert
