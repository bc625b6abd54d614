#pragma once
#include "base/clock.hpp"
#include "base/result.hpp"
#include "net/frame_tap.hpp"
#include "net/request_meter.hpp"
#include "net/transport.hpp"
#include <functional>
#include <memory>
#include <optional>
#include <simdjson.h>
#include <string>
#include <vector>

namespace rollscope::net {

/// A JSON value inside the frame just received; read it once, keep nothing of it.
using JsonValue = simdjson::ondemand::value;
/// Why there is no answer. Of an error that the node sent also its code and, for a revert, the
/// data.
struct ReplyError : base::Error
{
    // NOLINTNEXTLINE(google-explicit-constructor): most are made where no node spoke
    ReplyError(base::Error error) : base::Error(std::move(error)) {}
    std::int64_t code = 0;
    bool reverted = false; ///< the contract said no, not the node
    std::string data;      ///< hex that came with it; may be empty
};
/// An answer: the `result` value, or why there is none (Refused carries "code: message").
using Reply = tl::expected<JsonValue*, ReplyError>;
using ReplyHandler = std::function<void(Reply)>;
using NotificationHandler = std::function<void(JsonValue&, base::UnixMs seen)>;

struct Call
{
    std::string method;
    std::string params = "[]"; ///< JSON text of the params array
};

enum class EndpointState : quint8 {
    Idle, ///< not started
    Connecting,
    Ok,
    Silent,      ///< open, but no byte for the silence limit; being re-opened
    RateLimited, ///< resting after 429 or -32005
    Unreachable, ///< waiting to try again
    PutAside, ///< broke a rule (malformed, oversized, wrong chain, lying); tried again much later
};

struct EndpointStatus
{
    EndpointState state = EndpointState::Idle;
    base::Error reason;    ///< of the last trouble; empty text when there was none
    base::Error lastError; ///< what the last of `errors` was; stays when all is well again
    std::optional<double> latencyMs; ///< smoothed answer time
    ByteCount bytes;
    quint64 framesIn = 0, requests = 0, errors = 0, dropped = 0, reconnects = 0;
    base::UnixMs since; ///< when `state` began
};

struct RpcConfig
{
    base::ChainIndex chain{};
    base::EndpointIndex endpoint{};
    Limits limits;
    int requestTimeoutMs = 10'000;
    int silenceMs = 30'000; ///< ping after half of it, re-open after all of it
    int backoffMinMs = 500, backoffMaxMs = 60'000;
    int putAsideMs = 300'000;
    double requestsPerSecond = 10; ///< budget; a burst of two seconds' worth is allowed
    quint64 jitterSeed = 0;
    QString shown;                 ///< host, for reasons; empty: the caller names the endpoint
    RequestMeter* meter = nullptr; ///< outlives the client; null = requests are not counted apart
};

/// JSON-RPC 2.0 over one Transport, with timeouts, reconnect with jittered exponential backoff,
/// re-subscription, request budget and limits. One endpoint, one thread.
///
/// Handlers run from the event loop (the transport or the clock), never inside request(), batch(),
/// subscribe() or putAside(); only stop() runs what is open before it returns. Inside a handler
/// each function here may be called and the client may be destroyed; the value handed in lives
/// until then. Destroying the client drops open handlers without running them: call stop() where
/// that matters.
class RpcClient
{
public:
    RpcClient(RpcConfig config, std::unique_ptr<Transport> transport, base::Clock& clock,
              FrameTap* tap = nullptr);
    ~RpcClient();
    RpcClient(const RpcClient&) = delete;

    void start();
    void stop();

    /// Called at each (re)connection, before subscriptions are renewed. May call request().
    void onOpened(std::function<void()> fn);
    void onStatus(std::function<void(const EndpointStatus&)> fn);

    /// Asks once. The handler runs exactly once: with the value, an error, a timeout, or Cancelled
    /// at stop() and when newer requests pushed it out of the full queue. Waits for a connection
    /// and for the budget.
    void request(Call call, ReplyHandler handler);
    /// One frame, many calls; each has its own handler. Falls back to single calls where refused.
    void batch(std::vector<std::pair<Call, ReplyHandler>> calls);
    /// Subscribes now and after each reconnect. `refused` runs when the node has no such
    /// subscription (or the transport cannot push), at most once: then poll.
    void subscribe(Call call, NotificationHandler handler,
                   std::function<void(base::Error)> refused);

    /// The endpoint broke a rule of a layer above (wrong chain id, a lying header): close, wait
    /// putAsideMs.
    void putAside(base::Error reason);

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool pushes() const;
    /// How many more requests the budget allows right now.
    [[nodiscard]] double budgetLeft() const;
    [[nodiscard]] const EndpointStatus& status() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::net
