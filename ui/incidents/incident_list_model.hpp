#pragma once
#include "format/formatter.hpp"
#include "incidents/incident_source.hpp"
#include <QAbstractListModel>
#include <QPointer>

namespace rollscope::ui {

/// The incidents that fit what the user looks for: open ones on top, then newest first. GUI thread.
class IncidentListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        rollscope::ui::IncidentSource* source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(bool known READ isKnown WRITE setKnown NOTIFY filterChanged)
    Q_PROPERTY(QString chain READ chain WRITE setChain NOTIFY filterChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged)
    Q_PROPERTY(QString severity READ severity WRITE setSeverity NOTIFY filterChanged)
    Q_PROPERTY(QString phase READ phase WRITE setPhase NOTIFY filterChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(double span READ spanMs WRITE setSpan NOTIFY filterChanged)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(double from READ from NOTIFY rangeChanged)
    Q_PROPERTY(double to READ to NOTIFY rangeChanged)
    Q_PROPERTY(QStringList chains READ chains NOTIFY countChanged)
    Q_PROPERTY(QStringList chainNames READ chainNames NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ChainRole,
        ChainNameRole,
        KindTextRole,
        StateRole, ///< the ChainState whose sign stands for the kind
        SeverityTextRole,
        CriticalRole,
        HeadlineRole,
        BeganRole,
        HeldRole,
        OpenRole,
        OverRole, ///< open, and what it tells of is over
        GroupedRole,
        ReconstructedRole,
        NotedRole,
        SummaryRole,
    };

    explicit IncidentListModel(QObject* parent = nullptr);

    [[nodiscard]] IncidentSource* source() const { return m_source; }
    void setSource(IncidentSource* source);
    /// The shipped history instead of what was seen here.
    [[nodiscard]] bool isKnown() const { return m_known; }
    void setKnown(bool known) { put(m_known, known); }
    /// Registry id; empty = all.
    [[nodiscard]] QString chain() const { return m_chain; }
    void setChain(const QString& chain) { put(m_chain, chain); }
    /// A word as "halt"; empty = all.
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString& kind) { put(m_kind, kind); }
    [[nodiscard]] QString severity() const { return m_severity; }
    void setSeverity(const QString& severity) { put(m_severity, severity); }
    /// "open", "closed" or empty.
    [[nodiscard]] QString phase() const { return m_phase; }
    void setPhase(const QString& phase) { put(m_phase, phase); }
    /// Every word of it stands in the chain, the kind, the headline or the note.
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString& search) { put(m_search, search); }
    /// Only what touches so many ms before now; 0 = all. Of known ones always all.
    [[nodiscard]] double spanMs() const { return m_span; }
    void setSpan(double span) { put(m_span, span); }
    /// Something beside the span narrows the list.
    [[nodiscard]] bool isFiltered() const;
    Q_INVOKABLE void showAll();

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// Before the filter.
    [[nodiscard]] int total() const;
    /// The range for a timeline: the span, or all that is known of.
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    /// Ids of the chains that have any, by name.
    [[nodiscard]] QStringList chains() const;
    /// Their names, in the same order.
    [[nodiscard]] QStringList chainNames() const;
    Q_INVOKABLE QString chainName(const QString& chain) const;
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE int rowOf(const QString& id) const;
    void retranslate();

    [[nodiscard]] const std::vector<IncidentEntryPtr>& rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sourceChanged();
    void filterChanged();
    void countChanged();
    void rangeChanged();
    /// Which rows there are, or what they say, is another.
    void rowsChanged();

private:
    template <class T> void put(T& member, const T& value)
    {
        if (member != value) {
            member = value;
            refresh();
            Q_EMIT filterChanged();
        }
    }
    void refresh();
    void tick();
    void setRange();
    void show(const std::vector<IncidentEntryPtr>& next);
    [[nodiscard]] const std::vector<IncidentEntryPtr>& all() const;
    [[nodiscard]] QString headlineOf(const health::Incident& incident) const;
    [[nodiscard]] bool fits(const IncidentEntry& entry) const;
    [[nodiscard]] base::UnixMs now() const;

    QPointer<IncidentSource> m_source;
    std::vector<IncidentEntryPtr> m_rows;
    bool m_known = false;
    QString m_chain, m_kind, m_severity, m_phase, m_search;
    double m_span = 0, m_from = 0, m_to = 1;
    qint64 m_second = 0;
    int m_total = 0;
    Formatter m_format;
};

} // namespace rollscope::ui
