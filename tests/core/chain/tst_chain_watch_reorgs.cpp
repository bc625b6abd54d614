#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

/// Branches that change, and nodes that come back with or without what they knew.
class TestChainWatchReorgs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reorg();
    void silentRollback();
    void reorgBehindAFreeze();
    void deepReorgBehindAFreeze();
    void killedAndBackWithState();
    void killedAndWiped();
    void majorityDecides();
};

void TestChainWatchReorgs::reorg()
{
    WatchRig rig;
    auto& node = rig.startOnOne();
    node.mineMany(20);
    rig.run(3000);
    node.reorg(5);
    rig.run(3000);
    QCOMPARE(rig.reorgs.size(), 1U);
    QCOMPARE(rig.reorgs[0].depth, 5U);
    QCOMPARE(rig.reorgs[0].dropped.size(), 5U);
    QCOMPARE(rig.reorgs[0].ancestor->number, 15U);
    QVERIFY(rig.agrees(node, 1));
}

void TestChainWatchReorgs::silentRollback()
{
    WatchRig rig;
    auto& node = rig.startOnOne();
    node.mineMany(20);
    rig.run(3000);
    node.rollback(3);
    rig.run(3000);
    QVERIFY(rig.reorgs.empty()); // nothing was said, and a lower head alone is no rollback
    node.mine();
    rig.run(3000);
    QCOMPARE(rig.reorgs.size(), 1U);
    QCOMPARE(rig.reorgs[0].depth, 3U);
    QCOMPARE(rig.reorgs[0].ancestor->number, 17U);
    QVERIFY(rig.agrees(node, 1));
}

void TestChainWatchReorgs::reorgBehindAFreeze()
{
    WatchRig rig;
    auto& node = rig.startOnOne();
    node.mineMany(10);
    rig.run(3000);
    node.freeze();
    node.reorg(3);
    node.mineMany(4);
    rig.run(4000);
    node.thaw();
    node.mine();
    rig.run(5000);
    QVERIFY(rig.agrees(node, 1));
    QCOMPARE(rig.reorgs.back().depth, 3U);
    QCOMPARE(rig.reorgs.back().ancestor->number, 7U);
    quint64 counted = 0;
    for (const auto& r : rig.reorgs)
        counted += r.continued ? 0 : 1;
    QCOMPARE(counted, 1U);
}

void TestChainWatchReorgs::deepReorgBehindAFreeze()
{
    WatchRig rig;
    rig.config.requestsPerSecond = 500;
    auto& node = rig.startOnOne();
    node.mineMany(400, 1);
    rig.run(20'000);
    node.freeze();
    node.reorg(350);
    node.mineMany(10);
    rig.run(4000);
    node.thaw();
    node.mine();
    rig.run(20'000);
    QVERIFY(rig.agrees(node, 1));
    QCOMPARE(rig.reorgs.back().depth, 350U);
    QCOMPARE(rig.reorgs.back().ancestor->number, 50U);
    // The walk takes stretches along: far fewer round trips than blocks.
    QVERIFY(node.asked(QStringLiteral("eth_getBlockByHash")) < 500);
}

void TestChainWatchReorgs::killedAndBackWithState()
{
    WatchRig rig;
    auto& node = rig.startOnOne();
    node.mineMany(10);
    rig.run(3000);
    node.down();
    rig.run(2000);
    QVERIFY(rig.view(0).status.state == net::EndpointState::Unreachable ||
            rig.view(0).status.state == net::EndpointState::Connecting);
    node.up();
    node.mineMany(3);
    rig.run(10'000);
    QVERIFY(rig.agrees(node, 1));
    QCOMPARE(rig.droppedBlocks, 0);
    QVERIFY(rig.view(0).status.reconnects >= 1);
    node.mine(); // subscribed again
    rig.run(1000);
    QVERIFY(rig.agrees(node, 1));
}

void TestChainWatchReorgs::killedAndWiped()
{
    WatchRig rig;
    auto& node = rig.startOnOne();
    node.mineMany(10);
    rig.run(3000);
    node.down();
    rig.run(1000);
    node.wipe(newChain(77));
    node.up();
    rig.run(10'000);
    node.mine();
    rig.run(1000);
    node.mine();
    rig.run(5000);
    QVERIFY(rig.agrees(node, 1));
    QVERIFY(std::any_of(rig.reorgs.begin(), rig.reorgs.end(), [](const auto& c) {
        return c.kind == health::HeadChange::Kind::Restarted;
    }));
    QCOMPARE(rig.head(), 2U);
}

void TestChainWatchReorgs::majorityDecides()
{
    WatchRig rig;
    rig.config.connections = 3;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    auto& c = rig.node(kC, scripted);
    rig.start();
    rig.run(500);
    for (int i = 0; i < 5; ++i) {
        a.mine();
        b.adopt(a.head());
        c.adopt(a.head());
        rig.run(1000);
    }
    c.reorg(2); // alone on its own branch
    c.mine();
    rig.run(3000);
    QVERIFY(rig.reorgs.empty());
    QVERIFY(rig.agrees(a, 1));
    b.adopt(c.head());
    rig.run(3000);
    QCOMPARE(rig.reorgs.size(), 1U);
    QCOMPARE(rig.reorgs[0].depth, 2U);
    QVERIFY(rig.agrees(c, 1));
}

QTEST_GUILESS_MAIN(TestChainWatchReorgs)
#include "tst_chain_watch_reorgs.moc"
