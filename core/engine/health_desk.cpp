#include "engine/health_desk.hpp"
#include "base/log.hpp"
#include <QJsonDocument>
#include <algorithm>

namespace rollscope::engine {
namespace {

health::Link linkOf(const chain::EndpointView& view)
{
    using net::EndpointState;
    if (view.status.state == EndpointState::PutAside)
        return health::Link::Lying;
    if (!view.active)
        return view.status.state == EndpointState::Unreachable && view.head == std::nullopt
                   ? health::Link::Unreachable
                   : health::Link::Idle;
    switch (view.status.state) {
    case EndpointState::Ok:
        return health::Link::Ok;
    case EndpointState::RateLimited:
        return health::Link::RateLimited;
    case EndpointState::Silent:
    case EndpointState::Unreachable:
        return health::Link::Unreachable;
    default:
        return health::Link::Connecting;
    }
}

health::DeadlineRule deadlineOf(const registry::ChainSpec& spec)
{
    if (spec.stack == QLatin1String("op-stack"))
        return health::DeadlineRule::OpSequencingWindow;
    if (spec.dialect == registry::Dialect::Nitro)
        return health::DeadlineRule::NitroForcedInclusion;
    return health::DeadlineRule::None;
}

store::StoredIncident stored(const health::Incident& incident)
{
    return {incident.id,
            incident.chain,
            QLatin1String(nameOf(incident.kind)),
            incident.start,
            incident.end,
            QString::fromUtf8(QJsonDocument(toJson(incident)).toJson(QJsonDocument::Compact))};
}

} // namespace

std::optional<health::Incident> incidentOf(const store::StoredIncident& row)
{
    auto incident = health::incidentFromJson(QJsonDocument::fromJson(row.json.toUtf8()).object());
    // Under another id it would be written beside this row, which never ended then.
    if (incident && incident->id != row.id)
        incident.reset();
    return incident;
}

std::vector<health::Monitor::ChainConfig>
monitorConfig(const std::vector<registry::ChainSpec>& chains)
{
    std::vector<health::Monitor::ChainConfig> out;
    for (const auto& spec : chains) {
        health::Monitor::ChainConfig config;
        config.facts.id = spec.id;
        config.facts.parent = spec.parent;
        config.facts.stack = spec.stack;
        config.facts.da = spec.daLayer;
        config.health.pace.blockTimeMs = spec.blockTimeMs;
        config.health.pace.onDemand = spec.onDemand;
        config.tellsTime = spec.network != QLatin1String("local");
        config.health.deadline = deadlineOf(spec);
        QStringList names;
        for (const auto& endpoint : spec.endpoints) {
            if (!names.contains(endpoint.operatorName))
                names << endpoint.operatorName;
            config.health.voices.push_back(
                static_cast<quint16>(names.indexOf(endpoint.operatorName)));
            config.facts.operators.push_back(endpoint.operatorName);
        }
        out.push_back(std::move(config));
    }
    return out;
}

HealthDesk::HealthDesk(const std::vector<registry::ChainSpec>& chains, Outlets outlets)
    : m_specs(chains), m_out(std::move(outlets)),
      m_monitor(monitorConfig(chains),
                {[this](std::size_t c, const health::Verdict& v) {
                     qCInfo(base::lcEngine).noquote()
                         << m_specs[c].id << health::nameOf(v.state) << sentence(v);
                     if (m_out.sink != nullptr)
                         m_out.sink->verdict(m_specs[c], v);
                 },
                 [this](std::size_t c, const health::Rollback& r) {
                     m_rollbacks[c] = std::make_shared<const health::Rollback>(r);
                     if (m_out.rolledBack)
                         m_out.rolledBack(c, r);
                 },
                 [this](const health::Incident& incident, health::Phase phase) {
                     keep(incident);
                     if (m_out.sink != nullptr)
                         m_out.sink->incident(incident, phase, m_now);
                 },
                 m_out.ask}),
      m_rollbacks(chains.size())
{}

void HealthDesk::keep(const health::Incident& incident)
{
    m_stale = true;
    if (m_out.writer != nullptr)
        m_out.writer->incident(stored(incident));
}

void HealthDesk::endpoint(std::size_t chain, base::EndpointIndex index,
                          const chain::EndpointView& view, base::UnixMs at)
{
    m_monitor.connection(chain, index, linkOf(view), view.status.reason.text(), at);
}

void HealthDesk::tick(base::UnixMs now, qint64 everyMs,
                      const std::function<const health::HeadTracker&(std::size_t)>& trackerOf)
{
    constexpr qint64 kStampMs = 30'000;
    m_now = now;
    m_monitor.turn(now, everyMs, trackerOf);
    if (now - m_stamped >= kStampMs)
        stamp();
}

void HealthDesk::resume(store::Reader& reader, base::UnixMs now)
{
    m_now = m_stamped = now;
    const auto rows = reader.openIncidents();
    if (!rows) {
        qCWarning(base::lcEngine).noquote() << rows.error().text();
        return;
    }
    // Newest first: of two of one kind it is the later one that may go on.
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        auto incident = incidentOf(*row);
        if (!incident) {
            qCWarning(base::lcEngine).noquote() << "the stored incident is damaged" << row->id;
            continue;
        }
        const auto spec = std::find_if(m_specs.begin(), m_specs.end(),
                                       [&](const auto& s) { return s.id == incident->chain; });
        if (spec != m_specs.end())
            m_monitor.incidents().resume(static_cast<std::size_t>(spec - m_specs.begin()),
                                         std::move(*incident), now);
        else
            m_monitor.incidents().abandon(std::move(*incident), now);
    }
}

void HealthDesk::stamp()
{
    m_stamped = m_now;
    if (m_out.writer == nullptr)
        return;
    for (const auto* incident : m_monitor.incidents().stamp())
        m_out.writer->incident(stored(*incident));
}

void HealthDesk::fill(std::size_t chain, ChainRow& row, base::UnixMs now) const
{
    row.verdict = m_monitor.verdict(chain);
    row.state = row.verdict.state;
    row.stateReason = sentence(row.verdict);
    row.deadline = m_monitor.health(chain).deadline(now);
    row.lastRollback = m_rollbacks[chain];
}

void HealthDesk::fill(Snapshot& snapshot)
{
    if (m_stale) {
        m_stale = false;
        ++m_version;
        auto list = std::make_shared<std::vector<health::Incident>>();
        for (const auto* incident : m_monitor.incidents().open())
            list->push_back(*incident);
        const auto newestFirst = [](const auto& a, const auto& b) { return a.opened > b.opened; };
        std::sort(list->begin(), list->end(), newestFirst);
        const auto& closed = m_monitor.incidents().closed();
        list->insert(list->end(), closed.rbegin(), closed.rend());
        m_incidents = std::move(list);
    }
    snapshot.incidents = m_incidents;
    snapshot.incidentsVersion = m_version;
}

void HealthDesk::annotate(const QString& id, const QString& note,
                          std::optional<base::UnixMs> noticeAt, const QString& storePath,
                          base::UnixMs now)
{
    m_now = now;
    if (m_monitor.incidents().annotate(id, note, noticeAt))
        return;
    const auto complain = [&](const base::Error& error) {
        if (m_out.sink != nullptr)
            m_out.sink->error(error, now);
        qCWarning(base::lcEngine).noquote() << error.text();
    };
    if (m_out.writer == nullptr || storePath.isEmpty())
        return complain({base::ErrorKind::NotFound, QStringLiteral("no such incident"), id, {}});
    auto reader = store::Reader::open(storePath);
    if (!reader)
        return complain(reader.error());
    const auto row = (*reader)->incident(id);
    if (!row)
        return complain(row.error());
    auto incident = incidentOf(*row);
    if (!incident)
        return complain(
            {base::ErrorKind::Io, QStringLiteral("the stored incident is damaged"), id, {}});
    incident->note = note;
    incident->noticeAt = noticeAt;
    m_out.writer->incident(stored(*incident));
}

void HealthDesk::told(const QString& id, const health::Incident::Told& told)
{
    if (const auto* incident = m_monitor.incidents().told(id, told))
        keep(*incident);
}

} // namespace rollscope::engine
