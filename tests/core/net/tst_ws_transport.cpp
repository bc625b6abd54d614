#include "raw_server.hpp"
#include "ws_log.hpp"
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QtEndian>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;

/// WsTransport on real sockets of 127.0.0.1, against honest and hostile servers.
class TestWsTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talksToQt();
    void bigMessagesBothWays();
    void answersPings();
    void pings();
    void closedByServer();
    void closeWithoutAWord();
    void refusedConnection();
    void unknownHost();
    void handshakeStatus_data();
    void handshakeStatus();
    void garbageHandshake_data();
    void garbageHandshake();
    void endlessHeader();
    void slowHandshake();
    void frameBehindTheHandshake();
    void byteByByte();
    void breaksRules_data();
    void breaksRules();
    void pingFlood();
    void truncatedFrame();
    void nobodyReads();
    void closeIsSilent();
    void opensAnew();
    void closesInsideFrame();
    void destroyedInsideHandlers_data();
    void destroyedInsideHandlers();
    void countsBytes();
};

void TestWsTransport::talksToQt()
{
    QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QString path;
    connect(&server, &QWebSocketServer::newConnection, this, [&] {
        QWebSocket* socket = server.nextPendingConnection();
        socket->setParent(&server);
        path = socket->requestUrl().path();
        connect(socket, &QWebSocket::textMessageReceived, socket,
                [socket](const QString& text) { socket->sendTextMessage(text + text); });
    });
    base::ManualClock clock;
    WsLog log;
    QUrl url = server.serverUrl();
    url.setPath(QStringLiteral("/v2/chain"));
    net::WsTransport ws(wsConfig(url), clock);
    QVERIFY(!ws.send("too early"));
    ws.open(log.handlers());
    QCOMPARE(log.opened, 0); // never inside open()
    QTRY_COMPARE(log.opened, 1);
    QCOMPARE(path, QStringLiteral("/v2/chain"));
    QVERIFY(ws.send("h\u00e9llo"));
    QTRY_COMPARE(log.frames.size(), std::size_t(1));
    QCOMPARE(log.frames[0], std::string("h\u00e9lloh\u00e9llo"));
    QCOMPARE(log.closed, 0);
}

void TestWsTransport::bigMessagesBothWays()
{
    QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QWebSocketServer::newConnection, this, [&] {
        QWebSocket* socket = server.nextPendingConnection();
        socket->setParent(&server);
        connect(socket, &QWebSocket::textMessageReceived, socket,
                [socket](const QString& text) { socket->sendTextMessage(text); });
    });
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.serverUrl()), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.opened, 1);
    std::size_t count = 0;
    for (const std::size_t size : {0UL, 125UL, 126UL, 65535UL, 65536UL, 1'000'000UL, 6'000'000UL}) {
        std::string text(size, 'x');
        for (std::size_t i = 0; i < size; i += 997)
            text[i] = static_cast<char>('a' + i % 26);
        QVERIFY(ws.send(text));
        ++count;
        QTRY_COMPARE(log.frames.size(), count);
        QVERIFY(log.frames.back() == text);
        QVERIFY(ws.send("small"));
        ++count;
        QTRY_COMPARE(log.frames.size(), count);
        QCOMPARE(log.frames.back(), std::string("small"));
    }
}

void TestWsTransport::answersPings()
{
    RawServer server;
    QByteArray got;
    server.onRequest = [](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(9, "abc"));
    };
    server.onData = [&](QTcpSocket*, const QByteArray& data) { got += data; };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(got.size(), 2 + 4 + 3);
    QCOMPARE(static_cast<quint8>(got[0]), quint8(0x8a));
    QCOMPARE(static_cast<quint8>(got[1]), quint8(0x83));
    QByteArray pong = got.mid(6);
    for (int i = 0; i < 3; ++i)
        pong[i] = static_cast<char>(pong[i] ^ got[2 + i]);
    QCOMPARE(pong, QByteArray("abc"));
}

void TestWsTransport::pings()
{
    QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.serverUrl()), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.opened, 1);
    clock.advance(5s);
    QCOMPARE(ws.lastHeardMs(), 0);
    ws.ping();
    QTRY_COMPARE(ws.lastHeardMs(), 5000); // the pong
}

void TestWsTransport::closedByServer()
{
    const struct
    {
        int code;
        const char* words;
        ErrorKind kind;
    } cases[] = {
        {1000, "closed the connection (close 1000: bye)", ErrorKind::Network},
        {1001, "closed the connection (close 1001", ErrorKind::Network},
        {1008, "refused what we sent", ErrorKind::Refused},
        {1009, "refused what we sent", ErrorKind::Refused},
        {1011, "trouble of its own", ErrorKind::Network},
        {1012, "is restarting", ErrorKind::Network},
        {1013, "come back later", ErrorKind::RateLimited},
        {4000, "close 4000", ErrorKind::Network},
    };
    for (const auto& each : cases) {
        RawServer server;
        QByteArray got;
        server.onRequest = [&](QTcpSocket* s, const QByteArray& r) {
            QByteArray payload(2, 0);
            qToBigEndian(static_cast<quint16>(each.code), payload.data());
            s->write(RawServer::accept(r) + serverFrame(8, payload + "bye"));
        };
        server.onData = [&](QTcpSocket*, const QByteArray& data) { got += data; };
        base::ManualClock clock;
        WsLog log;
        net::WsTransport ws(wsConfig(server.url()), clock);
        ws.open(log.handlers());
        QTRY_COMPARE(log.closed, 1);
        QVERIFY2(log.says(each.words), log.text().constData());
        QCOMPARE(log.reason->kind, each.kind);
        QCOMPARE(log.reason->where, QStringLiteral("shown"));
        QTRY_VERIFY(got.size() >= 8); // our close frame in answer
        QCOMPARE(static_cast<quint8>(got[0]), quint8(0x88));
        QVERIFY(!ws.send("x"));
    }
}

void TestWsTransport::closeWithoutAWord()
{
    for (const bool reset : {false, true}) {
        RawServer server;
        server.onRequest = [&](QTcpSocket* s, const QByteArray& r) {
            s->write(RawServer::accept(r) + serverFrame(1, "last words"));
            s->flush();
            if (reset) {
                s->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 0);
                s->abort();
            } else {
                s->disconnectFromHost();
            }
        };
        base::ManualClock clock;
        WsLog log;
        net::WsTransport ws(wsConfig(server.url()), clock);
        ws.open(log.handlers());
        QTRY_COMPARE(log.closed, 1);
        QCOMPARE(log.reason->kind, ErrorKind::Network);
        QVERIFY2(log.says("close 1006") || log.opened == 0, log.text().constData());
        if (!reset)
            QVERIFY(log.frames == std::vector<std::string>{"last words"});
    }
}

void TestWsTransport::refusedConnection()
{
    RawServer server;
    const QUrl url = server.url();
    server.shut();
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(url), clock);
    ws.open(log.handlers());
    QCOMPARE(log.closed, 0); // never inside open()
    QTRY_COMPARE(log.closed, 1);
    QVERIFY2(log.says("refused the connection"), log.text().constData());
    QCOMPARE(log.reason->kind, ErrorKind::Network);
    clock.advance(60s);
    QTest::qWait(1);
    QCOMPARE(log.closed, 1);
}

void TestWsTransport::unknownHost()
{
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(QUrl(QStringLiteral("ws://no-such-host.invalid/"))), clock);
    ws.open(log.handlers());
    QTRY_COMPARE_WITH_TIMEOUT(log.closed, 1, 20'000);
    QVERIFY2(log.says("host name was not found"), log.text().constData());
}

void TestWsTransport::handshakeStatus_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("pause");
    QTest::newRow("401") << QByteArray("HTTP/1.1 401 Unauthorized\r\n\r\n")
                         << QStringLiteral("refuses access") << 0;
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 3\r\n\r\nno!")
                         << QStringLiteral("no WebSocket at this path") << 0;
    QTest::newRow("429") << QByteArray("HTTP/1.1 429 Too Many\r\nRetry-After: 12\r\n\r\n")
                         << QStringLiteral("fewer requests") << 12'000;
    QTest::newRow("302") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\n\r\n")
                         << QStringLiteral("redirects") << 0;
    QTest::newRow("wrong accept")
        << QByteArray("HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n")
        << QStringLiteral("wrong Sec-WebSocket-Accept") << 0;
}

void TestWsTransport::handshakeStatus()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    QFETCH(int, pause);
    RawServer server;
    server.onRequest = [&](QTcpSocket* s, const QByteArray&) { s->write(answer); };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QVERIFY2(log.reason->what.contains(words), log.text().constData());
    QCOMPARE(ws.retryAfterMs(), qint64(pause));
    QCOMPARE(log.opened, 0);
}

void TestWsTransport::garbageHandshake_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("noise") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\xfc\x03\x03 rubbish", 18);
    QTest::newRow("json") << QByteArray(R"({"jsonrpc":"2.0"})");
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200\r\n\r\n");
    QTest::newRow("one byte") << QByteArray("X");
}

void TestWsTransport::garbageHandshake()
{
    QFETCH(QByteArray, answer);
    RawServer server;
    server.onRequest = [&](QTcpSocket* s, const QByteArray&) { s->write(answer); };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QCOMPARE(log.reason->kind, ErrorKind::Protocol);
    QVERIFY2(log.says("does not answer the WebSocket handshake"), log.text().constData());
}

void TestWsTransport::endlessHeader()
{
    RawServer server;
    server.onRequest = [&](QTcpSocket* s, const QByteArray&) {
        s->write("HTTP/1.1 101 Switching Protocols\r\n" +
                 QByteArray("X-A: b\r\n").repeated(100'000));
    };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QCOMPARE(log.reason->kind, ErrorKind::Protocol);
}

void TestWsTransport::slowHandshake()
{
    RawServer server;
    QTcpSocket* peer = nullptr;
    server.onRequest = [&](QTcpSocket* s, const QByteArray&) {
        peer = s;
        s->write("HTTP/1.1 1");
    };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    ws.open(log.handlers());
    for (int i = 0; i < 14; ++i) {
        QTRY_VERIFY(peer != nullptr);
        clock.advance(1s);
        peer->write(i == 0 ? "0" : i == 1 ? "1" : "x"); // a byte a second, for ever
        QTest::qWait(1);
    }
    QCOMPARE(log.closed, 0);
    clock.advance(1s);
    QCOMPARE(log.closed, 1);
    QCOMPARE(log.reason->kind, ErrorKind::Timeout);
    QVERIFY2(log.says("did not finish"), log.text().constData());
}

void TestWsTransport::frameBehindTheHandshake()
{
    for (const qsizetype size : {5, 3000, 200'000}) {
        RawServer server;
        const QByteArray text(size, 'y');
        server.onRequest = [&](QTcpSocket* s, const QByteArray& r) {
            s->write(RawServer::accept(r) + serverFrame(1, text) + serverFrame(1, "second"));
        };
        base::ManualClock clock;
        WsLog log;
        net::WsTransport ws(wsConfig(server.url()), clock);
        ws.open(log.handlers());
        QTRY_COMPARE(log.frames.size(), std::size_t(2));
        QVERIFY(log.frames[0] == text.toStdString());
        QCOMPARE(log.frames[1], std::string("second"));
    }
}

void TestWsTransport::byteByByte()
{
    RawServer server;
    QTcpSocket* peer = nullptr;
    QByteArray stream;
    server.onRequest = [&](QTcpSocket* s, const QByteArray& r) {
        peer = s;
        s->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        stream = RawServer::accept(r) + serverFrame(1, "ab", false) + serverFrame(9, "p") +
                 serverFrame(0, "cd") + serverFrame(1, QByteArray(130, 'z'));
    };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    ws.open(log.handlers());
    QTRY_VERIFY(peer != nullptr);
    for (const char c : stream) {
        peer->write(&c, 1);
        peer->flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(log.frames.size(), std::size_t(2));
    QCOMPARE(log.frames[0], std::string("abcd"));
    QCOMPARE(log.frames[1], std::string(130, 'z'));
}

void TestWsTransport::breaksRules_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("100 MB announced")
        << QByteArray("\x81\x7f\x00\x00\x00\x00\x05\xf5\xe1\x00", 10)
        << QStringLiteral("announced a message of 100000000 bytes, the limit is 33554432");
    QTest::newRow("binary") << serverFrame(2, "xx") << QStringLiteral("binary");
    QTest::newRow("masked") << QByteArray("\x81\x81\x01\x02\x03\x04x") << QStringLiteral("masked");
    QTest::newRow("compressed") << QByteArray("\xc1\x01x") << QStringLiteral("extension");
    QTest::newRow("HTML") << QByteArray("<html>oops</html>") << QStringLiteral("extension");
    QTest::newRow("endless fragments") << serverFrame(1, QByteArray(20'000'000, 'x'), false) +
                                              serverFrame(0, QByteArray(20'000'000, 'x'), false)
                                       << QStringLiteral("announced a message of 40000000 bytes");
}

void TestWsTransport::breaksRules()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    RawServer server;
    QByteArray got;
    server.onRequest = [&](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(1, "good"));
        s->write(bytes);
    };
    server.onData = [&](QTcpSocket*, const QByteArray& data) { got += data; };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QCOMPARE(log.reason->kind, ErrorKind::Protocol);
    QVERIFY2(log.reason->what.contains(words), log.text().constData());
    QVERIFY(log.frames == std::vector<std::string>{"good"});
    if (bytes.size() > 1000)
        return;                  // what we leave unread makes the kernel reset the connection
    QTRY_COMPARE(got.size(), 8); // told: close 1002
    QCOMPARE(quint8(got[6] ^ got[2]) << 8 | quint8(got[7] ^ got[3]), 1002);
}

void TestWsTransport::pingFlood()
{
    RawServer server;
    server.reads = false;
    server.onRequest = [&](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r));
        s->write(serverFrame(9, QByteArray(120, 'p')).repeated(200'000));
        s->write(serverFrame(1, "still here"));
    };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    ws.open(log.handlers());
    QTRY_COMPARE_WITH_TIMEOUT(log.frames.size(), std::size_t(1), 20'000);
    // 200,000 pongs would be 25 MB; what nobody reads is not queued without end.
    QVERIFY2(ws.bytes().out < 12'000'000, QByteArray::number(ws.bytes().out).constData());
    QCOMPARE(log.closed, 0);
}

void TestWsTransport::truncatedFrame()
{
    RawServer server;
    server.onRequest = [&](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(1, QByteArray(50'000, 'x')).left(30'000));
        s->disconnectFromHost();
    };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QVERIFY(log.frames.empty());
    QVERIFY2(log.says("close 1006"), log.text().constData());
}

void TestWsTransport::nobodyReads()
{
    RawServer server;
    server.reads = false;
    server.onRequest = [](QTcpSocket* s, const QByteArray& r) { s->write(RawServer::accept(r)); };
    base::ManualClock clock;
    WsLog log;
    net::WsConfig config = wsConfig(server.url());
    config.limits.maxQueuedBytes = 2U << 20;
    net::WsTransport ws(std::move(config), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.opened, 1);
    int sent = 0;
    while (sent < 1000 && ws.send(std::string(100'000, 'x')))
        ++sent;
    QVERIFY(sent < 200); // the kernel's buffers and two megabytes of ours
}

void TestWsTransport::closeIsSilent()
{
    RawServer server;
    server.onRequest = [](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(1, "x"));
    };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    ws.close();
    ws.open(log.handlers());
    QTRY_COMPARE(log.frames.size(), std::size_t(1));
    ws.close();
    ws.close();
    QVERIFY(!ws.send("x"));
    clock.advance(60s);
    QTest::qWait(20);
    QCOMPARE(log.closed, 0);
    // Closed while connecting: silent as well.
    ws.open(log.handlers());
    ws.close();
    clock.advance(60s);
    QTest::qWait(20);
    QCOMPARE(log.closed, 0);
    QCOMPARE(log.opened, 1);
}

void TestWsTransport::opensAnew()
{
    RawServer server;
    server.onRequest = [](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(1, "x"));
        s->disconnectFromHost();
    };
    base::ManualClock clock;
    net::WsTransport ws(wsConfig(server.url()), clock);
    int opened = 0, frames = 0, closed = 0;
    std::function<void()> again;
    again = [&] {
        net::Transport::Handlers h;
        h.opened = [&] { ++opened; };
        h.frame = [&](std::string_view) { ++frames; };
        h.closed = [&](const base::Error&) {
            if (++closed < 5)
                again(); // from inside the handler
        };
        ws.open(std::move(h));
    };
    again();
    QTRY_COMPARE(closed, 5);
    QCOMPARE(opened, 5);
    QCOMPARE(frames, 5);
    QCOMPARE(server.connections, 5);
}

void TestWsTransport::closesInsideFrame()
{
    RawServer server;
    server.onRequest = [](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(1, "one") + serverFrame(1, "two"));
    };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    std::string after;
    log.onFrame = [&](std::string_view text) {
        ws.close();
        after = std::string(text); // the view lives until we return
    };
    ws.open(log.handlers());
    QTRY_COMPARE(after, std::string("one"));
    QTest::qWait(20);
    QCOMPARE(log.frames.size(), std::size_t(1));
    QCOMPARE(log.closed, 0);
}

void TestWsTransport::destroyedInsideHandlers_data()
{
    QTest::addColumn<QString>("where");
    for (const char* name : {"opened", "frame", "closed"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWsTransport::destroyedInsideHandlers()
{
    QFETCH(QString, where);
    RawServer server;
    server.onRequest = [](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(1, "one") + serverFrame(8, {}));
    };
    base::ManualClock clock;
    auto ws = std::make_unique<net::WsTransport>(wsConfig(server.url()), clock);
    int after = 0;
    const auto call = [&](const char* name) {
        if (!ws)
            ++after;
        if (where == QLatin1String(name))
            ws.reset();
    };
    net::Transport::Handlers h;
    h.opened = [&] { call("opened"); };
    h.frame = [&](std::string_view) { call("frame"); };
    h.closed = [&](const base::Error&) { call("closed"); };
    ws->open(std::move(h));
    QTRY_VERIFY(!ws);
    QTest::qWait(20);
    QCOMPARE(after, 0);
}

void TestWsTransport::countsBytes()
{
    RawServer server;
    quint64 in = 0, out = 0;
    server.onRequest = [&](QTcpSocket* s, const QByteArray& r) {
        in += static_cast<quint64>(r.size());
        const QByteArray answer = RawServer::accept(r) + serverFrame(1, QByteArray(70'000, 'x'));
        out += static_cast<quint64>(s->write(answer));
    };
    server.onData = [&](QTcpSocket*, const QByteArray& d) { in += static_cast<quint64>(d.size()); };
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws(wsConfig(server.url()), clock);
    ws.open(log.handlers());
    QTRY_COMPARE(log.frames.size(), std::size_t(1));
    QVERIFY(ws.send(std::string(5000, 'y')));
    QTRY_COMPARE(in, ws.bytes().out);
    QCOMPARE(ws.bytes().in, out);
    // They add up over connections.
    ws.open(log.handlers());
    QTRY_COMPARE(log.frames.size(), std::size_t(2));
    QCOMPARE(ws.bytes().in, out);
}

QTEST_GUILESS_MAIN(TestWsTransport)
#include "tst_ws_transport.moc"
