#include "health/incident_book.hpp"
#include <QDateTime>

namespace rollscope::health {
namespace {

constexpr std::size_t kKeptClosed = 256;

QString utc(base::UnixMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at.value, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

} // namespace

void IncidentBook::keepClosed(Incident incident)
{
    m_closed.push_back(std::move(incident));
    if (m_closed.size() > kKeptClosed)
        m_closed.pop_front();
}

void IncidentBook::resume(std::size_t index, Incident incident, base::UnixMs now)
{
    Chain& chain = m_chains[index];
    Slot& slot = chain.slots[static_cast<std::size_t>(incident.kind)];
    if (slot.open) {
        abandon(std::move(incident), now);
        return;
    }
    slot.lastHeld = incident.seen.value_or(incident.opened);
    incident.unwatched = Incident::Gap{slot.lastHeld, now};
    incident.unseen = true;
    slot.resumed = now;
    slot.open = std::move(incident);
    chain.busy = true;
    m_tell(*slot.open, Phase::Updated);
}

void IncidentBook::abandon(Incident incident, base::UnixMs now)
{
    const base::UnixMs held = incident.seen.value_or(incident.opened);
    incident.end = held;
    incident.seen.reset();
    incident.unseen = false;
    incident.unwatched = Incident::Gap{held, now};
    incident.summary += QStringLiteral("%1not watched from %2 to %3, and not seen to hold since")
                            .arg(incident.summary.isEmpty() ? QString() : QStringLiteral("; "),
                                 utc(held), utc(now));
    m_tell(incident, Phase::Closed);
    keepClosed(std::move(incident));
}

bool IncidentBook::waitsForSight(Chain& chain, IncidentKind kind, bool holds, const Verdict& v,
                                 std::optional<quint64> head)
{
    Slot& slot = chain.slots[static_cast<std::size_t>(kind)];
    const auto& before = slot.open->startBlock;
    const bool moved = head && before && *head > *before;
    // A halt above the block where this one began is another one; a back-fill is its end.
    if (holds && (kind != IncidentKind::Halt || !moved || v.backfilling)) {
        slot.resumed.reset();
        slot.open->unseen = false;
        m_tell(*slot.open, Phase::Updated);
        return false;
    }
    bool over = v.at - *slot.resumed >= m_rules[static_cast<std::size_t>(kind)].keepFiringMs;
    if (kind == IncidentKind::Halt) {
        // The first block of a run is old news, and no sign of life.
        if (!slot.firstHead)
            slot.firstHead = head;
        over = moved || (head && head != slot.firstHead);
    }
    if (!over)
        return true;
    abandon(std::move(*slot.open), *slot.resumed);
    slot = {};
    return false;
}

std::vector<const Incident*> IncidentBook::stamp()
{
    std::vector<const Incident*> out;
    for (auto& chain : m_chains) {
        for (auto& slot : chain.slots) {
            if (!slot.open || slot.resumed)
                continue;
            slot.open->seen = slot.lastHeld;
            out.push_back(&*slot.open);
        }
    }
    return out;
}

} // namespace rollscope::health
