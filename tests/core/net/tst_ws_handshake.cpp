#include "net/ws_handshake.hpp"
#include <QTest>

using namespace rollscope;
using base::ErrorKind;
using net::WsHandshake;

namespace {

const QByteArray kKey = QByteArray::fromBase64("dGhlIHNhbXBsZSBub25jZQ==");

WsHandshake shake(const QString& url = QStringLiteral("ws://node.example/"))
{
    return WsHandshake(QUrl(url), kKey);
}

QByteArray accepted(const QByteArray& extra = {})
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n" +
           extra + "\r\n";
}

} // namespace

class TestWsHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptOfTheRfc();
    void request_data();
    void request();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void retryAfter_data();
    void retryAfter();
    void redirectShowsOnlyTheHost();
};

void TestWsHandshake::acceptOfTheRfc()
{
    // RFC 6455 §1.3.
    QCOMPARE(WsHandshake::acceptFor("dGhlIHNhbXBsZSBub25jZQ=="),
             QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
}

void TestWsHandshake::request_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("host");
    const auto row = [](const char* url, const char* line, const char* host) {
        QTest::newRow(url) << QString::fromLatin1(url) << QByteArray(line) << QByteArray(host);
    };
    row("ws://a.example", "GET / HTTP/1.1", "Host: a.example");
    row("ws://a.example:80/", "GET / HTTP/1.1", "Host: a.example");
    row("wss://a.example:443/v2/key", "GET /v2/key HTTP/1.1", "Host: a.example");
    row("ws://a.example:8546/ws?x=1&y=a%20b", "GET /ws?x=1&y=a%20b HTTP/1.1",
        "Host: a.example:8546");
    row("ws://[::1]:8546/", "GET / HTTP/1.1", "Host: [::1]:8546");
    row("ws://127.0.0.1:8545/a%0d%0ab", "GET /a%0D%0Ab HTTP/1.1", "Host: 127.0.0.1:8545");
}

void TestWsHandshake::request()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, host);
    const QByteArray text = shake(url).request();
    const QByteArray first = line + "\r\n";
    const QByteArray field = "\r\n" + host + "\r\n";
    QVERIFY2(text.startsWith(first), text.constData());
    QVERIFY2(text.contains(field), text.constData());
    QVERIFY(text.contains("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
    QVERIFY(text.contains("Sec-WebSocket-Version: 13\r\n"));
    QVERIFY(text.endsWith("\r\n\r\n"));
    QCOMPARE(text.count("\r\n\r\n"), 1);
    const QByteArray login = shake(QStringLiteral("ws://me:p%40ss@a.example/")).request();
    QVERIFY(login.contains("Authorization: Basic bWU6cEBzcw==\r\n")); // me:p@ss
    QVERIFY(!login.contains("me:p"));
    QVERIFY(!text.contains("Origin"));
    const QByteArray named = WsHandshake(QUrl(url), kKey, "https://rollscope.example").request();
    QVERIFY(named.contains("\r\nOrigin: https://rollscope.example\r\n\r\n"));
}

void TestWsHandshake::accepts_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("plain") << accepted();
    QTest::newRow("other case") << QByteArray(
        "HTTP/1.1 101 x\r\nUPGRADE: WebSocket\r\nconnection: keep-alive, upgrade\r\n"
        "sec-websocket-accept:s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
    QTest::newRow("more fields") << accepted("Server: x\r\nDate: now\r\nX-A: b: c\r\n");
}

void TestWsHandshake::accepts()
{
    QFETCH(QByteArray, header);
    qint64 pause = -1;
    const auto ok = shake().check(header, pause);
    QVERIFY2(ok, ok ? "" : qPrintable(ok.error().text()));
    QCOMPARE(pause, 0);
}

void TestWsHandshake::refuses_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const QByteArray& header, ErrorKind kind,
                        const char* what) {
        QTest::newRow(name) << QByteArray(header) << int(kind) << QString::fromLatin1(what);
    };
    row("401", "HTTP/1.1 401 Unauthorized\r\n\r\n", ErrorKind::Refused,
        "refuses access (HTTP 401)");
    row("403", "HTTP/1.1 403 Forbidden\r\n\r\n", ErrorKind::Refused, "refuses access (HTTP 403)");
    row("404", "HTTP/1.1 404 Not Found\r\n\r\n", ErrorKind::Refused,
        "has no WebSocket at this path (HTTP 404)");
    row("429", "HTTP/1.1 429 Too Many\r\nRetry-After: 7\r\n\r\n", ErrorKind::RateLimited,
        "asks for fewer requests (HTTP 429)");
    row("400", "HTTP/1.1 400 Bad Request\r\n\r\n", ErrorKind::Refused,
        "does not open a WebSocket (HTTP 400)");
    row("503", "HTTP/1.1 503 x\r\n\r\n", ErrorKind::Network, "has trouble of its own (HTTP 503)");
    row("301", "HTTP/1.1 301 x\r\nLocation: https://b.example/key/123\r\n\r\n", ErrorKind::Refused,
        "redirects to b.example (HTTP 301)");
    row("200", "HTTP/1.1 200 OK\r\n\r\n", ErrorKind::Refused, "like a web page");
    row("no upgrade",
        "HTTP/1.1 101 x\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
        ErrorKind::Protocol, "no Upgrade");
    row("wrong accept",
        "HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        "AAAA\r\n\r\n",
        ErrorKind::Protocol, "wrong Sec-WebSocket-Accept");
    row("no accept", "HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
        ErrorKind::Protocol, "wrong Sec-WebSocket-Accept");
    row("two accepts", accepted("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"),
        ErrorKind::Protocol, "wrong Sec-WebSocket-Accept");
    row("extension", accepted("Sec-WebSocket-Extensions: permessage-deflate\r\n"),
        ErrorKind::Protocol, "not offered");
    row("protocol", accepted("Sec-WebSocket-Protocol: soap\r\n"), ErrorKind::Protocol,
        "not offered");
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", ErrorKind::Protocol, "does not answer");
    row("no number", "HTTP/1.1 abc x\r\n\r\n", ErrorKind::Protocol, "does not answer");
    row("short", "HTTP/1.1\r\n\r\n", ErrorKind::Protocol, "does not answer");
    row("field without colon", "HTTP/1.1 101 x\r\nUpgrade\r\n\r\n", ErrorKind::Protocol,
        "does not answer");
    row("folded field", "HTTP/1.1 101 x\r\n: x\r\n\r\n", ErrorKind::Protocol, "does not answer");
    row("too many fields", "HTTP/1.1 101 x\r\n" + QByteArray("a: b\r\n").repeated(200) + "\r\n",
        ErrorKind::Protocol, "does not answer");
}

void TestWsHandshake::refuses()
{
    QFETCH(QByteArray, header);
    QFETCH(int, kind);
    QFETCH(QString, what);
    qint64 pause = -1;
    const auto ok = shake().check(header, pause);
    QVERIFY(!ok);
    QCOMPARE(int(ok.error().kind), kind);
    QVERIFY2(ok.error().what.contains(what), qPrintable(ok.error().what));
    QCOMPARE(pause, header.contains("Retry-After") ? 7000 : 0);
}

void TestWsHandshake::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("ms");
    QTest::newRow("seconds") << QByteArray(" 30 ") << 30'000;
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("a date") << QByteArray("Wed, 21 Oct 2026 07:28:00 GMT") << 0;
    QTest::newRow("a year") << QByteArray("31536000") << 3'600'000;
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999") << 0;
}

void TestWsHandshake::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, ms);
    QCOMPARE(net::retryAfterMs(value), qint64(ms));
}

void TestWsHandshake::redirectShowsOnlyTheHost()
{
    const auto reason =
        net::explainStatus(307, "https://u:p@b.example/v2/SECRETKEY?k=SECRET", true);
    QVERIFY(reason);
    QVERIFY(!reason->text().contains(QLatin1String("SECRET")));
    QVERIFY(reason->text().contains(QLatin1String("b.example")));
    QVERIFY(!net::explainStatus(200, {}, false));
    QVERIFY(!net::explainStatus(204, {}, false));
}

QTEST_GUILESS_MAIN(TestWsHandshake)
#include "tst_ws_handshake.moc"
