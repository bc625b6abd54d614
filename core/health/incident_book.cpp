#include "health/incident_book.hpp"
#include "base/hex.hpp"
#include <QDateTime>
#include <algorithm>

namespace rollscope::health {
namespace {

constexpr qint64 kTogetherMs = 60'000;
constexpr int kShownHashes = 1000;

Severity severityOf(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::Halt:
        return Severity::Critical;
    case IncidentKind::Rollback:
    case IncidentKind::SafeHeadStall:
    case IncidentKind::Degraded:
        return Severity::Warning;
    case IncidentKind::Backfill:
        break;
    }
    return Severity::Notice;
}

/// A block or two is what a chain with several sequencers does now and then.
Severity severityOf(const Rollback& rollback)
{
    constexpr quint64 kDeep = 3;
    return rollback.depth >= kDeep || rollback.deeper ? Severity::Critical : Severity::Warning;
}

QString idOf(const QString& chain, IncidentKind kind, base::UnixMs start)
{
    return chain + QLatin1Char('-') + QLatin1String(nameOf(kind)) + QLatin1Char('-') +
           QDateTime::fromMSecsSinceEpoch(start.value, Qt::UTC)
               .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

void describe(Incident& i, const Rollback& r)
{
    i.depth = r.depth;
    i.depthSeconds = r.seconds;
    i.deeper = r.deeper;
    i.ancestor = r.ancestor;
    i.droppedTxs = r.txs.size() + r.txsUnknown;
    i.returnedTxs = r.txsBack();
    i.unknownTxs = r.txsUnknown;
    i.droppedHashes.clear();
    for (const auto& tx : r.txs) {
        if (!tx.backIn && i.droppedHashes.size() < kShownHashes)
            i.droppedHashes << base::toQString(base::toHex(tx.hash));
    }
    i.severity = severityOf(r);
    i.summary =
        QStringLiteral("%1%2 blocks (%3 s) rolled back, %4 transactions dropped, %5 of them "
                       "back")
            .arg(r.deeper ? QStringLiteral("at least ") : QString())
            .arg(r.depth)
            .arg(r.seconds)
            .arg(i.droppedTxs)
            .arg(i.returnedTxs);
}

} // namespace

IncidentBook::IncidentBook(std::vector<ChainFacts> chains, IncidentRules rules, Tell tell)
    : m_rules(rules), m_tell(std::move(tell))
{
    for (auto& facts : chains)
        m_chains.push_back({std::move(facts), {}, false});
}

void IncidentBook::verdict(std::size_t index, const Verdict& v, std::optional<quint64> head)
{
    if (v.state == State::Unknown || v.state == State::Starting)
        return;
    Chain& chain = m_chains[index];
    const bool inHalt = chain.slots[static_cast<std::size_t>(IncidentKind::Halt)].open.has_value();
    judge(chain, IncidentKind::Halt, v.halted || (inHalt && v.backfilling), v, head);
    judge(chain, IncidentKind::Rollback, v.rolledBack, v, head);
    judge(chain, IncidentKind::SafeHeadStall, v.stalled, v, head);
    judge(chain, IncidentKind::Degraded, v.degraded, v, head);
    judge(chain, IncidentKind::Backfill, v.backfilling && !inHalt, v, head);
    chain.busy = std::any_of(chain.slots.begin(), chain.slots.end(),
                             [](const Slot& s) { return s.since || s.open; });
}

void IncidentBook::judge(Chain& chain, IncidentKind kind, bool holds, const Verdict& v,
                         std::optional<quint64> head)
{
    const IncidentRule& rule = m_rules[static_cast<std::size_t>(kind)];
    Slot& slot = chain.slots[static_cast<std::size_t>(kind)];
    if (slot.resumed && waitsForSight(chain, kind, holds, v, head))
        return;
    if (holds) {
        slot.lastHeld = v.at;
        slot.blockAfter.reset();
        if (slot.open) {
            slot.since.reset();
            if (v.backfilling)
                slot.open->catchUpSpeed = std::max(slot.open->catchUpSpeed, v.speed);
            return;
        }
        // A rollback opens by its record, which knows the depth.
        if (!rule.on || kind == IncidentKind::Rollback)
            return;
        if (!slot.since)
            slot.since = v.at;
        if (v.at - *slot.since >= rule.forMs)
            openIncident(chain, kind, v, *slot.since, head);
        return;
    }
    slot.since.reset();
    if (!slot.open)
        return;
    if (!slot.blockAfter)
        slot.blockAfter = head;
    if (v.at - slot.lastHeld >= rule.keepFiringMs)
        close(chain, slot, v);
}

void IncidentBook::openIncident(Chain& chain, IncidentKind kind, const Verdict& v,
                                base::UnixMs start, std::optional<quint64> head)
{
    Incident i;
    i.chain = chain.facts.id;
    i.kind = kind;
    i.severity = severityOf(kind);
    i.opened = v.at;
    i.start = start;
    i.detectionDelayMs = v.at - start;
    i.startBlock = head;
    i.summary = sentence(v);
    if (kind == IncidentKind::Halt) {
        // It began with the block that did not come.
        i.start = v.at - v.ageMs;
        i.detectionDelayMs = std::max<qint64>(0, v.ageMs - static_cast<qint64>(v.intervalMs));
    } else if (kind == IncidentKind::SafeHeadStall) {
        i.start = v.at - v.safeAgeMs;
        i.detectionDelayMs = v.safeAgeMs;
    }
    i.id = idOf(i.chain, kind, i.start);
    addEvidence(i, chain, v, Phase::Opened);
    group(i, chain);
    Slot& slot = chain.slots[static_cast<std::size_t>(kind)];
    slot.since.reset();
    slot.lastHeld = v.at;
    slot.open = std::move(i);
    m_tell(*slot.open, Phase::Opened);
}

void IncidentBook::rollback(std::size_t index, const Rollback& r, const Verdict& v)
{
    constexpr auto kKind = IncidentKind::Rollback;
    if (!m_rules[static_cast<std::size_t>(kKind)].on)
        return;
    Chain& chain = m_chains[index];
    Slot& slot = chain.slots[static_cast<std::size_t>(kKind)];
    chain.busy = true;
    if (slot.resumed) {
        abandon(std::move(*slot.open), *slot.resumed);
        slot = {};
    }
    if (slot.open) {
        // Of several in a row the deepest is what the incident is about.
        if (r.depth >= slot.open->depth) {
            describe(*slot.open, r);
            m_tell(*slot.open, Phase::Updated);
        }
        return;
    }
    if (r.complete)
        return;
    Incident i;
    i.chain = chain.facts.id;
    i.kind = kKind;
    i.start = r.firstSeen;
    i.opened = r.at;
    i.detectionDelayMs = r.at - r.firstSeen;
    i.startBlock = r.first.number;
    i.id = idOf(i.chain, kKind, i.start);
    describe(i, r);
    for (const auto& s : r.seenAt) {
        const auto e = static_cast<std::size_t>(s.endpoint);
        i.evidence.push_back(
            {Phase::Opened, e < chain.facts.operators.size() ? chain.facts.operators[e] : QString(),
             QStringLiteral("ok"), s.block.number, s.block.hash, s.at});
    }
    addEvidence(i, chain, v, Phase::Opened);
    group(i, chain);
    slot.lastHeld = r.at;
    slot.blockAfter.reset();
    slot.open = std::move(i);
    m_tell(*slot.open, Phase::Opened);
}

void IncidentBook::close(Chain& chain, Slot& slot, const Verdict& v)
{
    Incident& i = *slot.open;
    i.end = slot.lastHeld;
    i.endBlock = slot.blockAfter;
    i.seen.reset();
    addEvidence(i, chain, v, Phase::Closed);
    m_tell(i, Phase::Closed);
    keepClosed(std::move(i));
    slot = {};
}

void IncidentBook::addEvidence(Incident& incident, const Chain& chain, const Verdict& v,
                               Phase at) const
{
    for (const auto& e : v.evidence) {
        const auto i = static_cast<std::size_t>(e.endpoint);
        if (e.state == EndpointState::Idle || i >= chain.facts.operators.size())
            continue;
        incident.evidence.push_back({at, chain.facts.operators[i], QLatin1String(nameOf(e.state)),
                                     e.head, e.headHash, e.headSeen});
    }
}

void IncidentBook::group(Incident& incident, const Chain& chain)
{
    const auto share = [](const QString& a, const QString& b) { return !a.isEmpty() && a == b; };
    for (auto& other : m_chains) {
        for (auto& slot : other.slots) {
            if (!slot.open || slot.open->chain == incident.chain ||
                std::abs(slot.open->start - incident.start) > kTogetherMs)
                continue;
            QString reason;
            if (share(other.facts.id, chain.facts.parent) ||
                share(other.facts.parent, chain.facts.id))
                reason = QStringLiteral("one is the other's L1");
            else if (share(other.facts.da, chain.facts.da) && chain.facts.da != chain.facts.parent)
                reason = QStringLiteral("DA ") + chain.facts.da;
            else if (share(other.facts.stack, chain.facts.stack))
                reason = QStringLiteral("stack ") + chain.facts.stack;
            else if (share(other.facts.parent, chain.facts.parent))
                reason = QStringLiteral("parent ") + chain.facts.parent;
            if (reason.isEmpty())
                continue;
            if (slot.open->group.isEmpty()) {
                slot.open->group = slot.open->id;
                slot.open->groupReason = reason;
                m_tell(*slot.open, Phase::Updated);
            }
            incident.group = slot.open->group;
            incident.groupReason = slot.open->groupReason;
            return;
        }
    }
}

std::vector<const Incident*> IncidentBook::open() const
{
    std::vector<const Incident*> out;
    for (const auto& chain : m_chains) {
        for (const auto& slot : chain.slots) {
            if (slot.open)
                out.push_back(&*slot.open);
        }
    }
    return out;
}

Incident* IncidentBook::find(const QString& id)
{
    Incident* found = nullptr;
    for (auto& chain : m_chains) {
        for (auto& slot : chain.slots)
            found = slot.open && slot.open->id == id ? &*slot.open : found;
    }
    for (auto& incident : m_closed)
        found = incident.id == id ? &incident : found;
    return found;
}

bool IncidentBook::annotate(const QString& id, const QString& note,
                            std::optional<base::UnixMs> noticeAt)
{
    Incident* found = find(id);
    if (found == nullptr)
        return false;
    found->note = note;
    found->noticeAt = noticeAt;
    m_tell(*found, found->end ? Phase::Closed : Phase::Updated);
    return true;
}

const Incident* IncidentBook::told(const QString& id, const Incident::Told& told)
{
    Incident* found = find(id);
    if (found != nullptr)
        found->told = told;
    return found;
}

} // namespace rollscope::health
