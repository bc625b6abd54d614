#include "net/rpc_client_p.hpp"
#include <algorithm>

namespace rollscope::net {
namespace {

namespace od = simdjson::ondemand;
using base::ErrorKind;
using simdjson::SUCCESS;

constexpr quint64 kMostStrangers = 100;
constexpr int kCountedTogether = 100; ///< messages for one look at the clock
/// A parser that grew for a huge message is given back (it holds about six bytes for each of JSON).
constexpr std::size_t kKeptParser = 4U << 20;

} // namespace

void RpcClient::Private::frame(std::string_view text)
{
    const Scope scope(*this);
    if (floods()) {
        breakRule({ErrorKind::Protocol,
                   QStringLiteral("floods: sends more than %1 messages a second")
                       .arg(config.limits.maxFramesPerSecond),
                   {},
                   {}});
        return;
    }
    const base::UnixMs seen = clock.now();
    ++status.framesIn;
    if (tap != nullptr) {
        std::string stripped;
        const bool secret = redactor.strip(text, stripped);
        tap->frame(config.chain, config.endpoint, Direction::In,
                   secret ? std::string_view(stripped) : text, seen);
    }
    if (busy) {
        // A handler's request was answered on the spot; the frame being read still needs the
        // parser.
        if (waitingBytes + text.size() > config.limits.maxQueuedBytes) {
            breakRule(
                {ErrorKind::Protocol, QStringLiteral("sent more than could be read"), {}, {}});
            return;
        }
        Waiting copy{std::string(text), text.size(), seen};
        copy.text.resize(text.size() + simdjson::SIMDJSON_PADDING);
        waitingBytes += text.size();
        waiting.push_back(std::move(copy));
        return;
    }
    busy = true;
    read(text, seen);
    while (!waiting.empty()) {
        const Waiting next = std::move(waiting.front());
        waiting.pop_front();
        waitingBytes -= next.size;
        read(std::string_view(next.text.data(), next.size), next.seen);
    }
    busy = false;
}

bool RpcClient::Private::floods()
{
    if (++inboundSince < kCountedTogether)
        return false;
    inboundSince = 0;
    return !inbound.take(kCountedTogether, clock.steadyMs());
}

void RpcClient::Private::read(std::string_view text, base::UnixMs seen)
{
    if (text.size() > config.limits.maxFrameBytes) {
        breakRule({ErrorKind::Protocol,
                   QStringLiteral("sent a message of %1 bytes, the limit is %2")
                       .arg(text.size())
                       .arg(config.limits.maxFrameBytes),
                   {},
                   {}});
        return;
    }
    // On-Demand skips what nobody reads without recursion, so depth cannot overflow a stack here;
    // the bound is for handlers, and for the honesty of the endpoint list.
    if (nestsDeeper(text, config.limits.maxDepth)) {
        breakRule(
            {ErrorKind::Protocol,
             QStringLiteral("sent JSON nested deeper than %1 levels").arg(config.limits.maxDepth),
             {},
             {}});
        return;
    }
    current = text;
    if (parser.capacity() > kKeptParser && text.size() < kKeptParser / 2)
        parser = od::parser();
    od::document doc;
    od::json_type type{};
    if (parser.iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING)
                .get(doc) != SUCCESS ||
        doc.type().get(type) != SUCCESS) {
        malformed(text);
        return;
    }
    if (type == od::json_type::object) {
        od::object object;
        if (doc.get_object().get(object) == SUCCESS)
            readMessage(object, seen);
        else
            malformed(text);
        return;
    }
    od::array array;
    if (type == od::json_type::array && doc.get_array().get(array) == SUCCESS) {
        readArray(array, seen);
        return;
    }
    notRpc();
}

void RpcClient::Private::readArray(od::array array, base::UnixMs seen)
{
    const quint64 mine = generation;
    for (auto element : array) {
        od::object object;
        od::value value;
        if (std::move(element).get(value) != SUCCESS) {
            malformed(current);
            return;
        }
        if (value.get_object().get(object) != SUCCESS) {
            notRpc();
            return;
        }
        readMessage(object, seen);
        if (mine != generation)
            return;
    }
}

void RpcClient::Private::readMessage(od::object object, base::UnixMs seen)
{
    const quint64 mine = generation;
    std::optional<quint64> id;
    std::optional<RpcError> error;
    bool hasResult = false;
    bool hasId = false;
    for (auto item : object) {
        od::field field;
        if (std::move(item).get(field) != SUCCESS) {
            malformed(current);
            return;
        }
        const od::raw_json_string key = field.key();
        od::value value = field.value();
        if (key.unsafe_is_equal("params")) {
            od::object params;
            if (value.get_object().get(params) != SUCCESS) {
                unasked(QStringLiteral("sends requests instead of answers"));
                return;
            }
            if (!notify(params, seen) && mine == generation)
                unasked(QStringLiteral("sends notifications that nobody subscribed to"));
            return;
        }
        if (key.unsafe_is_equal("id")) {
            hasId = true;
            id = readId(value);
            if (error)
                break;
        } else if (key.unsafe_is_equal("result")) {
            hasResult = true;
            if (id) {
                answer(*id, value);
                return;
            }
        } else if (key.unsafe_is_equal("error")) {
            bool none = false;
            if (value.is_null().get(none) != SUCCESS) {
                malformed(current);
                return;
            }
            if (none)
                continue;
            error = readRpcError(value);
            if (id)
                break;
        }
    }
    if (error) {
        answerError(id, *error);
        return;
    }
    if (!hasId && !hasResult) {
        notRpc();
        return;
    }
    od::value value;
    if (!id || !hasResult || object.reset().error() != SUCCESS ||
        object.find_field_unordered("result").get(value) != SUCCESS) {
        unasked(QStringLiteral("answers questions that nobody asked"));
        return;
    }
    answer(*id, value);
}

RpcClient::Private::Subscription* RpcClient::Private::find(std::string_view token)
{
    for (const auto& subscription : subscriptions)
        if (!subscription->id.empty() && subscription->id == token)
            return subscription.get();
    return nullptr;
}

bool RpcClient::Private::notify(od::object params, base::UnixMs seen)
{
    Subscription* to = nullptr;
    bool hasResult = false;
    for (auto item : params) {
        od::field field;
        if (std::move(item).get(field) != SUCCESS)
            return false;
        const od::raw_json_string key = field.key();
        od::value value = field.value();
        if (key.unsafe_is_equal("subscription") || key.unsafe_is_equal("subscription_id")) {
            to = find(trimmedToken(value.raw_json_token()));
            if (to == nullptr)
                return false;
            if (hasResult)
                break;
        } else if (key.unsafe_is_equal("result")) {
            hasResult = true;
            if (to != nullptr) {
                deliver(*to, value, seen);
                return true;
            }
        }
    }
    // ganache puts `result` first: once more from the start, now that we know whose it is.
    od::value value;
    if (to == nullptr || !hasResult || params.reset().error() != SUCCESS ||
        params.find_field_unordered("result").get(value) != SUCCESS)
        return false;
    deliver(*to, value, seen);
    return true;
}

void RpcClient::Private::deliver(Subscription& to, od::value& value, base::UnixMs seen)
{
    const quint64 mine = generation;
    if (!provenOk)
        proven();
    if (mine == generation && to.handler)
        to.handler(value, seen);
}

std::optional<RpcClient::Private::Pending> RpcClient::Private::take(quint64 id)
{
    auto node = pending.extract(id);
    if (node.empty())
        return std::nullopt;
    return std::move(node.mapped());
}

void RpcClient::Private::answer(quint64 id, od::value& result)
{
    constexpr double kWeight = 0.2;
    auto asked = take(id);
    if (!asked) {
        if (id >= firstId && id < nextId && lateAnswers > 0)
            --lateAnswers;
        else
            unasked(QStringLiteral("answers questions that nobody asked"));
        return;
    }
    const quint64 mine = generation;
    timeoutsInRow = 0;
    const double took = static_cast<double>(clock.steadyMs() - asked->sentMs);
    status.latencyMs =
        status.latencyMs ? *status.latencyMs + kWeight * (took - *status.latencyMs) : took;
    if (asked->batch)
        ++asked->batch->answered;
    if (clock.steadyMs() >= restUntilMs)
        restBackoff.reset();
    if (!provenOk)
        proven();
    if (mine != generation) {
        answerLater(std::move(asked->item),
                    {ErrorKind::Network, QStringLiteral("connection lost"), {}, {}});
        return;
    }
    if (Subscription* subscription = asked->item.subscription) {
        subscription->failures = 0;
        subscription->id = std::string(trimmedToken(result.raw_json_token()));
        return;
    }
    if (asked->item.handler)
        asked->item.handler(&result);
}

void RpcClient::Private::answerError(std::optional<quint64> id, const RpcError& error)
{
    if (!id) {
        batchRefused(error);
        return;
    }
    auto asked = take(*id);
    if (!asked) {
        if (*id >= firstId && *id < nextId && lateAnswers > 0)
            --lateAnswers;
        else
            unasked(QStringLiteral("answers questions that nobody asked"));
        return;
    }
    const quint64 mine = generation;
    timeoutsInRow = 0;
    if (asked->batch)
        ++asked->batch->answered;
    if (!provenOk)
        proven();
    ReplyError reason =
        redactor.clean(error.toError(QString::fromStdString(asked->item.call.method)));
    reason.code = error.code;
    reason.reverted = error.reverted();
    reason.data = error.data;
    wentWrong(reason);
    if (reason.kind == ErrorKind::RateLimited && mine == generation)
        rateLimited(reason);
    if (dead)
        return;
    if (asked->item.subscription != nullptr) {
        if (mine == generation)
            subscriptionFailed(*asked->item.subscription, &error,
                               static_cast<const base::Error&>(reason));
        return;
    }
    if (asked->item.handler)
        asked->item.handler(tl::unexpected(reason));
}

void RpcClient::Private::batchRefused(const RpcError& error)
{
    std::shared_ptr<Batch> batch;
    while (!batches.empty() && !batch) {
        batch = batches.front().lock();
        batches.pop_front();
        if (batch && batch->answered > 0)
            batch.reset();
    }
    const base::Error reason = redactor.clean(error.toError({}));
    if (!batch) {
        if (reason.kind == ErrorKind::RateLimited)
            rateLimited(reason);
        else
            unasked(QStringLiteral("complains without saying about what (") + reason.what +
                    QStringLiteral(")"));
        return;
    }
    wentWrong(reason);
    if (reason.kind != ErrorKind::RateLimited) {
        batchesRefused = true;
        askSingly(batch->ids);
        return;
    }
    for (const quint64 id : batch->ids) {
        if (auto asked = take(id))
            answerLater(std::move(asked->item), reason);
    }
    rateLimited(reason);
}

void RpcClient::Private::unasked(const QString& what)
{
    // A notification may overtake the answer that names its subscription.
    const bool naming = std::any_of(pending.begin(), pending.end(), [](const auto& entry) {
        return entry.second.item.subscription != nullptr;
    });
    ++status.dropped;
    if (naming || ++strangers < kMostStrangers)
        return;
    breakRule({ErrorKind::Protocol, what, {}, {}});
}

void RpcClient::Private::malformed(std::string_view text)
{
    breakRule(explainNotJson(text));
}

void RpcClient::Private::notRpc()
{
    breakRule(
        {ErrorKind::Protocol, QStringLiteral("sent JSON that is no JSON-RPC message"), {}, {}});
}

} // namespace rollscope::net
