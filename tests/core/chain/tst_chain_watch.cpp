#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

/// Each block is counted once, and its body fetched once, by the cheapest way that tells what is
/// wanted.
class TestChainWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsAndBodies();
    void userOperationsByObjects();
    void countsOnFastChains();
    void hashesInHeadsNeedNoBody();
    void bodiesAreRetriedElsewhere();
    void twoOperatorsOneCount();
    void stalledAtStart();
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
    auto& node = rig.startOnOne();
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

void TestChainWatch::bodiesAreRetriedElsewhere()
{
    WatchRig rig;
    rig.config.body = chain::BodyMode::Hashes;
    auto [a, b] = rig.twoOperators();
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

void TestChainWatch::twoOperatorsOneCount()
{
    WatchRig rig;
    rig.config.body = chain::BodyMode::Hashes;
    auto [a, b] = rig.twoOperators();
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

void TestChainWatch::stalledAtStart()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    node.mineMany(9);
    rig.start();
    rig.run(1000);
    QCOMPARE(rig.head(), 9U);
}

QTEST_GUILESS_MAIN(TestChainWatch)
#include "tst_chain_watch.moc"
