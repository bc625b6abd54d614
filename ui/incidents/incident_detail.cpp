#include "incidents/incident_detail.hpp"
#include "base/hex.hpp"
#include "incidents/incident_words.hpp"

namespace rollscope::ui {

IncidentDetail::IncidentDetail(QObject* parent)
    : QObject(parent), m_evidence(this), m_transactions(this)
{}

void IncidentDetail::setSource(IncidentSource* source)
{
    if (m_source == source) {
        return;
    }
    if (m_source != nullptr) {
        m_source->disconnect(this);
    }
    m_source = source;
    if (source != nullptr) {
        connect(source, &IncidentSource::changed, this, [this] {
            look();
            if (std::exchange(m_over, isOver()) != m_over) {
                Q_EMIT changed(); // the same entry reads otherwise
            }
        });
        connect(source, &IncidentSource::ticked, this, [this] {
            // The hashes of a rollback come in for some seconds, and what is open grows older.
            if (isOpen() && now().value / 1000 != m_second) {
                m_second = now().value / 1000;
                fillTransactions();
                Q_EMIT changed();
            }
        });
    }
    Q_EMIT sourceChanged();
    look();
}

void IncidentDetail::setIncident(const QString& id)
{
    if (m_id != id) {
        m_id = id;
        look(); // first: who hears of another incident reads its note
        Q_EMIT incidentChanged();
    }
}

base::UnixMs IncidentDetail::now() const
{
    return m_source != nullptr ? m_source->time() : base::UnixMs{};
}

void IncidentDetail::look()
{
    auto entry = m_source != nullptr && !m_id.isEmpty() ? m_source->find(m_id) : nullptr;
    if (entry == m_entry) {
        return;
    }
    m_entry = std::move(entry);
    m_evidence.setRows(m_entry ? it().evidence : std::vector<health::IncidentEvidence>());
    fillTransactions();
    Q_EMIT changed();
}

void IncidentDetail::fillTransactions()
{
    std::vector<DroppedTxModel::Row> rows;
    if (m_entry) {
        // Each with its blocks while this run holds them; of older ones what did not come back.
        if (const auto rollback = m_source->rollbackOf(it())) {
            constexpr std::size_t kMost = 5000;
            for (const auto& tx : rollback->txs) {
                if (rows.size() < kMost) {
                    rows.push_back({base::toQString(base::toHex(tx.hash)),
                                    m_format.integer(tx.wasIn.number),
                                    tx.backIn ? m_format.integer(tx.backIn->number) : QString()});
                }
            }
        } else {
            for (const auto& hash : it().droppedHashes) {
                rows.push_back({hash, {}, {}});
            }
        }
    }
    m_transactions.setRows(std::move(rows));
}

std::optional<base::UnixMs> IncidentDetail::over() const
{
    return m_entry && m_source != nullptr ? m_source->overSince(it()) : std::nullopt;
}

bool IncidentDetail::isOver() const
{
    return over().has_value();
}

QString IncidentDetail::closing() const
{
    return !isOver() ? QString()
                     : tr("It closes after %1 without trouble.", "time")
                           .arg(m_format.duration(closesAfterMs(it().kind)));
}

bool IncidentDetail::isKnown() const
{
    return m_entry && m_entry->origin == IncidentEntry::Origin::Known;
}

bool IncidentDetail::isRollback() const
{
    return m_entry && it().kind == health::IncidentKind::Rollback;
}

bool IncidentDetail::isCritical() const
{
    return m_entry && it().severity == health::Severity::Critical;
}

bool IncidentDetail::isReconstructed() const
{
    return m_entry && (m_entry->reconstructed || isKnown());
}

chain_state::State IncidentDetail::state() const
{
    return m_entry ? stateOf(it().kind) : chain_state::Unknown;
}

QString IncidentDetail::chain() const
{
    return m_entry ? it().chain : QString();
}

QString IncidentDetail::chainName() const
{
    return m_entry ? m_entry->chainName : QString();
}

QString IncidentDetail::kind() const
{
    return m_entry ? kindText(it().kind) : QString();
}

QString IncidentDetail::severity() const
{
    return m_entry ? severityText(it().severity) : QString();
}

QString IncidentDetail::headlineText() const
{
    return m_entry ? headline(it(), now(), over(), m_format) : QString();
}

QString IncidentDetail::summary() const
{
    return m_entry ? it().summary : QString();
}

QString IncidentDetail::began() const
{
    return m_entry ? m_format.moment(it().start) : QString();
}

QString IncidentDetail::told() const
{
    return !m_entry || isKnown() ? QString(kNone) : m_format.moment(it().opened);
}

QString IncidentDetail::delay() const
{
    return !m_entry || isKnown() ? QString(kNone) : m_format.duration(it().detectionDelayMs);
}

QString IncidentDetail::ended() const
{
    return !m_entry ? QString() : it().end ? m_format.moment(*it().end) : tr("not yet");
}

QString IncidentDetail::held() const
{
    return m_entry ? m_format.duration(heldMs(it(), over().value_or(now()))) : QString();
}

QString IncidentDetail::blocks() const
{
    if (!m_entry || !it().startBlock) {
        return kNone;
    }
    const auto start = m_format.integer(*it().startBlock);
    if (isRollback()) {
        return tr("from %1", "first dropped block").arg(start);
    }
    return it().endBlock ? tr("%1 to %2", "last block before, first block after")
                               .arg(start, m_format.integer(*it().endBlock))
                         : tr("after %1", "last block before").arg(start);
}

QString IncidentDetail::group() const
{
    return m_entry ? it().groupReason : QString();
}

QString IncidentDetail::groupLead() const
{
    return m_entry && it().group != it().id ? it().group : QString();
}

QString IncidentDetail::notice() const
{
    return m_entry && it().noticeAt ? m_format.moment(*it().noticeAt).left(16) : QString();
}

QString IncidentDetail::lead() const
{
    if (!m_entry || !it().noticeAt) {
        return {};
    }
    if (isKnown()) {
        return tr("The public was told %1 after it began.")
            .arg(m_format.duration(*it().noticeAt - it().start));
    }
    const auto ms = *it().noticeAt - it().opened;
    return ms >= 0 ? tr("Rollscope was %1 earlier.").arg(m_format.duration(ms))
                   : tr("The operator was %1 earlier.").arg(m_format.duration(-ms));
}

QString IncidentDetail::note() const
{
    return m_entry ? it().note : QString();
}

QString IncidentDetail::depth() const
{
    if (!m_entry || it().depth == 0) {
        return kNone;
    }
    const auto blocks = m_format.integer(it().depth);
    const auto text = it().depthSeconds > 0
                          ? tr("%1 blocks, %2", "depth, time")
                                .arg(blocks, m_format.duration(it().depthSeconds * 1000))
                          : tr("%1 blocks").arg(blocks);
    return it().deeper ? tr("at least %1").arg(text) : text;
}

QString IncidentDetail::ancestor() const
{
    return m_entry && it().ancestor ? m_format.integer(it().ancestor->number) : QString(kNone);
}

QString IncidentDetail::ancestorHash() const
{
    return m_entry && it().ancestor && !(it().ancestor->hash == base::Hash32{})
               ? base::toQString(base::toHex(it().ancestor->hash))
               : QString();
}

QString IncidentDetail::counts() const
{
    if (!m_entry) {
        return {};
    }
    const auto text =
        tr("%1 dropped, %2 of them back", "transactions")
            .arg(m_format.integer(it().droppedTxs), m_format.integer(it().returnedTxs));
    return it().unknownTxs > 0 ? tr("%1; of %2 only the number is known", "transactions")
                                     .arg(text, m_format.integer(it().unknownTxs))
                               : text;
}

QString IncidentDetail::origin() const
{
    if (!m_entry) {
        return {};
    }
    if (isKnown()) {
        return tr("From public facts, not seen by Rollscope: %1").arg(m_entry->source);
    }
    if (m_entry->reconstructed) {
        return tr(
            "Found by the same detectors in a tape that was reconstructed from public facts.");
    }
    return m_entry->origin == IncidentEntry::Origin::Stored
               ? tr("Found by an earlier run of Rollscope on this machine.")
               : tr("Found by this run of Rollscope.");
}

QString IncidentDetail::assumed() const
{
    return m_entry ? m_entry->whyNot.isEmpty() ? m_entry->assumed.join(QStringLiteral("; "))
                                               : m_entry->whyNot
                   : QString();
}

QString IncidentDetail::droppedHashes(bool backToo) const
{
    return m_transactions.hashes(backToo);
}

} // namespace rollscope::ui
