#pragma once
#include "net/pacing.hpp"
#include "net/rpc_client.hpp"
#include "net/rpc_message.hpp"
#include <deque>
#include <unordered_map>
#include <vector>

namespace rollscope::net {

/// The works of RpcClient. Split by concern: rpc_client.cpp (states and connection),
/// rpc_requests.cpp (queue, budget, deadlines), rpc_dispatch.cpp (frames in).
struct RpcClient::Private
{
    struct Subscription
    {
        Call call;
        NotificationHandler handler;
        std::function<void(base::Error)> refused;
        std::string id; ///< raw JSON token; empty until the node confirmed it on this connection
        int failures = 0;
        bool dead = false; ///< refused for good
        base::Timer retry;
    };
    /// Calls that travel in one frame.
    struct Batch
    {
        std::size_t answered = 0;
        std::vector<quint64> ids;
    };
    struct Item
    {
        Call call;
        ReplyHandler handler;
        Subscription* subscription = nullptr;
    };
    struct Queued
    {
        std::vector<Item> items;
        bool asBatch = false;
        qint64 deadlineMs = 0;
    };
    struct Pending
    {
        Item item;
        qint64 sentMs = 0;
        std::shared_ptr<Batch> batch;
    };
    struct Waiting ///< a frame that came while another was being read
    {
        std::string text;
        std::size_t size;
        base::UnixMs seen;
    };
    /// Counts the calls on the stack, so that a client destroyed inside a handler outlives them.
    struct Scope
    {
        Private& p;
        explicit Scope(Private& owner) : p(owner) { ++p.depth; }
        ~Scope() { --p.depth; }
        Scope(const Scope&) = delete;
    };

    Private(RpcConfig c, std::unique_ptr<Transport> t, base::Clock& k, FrameTap* f);

    // rpc_client.cpp
    void connect();
    void disconnect();
    void opened();
    void closed(const base::Error& reason);
    void setState(EndpointState state, const base::Error* reason = nullptr);
    void retryIn(qint64 ms);
    void lose(EndpointState state, base::Error reason, qint64 pauseMs);
    void breakRule(base::Error reason);
    void proven();
    /// Counts an error, and keeps which it was.
    void wentWrong(const base::Error& error);
    void setOk();
    void watchSilence();
    void checkSilence();
    void later(std::function<void()> fn);
    void runLater();
    void abandon();

    // rpc_requests.cpp
    void enqueue(Queued queued);
    void trimQueue();
    void pump();
    void sendNow(Queued queued);
    void transmit(std::string text, const std::vector<quint64>& ids);
    void answerLater(Item item, base::Error reason);
    void failAll(const base::Error& reason);
    void failPending(const base::Error& reason);
    void armDeadline();
    void checkDeadlines();
    void sendFailed(std::string_view sent, const base::Error& reason);
    void askSingly(const std::vector<quint64>& ids);
    void rateLimited(const base::Error& reason);

    // rpc_subscribe.cpp
    void subscribeNow(Subscription& subscription);
    void subscriptionFailed(Subscription& subscription, const RpcError* error, base::Error reason);

    // rpc_dispatch.cpp
    void frame(std::string_view text);
    [[nodiscard]] bool floods();
    void read(std::string_view text, base::UnixMs seen);
    void readArray(simdjson::ondemand::array array, base::UnixMs seen);
    void readMessage(simdjson::ondemand::object object, base::UnixMs seen);
    bool notify(simdjson::ondemand::object params, base::UnixMs seen);
    void deliver(Subscription& to, simdjson::ondemand::value& value, base::UnixMs seen);
    void answer(quint64 id, simdjson::ondemand::value& result);
    void answerError(std::optional<quint64> id, const RpcError& error);
    std::optional<Pending> take(quint64 id);
    void batchRefused(const RpcError& error);
    void unasked(const QString& what);
    void malformed(std::string_view text);
    void notRpc();
    [[nodiscard]] Subscription* find(std::string_view token);

    RpcConfig config;
    std::unique_ptr<Transport> transport;
    base::Clock& clock;
    FrameTap* tap;
    Redactor redactor;
    EndpointStatus status;
    std::function<void()> openedFn;
    std::function<void(const EndpointStatus&)> statusFn;

    bool started = false;
    bool dead = false; ///< the client is gone, we wait for the event loop
    bool open = false;
    bool provenOk = false; ///< this connection carried a well-formed message
    bool batchesRefused = false;
    quint64 generation = 0; ///< of the connection; what belongs to an older one is ignored
    int depth = 0;
    quint64 nextId = 1;
    quint64 firstId = 1;     ///< of this connection
    quint64 lateAnswers = 0; ///< answers that may still come for timed-out requests
    int timeoutsInRow = 0;
    quint64 strangers = 0; ///< answers and notifications that nobody asked for, this connection
    qint64 restUntilMs = 0;
    qint64 pingedMs = 0; ///< when the last ping went out; answered when something was heard since

    Backoff backoff, restBackoff;
    TokenBucket bucket;
    TokenBucket inbound;  ///< messages that may still come
    int inboundSince = 0; ///< messages since it was looked at
    simdjson::ondemand::parser parser;
    std::string_view current; ///< the frame being read
    bool busy = false;
    std::deque<Waiting> waiting;
    std::size_t waitingBytes = 0;
    std::unordered_map<quint64, Pending> pending;
    std::deque<std::pair<qint64, quint64>> deadlines; ///< in order; answered ids are skipped
    std::deque<Queued> queue;
    std::size_t queuedItems = 0;
    std::deque<std::weak_ptr<Batch>> batches;
    std::vector<std::unique_ptr<Subscription>> subscriptions;
    std::vector<std::function<void()>> soon;
    base::Timer retryTimer, silenceTimer, deadlineTimer, queueTimer, soonTimer;
    qint64 deadlineArmedMs = 0;
    qint64 queueArmedMs = 0;
};

} // namespace rollscope::net
