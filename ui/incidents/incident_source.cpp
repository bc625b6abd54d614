#include "incidents/incident_source.hpp"
#include "format/trouble_text.hpp"
#include "incidents/incident_words.hpp"
#include "models/chain_state.hpp"
#include "models/verdict_text.hpp"
#include <QDateTime>
#include <algorithm>

namespace rollscope::ui {

namespace {

constexpr std::size_t kMostSeen = IncidentSource::kMostStored + 1000;
constexpr double kBeyond = 1e15; ///< ms; later than any range

bool same(const health::Incident& a, const health::Incident& b)
{
    const auto told = [](const health::Incident& i) {
        return std::tie(i.kind, i.severity, i.start, i.end, i.endBlock, i.summary, i.group, i.depth,
                        i.deeper, i.ancestor, i.droppedTxs, i.returnedTxs, i.unknownTxs,
                        i.droppedHashes, i.note, i.noticeAt);
    };
    return told(a) == told(b) && a.evidence.size() == b.evidence.size();
}

ChartBand::Tone toneOf(health::IncidentKind kind)
{
    using health::IncidentKind;
    switch (kind) {
    case IncidentKind::Halt:
        return ChartBand::Tone::Halted;
    case IncidentKind::Rollback:
        return ChartBand::Tone::RolledBack;
    case IncidentKind::SafeHeadStall:
    case IncidentKind::Backfill:
        return ChartBand::Tone::Stalled;
    case IncidentKind::Degraded:
        break;
    }
    return ChartBand::Tone::Degraded;
}

} // namespace

std::optional<base::UnixMs> momentOf(const QString& text)
{
    for (const auto* format : {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss",
                               "yyyy-MM-dd'T'HH:mm"}) {
        auto plain = text.trimmed();
        if (plain.endsWith(u" UTC")) {
            plain.chop(4);
        } else if (plain.endsWith(u'Z')) {
            plain.chop(1);
        }
        auto time = QDateTime::fromString(plain, QLatin1String(format));
        if (time.isValid()) {
            time.setTimeSpec(Qt::UTC);
            return base::UnixMs{time.toMSecsSinceEpoch()};
        }
    }
    return std::nullopt;
}

IncidentSource::IncidentSource(QObject* parent) : QObject(parent)
{
    connect(this, &IncidentSource::changed, this, [this] { ++m_changes; });
}

void IncidentSource::update(const engine::SnapshotPtr& snapshot)
{
    if (!snapshot) {
        return;
    }
    m_snapshot = snapshot;
    m_now = snapshot->time;
    const bool reconstructed = snapshot->source.reconstructed;
    if (snapshot->incidentsVersion != m_version || reconstructed != m_reconstructed) {
        m_version = snapshot->incidentsVersion;
        m_reconstructed = reconstructed;
        if (snapshot->incidents) {
            for (const auto& incident : *snapshot->incidents) {
                put(incident, IncidentEntry::Origin::Session);
            }
        }
        lookWhatIsOver();
        order();
    } else if (lookWhatIsOver()) {
        Q_EMIT changed();
    }
    Q_EMIT ticked();
}

bool IncidentSource::lookWhatIsOver()
{
    QHash<QString, base::UnixMs> over;
    if (m_snapshot->incidents) {
        for (const auto& incident : *m_snapshot->incidents) {
            if (incident.end) {
                break; // open ones come first
            }
            const auto row =
                std::ranges::find(m_snapshot->chains, incident.chain, &engine::ChainRow::id);
            const auto before = m_over.constFind(incident.id);
            if (row == m_snapshot->chains.end() || stillHolds(incident.kind, row->verdict)) {
                continue;
            }
            if (before != m_over.cend()) {
                over.insert(incident.id, *before);
            } else if (row->state != engine::LiveState::Unknown) {
                // Nothing is told while it is unknown.
                over.insert(incident.id, ui::overSince(incident, row->verdict));
            }
        }
    }
    return std::exchange(m_over, over) != over;
}

std::optional<base::UnixMs> IncidentSource::overSince(const health::Incident& incident) const
{
    const auto found = m_over.constFind(incident.id);
    return incident.end || found == m_over.cend() ? std::nullopt : std::optional(*found);
}

void IncidentSource::restart(bool keeps)
{
    m_over.clear();
    if (m_keeps != keeps) { // from live nodes to a recording, or back
        for (auto id = m_byId.keyBegin(); id != m_byId.keyEnd(); ++id) {
            m_gone.insert(*id);
        }
    }
    m_snapshot.reset();
    m_byId.clear();
    m_version = 0;
    m_keeps = keeps;
    m_loading = keeps && m_wanted; // what is asked for below
    m_trouble.clear();
    order();
    if (std::exchange(m_wanted, false)) {
        want();
    }
}

void IncidentSource::want()
{
    if (!m_wanted) {
        m_wanted = true;
        if (m_keeps) {
            m_loading = true;
            Q_EMIT changed();
            Q_EMIT storedWanted();
        }
    }
    if (!std::exchange(m_knownWanted, true)) {
        Q_EMIT knownWanted();
    }
}

void IncidentSource::accept(const base::Result<std::vector<health::Incident>>& stored)
{
    m_loading = false;
    m_trouble = stored ? QString() : troubleText(stored.error());
    if (stored) {
        if (stored->size() >= kMostStored) {
            m_trouble = tr("Only the newest %1 kept incidents are shown.").arg(kMostStored);
        }
        for (const auto& incident : *stored) {
            const auto held = m_byId.constFind(incident.id);
            // What this run says of it is newer.
            if (held == m_byId.cend() || (*held)->origin != IncidentEntry::Origin::Session) {
                put(incident, IncidentEntry::Origin::Stored);
            }
        }
    }
    order();
}

void IncidentSource::setKnown(std::vector<IncidentEntryPtr> known)
{
    m_known = std::move(known);
    std::ranges::stable_sort(m_known, [](const auto& a, const auto& b) {
        return a->incident.start > b->incident.start;
    });
    Q_EMIT changed();
}

void IncidentSource::put(const health::Incident& incident, IncidentEntry::Origin origin)
{
    const auto held = m_byId.constFind(incident.id);
    if (held != m_byId.cend() && (*held)->origin == origin && same((*held)->incident, incident)) {
        return;
    }
    IncidentEntry entry;
    entry.incident = incident;
    entry.chainName = nameOf(incident.chain);
    entry.origin = origin;
    entry.reconstructed = origin == IncidentEntry::Origin::Session && m_reconstructed;
    m_byId.insert(incident.id, std::make_shared<const IncidentEntry>(std::move(entry)));
}

void IncidentSource::order()
{
    m_seen.assign(m_byId.cbegin(), m_byId.cend());
    std::ranges::sort(m_seen, [](const auto& a, const auto& b) {
        return a->incident.start != b->incident.start ? a->incident.start > b->incident.start
                                                      : a->incident.id < b->incident.id;
    });
    while (m_seen.size() > kMostSeen) {
        m_byId.remove(m_seen.back()->incident.id);
        m_seen.pop_back();
    }
    m_open = static_cast<int>(
        std::ranges::count_if(m_seen, [](const auto& entry) { return !entry->incident.end; }));
    Q_EMIT changed();
}

QString IncidentSource::nameOf(const QString& chain) const
{
    if (m_snapshot) {
        for (const auto& row : m_snapshot->chains) {
            if (row.id == chain) {
                return row.name;
            }
        }
    }
    return chain;
}

bool IncidentSource::annotate(const QString& id, const QString& note, const QString& notice)
{
    const auto held = m_byId.constFind(id);
    const auto at = momentOf(notice);
    if (held == m_byId.cend() || (!at && !notice.trimmed().isEmpty())) {
        return false;
    }
    auto entry = **held;
    entry.incident.note = note.left(4000);
    entry.incident.noticeAt = at;
    Q_EMIT noteWanted(id, entry.incident.note, at);
    m_byId.insert(id, std::make_shared<const IncidentEntry>(std::move(entry)));
    order();
    return true;
}

IncidentEntryPtr IncidentSource::find(const QString& id) const
{
    if (const auto held = m_byId.constFind(id); held != m_byId.cend()) {
        return *held;
    }
    const auto known = std::ranges::find_if(
        m_known, [&id](const auto& entry) { return entry->incident.id == id; });
    return known == m_known.end() ? nullptr : *known;
}

std::shared_ptr<const health::Rollback>
IncidentSource::rollbackOf(const health::Incident& incident) const
{
    if (!m_snapshot || incident.kind != health::IncidentKind::Rollback) {
        return nullptr;
    }
    for (const auto& row : m_snapshot->chains) {
        const auto& last = row.lastRollback;
        if (row.id == incident.chain && last && last->depth == incident.depth &&
            last->ancestor == incident.ancestor) {
            return last;
        }
    }
    return nullptr;
}

ChartBands IncidentSource::bandsOf(const QString& chain) const
{
    std::vector<ChartBand> bands;
    const Formatter format;
    for (const auto& entry : m_seen) {
        const auto& incident = entry->incident;
        if (incident.chain == chain) {
            bands.push_back({static_cast<double>(incident.start.value),
                             incident.end || overSince(incident)
                                 ? static_cast<double>(heldUntil(incident).value)
                                 : kBeyond,
                             toneOf(incident.kind),
                             incident.end ? headline(incident, *incident.end, format)
                                          : kindText(incident.kind)});
        }
    }
    return ChartBands(std::move(bands));
}

} // namespace rollscope::ui
