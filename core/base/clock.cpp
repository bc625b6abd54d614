#include "base/clock.hpp"
#include "base/timer_piece.hpp"
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>

namespace rollscope::base {
namespace {

qint64 steadyNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

qint64 systemMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

struct QtTimer final : Timer::Impl
{
    QTimer* timer = new QTimer;
    std::function<void()> fn;
    qint64 dueMs = 0; // of the steady clock
    ~QtTimer() override
    {
        timer->disconnect();
        timer->stop();
        // A deferred deletion wakes the thread once more, and heads come with many timers: it is
        // left to the case that needs it, a callback that destroys us from inside the timer's own
        // signal.
        if (m_gone == nullptr) {
            delete timer;
            return;
        }
        *m_gone = true;
        timer->deleteLater();
    }
    void arm(qint64 left)
    {
        const qint64 piece = timerPieceMs(left);
        m_last = piece >= left;
        timer->setTimerType(piece < 2000 ? Qt::PreciseTimer : Qt::CoarseTimer);
        timer->start(static_cast<int>(piece));
    }
    void fired()
    {
        if (!m_last)
            return arm(dueMs - steadyNs() / 1'000'000);
        bool gone = false;
        m_gone = &gone;
        const auto call = std::move(fn);
        call();
        if (!gone)
            m_gone = nullptr;
    }

private:
    bool m_last = true;
    bool* m_gone = nullptr; // while the callback runs
};

Timer startQtTimer(qint64 ms, std::function<void()> fn)
{
    auto impl = std::make_unique<QtTimer>();
    impl->timer->setSingleShot(true);
    impl->fn = std::move(fn);
    impl->dueMs = steadyNs() / 1'000'000 + ms;
    QObject::connect(impl->timer, &QTimer::timeout, impl->timer,
                     [self = impl.get()] { self->fired(); });
    impl->arm(ms);
    return Timer(std::move(impl));
}

} // namespace

qint64 timerPieceMs(qint64 leftMs)
{
    constexpr qint64 kLongest = 86'400'000; // a day: QTimer counts in int, 24.8 days at most
    return std::clamp<qint64>(leftMs, 0, kLongest);
}

struct RealClock::State
{
    std::atomic<qint64> offsetMs{systemMs() - steadyNs() / 1'000'000};
    std::atomic<qint64> readAtMs{steadyNs() / 1'000'000};
};

RealClock::RealClock() : m_state(std::make_unique<State>()) {}
RealClock::~RealClock() = default;

UnixMs RealClock::now() const
{
    constexpr qint64 kRereadMs = 60'000;
    const qint64 steady = steadyMs();
    if (steady - m_state->readAtMs.load(std::memory_order_relaxed) > kRereadMs) {
        m_state->offsetMs.store(systemMs() - steady, std::memory_order_relaxed);
        m_state->readAtMs.store(steady, std::memory_order_relaxed);
    }
    return {steady + m_state->offsetMs.load(std::memory_order_relaxed)};
}

qint64 RealClock::steadyMs() const
{
    return steadyNs() / 1'000'000;
}

Timer RealClock::after(std::chrono::milliseconds delay, std::function<void()> fn)
{
    return startQtTimer(delay.count(), std::move(fn));
}

ScaledClock::ScaledClock(UnixMs start, double speed)
    : m_start(start), m_speed(speed > 0 ? speed : 1), m_origin(steadyNs())
{}

UnixMs ScaledClock::now() const
{
    return m_start + steadyMs();
}

qint64 ScaledClock::steadyMs() const
{
    return static_cast<qint64>(static_cast<double>(steadyNs() - m_origin) / 1e6 * m_speed);
}

Timer ScaledClock::after(std::chrono::milliseconds delay, std::function<void()> fn)
{
    return startQtTimer(std::llround(static_cast<double>(delay.count()) / m_speed), std::move(fn));
}

struct ManualClock::Queue
{
    UnixMs start;
    UnixMs time;
    quint64 next = 0;
    std::map<std::pair<UnixMs, quint64>, std::function<void()>> due;
};

namespace {

struct ManualTimer final : Timer::Impl
{
    std::weak_ptr<ManualClock::Queue> queue;
    std::pair<UnixMs, quint64> key;
    ~ManualTimer() override
    {
        if (const auto q = queue.lock())
            q->due.erase(key);
    }
};

} // namespace

ManualClock::ManualClock(UnixMs start) : m_queue(std::make_shared<Queue>())
{
    m_queue->start = start;
    m_queue->time = start;
}

ManualClock::~ManualClock() = default;

UnixMs ManualClock::now() const
{
    return m_queue->time;
}

qint64 ManualClock::steadyMs() const
{
    return m_queue->time - m_queue->start;
}

Timer ManualClock::after(std::chrono::milliseconds delay, std::function<void()> fn)
{
    auto impl = std::make_unique<ManualTimer>();
    impl->queue = m_queue;
    impl->key = {m_queue->time + std::max<qint64>(delay.count(), 0), m_queue->next++};
    m_queue->due.emplace(impl->key, std::move(fn));
    return Timer(std::move(impl));
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    advanceTo(m_queue->time + by.count());
}

void ManualClock::advanceTo(UnixMs time)
{
    const auto queue = m_queue;
    while (!queue->due.empty() && queue->due.begin()->first.first <= time) {
        auto node = queue->due.extract(queue->due.begin());
        queue->time = std::max(queue->time, node.key().first);
        node.mapped()();
    }
    queue->time = std::max(queue->time, time);
}

} // namespace rollscope::base
