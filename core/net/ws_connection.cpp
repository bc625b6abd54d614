#include "net/ws_connection.hpp"
#include <QRandomGenerator>
#include <QSslSocket>

namespace rollscope::net {
namespace {

using base::ErrorKind;

QByteArray randomKey()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char*>(words.data()), sizeof words};
}

/// The peer's words, fit for one line of a person's list.
QString printable(std::string_view text)
{
    constexpr qsizetype kMost = 120;
    QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(kMost);
    for (QChar& c : line)
        if (!c.isPrint())
            c = QLatin1Char(' ');
    return line;
}

base::Error closeReason(int code, std::string_view words)
{
    base::Error error{ErrorKind::Network, {}, {}, {}};
    switch (code) {
    case 1000:
    case 1001:
    case 1005:
        error.what = QStringLiteral("closed the connection");
        break;
    case 1003:
    case 1007:
    case 1008:
    case 1009:
        error.kind = ErrorKind::Refused;
        error.what = QStringLiteral("refused what we sent and closed the connection");
        break;
    case 1011:
        error.what = QStringLiteral("closed the connection because of trouble of its own");
        break;
    case 1012:
        error.what = QStringLiteral("is restarting");
        break;
    case 1013:
        error.kind = ErrorKind::RateLimited;
        error.what = QStringLiteral("is too busy and asks to come back later");
        break;
    default:
        error.what = QStringLiteral("closed the connection");
        break;
    }
    error.what += QStringLiteral(" (close %1").arg(code) +
                  (words.empty() ? QString() : QString(QStringLiteral(": ") + printable(words))) +
                  QStringLiteral(")");
    return error;
}

} // namespace

WsTransport::Connection::Connection(const WsConfig& config, base::Clock& clock,
                                    std::shared_ptr<Tally> tally, Handlers handlers)
    : m_config(config), m_clock(clock), m_tally(std::move(tally)), m_handlers(std::move(handlers)),
      m_handshake(config.url, randomKey(), config.origin), m_reader(config.limits.maxFrameBytes)
{
    const bool tls = m_config.url.scheme() == QLatin1String("wss");
    m_socket = tls ? new QSslSocket(this) : new QTcpSocket(this);
    m_socket->setProxy(m_config.proxy);
    m_tally->lastHeardMs = m_clock.steadyMs();
    m_connectTimer = m_clock.after(std::chrono::milliseconds(m_config.connectTimeoutMs), [this] {
        fail({ErrorKind::Timeout,
              m_phase == Phase::Shaking
                  ? QStringLiteral("accepted the connection but did not finish "
                                   "the WebSocket handshake in time")
                  : QStringLiteral("did not accept the connection in time"),
              {},
              {}});
    });
    connectSocket();
}

void WsTransport::Connection::connectSocket()
{
    connect(m_socket, &QIODevice::readyRead, this, [this] { onReadyRead(); });
    connect(m_socket, &QAbstractSocket::disconnected, this, [this] { onDisconnected(); });
    // Queued: a socket may fail inside connectToHost(), and no handler runs inside open().
    connect(
        m_socket, &QAbstractSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError) { onDisconnected(); }, Qt::QueuedConnection);

    const QString host = m_config.url.host(QUrl::FullyDecoded);
    if (auto* ssl = qobject_cast<QSslSocket*>(m_socket)) {
        QSslConfiguration tls = m_config.tls.value_or(QSslConfiguration::defaultConfiguration());
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        ssl->setSslConfiguration(tls);
        connect(ssl, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
            if (!errors.isEmpty())
                m_tlsTrouble = errors.constFirst().errorString();
        });
        // Qt's own buffers stay bounded when the peer is faster than we are.
        ssl->setReadBufferSize(static_cast<qint64>(WsReader::kTurn));
        connect(ssl, &QSslSocket::encrypted, this, [this] { startHandshake(); });
        ssl->connectToHostEncrypted(host, static_cast<quint16>(m_config.url.port(443)));
        return;
    }
    connect(m_socket, &QAbstractSocket::connected, this, [this] { startHandshake(); });
    // Unbuffered: bytes go from the kernel straight into the reader's buffer. A proxy's engine has
    // a buffer of its own and relies on Qt's.
    const bool direct = m_config.proxy.type() == QNetworkProxy::NoProxy;
    if (!direct)
        m_socket->setReadBufferSize(static_cast<qint64>(WsReader::kTurn));
    m_socket->connectToHost(host, static_cast<quint16>(m_config.url.port(80)),
                            direct ? QIODevice::ReadWrite | QIODevice::Unbuffered
                                   : QIODevice::OpenMode(QIODevice::ReadWrite));
}

void WsTransport::Connection::abandon()
{
    m_phase = Phase::Gone;
    m_connectTimer.cancel();
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
}

void WsTransport::Connection::startHandshake()
{
    if (m_phase != Phase::Connecting)
        return;
    m_phase = Phase::Shaking;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray request = m_handshake.request();
    m_tally->bytes.out += static_cast<quint64>(request.size());
    m_socket->write(request);
}

void WsTransport::Connection::onReadyRead()
{
    constexpr quint16 kProtocolError = 1002;
    m_tally->lastHeardMs = m_clock.steadyMs();
    bool more = false;
    if (m_phase == Phase::Open || (m_phase == Phase::Shaking && readHandshake())) {
        auto taken = m_reader.pump(*this, *this);
        if (!taken) {
            sendClose(kProtocolError);
            fail(std::move(taken.error()));
            return;
        }
        more = *taken;
    }
    if (more && m_phase == Phase::Open)
        QMetaObject::invokeMethod(
            this, [this] { onReadyRead(); }, Qt::QueuedConnection);
    else if (m_ended)
        fail(socketError());
}

bool WsTransport::Connection::readHandshake()
{
    QByteArray& head = m_beforeFrames;
    const qsizetype before = head.size();
    head.resize(WsHandshake::kMaxHeader);
    const std::size_t got =
        readSocket(head.data() + before, static_cast<std::size_t>(head.size() - before));
    head.resize(before + static_cast<qsizetype>(got));
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        const QByteArray start = QByteArrayLiteral("HTTP/1.");
        if (head.size() >= WsHandshake::kMaxHeader || !start.startsWith(head.left(start.size())))
            fail({ErrorKind::Protocol,
                  QStringLiteral("does not answer the WebSocket handshake"),
                  {},
                  QStringLiteral("the port serves something else than a WebSocket")});
        return false;
    }
    m_tally->bytes.in += static_cast<quint64>(end + 4);
    if (auto ok = m_handshake.check(head.left(end + 4), m_tally->retryAfterMs); !ok) {
        fail(std::move(ok.error()));
        return false;
    }
    head.remove(0, end + 4);
    m_connectTimer.cancel();
    m_phase = Phase::Open;
    m_handlers.opened();
    return m_phase == Phase::Open;
}

std::size_t WsTransport::Connection::read(char* to, std::size_t size)
{
    std::size_t first = 0;
    if (!m_beforeFrames.isEmpty()) {
        first = std::min(size, static_cast<std::size_t>(m_beforeFrames.size()));
        std::memcpy(to, m_beforeFrames.constData(), first);
        m_beforeFrames.remove(0, static_cast<qsizetype>(first));
    }
    const std::size_t got = first + readSocket(to + first, size - first);
    m_tally->bytes.in += got;
    return got;
}

std::size_t WsTransport::Connection::readSocket(char* to, std::size_t size)
{
    const qint64 got = m_socket->read(to, static_cast<qint64>(size));
    // An unbuffered socket tells its end here and by no signal.
    m_ended = m_ended || got < 0;
    return static_cast<std::size_t>(std::max<qint64>(got, 0));
}

void WsTransport::Connection::message(std::string_view text)
{
    m_handlers.frame(text);
}

void WsTransport::Connection::ping(std::string_view payload)
{
    // Only a peer that reads gets pongs: RFC 6455 §5.5.3 lets us skip some.
    constexpr qint64 kUnread = 64 * 1024;
    if (m_socket->bytesToWrite() < kUnread)
        (void)send(WsOpcode::Pong, payload);
}

void WsTransport::Connection::sendClose(quint16 code)
{
    const QByteArray payload = wsClosePayload(code);
    (void)send(WsOpcode::Close, {payload.constData(), static_cast<std::size_t>(payload.size())});
}

void WsTransport::Connection::peerClose(int code, std::string_view reason)
{
    constexpr quint16 kNormal = 1000;
    sendClose(kNormal);
    fail(closeReason(code, reason));
}

bool WsTransport::Connection::send(WsOpcode opcode, std::string_view payload)
{
    if (m_phase != Phase::Open ||
        static_cast<std::size_t>(m_socket->bytesToWrite()) + payload.size() >
            m_config.limits.maxQueuedBytes)
        return false;
    const QByteArray frame = wsFrame(opcode, payload);
    m_tally->bytes.out += static_cast<quint64>(frame.size());
    return m_socket->write(frame) == frame.size();
}

void WsTransport::Connection::onDisconnected()
{
    // What arrived before the end is still worth reading (a close frame tells the reason).
    if (m_phase == Phase::Open && m_socket->bytesAvailable() > 0)
        onReadyRead();
    fail(socketError());
}

base::Error WsTransport::Connection::socketError() const
{
    using Socket = QAbstractSocket;
    base::Error error{ErrorKind::Network, {}, {}, {}};
    if (!m_tlsTrouble.isEmpty()) {
        error.what = QStringLiteral("its TLS certificate is not trusted: ") + m_tlsTrouble;
        error.hint =
            QStringLiteral("the connection was not opened; certificates are always verified");
        return error;
    }
    switch (m_socket->error()) {
    case Socket::ConnectionRefusedError:
        error.what = QStringLiteral("refused the connection");
        error.hint = QStringLiteral("is the node running, and the port right?");
        break;
    case Socket::HostNotFoundError:
        error.what = QStringLiteral("the host name was not found");
        error.hint = QStringLiteral("check the URL and the network");
        break;
    case Socket::SocketTimeoutError:
    case Socket::ProxyConnectionTimeoutError:
        error.kind = ErrorKind::Timeout;
        error.what = QStringLiteral("did not accept the connection in time");
        break;
    case Socket::SslHandshakeFailedError:
        error.what = QStringLiteral("the TLS handshake failed: ") + m_socket->errorString();
        break;
    case Socket::ProxyAuthenticationRequiredError:
    case Socket::ProxyConnectionRefusedError:
    case Socket::ProxyConnectionClosedError:
    case Socket::ProxyNotFoundError:
    case Socket::ProxyProtocolError:
        error.what = QStringLiteral("the proxy failed: ") + m_socket->errorString();
        error.hint = QStringLiteral("check the proxy settings");
        break;
    case Socket::RemoteHostClosedError:
    case Socket::UnknownSocketError:
        error.what = m_phase == Phase::Open
                         ? QStringLiteral("ended the connection without a word (close 1006)")
                         : QStringLiteral("ended the connection before the WebSocket was open");
        break;
    default:
        error.what = m_socket->errorString();
        break;
    }
    return error;
}

void WsTransport::Connection::fail(base::Error reason)
{
    if (m_phase == Phase::Gone)
        return;
    m_phase = Phase::Gone;
    m_connectTimer.cancel();
    m_socket->disconnect(this);
    // Lets a close frame out; a peer that does not read it is cut off with the object's end.
    m_socket->disconnectFromHost();
    reason.where = m_config.shown;
    // The handler may open the transport anew, which abandons this object.
    const Handlers handlers = m_handlers;
    handlers.closed(reason);
}

} // namespace rollscope::net
