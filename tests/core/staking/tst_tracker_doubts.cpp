// What became of a signature when nobody saw it: killed at any moment, by nodes that are pruned,
// lie or answer errors, after rollbacks. Nothing is done twice, and no account is locked out.
#include "tracker_rig.hpp"

using namespace rollscope;
using namespace rollscope::test;

class TestTrackerDoubts : public QObject, private test::TrackerRig
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    /// Killed between signature and answer; the person begins anew, with the next nonce.
    void theSecondStakeIsNotSigned()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 990);
        m_first->mine(signedTx(stakeOf(0)), 995);
        start();
        begin(u"b"_s);
        const auto again = send(question(u"b"_s, stakeOf(1)));
        QVERIFY(!again);
        QVERIFY2(again.error().what.contains(u"a second time"), qPrintable(again.error().text()));
        QCOMPARE(m_signer->asked, 0);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Included);
        // A person who wants it twice says so.
        auto wanted = question(u"b"_s, stakeOf(1));
        wanted.confirmed = true;
        const auto sent = send(wanted);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text()));
        QCOMPARE(m_signer->asked, 1);
    }

    /// The node takes it and answers an error: it is where it should be, and that is the answer.
    void anErrorAfterWhichItIsOut()
    {
        begin(u"a"_s);
        m_first->answers = false;
        std::optional<base::Result<base::Hash32>> heard;
        const wallet::Ask ask =
            m_tracker->send(*m_signer, question(u"a"_s, stakeOf(0)),
                            [&heard](base::Result<base::Hash32> got) { heard = std::move(got); });
        for (int i = 0; i < 300 && m_first->asked(u"eth_getTransactionByHash"_s) < 3; ++i)
            m_clock->advance(std::chrono::milliseconds(20));
        m_first->mine(signedTx(stakeOf(0)), 1000); // seen after the courier gave up
        for (int i = 0; i < 20 && !heard; ++i)
            pass(1);
        QVERIFY(heard);
        QVERIFY2(*heard, *heard ? "" : qPrintable(heard->error().text()));
        QCOMPARE(**heard, signedTx(stakeOf(0)).hash);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Included);
    }

    /// The hash is on the disk before a node has it.
    void theHashIsWrittenFirst()
    {
        begin(u"a"_s);
        m_first->takes = false;
        m_first->answers = false;
        const auto failed = send(question(u"a"_s, stakeOf(0)));
        QVERIFY(!failed);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Unseen);
        QVERIFY(intentOf(u"a"_s).signedAs == signedTx(stakeOf(0)).hash);
        QCOMPARE(intentOf(u"a"_s).raw, test::signedBy(stakeOf(0), me()));
    }

    /// The signature comes back when it may not leave any more: nothing is sent, not after a
    /// restart either, and its nonce is used again.
    void whatMayNotLeaveStays()
    {
        begin(u"a"_s);
        auto asked = question(u"a"_s, stakeOf(0));
        int times = 0;
        asked.mayLeave = [&times]() -> base::Result<void> {
            ++times;
            return base::fail(base::ErrorKind::Refused, u"the chain halted"_s);
        };
        const auto kept = send(asked);
        QVERIFY(!kept);
        QCOMPARE(kept.error().what, u"the chain halted"_s);
        QCOMPARE(times, 1);
        QCOMPARE(m_signer->asked, 1);
        QCOMPARE(m_first->asked(u"eth_sendRawTransaction"_s), 0);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Unseen);
        QVERIFY(intentOf(u"a"_s).signedAs == signedTx(stakeOf(0)).hash);
        QVERIFY(intentOf(u"a"_s).raw.empty());
        start();
        m_tracker->resume();
        pass(5);
        QCOMPARE(m_first->asked(u"eth_sendRawTransaction"_s), 0);
        QVERIFY(m_journal->change([this](stake::Journal& journal) {
            return journal.move(u"a"_s, FlowState::Sign, m_clock->now());
        }));
        QVERIFY(!send(question(u"a"_s, stakeOf(1)))); // the first one's place is kept
        asked.mayLeave = [&times]() -> base::Result<void> {
            ++times;
            return {};
        };
        const auto sent = send(asked);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text()));
        QCOMPARE(times, 2);
        QCOMPARE(m_first->pool.size(), std::size_t(1));
    }

    /// Killed before the node had it: it is sent after the restart, and not signed again.
    void sentAgainAfterARestart()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 990, true);
        start();
        m_tracker->resume();
        pass(5);
        QCOMPARE(m_first->pool.size(), std::size_t(1));
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Sent);
        QCOMPARE(flowState(u"a"_s), FlowState::Pending);
        m_first->mine(signedTx(stakeOf(0)), 1001);
        m_first->head = 1001;
        pass(5);
        QCOMPARE(flowState(u"a"_s), FlowState::Confirmed);
        QCOMPARE(m_signer->asked, 0);
    }

    /// The chain is halted when the program begins again: the bytes stay, and leave when it lives.
    void whatMayNotBeResentWaits()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 990, true);
        bool halted = true;
        m_mayResend = [&halted]() -> base::Result<void> {
            return halted ? base::Result<void>(
                                base::fail(base::ErrorKind::Refused, u"the chain is halted"_s))
                          : base::Result<void>();
        };
        start();
        m_tracker->resume();
        pass(5);
        m_tracker->retry();
        pass(5);
        QCOMPARE(m_first->asked(u"eth_sendRawTransaction"_s), 0);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Unseen);
        QVERIFY(!intentOf(u"a"_s).raw.empty());
        halted = false;
        m_tracker->retry();
        pass(5);
        QCOMPARE(m_first->pool.size(), std::size_t(1));
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Sent);
        QCOMPARE(m_first->asked(u"eth_sendRawTransaction"_s), 1);
        m_tracker->retry(); // nothing is kept any more
        pass(5);
        QCOMPARE(m_first->asked(u"eth_sendRawTransaction"_s), 1);
    }

    /// The computer's clock was set back: how old the bytes are is not known.
    void bytesOfTheFutureWait()
    {
        m_clock->advance(std::chrono::hours(3));
        killedAfterIntent(u"a"_s, stakeOf(0), 990, true);
        tearDown();
        m_signer.reset();
        m_clock = std::make_unique<base::ManualClock>(base::UnixMs{1'800'000'000'000});
        m_network = std::make_unique<ScriptedNetwork>(*m_clock);
        m_first = std::make_unique<AccountNode>(*m_clock, *m_network, u"ws://127.0.0.1:1"_s);
        m_second = std::make_unique<AccountNode>(*m_clock, *m_network, u"ws://127.0.0.1:2"_s);
        m_signer = std::make_unique<QuickSigner>(*m_clock);
        start();
        m_tracker->resume();
        pass(5);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Unseen);
        QCOMPARE(m_first->asked(u"eth_sendRawTransaction"_s), 0);
    }

    /// What is old is sent again by a person alone.
    void oldBytesWait()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 990, true);
        m_clock->advance(std::chrono::hours(3));
        start();
        m_tracker->resume();
        pass(5);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Unseen);
        QCOMPARE(m_first->asked(u"eth_sendRawTransaction"_s), 0);
        std::optional<base::Result<Settled>> settled;
        const auto ask = m_tracker->sendAgain(
            u"a"_s, 0, [&](base::Result<Settled> got) { settled = std::move(got); });
        pass(5);
        QVERIFY(settled && *settled);
        QCOMPARE(**settled, Settled::Sent);
        QCOMPARE(m_first->pool.size(), std::size_t(1));
    }

    /// A node that keeps the state of few blocks: bodies tell as well.
    void prunedNode()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 700);
        m_first->mine(signedTx(stakeOf(0)), 730);
        m_first->stateFrom = 872;
        start();
        m_tracker->resume();
        pass(20);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Included);
        QVERIFY(m_first->asked(u"eth_getBlockByNumber"_s) < 200);
        begin(u"b"_s);
        const auto sent = send(question(u"b"_s, stakeOf(1, 5)));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text()));
    }

    /// Too many bodies: the other operator is asked, else a person names the transaction.
    void prunedForTooLong()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 10'000);
        for (AccountNode* node : {m_first.get(), m_second.get()}) {
            node->head = 30'000;
            node->mine(signedTx(stakeOf(0)), 20'000);
        }
        m_first->stateFrom = 29'900;
        start();
        m_tracker->resume();
        pass(20);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Open);
        std::optional<base::Result<Settled>> settled;
        const auto ask =
            m_tracker->lookUp(u"a"_s, 0, signedTx(stakeOf(0)).hash,
                              [&](base::Result<Settled> got) { settled = std::move(got); });
        pass(5);
        QVERIFY(settled && *settled);
        QCOMPARE(**settled, Settled::Included);

        cleanup();
        init();
        killedAfterIntent(u"a"_s, stakeOf(0), 10'000);
        for (AccountNode* node : {m_first.get(), m_second.get()}) {
            node->head = 30'000;
            node->mine(signedTx(stakeOf(0)), 20'000);
        }
        m_first->stateFrom = 29'900;
        start(true);
        m_tracker->resume();
        pass(20);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Included);
    }

    /// A hash that a person gives for another transaction changes nothing.
    void aWrongHashByHand()
    {
        killedAfterIntent(u"a"_s, stakeOf(1), 990);
        m_first->mine(signedTx(stakeOf(0)), 980);
        start();
        const auto ask = m_tracker->lookUp(u"a"_s, 0, signedTx(stakeOf(0)).hash,
                                           [](const base::Result<Settled>&) {});
        pass(5);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Unseen);
    }

    /// A rollback went below the head at which it was signed.
    void lowerThanItWasSigned()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 995);
        m_first->mine(signedTx(stakeOf(0)), 985);
        start();
        m_tracker->resume();
        pass(5);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Included);
        QVERIFY(intentOf(u"a"_s).block == quint64(985));
    }
    void muchLowerThanItWasSigned()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 995);
        m_first->mine(signedTx(stakeOf(0)), 900);
        start();
        m_tracker->resume();
        pass(5);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Included);
    }

    /// Replaced in a block that may still go: looked at again until it is certain, without a
    /// restart.
    void replacedAndShallow()
    {
        begin(u"a"_s);
        QVERIFY(send(question(u"a"_s, stakeOf(0))));
        m_first->mine(signedTx(stakeOf(0, 7)), 1000);
        pass(10);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Sent);
        m_first->head = 1004;
        pass(40);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Replaced);
        QCOMPARE(flowState(u"a"_s), FlowState::Simulate);
    }

    /// Nobody saw it, and then it came: the next signature finds that out before it is asked for.
    void unseenIsLookedUp()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 990);
        start();
        m_tracker->resume();
        pass(2);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Unseen);
        m_first->mine(signedTx(stakeOf(0)), 1000);
        begin(u"b"_s);
        const auto again = send(question(u"b"_s, stakeOf(0)));
        QVERIFY(!again);
        QCOMPARE(m_signer->asked, 0);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Included);
    }

    /// One node says that it failed, or is final; the other one does not.
    void oneNodeIsNotBelieved_data()
    {
        QTest::addColumn<bool>("failed");
        QTest::newRow("failed") << true;
        QTest::newRow("final") << false;
    }
    void oneNodeIsNotBelieved()
    {
        QFETCH(bool, failed);
        start(true);
        begin(u"a"_s);
        QVERIFY(send(question(u"a"_s, stakeOf(0))));
        const auto tx = signedTx(stakeOf(0));
        std::vector<wallet::Fate> fates;
        m_tracker->onNews([&](const staking::TrackNews& news) { fates.push_back(news.fate); });
        m_first->mine(tx, 1000, !failed);
        m_first->head = 1010;
        m_first->finalized = failed ? 900 : 1010;
        m_second->mine(tx, 1000, true);
        m_second->head = 1010;
        m_second->fork = failed ? QString() : u"other"_s;
        m_second->finalized = 900;
        pass(10);
        QVERIFY(intentOf(u"a"_s).state != IntentState::Reverted);
        QVERIFY(flowState(u"a"_s) < FlowState::Active);
        for (const auto fate : fates)
            QVERIFY(fate != wallet::Fate::Final && fate != wallet::Fate::Reverted);
        QCOMPARE(m_troubles.filter(u"two nodes differ"_s).size(), 1); // said once
        QCOMPARE(m_tracker->followed(), std::size_t(1));
        // Both say it now.
        m_second->fork.clear();
        m_second->chain.back().succeeded = !failed;
        m_second->finalized = 1010;
        pass(10);
        QCOMPARE(intentOf(u"a"_s).state, failed ? IntentState::Reverted : IntentState::Included);
        QCOMPARE(flowState(u"a"_s), failed ? FlowState::Simulate : FlowState::Active);
        QCOMPARE(m_tracker->followed(), std::size_t(0));
        QCOMPARE(fates.back(), failed ? wallet::Fate::Reverted : wallet::Fate::Final);
    }

    /// After a restart too: a search by one node does not set a step free.
    void oneNodeDoesNotReplaceIt()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 990, true);
        m_first->mine(signedTx(stakeOf(0, 7)), 991);
        m_second->pool.push_back(signedTx(stakeOf(0)));
        start(true);
        m_tracker->resume();
        pass(5);
        QVERIFY(intentOf(u"a"_s).state != IntentState::Replaced);
        QVERIFY(!m_troubles.filter(u"two nodes differ"_s).isEmpty());
        m_second->mine(signedTx(stakeOf(0, 7)), 991);
        pass(60);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Replaced);
    }

    /// What is final is not followed after a restart any more.
    void finalIsOver()
    {
        begin(u"a"_s);
        QVERIFY(send(question(u"a"_s, stakeOf(0))));
        m_first->mine(signedTx(stakeOf(0)), 1000);
        m_first->head = 1001;
        pass(3);
        QVERIFY(!intentOf(u"a"_s).isFinal);
        start();
        m_tracker->resume();
        QCOMPARE(m_tracker->followed(), std::size_t(1));
        m_first->head = 1020;
        pass(3);
        QVERIFY(intentOf(u"a"_s).isFinal);
        QCOMPARE(flowState(u"a"_s), FlowState::Active);
        start();
        m_tracker->resume();
        QCOMPARE(m_tracker->followed(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestTrackerDoubts)
#include "tst_tracker_doubts.moc"
