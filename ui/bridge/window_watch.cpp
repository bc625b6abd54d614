#include "bridge/window_watch.hpp"
#include "bridge/bridge.hpp"
#include <QEvent>
#include <QQuickWindow>

namespace rollscope::ui {

WindowWatch::WindowWatch(QQuickWindow& window, Bridge& bridge) : m_window(window), m_bridge(bridge)
{
    window.installEventFilter(this);
    connect(&window, &QWindow::visibilityChanged, this, &WindowWatch::look);
}

bool WindowWatch::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Expose) {
        // The window's own handling of the event decides isExposed(); look after it.
        QMetaObject::invokeMethod(this, &WindowWatch::look, Qt::QueuedConnection);
    }
    return false;
}

void WindowWatch::look()
{
    const auto visibility = m_window.visibility();
    const bool shown = visibility != QWindow::Hidden && visibility != QWindow::Minimized;
    // Between show() and the first frame a window is not exposed yet; that is no reason to slow
    // down.
    m_wasExposed = m_wasExposed || m_window.isExposed();
    m_bridge.setWatched(shown && (m_window.isExposed() || !m_wasExposed));
}

} // namespace rollscope::ui
