#include "tape/player.hpp"
#include "tape/endpoint_path.hpp"
#include "tape/playback.hpp"
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

namespace rollscope::tape {
namespace {

using base::ErrorKind;

constexpr quint64 kMaxQuestionBytes = 1U << 20;
constexpr qint64 kMaxUnsentBytes = 64LL << 20;
constexpr int kMaxPending = 64;
constexpr double kGoodbyeMs = 1000;

/// One WebSocket client of one endpoint. Deleted by the event loop after its socket has gone.
class Client final : public QObject
{
public:
    Client(QWebSocket* socket, Playback& playback, quint32 connection, QObject* parent)
        : QObject(parent), m_socket(socket), m_playback(playback)
    {
        socket->setParent(this);
        socket->setMaxAllowedIncomingMessageSize(kMaxQuestionBytes);
        socket->setMaxAllowedIncomingFrameSize(kMaxQuestionBytes);
        m_asker = playback.attach(connection, {[this](std::string_view frame) { tell(frame); },
                                               [this](const base::Error& reason) {
                                                   leave(QWebSocketProtocol::CloseCodeGoingAway,
                                                         reason.what);
                                               }});
        connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) {
            if (!m_playback.send(m_asker, text.toStdString()))
                leave(QWebSocketProtocol::CloseCodePolicyViolated,
                      QStringLiteral("too many open requests"));
        });
        connect(socket, &QWebSocket::binaryMessageReceived, this, [this] {
            leave(QWebSocketProtocol::CloseCodeDatatypeNotSupported,
                  QStringLiteral("text frames only"));
        });
        connect(socket, &QWebSocket::disconnected, this, [this] {
            m_playback.detach(m_asker);
            deleteLater();
        });
    }

    ~Client() override { m_playback.detach(m_asker); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    void leave(QWebSocketProtocol::CloseCode code, const QString& reason)
    {
        m_playback.detach(m_asker);
        m_socket->close(code, reason);
    }

private:
    void tell(std::string_view frame)
    {
        // A client that does not read must not fill our memory.
        if (m_socket->bytesToWrite() > kMaxUnsentBytes) {
            m_playback.detach(m_asker);
            m_socket->abort();
            return;
        }
        m_socket->sendTextMessage(
            QString::fromUtf8(frame.data(), static_cast<qsizetype>(frame.size())));
    }

    QWebSocket* m_socket;
    Playback& m_playback;
    std::shared_ptr<Asker> m_asker;
};

class TapePlayer final : public QObject, public Player
{
public:
    TapePlayer(Config config, std::function<void()> ended)
        : m_config(std::move(config)),
          m_server(QStringLiteral("rollscope tape"), QWebSocketServer::NonSecureMode),
          m_endedHandler(std::move(ended))
    {}

    ~TapePlayer() override
    {
        m_server.close();
        m_endedHandler = {};
        for (auto* client : clientList())
            delete client;
    }
    TapePlayer(const TapePlayer&) = delete;
    TapePlayer& operator=(const TapePlayer&) = delete;

    base::Result<void> begin()
    {
        auto reader = TapeReader::open(m_config.path);
        if (!reader)
            return tl::unexpected(reader.error());
        m_clock = std::make_unique<base::ScaledClock>((*reader)->header().madeAt, m_config.speed);
        auto playback = Playback::open(m_config.path, *m_clock);
        if (!playback)
            return tl::unexpected(playback.error());
        m_playback = std::move(*playback);
        m_paths = endpointPaths(header());
        m_server.setMaxPendingConnections(kMaxPending);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] { accept(); });
        if (!m_server.listen(m_config.address, m_config.port))
            return base::fail(ErrorKind::BadInput, m_server.errorString(),
                              m_config.address.toString() + QLatin1Char(':') +
                                  QString::number(m_config.port),
                              QStringLiteral("choose another port, or 0 for any free one"));
        m_playback->join();
        m_playback->start(m_config.loop, [this] { end(); });
        return {};
    }

    [[nodiscard]] quint16 port() const override { return m_server.serverPort(); }
    [[nodiscard]] const TapeHeader& header() const override { return m_playback->header(); }
    [[nodiscard]] const TapeSummary& summary() const override { return m_playback->summary(); }
    [[nodiscard]] bool ended() const override { return m_ended; }
    [[nodiscard]] std::optional<base::Error> trouble() const override
    {
        return m_playback->trouble();
    }
    [[nodiscard]] int clients() const override { return static_cast<int>(clientList().size()); }

    [[nodiscard]] QStringList urls() const override
    {
        QUrl url;
        url.setScheme(QStringLiteral("ws"));
        url.setHost(m_config.address.toString());
        url.setPort(port());
        QStringList urls;
        for (const auto& path : m_paths)
            urls.append(url.toString() + QLatin1Char('/') + path);
        return urls;
    }

private:
    [[nodiscard]] QList<Client*> clientList() const
    {
        QList<Client*> list;
        for (auto* child : children())
            if (auto* client = dynamic_cast<Client*>(child))
                list.append(client);
        return list;
    }

    /// The connection that a request path names; the first one of a chain for the chain alone.
    [[nodiscard]] std::optional<quint32> connectionOf(const QUrl& url) const
    {
        QString path = url.path(QUrl::FullyEncoded).mid(1);
        while (path.endsWith(QLatin1Char('/')))
            path.chop(1);
        for (std::size_t i = 0; i < m_paths.size(); ++i) {
            const QString& known = m_paths[i];
            if (known == path || known.left(known.indexOf(QLatin1Char('/'))) == path)
                return static_cast<quint32>(i);
        }
        return std::nullopt;
    }

    void accept()
    {
        while (QWebSocket* socket = m_server.nextPendingConnection()) {
            const auto connection = connectionOf(socket->requestUrl());
            QWebSocketProtocol::CloseCode code = QWebSocketProtocol::CloseCodeNormal;
            QString refusal;
            if (!connection) {
                code = QWebSocketProtocol::CloseCodePolicyViolated;
                refusal = QStringLiteral("no such chain on this tape");
            } else if (m_ended || clients() >= m_config.maxClients) {
                code = QWebSocketProtocol::CloseCodeGoingAway;
                refusal = m_ended ? QStringLiteral("the tape has ended")
                                  : QStringLiteral("too many clients");
            } else if (!m_playback->audible(*connection)) {
                code = QWebSocketProtocol::CloseCodeGoingAway;
                refusal = QStringLiteral("this endpoint is silent on the tape here");
            }
            if (refusal.isEmpty()) {
                auto* client = new Client(socket, *m_playback, *connection, this);
                connect(client, &QObject::destroyed, this, [this] { finishWhenGone(); });
                continue;
            }
            connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
            socket->close(code, refusal);
        }
    }

    void end()
    {
        m_ended = true;
        for (auto* client : clientList())
            client->leave(QWebSocketProtocol::CloseCodeNormal,
                          QStringLiteral("the tape has ended"));
        // Those who do not answer the goodbye are not waited for.
        m_goodbye = m_clock->after(
            std::chrono::milliseconds(static_cast<qint64>(kGoodbyeMs * m_config.speed)),
            [this] { finish(); });
        finishWhenGone();
    }

    void finishWhenGone()
    {
        if (m_ended && clientList().isEmpty())
            finish();
    }

    void finish()
    {
        m_goodbye.cancel();
        if (const auto handler = std::exchange(m_endedHandler, {}))
            handler();
    }

    Config m_config;
    std::unique_ptr<base::ScaledClock> m_clock;
    std::unique_ptr<Playback> m_playback;
    std::vector<QString> m_paths;
    QWebSocketServer m_server;
    std::function<void()> m_endedHandler;
    base::Timer m_goodbye;
    bool m_ended = false;
};

} // namespace

base::Result<std::unique_ptr<Player>> Player::start(Config config, std::function<void()> ended)
{
    if (!(config.speed >= 0.01 && config.speed <= 1000))
        return base::fail(ErrorKind::BadInput, QStringLiteral("the speed must be 0.01 to 1000"));
    if (!config.address.isLoopback() && !config.allowRemote)
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("other machines could reach this address"),
                          config.address.toString(),
                          QStringLiteral("listen on 127.0.0.1, or allow it explicitly"));
    auto player = std::make_unique<TapePlayer>(std::move(config), std::move(ended));
    if (auto begun = player->begin(); !begun)
        return tl::unexpected(begun.error());
    return player;
}

} // namespace rollscope::tape
