#include "net/rpc_client_p.hpp"
#include <algorithm>

namespace rollscope::net {
namespace {

using base::ErrorKind;
using std::chrono::milliseconds;

} // namespace

void RpcClient::subscribe(Call call, NotificationHandler handler,
                          std::function<void(base::Error)> refused)
{
    // One that ended is asked for anew, not kept beside.
    std::erase_if(d->subscriptions, [](const auto& old) { return old->dead && !old->retry; });
    auto subscription = std::make_unique<Private::Subscription>();
    subscription->call = std::move(call);
    subscription->handler = std::move(handler);
    subscription->refused = std::move(refused);
    d->subscriptions.push_back(std::move(subscription));
    if (d->open)
        d->subscribeNow(*d->subscriptions.back());
}

void RpcClient::Private::subscribeNow(Subscription& subscription)
{
    if (subscription.dead)
        return;
    if (!transport->pushes()) {
        later([this, s = &subscription] {
            subscriptionFailed(*s, nullptr,
                               {ErrorKind::Refused,
                                QStringLiteral("HTTP has no subscriptions"),
                                QString::fromStdString(s->call.method),
                                {}});
        });
        return;
    }
    Queued queued;
    queued.items.push_back({subscription.call, {}, &subscription});
    queued.deadlineMs = clock.steadyMs() + config.requestTimeoutMs;
    // In front: what renews the heads is worth more than what waits.
    ++queuedItems;
    queue.push_front(std::move(queued));
    pump();
    armDeadline();
}

void RpcClient::Private::subscriptionFailed(Subscription& subscription, const RpcError* error,
                                            base::Error reason)
{
    constexpr int kTries = 3;
    constexpr qint64 kFirstPauseMs = 1000;
    if (subscription.dead)
        return;
    const bool refused = !transport->pushes() || (error != nullptr && refusesSubscription(*error));
    const bool limited = reason.kind == ErrorKind::RateLimited;
    if (!refused && (limited || ++subscription.failures < kTries)) {
        const qint64 pause =
            std::max(restUntilMs - clock.steadyMs(), kFirstPauseMs << subscription.failures);
        subscription.retry = clock.after(milliseconds(pause), [this, s = &subscription] {
            const Scope scope(*this);
            s->retry.cancel();
            if (open)
                subscribeNow(*s);
        });
        return;
    }
    subscription.dead = true;
    // The handler may subscribe anew, which ends this one.
    const auto tell = std::move(subscription.refused);
    if (tell)
        tell(std::move(reason));
}

} // namespace rollscope::net
