#pragma once
#include "alert/dispatcher.hpp"
#include "alert/policy.hpp"
#include "engine/snapshot.hpp"
#include <QSet>

namespace rollscope::app {

/// Follows the snapshots of one run after the other and tells, through its channels, what the rules
/// say is worth a message: once per incident when it opens, gets worse, closes; and what becomes of
/// watched transactions. Main thread. Of an incident that an earlier run left open it is told what
/// was not told then, once it is seen to hold again.
class Alerts
{
public:
    /// Returns whether it took it, so that somebody will see it.
    using Tell = std::function<bool(const alert::Notification&)>;
    using Keep = std::function<void(const QString& incident, const health::Incident::Told& told)>;
    explicit Alerts(alert::RuleSet rules);

    void setRules(alert::RuleSet rules) { m_policy.setRules(std::move(rules)); }
    /// What hangs on what; asked for inhibition.
    void setParents(const std::vector<registry::ChainSpec>& chains);
    void addChannel(Tell tell) { m_channels.push_back(std::move(tell)); }
    /// Called when a channel took a message of an incident, so that the next run knows.
    void setKeep(Keep keep) { m_keep = std::move(keep); }
    void look(const engine::Snapshot& snapshot);
    /// Another engine follows, whose counts begin anew.
    void restart();

private:
    void tell(const std::vector<alert::Notification>& told) const;
    void lookAtIncidents(const engine::Snapshot& snapshot);
    void lookAtWatched(const engine::Snapshot& snapshot);

    struct Known
    {
        health::Severity severity = health::Severity::Notice;
        bool closed = false, unseen = false;
    };
    QHash<QString, QString> m_parents;
    alert::Policy m_policy;
    std::vector<Tell> m_channels;
    Keep m_keep;
    QHash<QString, Known> m_known; ///< incidents, by id
    quint64 m_version = 0;
    quint64 m_watchedTold = 0;
};

} // namespace rollscope::app
