#include "base/hex.hpp"
#include "bent_blocks.hpp"
#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

/// Blocks that nobody announced are fetched, as far as that makes sense.
class TestChainWatchGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parentAtAnotherHeight_data();
    void parentAtAnotherHeight();
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

void TestChainWatchGaps::parentAtAnotherHeight_data()
{
    QTest::addColumn<bool>("checkable");
    QTest::newRow("of a checked block") << true;
    QTest::newRow("of blocks that nobody can check") << false;
}

void TestChainWatchGaps::parentAtAnotherHeight()
{
    // Head 3, then 8 whose parent is 3, and nobody has what is between.
    QFETCH(const bool, checkable);
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    a.mineMany(3);
    const QString third = QString::fromStdString(base::toHex(a.head()));
    if (!checkable)
        a.bend = [](QJsonObject& o) { o.remove(QLatin1String("mixHash")); };
    rig.start();
    rig.run(2000);
    QCOMPARE(rig.head(), 3U);
    a.result = [](const QString& method, const QJsonArray&) -> std::optional<std::string> {
        if (method == u"eth_getBlockByNumber" || method == u"eth_getBlockByHash")
            return "null";
        return std::nullopt;
    };
    a.bend = [&](QJsonObject& o) {
        o[QLatin1String("number")] = QStringLiteral("0x8");
        o[QLatin1String("parentHash")] = third;
        uncheckable(o);
    };
    a.mine();
    const int asked = a.asked(QStringLiteral("eth_getBlockByNumber"));
    rig.run(20'000); // comes to an end
    QVERIFY(a.asked(QStringLiteral("eth_getBlockByNumber")) - asked < 50);
    QCOMPARE(rig.isPutAside(0), checkable);
    QVERIFY(rig.watch->tracker().holes().empty());
    if (checkable)
        QCOMPARE(rig.head(), 3U);
}

QTEST_GUILESS_MAIN(TestChainWatchGaps)
#include "tst_chain_watch_gaps.moc"
