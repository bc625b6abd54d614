#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using Kind = health::HeadChange::Kind;

namespace {

const QString kA = QStringLiteral("ws://a");
const QString kB = QStringLiteral("ws://b");
const QString kC = QStringLiteral("ws://c");

std::shared_ptr<ScriptedChain> newChain(quint64 seed = 1)
{
    return std::make_shared<ScriptedChain>(seed);
}

} // namespace

/// What a chain does, seen through one operator or several.
class TestChainWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headsAndBodies();
    void userOperationsByObjects();
    void countsOnFastChains();
    void hashesInHeadsNeedNoBody();
    void gapIsFilled();
    void hugeGapIsBounded();
    void reorg();
    void silentRollback();
    void reorgBehindAFreeze();
    void deepReorgBehindAFreeze();
    void killedAndBackWithState();
    void killedAndWiped();
    void twoOperatorsOneCount();
    void majorityDecides();
    void pollingWithoutSubscriptions();
    void pollingOverHttp();
    void stalledAtStart();
    void subscriptionThatFallsSilent();
    void metered();
    void tags();
    void noTags();
    void bodiesAreRetriedElsewhere();
    void holesThatNobodyServes();
    void unknownChainIdIsLearned();
};

void TestChainWatch::headsAndBodies()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    node.mineMany(5);
    rig.start();
    rig.run(200);
    QCOMPARE(rig.head(), 5U);
    QCOMPARE(rig.identified, (std::vector<quint64>{31337}));
    for (int i = 0; i < 20; ++i) {
        node.mine(i);
        rig.run(1000);
    }
    QVERIFY(rig.agrees(node, 5));
    QCOMPARE(rig.addedBlocks, 21);
    QCOMPARE(rig.droppedBlocks, 0);
    QVERIFY(rig.reorgs.empty());
    QCOMPARE(rig.view(0).head, 25U);
    QVERIFY(rig.view(0).active);
    QVERIFY(rig.view(0).status.state == net::EndpointState::Ok);
    // A body once per block, by the cheapest way that tells what is wanted.
    const int bodies = node.asked(QStringLiteral("eth_getBlockByHash")) +
                       node.asked(QStringLiteral("eth_getBlockTransactionCountByHash"));
    QVERIFY2(bodies <= 21 + 2, qPrintable(QString::number(bodies)));
    QVERIFY(rig.canonical[25].hashCheck == base::HashCheck::Verified);
    rig.watch->stop();
    QVERIFY(!rig.view(0).active);
}

void TestChainWatch::userOperationsByObjects()
{
    WatchRig rig;
    rig.config.body = chain::BodyMode::Objects;
    rig.config.spec.dialect = registry::Dialect::OpStack;
    rig.config.spec.tpsRule = registry::TpsRule::SubtractOne;
    auto scripted = newChain();
    scripted->systemTx = true;
    auto& node = rig.node(kA, scripted);
    rig.start();
    rig.run(100);
    for (int i = 0; i < 5; ++i) {
        node.mine(4);
        rig.run(1000);
    }
    QVERIFY(rig.agrees(node, 1));
    QCOMPARE(*rig.canonical[5].txs, 4U);
    QCOMPARE(*rig.canonical[5].userTxs, 3U);
    QCOMPARE(*rig.canonical[5].userOps, 3U);
    QCOMPARE(node.asked(QStringLiteral("eth_getBlockByHash")), 6);
}

void TestChainWatch::countsOnFastChains()
{
    WatchRig rig;
    rig.config.spec.network = QStringLiteral("mainnet");
    rig.config.spec.blockTimeMs = 200;
    auto& node = rig.node(kA, newChain());
    rig.start();
    rig.run(100);
    for (int i = 0; i < 50; ++i) {
        node.mine(30);
        rig.run(200);
    }
    rig.run(2000);
    QVERIFY(rig.agrees(node, 1));
    QCOMPARE(node.asked(QStringLiteral("eth_getBlockByHash")), 0);
    QVERIFY(node.asked(QStringLiteral("eth_getBlockTransactionCountByHash")) <= 51);
    QVERIFY(rig.view(0).status.requests < 80);
}

void TestChainWatch::hashesInHeadsNeedNoBody()
{
    WatchRig rig;
    rig.config.body = chain::BodyMode::Hashes;
    auto& node = rig.node(kA, newChain());
    node.headsCarryHashes = true;
    rig.start();
    rig.run(100);
    for (int i = 0; i < 10; ++i) {
        node.mine(7);
        rig.run(500);
    }
    QVERIFY(rig.agrees(node, 1));
    QVERIFY(node.asked(QStringLiteral("eth_getBlockByHash")) <= 1);
}

void TestChainWatch::gapIsFilled()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    rig.start();
    rig.run(100);
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

void TestChainWatch::hugeGapIsBounded()
{
    WatchRig rig;
    rig.config.requestsPerSecond = 2000;
    auto& node = rig.node(kA, newChain());
    rig.start();
    rig.run(100);
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

void TestChainWatch::reorg()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    rig.start();
    rig.run(100);
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

void TestChainWatch::silentRollback()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    rig.start();
    rig.run(100);
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

void TestChainWatch::reorgBehindAFreeze()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    rig.start();
    rig.run(100);
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

void TestChainWatch::deepReorgBehindAFreeze()
{
    WatchRig rig;
    rig.config.requestsPerSecond = 500;
    auto& node = rig.node(kA, newChain());
    rig.start();
    rig.run(100);
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

void TestChainWatch::killedAndBackWithState()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    rig.start();
    rig.run(100);
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

void TestChainWatch::killedAndWiped()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    rig.start();
    rig.run(100);
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
    QVERIFY(std::any_of(rig.reorgs.begin(), rig.reorgs.end(),
                        [](const auto& c) { return c.kind == Kind::Restarted; }));
    QCOMPARE(rig.head(), 2U);
}

void TestChainWatch::twoOperatorsOneCount()
{
    WatchRig rig;
    rig.config.body = chain::BodyMode::Hashes;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    b.latencyMs = 40;
    rig.start();
    rig.run(500);
    for (int i = 0; i < 30; ++i) {
        a.mine();
        b.adopt(a.head());
        rig.run(1000);
    }
    QVERIFY(rig.agrees(a, 1));
    QCOMPARE(rig.addedBlocks, 31);
    QCOMPARE(a.connections(), 1);
    QCOMPARE(b.connections(), 1);
    QVERIFY(rig.observations.size() >= 60 + 30);
    const int bodies = a.asked(QStringLiteral("eth_getBlockByHash")) +
                       b.asked(QStringLiteral("eth_getBlockByHash"));
    QVERIFY2(bodies <= 32, qPrintable(QString::number(bodies)));
    QCOMPARE(rig.view(1).head, 30U);
}

void TestChainWatch::majorityDecides()
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

void TestChainWatch::pollingWithoutSubscriptions()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    node.subscriptions = false;
    node.headerMethod = false;
    rig.start();
    for (int i = 0; i < 10; ++i) {
        node.mine();
        rig.run(2500);
    }
    rig.run(3000);
    QVERIFY(rig.agrees(node, 1));
}

void TestChainWatch::pollingOverHttp()
{
    WatchRig rig;
    rig.config.spec.blockTimeMs = 1000;
    auto& node = rig.node(QStringLiteral("http://a"), newChain());
    rig.start();
    for (int i = 0; i < 40; ++i) {
        node.mine();
        rig.run(300); // several blocks between two polls
    }
    rig.run(5000);
    QVERIFY(rig.agrees(node, 1));
    QCOMPARE(node.asked(QStringLiteral("eth_subscribe")), 0);
}

void TestChainWatch::stalledAtStart()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    node.mineMany(9);
    rig.start();
    rig.run(1000);
    QCOMPARE(rig.head(), 9U);
}

void TestChainWatch::subscriptionThatFallsSilent()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    rig.start();
    rig.run(100);
    for (int i = 0; i < 5; ++i) {
        node.mine();
        rig.run(1000);
    }
    node.pushes = false; // the socket lives, the subscription is forgotten
    for (int i = 0; i < 60; ++i) {
        node.mine();
        rig.run(1000);
    }
    QVERIFY(rig.head() >= 62); // polled at the chain's pace by now
    node.pushes = true;
    for (int i = 0; i < 3; ++i) {
        node.mine();
        rig.run(2000);
    }
    QVERIFY(rig.agrees(node, 1));
    const int polls = node.asked(QStringLiteral("eth_getHeaderByNumber"));
    for (int i = 0; i < 20; ++i) {
        node.mine();
        rig.run(1000);
    }
    QVERIFY(node.asked(QStringLiteral("eth_getHeaderByNumber")) - polls <= 4 + 1); // tags only
}

void TestChainWatch::metered()
{
    WatchRig rig;
    rig.config.metered = true;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    rig.start();
    for (int i = 0; i < 600; ++i) {
        a.mine();
        b.adopt(a.head());
        rig.run(1000);
    }
    QCOMPARE(a.asked(QStringLiteral("eth_subscribe")), 0);
    QVERIFY(rig.head() >= 540);
    QVERIFY(rig.view(0).status.requests < 40);
    QVERIFY(rig.watch->tracker().holes().empty()); // not fetched, and coverage tells
}

void TestChainWatch::tags()
{
    WatchRig rig;
    std::vector<chain::TagHeads> told;
    auto& node = rig.node(kA, newChain());
    node.mineMany(20);
    rig.start();
    rig.run(3000);
    QCOMPARE(rig.watch->tags().safe, 16U);
    QCOMPARE(rig.watch->tags().finalized, 12U);
    node.mineMany(4);
    rig.run(12'500);
    QCOMPARE(rig.watch->tags().safe, 20U);
    QCOMPARE(rig.watch->tags().asOf.value > 0, true);
    // Nodes without the header method answer whole blocks.
    node.headerMethod = false;
    node.mineMany(4);
    rig.run(30'000);
    QCOMPARE(rig.watch->tags().safe, 24U);
}

void TestChainWatch::noTags()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    node.error = [](const QString&, const QJsonArray& p) -> std::optional<std::string> {
        const QString tag = p.at(0).toString();
        if (tag == u"safe" || tag == u"finalized")
            return R"({"code":-39001,"message":"unknown block"})";
        return std::nullopt;
    };
    node.mineMany(20);
    rig.start();
    rig.run(60'000);
    QVERIFY(!rig.watch->tags().safe && !rig.watch->tags().finalized);
    const int early = node.asked(QStringLiteral("eth_getBlockByNumber"));
    rig.run(60'000);
    QVERIFY(node.asked(QStringLiteral("eth_getBlockByNumber")) - early <= 6); // asked seldom now
    QVERIFY(rig.view(0).status.state == net::EndpointState::Ok);
}

void TestChainWatch::bodiesAreRetriedElsewhere()
{
    WatchRig rig;
    rig.config.body = chain::BodyMode::Hashes;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    a.result = [](const QString& method, const QJsonArray&) -> std::optional<std::string> {
        return method == u"eth_getBlockByHash" ? std::optional<std::string>("null") : std::nullopt;
    };
    rig.start();
    rig.run(500);
    for (int i = 0; i < 10; ++i) {
        a.mine();
        b.adopt(a.head());
        rig.run(2000);
    }
    QVERIFY(rig.agrees(b, 1));
}

void TestChainWatch::holesThatNobodyServes()
{
    for (const bool byHash : {true, false}) {
        WatchRig rig;
        rig.config.body = chain::BodyMode::Counts;
        auto& node = rig.node(kA, newChain());
        rig.start();
        rig.run(100);
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

void TestChainWatch::unknownChainIdIsLearned()
{
    WatchRig rig;
    rig.config.spec.chainId = {0};
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
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

QTEST_GUILESS_MAIN(TestChainWatch)
#include "tst_chain_watch.moc"
