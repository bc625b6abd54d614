#pragma once
#include "navigation/pages.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace rollscope::ui {

class PageRoute;

/// The page table for the rail and the stack. GUI thread.
class PageList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Router.pages")
public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, SignRole, FileRole, RouteRole, ShortcutRole };

    explicit PageList(QObject* parent);

    [[nodiscard]] PageRoute* routeOf(const QString& page) const;
    /// The titles in the language of now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<PageRoute*> m_routes; // in the order of pages()
};

} // namespace rollscope::ui
