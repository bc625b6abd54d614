#pragma once
#include "base/result.hpp"
#include "net/padded_buffer.hpp"
#include <memory>
#include <string_view>

struct wslay_frame_context;

namespace rollscope::net
{

/// Where a WsReader takes its bytes from.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Up to `size` bytes into `to`; 0 when there are none now.
    virtual std::size_t read(char* to, std::size_t size) = 0;
};

/// What a WsReader found. A call may end the connection: alive() is asked after each.
class WsSink
{
public:
    virtual ~WsSink() = default;
    /// A whole message, fragments joined. The view lives during the call, padded for simdjson.
    virtual void message(std::string_view text) = 0;
    virtual void ping(std::string_view payload) = 0;
    virtual void pong() = 0;
    /// `code` 1005 when the peer gave none.
    virtual void peerClose(int code, std::string_view reason) = 0;
    [[nodiscard]] virtual bool alive() const = 0;
};

/// The receiving half of RFC 6455 for a client: framing by wslay, our bounds, whole text messages out.
/// A length beyond the bound is refused from the frame's header, before anything is buffered.
class WsReader
{
public:
    explicit WsReader(std::size_t maxMessageBytes);
    ~WsReader();
    WsReader(const WsReader&) = delete;

    /// Takes all that `source` has now. An error (Protocol, with the rule that was broken) is final.
    base::Result<void> pump(ByteSource& source, WsSink& sink);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::net
