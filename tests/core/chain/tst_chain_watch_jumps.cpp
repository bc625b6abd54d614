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
            o[QLatin1String("number")] = hexOf(number);
            o[QLatin1String("parentHash")] = hash64(u'8');
            uncheckable(o);
        };
        b.mine();
        mineAll(rig, a, {}, 2);
        QVERIFY(rig.isPutAside(1));
        QVERIFY2(rig.reason(1).contains(QLatin1String("claims block")), qPrintable(rig.reason(1)));
        QVERIFY(rig.reason(1).contains(kA));
        QVERIFY(rig.head() < 100);
        QVERIFY(rig.reorgs.empty());
        b.bend = nullptr;
        b.adopt(a.head(), false);
        rig.run(400'000); // it is tried again
        QVERIFY(!rig.isPutAside(1));
        mineAll(rig, a, {&b}, 2);
    }
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
                                                   : QLatin1String("another block as its parent")),
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
