#include "fake_incidents.hpp"
#include <QDateTime>

namespace rollscope::test {

using health::Incident;
using health::IncidentKind;
using health::Phase;
using health::Severity;

namespace {

constexpr qint64 kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute, kDay = 24 * kHour;

base::Hash32 hashOf(quint64 seed)
{
    base::Hash32 hash;
    auto x = seed * 0x9e3779b97f4a7c15ULL + 1;
    for (auto& byte : hash.bytes) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        byte = static_cast<quint8>(x);
    }
    return hash;
}

Incident make(const char* chain, IncidentKind kind, Severity severity, base::UnixMs start,
              qint64 delayMs, std::optional<qint64> lastsMs)
{
    Incident i;
    i.chain = QLatin1String(chain);
    i.kind = kind;
    i.severity = severity;
    i.start = start;
    i.opened = start + delayMs;
    i.detectionDelayMs = delayMs;
    if (lastsMs) {
        i.end = start + *lastsMs;
        i.endBlock = 43'210'555;
    }
    i.startBlock = 43'210'554;
    static constexpr std::array kKinds{"halt", "rollback", "safe-head-stall", "degraded",
                                       "backfill"};
    i.id = i.chain + u'-' + QLatin1String(kKinds[static_cast<std::size_t>(kind)]) + u'-' +
           QDateTime::fromMSecsSinceEpoch(start.value, Qt::UTC)
               .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    i.summary = QStringLiteral("no new block at 2 of 2 operators");
    for (const auto phase : {Phase::Opened, Phase::Closed}) {
        if (phase == Phase::Closed && !i.end) {
            break;
        }
        for (const auto* op : {"publicnode", "drpc"}) {
            const bool stuck = phase == Phase::Opened && kind == IncidentKind::Halt;
            i.evidence.push_back(
                {phase, QLatin1String(op), stuck ? QStringLiteral("stuck") : QStringLiteral("ok"),
                 43'210'554, hashOf(static_cast<quint64>(start.value)), start - 400});
        }
    }
    return i;
}

std::shared_ptr<const health::Rollback> rollbackOf(const Incident& incident)
{
    auto rollback = std::make_shared<health::Rollback>();
    rollback->at = incident.opened;
    rollback->depth = incident.depth;
    rollback->seconds = incident.depthSeconds;
    rollback->ancestor = incident.ancestor;
    rollback->complete = true;
    for (quint64 n = 1; n <= incident.droppedTxs; ++n) {
        health::DroppedTx tx;
        tx.hash = hashOf(n);
        tx.wasIn = {incident.ancestor->number + n, hashOf(n + 100)};
        if (n <= incident.returnedTxs) {
            tx.backIn = health::BlockId{incident.ancestor->number + n + 3, hashOf(n + 200)};
        }
        rollback->txs.push_back(tx);
    }
    return rollback;
}

} // namespace

std::vector<Incident> fakeIncidents(base::UnixMs now)
{
    std::vector<Incident> out;
    out.push_back(make("unichain", IncidentKind::Halt, Severity::Critical, now - 372 * kSecond,
                       6'200, std::nullopt));
    out.push_back(make("metis", IncidentKind::SafeHeadStall, Severity::Warning, now - 95 * kMinute,
                       30 * kMinute, std::nullopt));
    auto rollback = make("scroll", IncidentKind::Rollback, Severity::Critical, now - 4 * kHour, 210,
                         9 * kMinute);
    rollback.depth = 64;
    rollback.depthSeconds = 192;
    rollback.ancestor = health::BlockId{28'099'991, hashOf(7)};
    rollback.startBlock = 28'099'992;
    rollback.droppedTxs = 24;
    rollback.returnedTxs = 17;
    out.push_back(rollback);
    auto first =
        make("base", IncidentKind::Halt, Severity::Critical, now - 3 * kDay, 8'900, 43 * kMinute);
    auto second = make("optimism", IncidentKind::Halt, Severity::Critical,
                       now - 3 * kDay + 20 * kSecond, 10'400, 41 * kMinute);
    first.group = second.group = first.id;
    first.groupReason = second.groupReason = QStringLiteral("stack op-stack");
    first.note = QStringLiteral("The sequencer's disk was full, says the status page.");
    first.noticeAt = first.start + 16 * kMinute;
    out.push_back(second);
    out.push_back(first);
    out.push_back(make("linea", IncidentKind::Degraded, Severity::Warning, now - 9 * kDay,
                       2 * kMinute, 3 * kHour));
    out.push_back(make("base", IncidentKind::Backfill, Severity::Notice,
                       now - 3 * kDay + 43 * kMinute, 30 * kSecond, 4 * kMinute));
    out.push_back(
        make("taiko", IncidentKind::Halt, Severity::Critical, now - 21 * kDay, 14'000, 5 * kHour));
    out.push_back(make("scroll", IncidentKind::Rollback, Severity::Warning, now - 26 * kDay, 90,
                       40 * kSecond));
    out.back().depth = 1;
    out.back().depthSeconds = 3;
    return out;
}

void addIncidents(engine::Snapshot& snapshot)
{
    snapshot.incidents =
        std::make_shared<const std::vector<Incident>>(fakeIncidents(snapshot.time));
    ++snapshot.incidentsVersion;
    for (auto& row : snapshot.chains) {
        for (const auto& incident : *snapshot.incidents) {
            if (incident.chain == row.id && incident.kind == IncidentKind::Rollback &&
                incident.ancestor) {
                row.lastRollback = rollbackOf(incident);
            }
        }
    }
}

} // namespace rollscope::test
