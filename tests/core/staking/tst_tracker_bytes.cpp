// Bytes that are kept: those that were stood in for stay, a refusal throws none away, and a kept
// nonce is filled from below.
#include "tracker_rig.hpp"

using namespace rollscope;
using namespace rollscope::test;

namespace {

/// A person who says no.
class SayingNo final : public QuickSigner
{
public:
    using QuickSigner::QuickSigner;
    [[nodiscard]] QString name() const override { return u"no"_s; }
    [[nodiscard]] wallet::Ask sign(const wallet::Shown&,
                                   wallet::Question<wallet::Answer>::Handler handler) override
    {
        auto [ask, question] = wallet::open<wallet::Answer>(std::move(handler));
        wallet::answerSoon(question, m_clock,
                           base::Result<wallet::Answer>(
                               base::fail(base::ErrorKind::Refused, u"the signer said no"_s)));
        return std::move(ask);
    }
};

} // namespace

class TestTrackerBytes : public QObject, private test::TrackerRig
{
    Q_OBJECT

    /// Signed, and no node takes it.
    void lost(const QString& flow, const eth::Transaction& tx)
    {
        m_first->takes = m_first->answers = false;
        QVERIFY(!send(question(flow, tx)));
        m_first->takes = m_first->answers = true;
    }

    /// Another signature of the same nonce is asked of the signer.
    void standIn(const QString& flow, const eth::Transaction& tx)
    {
        QVERIFY(m_journal->change([&](stake::Journal& journal) -> base::Result<void> {
            if (auto moved = journal.move(flow, FlowState::Sign, m_clock->now()); !moved)
                return moved;
            stake::Intent instead;
            instead.nonce = tx.nonce;
            instead.call = callOf(tx);
            instead.at = m_clock->now();
            instead.fromBlock = 990;
            if (auto made = journal.intend(flow, instead); !made)
                return tl::unexpected(made.error());
            return {};
        }));
    }

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    /// 1000 was signed and not taken, then 10 in its place, and that was not taken either: after a
    /// restart 10 leaves, and 1000 never does.
    void whatWasStoodInForStays()
    {
        begin(u"a"_s);
        lost(u"a"_s, stakeOf(0, 1000));
        QVERIFY(!intentOf(u"a"_s).raw.empty());
        QVERIFY(m_journal->change([this](stake::Journal& journal) {
            return journal.move(u"a"_s, FlowState::Sign, m_clock->now());
        }));
        lost(u"a"_s, stakeOf(0, 10));
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Unseen);
        QCOMPARE(intentOf(u"a"_s, 1).state, IntentState::Unseen);
        start();
        m_tracker->resume();
        pass(10);
        QCOMPARE(m_first->pool.size(), std::size_t(1));
        QCOMPARE(m_first->pool.front().hash, signedTx(stakeOf(0, 10)).hash);
        QCOMPARE(intentOf(u"a"_s, 1).state, IntentState::Sent);
    }

    /// Ours waited behind another's, and the pool lost both: its bytes wait there again, and the
    /// account signs the nonce below.
    void aKeptNonceIsSentAgain()
    {
        begin(u"a"_s);
        lost(u"a"_s, stakeOf(1));
        QVERIFY(m_journal->journal().keptNonce(kChain, me().address) == quint64(1));
        begin(u"b"_s);
        const auto held = send(question(u"b"_s, stakeOf(0, 5)));
        QVERIFY(!held);
        QVERIFY2(held.error().hint.contains(u"sent again"), qPrintable(held.error().text()));
        QCOMPARE(m_signer->asked, 1);
        std::optional<base::Result<Settled>> settled;
        const auto ask = m_tracker->sendAgain(
            u"a"_s, 0, [&](base::Result<Settled> got) { settled = std::move(got); });
        pass(5);
        QVERIFY(settled && *settled);
        QCOMPARE(**settled, Settled::Sent);
        QVERIFY(send(question(u"b"_s, stakeOf(0, 5))));
        QCOMPARE(m_first->pool.size(), std::size_t(2));
    }

    /// Ours waits behind another's, and a person would speed it up and says no: when the pool loses
    /// both, its bytes are still there.
    void aRefusalKeepsTheBytes()
    {
        begin(u"a"_s);
        QVERIFY(send(question(u"a"_s, stakeOf(1))));
        auto asked = question(u"a"_s, stakeOf(1, 10));
        asked.replaces = signedTx(stakeOf(1)).hash;
        SayingNo nobody(*m_clock);
        std::optional<base::Result<base::Hash32>> heard;
        const wallet::Ask ask = m_tracker->send(
            nobody, asked, [&heard](base::Result<base::Hash32> got) { heard = std::move(got); });
        pass(10);
        QVERIFY(heard && !*heard);
        QCOMPARE(intentOf(u"a"_s, 1).state, IntentState::Refused);
        m_first->pool.clear();
        pass(30);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Unseen);
        std::optional<base::Result<Settled>> settled;
        const auto again = m_tracker->sendAgain(
            u"a"_s, 0, [&settled](base::Result<Settled> got) { settled = std::move(got); });
        pass(5);
        QVERIFY(settled && *settled);
        QCOMPARE(**settled, Settled::Sent);
        QCOMPARE(m_first->pool.size(), std::size_t(1));
    }

    /// No node took 1000, a person would rather stake 10, and says no to that: whether 1000 is
    /// still wanted nobody knows, so it leaves by hand alone.
    void notWantedForSure()
    {
        begin(u"a"_s);
        lost(u"a"_s, stakeOf(0, 1000));
        QVERIFY(m_journal->change([this](stake::Journal& journal) {
            return journal.move(u"a"_s, FlowState::Sign, m_clock->now());
        }));
        SayingNo nobody(*m_clock);
        std::optional<base::Result<base::Hash32>> heard;
        auto asked = question(u"a"_s, stakeOf(0, 10));
        asked.ownNonce = true;
        const wallet::Ask ask = m_tracker->send(
            nobody, asked, [&heard](base::Result<base::Hash32> got) { heard = std::move(got); });
        pass(10);
        QVERIFY(heard && !*heard);
        QCOMPARE(intentOf(u"a"_s, 1).state, IntentState::Refused);
        QVERIFY(!intentOf(u"a"_s).ownNonce);
        QVERIFY(intentOf(u"a"_s, 1).ownNonce);
        start();
        m_tracker->resume();
        pass(10);
        QVERIFY(m_first->pool.empty());
        QVERIFY(!intentOf(u"a"_s).raw.empty());
        std::optional<base::Result<Settled>> settled;
        const auto again = m_tracker->sendAgain(
            u"a"_s, 0, [&settled](base::Result<Settled> got) { settled = std::move(got); });
        pass(5);
        QVERIFY(settled && *settled);
        QCOMPARE(m_first->pool.size(), std::size_t(1));
    }

    /// Killed while the signer was asked for what stands in for 1000: it may have signed, so 1000
    /// leaves neither by itself nor by hand.
    void killedWhileItWasStoodInFor()
    {
        begin(u"a"_s);
        lost(u"a"_s, stakeOf(0, 1000));
        standIn(u"a"_s, stakeOf(0, 10));
        const int before = m_first->asked(u"eth_sendRawTransaction"_s);
        start();
        m_tracker->resume();
        pass(10);
        QCOMPARE(intentOf(u"a"_s, 1).state, IntentState::Unseen);
        QVERIFY(intentOf(u"a"_s).raw.empty());
        std::optional<base::Result<Settled>> settled;
        const auto again = m_tracker->sendAgain(
            u"a"_s, 0, [&settled](base::Result<Settled> got) { settled = std::move(got); });
        pass(5);
        QVERIFY(settled && !*settled);
        QCOMPARE(m_first->asked(u"eth_sendRawTransaction"_s), before);
        QVERIFY(m_first->pool.empty());
    }

    /// They were there when a person asked, and while the node said which chain it is, another
    /// signature took their nonce: they do not leave.
    void stoodInForOnTheWay()
    {
        begin(u"a"_s);
        lost(u"a"_s, stakeOf(0, 1000));
        const int before = m_first->asked(u"eth_sendRawTransaction"_s);
        std::optional<base::Result<Settled>> settled;
        const auto again = m_tracker->sendAgain(
            u"a"_s, 0, [&settled](base::Result<Settled> got) { settled = std::move(got); });
        QVERIFY(!settled);
        standIn(u"a"_s, stakeOf(0, 10));
        pass(5);
        QVERIFY(settled && !*settled);
        QCOMPARE(settled->error().kind, base::ErrorKind::BadInput);
        QCOMPARE(m_first->asked(u"eth_sendRawTransaction"_s), before);
        QVERIFY(m_first->pool.empty());
    }

    /// A wallet kept its bytes to itself, and the nonce below is free: an approval fills it, and
    /// the next act takes the nonce that was kept.
    void aLowerNonceIsFilled()
    {
        killedAfterIntent(u"a"_s, stakeOf(1), 990);
        start();
        m_tracker->resume();
        pass(5);
        QVERIFY(m_journal->journal().keptNonce(kChain, me().address) == quint64(1));
        begin(u"b"_s);
        auto act = question(u"b"_s, stakeOf(0, 5));
        act.step = 1;
        const auto held = send(act);
        QVERIFY(!held);
        QVERIFY2(held.error().hint.contains(u"approval"), qPrintable(held.error().text()));
        QVERIFY2(!held.error().hint.contains(u"sent again"), qPrintable(held.error().text()));
        auto approval = question(u"b"_s, stakeOf(0, 6));
        approval.role = stake::IntentRole::Prepare;
        const auto filled = send(approval);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().text()));
        m_first->mine(signedTx(stakeOf(0, 6)), 1001);
        m_first->head = 1030;
        pass(10);
        QCOMPARE(intentOf(u"b"_s).state, IntentState::Included);
        act.shown = wallet::Shown::exactly(stakeOf(1, 5), me().address);
        const auto sent = send(act);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text()));
        QCOMPARE(m_first->pool.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestTrackerBytes)
#include "tst_tracker_bytes.moc"
