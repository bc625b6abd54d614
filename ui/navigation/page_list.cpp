#include "navigation/page_list.hpp"
#include "navigation/page_route.hpp"
#include <QUrl>

namespace rollscope::ui {

PageList::PageList(QObject* parent) : QAbstractListModel(parent)
{
    for (const auto& page : pages()) {
        m_routes.push_back(new PageRoute(this));
        Route route;
        route.page = QLatin1String(page.id);
        m_routes.back()->setRoute(route);
    }
}

PageRoute* PageList::routeOf(const QString& page) const
{
    const auto* entry = findPage(page);
    return entry == nullptr ? nullptr : m_routes[static_cast<std::size_t>(entry - pages().data())];
}

void PageList::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole});
}

int PageList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_routes.size());
}

QVariant PageList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto at = static_cast<std::size_t>(index.row());
    const auto& page = pages()[at];
    switch (role) {
    case IdRole:
        return QString(QLatin1String(page.id));
    case Qt::DisplayRole:
    case TitleRole:
        return pageTitle(page);
    case SignRole:
        return static_cast<int>(page.sign);
    case FileRole:
        return QUrl(QStringLiteral("qrc:/qt/qml/Rollscope/") + QLatin1String(page.file));
    case RouteRole:
        return QVariant::fromValue(m_routes[at]);
    case ShortcutRole:
        return at < 9 ? QStringLiteral("Ctrl+%1").arg(at + 1) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> PageList::roleNames() const
{
    return {{IdRole, "pageId"}, {TitleRole, "title"}, {SignRole, "sign"},
            {FileRole, "file"}, {RouteRole, "route"}, {ShortcutRole, "shortcut"}};
}

} // namespace rollscope::ui
