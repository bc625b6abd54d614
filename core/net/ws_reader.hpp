#pragma once
#include "base/result.hpp"
#include "net/padded_buffer.hpp"
#include <string_view>

namespace rollscope::net {

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

/// The receiving half of RFC 6455 for a client: whole text messages out, parsed where they were
/// received (docs/adr/0002-websocket-reader.md). A length beyond the bound is refused from the
/// frame's header, and memory grows only with what really arrives.
class WsReader
{
public:
    static constexpr std::size_t kTurn = 4U << 20;

    explicit WsReader(std::size_t maxMessageBytes);

    /// Takes what `source` has now, at most kTurn bytes so that one peer cannot hold the thread:
    /// true when it stopped for that reason. An error (Protocol, with the rule that was broken) is
    /// final.
    base::Result<bool> pump(ByteSource& source, WsSink& sink);

private:
    struct Header
    {
        quint64 length = 0;
        std::size_t size = 0; ///< 0: not all of the header is here
        unsigned opcode = 0;
        bool fin = false;
        bool control = false;
    };

    static base::Result<Header> parseHeader(std::string_view bytes);
    [[nodiscard]] base::Result<void> admit(const Header& header) const;
    base::Result<bool> takeFrame(WsSink& sink);
    void finish(const Header& header, std::string_view payload, WsSink& sink);

    std::size_t m_maxBytes;
    PaddedBuffer m_input;
    PaddedBuffer m_fragments;
    std::size_t m_taken = 0;  ///< bytes of m_input already handed out
    std::size_t m_wanted = 0; ///< size of the frame of which a part is here
    std::size_t m_readSize;
    bool m_inMessage = false;
};

} // namespace rollscope::net
