#include "bent_blocks.hpp"
#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

/// Heads far above the last one: doubted, shown to be true, or put aside.
class TestChainWatchJumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void farJumpIsDoubted();
    void twoLiveVoicesCondemn();
    void stuckOperatorCondemnsNobody_data();
    void stuckOperatorCondemnsNobody();
    void farJumpIsTrue();
    void farJumpAlone();
    void farJumpAloneIsTrue();
};

void TestChainWatchJumps::farJumpIsDoubted()
{
    WatchRig rig;
    auto [a, b] = rig.twoOperators();
    rig.start();
    rig.run(500);
    mineAll(rig, a, {&b}, 3);
    for (const quint64 number : {quint64{1} << 50, quint64{5000}}) {
        b.bend = [number](QJsonObject& o) {
            if (o.contains(QLatin1String("transactions")))
                return; // lies in its heads alone
            o[QLatin1String("number")] = hexOf(number);
            o[QLatin1String("parentHash")] = hash64(u'8');
            uncheckable(o);
        };
        // One voice against another proves nothing: the claimant has to show the parent.
        for (int i = 0; i < 3; ++i) {
            b.mine();
            mineAll(rig, a, {}, 1);
            QVERIFY(rig.head() < 100);
        }
        QVERIFY(rig.isPutAside(1));
        QVERIFY2(rig.reason(1).contains(QLatin1String("cannot show")), qPrintable(rig.reason(1)));
        QVERIFY(rig.head() < 100);
        QVERIFY(rig.reorgs.empty());
        b.bend = nullptr;
        b.adopt(a.head(), false);
        rig.run(400'000); // it is tried again
        QVERIFY(!rig.isPutAside(1));
        mineAll(rig, a, {&b}, 2);
    }
}

void TestChainWatchJumps::twoLiveVoicesCondemn()
{
    WatchRig rig;
    rig.config.connections = 3;
    const auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    auto& c = rig.node(kC, scripted);
    rig.start();
    rig.run(500);
    mineAll(rig, a, {&b, &c}, 3);
    c.bend = [](QJsonObject& o) {
        o[QLatin1String("number")] = hexOf(5000);
        o[QLatin1String("parentHash")] = hash64(u'8');
        uncheckable(o);
    };
    c.mine();
    mineAll(rig, a, {&b}, 1);
    QVERIFY(rig.isPutAside(2));
    QVERIFY2(rig.reason(2).contains(QLatin1String("claims block 5000 while")),
             qPrintable(rig.reason(2)));
    QVERIFY(rig.reason(2).contains(kA) && rig.reason(2).contains(kB));
    QVERIFY(rig.head() < 100);
}

void TestChainWatchJumps::stuckOperatorCondemnsNobody_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<bool>("third");
    QTest::newRow("one healthy") << 4900 << false;
    QTest::newRow("two healthy") << 4900 << true;
    QTest::newRow("beyond what is held") << 25'000 << false;
}

void TestChainWatchJumps::stuckOperatorCondemnsNobody()
{
    // The one that answers first stands at block 100 for ever.
    QFETCH(const int, ahead);
    QFETCH(const bool, third);
    WatchRig rig;
    rig.config.connections = 3;
    const auto scripted = newChain();
    auto& stuck = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    stuck.mineMany(100);
    b.adopt(stuck.head());
    b.mineMany(ahead);
    b.latencyMs = 400;
    std::vector<ScriptedNode*> healthy;
    if (third) {
        auto& c = rig.node(kC, scripted);
        c.adopt(b.head());
        c.latencyMs = 450;
        healthy.push_back(&c);
    }
    rig.start();
    for (int i = 0; i < 50; ++i) {
        b.mine();
        for (ScriptedNode* other : healthy)
            other->adopt(b.head());
        rig.run(1000);
        QVERIFY2(!rig.isPutAside(1), qPrintable(rig.reason(1)));
        QVERIFY(!third || !rig.isPutAside(2));
    }
    QCOMPARE(rig.head(), b.headBlock().number());
}

void TestChainWatchJumps::farJumpIsTrue()
{
    // Both were frozen; the first one back is far ahead, and the other confirms it.
    WatchRig rig;
    rig.config.requestsPerSecond = 1000;
    rig.config.body = chain::BodyMode::Hashes;
    auto [a, b] = rig.twoOperators();
    b.latencyMs = 200;
    rig.start();
    rig.run(1000);
    mineAll(rig, a, {&b}, 3);
    a.freeze();
    b.freeze();
    a.mineMany(1500, 1);
    b.adopt(a.head());
    rig.run(5000);
    a.thaw();
    b.thaw();
    mineAll(rig, a, {&b}, 30);
    QVERIFY(!rig.isPutAside(0) && !rig.isPutAside(1));
    QVERIFY(rig.agrees(a, 1));
}

void TestChainWatchJumps::farJumpAlone()
{
    const auto claim = [](QJsonObject& o, quint64 number) {
        if (o.value(QLatin1String("number")).toString() != u"0x4")
            return;
        o[QLatin1String("number")] = hexOf(number);
        uncheckable(o);
    };
    for (const bool impossible : {true, false}) {
        WatchRig rig;
        auto& a = rig.startOnOne();
        mineAll(rig, a, {}, 3);
        a.bend = [&](QJsonObject& o) { claim(o, quint64{1} << (impossible ? 60 : 40)); };
        mineAll(rig, a, {}, 1);
        QVERIFY(rig.isPutAside(0));
        QVERIFY2(rig.reason(0).contains(impossible ? QLatin1String("impossible block number")
                                                   : QLatin1String("calls block 3 the parent")),
                 qPrintable(rig.reason(0)));
        QCOMPARE(rig.head(), 3U);
    }
    // A parent that nobody can show.
    WatchRig rig;
    auto& a = rig.startOnOne();
    mineAll(rig, a, {}, 3);
    a.bend = [](QJsonObject& o) {
        o[QLatin1String("number")] = hexOf(1'000'000);
        o[QLatin1String("parentHash")] = hash64(u'6');
        uncheckable(o);
    };
    mineAll(rig, a, {}, 5);
    QVERIFY(rig.isPutAside(0));
    QVERIFY2(rig.reason(0).contains(QLatin1String("cannot show")), qPrintable(rig.reason(0)));
    QCOMPARE(rig.head(), 3U);
}

void TestChainWatchJumps::farJumpAloneIsTrue()
{
    WatchRig rig;
    auto& a = rig.startOnOne();
    mineAll(rig, a, {}, 3);
    a.pushes = false; // asleep
    a.mineMany(5000);
    a.pushes = true;
    mineAll(rig, a, {}, 2);
    QVERIFY(!rig.isPutAside(0));
    QCOMPARE(rig.head(), 5005U);
    a.down(); // and killed, without state
    a.wipe(newChain(2));
    a.up();
    rig.run(5000);
    mineAll(rig, a, {}, 3);
    QVERIFY(!rig.isPutAside(0));
    QCOMPARE(rig.head(), 3U);
}

QTEST_GUILESS_MAIN(TestChainWatchJumps)
#include "tst_chain_watch_jumps.moc"
