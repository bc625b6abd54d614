#include "raw_server.hpp"
#include "ws_log.hpp"
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;

/// WsTransport on real sockets of 127.0.0.1, against honest servers.
class TestWsTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talksToQt();
    void bigMessagesBothWays();
    void frameBehindTheHandshake();
    void byteByByte();
    void answersPings();
    void pings();
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
    QUrl url = server.serverUrl();
    url.setPath(QStringLiteral("/v2/chain"));
    WsRig rig(url);
    QVERIFY(!rig.ws.send("too early"));
    rig.open();
    QCOMPARE(rig.log.opened, 0); // never inside open()
    QTRY_COMPARE(rig.log.opened, 1);
    QCOMPARE(path, QStringLiteral("/v2/chain"));
    QVERIFY(rig.ws.send("h\u00e9llo"));
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    QCOMPARE(rig.log.frames[0], std::string("h\u00e9lloh\u00e9llo"));
    QCOMPARE(rig.log.closed, 0);
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
    WsRig rig(server.serverUrl());
    rig.open();
    QTRY_COMPARE(rig.log.opened, 1);
    std::size_t count = 0;
    for (const std::size_t size : {0UL, 125UL, 126UL, 65535UL, 65536UL, 1'000'000UL, 6'000'000UL}) {
        std::string text(size, 'x');
        for (std::size_t i = 0; i < size; i += 997)
            text[i] = static_cast<char>('a' + i % 26);
        QVERIFY(rig.ws.send(text));
        ++count;
        QTRY_COMPARE(rig.log.frames.size(), count);
        QVERIFY(rig.log.frames.back() == text);
        QVERIFY(rig.ws.send("small"));
        ++count;
        QTRY_COMPARE(rig.log.frames.size(), count);
        QCOMPARE(rig.log.frames.back(), std::string("small"));
    }
}

void TestWsTransport::frameBehindTheHandshake()
{
    for (const qsizetype size : {5, 3000, 200'000}) {
        RawServer server;
        const QByteArray text(size, 'y');
        server.onRequest = [&](QTcpSocket* s, const QByteArray& r) {
            s->write(RawServer::accept(r) + serverFrame(1, text) + serverFrame(1, "second"));
        };
        WsRig rig(server.url());
        rig.open();
        QTRY_COMPARE(rig.log.frames.size(), std::size_t(2));
        QVERIFY(rig.log.frames[0] == text.toStdString());
        QCOMPARE(rig.log.frames[1], std::string("second"));
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
    WsRig rig(server.url());
    rig.open();
    QTRY_VERIFY(peer != nullptr);
    for (const char c : stream) {
        peer->write(&c, 1);
        peer->flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(2));
    QCOMPARE(rig.log.frames[0], std::string("abcd"));
    QCOMPARE(rig.log.frames[1], std::string(130, 'z'));
}

void TestWsTransport::answersPings()
{
    RawServer server;
    QByteArray got;
    server.onRequest = [](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(9, "abc"));
    };
    server.onData = [&](QTcpSocket*, const QByteArray& data) { got += data; };
    WsRig rig(server.url());
    rig.open();
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
    WsRig rig(server.serverUrl());
    rig.open();
    QTRY_COMPARE(rig.log.opened, 1);
    rig.clock.advance(5s);
    QCOMPARE(rig.ws.lastHeardMs(), 0);
    rig.ws.ping();
    QTRY_COMPARE(rig.ws.lastHeardMs(), 5000); // the pong
}

void TestWsTransport::closeIsSilent()
{
    RawServer server;
    server.onRequest = [](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(1, "x"));
    };
    WsRig rig(server.url());
    rig.ws.close();
    rig.open();
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    rig.ws.close();
    rig.ws.close();
    QVERIFY(!rig.ws.send("x"));
    rig.clock.advance(60s);
    QTest::qWait(20);
    QCOMPARE(rig.log.closed, 0);
    // Closed while connecting: silent as well.
    rig.open();
    rig.ws.close();
    rig.clock.advance(60s);
    QTest::qWait(20);
    QCOMPARE(rig.log.closed, 0);
    QCOMPARE(rig.log.opened, 1);
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
    WsRig rig(server.url());
    std::string after;
    rig.log.onFrame = [&](std::string_view text) {
        rig.ws.close();
        after = std::string(text); // the view lives until we return
    };
    rig.open();
    QTRY_COMPARE(after, std::string("one"));
    QTest::qWait(20);
    QCOMPARE(rig.log.frames.size(), std::size_t(1));
    QCOMPARE(rig.log.closed, 0);
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
    WsRig rig(server.url());
    rig.open();
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    QVERIFY(rig.ws.send(std::string(5000, 'y')));
    QTRY_COMPARE(in, rig.ws.bytes().out);
    QCOMPARE(rig.ws.bytes().in, out);
    // They add up over connections.
    rig.open();
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(2));
    QCOMPARE(rig.ws.bytes().in, out);
}

QTEST_GUILESS_MAIN(TestWsTransport)
#include "tst_ws_transport.moc"
