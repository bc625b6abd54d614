#pragma once
#include "base/clock.hpp"
#include "net/transport.hpp"
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace rollscope::net {

class HttpExchange;

struct HttpConfig
{
    QUrl url;      ///< resolved: may hold secrets, never shown
    QString shown; ///< masked, for reasons
    Limits limits;
    int timeoutMs = 20'000; ///< of one request
    int inFlight = 4;       ///< requests on the wire at once; more wait here
    std::optional<QSslConfiguration> tls;
    Redactor redactor = Redactor();
    QByteArray origin = QByteArray(); ///< the Origin header; none when empty
};

/// JSON-RPC by POST. Each answer's body is one frame; answers are taken compressed (gzip) and the
/// bytes counted are those of the compressed body, plus headers as far as Qt shows them (TLS is not
/// counted). Redirects are refused. `opened` runs at once: only an answer proves that the endpoint
/// is there.
class HttpTransport final : public Transport
{
public:
    HttpTransport(HttpConfig config, base::Clock& clock,
                  std::shared_ptr<QNetworkAccessManager> network);
    ~HttpTransport() override;
    void open(Handlers handlers) override;
    bool send(std::string text) override;
    void close() override;
    void ping() override {}
    [[nodiscard]] bool pushes() const override { return false; }
    [[nodiscard]] ByteCount bytes() const override { return m_bytes; }
    [[nodiscard]] qint64 lastHeardMs() const override { return m_lastHeardMs; }
    [[nodiscard]] qint64 retryAfterMs() const override { return m_retryAfterMs; }
    [[nodiscard]] Redactor redactor() const override { return m_config.redactor; }

private:
    friend class HttpExchange;
    void pump();
    void heard(quint64 bytes);
    void finished(HttpExchange* exchange);

    HttpConfig m_config;
    base::Clock& m_clock;
    std::shared_ptr<QNetworkAccessManager> m_network;
    std::shared_ptr<Handlers> m_handlers; // shared: a handler may open() anew while it runs
    bool m_open = false;
    std::deque<std::string> m_queue;
    std::size_t m_queuedBytes = 0;
    std::vector<HttpExchange*> m_exchanges;
    ByteCount m_bytes;
    qint64 m_lastHeardMs = 0;
    qint64 m_retryAfterMs = 0;
    base::Timer m_openTimer;
};

} // namespace rollscope::net
