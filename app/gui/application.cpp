#include "gui/application.hpp"
#include "base/log.hpp"
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
    const auto type = event->type();
    const char* const kind = receiver->metaObject()->className(); // it may be gone afterwards
    const auto before = Clock::now();
    const bool taken = QApplication::notify(receiver, event);
    const std::chrono::duration<double, std::milli> took = Clock::now() - before;
    m_inside = false;
    if (m_vitals) {
        m_vitals->took(took.count());
        if (took.count() > ui::Vitals::kHitchMs) {
            qCInfo(base::lcUi, "GUI thread: %.0f ms for one event of type %d to a %s", took.count(),
                   type, kind);
        }
    }
    return taken;
}

} // namespace rollscope::app
