#pragma once
#include "base/clock.hpp"
#include "net/transport.hpp"
#include <simdjson.h>
#include <string>
#include <vector>

namespace rollscope::test {

/// What a FakeTransport did and can be made to do; outlives it.
struct FakeWire
{
    net::Transport::Handlers handlers;
    std::vector<std::string> sent;
    int opens = 0, closes = 0, pings = 0;
    bool isOpen = false, refuseSend = false, canPush = true, alive = false;
    qint64 lastHeard = 0, retryAfter = 0;
    net::Redactor redactor;
    std::function<void(const std::string&)> onSend; ///< a peer that answers on the spot

    void accept()
    {
        isOpen = true;
        handlers.opened();
    }
    void push(std::string text)
    {
        const std::size_t size = text.size();
        text.resize(size + simdjson::SIMDJSON_PADDING, '#');
        const auto frame = handlers.frame;
        frame({text.data(), size});
    }
    void drop(base::Error reason)
    {
        isOpen = false;
        const auto closed = handlers.closed;
        closed(reason);
    }
};

class FakeTransport final : public net::Transport
{
public:
    explicit FakeTransport(FakeWire& wire) : m_wire(wire) { m_wire.alive = true; }
    ~FakeTransport() override { m_wire.alive = false; }
    void open(Handlers handlers) override
    {
        ++m_wire.opens;
        m_wire.handlers = std::move(handlers);
    }
    bool send(std::string text) override
    {
        if (!m_wire.isOpen || m_wire.refuseSend)
            return false;
        m_wire.sent.push_back(text);
        if (m_wire.onSend)
            m_wire.onSend(m_wire.sent.back());
        return true;
    }
    void close() override
    {
        ++m_wire.closes;
        m_wire.isOpen = false;
    }
    void ping() override { ++m_wire.pings; }
    [[nodiscard]] bool pushes() const override { return m_wire.canPush; }
    [[nodiscard]] net::ByteCount bytes() const override { return {}; }
    [[nodiscard]] qint64 lastHeardMs() const override { return m_wire.lastHeard; }
    [[nodiscard]] qint64 retryAfterMs() const override { return m_wire.retryAfter; }
    [[nodiscard]] net::Redactor redactor() const override { return m_wire.redactor; }

private:
    FakeWire& m_wire;
};

} // namespace rollscope::test
