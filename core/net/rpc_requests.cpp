#include "net/rpc_client_p.hpp"
#include <algorithm>

namespace rollscope::net {
namespace {

using base::ErrorKind;
using std::chrono::milliseconds;

void appendCall(std::string& out, quint64 id, const Call& call)
{
    out += R"({"jsonrpc":"2.0","id":)";
    out += std::to_string(id);
    out += R"(,"method":")";
    out += call.method;
    out += R"(","params":)";
    out += call.params;
    out += '}';
}

/// Only our own code names methods; a quote in one would let params escape their place all the
/// same.
bool plainMethod(const std::string& method)
{
    return !method.empty() && std::all_of(method.begin(), method.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '.' || c == '-' || c == '/';
    });
}

} // namespace

void RpcClient::request(Call call, ReplyHandler handler)
{
    Private::Queued queued;
    queued.items.push_back({std::move(call), std::move(handler), nullptr});
    d->enqueue(std::move(queued));
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): its items are moved from
void RpcClient::batch(std::vector<std::pair<Call, ReplyHandler>> calls)
{
    if (calls.empty())
        return;
    Private::Queued queued;
    queued.asBatch = calls.size() > 1;
    for (auto& [call, handler] : calls)
        queued.items.push_back({std::move(call), std::move(handler), nullptr});
    d->enqueue(std::move(queued));
}

void RpcClient::Private::answerLater(Item item, base::Error reason)
{
    if (reason.where.isEmpty())
        reason.where = QString::fromStdString(item.call.method);
    if (item.subscription != nullptr) {
        // Lost with its connection: opened() asks again.
        if (reason.kind == ErrorKind::Cancelled || !open)
            return;
        later([this, subscription = item.subscription, reason, mine = generation] {
            if (mine == generation)
                subscriptionFailed(*subscription, nullptr, reason);
        });
        return;
    }
    if (!item.handler)
        return;
    later([handler = std::move(item.handler), reason = std::move(reason)] {
        handler(tl::unexpected(reason));
    });
}

void RpcClient::Private::enqueue(Queued queued)
{
    for (const Item& item : queued.items) {
        if (plainMethod(item.call.method))
            continue;
        for (Item& each : queued.items)
            answerLater(std::move(each),
                        {ErrorKind::BadInput, QStringLiteral("is not a method name"), {}, {}});
        return;
    }
    const bool stopped = !started && generation > 0;
    if (stopped || dead || status.state == EndpointState::PutAside) {
        const base::Error reason =
            status.state == EndpointState::PutAside
                ? base::Error{ErrorKind::Network,
                              QStringLiteral("the endpoint is put aside"),
                              {},
                              {}}
                : base::Error{ErrorKind::Cancelled, QStringLiteral("stopped"), {}, {}};
        for (Item& item : queued.items)
            answerLater(std::move(item), reason);
        return;
    }
    queued.deadlineMs = clock.steadyMs() + config.requestTimeoutMs;
    queued.asBatch = queued.asBatch && !batchesRefused;
    if (queued.asBatch || queued.items.size() == 1) {
        queuedItems += queued.items.size();
        queue.push_back(std::move(queued));
    } else {
        for (Item& item : queued.items) {
            Queued single;
            single.deadlineMs = queued.deadlineMs;
            single.items.push_back(std::move(item));
            ++queuedItems;
            queue.push_back(std::move(single));
        }
    }
    pump();
    trimQueue();
    armDeadline();
}

void RpcClient::Private::trimQueue()
{
    while (queuedItems > config.limits.maxQueuedRequests) {
        const auto at = std::find_if(queue.begin(), queue.end(), [](const Queued& queued) {
            return queued.items.front().subscription == nullptr;
        });
        if (at == queue.end())
            return;
        Queued oldest = std::move(*at);
        queue.erase(at);
        queuedItems -= oldest.items.size();
        status.dropped += oldest.items.size();
        for (Item& item : oldest.items)
            answerLater(std::move(item),
                        {ErrorKind::Cancelled,
                         QStringLiteral("dropped: too many requests wait for this endpoint"),
                         {},
                         {}});
    }
}

void RpcClient::Private::pump()
{
    if (!open)
        return;
    const qint64 now = clock.steadyMs();
    qint64 wait = std::max<qint64>(restUntilMs - now, 0);
    while (wait == 0 && open && !queue.empty()) {
        const double cost = static_cast<double>(queue.front().items.size());
        if (!bucket.take(cost, now)) {
            wait = std::max<qint64>(bucket.waitMs(cost, now), 1);
            break;
        }
        Queued next = std::move(queue.front());
        queue.pop_front();
        queuedItems -= next.items.size();
        sendNow(std::move(next));
    }
    if (wait == 0 || (queueTimer && queueArmedMs <= now + wait))
        return;
    queueArmedMs = now + wait;
    queueTimer = clock.after(milliseconds(wait), [this] {
        const Scope scope(*this);
        queueTimer.cancel();
        const quint64 mine = generation;
        if (status.state == EndpointState::RateLimited && clock.steadyMs() >= restUntilMs)
            setOk();
        if (mine == generation)
            pump();
    });
}

void RpcClient::Private::sendNow(Queued queued)
{
    const qint64 now = clock.steadyMs();
    std::shared_ptr<Batch> batch;
    if (queued.asBatch) {
        batch = std::make_shared<Batch>();
        while (!batches.empty() && batches.front().expired())
            batches.pop_front();
        batches.push_back(batch);
    }
    std::string text;
    std::vector<quint64> ids;
    if (batch)
        text += '[';
    for (Item& item : queued.items) {
        const quint64 id = nextId++;
        if (text.size() > 1)
            text += ',';
        appendCall(text, id, item.call);
        ids.push_back(id);
        ++status.requests;
        if (config.meter != nullptr)
            config.meter->sent(purposeOf(item.call.method, item.call.params), clock.now());
        pending.emplace(id, Pending{std::move(item), now, batch});
        deadlines.emplace_back(now + config.requestTimeoutMs, id);
    }
    if (batch) {
        text += ']';
        batch->ids = ids;
    }
    transmit(std::move(text), ids);
    armDeadline();
}

void RpcClient::Private::transmit(std::string text, const std::vector<quint64>& ids)
{
    if (tap != nullptr)
        tap->frame(config.chain, config.endpoint, Direction::Out, text, clock.now());
    if (transport->send(std::move(text)))
        return;
    for (const quint64 id : ids) {
        if (auto lost = take(id))
            answerLater(std::move(lost->item),
                        {ErrorKind::Network,
                         QStringLiteral("could not be sent: the connection is closed or clogged"),
                         {},
                         {}});
    }
}

void RpcClient::Private::failPending(const base::Error& reason)
{
    // In the order of asking; the hash map has none.
    std::vector<quint64> ids;
    for (const auto& [id, unused] : pending)
        ids.push_back(id);
    std::sort(ids.begin(), ids.end());
    for (const quint64 id : ids)
        answerLater(std::move(pending.at(id).item), reason);
    pending.clear();
    deadlines.clear();
    batches.clear();
}

void RpcClient::Private::failAll(const base::Error& reason)
{
    failPending(reason);
    for (Queued& queued : queue)
        for (Item& item : queued.items)
            answerLater(std::move(item), reason);
    queue.clear();
    queuedItems = 0;
    deadlineTimer.cancel();
}

void RpcClient::Private::armDeadline()
{
    while (!deadlines.empty() && !pending.contains(deadlines.front().second))
        deadlines.pop_front();
    qint64 due = deadlines.empty() ? 0 : deadlines.front().first;
    for (const Queued& queued : queue)
        due = due == 0 ? queued.deadlineMs : std::min(due, queued.deadlineMs);
    // A timer that fires too early only looks again; so it is not moved for each answer.
    if (due == 0 || (deadlineTimer && deadlineArmedMs <= due))
        return;
    deadlineArmedMs = due;
    const qint64 wait = std::max<qint64>(due - clock.steadyMs(), 1);
    deadlineTimer = clock.after(milliseconds(wait), [this] {
        const Scope scope(*this);
        deadlineTimer.cancel();
        checkDeadlines();
    });
}

void RpcClient::Private::checkDeadlines()
{
    constexpr int kSilentTimeouts = 3;
    const qint64 now = clock.steadyMs();
    std::deque<Queued> waited;
    waited.swap(queue);
    for (Queued& late : waited) {
        if (late.deadlineMs > now) {
            queue.push_back(std::move(late));
            continue;
        }
        queuedItems -= late.items.size();
        for (Item& item : late.items)
            answerLater(std::move(item),
                        {ErrorKind::Timeout,
                         open ? QStringLiteral("waited too long for the endpoint's request budget")
                         : config.shown.isEmpty()
                             ? QStringLiteral("the endpoint is not connected")
                             : QStringLiteral("the endpoint %1 is not connected").arg(config.shown),
                         {},
                         {}});
    }
    while (!deadlines.empty() && deadlines.front().first <= now) {
        const quint64 id = deadlines.front().second;
        deadlines.pop_front();
        auto late = take(id);
        if (!late)
            continue;
        ++lateAnswers;
        ++timeoutsInRow;
        // A node that swallows batches would swallow the next one too.
        if (late->batch && late->batch->answered == 0)
            batchesRefused = true;
        const base::Error reason{
            ErrorKind::Timeout,
            QStringLiteral("no answer within %1 s").arg(config.requestTimeoutMs / 1000.0),
            {},
            {}};
        wentWrong(reason);
        answerLater(std::move(late->item), reason);
    }
    if (open && !transport->pushes() && timeoutsInRow >= kSilentTimeouts) {
        lose(EndpointState::Silent,
             {ErrorKind::Timeout, QStringLiteral("answers no more requests"), {}, {}},
             backoff.next());
        return;
    }
    armDeadline();
}

void RpcClient::Private::sendFailed(std::string_view sent, const base::Error& reason)
{
    const Scope scope(*this);
    // Our own text, so its ids are where appendCall() put them.
    constexpr std::string_view kMark = R"({"jsonrpc":"2.0","id":)";
    std::vector<quint64> ids;
    for (std::size_t at = sent.find(kMark); at != std::string_view::npos;
         at = sent.find(kMark, at)) {
        at += kMark.size();
        quint64 id = 0;
        for (; at < sent.size() && sent[at] >= '0' && sent[at] <= '9'; ++at)
            id = id * 10 + static_cast<quint64>(sent[at] - '0');
        ids.push_back(id);
    }
    wentWrong(reason);
    if (ids.size() > 1 && reason.kind == ErrorKind::Refused) {
        batchesRefused = true;
        askSingly(ids);
        return;
    }
    for (const quint64 id : ids) {
        if (auto lost = take(id))
            answerLater(std::move(lost->item), reason);
    }
    if (reason.kind == ErrorKind::RateLimited)
        rateLimited(reason);
}

void RpcClient::Private::askSingly(const std::vector<quint64>& ids)
{
    // From the last to the first, each in front: they keep their order and their place.
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        auto asked = take(*id);
        if (!asked)
            continue;
        Queued single;
        single.deadlineMs = asked->sentMs + config.requestTimeoutMs;
        single.items.push_back(std::move(asked->item));
        ++queuedItems;
        queue.push_front(std::move(single));
    }
    pump();
    armDeadline();
}

void RpcClient::Private::rateLimited(const base::Error& reason)
{
    const qint64 now = clock.steadyMs();
    // One rest for all the refusals that were on their way together.
    if (now >= restUntilMs) {
        restUntilMs = now + std::max(transport->retryAfterMs(), restBackoff.next());
        bucket.drain(restUntilMs);
    }
    setState(EndpointState::RateLimited, &reason);
    if (open)
        pump();
}

} // namespace rollscope::net
