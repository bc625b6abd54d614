#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using net::EndpointState;

/// Which endpoints a chain holds, who is not what it says, and who steps in.
class TestChainWatchEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownChainIdIsLearned();
    void wrongChain();
    void wrongChainAfterReconnect();
    void chainIdGarbage();
    void spareStepsInAndRests();
    void distinctOperatorsFirst();
    void secondUrlOfOneOperatorIsOneVoice();
    void unsetKey();
    void notEvm();
};

void TestChainWatchEndpoints::unknownChainIdIsLearned()
{
    WatchRig rig;
    rig.config.spec.chainId = {0};
    auto [a, b] = rig.twoOperators();
    a.chainId = 4242;
    b.chainId = 4243;
    b.latencyMs = 50;
    rig.start();
    rig.run(2000);
    QCOMPARE(rig.identified, (std::vector<quint64>{4242}));
    QCOMPARE(rig.watch->spec().chainId.value, 4242U);
    QVERIFY(rig.isPutAside(1));
    QCOMPARE(rig.reason(1), QStringLiteral("answers for chain 4243, expected 4242"));
}

void TestChainWatchEndpoints::wrongChain()
{
    WatchRig rig;
    rig.config.spec.chainId = {8453};
    auto& a = rig.node(kA, newChain());
    auto& b = rig.node(kB, newChain());
    auto& c = rig.node(kC, newChain());
    a.chainId = 8453;
    b.chainId = 10;
    c.chainId = 8453;
    rig.start();
    rig.run(2000);
    QVERIFY(rig.isPutAside(1));
    QCOMPARE(rig.reason(1), QStringLiteral("answers for chain 10, expected 8453"));
    QVERIFY(rig.view(2).active); // the spare is in
    QVERIFY(rig.view(2).status.state == EndpointState::Ok);
    b.mine();
    rig.run(1000);
    QCOMPARE(rig.head(), 0U); // nothing of what it says is used
}

void TestChainWatchEndpoints::wrongChainAfterReconnect()
{
    WatchRig rig;
    auto& a = rig.startOnOne();
    a.mineMany(3);
    rig.run(1000);
    a.down();
    a.chainId = 5;
    a.mineMany(20);
    a.up();
    rig.run(5000);
    QVERIFY(rig.isPutAside(0));
    QCOMPARE(rig.head(), 3U);
}

void TestChainWatchEndpoints::chainIdGarbage()
{
    for (const char* answer : {"null", "7", "{}", "\"latest\"", "\"0x10000000000000000\"", "[]"}) {
        WatchRig rig;
        auto& a = rig.node(kA, newChain());
        a.result = [answer](const QString& method, const QJsonArray&) {
            return method == u"eth_chainId" ? std::optional<std::string>(answer) : std::nullopt;
        };
        rig.start();
        rig.run(1000);
        QVERIFY2(rig.isPutAside(0), answer);
        QVERIFY(rig.reason(0).contains(QLatin1String("chain id")));
    }
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    a.error = [](const QString& method, const QJsonArray&) {
        return method == u"eth_chainId"
                   ? std::optional<std::string>(R"({"code":-32601,"message":"no"})")
                   : std::nullopt;
    };
    rig.start();
    rig.run(1000);
    QVERIFY(rig.isPutAside(0));
}

void TestChainWatchEndpoints::spareStepsInAndRests()
{
    WatchRig rig;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    auto& c = rig.node(kC, scripted);
    rig.start();
    mineAll(rig, a, {&b, &c}, 3);
    QVERIFY(rig.view(0).active && rig.view(1).active && !rig.view(2).active);
    QCOMPARE(c.connections(), 0);
    a.down();
    mineAll(rig, b, {&a, &c}, 30);
    QVERIFY(rig.view(2).active);
    QCOMPARE(c.connections(), 1);
    QVERIFY(rig.agrees(b, 1)); // heads went on, gaps were filled
    a.up();
    mineAll(rig, b, {&a, &c}, 200);
    QVERIFY(rig.view(0).status.state == EndpointState::Ok);
    QVERIFY(!rig.view(2).active); // rests again
    QCOMPARE(c.connections(), 0);
    QVERIFY(rig.agrees(a, 1));
    QCOMPARE(rig.droppedBlocks, 0);
}

void TestChainWatchEndpoints::distinctOperatorsFirst()
{
    WatchRig rig;
    auto scripted = newChain();
    rig.node(kA, scripted, QStringLiteral("one"));
    rig.node(kB, scripted, QStringLiteral("one"));
    auto& c = rig.node(kC, scripted, QStringLiteral("two"));
    rig.start();
    rig.run(1000);
    QVERIFY(rig.view(0).active && !rig.view(1).active && rig.view(2).active);
    // With no other operator left, a second URL of the same one is better than nothing.
    c.down();
    rig.run(30'000);
    QVERIFY(rig.view(1).active);
}

void TestChainWatchEndpoints::secondUrlOfOneOperatorIsOneVoice()
{
    WatchRig rig;
    rig.config.connections = 3;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted, QStringLiteral("one"));
    auto& b = rig.node(kB, scripted, QStringLiteral("two"));
    auto& c = rig.node(kC, scripted, QStringLiteral("two"));
    rig.start();
    rig.run(500);
    mineAll(rig, a, {&b, &c}, 5);
    b.reorg(1);
    c.adopt(b.head());
    rig.run(2000);
    QVERIFY(rig.reorgs.empty()); // one against one
}

void TestChainWatchEndpoints::unsetKey()
{
    WatchRig rig;
    auto scripted = newChain();
    rig.node(QStringLiteral("ws://key/${NAME}"), scripted);
    rig.node(kB, scripted);
    rig.node(kC, scripted);
    rig.start();
    rig.run(1000);
    QVERIFY(!rig.view(0).active);
    QVERIFY(rig.view(0).status.state == EndpointState::Unreachable);
    QCOMPARE(rig.reason(0), QStringLiteral("the key is not set"));
    QVERIFY(rig.toldEndpoints.contains(0)); // not only when asked
    QVERIFY(rig.view(1).active && rig.view(2).active);
}

void TestChainWatchEndpoints::notEvm()
{
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::NotEvm;
    rig.node(kA, newChain());
    rig.start();
    rig.run(5000);
    QVERIFY(!rig.view(0).active);
    rig.watch->stop();
}

QTEST_GUILESS_MAIN(TestChainWatchEndpoints)
#include "tst_chain_watch_endpoints.moc"
