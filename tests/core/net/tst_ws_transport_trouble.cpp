#include "raw_server.hpp"
#include "ws_log.hpp"
#include <QTest>
#include <QtEndian>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;

/// Servers that refuse, break the rules, fall silent or vanish, and the reason given for each.
class TestWsTransportTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedConnection();
    void unknownHost();
    void handshakeStatus_data();
    void handshakeStatus();
    void garbageHandshake_data();
    void garbageHandshake();
    void endlessHeader();
    void slowHandshake();
    void closedByServer();
    void closeWithoutAWord();
    void breaksRules_data();
    void breaksRules();
    void pingFlood();
    void truncatedFrame();
    void nobodyReads();
};

void TestWsTransportTrouble::refusedConnection()
{
    RawServer server;
    const QUrl url = server.url();
    server.shut();
    WsRig rig(url);
    rig.open();
    QCOMPARE(rig.log.closed, 0); // never inside open()
    QTRY_COMPARE(rig.log.closed, 1);
    QVERIFY2(rig.log.says("refused the connection"), rig.log.text().constData());
    QCOMPARE(rig.log.reason->kind, ErrorKind::Network);
    rig.clock.advance(60s);
    QTest::qWait(1);
    QCOMPARE(rig.log.closed, 1);
}

void TestWsTransportTrouble::unknownHost()
{
    WsRig rig(QUrl(QStringLiteral("ws://no-such-host.invalid/")));
    rig.open();
    QTRY_COMPARE_WITH_TIMEOUT(rig.log.closed, 1, 20'000);
    QVERIFY2(rig.log.says("host name was not found"), rig.log.text().constData());
}

void TestWsTransportTrouble::handshakeStatus_data()
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

void TestWsTransportTrouble::handshakeStatus()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    QFETCH(int, pause);
    RawServer server;
    server.onRequest = [&](QTcpSocket* s, const QByteArray&) { s->write(answer); };
    WsRig rig(server.url());
    rig.open();
    QTRY_COMPARE(rig.log.closed, 1);
    QVERIFY2(rig.log.reason->what.contains(words), rig.log.text().constData());
    QCOMPARE(rig.ws.retryAfterMs(), qint64(pause));
    QCOMPARE(rig.log.opened, 0);
}

void TestWsTransportTrouble::garbageHandshake_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("noise") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\xfc\x03\x03 rubbish", 18);
    QTest::newRow("json") << QByteArray(R"({"jsonrpc":"2.0"})");
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200\r\n\r\n");
    QTest::newRow("one byte") << QByteArray("X");
}

void TestWsTransportTrouble::garbageHandshake()
{
    QFETCH(QByteArray, answer);
    RawServer server;
    server.onRequest = [&](QTcpSocket* s, const QByteArray&) { s->write(answer); };
    WsRig rig(server.url());
    rig.open();
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Protocol);
    QVERIFY2(rig.log.says("does not answer the WebSocket handshake"), rig.log.text().constData());
}

void TestWsTransportTrouble::endlessHeader()
{
    RawServer server;
    server.onRequest = [&](QTcpSocket* s, const QByteArray&) {
        s->write("HTTP/1.1 101 Switching Protocols\r\n" +
                 QByteArray("X-A: b\r\n").repeated(100'000));
    };
    WsRig rig(server.url());
    rig.open();
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Protocol);
}

void TestWsTransportTrouble::slowHandshake()
{
    RawServer server;
    QTcpSocket* peer = nullptr;
    server.onRequest = [&](QTcpSocket* s, const QByteArray&) {
        peer = s;
        s->write("HTTP/1.1 1");
    };
    WsRig rig(server.url());
    rig.open();
    for (int i = 0; i < 14; ++i) {
        QTRY_VERIFY(peer != nullptr);
        rig.clock.advance(1s);
        peer->write(i == 0 ? "0" : i == 1 ? "1" : "x"); // a byte a second, for ever
        QTest::qWait(1);
    }
    QCOMPARE(rig.log.closed, 0);
    rig.clock.advance(1s);
    QCOMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Timeout);
    QVERIFY2(rig.log.says("did not finish"), rig.log.text().constData());
}

void TestWsTransportTrouble::closedByServer()
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
        WsRig rig(server.url());
        rig.open();
        QTRY_COMPARE(rig.log.closed, 1);
        QVERIFY2(rig.log.says(each.words), rig.log.text().constData());
        QCOMPARE(rig.log.reason->kind, each.kind);
        QCOMPARE(rig.log.reason->where, QStringLiteral("shown"));
        QTRY_VERIFY(got.size() >= 8); // our close frame in answer
        QCOMPARE(static_cast<quint8>(got[0]), quint8(0x88));
        QVERIFY(!rig.ws.send("x"));
    }
}

void TestWsTransportTrouble::closeWithoutAWord()
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
        WsRig rig(server.url());
        rig.open();
        QTRY_COMPARE(rig.log.closed, 1);
        QCOMPARE(rig.log.reason->kind, ErrorKind::Network);
        QVERIFY2(rig.log.says("close 1006") || rig.log.opened == 0, rig.log.text().constData());
        if (!reset)
            QVERIFY(rig.log.frames == std::vector<std::string>{"last words"});
    }
}

void TestWsTransportTrouble::breaksRules_data()
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

void TestWsTransportTrouble::breaksRules()
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
    WsRig rig(server.url());
    rig.open();
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Protocol);
    QVERIFY2(rig.log.reason->what.contains(words), rig.log.text().constData());
    QVERIFY(rig.log.frames == std::vector<std::string>{"good"});
    if (bytes.size() > 1000)
        return;                  // what we leave unread makes the kernel reset the connection
    QTRY_COMPARE(got.size(), 8); // told: close 1002
    QCOMPARE(quint8(got[6] ^ got[2]) << 8 | quint8(got[7] ^ got[3]), 1002);
}

void TestWsTransportTrouble::pingFlood()
{
    RawServer server;
    server.reads = false;
    server.onRequest = [&](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r));
        s->write(serverFrame(9, QByteArray(120, 'p')).repeated(200'000));
        s->write(serverFrame(1, "still here"));
    };
    WsRig rig(server.url());
    rig.open();
    QTRY_COMPARE_WITH_TIMEOUT(rig.log.frames.size(), std::size_t(1), 20'000);
    // 200,000 pongs would be 25 MB; what nobody reads is not queued without end.
    QVERIFY2(rig.ws.bytes().out < 12'000'000, QByteArray::number(rig.ws.bytes().out).constData());
    QCOMPARE(rig.log.closed, 0);
}

void TestWsTransportTrouble::truncatedFrame()
{
    RawServer server;
    server.onRequest = [&](QTcpSocket* s, const QByteArray& r) {
        s->write(RawServer::accept(r) + serverFrame(1, QByteArray(50'000, 'x')).left(30'000));
        s->disconnectFromHost();
    };
    WsRig rig(server.url());
    rig.open();
    QTRY_COMPARE(rig.log.closed, 1);
    QVERIFY(rig.log.frames.empty());
    QVERIFY2(rig.log.says("close 1006"), rig.log.text().constData());
}

void TestWsTransportTrouble::nobodyReads()
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

QTEST_GUILESS_MAIN(TestWsTransportTrouble)
#include "tst_ws_transport_trouble.moc"
