#pragma once
#include "alert/rule.hpp"
#include <QHash>

namespace rollscope::alert {

/// Turns incidents into notifications: one when an incident opens, one when it gets worse, one when
/// it closes. Pure; times come with each call.
class Policy
{
public:
    Policy(std::vector<Rule> rules, ParentOf parentOf);

    void setRules(std::vector<Rule> rules) { m_rules = std::move(rules); }
    void setSilences(std::vector<Silence> silences) { m_silences = std::move(silences); }

    /// An incident opened, changed or closed.
    [[nodiscard]] std::vector<Notification> incident(const health::Incident& incident,
                                                     health::Phase phase, base::UnixMs now);
    /// Time passed: what waited for its rule's `for` may be due.
    [[nodiscard]] std::vector<Notification> tick(base::UnixMs now);

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

    std::vector<Rule> m_rules;
    std::vector<Silence> m_silences;
    ParentOf m_parentOf;
    QHash<QString, Open> m_open;             ///< by incident id
    QHash<QString, base::UnixMs> m_lastTold; ///< by rule, chain and kind
};

/// What a rule would have told over past incidents (as stored), before it is switched on.
[[nodiscard]] std::vector<Notification>
dryRun(const Rule& rule, std::vector<health::Incident> history, const ParentOf& parentOf);

/// Transactions that the user watches. They never leave the machine.
class WatchList
{
public:
    void setTransactions(std::vector<base::Hash32> hashes);
    /// Which of them a rollback dropped and did not bring back.
    [[nodiscard]] std::vector<base::Hash32> droppedBy(const health::Rollback& rollback) const;

private:
    std::vector<base::Hash32> m_transactions; ///< sorted
};

} // namespace rollscope::alert
