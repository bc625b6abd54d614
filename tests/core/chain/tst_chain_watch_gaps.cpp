#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

/// Blocks that nobody announced are fetched, as far as that makes sense.
class TestChainWatchGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapIsFilled();
    void hugeGapIsBounded();
    void holesThatNobodyServes();
};

void TestChainWatchGaps::gapIsFilled()
{
    WatchRig rig;
    auto& node = rig.startOnOne();
    node.mineMany(2);
    rig.run(1000);
    node.freeze();
    node.mineMany(60);
    rig.run(8000);
    node.thaw();
    node.mine();
    rig.run(50);
    QCOMPARE(rig.head(), 63U); // seen at once, the gap below it is being filled
    QVERIFY(!rig.watch->tracker().holes().empty());
    rig.run(6000);
    QVERIFY(rig.agrees(node, 1));
    QCOMPARE(rig.droppedBlocks, 0);
}

void TestChainWatchGaps::hugeGapIsBounded()
{
    WatchRig rig;
    rig.config.requestsPerSecond = 2000;
    auto& node = rig.startOnOne();
    node.mineMany(2);
    rig.run(1000);
    node.freeze();
    node.mineMany(5000, 1);
    rig.run(8000);
    node.thaw();
    node.mine();
    rig.run(60'000);
    QVERIFY(rig.watch->tracker().holes().empty());
    QCOMPARE(rig.head(), 5003U);
    QCOMPARE(rig.canonical.size(), 3U + 2000U + 1U);
    QVERIFY(rig.canonical.count(3002) == 0 && rig.canonical.count(3003) == 1);
}

void TestChainWatchGaps::holesThatNobodyServes()
{
    for (const bool byHash : {true, false}) {
        WatchRig rig;
        rig.config.body = chain::BodyMode::Counts;
        auto& node = rig.startOnOne();
        node.mineMany(3);
        rig.run(1000);
        node.result = [byHash](const QString& method, const QJsonArray& p) {
            const bool number = method == u"eth_getBlockByNumber" && p.at(0).toString() == u"0x6";
            const bool hash = method == u"eth_getBlockByHash" && !byHash;
            return number || hash ? std::optional<std::string>("null") : std::nullopt;
        };
        node.freeze();
        node.mineMany(6);
        rig.run(2000);
        node.thaw();
        node.mine();
        rig.run(20'000);
        QVERIFY(rig.watch->tracker().holes().empty());
        QCOMPARE(rig.head(), 10U);
        QVERIFY(rig.canonical.size() >= (byHash ? 11U : 9U));
        QCOMPARE(rig.canonical.count(6), byHash ? 1U : 0U);
        node.mine(); // and life goes on
        rig.run(1000);
        QCOMPARE(rig.head(), 11U);
        QCOMPARE(rig.canonical.size(), byHash ? 12U : 11U);
    }
}

QTEST_GUILESS_MAIN(TestChainWatchGaps)
#include "tst_chain_watch_gaps.moc"
