// What nobody is certain of, in the journal: bytes that were stood in for do not leave any more,
// and wrong passwords close no way.
#include "journal_kit.hpp"

using namespace rollscope;
using namespace rollscope::test;

class tst_JournalDoubts : public QObject
{
    Q_OBJECT

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
        QTest::newRow("it can never come") << found(6, 51, 2) << false;
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
