#pragma once
#include "base/result.hpp"
#include "net/redactor.hpp"
#include <QNetworkProxy>
#include <QString>
#include <QUrl>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace rollscope::net {

/// Limits that hold against a hostile peer, per connection.
struct Limits
{
    std::size_t maxFrameBytes = 32U << 20;
    int maxDepth = 64;                      ///< JSON nesting
    std::size_t maxQueuedRequests = 256;    ///< drop-oldest beyond, with a counter
    std::size_t maxQueuedBytes = 64U << 20; ///< unsent or unread bytes
    /// Messages that come in, over a few seconds: no chain sends a fifth of it. <= 0: no limit.
    double maxFramesPerSecond = 2500;
};

struct ByteCount
{
    quint64 in = 0;
    quint64 out = 0;
};

/// Carries text frames to and from one URL. One thread; callbacks run on it, never inside open(),
/// send() or close(). Implementations: WsTransport, HttpTransport, tape::TapeTransport.
class Transport
{
public:
    struct Handlers
    {
        std::function<void()> opened;
        /// The view is valid during the call only; `simdjson::SIMDJSON_PADDING` readable bytes
        /// follow it.
        std::function<void(std::string_view)> frame;
        /// The connection is gone (or never was); `reason` is for the user, without secrets. Not
        /// called for our own close(). open() may follow.
        std::function<void(const base::Error& reason)> closed;
        /// HTTP only: `sent`, as given to send(), gets no answer, for this reason; the rest goes
        /// on.
        std::function<void(std::string_view sent, const base::Error& reason)> failed = {};
    };
    virtual ~Transport() = default;
    virtual void open(Handlers handlers) = 0;
    /// False when not open or over the limit.
    virtual bool send(std::string text) = 0;
    /// Ends the connection at once; no callback of it comes any more.
    virtual void close() = 0;
    /// Asks the peer for a sign of life; `opened` transports answer by traffic. No-op over HTTP.
    virtual void ping() = 0;
    /// False for HTTP: no subscriptions.
    [[nodiscard]] virtual bool pushes() const = 0;
    [[nodiscard]] virtual ByteCount bytes() const = 0;
    /// Steady ms of the last byte or pong received (the clock given at construction).
    [[nodiscard]] virtual qint64 lastHeardMs() const = 0;
    /// The pause (ms) that the peer asked for with its last 429 or 503; 0 when it named none.
    [[nodiscard]] virtual qint64 retryAfterMs() const { return 0; }
    /// Knows the secrets of the URL that the peer might repeat.
    [[nodiscard]] virtual Redactor redactor() const { return {}; }
};

} // namespace rollscope::net
