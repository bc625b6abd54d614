// What nobody is certain of, in the journal: bytes that were stood in for do not leave any more, a
// wallet's own nonce is followed, and wrong passwords close no way.
#include "journal_kit.hpp"

using namespace rollscope;
using namespace rollscope::test;

class tst_JournalDoubts : public QObject
{
    Q_OBJECT

    static void toSign(Journal& journal, const QString& id = kId)
    {
        for (const FlowState state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
            if (stake::mayFollow(journal.find(id)->state, state))
                QVERIFY(journal.move(id, state, kNow));
    }
    /// What the signer sent under hash 50, with another nonce than what was shown.
    static ChainLook moved(quint64 nonce, quint8 call = 1, quint8 transaction = 50)
    {
        ChainLook out = look(5, 5);
        out.elsewhere = ChainLook::Elsewhere{hash(transaction), hash(call), nonce};
        return out;
    }

private Q_SLOTS:
    /// No node took the bytes; something else is signed in their place.
    void supersededBytesAreLetGo()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.handedOver(kId, hash(50), "raw"));
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        QCOMPARE(journal.find(kId)->intents[0].raw, std::string("raw"));
        QVERIFY(stake::keptIn(*journal.find(kId)) == std::size_t(0));
        toSign(journal);
        QVERIFY(journal.intend(kId, intent(0, 5, IntentRole::Act, 2)));
        QVERIFY(
            !stake::keptIn(*journal.find(kId))); // the signer is asked: nothing leaves meanwhile
        QVERIFY(journal.handedOver(kId, hash(51), "other"));
        QVERIFY(journal.find(kId)->intents[0].raw.empty());
        QVERIFY(journal.find(kId)->intents[0].signedAs == hash(50)); // it may still come
        QCOMPARE(journal.find(kId)->intents[1].raw, std::string("other"));
        QVERIFY(stake::keptIn(*journal.find(kId)) == std::size_t(1));
        QVERIFY(*stake::readJournal(stake::writeJournal(journal)) == journal);
    }

    /// In another way of the account as well; not on another chain.
    void supersededInAnotherWay()
    {
        Journal journal = signing();
        QVERIFY(journal.begin(someFlow(u"other"_s)));
        Flow there = someFlow(u"there"_s);
        there.chain = {1};
        QVERIFY(journal.begin(there));
        toSign(journal, u"other"_s);
        toSign(journal, u"there"_s);
        for (const QString& id : {kId, u"there"_s}) {
            QVERIFY(journal.intend(id, intent(0, 5)));
            QVERIFY(journal.handedOver(id, hash(50), "raw"));
            QVERIFY(*journal.settle(id, 0, look(5, 5), kNow) == Settled::Unseen);
        }
        QVERIFY(journal.intend(u"other"_s, intent(0, 5, IntentRole::Act, 2)));
        QCOMPARE(journal.find(kId)->intents[0].raw, std::string("raw"));
        QVERIFY(journal.handedOver(u"other"_s, hash(51), {})); // a wallet sent it
        QVERIFY(journal.find(kId)->intents[0].raw.empty());
        QCOMPARE(journal.find(u"there"_s)->intents[0].raw, std::string("raw"));
    }

    /// What is cancelled does not leave again by itself when a pool forgets it.
    void replacedBytesAreLetGo()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.handedOver(kId, hash(50), "raw"));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(!journal.intend(kId, intent(0, 5), hash(49)));
        QCOMPARE(journal.find(kId)->intents[0].raw, std::string("raw")); // it was not taken down
        QVERIFY(journal.intend(kId, intent(0, 5, IntentRole::Prepare, 2), hash(50)));
        QVERIFY(journal.sent(kId, hash(51), kNow));
        QVERIFY(journal.find(kId)->intents[0].raw.empty());
        QVERIFY(journal.find(kId)->intents[0].state == IntentState::Sent);
    }

    /// A person pressed "speed up" and said no: what waits can be sent again when a pool forgets
    /// it.
    void refusedLeavesTheBytes()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.handedOver(kId, hash(50), "raw"));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(journal.intend(kId, intent(0, 5), hash(50)));
        QVERIFY(journal.refused(kId, kNow));
        QCOMPARE(journal.find(kId)->intents[0].raw, std::string("raw"));
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        QVERIFY(stake::keptIn(*journal.find(kId)) == std::size_t(0));
        QVERIFY(*stake::readJournal(stake::writeJournal(journal)) == journal);
    }
    /// The program was killed while the signer was asked: it may have signed, wherever that is.
    void killedWhileItWasReplaced_data()
    {
        QTest::addColumn<ChainLook>("seen");
        QTest::addColumn<bool>("kept");
        QTest::newRow("nobody saw it") << look(5, 5) << false;
        QTest::newRow("it waits") << found(5, 51, 2, false) << false;
        QTest::newRow("it is in a block") << found(6, 51, 2, true, true, false) << false;
        QTest::newRow("it is deep in a block") << found(6, 51, 2) << false;
        QTest::newRow("something waits") << look(5, 6) << true; // and it is open still
    }
    void killedWhileItWasReplaced()
    {
        QFETCH(ChainLook, seen);
        QFETCH(bool, kept);
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.handedOver(kId, hash(50), "raw"));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(journal.intend(kId, intent(0, 5, IntentRole::Prepare, 2), hash(50)));
        journal = *stake::readJournal(stake::writeJournal(journal));
        QCOMPARE(journal.find(kId)->intents[0].raw, std::string("raw"));
        QVERIFY(!stake::keptIn(*journal.find(kId)));
        QVERIFY(journal.settle(kId, 1, seen, kNow));
        QCOMPARE(!journal.find(kId)->intents[0].raw.empty(), kept);
        QVERIFY(!stake::keptIn(*journal.find(kId)));
    }

    /// Bytes that nobody has keep nonce 6, and 5 is free: an approval may go there, nothing that
    /// could be done twice; 6 is used next.
    void aLowerNonceIsFilled()
    {
        Journal journal = signing();
        QVERIFY(journal.begin(someFlow(u"other"_s)));
        Flow back = someFlow(u"back"_s);
        back.action = u"revoke"_s;
        QVERIFY(journal.begin(back));
        toSign(journal, u"other"_s);
        toSign(journal, u"back"_s);
        QVERIFY(journal.intend(kId, intent(0, 6)));
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        const auto held = journal.intend(u"other"_s, intent(1, 5, IntentRole::Act, 2));
        QVERIFY(!held);
        QVERIFY2(held.error().hint.contains(u"approval"), qPrintable(held.error().text()));
        QVERIFY(!journal.intend(u"other"_s, intent(0, 7, IntentRole::Prepare, 3)));
        QVERIFY(Journal(journal).intend(u"back"_s, intent(0, 5, IntentRole::Act, 4)));
        QVERIFY(journal.intend(u"other"_s, intent(0, 5, IntentRole::Prepare, 3)));
        QVERIFY(journal.sent(u"other"_s, hash(52), kNow));
        // What waits there may be stood in for.
        QVERIFY(
            Journal(journal).intend(u"other"_s, intent(0, 5, IntentRole::Prepare, 3), hash(52)));
        QVERIFY(*journal.settle(u"other"_s, 0, found(6, 52, 3), kNow) == Settled::Included);
        QVERIFY(!journal.intend(u"other"_s, intent(1, 7, IntentRole::Act, 2)));
        QVERIFY(journal.intend(u"other"_s, intent(1, 6, IntentRole::Act, 2)));
    }

    void whatWaitsBelowIsSpedUp()
    {
        Journal journal = signing();
        QVERIFY(journal.begin(someFlow(u"other"_s)));
        toSign(journal, u"other"_s);
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(journal.intend(u"other"_s, intent(0, 6, IntentRole::Act, 2)));
        QVERIFY(*journal.settle(u"other"_s, 0, look(5, 6), kNow) == Settled::Unseen);
        QVERIFY(journal.intend(kId, intent(0, 5), hash(50)));
    }

    void refusalsCloseNoWay()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(9, 5, IntentRole::Prepare, 9)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 9), kNow) == Settled::Included);
        for (std::size_t i = 0; i < 3 * Journal::kMostIntents; ++i) {
            toSign(journal);
            const auto at = journal.intend(kId, intent(0, 6));
            QVERIFY2(at, at ? "" : qPrintable(at.error().text()));
            QVERIFY(*at < Journal::kMostIntents);
            QVERIFY(journal.refused(kId, kNow));
            QVERIFY(stake::goesOn(*journal.find(kId)));
        }
        QVERIFY(journal.find(kId)->intents[0].state == IntentState::Included);
        QCOMPARE(journal.find(kId)->intents.size(), Journal::kMostIntents); // one goes, not all
        QVERIFY(*stake::readJournal(stake::writeJournal(journal)) == journal);
        toSign(journal);
        QVERIFY(journal.intend(kId, intent(0, 6)));
        QVERIFY(journal.sent(kId, hash(51), kNow));
    }

    /// What may be out stays, however many it is.
    void whatMayBeOutMakesNoRoom()
    {
        Journal journal = signing();
        for (std::size_t i = 0; i < Journal::kMostIntents; ++i) {
            toSign(journal);
            QVERIFY(journal.intend(kId, intent(0, 5)));
            QVERIFY(*journal.settle(kId, i, look(5, 5), kNow) == Settled::Unseen);
        }
        toSign(journal);
        QVERIFY(!journal.intend(kId, intent(0, 5)));
        QCOMPARE(journal.find(kId)->intents.size(), Journal::kMostIntents);
    }

    /// The wallet counts something that only it knows of, and takes the next nonce.
    void theSignersOwnNonce()
    {
        Journal journal = signing();
        QVERIFY(journal.begin(someFlow(u"other"_s)));
        toSign(journal, u"other"_s);
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.handedOver(kId, hash(50), {}));
        QVERIFY(*journal.settle(kId, 0, moved(6), kNow) == Settled::Sent);
        const Flow& flow = *journal.find(kId);
        QCOMPARE(flow.intents[0].nonce, quint64(6));
        QVERIFY(flow.intents[0].state == IntentState::Sent);
        QVERIFY(flow.intents[0].hash == hash(50));
        QVERIFY(flow.state == FlowState::Pending);
        QVERIFY(!journal.keptNonce(flow.chain, flow.account)); // no second one is invited
        QVERIFY(!journal.intend(u"other"_s, intent(0, 5)));    // it would be done twice
        QVERIFY(*stake::readJournal(stake::writeJournal(journal)) == journal);
        QVERIFY(*journal.settle(kId, 0, found(7, 50, 1), kNow) == Settled::Included);
        QVERIFY(journal.find(kId)->state == FlowState::Confirmed);
    }
    /// Found only after it was thought lost.
    void theSignersOwnNonceLater()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.handedOver(kId, hash(50), {}));
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        QVERIFY(*journal.settle(kId, 0, moved(6), kNow) == Settled::Sent);
        QCOMPARE(journal.find(kId)->intents[0].nonce, quint64(6));
        QVERIFY(journal.find(kId)->state == FlowState::Pending);
    }
    /// An evil wallet names what it sent for an earlier way.
    void whatWasDoneBeforeIsNoAnswer()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(journal.begin(someFlow(u"other"_s)));
        toSign(journal, u"other"_s);
        QVERIFY(journal.intend(u"other"_s, intent(0, 6), {}, true));
        QVERIFY(journal.handedOver(u"other"_s, hash(50), {}));
        ChainLook named = moved(5);
        named.latestNonce = named.pendingNonce = 6;
        QVERIFY(*journal.settle(u"other"_s, 0, named, kNow) == Settled::Unseen);
        QCOMPARE(journal.find(u"other"_s)->intents[0].nonce, quint64(6));
    }
    /// Neither another call nor a hash that the signer did not name.
    void nobodyElsesNonce()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(*Journal(journal).settle(kId, 0, moved(6), kNow) == Settled::Unseen);
        QVERIFY(journal.handedOver(kId, hash(50), {}));
        QVERIFY(*Journal(journal).settle(kId, 0, moved(6, 2), kNow) == Settled::Unseen);
        QVERIFY(*Journal(journal).settle(kId, 0, moved(6, 1, 51), kNow) == Settled::Unseen);
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(*journal.settle(kId, 0, moved(6), kNow) == Settled::Unseen);
        QCOMPARE(journal.find(kId)->intents[0].nonce, quint64(5));
    }

    /// Where no node of ours sees what a wallet sent with a nonce of its own, another transaction
    /// took the one that was shown: the same is asked about for a day.
    void replacedAndPerhapsOut_data()
    {
        QTest::addColumn<bool>("named");
        QTest::addColumn<bool>("seen");
        QTest::addColumn<bool>("asks");
        QTest::newRow("named, never seen") << true << false << true;
        QTest::newRow("seen at that nonce") << true << true << false;
        QTest::newRow("not named") << false << false << false;
    }
    void replacedAndPerhapsOut()
    {
        QFETCH(bool, named);
        QFETCH(bool, seen);
        QFETCH(bool, asks);
        Journal journal = signing();
        QVERIFY(journal.begin(someFlow(u"other"_s)));
        toSign(journal, u"other"_s);
        QVERIFY(journal.intend(kId, intent(0, 5)));
        if (named)
            QVERIFY(journal.handedOver(kId, hash(50), {}));
        if (seen)
            QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(*journal.settle(kId, 0, found(6, 60, 9), kNow) == Settled::Replaced);
        toSign(journal);
        const Flow& way = *journal.find(kId);
        for (const QString& id : {kId, u"other"_s}) {
            const auto* const before = journal.doneBefore(id, way.chain, way.account, intent(0, 6));
            QCOMPARE(before != nullptr, asks);
            QCOMPARE(Journal(journal).intend(id, intent(0, 6)).has_value(), !asks);
            QVERIFY(Journal(journal).intend(id, intent(0, 6), {}, true));
            QVERIFY(Journal(journal).intend(id, intent(0, 6, IntentRole::Act, 2)));
            Intent later = intent(0, 6);
            later.at = kNow + Journal::kRecentMs;
            QVERIFY(Journal(journal).intend(id, later));
        }
    }

    void whatAPersonIsAskedAbout()
    {
        Journal journal = signing();
        QVERIFY(!stake::uncertainIn(*journal.find(kId)));
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(stake::uncertainIn(*journal.find(kId)) == std::size_t(0));
        QVERIFY(!stake::keptIn(*journal.find(kId)));
        QVERIFY(journal.handedOver(kId, hash(50), "raw"));
        QVERIFY(stake::keptIn(*journal.find(kId)) == std::size_t(0));
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        toSign(journal);
        QVERIFY(journal.intend(kId, intent(0, 5, IntentRole::Act, 2)));
        QVERIFY(stake::uncertainIn(*journal.find(kId)) == std::size_t(1)); // the open one
        QVERIFY(journal.sent(kId, hash(51), kNow));
        QVERIFY(!stake::uncertainIn(*journal.find(kId))); // its nonce has another
    }
};

QTEST_APPLESS_MAIN(tst_JournalDoubts)
#include "tst_journal_doubts.moc"
