#pragma once
#include "navigation/route.hpp"
#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// What a page gets of the route: its argument and its query. One for each page, so that a page
/// that is not in sight keeps its own. GUI thread.
class PageRoute : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Router")
    Q_PROPERTY(QString argument READ argument NOTIFY changed)
    Q_PROPERTY(QVariantMap query READ query NOTIFY changed)

public:
    explicit PageRoute(QObject* parent);

    [[nodiscard]] QString argument() const { return m_route.argument; }
    [[nodiscard]] QVariantMap query() const;
    /// The value of `key`, or `otherwise` when the route has none. In a binding read `query` too.
    Q_INVOKABLE QString value(const QString& key, const QString& otherwise = {}) const;
    /// Writes what the page shows into the route, so that it can be opened again as it is: no new
    /// step for Back. An empty value takes the key out.
    Q_INVOKABLE void set(const QString& key, const QString& value);

    [[nodiscard]] const Route& route() const { return m_route; }
    void setRoute(const Route& route);

Q_SIGNALS:
    void changed();
    void edited(const rollscope::ui::Route& route); ///< by the page itself

private:
    Route m_route;
};

} // namespace rollscope::ui
