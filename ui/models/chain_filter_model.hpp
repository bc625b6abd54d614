#pragma once
#include "models/chain_list_model.hpp"
#include <QPersistentModelIndex>
#include <QSet>
#include <QSortFilterProxyModel>
#include <array>

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
    Q_PROPERTY(bool favouritesOnly READ favouritesOnly WRITE setFavouritesOnly NOTIFY filterChanged)
    Q_PROPERTY(int picks READ picks NOTIFY filterChanged)
    Q_PROPERTY(QString pickText READ pickText NOTIFY filterChanged)
    Q_PROPERTY(QStringList favourites READ favourites WRITE setFavourites NOTIFY favouritesChanged)
    Q_PROPERTY(QStringList watched READ watched NOTIFY watchedChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int currentRow READ currentRow WRITE setCurrentRow NOTIFY currentRowChanged)

public:
    enum SortKey {
        Worst,
        Name,
        Tps,
        Mgas,
        BaseFee,
        Head,
        Age,
        Coverage,
        Endpoints,
        Reorgs,
        SafeLag,
        FinalLag,
        BlockTime,
        Swap,
        L1Ratio,
        Sequencers,
        PostingAge,
        Tvl
    };
    Q_ENUM(SortKey)
    /// What chains can be picked by.
    enum Facet { Stack, Kind, Stage, State };
    Q_ENUM(Facet)
    enum Role { ExpandedRole = Qt::UserRole + 1000, FavouriteRole };

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
    /// The values of a facet that the chains have, in order.
    Q_INVOKABLE QStringList facetValues(rollscope::ui::ChainFilterModel::Facet facet) const;
    /// What to call a value: "OP Stack", "Stage 1", "halted".
    Q_INVOKABLE QString facetLabel(rollscope::ui::ChainFilterModel::Facet facet,
                                   const QString& value) const;
    Q_INVOKABLE bool isPicked(rollscope::ui::ChainFilterModel::Facet facet,
                              const QString& value) const;
    /// Only chains with one of the picked values of each facet are shown; no pick = all.
    Q_INVOKABLE void pick(rollscope::ui::ChainFilterModel::Facet facet, const QString& value,
                          bool on);
    /// No search, no picks.
    Q_INVOKABLE void showAll();
    /// Every chain, whatever is searched, picked or sorted: {chainId, name} by name.
    Q_INVOKABLE QVariantList allByName() const;
    /// The id of the chain in this row; empty when there is no such row.
    Q_INVOKABLE QString chainAt(int row) const;
    Q_INVOKABLE rollscope::ui::ChainDetail* detailOf(const QString& chainId);

    [[nodiscard]] SortKey sortKey() const { return m_key; }
    [[nodiscard]] bool descending() const { return m_descending; }
    [[nodiscard]] QString filter() const { return m_filter; }
    /// Rows whose name, id, stack or network holds every word of `text`.
    void setFilter(const QString& text);
    [[nodiscard]] bool favouritesOnly() const { return m_favouritesOnly; }
    void setFavouritesOnly(bool only);
    [[nodiscard]] int picks() const;
    /// All picks in words, comma between; empty without any.
    [[nodiscard]] QString pickText() const;
    [[nodiscard]] QStringList favourites() const { return m_favourites; }
    void setFavourites(const QStringList& ids);
    /// The ids of all chains of the snapshot, whatever is searched or picked, in its order.
    [[nodiscard]] QStringList watched() const { return m_watched; }
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int currentRow() const { return m_current.row(); }
    void setCurrentRow(int row);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sortChanged();
    void filterChanged();
    void favouritesChanged();
    void watchedChanged();
    void countChanged();
    void currentRowChanged();

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void applySort();
    void follow(bool places);
    void sortWhereMoved();
    void watchStructure();
    void refilter();
    [[nodiscard]] bool fitsPicks(const QModelIndex& source) const;

    ChainListModel& m_chains;
    SortKey m_key = Worst;
    bool m_descending = false;
    QString m_filter;
    QStringList m_words, m_favourites, m_watched;
    std::array<QStringList, 4> m_picks; // by Facet
    bool m_favouritesOnly = false;
    QSet<QString> m_expanded;
    QPersistentModelIndex m_current;
    int m_lastCurrent = -1, m_lastCount = 0;
};

} // namespace rollscope::ui
