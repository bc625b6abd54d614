#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

namespace {

/// A header with a field that is not in its hash.
void withUnknownFork(QJsonObject& block)
{
    block[QLatin1String("withdrawalsRoot")] = block[QLatin1String("stateRoot")];
}

} // namespace

/// Header hashes that do not fit: a lie, or a chain that hashes otherwise.
class TestChainWatchHashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lyingHash();
    void lyingDuplicate();
    void everybodyHashesOtherwise();
    void genericChainThatHashesOtherwise();
};

void TestChainWatchHashes::lyingHash()
{
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::Ethereum;
    auto [a, b] = rig.twoOperators();
    rig.start();
    rig.run(500);
    mineAll(rig, a, {&b}, 3);
    // It sends a block of its own making under a hash that nobody else has.
    b.bend = [](QJsonObject& o) { o[QLatin1String("gasUsed")] = QStringLiteral("0x1"); };
    b.mine();
    rig.run(500);
    QVERIFY(rig.isPutAside(1));
    QVERIFY2(rig.reason(1).contains(QLatin1String("lies")), qPrintable(rig.reason(1)));
    QCOMPARE(rig.head(), 3U);
    mineAll(rig, a, {}, 3);
    QVERIFY(rig.agrees(a, 1));
}

void TestChainWatchHashes::lyingDuplicate()
{
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::Ethereum;
    auto [a, b] = rig.twoOperators();
    b.latencyMs = 100;
    b.bend = [](QJsonObject& o) { o[QLatin1String("gasUsed")] = QStringLiteral("0x1"); };
    rig.start();
    rig.run(1000);
    mineAll(rig, a, {&b}, 5);
    QCOMPARE(rig.canonical[5].gasUsed, a.headBlock().header.gasUsed);
    QVERIFY(rig.canonical[5].hashCheck == base::HashCheck::Verified);
}

void TestChainWatchHashes::everybodyHashesOtherwise()
{
    // A fork has changed the header and we do not know it yet: one operator is put aside, but not
    // all.
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::Ethereum;
    auto [a, b] = rig.twoOperators();
    for (ScriptedNode* node : {&a, &b})
        node->bend = withUnknownFork;
    rig.start();
    rig.run(1000);
    mineAll(rig, a, {&b}, 10);
    QVERIFY(rig.isPutAside(0) != rig.isPutAside(1));
    QCOMPARE(rig.head(), 10U);
    QVERIFY(rig.canonical[10].hashCheck == base::HashCheck::NotComputable);
}

void TestChainWatchHashes::genericChainThatHashesOtherwise()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    a.bend = withUnknownFork;
    rig.start();
    rig.run(500);
    mineAll(rig, a, {}, 30);
    QVERIFY(rig.agrees(a, 1));
    QVERIFY(rig.canonical[30].hashCheck == base::HashCheck::NotComputable);
    // One that verified before and does so no more has changed its mind, not its chain.
    WatchRig changed;
    auto& b = changed.startOnOne();
    mineAll(changed, b, {}, 3);
    b.bend = [](QJsonObject& o) { o[QLatin1String("timestamp")] = QStringLiteral("0x65540000"); };
    mineAll(changed, b, {}, 1);
    QVERIFY(changed.isPutAside(0));
    QCOMPARE(changed.head(), 3U);
}

QTEST_GUILESS_MAIN(TestChainWatchHashes)
#include "tst_chain_watch_hashes.moc"
