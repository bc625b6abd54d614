#pragma once
#include "charts/chart_bands.hpp"
#include "engine/snapshot.hpp"
#include "incidents/incident_entry.hpp"
#include <QHash>
#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>
#include <functional>

namespace rollscope::ui {

/// All incidents the window knows of: those of this run (from snapshots), those kept by earlier
/// runs (asked once they are wanted, answered by accept()), and the shipped history of known ones.
/// Passes on what the user wants done with them. GUI thread.
class IncidentSource : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Bridge.incidents")
    Q_PROPERTY(double now READ now NOTIFY ticked)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(int open READ open NOTIFY changed)
    Q_PROPERTY(int over READ over NOTIFY changed)
    Q_PROPERTY(bool keeps READ keeps NOTIFY changed)
    Q_PROPERTY(bool reconstructed READ isReconstructed NOTIFY changed)
    Q_PROPERTY(int version READ version NOTIFY changed)

public:
    static constexpr int kMostStored = 5000;

    explicit IncidentSource(QObject* parent = nullptr);

    /// Once per tick that is shown; cheap while nothing changed.
    void update(const engine::SnapshotPtr& snapshot);
    /// Another engine tells from now on, which keeps what it finds where `keeps`.
    void restart(bool keeps);
    /// What the store held, newest first; or why it could not be read.
    void accept(const base::Result<std::vector<health::Incident>>& stored);
    void setKnown(std::vector<IncidentEntryPtr> known);

    /// Somebody looks: the stored and the known ones are asked for, once.
    Q_INVOKABLE void want();
    /// The user's words to an incident, and when the operator told the public ("2026-11-21 13:00"
    /// UTC, or nothing). False when that is no time.
    Q_INVOKABLE bool annotate(const QString& id, const QString& note, const QString& notice);

    /// Of this run and the stored ones, by start, newest first.
    [[nodiscard]] const std::vector<IncidentEntryPtr>& seen() const { return m_seen; }
    [[nodiscard]] const std::vector<IncidentEntryPtr>& known() const { return m_known; }
    /// It was of what was shown before (a recording, or live nodes), and is not any more.
    Q_INVOKABLE bool isGone(const QString& id) const
    {
        return !m_loading && m_gone.contains(id) && find(id) == nullptr;
    }
    /// Null for an id that is neither seen nor known.
    [[nodiscard]] IncidentEntryPtr find(const QString& id) const;
    /// The rollback of this run that the incident tells of, with each transaction; null if it is
    /// not held any more.
    [[nodiscard]] std::shared_ptr<const health::Rollback>
    rollbackOf(const health::Incident& incident) const;
    /// What charts of a chain draw behind their lines; an open one reaches beyond every range.
    /// In a binding read `version` too.
    Q_INVOKABLE rollscope::ui::ChartBands bandsOf(const QString& chain) const;

    /// How an incident is written as a record, one JSON object; empty without an engine.
    using Record = std::function<QByteArray(const health::Incident& incident, base::UnixMs now)>;
    void setRecord(Record record) { m_record = std::move(record); }
    [[nodiscard]] QByteArray recordOf(const health::Incident& incident) const
    {
        return m_record ? m_record(incident, m_now) : QByteArray();
    }

    /// Grows with each change.
    [[nodiscard]] int version() const { return m_changes; }
    [[nodiscard]] double now() const { return static_cast<double>(m_now.value); }
    [[nodiscard]] base::UnixMs time() const { return m_now; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// How many are open now.
    [[nodiscard]] int open() const { return m_open; }
    /// How many of the open ones are over, and will close if it stays so.
    [[nodiscard]] int over() const { return static_cast<int>(m_over.size()); }
    /// Since when what an open incident tells of is over; nullopt while it holds, or is closed.
    [[nodiscard]] std::optional<base::UnixMs> overSince(const health::Incident& incident) const;
    /// Until when it held, as far as is known: its end, since when it is over, or now.
    [[nodiscard]] base::UnixMs heldUntil(const health::Incident& incident) const
    {
        return incident.end ? *incident.end : overSince(incident).value_or(m_now);
    }
    /// False while a tape plays: nothing is written down.
    [[nodiscard]] bool keeps() const { return m_keeps; }
    [[nodiscard]] bool isReconstructed() const { return m_reconstructed; }

Q_SIGNALS:
    void changed();
    void ticked();
    /// Read the store, and answer with accept().
    void storedWanted();
    /// Read the shipped history, and answer with setKnown().
    void knownWanted();
    void noteWanted(const QString& id, const QString& note,
                    std::optional<rollscope::base::UnixMs> noticeAt);

private:
    /// True when an open one is over now, or is not any more.
    bool lookWhatIsOver();
    void put(const health::Incident& incident, IncidentEntry::Origin origin);
    void order();
    [[nodiscard]] QString nameOf(const QString& chain) const;

    engine::SnapshotPtr m_snapshot;
    QHash<QString, IncidentEntryPtr> m_byId; ///< seen
    std::vector<IncidentEntryPtr> m_seen, m_known;
    QHash<QString, base::UnixMs> m_over; ///< open ones, by id
    quint64 m_version = 0;
    base::UnixMs m_now;
    bool m_keeps = false, m_wanted = false, m_loading = false, m_reconstructed = false;
    bool m_knownWanted = false;
    int m_open = 0, m_changes = 0;
    Record m_record;
    QString m_trouble;
    QSet<QString> m_gone;
};

/// "2026-11-21 13:00" or with seconds, UTC; nullopt when it is no time.
[[nodiscard]] std::optional<base::UnixMs> momentOf(const QString& text);

} // namespace rollscope::ui
