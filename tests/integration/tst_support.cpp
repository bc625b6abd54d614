// The helpers that the other integration tests trust.
#include "load_generator.hpp"
#include "peer_node.hpp"
#include "rollscope_process.hpp"
#include "tcp_proxy.hpp"
#include <QSignalSpy>
#include <QTest>

using namespace rollscope::test;

class TestSupport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nodesAnswer_data()
    {
        QTest::addColumn<PeerKind>("kind");
        QTest::newRow("anvil") << PeerKind::Anvil;
        QTest::newRow("hardhat") << PeerKind::Hardhat;
        QTest::newRow("ganache") << PeerKind::Ganache;
    }

    void nodesAnswer()
    {
        QFETCH(PeerKind, kind);
        REQUIRE_PEER(kind);
        PeerOptions options;
        options.kind = kind;
        options.chainId = 4242;
        PeerNode node(options);
        QVERIFY2(node.start(), qPrintable(node.error()));
        QCOMPARE(quantity(node.rpc(QStringLiteral("eth_chainId"))), std::optional<quint64>(4242));
        QCOMPARE(quantity(node.block(0).value(QStringLiteral("number"))),
                 std::optional<quint64>(0));
        node.kill();
        QVERIFY(!node.running());
    }

    void anvilKeepsItsState()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        QTemporaryDir dir;
        PeerOptions options;
        options.stateFile = dir.filePath(QStringLiteral("state.json"));
        PeerNode node(options);
        QVERIFY2(node.start(), qPrintable(node.error()));
        node.rpc(QStringLiteral("anvil_mine"), {QStringLiteral("0x3")});
        const auto before = node.block(3).value(QStringLiteral("hash"));
        QVERIFY(before.isString());
        QVERIFY(node.interrupt());
        QVERIFY2(node.start(), qPrintable(node.error()));
        QCOMPARE(node.block(3).value(QStringLiteral("hash")), before);
    }

    void frozenNodeIsSilent()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        PeerNode node({});
        QVERIFY2(node.start(), qPrintable(node.error()));
        QWebSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.open(QUrl(node.wsUrl()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        int answers = 0;
        connect(&socket, &QWebSocket::textMessageReceived, this, [&answers] { ++answers; });
        const QString ask =
            QStringLiteral(R"({"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]})");
        node.freeze();
        socket.sendTextMessage(ask);
        runEvents(300);
        QCOMPARE(answers, 0);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        node.resume();
        QTRY_COMPARE(answers, 1);
    }

    void proxyPassesDropsAndResets()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        PeerNode node({});
        QVERIFY2(node.start(), qPrintable(node.error()));
        TcpProxy proxy(node.port());
        QWebSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        int answers = 0;
        connect(&socket, &QWebSocket::textMessageReceived, this, [&answers] { ++answers; });
        socket.open(QUrl(proxy.wsUrl()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        const QString ask =
            QStringLiteral(R"({"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]})");
        socket.sendTextMessage(ask);
        QTRY_COMPARE(answers, 1);

        proxy.setDropping(true);
        socket.sendTextMessage(ask);
        QTRY_VERIFY(proxy.bytesDropped() > 0);
        runEvents(200);
        QCOMPARE(answers, 1);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);

        proxy.setDropping(false);
        proxy.setDelayMs(300);
        QElapsedTimer since;
        since.start();
        socket.sendTextMessage(ask);
        QTRY_COMPARE(answers, 2);
        QVERIFY(since.elapsed() >= 300);

        QSignalSpy closed(&socket, &QWebSocket::disconnected);
        proxy.resetAll();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(proxy.connections(), 0);
    }

    void loadArrives()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        PeerOptions options;
        options.blockTimeS = 0.5;
        PeerNode node(options);
        QVERIFY2(node.start(), qPrintable(node.error()));
        LoadGenerator load(node.wsUrl(), 50, 100);
        load.start();
        QTRY_COMPARE_WITH_TIMEOUT(load.accepted(), 100, 10'000);
        load.stop();
        QCOMPARE(load.sent(), 100);
        QCOMPARE(load.refused(), 0);
    }

    void unknownVerbIsUsage()
    {
        RollscopeProcess program;
        QVERIFY(program.start({QStringLiteral("no-such-verb")}));
        QVERIFY(program.waitForEnd(20'000));
        QVERIFY(!program.crashed());
        QCOMPARE(program.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
