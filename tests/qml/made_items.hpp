#pragma once
#include <QQmlEngine>
#include <QQmlIncubator>
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

} // namespace rollscope::test
