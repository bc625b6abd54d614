#include "net/http_transport.hpp"
#include "net/http_exchange.hpp"
#include <algorithm>

namespace rollscope::net {

HttpTransport::HttpTransport(HttpConfig config, base::Clock& clock,
                             std::shared_ptr<QNetworkAccessManager> network)
    : m_config(std::move(config)), m_clock(clock), m_network(std::move(network))
{}

HttpTransport::~HttpTransport()
{
    HttpTransport::close();
}

void HttpTransport::open(Handlers handlers)
{
    close();
    m_handlers = std::make_shared<Handlers>(std::move(handlers));
    m_retryAfterMs = 0;
    m_lastHeardMs = m_clock.steadyMs();
    m_openTimer = m_clock.after(std::chrono::milliseconds(0), [this] {
        m_openTimer.cancel();
        m_open = true;
        const auto keep = m_handlers;
        keep->opened();
    });
}

void HttpTransport::close()
{
    m_open = false;
    m_openTimer.cancel();
    m_queue.clear();
    m_queuedBytes = 0;
    for (HttpExchange* exchange : m_exchanges)
        exchange->abandon();
    m_exchanges.clear();
}

bool HttpTransport::send(std::string text)
{
    if (!m_open || m_queuedBytes + text.size() > m_config.limits.maxQueuedBytes)
        return false;
    m_queuedBytes += text.size();
    m_queue.push_back(std::move(text));
    pump();
    return true;
}

void HttpTransport::pump()
{
    while (!m_queue.empty() && m_exchanges.size() < static_cast<std::size_t>(m_config.inFlight)) {
        std::string text = std::move(m_queue.front());
        m_queue.pop_front();
        m_queuedBytes -= text.size();
        m_exchanges.push_back(new HttpExchange(*this, std::move(text)));
    }
}

void HttpTransport::heard(quint64 bytes)
{
    m_bytes.in += bytes;
    m_lastHeardMs = m_clock.steadyMs();
}

void HttpTransport::finished(HttpExchange* exchange)
{
    std::erase(m_exchanges, exchange);
    const HttpExchange::Outcome& outcome = exchange->outcome();
    m_retryAfterMs = outcome.retryAfterMs;
    pump();
    // The last step: a handler may close, open anew or destroy this transport.
    const auto handlers = m_handlers;
    if (!outcome.error) {
        handlers->frame(exchange->body());
    } else if (outcome.endpointLost) {
        const base::Error reason = *outcome.error;
        close();
        handlers->closed(reason);
    } else if (handlers->failed) {
        handlers->failed(exchange->sent(), *outcome.error);
    }
}

} // namespace rollscope::net
