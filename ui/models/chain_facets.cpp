// The picks of ChainFilterModel: by stack, kind, stage, state, and favourites.
#include "models/chain_filter_model.hpp"
#include "models/chain_state.hpp"
#include <QCoreApplication>
#include <algorithm>

namespace rollscope::ui {

namespace {

int roleOf(ChainFilterModel::Facet facet)
{
    switch (facet) {
    case ChainFilterModel::Stack:
        return ChainListModel::StackRole;
    case ChainFilterModel::Kind:
        return ChainListModel::KindRole;
    case ChainFilterModel::Stage:
        return ChainListModel::StageRole;
    case ChainFilterModel::State:
        break;
    }
    return ChainListModel::StateRole;
}

QString valueOf(const QModelIndex& source, ChainFilterModel::Facet facet)
{
    return source.data(roleOf(facet)).toString();
}

/// The words of stateText(), also of states to come: lupdate does not see them inside its own
/// calls.
[[maybe_unused]] constexpr std::array kStateWords{
    QT_TRANSLATE_NOOP("ChainState", "live"),        QT_TRANSLATE_NOOP("ChainState", "starting"),
    QT_TRANSLATE_NOOP("ChainState", "unknown"),     QT_TRANSLATE_NOOP("ChainState", "late"),
    QT_TRANSLATE_NOOP("ChainState", "silent"),      QT_TRANSLATE_NOOP("ChainState", "degraded"),
    QT_TRANSLATE_NOOP("ChainState", "stalled"),     QT_TRANSLATE_NOOP("ChainState", "catching up"),
    QT_TRANSLATE_NOOP("ChainState", "rolled back"), QT_TRANSLATE_NOOP("ChainState", "halted"),
    QT_TRANSLATE_NOOP("ChainState", "recovering"),
};

constexpr std::array kFacets{ChainFilterModel::Stack, ChainFilterModel::Kind,
                             ChainFilterModel::Stage, ChainFilterModel::State};

} // namespace

bool ChainFilterModel::fitsPicks(const QModelIndex& source) const
{
    if (m_favouritesOnly &&
        !m_favourites.contains(source.data(ChainListModel::ChainIdRole).toString())) {
        return false;
    }
    return std::ranges::all_of(kFacets, [&](Facet facet) {
        const auto& picked = m_picks[facet];
        return picked.isEmpty() || picked.contains(valueOf(source, facet));
    });
}

void ChainFilterModel::refilter()
{
    invalidateFilter();
    Q_EMIT filterChanged();
}

QStringList ChainFilterModel::facetValues(Facet facet) const
{
    QStringList out;
    for (int row = 0; row < m_chains.rowCount(); ++row) {
        if (const auto value = valueOf(m_chains.index(row), facet); !out.contains(value)) {
            out << value;
        }
    }
    std::ranges::sort(out);
    return out;
}

QString ChainFilterModel::facetLabel(Facet facet, const QString& value) const
{
    switch (facet) {
    case State:
        return stateText(static_cast<chain_state::State>(value.toInt()));
    case Stage:
        return value.isEmpty() || value == u"n/a" ? tr("No stage")
               : value == u"under-review"         ? tr("Stage under review")
                                                  : tr("Stage %1").arg(value);
    case Kind:
        return value.isEmpty() ? tr("Other") : kindLabel(value);
    case Stack:
        break;
    }
    return value;
}

bool ChainFilterModel::isPicked(Facet facet, const QString& value) const
{
    return m_picks[facet].contains(value);
}

void ChainFilterModel::pick(Facet facet, const QString& value, bool on)
{
    if (isPicked(facet, value) != on) {
        if (on) {
            m_picks[facet] << value;
        } else {
            m_picks[facet].removeAll(value);
        }
        refilter();
    }
}

void ChainFilterModel::showAll()
{
    for (auto& picked : m_picks) {
        picked.clear();
    }
    m_favouritesOnly = false;
    m_filter.clear();
    m_words.clear();
    refilter();
}

int ChainFilterModel::picks() const
{
    qsizetype count = m_favouritesOnly;
    for (const auto& picked : m_picks) {
        count += picked.size();
    }
    return static_cast<int>(count);
}

QString ChainFilterModel::pickText() const
{
    QStringList out;
    if (m_favouritesOnly) {
        out << tr("Favourites");
    }
    for (const auto facet : kFacets) {
        for (const auto& value : m_picks[facet]) {
            out << facetLabel(facet, value);
        }
    }
    return out.join(QStringLiteral(", "));
}

void ChainFilterModel::setFavouritesOnly(bool only)
{
    if (m_favouritesOnly != only) {
        m_favouritesOnly = only;
        refilter();
    }
}

void ChainFilterModel::setFavourites(const QStringList& ids)
{
    if (m_favourites == ids) {
        return;
    }
    m_favourites = ids;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {FavouriteRole});
    }
    if (m_favouritesOnly) {
        invalidateFilter();
    }
    Q_EMIT favouritesChanged();
}

} // namespace rollscope::ui
