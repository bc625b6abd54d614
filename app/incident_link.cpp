#include "incident_link.hpp"
#include "base/log.hpp"
#include "engine/health_desk.hpp"
#include "engine/scenario.hpp"
#include "json_lines.hpp"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>
#include <QThreadPool>

namespace rollscope::app {

namespace {

health::IncidentKind kindOf(const engine::Scenario& scenario)
{
    using health::IncidentKind;
    if (!scenario.expected.kinds.empty())
        return scenario.expected.kinds.front();
    if (scenario.kind == u"rollback")
        return IncidentKind::Rollback;
    if (scenario.kind.endsWith(u"stall"))
        return IncidentKind::SafeHeadStall;
    return scenario.kind == u"degraded" ? IncidentKind::Degraded : IncidentKind::Halt;
}

ui::IncidentEntryPtr entryOf(const engine::Scenario& scenario, const registry::Registry& registry)
{
    ui::IncidentEntry entry;
    entry.origin = ui::IncidentEntry::Origin::Known;
    const auto* spec = registry.find(scenario.chain);
    entry.chainName = spec != nullptr ? spec->name : scenario.chain;
    entry.source = scenario.source;
    entry.confidence = scenario.confidence;
    entry.whyNot = scenario.whyNot;
    entry.assumed = scenario.assumed;
    auto& i = entry.incident;
    i.id = scenario.id;
    i.chain = scenario.chain;
    i.kind = kindOf(scenario);
    i.severity = i.kind == health::IncidentKind::Halt || i.kind == health::IncidentKind::Rollback
                     ? health::Severity::Critical
                     : health::Severity::Warning;
    i.start = i.opened = scenario.start;
    i.end = scenario.start + scenario.lastsMs;
    if (scenario.expected.depthRecorded)
        i.depth = scenario.expected.depth.value_or(0);
    i.depthSeconds = scenario.expected.depthSeconds.value_or(0);
    i.droppedTxs = scenario.expected.droppedTxs.value_or(0);
    if (scenario.expected.noticeDelayMs)
        i.noticeAt = scenario.start + *scenario.expected.noticeDelayMs;
    return std::make_shared<const ui::IncidentEntry>(std::move(entry));
}

base::Result<std::vector<health::Incident>> readStored(const QString& path)
{
    auto reader = store::Reader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto rows = (*reader)->incidents({0}, {std::numeric_limits<qint64>::max()},
                                           ui::IncidentSource::kMostStored);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<health::Incident> out;
    for (const auto& row : *rows) {
        if (auto incident = engine::incidentOf(row))
            out.push_back(std::move(*incident));
        else
            qCWarning(base::lcEngine).noquote() << "a stored incident is damaged:" << row.id;
    }
    return out;
}

template <typename F> void answer(const QPointer<ui::IncidentSource>& asker, F&& tell)
{
    QMetaObject::invokeMethod(
        qApp,
        [asker, tell = std::forward<F>(tell)] {
            if (asker != nullptr)
                tell(*asker);
        },
        Qt::QueuedConnection);
}

} // namespace

QByteArray incidentRecord(const health::Incident& incident, base::UnixMs now)
{
    QByteArray out;
    JsonLines lines([&out](const std::string& line) { out = QByteArray::fromStdString(line); });
    lines.incident(incident, incident.end ? health::Phase::Closed : health::Phase::Updated, now);
    return out + '\n';
}

std::vector<ui::IncidentEntryPtr> knownIncidents(const QString& dataDir)
{
    const auto registry = registry::Registry::load(
        dataDir.isEmpty() ? QString() : QString(dataDir + QStringLiteral("/chains")));
    std::vector<ui::IncidentEntryPtr> out;
    const auto scenarios = engine::loadScenarios(registry);
    if (!scenarios) {
        qCWarning(base::lcEngine).noquote() << scenarios.error().text();
        return out;
    }
    for (const auto& scenario : *scenarios)
        out.push_back(entryOf(scenario, registry));
    return out;
}

void linkIncidents(engine::Engine& engine, ui::IncidentSource& source, const QString& dataDir)
{
    for (const auto signal : {&ui::IncidentSource::storedWanted, &ui::IncidentSource::knownWanted})
        QObject::disconnect(&source, signal, nullptr, nullptr);
    const QString path = engine.storePath();
    // The application stands longer than any source; a source may end before its reading.
    const QPointer<ui::IncidentSource> asker(&source);
    QObject::connect(&source, &ui::IncidentSource::storedWanted, &source, [asker, path] {
        QThreadPool::globalInstance()->start([asker, path] {
            answer(asker, [stored = readStored(path)](auto& to) { to.accept(stored); });
        });
    });
    QObject::connect(&source, &ui::IncidentSource::knownWanted, &source, [asker, dataDir] {
        QThreadPool::globalInstance()->start([asker, dataDir] {
            answer(asker, [known = knownIncidents(dataDir)](auto& to) { to.setKnown(known); });
        });
    });
    QObject::connect(&source, &ui::IncidentSource::noteWanted, &engine,
                     &engine::Engine::annotateIncident);
    source.setRecord(&incidentRecord);
    source.restart(!path.isEmpty());
}

} // namespace rollscope::app
