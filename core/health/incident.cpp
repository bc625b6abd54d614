#include "health/incident.hpp"
#include "base/hex.hpp"
#include <QDateTime>
#include <QJsonArray>
#include <cmath>

namespace rollscope::health {
namespace {

constexpr std::array kKinds{"halt", "rollback", "safe-head-stall", "degraded", "backfill"};
constexpr std::array kSeverities{"notice", "warning", "critical"};
constexpr std::array kPhases{"opened", "updated", "closed"};

template <class Enum, std::size_t N>
std::optional<Enum> named(const std::array<const char*, N>& names, const QJsonValue& value)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (value.toString() == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

QJsonValue number(quint64 value)
{
    return static_cast<qint64>(value);
}

std::optional<quint64> numberOf(const QJsonValue& value)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 ? std::optional(static_cast<quint64>(number)) : std::nullopt;
}

std::optional<base::UnixMs> timeOf(const QJsonValue& value)
{
    constexpr double kBeyond = 9e15; // what a double holds exactly
    const double ms = value.toDouble(kBeyond);
    return std::abs(ms) < kBeyond ? std::optional(base::UnixMs{static_cast<qint64>(ms)})
                                  : std::nullopt;
}

QJsonObject toJson(const IncidentEvidence& e)
{
    QJsonObject json{{QStringLiteral("at"), QLatin1String(nameOf(e.at))},
                     {QStringLiteral("endpoint"), e.endpoint},
                     {QStringLiteral("state"), e.state},
                     {QStringLiteral("arrival"), e.arrival.value}};
    if (e.block) {
        json.insert(QStringLiteral("block"), number(*e.block));
        json.insert(QStringLiteral("hash"), base::toQString(base::toHex(e.hash)));
    }
    return json;
}

IncidentEvidence evidenceFromJson(const QJsonObject& json)
{
    IncidentEvidence e;
    e.at = named<Phase>(kPhases, json.value(QStringLiteral("at"))).value_or(Phase::Opened);
    e.endpoint = json.value(QStringLiteral("endpoint")).toString();
    e.state = json.value(QStringLiteral("state")).toString();
    e.arrival = timeOf(json.value(QStringLiteral("arrival"))).value_or(base::UnixMs{});
    e.block = numberOf(json.value(QStringLiteral("block")));
    e.hash = base::hashFromHex(json.value(QStringLiteral("hash")).toString().toStdString())
                 .value_or(base::Hash32{});
    return e;
}

void putRollback(QJsonObject& json, const Incident& i)
{
    json.insert(QStringLiteral("depthBlocks"), number(i.depth));
    json.insert(QStringLiteral("depthSeconds"), i.depthSeconds);
    json.insert(QStringLiteral("deeper"), i.deeper);
    json.insert(QStringLiteral("droppedTxs"), number(i.droppedTxs));
    json.insert(QStringLiteral("returnedTxs"), number(i.returnedTxs));
    json.insert(QStringLiteral("unknownTxs"), number(i.unknownTxs));
    json.insert(QStringLiteral("droppedHashes"), QJsonArray::fromStringList(i.droppedHashes));
    if (i.ancestor)
        json.insert(
            QStringLiteral("commonAncestor"),
            QJsonObject{{QStringLiteral("number"), number(i.ancestor->number)},
                        {QStringLiteral("hash"), base::toQString(base::toHex(i.ancestor->hash))}});
}

void readRollback(const QJsonObject& json, Incident& i)
{
    i.depth = numberOf(json.value(QStringLiteral("depthBlocks"))).value_or(0);
    i.depthSeconds = json.value(QStringLiteral("depthSeconds")).toInteger();
    i.deeper = json.value(QStringLiteral("deeper")).toBool();
    i.droppedTxs = numberOf(json.value(QStringLiteral("droppedTxs"))).value_or(0);
    i.returnedTxs = numberOf(json.value(QStringLiteral("returnedTxs"))).value_or(0);
    i.unknownTxs = numberOf(json.value(QStringLiteral("unknownTxs"))).value_or(0);
    for (const auto& hash : json.value(QStringLiteral("droppedHashes")).toArray())
        i.droppedHashes << hash.toString();
    const QJsonObject ancestor = json.value(QStringLiteral("commonAncestor")).toObject();
    if (!ancestor.isEmpty())
        i.ancestor = BlockId{
            numberOf(ancestor.value(QStringLiteral("number"))).value_or(0),
            base::hashFromHex(ancestor.value(QStringLiteral("hash")).toString().toStdString())
                .value_or(base::Hash32{})};
}

} // namespace

const char* nameOf(IncidentKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

const char* nameOf(Severity severity)
{
    return kSeverities[static_cast<std::size_t>(severity)];
}

const char* nameOf(Phase phase)
{
    return kPhases[static_cast<std::size_t>(phase)];
}

QJsonObject toJson(const Incident& i)
{
    QJsonObject json{{QStringLiteral("id"), i.id},
                     {QStringLiteral("chain"), i.chain},
                     {QStringLiteral("kind"), QLatin1String(nameOf(i.kind))},
                     {QStringLiteral("severity"), QLatin1String(nameOf(i.severity))},
                     {QStringLiteral("startTime"), i.start.value},
                     {QStringLiteral("openedTime"), i.opened.value},
                     {QStringLiteral("detectionDelayMs"), i.detectionDelayMs},
                     {QStringLiteral("summary"), i.summary}};
    if (i.end)
        json.insert(QStringLiteral("endTime"), i.end->value);
    if (i.seen)
        json.insert(QStringLiteral("seenTime"), i.seen->value);
    if (i.unwatched)
        json.insert(QStringLiteral("unwatched"),
                    QJsonObject{{QStringLiteral("from"), i.unwatched->from.value},
                                {QStringLiteral("to"), i.unwatched->to.value}});
    if (i.told)
        json.insert(QStringLiteral("told"), QJsonObject{{QStringLiteral("rule"), i.told->rule},
                                                        {QStringLiteral("time"), i.told->at.value},
                                                        {QStringLiteral("severity"),
                                                         QLatin1String(nameOf(i.told->severity))}});
    if (i.startBlock)
        json.insert(QStringLiteral("startBlock"), number(*i.startBlock));
    if (i.endBlock)
        json.insert(QStringLiteral("endBlock"), number(*i.endBlock));
    if (!i.group.isEmpty()) {
        json.insert(QStringLiteral("group"), i.group);
        json.insert(QStringLiteral("groupReason"), i.groupReason);
    }
    QJsonArray evidence;
    for (const auto& e : i.evidence)
        evidence.append(toJson(e));
    json.insert(QStringLiteral("evidence"), evidence);
    if (i.kind == IncidentKind::Rollback)
        putRollback(json, i);
    if (i.catchUpSpeed > 0)
        json.insert(QStringLiteral("catchUpSpeed"), i.catchUpSpeed);
    if (!i.note.isEmpty())
        json.insert(QStringLiteral("note"), i.note);
    if (i.noticeAt)
        json.insert(QStringLiteral("noticeTime"), i.noticeAt->value);
    return json;
}

std::optional<Incident> incidentFromJson(const QJsonObject& json)
{
    Incident i;
    i.id = json.value(QStringLiteral("id")).toString();
    i.chain = json.value(QStringLiteral("chain")).toString();
    const auto kind = named<IncidentKind>(kKinds, json.value(QStringLiteral("kind")));
    const auto start = timeOf(json.value(QStringLiteral("startTime")));
    if (i.id.isEmpty() || i.chain.isEmpty() || !kind || !start)
        return std::nullopt;
    i.kind = *kind;
    i.start = *start;
    i.severity = named<Severity>(kSeverities, json.value(QStringLiteral("severity")))
                     .value_or(Severity::Warning);
    i.opened = timeOf(json.value(QStringLiteral("openedTime"))).value_or(i.start);
    i.end = timeOf(json.value(QStringLiteral("endTime")));
    i.seen = timeOf(json.value(QStringLiteral("seenTime")));
    const QJsonObject gap = json.value(QStringLiteral("unwatched")).toObject();
    const auto from = timeOf(gap.value(QStringLiteral("from")));
    const auto to = timeOf(gap.value(QStringLiteral("to")));
    if (from && to)
        i.unwatched = Incident::Gap{*from, *to};
    const QJsonObject told = json.value(QStringLiteral("told")).toObject();
    const auto toldAt = timeOf(told.value(QStringLiteral("time")));
    const auto toldOf = named<Severity>(kSeverities, told.value(QStringLiteral("severity")));
    if (toldAt && toldOf)
        i.told = Incident::Told{told.value(QStringLiteral("rule")).toString(), *toldAt, *toldOf};
    i.startBlock = numberOf(json.value(QStringLiteral("startBlock")));
    i.endBlock = numberOf(json.value(QStringLiteral("endBlock")));
    i.detectionDelayMs =
        static_cast<qint64>(json.value(QStringLiteral("detectionDelayMs")).toDouble());
    i.summary = json.value(QStringLiteral("summary")).toString();
    i.group = json.value(QStringLiteral("group")).toString();
    i.groupReason = json.value(QStringLiteral("groupReason")).toString();
    for (const auto& e : json.value(QStringLiteral("evidence")).toArray())
        i.evidence.push_back(evidenceFromJson(e.toObject()));
    readRollback(json, i);
    i.catchUpSpeed = json.value(QStringLiteral("catchUpSpeed")).toDouble();
    i.note = json.value(QStringLiteral("note")).toString();
    i.noticeAt = timeOf(json.value(QStringLiteral("noticeTime")));
    return i;
}

IncidentRules defaultRules()
{
    constexpr qint64 kSecond = 1000, kMinute = 60 * kSecond;
    IncidentRules rules;
    const auto of = [&rules](IncidentKind kind) -> IncidentRule& {
        return rules[static_cast<std::size_t>(kind)];
    };
    of(IncidentKind::Halt) = {true, 0, kMinute};
    of(IncidentKind::Rollback) = {true, 0, 30 * kSecond};
    of(IncidentKind::SafeHeadStall) = {true, 0, kMinute};
    of(IncidentKind::Degraded) = {true, 2 * kMinute, 2 * kMinute};
    of(IncidentKind::Backfill) = {true, 30 * kSecond, kMinute};
    return rules;
}

} // namespace rollscope::health
