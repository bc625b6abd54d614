// The journal: the steps of a way, and what keeps a signature from being made twice.
#include "journal_kit.hpp"

using namespace rollscope;
using namespace rollscope::test;

class tst_Journal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWayForth()
    {
        Journal journal;
        QVERIFY(journal.begin(someFlow()));
        QVERIFY(!journal.begin(someFlow()));
        QVERIFY(!journal.move(kId, FlowState::Sign, kNow));
        QVERIFY(!journal.move(u"nobody"_s, FlowState::Preflight, kNow));
        for (const FlowState state : {FlowState::Preflight, FlowState::Approve})
            QVERIFY(journal.move(kId, state, kNow));
        QVERIFY(journal.intend(kId, intent(0, 5, IntentRole::Prepare)));
        QVERIFY(!journal.move(kId, FlowState::Simulate, kNow)); // it is open
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(journal.find(kId)->state == FlowState::Approve);
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(journal.find(kId)->state == FlowState::Approve); // an approval confirms nothing
        for (const FlowState state : {FlowState::Simulate, FlowState::Sign})
            QVERIFY(journal.move(kId, state, kNow));
        QVERIFY(journal.intend(kId, intent(1, 6, IntentRole::Act, 2)));
        QVERIFY(journal.find(kId)->state == FlowState::Sign);
        QVERIFY(journal.sent(kId, hash(51), kNow + 5));
        QVERIFY(journal.find(kId)->state == FlowState::Pending);
        QVERIFY(journal.find(kId)->since == kNow + 5);
        QVERIFY(*journal.settle(kId, 1, found(7, 51, 2), kNow + 6) == Settled::Included);
        QVERIFY(journal.find(kId)->state == FlowState::Confirmed);
        for (const FlowState state : {FlowState::Active, FlowState::ExitRequested,
                                      FlowState::Claimable, FlowState::Claimed})
            QVERIFY(journal.move(kId, state, kNow));
    }

    /// Back is always possible before the signature, and never past it.
    void everyStepBack()
    {
        for (int from = 0; from < int(FlowState::Sign) + 1; ++from)
            QVERIFY(from == 0 || mayFollow(static_cast<FlowState>(from), FlowState::Idle));
        for (int from = int(FlowState::Pending); from < stake::kFlowStates; ++from)
            for (const FlowState to : {FlowState::Idle, FlowState::Preflight, FlowState::Sign})
                QVERIFY(!mayFollow(static_cast<FlowState>(from), to));
        for (int state = 0; state < stake::kFlowStates; ++state)
            QVERIFY(!mayFollow(static_cast<FlowState>(state), static_cast<FlowState>(state)));
    }

    void nothingTwice()
    {
        Journal journal = signing();
        QVERIFY(journal.begin(someFlow(u"other"_s)));
        for (const FlowState state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
            QVERIFY(journal.move(u"other"_s, state, kNow));
        QVERIFY(journal.intend(kId, intent(0, 5)));
        // Open: nothing else of the account, in no way and with no nonce.
        QVERIFY(!journal.intend(kId, intent(0, 5)));
        QVERIFY(!journal.intend(kId, intent(1, 6)));
        QVERIFY(!journal.intend(u"other"_s, intent(0, 6)));
        QCOMPARE(journal.unsettled().size(), std::size_t(1));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(!journal.sent(kId, hash(50), kNow));
        QVERIFY(!journal.refused(kId, kNow));
        // Sent: not the step again, not the nonce, but another way may go on.
        QVERIFY(!journal.intend(u"other"_s, intent(0, 5)));
        QVERIFY(journal.intend(u"other"_s, intent(0, 6, IntentRole::Act, 2)));
        QVERIFY(journal.refused(u"other"_s, kNow));
        QVERIFY(journal.find(u"other"_s)->state == FlowState::Simulate);
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(!journal.intend(kId, intent(0, 6)));
    }

    /// Another way that would do the very same: the program was killed and the person begins anew,
    /// or went back after an error.
    void theSameOfAnotherWay()
    {
        Journal journal = signing();
        QVERIFY(journal.begin(someFlow(u"other"_s)));
        for (const FlowState state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
            QVERIFY(journal.move(u"other"_s, state, kNow));
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        const auto twice = journal.intend(u"other"_s, intent(0, 6));
        QVERIFY(!twice && twice.error().what.contains(u"a second time"_s));
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(!journal.intend(u"other"_s, intent(0, 6)));
        // An approval is no stake, another amount is another call, and a person may want it twice.
        Journal confirmed = journal;
        QVERIFY(confirmed.intend(u"other"_s, intent(0, 6), {}, true));
        QVERIFY(Journal(journal).intend(u"other"_s, intent(0, 6, IntentRole::Prepare)));
        QVERIFY(Journal(journal).intend(u"other"_s, intent(0, 6, IntentRole::Act, 2)));
        // Final, and a day ago: it is another time.
        journal.finish(kId, 0, kNow);
        QVERIFY(!Journal(journal).intend(u"other"_s, intent(0, 6)));
        Intent later = intent(0, 6);
        later.at = kNow + Journal::kRecentMs;
        QVERIFY(journal.intend(u"other"_s, later));
    }

    /// What failed for good, or was taken over, does not stand in the way.
    void whatFailedIsNoSecondTime()
    {
        for (const bool replaced : {false, true}) {
            Journal journal = signing();
            QVERIFY(journal.begin(someFlow(u"other"_s)));
            for (const FlowState state :
                 {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
                QVERIFY(journal.move(u"other"_s, state, kNow));
            QVERIFY(journal.intend(kId, intent(0, 5)));
            QVERIFY(journal.settle(kId, 0, found(6, 50, replaced ? 2 : 1, true, false), kNow));
            QVERIFY(journal.intend(u"other"_s, intent(0, 6)));
        }
    }

    void unfinishedWaysAreFound()
    {
        Journal journal = signing();
        const Flow flow = *journal.find(kId);
        const auto found = [&](const QString& action) {
            return journal.unfinished(flow.chain, flow.account, flow.protocol, action);
        };
        QCOMPARE(found(u"stake"_s).size(), std::size_t(1));
        QVERIFY(found(u"claim"_s).empty());
        QVERIFY(journal.unfinished({1}, flow.account, flow.protocol, u"stake"_s).empty());
        QVERIFY(journal.begin(someFlow(u"untouched"_s)));
        QCOMPARE(found(u"stake"_s).size(), std::size_t(1));
        QVERIFY(journal.move(u"untouched"_s, FlowState::Preflight, kNow + 5));
        QCOMPARE(found(u"stake"_s).front()->id, u"untouched"_s);
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(*journal.settle(kId, 0, test::found(6, 50, 1), kNow) == Settled::Included);
        QCOMPARE(found(u"stake"_s).size(), std::size_t(2));
        journal.finish(kId, 0, kNow);
        QVERIFY(journal.find(kId)->state == FlowState::Active);
        QCOMPARE(found(u"stake"_s).size(), std::size_t(1));
    }

    /// A greater amount than was approved needs another approval.
    void anApprovalMayBeMadeAgain()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5, IntentRole::Prepare)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(!journal.intend(kId, intent(0, 6, IntentRole::Prepare, 3))); // it is on its way
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(!journal.intend(kId, intent(0, 6, IntentRole::Act, 3)));
        QVERIFY(journal.intend(kId, intent(0, 6, IntentRole::Prepare, 3)));
        QVERIFY(journal.sent(kId, hash(51), kNow));
        QVERIFY(*journal.settle(kId, 1, found(7, 51, 3), kNow) == Settled::Included);
        QVERIFY(journal.intend(kId, intent(1, 7, IntentRole::Act, 4)));
    }

    /// Known by its hash before a node has it.
    void handedOver()
    {
        Journal journal = signing();
        QVERIFY(!journal.handedOver(kId, hash(50), "raw"));
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.handedOver(kId, hash(50), std::string(Journal::kMostRaw + 1, 'x')));
        QVERIFY(journal.find(kId)->intents[0].raw.empty());
        QVERIFY(journal.handedOver(kId, hash(50), "raw"));
        QVERIFY(!journal.refused(kId, kNow)); // whatever a signer says now
        QVERIFY(*stake::readJournal(stake::writeJournal(journal)) == journal);
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QCOMPARE(journal.find(kId)->intents[0].raw, std::string("raw")); // a rollback may come
        journal.finish(kId, 0, kNow);
        QVERIFY(journal.find(kId)->intents[0].raw.empty());
        QVERIFY(*stake::readJournal(stake::writeJournal(journal)) == journal);
    }

    void roomIsMade()
    {
        Journal journal;
        const auto begin = [&](int number, qint64 at) {
            Flow flow = someFlow(QString::number(number));
            flow.since = kNow + at;
            return journal.begin(flow).has_value();
        };
        for (int i = 0; i < int(Journal::kMostFlows); ++i)
            QVERIFY(begin(i, i));
        // Young ones are not let go, nor those of which a signature is uncertain.
        QVERIFY(!begin(5000, 1000));
        for (const FlowState state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
            QVERIFY(journal.move(u"0"_s, state, kNow));
        QVERIFY(journal.intend(u"0"_s, intent(0, 5)));
        QVERIFY(begin(5000, Journal::kRecentMs + 1000));
        QVERIFY(journal.find(u"0"_s) != nullptr);
        QVERIFY(journal.find(u"1"_s) == nullptr);
        QVERIFY(journal.find(u"1999"_s) != nullptr);
        QVERIFY(journal.flows().size() > Journal::kMostFlows / 2);
    }

    /// The receipt of a claim ends the way of its ticket, before anything is read again.
    void theReceiptOfAClaimEndsItsWay()
    {
        Journal journal;
        Flow flow = someFlow();
        flow.action = u"queue"_s;
        QVERIFY(journal.begin(flow));
        for (const FlowState state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
            QVERIFY(journal.move(kId, state, kNow));
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        journal.finish(kId, 0, kNow + 1);
        QVERIFY(journal.find(kId)->state == FlowState::Active);
        stake::DueClaim claim;
        claim.id = u"enki/7"_s;
        claim.chain = flow.chain;
        claim.account = flow.account;
        claim.protocol = flow.protocol;
        claim.due = kNow + 1000;
        claim.seen = kNow + 2;
        QVERIFY(journal.watch(claim));
        QVERIFY(journal.mature(kId, claim.due, claim.id));
        for (const FlowState state : {FlowState::ExitRequested, FlowState::Claimable})
            QVERIFY(journal.move(kId, state, kNow + 1000));
        QVERIFY(*stake::readJournal(stake::writeJournal(journal)) == journal);
        Intent taken = intent(1, 6, IntentRole::After, 9);
        taken.claim = claim.id;
        QVERIFY(journal.intend(kId, taken));
        QVERIFY(journal.sent(kId, hash(60), kNow));
        QVERIFY(*journal.settle(kId, 1, found(7, 60, 9), kNow) == Settled::Included);
        QVERIFY(journal.find(kId)->state == FlowState::Claimable); // its block may still go
        journal.finish(kId, 1, kNow + 2000);
        QVERIFY(journal.find(kId)->state == FlowState::Claimed);
        QVERIFY(journal.due(kNow + 5000).empty());
    }

    void otherAccountsAreFree()
    {
        Journal journal = signing();
        Flow flow = someFlow(u"theirs"_s);
        flow.account.bytes.fill(8);
        QVERIFY(journal.begin(flow));
        Flow elsewhere = someFlow(u"elsewhere"_s);
        elsewhere.chain = {1};
        QVERIFY(journal.begin(elsewhere));
        QVERIFY(journal.intend(kId, intent(0, 5)));
        for (const QString& id : {u"theirs"_s, u"elsewhere"_s}) {
            for (const FlowState state :
                 {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
                QVERIFY(journal.move(id, state, kNow));
            QVERIFY(journal.intend(id, intent(0, 5)));
        }
    }

    void aLookSettles_data()
    {
        QTest::addColumn<ChainLook>("seen");
        QTest::addColumn<int>("settled");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("flow");
        const auto row = [](const char* name, const ChainLook& seen, Settled settled,
                            IntentState state, FlowState flow) {
            QTest::newRow(name) << seen << int(settled) << int(state) << int(flow);
        };
        row("nobody saw it", look(5, 5), Settled::Unseen, IntentState::Unseen, FlowState::Simulate);
        row("something waits", look(5, 6), Settled::Wait, IntentState::Open, FlowState::Sign);
        row("taken by what?", look(6, 6), Settled::Search, IntentState::Open, FlowState::Sign);
        row("it waits", found(5, 50, 1, false), Settled::Sent, IntentState::Sent,
            FlowState::Pending);
        row("another waits", found(5, 50, 2, false), Settled::Wait, IntentState::Open,
            FlowState::Sign);
        row("in a block", found(6, 50, 1, true, true, false), Settled::Included,
            IntentState::Included, FlowState::Confirmed);
        row("failed, and deep", found(6, 50, 1, true, false), Settled::Reverted,
            IntentState::Reverted, FlowState::Simulate);
        row("failed a moment ago", found(6, 50, 1, true, false, false), Settled::Shallow,
            IntentState::Open, FlowState::Sign);
        row("another took it", found(6, 50, 2), Settled::Replaced, IntentState::Replaced,
            FlowState::Simulate);
        row("another took it a moment ago", found(6, 50, 2, true, true, false), Settled::Shallow,
            IntentState::Open, FlowState::Sign);
    }
    void aLookSettles()
    {
        QFETCH(ChainLook, seen);
        QFETCH(int, settled);
        QFETCH(int, state);
        QFETCH(int, flow);
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        const auto result = journal.settle(kId, 0, seen, kNow);
        QVERIFY(result);
        QCOMPARE(int(*result), settled);
        QCOMPARE(int(journal.find(kId)->intents[0].state), state);
        QCOMPARE(int(journal.find(kId)->state), flow);
        // And it is read back the same.
        QVERIFY(*stake::readJournal(stake::writeJournal(journal)) == journal);
    }

    void aLookThatContradictsItself()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(!journal.settle(kId, 0, found(5, 50, 1), kNow));
        QVERIFY(!journal.settle(kId, 1, look(5, 5), kNow));
        QVERIFY(journal.find(kId)->intents[0].state == IntentState::Open);
    }

    void theNonceOfWhatNobodySawIsKept()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        const Flow& flow = *journal.find(kId);
        QVERIFY(journal.keptNonce(flow.chain, flow.account) == 5);
        QVERIFY(journal.move(kId, FlowState::Sign, kNow));
        QVERIFY(!journal.intend(kId, intent(0, 6)));
        QVERIFY(journal.intend(kId, intent(0, 5, IntentRole::Act, 2)));
        QVERIFY(!journal.keptNonce(flow.chain, flow.account));
        QVERIFY(journal.sent(kId, hash(51), kNow));
        // The first one comes after all: it is known by what it does, and the second is replaced.
        QVERIFY(*journal.settle(kId, 1, found(6, 50, 1), kNow) == Settled::Replaced);
        const Flow& after = *journal.find(kId);
        QVERIFY(after.intents[0].state == IntentState::Included);
        QVERIFY(after.intents[0].hash == hash(50));
        QVERIFY(after.intents[1].state == IntentState::Replaced);
        QVERIFY(after.state == FlowState::Confirmed);
        QVERIFY(!journal.intend(kId, intent(0, 7)));
    }

    /// The rate moved a unit, and with it the least amount: it is the same once more all the same.
    void theSameAtAnotherRate()
    {
        Journal journal = signing();
        Intent first = intent(0, 5, IntentRole::Act, 1);
        first.intention = hash(80);
        QVERIFY(journal.intend(kId, first));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        const QString other = u"enki/2"_s;
        QVERIFY(journal.begin(someFlow(other)));
        for (const FlowState state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
            QVERIFY(journal.move(other, state, kNow));
        Intent second = intent(0, 6, IntentRole::Act, 2);
        second.intention = hash(80);
        const Flow& flow = *journal.find(other);
        QVERIFY(journal.doneBefore(other, flow.chain, flow.account, second) != nullptr);
        QVERIFY(!journal.intend(other, second));
        Intent another = second;
        another.intention = hash(81);
        QVERIFY(journal.doneBefore(other, flow.chain, flow.account, another) == nullptr);
        another.intention.reset();
        QVERIFY(journal.doneBefore(other, flow.chain, flow.account, another) == nullptr);
        QVERIFY(journal.intend(other, second, {}, true)); // a person says so
    }

    void spedUp()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(!journal.intend(kId, intent(0, 5)));
        QVERIFY(!journal.intend(kId, intent(0, 6), hash(50)));
        QVERIFY(!journal.intend(kId, intent(0, 5), hash(49)));
        QVERIFY(journal.intend(kId, intent(0, 5), hash(50)));
        QVERIFY(journal.refused(kId, kNow));
        QVERIFY(journal.find(kId)->state == FlowState::Pending); // the first is still out
        QVERIFY(journal.intend(kId, intent(0, 5), hash(50)));
        QVERIFY(journal.sent(kId, hash(51), kNow));
        QVERIFY(*journal.settle(kId, 2, found(6, 51, 1), kNow) == Settled::Included);
        const auto& intents = journal.find(kId)->intents;
        QVERIFY(intents[0].state == IntentState::Replaced);
        QVERIFY(intents[2].state == IntentState::Included);
        QVERIFY(journal.find(kId)->state == FlowState::Confirmed);
    }

    void aReorganisationTakesItBack()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(*journal.settle(kId, 0, found(5, 50, 1, false), kNow) == Settled::Sent);
        QVERIFY(journal.find(kId)->state == FlowState::Pending);
        QVERIFY(!journal.find(kId)->intents[0].block);
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        QVERIFY(journal.find(kId)->state == FlowState::Simulate);
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(journal.find(kId)->state == FlowState::Confirmed);
        // Gone again, and something waits at its nonce: it is not believed to be in a block.
        QVERIFY(*journal.settle(kId, 0, look(5, 6), kNow) == Settled::Wait);
        QVERIFY(journal.find(kId)->intents[0].state == IntentState::Sent);
        QVERIFY(journal.find(kId)->state == FlowState::Pending);
    }
};

QTEST_APPLESS_MAIN(tst_Journal)
#include "tst_journal.moc"
