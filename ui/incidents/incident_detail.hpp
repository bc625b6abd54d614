#pragma once
#include "incidents/dropped_tx_model.hpp"
#include "incidents/evidence_model.hpp"
#include "incidents/incident_source.hpp"
#include "models/chain_state.hpp"
#include <QPointer>

namespace rollscope::ui {

/// One incident with everything known of it, worded. Follows its source. GUI thread.
class IncidentDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        rollscope::ui::IncidentSource* source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(QString incident READ incident WRITE setIncident NOTIFY incidentChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isOver READ isOver NOTIFY changed)
    Q_PROPERTY(QString closing READ closing NOTIFY changed)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(bool isRollback READ isRollback NOTIFY changed)
    Q_PROPERTY(bool critical READ isCritical NOTIFY changed)
    Q_PROPERTY(bool reconstructed READ isReconstructed NOTIFY changed)
    Q_PROPERTY(bool replayable READ isReplayable NOTIFY changed)
    Q_PROPERTY(rollscope::ui::chain_state::State state READ state NOTIFY changed)
    Q_PROPERTY(QString chain READ chain NOTIFY changed)
    Q_PROPERTY(QString chainName READ chainName NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString severity READ severity NOTIFY changed)
    Q_PROPERTY(QString headline READ headlineText NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString began READ began NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed)
    Q_PROPERTY(QString delay READ delay NOTIFY changed)
    Q_PROPERTY(QString ended READ ended NOTIFY changed)
    Q_PROPERTY(QString held READ held NOTIFY changed)
    Q_PROPERTY(QString blocks READ blocks NOTIFY changed)
    Q_PROPERTY(QString group READ group NOTIFY changed)
    Q_PROPERTY(QString groupLead READ groupLead NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString depth READ depth NOTIFY changed)
    Q_PROPERTY(QString ancestor READ ancestor NOTIFY changed)
    Q_PROPERTY(QString ancestorHash READ ancestorHash NOTIFY changed)
    Q_PROPERTY(QString counts READ counts NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(QString assumed READ assumed NOTIFY changed)
    Q_PROPERTY(rollscope::ui::EvidenceModel* evidence READ evidence CONSTANT)
    Q_PROPERTY(rollscope::ui::DroppedTxModel* transactions READ transactions CONSTANT)

public:
    explicit IncidentDetail(QObject* parent = nullptr);

    [[nodiscard]] IncidentSource* source() const { return m_source; }
    void setSource(IncidentSource* source);
    [[nodiscard]] QString incident() const { return m_id; }
    void setIncident(const QString& id);

    [[nodiscard]] bool isFound() const { return m_entry != nullptr; }
    [[nodiscard]] bool isOpen() const { return m_entry && !isKnown() && !m_entry->incident.end; }
    /// Open, and what it tells of is over.
    [[nodiscard]] bool isOver() const;
    /// When one that is over closes, in words; empty otherwise.
    [[nodiscard]] QString closing() const;
    [[nodiscard]] bool isKnown() const;
    [[nodiscard]] bool isRollback() const;
    [[nodiscard]] bool isCritical() const;
    [[nodiscard]] bool isReconstructed() const;
    /// A tape can be made of it.
    [[nodiscard]] bool isReplayable() const { return isKnown() && m_entry->whyNot.isEmpty(); }
    [[nodiscard]] chain_state::State state() const;
    [[nodiscard]] QString chain() const;
    [[nodiscard]] QString chainName() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString severity() const;
    [[nodiscard]] QString headlineText() const;
    /// The engine's own sentence, in English.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString began() const;
    /// When Rollscope said so.
    [[nodiscard]] QString told() const;
    [[nodiscard]] QString delay() const;
    [[nodiscard]] QString ended() const;
    [[nodiscard]] QString held() const;
    [[nodiscard]] QString blocks() const;
    [[nodiscard]] QString group() const;
    /// The incident that its group is named after; empty when it is this one, or alone.
    [[nodiscard]] QString groupLead() const;
    /// "2026-11-21 13:00", as annotate() reads it; empty = not known.
    [[nodiscard]] QString notice() const;
    /// How much earlier Rollscope was, or would have been, than the operator.
    [[nodiscard]] QString lead() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString depth() const;
    [[nodiscard]] QString ancestor() const;
    [[nodiscard]] QString ancestorHash() const;
    /// "12 dropped, 10 of them back, 3 not seen in full".
    [[nodiscard]] QString counts() const;
    /// Where it comes from: this run, an earlier one, public facts and whose.
    [[nodiscard]] QString origin() const;
    [[nodiscard]] QString assumed() const;
    [[nodiscard]] EvidenceModel* evidence() { return &m_evidence; }
    [[nodiscard]] DroppedTxModel* transactions() { return &m_transactions; }
    /// For the clipboard; empty = none known.
    Q_INVOKABLE QString droppedHashes(bool backToo) const;
    [[nodiscard]] const IncidentEntryPtr& entry() const { return m_entry; }
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void sourceChanged();
    void incidentChanged();
    void changed();

private:
    void look();
    void fillTransactions();
    [[nodiscard]] const health::Incident& it() const { return m_entry->incident; }
    [[nodiscard]] base::UnixMs now() const;
    [[nodiscard]] std::optional<base::UnixMs> over() const;

    QPointer<IncidentSource> m_source;
    QString m_id;
    IncidentEntryPtr m_entry;
    EvidenceModel m_evidence;
    DroppedTxModel m_transactions;
    qint64 m_second = 0;
    bool m_over = false;
    Formatter m_format;
};

} // namespace rollscope::ui
