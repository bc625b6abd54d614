#include "proxy_server.hpp"
#include "raw_server.hpp"
#include "test_certificate.hpp"
#include "ws_log.hpp"
#include <QSslServer>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using base::ErrorKind;

namespace {

/// A wss server that pushes one frame.
struct TlsNode
{
    QSslServer server;
    QByteArray payload{"over TLS"};

    explicit TlsNode(const TestCertificate& identity)
    {
        QSslConfiguration tls;
        tls.setLocalCertificate(identity.certificate);
        tls.setPrivateKey(identity.key);
        server.setSslConfiguration(tls);
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this] {
            QTcpSocket* socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                if (request.contains("\r\n\r\n"))
                    socket->write(RawServer::accept(request) + serverFrame(1, payload));
            });
        });
    }
    [[nodiscard]] net::WsConfig config(const char* host = "127.0.0.1") const
    {
        return wsConfig(
            QUrl(QStringLiteral("wss://%1:%2/").arg(QLatin1String(host)).arg(server.serverPort())));
    }
};

QSslConfiguration trusting(const QSslCertificate& authority)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({authority});
    return tls;
}

} // namespace

class TestTlsProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void selfSignedIsRefused();
    void trustedIsAccepted();
    void wrongNameIsRefused();
    void expiredIsRefused();
    void verificationCannotBeTurnedOff();
    void bigFrameOverTls();
    void plainServerBehindWss();
    void socks5();
    void socks5LooksUpNames();
    void httpProxy();
    void proxyIsDown();
};

void TestTlsProxy::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS backend");
}

void TestTlsProxy::selfSignedIsRefused()
{
    TlsNode node(TestCertificate::make("127.0.0.1"));
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(node.config(), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QCOMPARE(log.opened, 0);
    QCOMPARE(log.reason->kind, ErrorKind::Network);
    QVERIFY2(log.says("certificate is not trusted"), log.text().constData());
    QVERIFY2(log.says("self-signed"), log.text().constData());
    QCOMPARE(ws.bytes().out, quint64(0)); // not even the path was sent
}

void TestTlsProxy::trustedIsAccepted()
{
    const auto identity = TestCertificate::make("127.0.0.1");
    TlsNode node(identity);
    base::ManualClock clock;
    WsLog log;
    net::WsConfig config = node.config();
    config.tls = trusting(identity.certificate);
    net::WsTransport ws(std::move(config), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.frames.size(), std::size_t(1));
    QCOMPARE(log.frames[0], std::string("over TLS"));
}

void TestTlsProxy::wrongNameIsRefused()
{
    const auto identity = TestCertificate::make("node.example");
    TlsNode node(identity);
    base::ManualClock clock;
    WsLog log;
    net::WsConfig config = node.config();
    config.tls = trusting(identity.certificate);
    net::WsTransport ws(std::move(config), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QVERIFY2(log.says("certificate is not trusted"), log.text().constData());
    QCOMPARE(log.opened, 0);
}

void TestTlsProxy::expiredIsRefused()
{
    const auto identity = TestCertificate::make("127.0.0.1", -1);
    TlsNode node(identity);
    base::ManualClock clock;
    WsLog log;
    net::WsConfig config = node.config();
    config.tls = trusting(identity.certificate);
    net::WsTransport ws(std::move(config), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QVERIFY2(log.says("certificate is not trusted"), log.text().constData());
    QCOMPARE(log.opened, 0);
}

void TestTlsProxy::verificationCannotBeTurnedOff()
{
    TlsNode node(TestCertificate::make("127.0.0.1"));
    base::ManualClock clock;
    WsLog log;
    net::WsConfig config = node.config();
    config.tls = QSslConfiguration::defaultConfiguration();
    config.tls->setPeerVerifyMode(QSslSocket::VerifyNone);
    net::WsTransport ws(std::move(config), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QCOMPARE(log.opened, 0);
}

void TestTlsProxy::bigFrameOverTls()
{
    const auto identity = TestCertificate::make("127.0.0.1");
    TlsNode node(identity);
    node.payload = QByteArray(20'000'000, 'z'); // several turns of the reader and of Qt's buffers
    base::ManualClock clock;
    WsLog log;
    net::WsConfig config = node.config();
    config.tls = trusting(identity.certificate);
    net::WsTransport ws(std::move(config), clock);
    ws.open(log.handlers());
    QTRY_COMPARE_WITH_TIMEOUT(log.frames.size(), std::size_t(1), 20'000);
    QVERIFY(log.frames[0] == node.payload.toStdString());
}

void TestTlsProxy::plainServerBehindWss()
{
    RawServer server;
    server.minimum = 10;
    server.onRequest = [](QTcpSocket* s, const QByteArray&) {
        s->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url("wss")), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QVERIFY2(log.says("TLS handshake failed"), log.text().constData());
}

void TestTlsProxy::socks5()
{
    RawServer server;
    server.onRequest = [](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(1, QByteArray(300'000, 'p')) +
                 serverFrame(1, "end"));
    };
    ProxyServer proxy(ProxyServer::Socks5, server.port());
    base::ManualClock clock;
    WsLog log;
    net::WsConfig config = wsConfig(server.url());
    config.proxy =
        QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), proxy.port());
    net::WsTransport ws(std::move(config), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.frames.size(), std::size_t(2));
    QVERIFY(log.frames[0] == std::string(300'000, 'p'));
    QCOMPARE(log.frames[1], std::string("end"));
    QCOMPARE(proxy.tunnels, 1);
}

void TestTlsProxy::socks5LooksUpNames()
{
    // The name goes to the proxy (as Tor needs it), not to the local resolver.
    RawServer server;
    server.onRequest = [](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(1, "x"));
    };
    ProxyServer proxy(ProxyServer::Socks5, server.port());
    base::ManualClock clock;
    WsLog log;
    net::WsConfig config = wsConfig(QUrl(QStringLiteral("ws://node.hidden.example/")));
    config.proxy =
        QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), proxy.port());
    net::WsTransport ws(std::move(config), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.frames.size(), std::size_t(1));
    QCOMPARE(proxy.target, QByteArray("node.hidden.example"));
}

void TestTlsProxy::httpProxy()
{
    RawServer server;
    server.onRequest = [](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(1, "x"));
    };
    ProxyServer proxy(ProxyServer::Http, server.port());
    base::ManualClock clock;
    WsLog log;
    net::WsConfig config = wsConfig(QUrl(QStringLiteral("ws://node.hidden.example:8546/")));
    config.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port());
    net::WsTransport ws(std::move(config), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.frames.size(), std::size_t(1));
    QVERIFY2(proxy.target.startsWith("CONNECT node.hidden.example:8546"), proxy.target.constData());
}

void TestTlsProxy::proxyIsDown()
{
    quint16 port = 0;
    {
        RawServer gone;
        port = gone.port();
    }
    base::ManualClock clock;
    WsLog log;
    net::WsConfig config = wsConfig(QUrl(QStringLiteral("ws://node.example/")));
    config.proxy = QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), port);
    net::WsTransport ws(std::move(config), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QVERIFY2(log.says("the proxy failed"), log.text().constData());
}

QTEST_GUILESS_MAIN(TestTlsProxy)
#include "tst_tls_proxy.moc"
