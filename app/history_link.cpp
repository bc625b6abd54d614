#include "history_link.hpp"
#include "engine/history_export.hpp"
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace rollscope::app {

void linkHistory(engine::Engine& engine, ui::HistorySource& source)
{
    QObject::disconnect(&source, &ui::HistorySource::exportWanted, nullptr, nullptr);
    source.setStorePath(engine.storePath());
    QObject::connect(&source, &ui::HistorySource::wanted, &engine, &engine::Engine::askHistory);
    QObject::connect(&engine, &engine::Engine::history, &source, &ui::HistorySource::accept);
    QObject::connect(&source, &ui::HistorySource::exportWanted, &source,
                     [asker = QPointer(&source)](quint64 job, const engine::HistoryExport& request,
                                                 const std::vector<engine::HistoryPtr>& drawn) {
                         QThreadPool::globalInstance()->start([asker, job, request, drawn] {
                             auto csv = request.storePath.isEmpty()
                                            ? base::Result<QByteArray>(engine::drawnCsv(drawn))
                                            : engine::historyCsv(request);
                             QMetaObject::invokeMethod(
                                 qApp,
                                 [asker, job, csv] {
                                     if (asker != nullptr)
                                         asker->exported(job, csv);
                                 },
                                 Qt::QueuedConnection);
                         });
                     });
    source.restart();
}

} // namespace rollscope::app
