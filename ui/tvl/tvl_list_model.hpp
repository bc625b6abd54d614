#pragma once
#include "tvl/tvl_text.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// Value locked, a row per rollup. Fed by Bridge once per shown tick; GUI thread.
class TvlListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Bridge.tvl")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int read READ read NOTIFY changed)
    Q_PROPERTY(rollscope::ui::TvlListModel::Condition condition READ condition NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(QString blockText READ blockText NOTIFY changed)
    Q_PROPERTY(QString ageText READ ageText NOTIFY ticked)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString singly READ singly NOTIFY changed)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)
    Q_PROPERTY(int requests READ requests NOTIFY changed)
    Q_PROPERTY(int sortKey READ sortKey NOTIFY sorted)
    Q_PROPERTY(bool descending READ isDescending NOTIFY sorted)

public:
    /// Why there is what there is.
    enum Condition {
        NoParent,   ///< no chain that holds escrows is watched
        Recording,  ///< a tape plays: it holds no balances
        Offline,    ///< nothing may be asked
        Reading,    ///< the first reading is under way
        Unanswered, ///< no node of the parent chain answers
        Failed,     ///< every reading failed so far
        Known,
    };
    Q_ENUM(Condition)
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        ValueRole,
        ShareRole,
        ShareTextRole,
        DayRole,
        DayUpRole,
        WeekRole,
        WeekUpRole,
        SharedRole,
        EscrowsRole,
        TokensRole,
        AgeRole,
        NoteRole,
        TroubledRole,
        SummaryRole,
    };
    enum Key { Name, Value, Day, Week, Age };
    Q_ENUM(Key)

    explicit TvlListModel(QObject* parent = nullptr);

    void update(const engine::SnapshotPtr& snapshot);
    void retranslate();
    /// The same key again turns the order round.
    Q_INVOKABLE void sortBy(int key);
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE int rowOf(const QString& chain) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// Rows with a figure.
    [[nodiscard]] int read() const { return m_read; }
    [[nodiscard]] Condition condition() const { return m_condition; }
    [[nodiscard]] QString total() const;
    [[nodiscard]] QString blockText() const;
    [[nodiscard]] QString ageText() const;
    /// Of the whole, a sentence; empty = none.
    [[nodiscard]] QString trouble() const
    {
        return m_unanswered.isEmpty() ? m_trouble : m_unanswered;
    }
    /// That the parent chain has no Multicall3, and what a reading therefore takes; empty where it
    /// has one.
    [[nodiscard]] QString singly() const;
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Of the last round, all parents together.
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int sortKey() const { return m_key; }
    [[nodiscard]] bool isDescending() const { return m_descending; }
    /// Null for a chain that has no row.
    [[nodiscard]] const engine::TvlRow* find(const QString& chain) const;
    [[nodiscard]] base::UnixMs now() const { return m_now; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void ticked();
    void sorted();

private:
    void take(const engine::Snapshot& snapshot);
    [[nodiscard]] QString unansweredBy(const engine::Snapshot& snapshot) const;
    void order(std::vector<engine::TvlRow>& rows) const;
    [[nodiscard]] QString noteOf(const engine::TvlRow& row) const;
    [[nodiscard]] bool isTroubled(const engine::TvlRow& row) const;

    std::vector<std::shared_ptr<const engine::TvlView>> m_views;
    engine::SourceInfo::Kind m_source = engine::SourceInfo::Kind::Live;
    std::vector<engine::TvlRow> m_rows;
    base::UnixMs m_now;
    qint64 m_step = 0; ///< of ages
    Condition m_condition = NoParent;
    QString m_trouble, m_unanswered;
    bool m_reading = false, m_descending = true;
    int m_read = 0, m_requests = 0, m_key = Value;
    Formatter m_format;
};

} // namespace rollscope::ui
