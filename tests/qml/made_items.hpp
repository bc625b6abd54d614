#pragma once
#include <QQmlEngine>
#include <QQmlIncubator>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace rollscope::test {

/// Waits for what QML makes asynchronously (rows of lists ahead of the view): Qt complains about
/// half-made items when the engine ends.
inline void waitForMadeItems(QQuickWindow* window)
{
    const auto* const engine = window != nullptr ? qmlEngine(window) : nullptr;
    const auto* const making = engine != nullptr ? engine->incubationController() : nullptr;
    if (making != nullptr &&
        !QTest::qWaitFor([&] { return making->incubatingObjectCount() == 0; })) {
        qWarning("items are still being made");
    }
}

/// Items below `root` whose QML type is `type` and that are shown.
inline QList<QQuickItem*> itemsOf(QQuickItem* root, const char* type)
{
    QList<QQuickItem*> out;
    const auto children = root->childItems();
    for (auto* child : children) {
        const auto name = QString::fromLatin1(child->metaObject()->className());
        const bool own =
            name == QLatin1String(type) || name.startsWith(QString::fromLatin1(type) + u"_QML");
        if (own && child->isVisible()) {
            out << child;
        }
        out << itemsOf(child, type);
    }
    return out;
}

} // namespace rollscope::test
