// A question that was taken back from a signer who may answer it all the same: what came of it is
// found out while the program runs, and the way goes on by that.
#include "tracker_rig.hpp"

using namespace rollscope;
using namespace rollscope::test;

class TestTrackerWithdrawn : public QObject, private test::TrackerRig
{
    Q_OBJECT

    /// The signer is asked, says nothing, and the question is taken back.
    void takeBack(const staking::SendQuestion& asked)
    {
        m_signer->silent = true;
        const int before = m_signer->asked;
        wallet::Ask ask =
            m_tracker->send(*m_signer, asked, [](const base::Result<base::Hash32>&) {});
        for (int i = 0; i < 20 && m_signer->asked == before; ++i)
            pass(1);
        QCOMPARE(m_signer->asked, before + 1);
        const int told = m_changes;
        ask.cancel();
        QCOMPARE(m_changes, told + 1); // no answer tells that it is open now
        m_signer->silent = false;
        QCOMPARE(intentOf(asked.flow).state, IntentState::Open);
    }

    /// Begins the way of an account where there is none, and takes it there by these steps.
    std::function<base::Result<void>(stake::Journal&)>
    entering(const QString& id, const std::vector<FlowState>& steps,
             const base::Address& account = me().address)
    {
        return [this, id, steps, account](stake::Journal& journal) -> base::Result<void> {
            stake::Flow flow;
            flow.id = id;
            flow.chain = kChain;
            flow.account = account;
            flow.protocol = u"enki"_s;
            flow.action = u"stake"_s;
            flow.since = m_clock->now();
            if (journal.find(id) == nullptr)
                if (auto begun = journal.begin(flow); !begun)
                    return begun;
            for (const auto to : steps)
                if (stake::mayFollow(journal.find(id)->state, to))
                    if (auto moved = journal.move(id, to, m_clock->now()); !moved)
                        return moved;
            return {};
        };
    }

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    /// A wallet sends it after all, and nobody signs anything else that would look for it.
    void itCameAfterAll()
    {
        begin(u"a"_s);
        takeBack(question(u"a"_s, stakeOf(0)));
        const int told = m_changes;
        m_first->mine(signedTx(stakeOf(0)), 1000);
        pass(10);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Included);
        QVERIFY(m_changes > told);
        QCOMPARE(flowState(u"a"_s), FlowState::Confirmed);
    }

    /// A wallet sends it when it was looked for in vain a few times.
    void itCameLate()
    {
        begin(u"a"_s);
        takeBack(question(u"a"_s, stakeOf(0)));
        pass(60);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Unseen);
        m_first->mine(signedTx(stakeOf(0)), 1000);
        pass(60);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Included);
    }

    /// An approval that was taken back and is in a block: its way goes on with the stake at once,
    /// without a look before.
    void theApprovalCame()
    {
        auto approval = question(u"a"_s, stakeOf(0, 7));
        approval.step = 1;
        approval.role = stake::IntentRole::Prepare;
        approval.enter = entering(u"a"_s, {FlowState::Preflight, FlowState::Approve});
        takeBack(approval);
        m_first->mine(signedTx(stakeOf(0, 7)), 1000);
        auto act = question(u"a"_s, stakeOf(1));
        act.step = 2;
        act.enter = entering(u"a"_s, {FlowState::Preflight, FlowState::Simulate, FlowState::Sign});
        const auto sent = send(act);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text()));
        QCOMPARE(intentOf(u"a"_s, 0).state, IntentState::Included);
        QCOMPARE(intentOf(u"a"_s, 1).state, IntentState::Sent);
        QCOMPARE(flowState(u"a"_s), FlowState::Pending);
    }

    /// A stake that was taken back and is in a block is not signed once more, by its own way or
    /// another.
    void theStakeCame()
    {
        const std::vector steps{FlowState::Preflight, FlowState::Simulate, FlowState::Sign};
        auto first = question(u"a"_s, stakeOf(0));
        first.enter = entering(u"a"_s, steps);
        takeBack(first);
        m_first->mine(signedTx(stakeOf(0)), 1000);
        auto again = question(u"a"_s, stakeOf(1));
        again.enter = entering(u"a"_s, steps);
        QVERIFY(!send(again));
        auto other = question(u"b"_s, stakeOf(1));
        other.enter = entering(u"b"_s, steps);
        QVERIFY(!send(other));
        QCOMPARE(m_signer->asked, 1);
        QCOMPARE(flowState(u"a"_s), FlowState::Confirmed);
        QVERIFY(m_journal->journal().find(u"b"_s) == nullptr); // nothing was begun by it
    }

    /// A way that cannot be entered, or is another's: nothing is written, nobody is asked.
    void whatCannotBeEntered()
    {
        auto asked = question(u"a"_s, stakeOf(0));
        asked.enter = [](stake::Journal&) -> base::Result<void> {
            return base::fail(base::ErrorKind::BadInput, u"no"_s);
        };
        QCOMPARE(send(asked).error().what, u"no"_s);
        base::Address other;
        other.bytes.fill(9);
        asked.enter =
            entering(u"a"_s, {FlowState::Preflight, FlowState::Simulate, FlowState::Sign}, other);
        QVERIFY(send(asked).error().what.contains(u"not those of the way"_s));
        asked.enter = {};
        QVERIFY(send(asked).error().what.contains(u"not those of the way"_s)); // there is none
        QCOMPARE(m_signer->asked, 0);
        QVERIFY(m_journal->journal().flows().empty());
    }
};

QTEST_GUILESS_MAIN(TestTrackerWithdrawn)
#include "tst_tracker_withdrawn.moc"
