#pragma once
#include "models/chain_list_model.hpp"
#include <QPersistentModelIndex>
#include <QSet>
#include <QSortFilterProxyModel>

namespace rollscope::ui {

/// The chains in the order and choice that the user looks at: worst first by default. Also keeps
/// what belongs to the view: which row is current (it follows its chain) and which rows are open.
class ChainFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Bridge.chains")
    Q_PROPERTY(rollscope::ui::ChainFilterModel::SortKey sortKey READ sortKey NOTIFY sortChanged)
    Q_PROPERTY(bool descending READ descending NOTIFY sortChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int currentRow READ currentRow WRITE setCurrentRow NOTIFY currentRowChanged)

public:
    enum SortKey { Worst, Name, Tps, Mgas, BaseFee, Head, Age, Coverage, Endpoints, Reorgs };
    Q_ENUM(SortKey)
    enum Role { ExpandedRole = Qt::UserRole + 1000 };

    explicit ChainFilterModel(ChainListModel& source, QObject* parent = nullptr);

    /// Sorts by `key`; by the one already chosen it turns the order round.
    Q_INVOKABLE void sortBy(rollscope::ui::ChainFilterModel::SortKey key);
    /// Brings rows back into order where their values changed since. Figures move all the time, so
    /// a sort by a figure is settled from time to time only; one by state or name is always in
    /// order.
    void settle();

    Q_INVOKABLE void step(int rows);
    Q_INVOKABLE void toggleExpanded(int row);
    Q_INVOKABLE void setExpanded(int row, bool expanded);
    /// The id of the chain in this row; empty when there is no such row.
    Q_INVOKABLE QString chainAt(int row) const;
    Q_INVOKABLE rollscope::ui::ChainDetail* detailOf(const QString& chainId);

    [[nodiscard]] SortKey sortKey() const { return m_key; }
    [[nodiscard]] bool descending() const { return m_descending; }
    [[nodiscard]] QString filter() const { return m_filter; }
    /// Rows whose name, id, stack or network holds every word of `text`.
    void setFilter(const QString& text);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int currentRow() const { return m_current.row(); }
    void setCurrentRow(int row);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sortChanged();
    void filterChanged();
    void countChanged();
    void currentRowChanged();

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void applySort();
    void watchStructure();

    ChainListModel& m_chains;
    SortKey m_key = Worst;
    bool m_descending = false;
    QString m_filter;
    QStringList m_words;
    QSet<QString> m_expanded;
    QPersistentModelIndex m_current;
    int m_lastCurrent = -1, m_lastCount = 0;
};

} // namespace rollscope::ui
