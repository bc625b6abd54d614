// What is measured of the window: when its first figures show, and how long its thread was busy.
#include "base/log.hpp"
#include "desk.hpp"
#include <QQuickWindow>
#include <QRunnable>

namespace rollscope::app {

void Desk::tellFirstFigures(QQuickWindow& window)
{
    if (m_shell->bridge().total() == 0) {
        QObject::connect(
            &m_shell->bridge(), &ui::Bridge::overallChanged, &m_context,
            [this, &window] { tellFirstFigures(window); }, Qt::SingleShotConnection);
        return;
    }
    // A frame may be under way that knows nothing of them yet: the next to begin does.
    const auto told = [vitals = &m_shell->vitals()] {
        qCInfo(base::lcUi, "first frame with figures");
        // What it takes to open is not counted: the watch is for the hours after.
        QMetaObject::invokeMethod(vitals, &ui::Vitals::restart, Qt::QueuedConnection);
    };
    window.scheduleRenderJob(QRunnable::create([&window, told] {
                                 window.scheduleRenderJob(QRunnable::create(told),
                                                          QQuickWindow::AfterSwapStage);
                             }),
                             QQuickWindow::AfterSynchronizingStage);
}

void Desk::watchHitches(QQuickWindow& window)
{
    auto* application = qobject_cast<Application*>(QCoreApplication::instance());
    if (application == nullptr)
        return;
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &m_context,
        [this, application] {
            m_shell->vitals().restart();
            application->setVitals(&m_shell->vitals());
            m_workshop->fillCatalog();
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace rollscope::app
