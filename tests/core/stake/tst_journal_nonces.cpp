// A wallet that sends by itself may take another nonce than the one shown: it is followed, and its
// act is not done twice.
#include "journal_kit.hpp"

using namespace rollscope;
using namespace rollscope::test;

class tst_JournalNonces : public QObject
{
    Q_OBJECT

    /// What the signer sent under hash 50, with another nonce than what was shown.
    static ChainLook moved(quint64 nonce, quint8 call = 1, quint8 transaction = 50)
    {
        ChainLook out = look(5, 5);
        out.elsewhere = ChainLook::Elsewhere{hash(transaction), hash(call), nonce};
        return out;
    }

private Q_SLOTS:
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
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<bool>("seen");
        QTest::addColumn<bool>("asks");
        QTest::newRow("named, never seen") << true << QByteArray() << false << true;
        QTest::newRow("seen at that nonce") << true << QByteArray() << true << false;
        QTest::newRow("not named") << false << QByteArray() << false << false;
        QTest::newRow("bytes of that nonce") << true << QByteArray("raw") << false << false;
    }
    void replacedAndPerhapsOut()
    {
        QFETCH(bool, named);
        QFETCH(QByteArray, raw);
        QFETCH(bool, seen);
        QFETCH(bool, asks);
        Journal journal = signing();
        QVERIFY(journal.begin(someFlow(u"other"_s)));
        toSign(journal, u"other"_s);
        QVERIFY(journal.intend(kId, intent(0, 5)));
        if (named)
            QVERIFY(journal.handedOver(kId, hash(50), raw.toStdString()));
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

    /// What no node of ours sees may be under way with a nonce that its wallet chose, and the next
    /// press may get one as well: a person says that it is wanted once more, in the same way too.
    void aWalletsNonceIsItsOwn_data()
    {
        QTest::addColumn<bool>("first");
        QTest::addColumn<bool>("second");
        QTest::addColumn<bool>("asks");
        QTest::newRow("both by a wallet") << true << true << true;
        QTest::newRow("the first one by a wallet") << true << false << true;
        QTest::newRow("the second one by a wallet") << false << true << true;
        QTest::newRow("both of the nonce that was shown") << false << false << false;
    }
    void aWalletsNonceIsItsOwn()
    {
        QFETCH(bool, first);
        QFETCH(bool, second);
        QFETCH(bool, asks);
        Journal journal = signing();
        Intent asked = intent(0, 5);
        asked.ownNonce = first;
        QVERIFY(journal.intend(kId, asked));
        if (!first)
            QVERIFY(journal.handedOver(kId, hash(50), "raw"));
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        journal = *stake::readJournal(stake::writeJournal(journal));
        QCOMPARE(journal.find(kId)->intents[0].ownNonce, first);
        toSign(journal);
        const Flow& way = *journal.find(kId);
        Intent again = intent(0, 5);
        again.ownNonce = second;
        again.at = kNow + 10 * Journal::kRecentMs; // nobody knows of it, however long ago it was
        QCOMPARE(journal.doneBefore(kId, way.chain, way.account, again) != nullptr, asks);
        QCOMPARE(Journal(journal).intend(kId, again).has_value(), !asks);
        QVERIFY(Journal(journal).intend(kId, again, {}, true));
        Intent other = intent(0, 5, IntentRole::Act, 2);
        other.ownNonce = second;
        QVERIFY(Journal(journal).intend(kId, other));
    }
    /// It named its nonce itself, or bytes came: then the nonce is known.
    void bytesNameTheirNonce()
    {
        Journal journal = signing();
        Intent asked = intent(0, 5);
        asked.ownNonce = true;
        QVERIFY(journal.intend(kId, asked));
        Journal named = journal;
        QVERIFY(journal.handedOver(kId, hash(50), "raw", false));
        QVERIFY(!journal.find(kId)->intents[0].ownNonce);
        QVERIFY(journal.find(kId)->intents[0].raw.empty()); // they may not leave
        QVERIFY(named.handedOver(kId, hash(50), {}));
        QVERIFY(named.find(kId)->intents[0].ownNonce);
        QVERIFY(*named.settle(kId, 0, moved(6), kNow) == Settled::Sent);
        QVERIFY(!named.find(kId)->intents[0].ownNonce);
    }

    /// What was confirmed by hand is sped up, though the same was done before: of one nonce the
    /// chain takes one.
    void spedUpIsNotOnceMore()
    {
        Journal journal = signing();
        Intent asked = intent(0, 5);
        asked.intention = hash(70);
        QVERIFY(journal.intend(kId, asked));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(journal.begin(someFlow(u"other"_s)));
        toSign(journal, u"other"_s);
        asked.nonce = 6;
        QVERIFY(!journal.intend(u"other"_s, asked));
        QVERIFY(journal.intend(u"other"_s, asked, {}, true));
        QVERIFY(journal.sent(u"other"_s, hash(51), kNow));
        QVERIFY(!Journal(journal).intend(u"other"_s, asked));
        QVERIFY(!Journal(journal).intend(u"other"_s, asked, hash(52)));
        QVERIFY(journal.intend(u"other"_s, asked, hash(51)));
    }
};

QTEST_APPLESS_MAIN(tst_JournalNonces)
#include "tst_journal_nonces.moc"
