#include "settings/chain_catalog.hpp"
#include "format/names.hpp"
#include "qml_single.hpp"
#include "settings/app_settings.hpp"
#include <QJsonArray>
#include <QQmlEngine>
#include <algorithm>

namespace rollscope::ui {

ChainCatalog::ChainCatalog(AppSettings& settings, QObject* parent)
    : QAbstractListModel(parent), m_settings(settings)
{
    connect(&settings, &AppSettings::changed, this, [this](const QString& key) {
        if (key == u"chains") {
            tell();
        }
    });
}

void ChainCatalog::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

ChainCatalog* ChainCatalog::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<ChainCatalog>(engine);
}

void ChainCatalog::setChains(std::vector<CatalogChain> chains)
{
    m_chains = std::move(chains);
    std::ranges::stable_sort(m_chains, [](const CatalogChain& a, const CatalogChain& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    choose();
    Q_EMIT watchedChanged();
}

QStringList ChainCatalog::startIds() const
{
    QStringList out;
    for (const auto& chain : m_chains) {
        if (chain.start) {
            out << chain.id;
        }
    }
    return out;
}

QStringList ChainCatalog::watchedIds() const
{
    const auto chosen = m_settings.chains();
    return chosen.isEmpty() ? startIds() : chosen;
}

bool ChainCatalog::isWatched(const QString& id) const
{
    return watchedIds().contains(id);
}

QString ChainCatalog::nameOf(const QString& id) const
{
    const auto found = std::ranges::find(m_chains, id, &CatalogChain::id);
    return found == m_chains.end() ? id : found->name;
}

QString ChainCatalog::nameOfChainId(qulonglong chainId) const
{
    const auto found = std::ranges::find(m_chains, chainId, &CatalogChain::chainId);
    return found == m_chains.end() ? QString() : found->name;
}

void ChainCatalog::toggle(const QString& id)
{
    auto ids = watchedIds();
    if (!ids.removeOne(id)) {
        ids << id;
    }
    if (!ids.isEmpty()) {
        m_settings.set(QStringLiteral("chains"), QJsonArray::fromStringList(ids));
    }
}

void ChainCatalog::chooseStart()
{
    m_settings.reset(QStringLiteral("chains"));
}

void ChainCatalog::setFilter(const QString& filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        choose();
    }
}

void ChainCatalog::setTestnets(bool shown)
{
    if (m_testnets != shown) {
        m_testnets = shown;
        choose();
    }
}

void ChainCatalog::choose()
{
    beginResetModel();
    m_shown.clear();
    const auto words = m_filter.simplified().split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        const auto& chain = m_chains[i];
        const QString all = chain.id + u' ' + chain.name + u' ' + chain.stack + u' ' +
                            QString::number(chain.chainId);
        const bool fits = std::ranges::all_of(
            words, [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
        if (fits && (m_testnets || chain.network != u"testnet" || isWatched(chain.id))) {
            m_shown.push_back(i);
        }
    }
    endResetModel();
    Q_EMIT filterChanged();
}

void ChainCatalog::tell()
{
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WatchedRole});
    }
    Q_EMIT watchedChanged();
}

int ChainCatalog::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ChainCatalog::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& chain = m_chains[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case IdRole:
        return chain.id;
    case Qt::DisplayRole:
    case NameRole:
        return chain.name;
    case DetailRole:
        return chain.network == u"mainnet" || chain.network.isEmpty()
                   ? chain.stack
                   : tr("%1, %2", "stack, network").arg(chain.stack, networkText(chain.network));
    case NodesRole:
        return chain.nodes;
    case WatchableRole:
        return chain.watchable && chain.nodes > 0;
    case WatchedRole:
        return isWatched(chain.id);
    case OwnRole:
        return chain.own;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChainCatalog::roleNames() const
{
    return {{IdRole, "chainId"},  {NameRole, "name"},           {DetailRole, "detail"},
            {NodesRole, "nodes"}, {WatchableRole, "watchable"}, {WatchedRole, "watched"},
            {OwnRole, "own"}};
}

} // namespace rollscope::ui
