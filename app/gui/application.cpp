#include "gui/application.hpp"
#include <QThread>
#include <chrono>

namespace rollscope::app {

bool Application::notify(QObject* receiver, QEvent* event)
{
    // Every thread's events come through here; and an event within an event is part of the first.
    if (QThread::currentThread() != thread() || m_inside || !m_vitals) {
        return QApplication::notify(receiver, event);
    }
    using Clock = std::chrono::steady_clock;
    m_inside = true;
    const auto before = Clock::now();
    const bool taken = QApplication::notify(receiver, event);
    const std::chrono::duration<double, std::milli> took = Clock::now() - before;
    m_inside = false;
    if (m_vitals) {
        m_vitals->took(took.count());
    }
    return taken;
}

} // namespace rollscope::app
