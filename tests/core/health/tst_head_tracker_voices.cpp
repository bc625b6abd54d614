#include "main_line.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using health::HeadTracker;
using Kind = health::HeadChange::Kind;
using Numbers = std::vector<quint64>;

/// Whose head counts when operators differ.
class TestHeadTrackerVoices : public QObject, private MainLine
{
    Q_OBJECT

private Q_SLOTS:
    void tieKeepsIncumbent();
    void majorityWins();
    void staleVoiceHasNoVote();
    void silenceBeforeTheNextBlockIsNoAbsence();
    void aLoneBranchFromBelowTheFloorWaits();
    void loneLeapIsNoHead();
    void laggingVoiceChangesNothing();
    void jumpOfASideVoiceIsNotTrusted();
    void fetchedBlocksDoNotVote();
};

void TestHeadTrackerVoices::tieKeepsIncumbent()
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

void TestHeadTrackerVoices::majorityWins()
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

void TestHeadTrackerVoices::staleVoiceHasNoVote()
{
    auto t = upTo(100);
    const auto b = fork(100, 130);
    QVERIFY(t.observe(observed(b[0], 1000), 2).kind == Kind::Side);
    QVERIFY(t.observe(observed(b[1], 2000), 2).kind == Kind::Side);
    QVERIFY(t.observe(observed(b[2], 31'000), 2).kind == Kind::Side);
    const auto c = t.observe(observed(b[3], 33'000), 2); // outrun for over 30 s
    QVERIFY(c.kind == Kind::Reorg);
    QCOMPARE(t.head()->hash, b[3].hash);
    auto t2 = upTo(100);
    t2.observe(observed(b[0], 1000), 2);
    t2.forgetVoice(1);
    QVERIFY(t2.observe(observed(b[1], 1100), 2).kind == Kind::Reorg);
}

/// Between two blocks of a slow chain nobody has news, and all the same they stand by its head.
void TestHeadTrackerVoices::silenceBeforeTheNextBlockIsNoAbsence()
{
    auto t = upTo(100);
    t.observe(observed(at(100)), 2);
    t.observe(observed(at(100)), 3);
    for (const auto& block : fork(95, 100)) // 40 s after the others showed their head
        QVERIFY(t.observe(observed(block, 40'000), 2).kind == Kind::Side);
    QCOMPARE(t.head()->hash, at(100).hash);
}

/// The same below what is held: a chain that was watched for a few blocks only.
void TestHeadTrackerVoices::aLoneBranchFromBelowTheFloorWaits()
{
    auto t = upTo(100, 98);
    t.observe(observed(at(100)), 2);
    t.observe(observed(at(100)), 3);
    auto branch = fork(95, 100);
    for (auto& block : branch) {
        block.timestamp += 60;
        QVERIFY(t.observe(observed(block, 40'000), 2).kind != Kind::Restarted);
    }
    QCOMPARE(t.head()->hash, at(100).hash);
    // With no one else it is where the chain is.
    t.forgetVoice(1);
    t.forgetVoice(3);
    auto next = makeBlock(94, 1, hashOf(93, 1));
    next.timestamp = branch.back().timestamp + 1;
    QVERIFY(t.observe(observed(next, 41'000), 2).kind == Kind::Restarted);
}

/// One operator's far jump, over blocks that nobody has seen, is no head while others go on.
void TestHeadTrackerVoices::loneLeapIsNoHead()
{
    auto t = upTo(100);
    t.observe(observed(at(100)), 2);
    t.observe(observed(at(100)), 3);
    QVERIFY(t.observe(observed(makeBlock(1000, 9, hashOf(999, 9)), 1000), 2).kind == Kind::Side);
    for (quint64 n = 101; n < 110; ++n) {
        QVERIFY(t.observe(observed(at(n), 2000), 1).kind == Kind::Extended);
        t.observe(observed(at(n), 2000), 3);
    }
    QCOMPARE(t.head()->number, quint64(109));
    // What two of three show is the chain, however far it went meanwhile.
    const auto far = makeBlock(2000, 0, hashOf(1999, 0));
    QVERIFY(t.observe(observed(far, 3000), 1).kind == Kind::Side);
    QVERIFY(t.observe(observed(far, 3000), 3).kind == Kind::Extended);
}

void TestHeadTrackerVoices::laggingVoiceChangesNothing()
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

void TestHeadTrackerVoices::jumpOfASideVoiceIsNotTrusted()
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

void TestHeadTrackerVoices::fetchedBlocksDoNotVote()
{
    HeadTracker empty;
    QVERIFY(empty.observe(fetched(at(5)), 1).kind == Kind::Stale);
    auto t = upTo(100);
    QVERIFY(t.observe(fetched(at(101)), 1).kind == Kind::Side);
    QCOMPARE(t.head()->number, 100U);
    const auto c = t.observe(observed(at(102)), 1);
    QCOMPARE(numbers(c.added), (Numbers{101, 102}));
}

QTEST_APPLESS_MAIN(TestHeadTrackerVoices)
#include "tst_head_tracker_voices.moc"
