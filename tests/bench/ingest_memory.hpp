#pragma once
#include "base/clock.hpp"
#include "net/transport_factory.hpp"
#include <memory>
#include <simdjson.h>
#include <vector>

namespace rollscope::bench {

/// Gathers frames once, then reads them from memory over and over: the parser's own limit.
class Memory
{
public:
    Memory(const QString& url, bool heads, quint64 wanted);

    void start();

private:
    [[noreturn]] void measure();

    bool m_heads;
    quint64 m_wanted;
    base::RealClock m_clock;
    net::SocketTransportFactory m_factory;
    std::unique_ptr<net::Transport> m_transport;
    std::vector<simdjson::padded_string> m_frames;
};

} // namespace rollscope::bench
