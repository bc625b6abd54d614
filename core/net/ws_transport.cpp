#include "net/ws_transport.hpp"
#include "net/ws_connection.hpp"

namespace rollscope::net {

WsTransport::WsTransport(WsConfig config, base::Clock& clock)
    : m_config(std::move(config)), m_clock(clock), m_tally(std::make_shared<Tally>())
{}

WsTransport::~WsTransport()
{
    drop();
}

void WsTransport::drop()
{
    if (m_connection != nullptr)
        m_connection->abandon();
    m_connection = nullptr;
}

void WsTransport::open(Handlers handlers)
{
    drop();
    m_tally->retryAfterMs = 0;
    m_connection = new Connection(m_config, m_clock, m_tally, std::move(handlers));
}

bool WsTransport::send(std::string text)
{
    return m_connection != nullptr && m_connection->send(WsOpcode::Text, text);
}

void WsTransport::close()
{
    drop();
}

void WsTransport::ping()
{
    if (m_connection != nullptr)
        (void)m_connection->send(WsOpcode::Ping, {});
}

ByteCount WsTransport::bytes() const
{
    return m_tally->bytes;
}

qint64 WsTransport::lastHeardMs() const
{
    return m_tally->lastHeardMs;
}

qint64 WsTransport::retryAfterMs() const
{
    return m_tally->retryAfterMs;
}

} // namespace rollscope::net
