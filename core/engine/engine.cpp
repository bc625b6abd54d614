#include "engine/engine.hpp"
#include "engine/worker.hpp"
#include <QThread>
#include <atomic>
#include <mutex>

namespace rollscope::engine {

struct Engine::Private
{
    EngineConfig config;
    base::Clock& clock;
    net::TransportFactory& transports;
    EventSink* sink;
    net::FrameTap* tap;
    bool ownThread;
    std::unique_ptr<QThread> thread = {};
    Worker* worker = nullptr;
    std::mutex mutex = {}; // guards `last` alone: held for a pointer copy
    SnapshotPtr last = {};
};

Engine::Engine(EngineConfig config, base::Clock& clock, net::TransportFactory& transports,
               EventSink* sink, net::FrameTap* tap, bool ownThread)
    : d(new Private{std::move(config), clock, transports, sink, tap, ownThread})
{
    qRegisterMetaType<SnapshotPtr>();
    qRegisterMetaType<HistoryPtr>();
}

Engine::~Engine()
{
    stop();
}

base::Result<void> Engine::start()
{
    if (d->worker != nullptr)
        return {};
    std::unique_ptr<store::Writer> writer;
    const auto workerSlot = std::make_shared<std::atomic<Worker*>>(nullptr);
    if (!d->config.storePath.isEmpty()) {
        store::Writer::Config config;
        config.path = d->config.storePath;
        config.retention = d->config.retention;
        // The store thread reports; the worker shows it. Queued, so neither waits for the other.
        auto opened = store::Writer::open(config, [workerSlot](const base::Error& error) {
            if (Worker* worker = workerSlot->load())
                QMetaObject::invokeMethod(
                    worker, [worker, error] { worker->setStoreTrouble(error); },
                    Qt::QueuedConnection);
        });
        if (!opened)
            return tl::unexpected(opened.error());
        writer = std::move(*opened);
    }
    auto* worker =
        new Worker(d->config, d->clock, d->transports, d->sink, d->tap, std::move(writer));
    workerSlot->store(worker);
    d->worker = worker;
    connect(worker, &Worker::ticked, worker, [this](const SnapshotPtr& snapshot) {
        {
            const std::lock_guard lock(d->mutex);
            d->last = snapshot;
        }
        Q_EMIT this->snapshot(snapshot);
    });
    connect(worker, &Worker::history, worker,
            [this](const HistoryPtr& history) { Q_EMIT this->history(history); });
    if (!d->ownThread) {
        worker->start();
        return {};
    }
    d->thread = std::make_unique<QThread>();
    d->thread->setObjectName(QStringLiteral("engine"));
    worker->moveToThread(d->thread.get());
    connect(d->thread.get(), &QThread::started, worker, &Worker::start);
    d->thread->start();
    return {};
}

void Engine::stop()
{
    if (d->worker == nullptr)
        return;
    if (!d->thread) {
        d->worker->finish(); // whose last picture may be answered
        delete std::exchange(d->worker, nullptr);
        return;
    }
    Worker* worker = std::exchange(d->worker, nullptr);
    QMetaObject::invokeMethod(
        worker,
        [worker] {
            worker->finish();
            delete worker;
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    d->thread->wait();
    d->thread.reset();
}

SnapshotPtr Engine::latest() const
{
    const std::lock_guard lock(d->mutex);
    return d->last;
}

const QString& Engine::storePath() const
{
    return d->config.storePath;
}

void Engine::askHistory(const HistoryQuery& query)
{
    if (Worker* worker = d->worker)
        QMetaObject::invokeMethod(worker, [worker, query] { worker->askHistory(query); });
}

void Engine::annotateIncident(const QString& id, const QString& note,
                              std::optional<base::UnixMs> noticeAt)
{
    if (Worker* worker = d->worker)
        QMetaObject::invokeMethod(worker, [=] { worker->annotate(id, note, noticeAt); });
}

void Engine::keepTold(const QString& id, const health::Incident::Told& told)
{
    if (Worker* worker = d->worker)
        QMetaObject::invokeMethod(worker, [=] { worker->told(id, told); });
}

void Engine::setWatched(const alert::Watched& watched)
{
    if (Worker* worker = d->worker)
        QMetaObject::invokeMethod(worker, [worker, watched] { worker->setWatched(watched); });
}

void Engine::setTickMs(int ms)
{
    if (Worker* worker = d->worker)
        QMetaObject::invokeMethod(worker, [worker, ms] { worker->setTickMs(ms); });
}

} // namespace rollscope::engine
