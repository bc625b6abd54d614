#include "main_line.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using health::HeadTracker;
using health::Hole;
using Kind = health::HeadChange::Kind;
using Numbers = std::vector<quint64>;

/// One branch grows, its gaps are filled, and memory stays bounded whatever comes.
class TestHeadTracker : public QObject, private MainLine
{
    Q_OBJECT

private Q_SLOTS:
    void firstAndNext();
    void gapIsSeenAtOnceAndFilled();
    void gapFilledFromBelowAndOutOfOrder();
    void giveUpHole();
    void bodiesMerge();
    void contradictingDuplicateIsIgnored();
    void windowIsBounded();
    void floodOfConflictingHeads();
    void floodOfJumps();
    void absurdNumbers();
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
        c = t.observe(fetched(at(n)), 1);
        QVERIFY(c.kind == Kind::Filled);
        QCOMPARE(numbers(c.added), Numbers{n});
    }
    c = t.observe(fetched(at(3)), 1);
    QVERIFY(c.kind == Kind::Filled);
    QVERIFY(c.holes.empty() && t.holes().empty());
    QCOMPARE(t.size(), 7U);
}

void TestHeadTracker::gapFilledFromBelowAndOutOfOrder()
{
    auto t = upTo(2);
    t.observe(observed(at(9)), 1);
    QCOMPARE(numbers(t.observe(fetched(at(3)), 1).added), Numbers{3});
    QVERIFY(t.observe(fetched(at(6)), 1).kind == Kind::Side);
    QVERIFY(t.observe(fetched(at(7)), 1).kind == Kind::Side);
    QCOMPARE(t.holes(), (std::vector<Hole>{{4, 8}}));
    const auto c = t.observe(fetched(at(8)), 1);
    QCOMPARE(numbers(c.added), (Numbers{6, 7, 8}));
    QCOMPARE(c.holes, (std::vector<Hole>{{4, 5}}));
    t.observe(observed(at(5)), 1);
    t.observe(observed(at(4)), 1);
    QVERIFY(t.holes().empty());

    // From above to below with one missing: what waits links upwards too.
    auto t2 = upTo(2);
    t2.observe(observed(at(9)), 1);
    for (const quint64 n : {8U, 6U, 5U, 4U})
        t2.observe(fetched(at(n)), 1);
    const auto last = t2.observe(fetched(at(3)), 1);
    QCOMPARE(numbers(last.added), (Numbers{3, 4, 5, 6}));
    QCOMPARE(last.holes, (std::vector<Hole>{{7, 7}}));
}

void TestHeadTracker::giveUpHole()
{
    auto t = upTo(10);
    t.observe(observed(at(50)), 1);
    t.giveUp({11, 40});
    QCOMPARE(t.holes(), (std::vector<Hole>{{41, 49}}));
    for (quint64 n = 49; n >= 41; --n)
        t.observe(fetched(at(n)), 1);
    QVERIFY(t.holes().empty());
    // A late one that links is still taken.
    QCOMPARE(numbers(t.observe(fetched(at(40)), 1).added), Numbers{40});
    QCOMPARE(t.size(), 21U);
}

void TestHeadTracker::bodiesMerge()
{
    auto t = upTo(10);
    auto body = at(10);
    body.txs = 5;
    body.userTxs = 4;
    body.hashCheck = base::HashCheck::Verified;
    auto c = t.observe(fetched(body), 1);
    QVERIFY(c.kind == Kind::Duplicate);
    QCOMPARE(numbers(c.updated), Numbers{10});
    QCOMPARE(*t.head()->txs, 5U);
    QVERIFY(t.head()->hashCheck == base::HashCheck::Verified);
    QVERIFY(t.observe(fetched(body), 1).updated.empty());
    body.userTxs = 3;
    body.userOps = 17;
    c = t.observe(fetched(body), 1);
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

QTEST_APPLESS_MAIN(TestHeadTracker)
#include "tst_head_tracker.moc"
