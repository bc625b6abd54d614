#include "net/http_transport.hpp"
#include "net/rpc_client.hpp"
#include "proxy_server.hpp"
#include "raw_server.hpp"
#include "test_certificate.hpp"
#include "ws_log.hpp"
#include <QPointer>
#include <QSslServer>
#include <QTest>
#include <zlib.h>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;

namespace {

QByteArray gzip(const QByteArray& plain)
{
    constexpr int kGzip = 16 + MAX_WBITS, kMemory = 8;
    z_stream z{};
    deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, kGzip, kMemory, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&z, static_cast<uLong>(plain.size()))), 0);
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.constData()));
    z.avail_in = static_cast<uInt>(plain.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_FINISH);
    out.resize(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return out;
}

QByteArray reply(const QByteArray& body, const QByteArray& fields = {},
                 const QByteArray& status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A node that answers each POST by `answer` (whole requests; connections are kept).
struct HttpNode
{
    RawServer server;
    std::vector<QByteArray> heads, bodies;
    std::function<QByteArray(const QByteArray& body)> answer;
    QByteArray pending;

    HttpNode()
    {
        const auto feed = [this](QTcpSocket* s, const QByteArray& bytes) {
            QByteArray rest = s->property("rest").toByteArray();
            rest += bytes;
            for (;;) {
                const qsizetype end = rest.indexOf("\r\n\r\n");
                if (end < 0)
                    break;
                const QByteArray head = rest.left(end);
                const QByteArray lower = head.toLower();
                const qsizetype from = lower.indexOf("content-length:") + 15;
                const qsizetype length =
                    lower.mid(from, lower.indexOf("\r\n", from) - from).trimmed().toLongLong();
                if (rest.size() < end + 4 + length)
                    break;
                heads.push_back(head);
                bodies.push_back(rest.mid(end + 4, length));
                rest.remove(0, end + 4 + length);
                const QByteArray text = answer ? answer(bodies.back()) : QByteArray();
                if (!text.isEmpty())
                    s->write(text);
            }
            s->setProperty("rest", rest);
        };
        server.onRequest = feed;
        server.onData = feed;
    }
};

struct HttpRig
{
    base::ManualClock clock;
    WsLog log;
    std::vector<std::pair<std::string, base::Error>> failed;
    std::unique_ptr<net::HttpTransport> http;

    explicit HttpRig(const QUrl& url, const std::function<void(net::HttpConfig&)>& tune = {},
                     const QNetworkProxy& proxy = QNetworkProxy(QNetworkProxy::NoProxy))
    {
        net::HttpConfig config;
        config.url = url;
        config.shown = QStringLiteral("shown");
        if (tune)
            tune(config);
        auto network = std::make_shared<QNetworkAccessManager>();
        network->setProxy(proxy);
        http = std::make_unique<net::HttpTransport>(std::move(config), clock, std::move(network));
    }
    void open()
    {
        net::Transport::Handlers handlers = log.handlers();
        handlers.failed = [this](std::string_view sent, const base::Error& error) {
            failed.emplace_back(sent, error);
        };
        http->open(std::move(handlers));
        clock.advance(0ms);
    }
};

const std::string kAsk = R"({"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]})";
const QByteArray kAnswer = R"({"jsonrpc":"2.0","id":1,"result":"0x10"})";

} // namespace

class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks();
    void openIsDeferred();
    void gzipped();
    void gzipBomb();
    void brokenGzip_data();
    void brokenGzip();
    void unknownEncoding();
    void tooLarge();
    void chunked();
    void statuses_data();
    void statuses();
    void errorsInJson();
    void rateLimited();
    void truncated();
    void refused();
    void notHttp();
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
    HttpNode node;
    node.answer = [](const QByteArray&) { return reply(kAnswer); };
    HttpRig rig(QUrl(node.server.url("http").toString() + QStringLiteral("v2/rpc?a=b")));
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

void TestHttpTransport::gzipped()
{
    const QByteArray big =
        R"({"jsonrpc":"2.0","id":1,"result":")" + QByteArray(400'000, 'a') + "\"}";
    const QByteArray packed = gzip(big);
    HttpNode node;
    node.answer = [&](const QByteArray&) { return reply(packed, "Content-Encoding: gzip\r\n"); };
    HttpRig rig(node.server.url("http"));
    rig.open();
    rig.http->send(kAsk);
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    QVERIFY(rig.log.frames[0] == big.toStdString());
    // What is counted is what came over the wire.
    QVERIFY(rig.http->bytes().in >= quint64(packed.size()));
    QVERIFY(rig.http->bytes().in < quint64(packed.size()) + 300);
}

void TestHttpTransport::gzipBomb()
{
    const QByteArray packed = gzip(QByteArray(50'000'000, ' '));
    QVERIFY(packed.size() < 60'000);
    HttpNode node;
    node.answer = [&](const QByteArray&) { return reply(packed, "Content-Encoding: gzip\r\n"); };
    HttpRig rig(node.server.url("http"));
    rig.open();
    rig.http->send(kAsk);
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Protocol);
    QVERIFY2(rig.log.says("more than 33554432 bytes"), rig.log.text().constData());
}

void TestHttpTransport::brokenGzip_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QString>("words");
    QTest::newRow("no gzip") << QByteArray("this is not gzip") << QStringLiteral("does not unpack");
    QTest::newRow("truncated") << gzip(QByteArray(10'000, 'x')).left(20)
                               << QStringLiteral("truncated");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("truncated");
    QByteArray flipped = gzip("some text that is long enough to be packed, packed, packed");
    flipped[20] = static_cast<char>(flipped[20] ^ 0x55);
    flipped[25] = static_cast<char>(flipped[25] ^ 0x55);
    QTest::newRow("flipped") << flipped << QString();
}

void TestHttpTransport::brokenGzip()
{
    QFETCH(QByteArray, packed);
    QFETCH(QString, words);
    HttpNode node;
    node.answer = [&](const QByteArray&) { return reply(packed, "Content-Encoding: gzip\r\n"); };
    HttpRig rig(node.server.url("http"));
    rig.open();
    rig.http->send(kAsk);
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Protocol);
    QVERIFY2(rig.log.reason->what.contains(words), rig.log.text().constData());
    QVERIFY(rig.log.frames.empty());
}

void TestHttpTransport::unknownEncoding()
{
    HttpNode node;
    node.answer = [](const QByteArray&) { return reply("xx", "Content-Encoding: br\r\n"); };
    HttpRig rig(node.server.url("http"));
    rig.open();
    rig.http->send(kAsk);
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Protocol);
}

void TestHttpTransport::tooLarge()
{
    HttpNode node;
    node.answer = [](const QByteArray&) { return reply(QByteArray(2'000'000, ' ')); };
    HttpRig rig(node.server.url("http"),
                [](net::HttpConfig& c) { c.limits.maxFrameBytes = 1'000'000; });
    rig.open();
    rig.http->send(kAsk);
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Protocol);
    QVERIFY(rig.log.frames.empty());
}

void TestHttpTransport::chunked()
{
    HttpNode node;
    node.answer = [](const QByteArray&) -> QByteArray {
        return QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") + "5\r\n" +
               kAnswer.left(5) + "\r\n" + QByteArray::number(kAnswer.size() - 5, 16) + "\r\n" +
               kAnswer.mid(5) + "\r\n0\r\n\r\n";
    };
    HttpRig rig(node.server.url("http"));
    rig.open();
    rig.http->send(kAsk);
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    QCOMPARE(rig.log.frames[0], kAnswer.toStdString());
}

void TestHttpTransport::statuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* status, const char* fields, ErrorKind kind, const char* words) {
        QTest::newRow(status) << QByteArray(status) << QByteArray(fields) << int(kind)
                              << QString::fromLatin1(words);
    };
    row("301 Moved", "Location: https://other.example/key\r\n", ErrorKind::Refused,
        "redirects to other.example");
    row("307 Moved", "Location: /elsewhere\r\n", ErrorKind::Refused, "redirects");
    row("401 Unauthorized", "", ErrorKind::Refused, "refuses access");
    row("401 Basic", "WWW-Authenticate: Basic realm=\"x\"\r\n", ErrorKind::Refused,
        "refuses access");
    row("402 Payment", "", ErrorKind::Refused, "wants payment");
    row("403 Forbidden", "", ErrorKind::Refused, "refuses access");
    row("404 Not Found", "", ErrorKind::Refused, "no JSON-RPC at this path");
    row("405 No", "", ErrorKind::Refused, "no JSON-RPC at this path");
    row("500 Oops", "", ErrorKind::Network, "trouble of its own");
    row("502 Bad Gateway", "", ErrorKind::Network, "trouble of its own");
    row("503 Busy", "Retry-After: 5\r\n", ErrorKind::Network, "trouble of its own");
}

void TestHttpTransport::statuses()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, fields);
    QFETCH(int, kind);
    QFETCH(QString, words);
    HttpNode node;
    node.answer = [&](const QByteArray&) { return reply("<html>no</html>", fields, status); };
    HttpRig rig(node.server.url("http"));
    rig.open();
    rig.http->send(kAsk);
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(int(rig.log.reason->kind), kind);
    QVERIFY2(rig.log.reason->what.contains(words), rig.log.text().constData());
    QVERIFY(!rig.log.reason->text().contains(QLatin1String("127.0.0.1")));
    QCOMPARE(rig.http->retryAfterMs(), fields.contains("Retry-After") ? 5000 : 0);
    QCOMPARE(node.heads.size(), std::size_t(1)); // not followed, not repeated
}

void TestHttpTransport::errorsInJson()
{
    const QByteArray body =
        R"({"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"invalid"}})";
    HttpNode node;
    node.answer = [&](const QByteArray&) { return reply(body, {}, "400 Bad Request"); };
    HttpRig rig(node.server.url("http"));
    rig.open();
    rig.http->send(kAsk);
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    QCOMPARE(rig.log.frames[0], body.toStdString());
    QCOMPARE(rig.log.closed, 0);
}

void TestHttpTransport::rateLimited()
{
    HttpNode node;
    node.answer = [](const QByteArray&) {
        return reply("slow down", "Retry-After: 3\r\n", "429 Too Many Requests");
    };
    HttpRig rig(node.server.url("http"));
    rig.open();
    rig.http->send(kAsk);
    QTRY_COMPARE(rig.failed.size(), std::size_t(1));
    QCOMPARE(rig.failed[0].first, kAsk);
    QCOMPARE(rig.failed[0].second.kind, ErrorKind::RateLimited);
    QCOMPARE(rig.http->retryAfterMs(), qint64(3000));
    QCOMPARE(rig.log.closed, 0); // the endpoint is there
}

void TestHttpTransport::truncated()
{
    HttpNode node;
    node.answer = [&](const QByteArray&) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"a\":");
    };
    HttpRig rig(node.server.url("http"));
    rig.open();
    rig.http->send(kAsk);
    // Before the first byte of an answer Qt would ask once more on a new connection.
    QTRY_VERIFY(rig.http->bytes().in > 0);
    for (QTcpSocket* socket : node.server.findChildren<QTcpSocket*>()) {
        socket->flush();
        socket->disconnectFromHost();
    }
    QTRY_COMPARE(rig.failed.size(), std::size_t(1));
    QVERIFY2(rig.failed[0].second.what.contains(QLatin1String("in the middle")),
             qPrintable(rig.failed[0].second.what));
    QVERIFY(rig.log.frames.empty());
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
    QVERIFY(!rig.http->send(kAsk));
}

void TestHttpTransport::notHttp()
{
    HttpNode node;
    node.answer = [](const QByteArray&) { return QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n"); };
    HttpRig rig(node.server.url("http"));
    rig.open();
    rig.http->send(kAsk);
    QTRY_VERIFY(rig.log.closed == 1 || rig.failed.size() == 1);
    QVERIFY(rig.log.frames.empty());
}

void TestHttpTransport::timesOut()
{
    HttpNode node; // answers nothing
    HttpRig rig(node.server.url("http"));
    rig.open();
    rig.http->send(kAsk);
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
    HttpRig rig(node.server.url("http"));
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
    HttpRig full(node.server.url("http"),
                 [](net::HttpConfig& c) { c.limits.maxQueuedBytes = 1000; });
    full.open();
    int taken = 0;
    while (taken < 100 && full.http->send(kAsk))
        ++taken;
    QVERIFY(taken < 25);
}

void TestHttpTransport::closeIsSilent()
{
    HttpNode node;
    HttpRig rig(node.server.url("http"));
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
    rig.open();
    rig.http->send(kAsk);
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
}

void TestHttpTransport::destroyedInsideHandlers()
{
    HttpNode node;
    node.answer = [](const QByteArray&) { return reply(kAnswer); };
    HttpRig rig(node.server.url("http"));
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
    HttpNode node;
    node.answer = [](const QByteArray&) { return reply(kAnswer); };
    QUrl url = node.server.url("http");
    url.setUserName(QStringLiteral("me"));
    url.setPassword(QStringLiteral("p@ss"));
    HttpRig rig(url);
    rig.open();
    rig.http->send(kAsk);
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
    rig.open();
    rig.http->send(kAsk);
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
    HttpNode node;
    node.answer = [](const QByteArray&) { return reply(kAnswer); };
    ProxyServer proxy(ProxyServer::Socks5, node.server.port());
    HttpRig rig(
        QUrl(QStringLiteral("http://node.hidden.example/")), {},
        QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), proxy.port()));
    rig.open();
    rig.http->send(kAsk);
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
        return reply(gzip(R"({"jsonrpc":"2.0","result":{"n":[1,2]},"id":)" + id + "}"),
                     "Content-Encoding: gzip\r\n");
    };
    HttpRig rig(node.server.url("http"));
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
