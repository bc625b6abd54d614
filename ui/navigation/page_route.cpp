#include "navigation/page_route.hpp"

namespace rollscope::ui {

PageRoute::PageRoute(QObject* parent) : QObject(parent) {}

QVariantMap PageRoute::query() const
{
    QVariantMap out;
    for (auto it = m_route.query.begin(); it != m_route.query.end(); ++it) {
        out.insert(it.key(), it.value());
    }
    return out;
}

QString PageRoute::value(const QString& key, const QString& otherwise) const
{
    return m_route.query.value(key, otherwise);
}

void PageRoute::set(const QString& key, const QString& value)
{
    auto next = m_route;
    if (value.isEmpty()) {
        next.query.remove(key);
    } else {
        next.query.insert(key, value);
    }
    if (next != m_route) {
        m_route = next;
        Q_EMIT edited(m_route);
        Q_EMIT changed();
    }
}

void PageRoute::setRoute(const Route& route)
{
    if (route != m_route) {
        m_route = route;
        Q_EMIT changed();
    }
}

} // namespace rollscope::ui
