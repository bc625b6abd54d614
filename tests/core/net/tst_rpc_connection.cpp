#include "rpc_rig.hpp"
#include <QTest>
#include <set>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;
using net::EndpointState;

/// Connections that fail, fall silent and come back.
class TestRpcConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backoffGrowsAndResets();
    void backoffSurvivesAcceptAndClose();
    void jitterIsSeeded();
    void silence();
    void talkingIsNotSilence();
    void httpSilence();
    void httpProvesItself();
    void statusOnlyOnChange();
    void oldConnectionIsDeaf();
};

void TestRpcConnection::backoffGrowsAndResets()
{
    net::RpcConfig config;
    config.backoffMinMs = 100;
    config.backoffMaxMs = 10'000;
    Rig rig(config);
    rig.client->start();
    qint64 longest = 0;
    for (int i = 0; i < 40; ++i) {
        rig.wire.drop(gone());
        const int opens = rig.wire.opens;
        qint64 waited = 0;
        for (; rig.wire.opens == opens; ++waited)
            rig.advance(1ms);
        QVERIFY(waited >= 25);
        QVERIFY(waited <= std::min<qint64>(100LL << std::min(i, 20), 10'000));
        longest = std::max(longest, waited);
    }
    QVERIFY(longest > 5000);
    rig.wire.accept();
    rig.wire.push(R"({"id":1})"); // answers nothing, proves nothing
    rig.client->request(ask(), {});
    rig.answer(1, "1");
    rig.wire.drop(gone());
    const int opens = rig.wire.opens;
    rig.advance(101ms);
    QCOMPARE(rig.wire.opens, opens + 1);
}

void TestRpcConnection::backoffSurvivesAcceptAndClose()
{
    // A server that accepts and hangs up is not hammered at the shortest pause.
    net::RpcConfig config;
    config.backoffMinMs = 100;
    Rig rig(config);
    rig.client->start();
    for (int i = 0; i < 200 && rig.clock.steadyMs() < 600'000; ++i) {
        rig.wire.accept();
        rig.wire.drop(gone());
        const int opens = rig.wire.opens;
        while (rig.wire.opens == opens)
            rig.advance(100ms);
    }
    QVERIFY2(rig.wire.opens < 60, qPrintable(QString::number(rig.wire.opens)));
}

void TestRpcConnection::jitterIsSeeded()
{
    const auto pauses = [](quint64 seed) {
        net::RpcConfig config;
        config.jitterSeed = seed;
        Rig rig(config);
        rig.client->start();
        std::vector<qint64> out;
        for (int i = 0; i < 8; ++i) {
            rig.wire.drop(gone());
            const int opens = rig.wire.opens;
            const qint64 from = rig.clock.steadyMs();
            while (rig.wire.opens == opens)
                rig.advance(1ms);
            out.push_back(rig.clock.steadyMs() - from);
        }
        return out;
    };
    QVERIFY(pauses(1) == pauses(1));
    std::set<std::vector<qint64>> all;
    for (quint64 seed = 0; seed < 20; ++seed)
        all.insert(pauses(seed));
    QCOMPARE(all.size(), std::size_t(20));
}

void TestRpcConnection::silence()
{
    HeadRig rig;
    rig.open();
    rig.answer(1, R"("0x9")");
    rig.advance(15s);
    QCOMPARE(rig.wire.pings, 1);
    QCOMPARE(rig.state(), EndpointState::Ok);
    rig.advance(14999ms);
    QCOMPARE(rig.wire.pings, 1);
    QVERIFY(rig.client->isOpen());
    rig.advance(1ms);
    QVERIFY(!rig.client->isOpen());
    QCOMPARE(rig.state(), EndpointState::Silent);
    QVERIFY(rig.reason().contains(QLatin1String("30 s")));
    QCOMPARE(rig.wire.closes, 1);
    rig.advance(501ms);
    QCOMPARE(rig.wire.opens, 2);
    QCOMPARE(rig.state(), EndpointState::Silent); // until it speaks again or fails
    rig.wire.lastHeard = rig.clock.steadyMs();
    rig.wire.accept();
    QCOMPARE(rig.state(), EndpointState::Ok);
    QCOMPARE(rig.sentWith("eth_subscribe"), std::size_t(2));
}

void TestRpcConnection::talkingIsNotSilence()
{
    Rig rig;
    rig.open();
    for (int i = 0; i < 100; ++i) {
        rig.advance(14s);
        rig.wire.lastHeard = rig.clock.steadyMs();
    }
    QVERIFY(rig.client->isOpen());
    QCOMPARE(rig.wire.pings, 0);
    // A pong counts as well: the ping comes again at each half.
    for (int i = 1; i <= 5; ++i) {
        rig.advance(15s);
        QCOMPARE(rig.wire.pings, i);
        rig.wire.lastHeard = rig.clock.steadyMs();
    }
    QVERIFY(rig.client->isOpen());
    QCOMPARE(rig.wire.opens, 1);
}

void TestRpcConnection::httpSilence()
{
    Rig rig;
    rig.wire.canPush = false;
    rig.open();
    Got got[3];
    for (Got& each : got)
        rig.client->request(ask(), each.handler());
    rig.advance(10s);
    rig.settle();
    for (Got& each : got)
        QVERIFY(each.failedWith(ErrorKind::Timeout));
    QCOMPARE(rig.state(), EndpointState::Silent);
    rig.advance(501ms);
    QCOMPARE(rig.wire.opens, 2);
}

void TestRpcConnection::httpProvesItself()
{
    Rig rig;
    rig.wire.canPush = false;
    rig.open();
    QVERIFY(rig.client->isOpen());
    QCOMPARE(rig.state(), EndpointState::Connecting);
    rig.client->request(ask(), {});
    rig.answer(1, "1");
    QCOMPARE(rig.state(), EndpointState::Ok);
    rig.advance(600s); // nothing asked, nothing heard: fine over HTTP
    QCOMPARE(rig.state(), EndpointState::Ok);
}

void TestRpcConnection::statusOnlyOnChange()
{
    HeadRig rig;
    rig.open();
    rig.answer(1, R"("0x9")");
    for (int i = 0; i < 1000; ++i)
        rig.wire.push(kHead);
    QCOMPARE(rig.heads.size(), std::size_t(1000));
    QVERIFY((rig.states == std::vector{EndpointState::Connecting, EndpointState::Ok}));
    const base::UnixMs since = rig.client->status().since;
    rig.advance(1s);
    QVERIFY(rig.client->status().since == since);
}

void TestRpcConnection::oldConnectionIsDeaf()
{
    HeadRig rig;
    rig.open();
    rig.answer(1, R"("0x9")");
    const net::Transport::Handlers old = rig.wire.handlers;
    rig.wire.drop(gone());
    rig.advance(501ms);
    rig.wire.accept();
    rig.answer(2, R"("0x9")");
    std::string padded = kHead + std::string(64, ' ');
    old.frame({padded.data(), kHead.size()});
    old.closed(gone());
    old.opened();
    QVERIFY(rig.heads.empty());
    QVERIFY(rig.client->isOpen());
}

QTEST_GUILESS_MAIN(TestRpcConnection)
#include "tst_rpc_connection.moc"
