#include "main_line.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using health::HeadChange;
using health::Hole;
using Kind = HeadChange::Kind;
using Numbers = std::vector<quint64>;

/// Branches that replace each other, and chains that begin anew.
class TestHeadTrackerReorgs : public QObject, private MainLine
{
    Q_OBJECT

private Q_SLOTS:
    void anvilReorgLowestFirst();
    void rollbackThenLowerHead();
    void reorgHiddenInGap();
    void reorgHiddenInGapDecidedByVoices();
    void lowerHeadWithUnknownParent();
    void reorgGivenUp();
    void backAndForth();
    void restartFromGenesis();
    void restartBelowWindow();
    void laggingReplicaIsNoRestart();
    void jumpBeyondWindow();
};

void TestHeadTrackerReorgs::anvilReorgLowestFirst()
{
    auto t = upTo(102);
    const auto b = fork(98, 103);
    auto c = t.observe(observed(b[0]), 1);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(numbers(c.dropped), (Numbers{98, 99, 100, 101, 102}));
    QCOMPARE(numbers(c.added), Numbers{98});
    QCOMPARE(c.depth, 5U);
    QVERIFY(c.ancestor && c.ancestor->hash == at(97).hash);
    QVERIFY(!c.continued && c.holes.empty() && !c.fetchParent);
    for (std::size_t i = 1; i < b.size(); ++i)
        QVERIFY(t.observe(observed(b[i]), 1).kind == Kind::Extended);
    QCOMPARE(t.head()->hash, b.back().hash);
}

void TestHeadTrackerReorgs::rollbackThenLowerHead()
{
    // anvil_rollback says nothing; a poll sees a lower head of the same branch: no news.
    auto t = upTo(102);
    QVERIFY(t.observe(polled(at(97)), 1).kind == Kind::Duplicate);
    QCOMPARE(t.head()->number, 102U);
    const auto c = t.observe(observed(fork(98, 98)[0]), 1);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(c.depth, 5U);
    QCOMPARE(t.head()->number, 98U);
}

void TestHeadTrackerReorgs::reorgHiddenInGap()
{
    auto t = upTo(102);
    const auto b = fork(100, 105);
    QVERIFY(t.observe(observed(b[5]), 1).kind == Kind::Extended); // 105'
    auto c = t.observe(fetched(b[3]), 1);                         // 103': its parent is not our 102
    QVERIFY(c.dropped.empty());
    c = t.observe(fetched(b[4]), 1); // 104' links upwards
    QCOMPARE(numbers(c.added), Numbers{104});
    QVERIFY(c.dropped.empty());
    QCOMPARE(c.holes, (std::vector<Hole>{{103, 103}}));
    QVERIFY(c.fetchParent == b[2].hash); // walk back: 102'
    c = t.observe(fetched(b[2]), 1);
    QVERIFY(c.fetchParent == b[1].hash);
    c = t.observe(fetched(b[1]), 1);
    c = t.observe(fetched(b[0]), 1);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(numbers(c.dropped), (Numbers{100, 101, 102}));
    QCOMPARE(numbers(c.added), (Numbers{100, 101, 102, 103}));
    QCOMPARE(c.depth, 3U);
    QVERIFY(c.ancestor && c.ancestor->number == 99);
    QVERIFY(c.holes.empty());
}

void TestHeadTrackerReorgs::reorgHiddenInGapDecidedByVoices()
{
    // Two operators stand at 102; a third jumps to 105' of a branch that left at 100.
    auto t = upTo(102);
    t.observe(observed(at(102)), 2);
    const auto b = fork(100, 105);
    t.observe(observed(b[5]), 3);
    QCOMPARE(t.head()->number, 105U);
    HeadChange c;
    for (const std::size_t i : {4U, 3U, 2U, 1U, 0U})
        c = t.observe(fetched(b[i]), 3);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(numbers(c.dropped), (Numbers{104, 105}));
    QVERIFY(c.added.empty());
    QCOMPARE(t.head()->hash, at(102).hash);
    QVERIFY(t.holes().empty());
}

void TestHeadTrackerReorgs::lowerHeadWithUnknownParent()
{
    auto t = upTo(110);
    const auto b = fork(103, 106);
    auto c = t.observe(polled(b[2]), 1); // 105', 104' unknown
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(c.dropped.size(), 7U); // 104 … 110
    QCOMPARE(c.depth, 7U);
    QVERIFY(!c.ancestor && !c.continued);
    QVERIFY(c.fetchParent == b[1].hash);
    QCOMPARE(c.holes, (std::vector<Hole>{{104, 104}}));
    QCOMPARE(t.head()->hash, b[2].hash);
    c = t.observe(fetched(b[1]), 1);
    QVERIFY(c.fetchParent == b[0].hash);
    c = t.observe(fetched(b[0]), 1);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(numbers(c.dropped), Numbers{103});
    QCOMPARE(numbers(c.added), (Numbers{103, 104}));
    QVERIFY(c.continued);
    QCOMPARE(c.depth, 8U);
    QVERIFY(c.ancestor && c.ancestor->number == 102);

    // The ancestor may be right below: then nothing more is dropped.
    auto t2 = upTo(110);
    const auto d = fork(104, 105);
    t2.observe(observed(d[1]), 1);
    c = t2.observe(fetched(d[0]), 1);
    QVERIFY(c.kind == Kind::Filled);
    QVERIFY(c.continued && c.ancestor && c.ancestor->number == 103);
    QCOMPARE(c.depth, 7U);
}

void TestHeadTrackerReorgs::reorgGivenUp()
{
    auto t = upTo(102);
    const auto b = fork(90, 105);
    t.observe(observed(b.back()), 1);
    HeadChange c;
    for (const quint64 n : {104U, 103U, 102U, 101U})
        c = t.observe(fetched(b[n - 90]), 1);
    QVERIFY(c.fetchParent == b[10].hash);
    c = t.giveUpParent(b[10].hash);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(numbers(c.dropped), (Numbers{100, 101, 102}));
    QCOMPARE(numbers(c.added), (Numbers{101, 102, 103}));
    QVERIFY(!c.ancestor && c.holes.empty());
    QVERIFY(t.canonical(100) == nullptr && t.canonical(99) != nullptr);
    QVERIFY(t.giveUpParent(b[10].hash).kind == Kind::Duplicate);
}

void TestHeadTrackerReorgs::backAndForth()
{
    auto t = upTo(102);
    const auto b = fork(101, 104);
    t.observe(observed(b[0]), 1);
    t.observe(observed(b[1]), 1);
    const auto c = t.observe(observed(at(103)), 1);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(numbers(c.dropped), (Numbers{101, 102}));
    QCOMPARE(numbers(c.added), (Numbers{101, 102, 103}));
    QVERIFY(c.ancestor->number == 100);
}

void TestHeadTrackerReorgs::restartFromGenesis()
{
    // anvil killed without --state: another genesis, heads from 1 on.
    auto t = upTo(50);
    auto wiped = makeChain(0, 3, 9, base::Hash32{});
    auto c = t.observe(observed(wiped[1]), 1);
    QVERIFY(c.kind == Kind::Restarted);
    QCOMPARE(c.dropped.size(), 50U);
    QCOMPARE(numbers(c.added), Numbers{1});
    QCOMPARE(t.size(), 1U);
    QVERIFY(t.observe(observed(wiped[2]), 1).kind == Kind::Extended);

    // Seen first at height 3: the walk back reaches the floor.
    auto t2 = upTo(50);
    c = t2.observe(observed(wiped[3]), 1);
    QVERIFY(c.kind == Kind::Reorg);
    QVERIFY(c.fetchParent == wiped[2].hash);
    c = t2.observe(fetched(wiped[2]), 1);
    QVERIFY(c.fetchParent == wiped[1].hash);
    c = t2.observe(fetched(wiped[1]), 1);
    QVERIFY(c.kind == Kind::Restarted);
    QVERIFY(c.continued);
    QCOMPARE(numbers(c.dropped), Numbers{1});
    QCOMPARE(c.depth, 50U);
    QVERIFY(c.holes.empty());
    QCOMPARE(t2.size(), 3U);
}

void TestHeadTrackerReorgs::restartBelowWindow()
{
    auto t = upTo(150, 100);
    auto wiped = makeChain(0, 5, 9, base::Hash32{});
    for (auto& b : wiped)
        b.timestamp = at(150).timestamp + 10 + static_cast<qint64>(b.number);
    auto c = t.observe(observed(wiped[1]), 1);
    QVERIFY(c.kind == Kind::Restarted);
    QCOMPARE(c.dropped.size(), 51U);
    QCOMPARE(t.head()->number, 1U);

    // With a clock that proves nothing, three heads in a row convince.
    auto t2 = upTo(150, 100);
    wiped = makeChain(0, 5, 9, base::Hash32{});
    QVERIFY(t2.observe(observed(wiped[1]), 1).kind == Kind::Stale);
    QVERIFY(t2.observe(observed(wiped[2]), 1).kind == Kind::Stale);
    QVERIFY(t2.observe(observed(wiped[3]), 1).kind == Kind::Restarted);

    // Two operators: only when both say so.
    auto t3 = upTo(150, 100);
    t3.observe(observed(at(150)), 2);
    for (auto& b : wiped)
        b.timestamp = at(150).timestamp + 10;
    QVERIFY(t3.observe(observed(wiped[1]), 1).kind == Kind::Stale);
    QVERIFY(t3.observe(observed(wiped[2]), 1).kind == Kind::Stale);
    QVERIFY(t3.observe(observed(wiped[2]), 2).kind == Kind::Restarted);
}

void TestHeadTrackerReorgs::laggingReplicaIsNoRestart()
{
    auto t = upTo(101, 100);
    QVERIFY(t.observe(polled(at(98)), 1).kind == Kind::Stale);
    QVERIFY(t.observe(observed(at(102)), 1).kind == Kind::Extended);
    QVERIFY(t.observe(polled(at(99)), 1).kind == Kind::Stale);
    QVERIFY(t.observe(observed(at(103)), 1).kind == Kind::Extended);
}

void TestHeadTrackerReorgs::jumpBeyondWindow()
{
    auto t = upTo(100);
    auto far = makeBlock(quint64{1} << 60, 7, hashOf(5, 5));
    auto c = t.observe(observed(far), 1);
    QVERIFY(c.kind == Kind::Restarted);
    QVERIFY(c.dropped.empty() && c.holes.empty());
    QCOMPARE(t.size(), 1U);

    // Another operator disagrees: it changes nothing.
    auto t2 = upTo(100);
    t2.observe(observed(at(100)), 2);
    QVERIFY(t2.observe(observed(far), 3).kind == Kind::Stale);
    QVERIFY(t2.observe(observed(far), 3).kind == Kind::Stale);
    QCOMPARE(t2.head()->number, 100U);
    // …until they stand there too.
    QVERIFY(t2.observe(observed(far), 2).kind == Kind::Restarted);
}

QTEST_APPLESS_MAIN(TestHeadTrackerReorgs)
#include "tst_head_tracker_reorgs.moc"
