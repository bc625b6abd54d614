// Ways out of what nobody is certain of: a wallet that took a nonce of its own is followed, a
// person's hash frees an account, what is found out is told, and nodes are not asked for ever.
#include "staking/nonce_look.hpp"
#include "tracker_rig.hpp"

using namespace rollscope;
using namespace rollscope::test;
using wallet::Fate;

namespace {

/// A wallet that sends by itself, at the next nonce but one: it knows of another transaction.
class MovingWallet final : public wallet::Signer
{
public:
    MovingWallet(base::Clock& clock, AccountNode& node) : m_clock(clock), m_node(node) {}
    int asked = 0;

    [[nodiscard]] QString name() const override { return u"moving"_s; }
    [[nodiscard]] wallet::Ask
    accounts(wallet::Question<std::vector<base::Address>>::Handler handler) override
    {
        return wallet::open<std::vector<base::Address>>(std::move(handler)).ask;
    }
    [[nodiscard]] wallet::Ask sign(const wallet::Shown& shown,
                                   wallet::Question<wallet::Answer>::Handler handler) override
    {
        ++asked;
        auto [ask, question] = wallet::open<wallet::Answer>(std::move(handler));
        eth::Transaction moved = shown.transaction;
        ++moved.nonce;
        const auto tx = signedTx(moved);
        m_node.pool.push_back(tx);
        wallet::answerSoon(question, m_clock,
                           base::Result<wallet::Answer>(wallet::Answer{{}, tx.hash}));
        return std::move(ask);
    }
    [[nodiscard]] wallet::Ask signTypedData(const wallet::TypedQuestion&,
                                            wallet::Question<eth::Signature>::Handler) override
    {
        return {};
    }
    [[nodiscard]] wallet::Ask signMessage(const wallet::MessageQuestion&,
                                          wallet::Question<eth::Signature>::Handler) override
    {
        return {};
    }
    [[nodiscard]] bool mayHaveSent() const override { return true; }

private:
    base::Clock& m_clock;
    AccountNode& m_node;
};

} // namespace

class TestTrackerWaysOut : public QObject, private test::TrackerRig
{
    Q_OBJECT

    std::optional<base::Result<Settled>> lookUp(const QString& flow, const base::Hash32& hash)
    {
        std::optional<base::Result<Settled>> out;
        const auto ask = m_tracker->lookUp(
            flow, 0, hash, [&out](base::Result<Settled> got) { out = std::move(got); });
        pass(20);
        return out;
    }
    /// The wallet gave this hash, and the program was killed.
    void killedAfterHash(const QString& flow, const base::Hash32& hash)
    {
        QVERIFY(m_journal->change(
            [&](stake::Journal& journal) { return journal.handedOver(flow, hash, {}); }));
    }

    /// The fates that are told from now on.
    std::shared_ptr<std::vector<Fate>> listen()
    {
        auto heard = std::make_shared<std::vector<Fate>>();
        m_tracker->onNews([heard](const staking::TrackNews& news) { heard->push_back(news.fate); });
        return heard;
    }

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    /// Shown with nonce 0, sent with nonce 1: it is the same act, and is not signed again.
    void aWalletTakesAnotherNonce()
    {
        begin(u"a"_s);
        MovingWallet wallet(*m_clock, *m_first);
        std::optional<base::Result<base::Hash32>> heard;
        const wallet::Ask ask =
            m_tracker->send(wallet, question(u"a"_s, stakeOf(0)),
                            [&heard](base::Result<base::Hash32> got) { heard = std::move(got); });
        pass(10);
        QVERIFY(heard);
        QVERIFY2(*heard, *heard ? "" : qPrintable(heard->error().text()));
        QCOMPARE(**heard, signedTx(stakeOf(1)).hash);
        QVERIFY(!m_troubles.filter(u"something else"_s).isEmpty()); // and it is said
        QCOMPARE(intentOf(u"a"_s).nonce, quint64(1));
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Sent);
        QVERIFY(!m_journal->journal().keptNonce(kChain, me().address));
        begin(u"b"_s);
        const auto again = send(question(u"b"_s, stakeOf(0)));
        QVERIFY(!again);
        QVERIFY2(again.error().what.contains(u"a second time"), qPrintable(again.error().text()));
        QCOMPARE(m_signer->asked, 0);
        m_first->mine(signedTx(stakeOf(0, 7)), 1000);
        m_first->mine(signedTx(stakeOf(1)), 1001);
        m_first->head = 1030;
        pass(10);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Included);
        QCOMPARE(flowState(u"a"_s), FlowState::Active);
    }

    /// After a restart, when what the wallet knew of has taken the nonce that was shown.
    void anotherNonceAfterARestart_data()
    {
        QTest::addColumn<bool>("two");
        QTest::newRow("one operator") << false;
        QTest::newRow("two operators") << true;
    }
    void anotherNonceAfterARestart()
    {
        QFETCH(bool, two);
        killedAfterIntent(u"a"_s, stakeOf(0), 970);
        killedAfterHash(u"a"_s, signedTx(stakeOf(1)).hash);
        for (AccountNode* node : {m_first.get(), m_second.get()}) {
            node->mine(signedTx(stakeOf(0, 7)), 980);
            node->pool.push_back(signedTx(stakeOf(1)));
        }
        start(two);
        m_tracker->resume();
        pass(5);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Sent);
        QCOMPARE(intentOf(u"a"_s).nonce, quint64(1));
        QVERIFY(intentOf(u"a"_s).hash == signedTx(stakeOf(1)).hash);
    }
    /// The wallet sent something else under its hash: what took the nonce decides, as ever.
    void anotherCallIsNotTheAct()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 970);
        killedAfterHash(u"a"_s, signedTx(stakeOf(1, 7)).hash);
        m_first->mine(signedTx(stakeOf(0, 9)), 980);
        m_first->pool.push_back(signedTx(stakeOf(1, 7)));
        start();
        m_tracker->resume();
        pass(5);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Replaced);
        QCOMPARE(intentOf(u"a"_s).nonce, quint64(0));
    }
    /// A person's hash names no other nonce: the very same may have been done by hand.
    void aPersonMovesNoNonce()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 990);
        m_first->pool.push_back(signedTx(stakeOf(1)));
        start();
        const auto settled = lookUp(u"a"_s, signedTx(stakeOf(1)).hash);
        QVERIFY(settled && *settled);
        QCOMPARE(**settled, Settled::Unseen);
        QCOMPARE(intentOf(u"a"_s).nonce, quint64(0));
    }

    /// Another program took the nonce long ago, where no node looks: the account signs nothing,
    /// until a person names that transaction.
    void whatTookTheNonceIsNamed()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 10'000);
        const auto other = signedTx(stakeOf(0, 7));
        m_first->head = 30'000;
        m_first->mine(other, 20'000);
        m_first->stateFrom = 29'900;
        start();
        m_tracker->resume();
        pass(20);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Open);
        begin(u"b"_s);
        const auto locked = send(question(u"b"_s, stakeOf(1, 5)));
        QVERIFY(!locked);
        QVERIFY2(locked.error().hint.contains(u"hash"), qPrintable(locked.error().text()));
        QCOMPARE(m_signer->asked, 0);
        // Neither a hash that nobody knows, nor one of another account.
        base::Hash32 unknown;
        unknown.bytes.fill(9);
        const auto theirs = *eth::decodeSigned(signedBy(stakeOf(0, 8), Key(kSecondKey)));
        m_first->pool.push_back(theirs);
        for (const auto& hash : {unknown, theirs.hash}) {
            const auto settled = lookUp(u"a"_s, hash);
            QVERIFY(settled && *settled);
            QCOMPARE(**settled, Settled::Search);
            QCOMPARE(intentOf(u"a"_s).state, IntentState::Open);
        }
        m_first->pool.clear();
        const auto settled = lookUp(u"a"_s, other.hash);
        QVERIFY(settled && *settled);
        QCOMPARE(**settled, Settled::Replaced);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Replaced);
        const auto sent = send(question(u"b"_s, stakeOf(1, 5)));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text()));
        QCOMPARE(m_signer->asked, 1);
    }

    /// Half a thousand bodies of blocks at each look: ever more seldom.
    void nodesAreNotAskedForEver()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 10'000);
        m_first->head = 30'000;
        m_first->mine(signedTx(stakeOf(0)), 20'000);
        m_first->stateFrom = 29'900;
        start();
        m_tracker->resume();
        pass(1'200);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Open);
        const int bodies = m_first->asked(u"eth_getBlockByNumber"_s);
        QVERIFY2(bodies > staking::kMostBodies, qPrintable(QString::number(bodies)));
        QVERIFY2(bodies < 10 * staking::kMostBodies, qPrintable(QString::number(bodies)));
    }

    /// It waits in a pool when the program begins again: what was found out is told.
    void whatIsFoundIsTold()
    {
        killedAfterIntent(u"a"_s, stakeOf(0), 990, true);
        m_first->pool.push_back(signedTx(stakeOf(0)));
        start();
        const auto heard = listen();
        m_tracker->resume();
        pass(5);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Sent);
        QCOMPARE(m_changes, 1); // a look that finds the same tells nothing
        QCOMPARE(*heard, std::vector{Fate::Pending});
    }
    /// The pool loses it, and has it again: each is told, by the journal as well.
    void lostAndThereAgain()
    {
        begin(u"a"_s);
        const auto heard = listen();
        QVERIFY(send(question(u"a"_s, stakeOf(0))));
        pass(2);
        const int before = m_changes;
        m_first->pool.clear();
        pass(8);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Unseen);
        QCOMPARE(m_changes, before + 1);
        QCOMPARE(heard->back(), Fate::Unknown);
        m_first->pool.push_back(signedTx(stakeOf(0)));
        pass(3);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Sent);
        QCOMPARE(m_changes, before + 2);
        QCOMPARE(*heard, (std::vector{Fate::Pending, Fate::Unknown, Fate::Pending}));
    }

    /// It failed while nobody looked, and is deep: nothing of it is under way any more.
    void whatFailedIsOver_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("found after a restart") << false;
        QTest::newRow("known before it") << true;
    }
    void whatFailedIsOver()
    {
        QFETCH(bool, known);
        const auto tx = signedTx(stakeOf(0));
        killedAfterIntent(u"a"_s, stakeOf(0), 970);
        m_first->mine(tx, 980, false);
        if (known) {
            stake::ChainLook look;
            look.latestNonce = look.pendingNonce = 1;
            base::Hash32 block;
            block.bytes.fill(3);
            look.found =
                stake::ChainLook::Found{tx.hash, callOf(stakeOf(0)), 980, block, false, true};
            QVERIFY(m_journal->change([&](stake::Journal& journal) -> base::Result<void> {
                const auto settled = journal.settle(u"a"_s, 0, look, m_clock->now());
                return settled ? base::Result<void>() : tl::unexpected(settled.error());
            }));
            QVERIFY(!intentOf(u"a"_s).isFinal);
        }
        start();
        m_tracker->resume();
        pass(5);
        QCOMPARE(intentOf(u"a"_s).state, IntentState::Reverted);
        QVERIFY(intentOf(u"a"_s).isFinal);
        QVERIFY(m_changes > 0);
        QCOMPARE(m_tracker->followed(), std::size_t(0));
        QCOMPARE(flowState(u"a"_s), FlowState::Simulate);
    }
};

QTEST_GUILESS_MAIN(TestTrackerWaysOut)
#include "tst_tracker_ways_out.moc"
