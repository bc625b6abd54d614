#include "incidents/incident_words.hpp"
#include <QCoreApplication>
#include <array>

namespace rollscope::ui {

using health::IncidentKind;
using health::Severity;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

} // namespace

QString kindWord(IncidentKind kind)
{
    static constexpr std::array kWords{"halt", "rollback", "safe-head-stall", "degraded",
                                       "backfill"};
    return QLatin1String(kWords[static_cast<std::size_t>(kind)]);
}

QString kindText(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::Halt:
        return Words::tr("Halt");
    case IncidentKind::Rollback:
        return Words::tr("Rollback");
    case IncidentKind::SafeHeadStall:
        return Words::tr("Safe head stall");
    case IncidentKind::Degraded:
        return Words::tr("Degraded");
    case IncidentKind::Backfill:
        break;
    }
    return Words::tr("Catching up");
}

QString severityWord(Severity severity)
{
    static constexpr std::array kWords{"notice", "warning", "critical"};
    return QLatin1String(kWords[static_cast<std::size_t>(severity)]);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Notice:
        return Words::tr("Notice", "severity");
    case Severity::Warning:
        return Words::tr("Warning", "severity");
    case Severity::Critical:
        break;
    }
    return Words::tr("Critical", "severity");
}

chain_state::State stateOf(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::Halt:
        return chain_state::Halted;
    case IncidentKind::Rollback:
        return chain_state::RolledBack;
    case IncidentKind::SafeHeadStall:
        return chain_state::Stalled;
    case IncidentKind::Degraded:
        return chain_state::Degraded;
    case IncidentKind::Backfill:
        break;
    }
    return chain_state::Backfilling;
}

int rankOf(const health::Incident& incident)
{
    return static_cast<int>(incident.severity) * 10 + severity(stateOf(incident.kind));
}

qint64 heldMs(const health::Incident& incident, base::UnixMs now)
{
    return std::max<qint64>(0, incident.end.value_or(now) - incident.start);
}

QString headline(const health::Incident& incident, base::UnixMs now, const Formatter& format)
{
    const auto ms = heldMs(incident, now);
    if (incident.end && ms == 0 && incident.kind != IncidentKind::Rollback) {
        return Words::tr("How long it lasted is not told");
    }
    const auto held = format.duration(ms);
    switch (incident.kind) {
    case IncidentKind::Halt:
        return Words::tr("No block for %1").arg(held);
    case IncidentKind::Rollback: {
        if (incident.depth == 0) {
            return Words::tr("Blocks dropped, depth not told");
        }
        const auto blocks =
            incident.deeper
                ? Words::tr("At least %Ln block(s) dropped", nullptr,
                            static_cast<int>(std::min<quint64>(incident.depth, 1 << 30)))
                : Words::tr("%Ln block(s) dropped", nullptr,
                            static_cast<int>(std::min<quint64>(incident.depth, 1 << 30)));
        return incident.depthSeconds > 0
                   ? Words::tr("%1, %2 of the chain", "blocks dropped, time")
                         .arg(blocks, format.duration(incident.depthSeconds * 1000))
                   : blocks;
    }
    case IncidentKind::SafeHeadStall:
        return Words::tr("Safe head stood still for %1").arg(held);
    case IncidentKind::Degraded:
        return Words::tr("Slow or empty blocks for %1").arg(held);
    case IncidentKind::Backfill:
        break;
    }
    return Words::tr("Caught up for %1").arg(held);
}

QString headline(const health::Incident& incident, base::UnixMs now,
                 std::optional<base::UnixMs> over, const Formatter& format)
{
    if (!over) {
        return headline(incident, now, format);
    }
    const auto text = headline(incident, *over, format);
    const auto since = format.timeOfDay(*over);
    return incident.kind == IncidentKind::Halt
               ? Words::tr("%1; blocks again since %2 UTC", "what it was, time").arg(text, since)
               : Words::tr("%1; over since %2 UTC", "what it was, time").arg(text, since);
}

qint64 closesAfterMs(health::IncidentKind kind)
{
    static const auto rules = health::defaultRules();
    return rules[static_cast<std::size_t>(kind)].keepFiringMs;
}

} // namespace rollscope::ui
