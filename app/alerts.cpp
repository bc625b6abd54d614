#include "alerts.hpp"

namespace rollscope::app {

Alerts::Alerts(alert::RuleSet rules)
    : m_policy(std::move(rules), [this](const QString& chain) { return m_parents.value(chain); })
{}

void Alerts::setParents(const std::vector<registry::ChainSpec>& chains)
{
    m_parents.clear();
    for (const auto& chain : chains)
        m_parents.insert(chain.id, chain.parent);
}

void Alerts::restart()
{
    m_version = 0;
    m_watchedTold = 0;
}

void Alerts::tell(const std::vector<alert::Notification>& told) const
{
    for (const auto& notification : told) {
        bool taken = false;
        for (const auto& channel : m_channels)
            taken = channel(notification) || taken;
        if (taken && m_keep && !notification.watched &&
            notification.why != alert::Notification::Why::Closed)
            m_keep(notification.incident.id,
                   {notification.rule, notification.at, notification.incident.severity});
    }
}

void Alerts::look(const engine::Snapshot& snapshot)
{
    lookAtIncidents(snapshot);
    tell(m_policy.tick(snapshot.time));
    lookAtWatched(snapshot);
}

void Alerts::lookAtIncidents(const engine::Snapshot& snapshot)
{
    if (!snapshot.incidents || snapshot.incidentsVersion == m_version)
        return;
    m_version = snapshot.incidentsVersion;
    QHash<QString, Known> known;
    const auto& all = *snapshot.incidents;
    // Oldest first: an L1's halt is known before those of its L2s are judged.
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const auto before = m_known.constFind(it->id);
        const bool fresh = before == m_known.constEnd();
        known.insert(it->id, {it->severity, it->end.has_value(), it->unseen});
        if (fresh && it->unwatched)
            m_policy.resume(*it);
        else if (fresh)
            tell(m_policy.incident(*it, health::Phase::Opened, snapshot.time));
        if (it->end && (fresh || !before->closed))
            tell(m_policy.incident(*it, health::Phase::Closed, snapshot.time));
        else if (!it->end && !fresh &&
                 (before->severity != it->severity || before->unseen != it->unseen))
            tell(m_policy.incident(*it, health::Phase::Updated, snapshot.time));
    }
    // Another engine without that one's store knows nothing of it.
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (!it->closed && !known.contains(it.key()))
            m_policy.forget(it.key());
    }
    m_known = std::move(known);
}

void Alerts::lookAtWatched(const engine::Snapshot& snapshot)
{
    const quint64 news = snapshot.watchedTold - std::min(m_watchedTold, snapshot.watchedTold);
    m_watchedTold = snapshot.watchedTold;
    if (news == 0 || !snapshot.watched)
        return;
    const auto& all = *snapshot.watched;
    const auto count = std::min<std::size_t>(news, all.size());
    for (auto i = all.size() - count; i < all.size(); ++i) {
        if (all[i].what == alert::WatchedTx::What::Included)
            continue; // no trouble, and never a message
        alert::Notification told;
        told.why = alert::Notification::Why::Watched;
        told.at = all[i].at;
        told.incident.chain = all[i].chain;
        told.watched = all[i];
        tell({told});
    }
}

} // namespace rollscope::app
