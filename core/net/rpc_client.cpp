#include "net/rpc_client_p.hpp"
#include <QObject>
#include <algorithm>

namespace rollscope::net {
namespace {

using base::ErrorKind;
using std::chrono::milliseconds;

/// Deletes the works of a client that was destroyed inside one of its own handlers, from the event
/// loop.
template <class T> class Reaper final : public QObject
{
public:
    explicit Reaper(std::unique_ptr<T> what) : m_what(std::move(what)) { deleteLater(); }

private:
    std::unique_ptr<T> m_what;
};

} // namespace

RpcClient::Private::Private(RpcConfig c, std::unique_ptr<Transport> t, base::Clock& k, FrameTap* f)
    : config(std::move(c)), transport(std::move(t)), clock(k), tap(f),
      redactor(transport->redactor()),
      backoff(config.backoffMinMs, config.backoffMaxMs, config.jitterSeed),
      restBackoff(config.backoffMinMs, config.backoffMaxMs, config.jitterSeed + 1),
      bucket(config.requestsPerSecond, config.requestsPerSecond * 2, clock.steadyMs()),
      inbound(config.limits.maxFramesPerSecond, config.limits.maxFramesPerSecond * 4,
              clock.steadyMs())
{
    status.since = clock.now();
}

void RpcClient::Private::connect()
{
    retryTimer.cancel();
    provenOk = false;
    const quint64 mine = ++generation;
    // A re-opening after silence stays "silent" until the peer speaks or fails.
    if (status.state != EndpointState::Silent)
        setState(EndpointState::Connecting);
    if (!started || mine != generation)
        return;
    Transport::Handlers handlers;
    handlers.opened = [this, mine] {
        if (mine == generation && !open)
            opened();
    };
    handlers.frame = [this, mine](std::string_view text) {
        if (mine == generation && open)
            frame(text);
    };
    handlers.closed = [this, mine](const base::Error& reason) {
        if (mine == generation)
            closed(redactor.clean(reason));
    };
    handlers.failed = [this, mine](std::string_view sent, const base::Error& reason) {
        if (mine == generation && open)
            sendFailed(sent, redactor.clean(reason));
    };
    transport->open(std::move(handlers));
}

void RpcClient::Private::disconnect()
{
    ++generation;
    open = false;
    pingedMs = 0;
    strangers = lateAnswers = 0;
    timeoutsInRow = 0;
    silenceTimer.cancel();
    queueTimer.cancel();
    waiting.clear();
    waitingBytes = 0;
    // opened() asks for subscriptions anew.
    queuedItems -= std::erase_if(
        queue, [](const Queued& queued) { return queued.items.front().subscription != nullptr; });
    for (const auto& subscription : subscriptions) {
        subscription->id.clear();
        subscription->retry.cancel();
    }
    transport->close();
}

void RpcClient::Private::opened()
{
    const Scope scope(*this);
    const quint64 mine = generation;
    open = true;
    firstId = nextId;
    batchesRefused = false; // another node may answer behind the same address
    // Over HTTP nothing was sent yet: the first answer tells whether the endpoint is there.
    if (transport->pushes())
        setState(clock.steadyMs() < restUntilMs ? EndpointState::RateLimited : EndpointState::Ok);
    if (mine != generation)
        return;
    watchSilence();
    if (openedFn)
        openedFn();
    for (std::size_t i = 0; mine == generation && i < subscriptions.size(); ++i)
        subscribeNow(*subscriptions[i]);
    if (mine == generation)
        pump();
}

void RpcClient::Private::closed(const base::Error& reason)
{
    const Scope scope(*this);
    if (reason.kind == ErrorKind::Protocol) {
        breakRule(reason);
        return;
    }
    const bool limited = reason.kind == ErrorKind::RateLimited;
    lose(limited ? EndpointState::RateLimited : EndpointState::Unreachable, reason,
         std::max(transport->retryAfterMs(), backoff.next()));
}

// By value: the reason may be a part of what disconnect() clears.
// NOLINTNEXTLINE(performance-unnecessary-value-param)
void RpcClient::Private::lose(EndpointState state, base::Error reason, qint64 pauseMs)
{
    disconnect();
    wentWrong(reason);
    failPending(reason);
    retryIn(pauseMs);
    setState(state, &reason);
}

void RpcClient::Private::breakRule(base::Error reason)
{
    constexpr qint64 kSpread = 10;
    reason = redactor.clean(std::move(reason));
    disconnect();
    wentWrong(reason);
    failAll(reason);
    Jitter jitter(config.jitterSeed + generation);
    retryIn(config.putAsideMs + jitter.upTo(config.putAsideMs / kSpread));
    setState(EndpointState::PutAside, &reason);
}

void RpcClient::Private::retryIn(qint64 ms)
{
    retryTimer = clock.after(milliseconds(ms), [this] {
        const Scope scope(*this);
        ++status.reconnects;
        connect();
    });
}

void RpcClient::Private::setState(EndpointState state, const base::Error* reason)
{
    const bool newReason = reason != nullptr && (reason->what != status.reason.what ||
                                                 reason->kind != status.reason.kind);
    if (reason != nullptr)
        status.reason = *reason;
    if (state == status.state && !newReason)
        return;
    if (state != status.state)
        status.since = clock.now();
    status.state = state;
    status.bytes = transport->bytes();
    const Scope scope(*this);
    if (statusFn && !dead)
        statusFn(status);
}

void RpcClient::Private::wentWrong(const base::Error& error)
{
    ++status.errors;
    status.lastError = error;
}

void RpcClient::Private::setOk()
{
    const base::Error none; // what was wrong before is no reason any more
    setState(EndpointState::Ok, &none);
}

void RpcClient::Private::proven()
{
    provenOk = true;
    backoff.reset();
    if (status.state == EndpointState::Connecting || status.state == EndpointState::Silent ||
        status.state == EndpointState::Ok)
        setOk();
}

void RpcClient::Private::watchSilence()
{
    if (!transport->pushes() || config.silenceMs <= 0)
        return;
    const qint64 idle = std::max<qint64>(clock.steadyMs() - transport->lastHeardMs(), 0);
    const qint64 half = config.silenceMs / 2;
    const qint64 wait = (idle < half ? half : qint64(config.silenceMs)) - idle;
    silenceTimer = clock.after(milliseconds(std::max<qint64>(wait, 1)), [this] {
        const Scope scope(*this);
        checkSilence();
    });
}

void RpcClient::Private::checkSilence()
{
    const qint64 idle = clock.steadyMs() - transport->lastHeardMs();
    if (idle >= config.silenceMs) {
        base::Error reason{ErrorKind::Timeout,
                           QStringLiteral("sent nothing for %1 s, not even an answer to a ping")
                               .arg(config.silenceMs / 1000),
                           {},
                           {}};
        lose(EndpointState::Silent, std::move(reason), backoff.next());
        return;
    }
    if (idle >= config.silenceMs / 2 && pingedMs <= transport->lastHeardMs()) {
        pingedMs = clock.steadyMs();
        transport->ping();
    }
    watchSilence();
}

void RpcClient::Private::later(std::function<void()> fn)
{
    soon.push_back(std::move(fn));
    if (!soonTimer)
        soonTimer = clock.after(milliseconds(0), [this] {
            const Scope scope(*this);
            soonTimer.cancel();
            runLater();
        });
}

void RpcClient::Private::runLater()
{
    std::vector<std::function<void()>> now;
    now.swap(soon);
    for (const auto& fn : now) {
        if (!dead)
            fn();
    }
}

void RpcClient::Private::abandon()
{
    // Handlers are not cleared: one of them may be what runs now.
    dead = true;
    started = false;
    disconnect();
    retryTimer.cancel();
    deadlineTimer.cancel();
    soonTimer.cancel();
}

RpcClient::RpcClient(RpcConfig config, std::unique_ptr<Transport> transport, base::Clock& clock,
                     FrameTap* tap)
    : d(std::make_unique<Private>(std::move(config), std::move(transport), clock, tap))
{}

RpcClient::~RpcClient()
{
    d->abandon();
    if (d->depth > 0)
        new Reaper<Private>(std::move(d));
}

void RpcClient::start()
{
    if (d->started)
        return;
    d->started = true;
    d->connect();
}

void RpcClient::stop()
{
    const Private::Scope scope(*d);
    Private& p = *d;
    if (!p.started && p.pending.empty() && p.queue.empty() && p.soon.empty())
        return;
    p.started = false;
    p.retryTimer.cancel();
    p.disconnect();
    p.failAll({ErrorKind::Cancelled, QStringLiteral("stopped"), {}, {}});
    p.soonTimer.cancel();
    p.setState(EndpointState::Idle);
    p.runLater();
}

void RpcClient::onOpened(std::function<void()> fn)
{
    d->openedFn = std::move(fn);
}

void RpcClient::onStatus(std::function<void(const EndpointStatus&)> fn)
{
    d->statusFn = std::move(fn);
}

void RpcClient::putAside(base::Error reason)
{
    const Private::Scope scope(*d);
    if (d->started)
        d->breakRule(std::move(reason));
}

bool RpcClient::isOpen() const
{
    return d->open;
}

bool RpcClient::pushes() const
{
    return d->transport->pushes();
}

double RpcClient::budgetLeft() const
{
    const qint64 now = d->clock.steadyMs();
    return now < d->restUntilMs ? 0 : std::max(d->bucket.level(now), 0.0);
}

const EndpointStatus& RpcClient::status() const
{
    d->status.bytes = d->transport->bytes();
    return d->status;
}

} // namespace rollscope::net
