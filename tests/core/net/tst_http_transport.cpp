#include "http_rig.hpp"
#include "net/rpc_client.hpp"
#include "proxy_server.hpp"
#include "test_certificate.hpp"
#include <QSslServer>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;

/// HttpTransport on real sockets of 127.0.0.1: what it sends, when, and by which way.
class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks();
    void openIsDeferred();
    void refused();
    void timesOut();
    void fewInFlight();
    void closeIsSilent();
    void destroyedInsideHandlers();
    void credentials();
    void tls();
    void proxy();
    void wholeClient();
};

void TestHttpTransport::asks()
{
    HttpNode node(reply(kAnswer));
    HttpRig rig(QUrl(node.url().toString() + QStringLiteral("v2/rpc?a=b")));
    QVERIFY(!rig.http->send(kAsk)); // not open
    rig.open();
    QVERIFY(!rig.http->pushes());
    QVERIFY(rig.http->send(kAsk));
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    QCOMPARE(rig.log.frames[0], kAnswer.toStdString());
    QCOMPARE(node.bodies[0], QByteArray::fromStdString(kAsk));
    QVERIFY(node.heads[0].startsWith("POST /v2/rpc?a=b HTTP/1.1\r\n"));
    const QByteArray lower = node.heads[0].toLower();
    QVERIFY(lower.contains("content-type: application/json"));
    QVERIFY(lower.contains("accept-encoding: gzip\r\n"));
    QVERIFY(!lower.contains("cookie"));
    QVERIFY(rig.http->bytes().in >= quint64(kAnswer.size()));
    const qint64 real = node.heads[0].size() + 4 + node.bodies[0].size();
    const qint64 counted = static_cast<qint64>(rig.http->bytes().out);
    QVERIFY2(qAbs(counted - real) < 30, QByteArray::number(counted - real).constData());
}

void TestHttpTransport::openIsDeferred()
{
    HttpRig rig(QUrl(QStringLiteral("http://127.0.0.1:9/")));
    rig.http->open(rig.log.handlers());
    QCOMPARE(rig.log.opened, 0);
    rig.clock.advance(0ms);
    QCOMPARE(rig.log.opened, 1);
    QVERIFY(rig.log.reason == std::nullopt); // nothing was asked, nothing is known
}

void TestHttpTransport::refused()
{
    QUrl url;
    {
        RawServer gone;
        url = gone.url("http");
    }
    HttpRig rig(url);
    rig.open();
    QVERIFY(rig.http->send(kAsk));
    QCOMPARE(rig.log.closed, 0); // never inside send()
    QTRY_COMPARE(rig.log.closed, 1);
    QVERIFY2(rig.log.says("refused the connection"), rig.log.text().constData());
    QCOMPARE(rig.http->bytes().out, quint64(0)); // what never left was not sent
    QVERIFY(!rig.http->send(kAsk));
}

void TestHttpTransport::timesOut()
{
    HttpNode node; // answers nothing
    HttpRig rig(node.url());
    rig.ask();
    QTRY_COMPARE(node.heads.size(), std::size_t(1));
    rig.clock.advance(19'999ms);
    QVERIFY(rig.failed.empty());
    rig.clock.advance(1ms);
    QCOMPARE(rig.failed.size(), std::size_t(1));
    QCOMPARE(rig.failed[0].second.kind, ErrorKind::Timeout);
}

void TestHttpTransport::fewInFlight()
{
    HttpNode node;
    HttpRig rig(node.url());
    rig.open();
    for (int i = 0; i < 20; ++i)
        QVERIFY(rig.http->send(kAsk));
    QTRY_COMPARE(node.heads.size(), std::size_t(4));
    QTest::qWait(50);
    QCOMPARE(node.heads.size(), std::size_t(4));
    node.answer = [](const QByteArray&) { return reply(kAnswer); };
    for (QTcpSocket* socket : node.server.findChildren<QTcpSocket*>())
        socket->write(reply(kAnswer));
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(20));
    // What waits is bounded.
    HttpRig full(node.url(), [](net::HttpConfig& c) { c.limits.maxQueuedBytes = 1000; });
    full.open();
    int taken = 0;
    while (taken < 100 && full.http->send(kAsk))
        ++taken;
    QVERIFY(taken < 25);
}

void TestHttpTransport::closeIsSilent()
{
    HttpNode node;
    HttpRig rig(node.url());
    rig.open();
    for (int i = 0; i < 6; ++i)
        rig.http->send(kAsk);
    QTRY_COMPARE(node.heads.size(), std::size_t(4));
    rig.http->close();
    rig.clock.advance(60s);
    QTest::qWait(30);
    QVERIFY(rig.failed.empty());
    QCOMPARE(rig.log.closed, 0);
    node.answer = [](const QByteArray&) { return reply(kAnswer); };
    rig.ask();
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
}

void TestHttpTransport::destroyedInsideHandlers()
{
    HttpNode node(reply(kAnswer));
    HttpRig rig(node.url());
    int frames = 0;
    net::Transport::Handlers handlers;
    handlers.opened = [] {};
    handlers.closed = [](const base::Error&) {};
    handlers.frame = [&](std::string_view text) {
        ++frames;
        rig.http.reset();
        QCOMPARE(std::string(text), kAnswer.toStdString());
    };
    rig.http->open(std::move(handlers));
    rig.clock.advance(0ms);
    for (int i = 0; i < 3; ++i)
        rig.http->send(kAsk);
    QTRY_COMPARE(frames, 1);
    QTest::qWait(30);
    QCOMPARE(frames, 1);
}

void TestHttpTransport::credentials()
{
    HttpNode node(reply(kAnswer));
    QUrl url = node.url();
    url.setUserName(QStringLiteral("me"));
    url.setPassword(QStringLiteral("p@ss"));
    HttpRig rig(url);
    rig.ask();
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    QVERIFY(node.heads[0].contains("Authorization: Basic bWU6cEBzcw=="));
}

void TestHttpTransport::tls()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS backend");
    const auto identity = TestCertificate::make("127.0.0.1");
    QSslServer server;
    QSslConfiguration own;
    own.setLocalCertificate(identity.certificate);
    own.setPrivateKey(identity.key);
    server.setSslConfiguration(own);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().contains("\"method\""))
                socket->write(reply(kAnswer));
        });
    });
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    HttpRig rig(url);
    rig.ask();
    QTRY_COMPARE(rig.log.closed, 1);
    QVERIFY2(rig.log.says("certificate is not trusted"), rig.log.text().constData());

    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({identity.certificate});
    HttpRig good(url, [&](net::HttpConfig& c) { c.tls = trusting; });
    good.open();
    good.http->send(kAsk);
    QTRY_COMPARE(good.log.frames.size(), std::size_t(1));
}

void TestHttpTransport::proxy()
{
    HttpNode node(reply(kAnswer));
    ProxyServer proxy(ProxyServer::Socks5, node.server.port());
    HttpRig rig(
        QUrl(QStringLiteral("http://node.hidden.example/")), {},
        QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), proxy.port()));
    rig.ask();
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    QCOMPARE(proxy.target, QByteArray("node.hidden.example"));
}

void TestHttpTransport::wholeClient()
{
    HttpNode node;
    int asked = 0;
    node.answer = [&](const QByteArray& body) -> QByteArray {
        if (++asked == 3)
            return reply("busy", "Retry-After: 2\r\n", "429 Too Many Requests");
        if (body.startsWith('['))
            return reply("too large", {}, "413 Payload Too Large");
        const qsizetype from = body.indexOf("\"id\":") + 5;
        const QByteArray id = body.mid(from, body.indexOf(',', from) - from);
        return reply(gzip(R"({"jsonrpc":"2.0","result":{"n":[1,2]},"id":)" + id + "}"), kGzipped);
    };
    HttpRig rig(node.url());
    net::RpcClient client({}, std::move(rig.http), rig.clock);
    int good = 0, limited = 0, refusals = 0;
    const auto count = [&](net::Reply reply) {
        good += reply ? 1 : 0;
        limited += !reply && reply.error().kind == ErrorKind::RateLimited ? 1 : 0;
    };
    client.subscribe(
        {"eth_subscribe", R"(["newHeads"])"}, [](net::JsonValue&, base::UnixMs) {},
        [&](base::Error) { ++refusals; });
    client.start();
    rig.clock.advance(0ms);
    rig.clock.advance(0ms);
    QCOMPARE(refusals, 1);
    client.request({"eth_chainId", "[]"}, count);
    QTRY_COMPARE(good, 1);
    QCOMPARE(client.status().state, net::EndpointState::Ok);
    client.batch({{{"a", "[]"}, count}, {{"b", "[]"}, count}});
    QTRY_COMPARE(asked, 4); // the batch refused, then one by one; the first of them meets the 429
    QTRY_VERIFY(client.status().state == net::EndpointState::RateLimited);
    rig.clock.advance(0ms);
    QTRY_COMPARE(limited, 1);
    QTRY_COMPARE(good, 2);
    rig.clock.advance(2s);
    QCOMPARE(client.status().state, net::EndpointState::Ok);
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_http_transport.moc"
