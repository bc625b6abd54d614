#include "models/chain_filter_model.hpp"
#include <algorithm>

namespace rollscope::ui {

namespace {

int roleOf(ChainFilterModel::SortKey key)
{
    switch (key) {
    case ChainFilterModel::Name:
        return ChainListModel::NameRole;
    case ChainFilterModel::Tps:
        return ChainListModel::TpsRole;
    case ChainFilterModel::Mgas:
        return ChainListModel::MgasRole;
    case ChainFilterModel::BaseFee:
        return ChainListModel::BaseFeeRole;
    case ChainFilterModel::Head:
        return ChainListModel::HeadRole;
    case ChainFilterModel::Age:
        return ChainListModel::AgeRole;
    case ChainFilterModel::Coverage:
        return ChainListModel::CoverageRole;
    case ChainFilterModel::Endpoints:
        return ChainListModel::EndpointsRole;
    case ChainFilterModel::Reorgs:
        return ChainListModel::ReorgsRole;
    case ChainFilterModel::SafeLag:
        return ChainListModel::SafeLagRole;
    case ChainFilterModel::FinalLag:
        return ChainListModel::FinalLagRole;
    case ChainFilterModel::BlockTime:
        return ChainListModel::BlockTimeRole;
    case ChainFilterModel::Swap:
        return ChainListModel::SwapRole;
    case ChainFilterModel::L1Ratio:
        return ChainListModel::L1RatioRole;
    case ChainFilterModel::Sequencers:
        return ChainListModel::SequencersRole;
    case ChainFilterModel::PostingAge:
        return ChainListModel::PostingAgeRole;
    case ChainFilterModel::Tvl:
        return ChainListModel::TvlRole;
    case ChainFilterModel::Worst:
        break;
    }
    return ChainListModel::SeverityRole;
}

/// The direction that a first click gives: what one looks for comes first.
bool startsDescending(ChainFilterModel::SortKey key)
{
    using F = ChainFilterModel;
    return key == F::Worst || key == F::Tps || key == F::Mgas || key == F::BaseFee ||
           key == F::Head || key == F::Age || key == F::Reorgs || key == F::SafeLag ||
           key == F::FinalLag || key == F::L1Ratio || key == F::Sequencers ||
           key == F::PostingAge || key == F::Tvl;
}

} // namespace

ChainFilterModel::ChainFilterModel(ChainListModel& source, QObject* parent)
    : QSortFilterProxyModel(parent), m_chains(source)
{
    m_descending = startsDescending(m_key);
    // Qt's own would sort, and tell of every row, for each row that changes: once for all is
    // enough.
    setDynamicSortFilter(false);
    setSourceModel(&source);
    applySort();
    connect(&source, &ChainListModel::updated, this, &ChainFilterModel::follow);
    watchStructure();
}

void ChainFilterModel::watchStructure()
{
    const auto look = [this] {
        if (std::exchange(m_lastCount, rowCount()) != rowCount()) {
            Q_EMIT countChanged();
        }
        if (std::exchange(m_lastCurrent, currentRow()) != currentRow()) {
            Q_EMIT currentRowChanged();
        }
    };
    connect(this, &QAbstractItemModel::rowsInserted, this, look);
    connect(this, &QAbstractItemModel::rowsRemoved, this, look);
    connect(this, &QAbstractItemModel::rowsMoved, this, look);
    connect(this, &QAbstractItemModel::layoutChanged, this, look);
}

void ChainFilterModel::applySort()
{
    setSortRole(roleOf(m_key));
    sort(-1);
    sort(0);
}

void ChainFilterModel::sortBy(SortKey key)
{
    m_descending = key == m_key ? !m_descending : startsDescending(key);
    m_key = key;
    applySort();
    Q_EMIT sortChanged();
}

void ChainFilterModel::follow(bool places)
{
    if (!places)
        return;
    QStringList ids;
    for (int row = 0; row < m_chains.rowCount(); ++row)
        ids << m_chains.index(row, 0).data(ChainListModel::ChainIdRole).toString();
    if (std::exchange(m_watched, ids) != ids)
        Q_EMIT watchedChanged();
    if (!m_words.isEmpty() || !m_picks[State].isEmpty())
        invalidateFilter();
    if (m_key == Worst || m_key == Name)
        sortWhereMoved();
}

void ChainFilterModel::settle()
{
    sortWhereMoved();
}

void ChainFilterModel::sortWhereMoved()
{
    for (int row = 1; row < rowCount(); ++row) {
        if (lessThan(mapToSource(index(row, 0)), mapToSource(index(row - 1, 0)))) {
            sort(0);
            return;
        }
    }
}

bool ChainFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto byName = [&] {
        const auto a = left.data(ChainListModel::NameRole).toString();
        const auto b = right.data(ChainListModel::NameRole).toString();
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : left.row() < right.row();
    };
    if (m_key == Name) {
        const auto a = left.data(ChainListModel::NameRole).toString();
        const auto b = right.data(ChainListModel::NameRole).toString();
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 && m_descending ? order > 0 : byName();
    }
    const auto a = left.data(sortRole()).toDouble(), b = right.data(sortRole()).toDouble();
    if ((a < 0) != (b < 0)) {
        return b < 0; // what is not known stands last in either order
    }
    if (a == b) {
        return byName();
    }
    return m_descending ? a > b : a < b;
}

void ChainFilterModel::setFilter(const QString& text)
{
    if (m_filter == text) {
        return;
    }
    m_filter = text;
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    refilter();
}

bool ChainFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto at = m_chains.index(row, 0, parent);
    if (!fitsPicks(at)) {
        return false;
    }
    return std::ranges::all_of(m_words, [&at](const QString& word) {
        for (const int role :
             {ChainListModel::NameRole, ChainListModel::ChainIdRole, ChainListModel::StackRole,
              ChainListModel::NetworkRole, ChainListModel::StateTextRole}) {
            if (at.data(role).toString().contains(word, Qt::CaseInsensitive)) {
                return true;
            }
        }
        return false;
    });
}

void ChainFilterModel::setCurrentRow(int row)
{
    m_current = row >= 0 && row < rowCount() ? QPersistentModelIndex(index(row, 0))
                                             : QPersistentModelIndex();
    if (std::exchange(m_lastCurrent, currentRow()) != currentRow()) {
        Q_EMIT currentRowChanged();
    }
}

void ChainFilterModel::step(int rows)
{
    if (rowCount() > 0) {
        const int from = currentRow() < 0 ? (rows > 0 ? -1 : 0) : currentRow();
        setCurrentRow(std::clamp(from + rows, 0, rowCount() - 1));
    }
}

void ChainFilterModel::setExpanded(int row, bool expanded)
{
    const auto at = index(row, 0);
    const auto id = at.data(ChainListModel::ChainIdRole).toString();
    if (!at.isValid() || m_expanded.contains(id) == expanded) {
        return;
    }
    if (expanded) {
        m_expanded.insert(id);
    } else {
        m_expanded.remove(id);
    }
    Q_EMIT dataChanged(at, at, {ExpandedRole});
}

void ChainFilterModel::toggleExpanded(int row)
{
    setExpanded(row, !index(row, 0).data(ExpandedRole).toBool());
}

QString ChainFilterModel::chainAt(int row) const
{
    return index(row, 0).data(ChainListModel::ChainIdRole).toString();
}

QVariantList ChainFilterModel::allByName() const
{
    std::vector<std::pair<QString, QString>> all;
    for (int row = 0; row < m_chains.rowCount(); ++row) {
        const auto at = m_chains.index(row, 0);
        all.emplace_back(at.data(ChainListModel::NameRole).toString(),
                         at.data(ChainListModel::ChainIdRole).toString());
    }
    std::ranges::sort(all, [](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    QVariantList out;
    for (const auto& [name, id] : all)
        out.append(QVariantMap{{QStringLiteral("chainId"), id}, {QStringLiteral("name"), name}});
    return out;
}

ChainDetail* ChainFilterModel::detailOf(const QString& chainId)
{
    return m_chains.detailOf(chainId);
}

QVariant ChainFilterModel::data(const QModelIndex& index, int role) const
{
    if (role == FavouriteRole) {
        return m_favourites.contains(
            QSortFilterProxyModel::data(index, ChainListModel::ChainIdRole).toString());
    }
    if (role == ExpandedRole) {
        return m_expanded.contains(
            QSortFilterProxyModel::data(index, ChainListModel::ChainIdRole).toString());
    }
    return QSortFilterProxyModel::data(index, role);
}

QHash<int, QByteArray> ChainFilterModel::roleNames() const
{
    auto names = QSortFilterProxyModel::roleNames();
    names.insert(ExpandedRole, "expanded");
    names.insert(FavouriteRole, "favourite");
    return names;
}

} // namespace rollscope::ui
