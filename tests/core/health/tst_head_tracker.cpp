#include "block_maker.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using health::HeadChange;
using health::HeadTracker;
using health::Hole;
using Kind = HeadChange::Kind;
using Numbers = std::vector<quint64>;

/// What each thing that a node can do looks like, one operator or several.
class TestHeadTracker : public QObject
{
    Q_OBJECT

    std::vector<base::Block> main = makeChain(1, 200, 0, hashOf(0, 0));

    [[nodiscard]] const base::Block& at(quint64 n) const { return main[n - 1]; }
    HeadTracker upTo(quint64 n, quint64 from = 1, quint16 voice = 1)
    {
        HeadTracker t;
        for (quint64 i = from; i <= n; ++i)
            t.observe(observed(at(i)), voice);
        return t;
    }
    std::vector<base::Block> fork(quint64 first, quint64 last, quint32 branch = 1) const
    {
        return makeChain(first, last, branch, at(first - 1).hash);
    }

private Q_SLOTS:
    void firstAndNext();
    void gapIsSeenAtOnceAndFilled();
    void gapFilledFromBelowAndOutOfOrder();
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
    void tieKeepsIncumbent();
    void majorityWins();
    void staleVoiceHasNoVote();
    void laggingVoiceChangesNothing();
    void jumpOfASideVoiceIsNotTrusted();
    void fetchedBlocksDoNotVote();
    void bodiesMerge();
    void contradictingDuplicateIsIgnored();
    void windowIsBounded();
    void floodOfConflictingHeads();
    void floodOfJumps();
    void absurdNumbers();
    void giveUpHole();
};

void TestHeadTracker::firstAndNext()
{
    HeadTracker t;
    QVERIFY(t.head() == nullptr);
    auto c = t.observe(observed(at(100)), 1);
    QVERIFY(c.kind == Kind::Extended);
    QCOMPARE(numbers(c.added), Numbers{100});
    c = t.observe(observed(at(101)), 1);
    QVERIFY(c.kind == Kind::Extended);
    QCOMPARE(numbers(c.added), Numbers{101});
    c = t.observe(observed(at(101)), 2);
    QVERIFY(c.kind == Kind::Duplicate);
    QVERIFY(c.added.empty() && c.dropped.empty() && c.updated.empty());
    QCOMPARE(t.head()->number, 101U);
    QVERIFY(t.canonical(99) == nullptr);
    QVERIFY(t.find(at(100).hash) != nullptr);
}

void TestHeadTracker::gapIsSeenAtOnceAndFilled()
{
    auto t = upTo(2);
    auto c = t.observe(observed(at(7)), 1);
    QVERIFY(c.kind == Kind::Extended);
    QCOMPARE(numbers(c.added), Numbers{7});
    QCOMPARE(c.holes, (std::vector<Hole>{{3, 6}}));
    QCOMPARE(t.head()->number, 7U);
    QVERIFY(!c.fetchParent);
    QVERIFY(t.wanted({3, 6}) == at(6).hash);
    for (const quint64 n : {6U, 5U, 4U}) {
        c = t.observe(observed(at(n), 0, base::Via::Fetch), 1);
        QVERIFY(c.kind == Kind::Filled);
        QCOMPARE(numbers(c.added), Numbers{n});
    }
    c = t.observe(observed(at(3), 0, base::Via::Fetch), 1);
    QVERIFY(c.kind == Kind::Filled);
    QVERIFY(c.holes.empty() && t.holes().empty());
    QCOMPARE(t.size(), 7U);
}

void TestHeadTracker::gapFilledFromBelowAndOutOfOrder()
{
    auto t = upTo(2);
    t.observe(observed(at(9)), 1);
    QCOMPARE(numbers(t.observe(observed(at(3), 0, base::Via::Fetch), 1).added), Numbers{3});
    QVERIFY(t.observe(observed(at(6), 0, base::Via::Fetch), 1).kind == Kind::Side);
    QVERIFY(t.observe(observed(at(7), 0, base::Via::Fetch), 1).kind == Kind::Side);
    QCOMPARE(t.holes(), (std::vector<Hole>{{4, 8}}));
    const auto c = t.observe(observed(at(8), 0, base::Via::Fetch), 1);
    QCOMPARE(numbers(c.added), (Numbers{6, 7, 8}));
    QCOMPARE(c.holes, (std::vector<Hole>{{4, 5}}));
    t.observe(observed(at(5)), 1);
    t.observe(observed(at(4)), 1);
    QVERIFY(t.holes().empty());

    // From above to below with one missing: what waits links upwards too.
    auto t2 = upTo(2);
    t2.observe(observed(at(9)), 1);
    for (const quint64 n : {8U, 6U, 5U, 4U})
        t2.observe(observed(at(n), 0, base::Via::Fetch), 1);
    const auto last = t2.observe(observed(at(3), 0, base::Via::Fetch), 1);
    QCOMPARE(numbers(last.added), (Numbers{3, 4, 5, 6}));
    QCOMPARE(last.holes, (std::vector<Hole>{{7, 7}}));
}

void TestHeadTracker::anvilReorgLowestFirst()
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

void TestHeadTracker::rollbackThenLowerHead()
{
    // anvil_rollback says nothing; a poll sees a lower head of the same branch: no news.
    auto t = upTo(102);
    QVERIFY(t.observe(observed(at(97), 0, base::Via::Poll), 1).kind == Kind::Duplicate);
    QCOMPARE(t.head()->number, 102U);
    const auto c = t.observe(observed(fork(98, 98)[0]), 1);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(c.depth, 5U);
    QCOMPARE(t.head()->number, 98U);
}

void TestHeadTracker::reorgHiddenInGap()
{
    auto t = upTo(102);
    const auto b = fork(100, 105);
    QVERIFY(t.observe(observed(b[5]), 1).kind == Kind::Extended); // 105'
    auto c = t.observe(observed(b[3], 0, base::Via::Fetch), 1);   // 103': its parent is not our 102
    QVERIFY(c.dropped.empty());
    c = t.observe(observed(b[4], 0, base::Via::Fetch), 1); // 104' links upwards
    QCOMPARE(numbers(c.added), Numbers{104});
    QVERIFY(c.dropped.empty());
    QCOMPARE(c.holes, (std::vector<Hole>{{103, 103}}));
    QVERIFY(c.fetchParent == b[2].hash); // walk back: 102'
    c = t.observe(observed(b[2], 0, base::Via::Fetch), 1);
    QVERIFY(c.fetchParent == b[1].hash);
    c = t.observe(observed(b[1], 0, base::Via::Fetch), 1);
    c = t.observe(observed(b[0], 0, base::Via::Fetch), 1);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(numbers(c.dropped), (Numbers{100, 101, 102}));
    QCOMPARE(numbers(c.added), (Numbers{100, 101, 102, 103}));
    QCOMPARE(c.depth, 3U);
    QVERIFY(c.ancestor && c.ancestor->number == 99);
    QVERIFY(c.holes.empty());
}

void TestHeadTracker::reorgHiddenInGapDecidedByVoices()
{
    // Two operators stand at 102; a third jumps to 105' of a branch that left at 100.
    auto t = upTo(102);
    t.observe(observed(at(102)), 2);
    const auto b = fork(100, 105);
    t.observe(observed(b[5]), 3);
    QCOMPARE(t.head()->number, 105U);
    HeadChange c;
    for (const std::size_t i : {4U, 3U, 2U, 1U, 0U})
        c = t.observe(observed(b[i], 0, base::Via::Fetch), 3);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(numbers(c.dropped), (Numbers{104, 105}));
    QVERIFY(c.added.empty());
    QCOMPARE(t.head()->hash, at(102).hash);
    QVERIFY(t.holes().empty());
}

void TestHeadTracker::lowerHeadWithUnknownParent()
{
    auto t = upTo(110);
    const auto b = fork(103, 106);
    auto c = t.observe(observed(b[2], 0, base::Via::Poll), 1); // 105', 104' unknown
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(c.dropped.size(), 7U); // 104 … 110
    QCOMPARE(c.depth, 7U);
    QVERIFY(!c.ancestor && !c.continued);
    QVERIFY(c.fetchParent == b[1].hash);
    QCOMPARE(c.holes, (std::vector<Hole>{{104, 104}}));
    QCOMPARE(t.head()->hash, b[2].hash);
    c = t.observe(observed(b[1], 0, base::Via::Fetch), 1);
    QVERIFY(c.fetchParent == b[0].hash);
    c = t.observe(observed(b[0], 0, base::Via::Fetch), 1);
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
    c = t2.observe(observed(d[0], 0, base::Via::Fetch), 1);
    QVERIFY(c.kind == Kind::Filled);
    QVERIFY(c.continued && c.ancestor && c.ancestor->number == 103);
    QCOMPARE(c.depth, 7U);
}

void TestHeadTracker::reorgGivenUp()
{
    auto t = upTo(102);
    const auto b = fork(90, 105);
    t.observe(observed(b.back()), 1);
    HeadChange c;
    for (const quint64 n : {104U, 103U, 102U, 101U})
        c = t.observe(observed(b[n - 90], 0, base::Via::Fetch), 1);
    QVERIFY(c.fetchParent == b[10].hash);
    c = t.giveUpParent(b[10].hash);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(numbers(c.dropped), (Numbers{100, 101, 102}));
    QCOMPARE(numbers(c.added), (Numbers{101, 102, 103}));
    QVERIFY(!c.ancestor && c.holes.empty());
    QVERIFY(t.canonical(100) == nullptr && t.canonical(99) != nullptr);
    QVERIFY(t.giveUpParent(b[10].hash).kind == Kind::Duplicate);
}

void TestHeadTracker::backAndForth()
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

void TestHeadTracker::restartFromGenesis()
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
    c = t2.observe(observed(wiped[2], 0, base::Via::Fetch), 1);
    QVERIFY(c.fetchParent == wiped[1].hash);
    c = t2.observe(observed(wiped[1], 0, base::Via::Fetch), 1);
    QVERIFY(c.kind == Kind::Restarted);
    QVERIFY(c.continued);
    QCOMPARE(numbers(c.dropped), Numbers{1});
    QCOMPARE(c.depth, 50U);
    QVERIFY(c.holes.empty());
    QCOMPARE(t2.size(), 3U);
}

void TestHeadTracker::restartBelowWindow()
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

void TestHeadTracker::laggingReplicaIsNoRestart()
{
    auto t = upTo(101, 100);
    QVERIFY(t.observe(observed(at(98), 0, base::Via::Poll), 1).kind == Kind::Stale);
    QVERIFY(t.observe(observed(at(102)), 1).kind == Kind::Extended);
    QVERIFY(t.observe(observed(at(99), 0, base::Via::Poll), 1).kind == Kind::Stale);
    QVERIFY(t.observe(observed(at(103)), 1).kind == Kind::Extended);
}

void TestHeadTracker::jumpBeyondWindow()
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

void TestHeadTracker::tieKeepsIncumbent()
{
    auto t = upTo(100);
    const auto b = fork(100, 104);
    auto c = t.observe(observed(b[0]), 2);
    QVERIFY(c.kind == Kind::Side);
    c = t.observe(observed(b[1]), 2);
    QVERIFY(c.kind == Kind::Side);
    QCOMPARE(t.head()->hash, at(100).hash);
    t.observe(observed(at(101)), 1);
    QCOMPARE(t.head()->hash, at(101).hash);
    c = t.observe(observed(b[1]), 3);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(numbers(c.dropped), (Numbers{100, 101}));
    QCOMPARE(numbers(c.added), (Numbers{100, 101}));
    // The first operator comes over: agreement, no event.
    QVERIFY(t.observe(observed(b[1]), 1).kind == Kind::Duplicate);
}

void TestHeadTracker::majorityWins()
{
    auto t = upTo(100);
    t.observe(observed(at(100)), 2);
    t.observe(observed(at(100)), 3);
    const auto b = fork(100, 102);
    QVERIFY(t.observe(observed(b[0]), 1).kind == Kind::Side);
    QVERIFY(t.observe(observed(b[0]), 2).kind == Kind::Reorg);
    QVERIFY(t.observe(observed(at(101)), 3).kind == Kind::Side);
    QCOMPARE(t.head()->hash, b[0].hash);
}

void TestHeadTracker::staleVoiceHasNoVote()
{
    auto t = upTo(100);
    const auto b = fork(100, 130);
    QVERIFY(t.observe(observed(b[0], 1000), 2).kind == Kind::Side);
    QVERIFY(t.observe(observed(b[1], 29'000), 2).kind == Kind::Side);
    const auto c = t.observe(observed(b[2], 31'000), 2);
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(t.head()->hash, b[2].hash);
    auto t2 = upTo(100);
    t2.observe(observed(b[0], 1000), 2);
    t2.forgetVoice(1);
    QVERIFY(t2.observe(observed(b[1], 1100), 2).kind == Kind::Reorg);
}

void TestHeadTracker::laggingVoiceChangesNothing()
{
    auto t = upTo(100);
    for (const quint64 n : {95U, 99U, 80U}) {
        QVERIFY(t.observe(observed(at(n)), 1).kind == Kind::Duplicate);
        QVERIFY(t.observe(observed(at(n)), 2).kind == Kind::Duplicate);
    }
    QCOMPARE(t.head()->number, 100U);
    // It keeps its vote for what it showed before.
    QVERIFY(t.observe(observed(fork(90, 90)[0]), 2).kind == Kind::Side);
}

void TestHeadTracker::jumpOfASideVoiceIsNotTrusted()
{
    auto t = upTo(100);
    const auto b = fork(100, 120);
    t.observe(observed(b[0]), 2);
    auto c = t.observe(observed(b[5]), 2);
    QVERIFY(c.kind == Kind::Side);
    QVERIFY(c.fetchParent == b[4].hash);
    c = t.observe(observed(b[8]), 2);
    QVERIFY(c.kind == Kind::Side);
    QCOMPARE(t.head()->number, 100U);
    t.observe(observed(at(101)), 1);
    QCOMPARE(t.head()->number, 101U);
}

void TestHeadTracker::fetchedBlocksDoNotVote()
{
    HeadTracker empty;
    QVERIFY(empty.observe(observed(at(5), 0, base::Via::Fetch), 1).kind == Kind::Stale);
    auto t = upTo(100);
    QVERIFY(t.observe(observed(at(101), 0, base::Via::Fetch), 1).kind == Kind::Side);
    QCOMPARE(t.head()->number, 100U);
    const auto c = t.observe(observed(at(102)), 1);
    QCOMPARE(numbers(c.added), (Numbers{101, 102}));
}

void TestHeadTracker::bodiesMerge()
{
    auto t = upTo(10);
    auto body = at(10);
    body.txs = 5;
    body.userTxs = 4;
    body.hashCheck = base::HashCheck::Verified;
    auto c = t.observe(observed(body, 0, base::Via::Fetch), 1);
    QVERIFY(c.kind == Kind::Duplicate);
    QCOMPARE(numbers(c.updated), Numbers{10});
    QCOMPARE(*t.head()->txs, 5U);
    QVERIFY(t.head()->hashCheck == base::HashCheck::Verified);
    QVERIFY(t.observe(observed(body, 0, base::Via::Fetch), 1).updated.empty());
    body.userTxs = 3;
    body.userOps = 17;
    c = t.observe(observed(body, 0, base::Via::Fetch), 1);
    QCOMPARE(c.updated.size(), 1U);
    QCOMPARE(*t.head()->userTxs, 3U);
    QCOMPARE(*t.head()->userOps, 17U);
}

void TestHeadTracker::contradictingDuplicateIsIgnored()
{
    auto t = upTo(10);
    auto lie = at(10);
    lie.gasUsed = 1;
    lie.timestamp += 1000;
    QVERIFY(t.observe(observed(lie), 2).updated.empty());
    QCOMPARE(t.head()->gasUsed, at(10).gasUsed);
    lie.number = 99;
    QVERIFY(t.observe(observed(lie), 2).added.empty());
    QCOMPARE(t.head()->number, 10U);
}

void TestHeadTracker::windowIsBounded()
{
    HeadTracker::Config config;
    config.keepBlocks = 10;
    config.keepMs = 60'000;
    config.maxBlocks = 30;
    HeadTracker t(config);
    for (quint64 n = 1; n <= 100; ++n)
        t.observe(observed(at(n), static_cast<qint64>(n) * 10'000), 1);
    QCOMPARE(t.size(), 10U);
    HeadTracker fast(config);
    for (quint64 n = 1; n <= 100; ++n)
        fast.observe(observed(at(n), static_cast<qint64>(n)), 1);
    QCOMPARE(fast.size(), 30U);
    QVERIFY(fast.find(at(70).hash) == nullptr);
    QVERIFY(fast.canonical(71) != nullptr);
}

void TestHeadTracker::floodOfConflictingHeads()
{
    HeadTracker::Config config;
    config.maxBlocks = 1000;
    config.keepBlocks = 100;
    HeadTracker t(config);
    for (quint64 n = 1; n <= 100; ++n)
        t.observe(observed(at(n)), 1);
    t.observe(observed(at(100)), 2);
    for (quint32 i = 1; i <= 50'000; ++i) {
        const auto c = t.observe(observed(makeBlock(1 + i % 101, i, hashOf(i, i + 7))), 3);
        QVERIFY(c.added.empty() && c.dropped.empty());
    }
    QCOMPARE(t.head()->hash, at(100).hash);
    // Alone it rules, but it cannot fill the memory.
    HeadTracker alone(config);
    std::size_t most = 0;
    for (quint32 i = 1; i <= 50'000; ++i) {
        const auto c = alone.observe(observed(makeBlock(1000 + i % 300, i, hashOf(i, i + 7))), 3);
        most = std::max(most, c.holes.size());
        QVERIFY(alone.size() <= config.maxBlocks);
    }
    QVERIFY(most <= 64);
}

void TestHeadTracker::floodOfJumps()
{
    HeadTracker t;
    std::size_t most = 0;
    for (quint32 i = 1; i <= 5'000; ++i) {
        const auto c = t.observe(observed(makeBlock(quint64{i} * 37, i, hashOf(i, i + 7))), 1);
        most = std::max(most, c.holes.size());
    }
    QVERIFY(most <= 64);
    QVERIFY(t.size() <= 20'000);
}

void TestHeadTracker::absurdNumbers()
{
    auto t = upTo(10);
    QVERIFY(t.observe(observed(makeBlock(~quint64{0}, 1, at(10).hash)), 1).kind == Kind::Stale);
    HeadTracker fresh;
    QVERIFY(fresh.observe(observed(makeBlock(~quint64{0}, 1, at(10).hash)), 1).kind == Kind::Stale);
    QVERIFY(fresh.head() == nullptr);
    auto self = at(11);
    self.parentHash = self.hash;
    t.observe(observed(self), 1);
    QCOMPARE(t.head()->number, 11U);
    HeadTracker zero;
    zero.observe(observed(makeBlock(0, 1, base::Hash32{})), 1);
    zero.observe(observed(makeBlock(0, 2, base::Hash32{})), 1);
    QCOMPARE(zero.size(), 1U);
    QCOMPARE(zero.head()->hash, hashOf(0, 2));
}

void TestHeadTracker::giveUpHole()
{
    auto t = upTo(10);
    t.observe(observed(at(50)), 1);
    t.giveUp({11, 40});
    QCOMPARE(t.holes(), (std::vector<Hole>{{41, 49}}));
    for (quint64 n = 49; n >= 41; --n)
        t.observe(observed(at(n), 0, base::Via::Fetch), 1);
    QVERIFY(t.holes().empty());
    // A late one that links is still taken.
    QCOMPARE(numbers(t.observe(observed(at(40), 0, base::Via::Fetch), 1).added), Numbers{40});
    QCOMPARE(t.size(), 21U);
}

QTEST_APPLESS_MAIN(TestHeadTracker)
#include "tst_head_tracker.moc"
