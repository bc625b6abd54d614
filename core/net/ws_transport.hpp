#pragma once
#include "base/clock.hpp"
#include "net/transport.hpp"
#include <QSslConfiguration>
#include <optional>

namespace rollscope::net {

struct WsConfig
{
    QUrl url;      ///< resolved: may hold secrets, never shown
    QString shown; ///< masked, for reasons
    Limits limits;
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    int connectTimeoutMs = 15'000;        ///< name, TCP, proxy, TLS and handshake together
    std::optional<QSslConfiguration> tls; ///< the system's authorities when empty
    Redactor redactor = Redactor();
    QByteArray origin = QByteArray(); ///< the Origin header; none when empty
};

/// RFC 6455 client over QTcpSocket or QSslSocket (certificates are always verified). Text frames
/// only.
class WsTransport final : public Transport
{
public:
    WsTransport(WsConfig config, base::Clock& clock);
    ~WsTransport() override;
    void open(Handlers handlers) override;
    bool send(std::string text) override;
    void close() override;
    void ping() override;
    [[nodiscard]] bool pushes() const override { return true; }
    [[nodiscard]] ByteCount bytes() const override;
    [[nodiscard]] qint64 lastHeardMs() const override;
    [[nodiscard]] qint64 retryAfterMs() const override;
    [[nodiscard]] Redactor redactor() const override { return m_config.redactor; }

    /// Survives the connections; what they count into.
    struct Tally
    {
        ByteCount bytes;
        qint64 lastHeardMs = 0;
        qint64 retryAfterMs = 0;
    };

private:
    class Connection;
    void drop();

    WsConfig m_config;
    base::Clock& m_clock;
    std::shared_ptr<Tally> m_tally;
    Connection* m_connection = nullptr; // deletes itself from the event loop, once abandoned
};

} // namespace rollscope::net
