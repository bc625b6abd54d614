// Sending with the journal beside, on a real node: the intent is on the disk before the signer is
// asked, the fate is followed to its end, and after a crash nothing is signed twice.
#include "base/hex.hpp"
#include "net/transport_factory.hpp"
#include "peer_node.hpp"
#include "registry/endpoint_url.hpp"
#include "signing_fixture.hpp"
#include "staking/tracker.hpp"
#include <QTemporaryDir>

using namespace rollscope;
using namespace Qt::StringLiterals;
using stake::FlowState;
using stake::IntentState;
using staking::JournalFile;
using staking::Tracker;
using wallet::Fate;

namespace {

const test::Key& me()
{
    static const test::Key key(test::kFirstKey);
    return key;
}

/// Signs at once, says no, or sends by itself and falls silent.
class TestSigner final : public wallet::Signer
{
public:
    enum class Way { Signs, Refuses, SendsAndDies };
    TestSigner(base::Clock& clock, test::PeerNode& node) : m_clock(clock), m_node(node) {}
    Way way = Way::Signs;
    int asked = 0;
    std::function<void()> whenAsked;

    [[nodiscard]] QString name() const override { return u"test"_s; }
    [[nodiscard]] wallet::Ask
    accounts(wallet::Question<std::vector<base::Address>>::Handler handler) override
    {
        auto [ask, question] = wallet::open<std::vector<base::Address>>(std::move(handler));
        wallet::answerSoon(question, m_clock,
                           base::Result<std::vector<base::Address>>({me().address}));
        return std::move(ask);
    }
    [[nodiscard]] wallet::Ask sign(const wallet::Shown& shown,
                                   wallet::Question<wallet::Answer>::Handler handler) override
    {
        ++asked;
        if (whenAsked)
            whenAsked();
        auto [ask, question] = wallet::open<wallet::Answer>(std::move(handler));
        const auto done = eth::signTransaction(shown.transaction, me().secret());
        const auto raw = eth::encodeSigned(done->transaction, done->signature);
        if (way == Way::SendsAndDies) {
            m_node.rpc(u"eth_sendRawTransaction"_s,
                       {base::toQString(base::toHex(
                           {reinterpret_cast<const quint8*>(raw->data()), raw->size()}))});
            m_kept = question;
        } else if (way == Way::Refuses) {
            wallet::answerSoon(question, m_clock,
                               base::Result<wallet::Answer>(
                                   base::fail(base::ErrorKind::Refused, u"the person said no"_s)));
        } else {
            wallet::answerSoon(question, m_clock,
                               base::Result<wallet::Answer>(wallet::Answer{*raw, {}}));
        }
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

private:
    base::Clock& m_clock;
    test::PeerNode& m_node;
    std::shared_ptr<wallet::Question<wallet::Answer>> m_kept;
};

} // namespace

class TestStakeTracker : public QObject
{
    Q_OBJECT
private:
    static constexpr base::ChainId kChain{31337};

    stake::Flow flow(const QString& id)
    {
        stake::Flow out;
        out.id = id;
        out.chain = kChain;
        out.account = me().address;
        out.protocol = u"enki"_s;
        out.action = u"stake"_s;
        out.state = FlowState::Idle;
        out.since = m_clock.now();
        return out;
    }

    void begin(const QString& id)
    {
        const auto done = m_journal->change([&](stake::Journal& journal) -> base::Result<void> {
            if (auto begun = journal.begin(flow(id)); !begun)
                return begun;
            for (const FlowState state :
                 {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
                if (auto moved = journal.move(id, state, m_clock.now()); !moved)
                    return moved;
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    }

    staking::SendQuestion question(const QString& id, quint64 nonce, const char* to = nullptr)
    {
        eth::Transaction tx;
        tx.chain = kChain;
        tx.nonce = nonce;
        tx.gasLimit = 60'000;
        tx.maxFeePerGas = test::gwei(20);
        tx.maxPriorityFeePerGas = test::gwei(1);
        tx.to = *base::addressFromHex(to != nullptr ? to
                                                    : "0x00000000000000000000000000000000000000ff");
        tx.value = base::Wei::from64(1000);
        staking::SendQuestion out;
        out.flow = id;
        out.what = u"stake"_s;
        out.shown = wallet::Shown::exactly(tx, me().address);
        return out;
    }

    base::Result<base::Hash32> send(Tracker& tracker, TestSigner& signer,
                                    const staking::SendQuestion& asked)
    {
        std::optional<base::Result<base::Hash32>> heard;
        const wallet::Ask ask = tracker.send(
            signer, asked, [&heard](base::Result<base::Hash32> got) { heard = std::move(got); });
        if (!QTest::qWaitFor([&] { return heard.has_value(); }, 20'000))
            return base::fail(base::ErrorKind::Timeout, u"no answer"_s);
        return *heard;
    }

    IntentState stateOf(const QString& id, std::size_t intent = 0)
    {
        return m_journal->journal().find(id)->intents.at(intent).state;
    }

    Tracker::Rules quick()
    {
        Tracker::Rules rules;
        rules.pause = std::chrono::milliseconds(50);
        rules.tracking.safeDepth = 3;
        rules.tracking.finalDepth = 6;
        return rules;
    }

    void open()
    {
        m_journal.reset();
        auto file = JournalFile::open(m_dir->filePath(u"journal.json"_s));
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        m_journal = std::move(*file);
    }

    base::RealClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::PeerNode> m_node;
    std::unique_ptr<net::SocketTransportFactory> m_factory;
    std::unique_ptr<net::RpcClient> m_client;
    std::unique_ptr<JournalFile> m_journal;

private Q_SLOTS:
    void init()
    {
        REQUIRE_PEER(test::PeerKind::Anvil);
        m_dir = std::make_unique<QTemporaryDir>();
        m_node = std::make_unique<test::PeerNode>(test::PeerOptions{});
        QVERIFY2(m_node->start(), qPrintable(m_node->error()));
        m_factory = std::make_unique<net::SocketTransportFactory>(m_clock, net::Limits{});
        auto transport = m_factory->make({}, {}, *registry::endpointFromUrl(m_node->httpUrl()));
        QVERIFY(transport);
        net::RpcConfig config;
        config.requestsPerSecond = 2000;
        m_client = std::make_unique<net::RpcClient>(config, std::move(*transport), m_clock);
        m_client->start();
        open();
    }

    void cleanup()
    {
        m_client.reset();
        m_journal.reset();
        m_node.reset();
    }

    void toTheEnd()
    {
        begin(u"a"_s);
        TestSigner signer(m_clock, *m_node);
        Tracker tracker(*m_client, kChain, *m_journal, m_clock, quick());
        std::vector<Fate> fates;
        tracker.onNews([&](const staking::TrackNews& news) { fates.push_back(news.fate); });
        bool written = false;
        signer.whenAsked = [&] {
            // On the disk, not only in memory.
            QFile file(m_journal->path());
            written = file.open(QIODevice::ReadOnly) && file.readAll().contains("\"open\"");
        };
        const auto hash = send(tracker, signer, question(u"a"_s, 0));
        QVERIFY2(hash, hash ? "" : qPrintable(hash.error().text()));
        QVERIFY(written);
        QTRY_COMPARE(stateOf(u"a"_s), IntentState::Included);
        QCOMPARE(m_journal->journal().find(u"a"_s)->state, FlowState::Confirmed);
        // Final is what the node calls so: anvil does two epochs of 32 blocks later.
        m_node->rpc(u"anvil_mine"_s, {u"0x50"_s});
        QTRY_COMPARE(tracker.followed(), std::size_t(0));
        QVERIFY(!fates.empty());
        QCOMPARE(fates.back(), Fate::Final);
        // The same step is not done twice.
        const auto again = send(tracker, signer, question(u"a"_s, 1));
        QVERIFY(!again && again.error().kind == base::ErrorKind::BadInput);
        QCOMPARE(signer.asked, 1);
    }

    void refusedIsOver()
    {
        begin(u"a"_s);
        TestSigner signer(m_clock, *m_node);
        Tracker tracker(*m_client, kChain, *m_journal, m_clock, quick());
        signer.way = TestSigner::Way::Refuses;
        const auto no = send(tracker, signer, question(u"a"_s, 0));
        QVERIFY(!no && no.error().what.contains(u"said no"));
        QCOMPARE(stateOf(u"a"_s), IntentState::Refused);
        QCOMPARE(tracker.uncertain(me().address), std::size_t(0));
    }

    /// Killed between the signature and its receipt: the journal knows that something may be out,
    /// finds it, and does not let the account sign it again.
    void killedBetween()
    {
        begin(u"a"_s);
        TestSigner signer(m_clock, *m_node);
        {
            Tracker tracker(*m_client, kChain, *m_journal, m_clock, quick());
            signer.way = TestSigner::Way::SendsAndDies;
            bool answered = false;
            const wallet::Ask ask =
                tracker.send(signer, question(u"a"_s, 0),
                             [&answered](const base::Result<base::Hash32>&) { answered = true; });
            QVERIFY(QTest::qWaitFor([&] { return signer.asked == 1; }, 20'000));
            QVERIFY(!answered);
        }
        open(); // the next start reads the disk
        QCOMPARE(stateOf(u"a"_s), IntentState::Open);
        Tracker tracker(*m_client, kChain, *m_journal, m_clock, quick());
        signer.way = TestSigner::Way::Signs;
        // Without resume(), and of another way: the account's uncertain one is looked up first.
        begin(u"b"_s);
        const auto taken = send(tracker, signer, question(u"b"_s, 0));
        QVERIFY2(!taken && taken.error().what.contains(u"nonce"), qPrintable(taken.error().text()));
        QCOMPARE(stateOf(u"a"_s), IntentState::Included);
        QCOMPARE(signer.asked, 1);
        // With the next nonce it would be done a second time.
        const auto twice = send(tracker, signer, question(u"b"_s, 1));
        QVERIFY2(!twice && twice.error().what.contains(u"a second time"),
                 qPrintable(twice.error().text()));
        QCOMPARE(signer.asked, 1);
        auto wanted = question(u"b"_s, 1);
        wanted.confirmed = true;
        const auto next = send(tracker, signer, wanted);
        QVERIFY2(next, next ? "" : qPrintable(next.error().text()));
        QTRY_COMPARE(stateOf(u"b"_s), IntentState::Included);
    }

    void resumed()
    {
        begin(u"a"_s);
        TestSigner signer(m_clock, *m_node);
        {
            Tracker tracker(*m_client, kChain, *m_journal, m_clock, quick());
            signer.way = TestSigner::Way::SendsAndDies;
            const wallet::Ask ask =
                tracker.send(signer, question(u"a"_s, 0), [](const base::Result<base::Hash32>&) {});
            QVERIFY(QTest::qWaitFor([&] { return signer.asked == 1; }, 20'000));
        }
        open();
        Tracker tracker(*m_client, kChain, *m_journal, m_clock, quick());
        tracker.resume();
        QTRY_COMPARE(stateOf(u"a"_s), IntentState::Included);
        QCOMPARE(tracker.uncertain(me().address), std::size_t(0));
    }

    /// A receipt that reverted is not believed until its block stays, then the step is free again.
    void reverted()
    {
        m_node->rpc(u"anvil_setCode"_s,
                    {u"0x00000000000000000000000000000000000000aa"_s, u"0x60006000fd"_s});
        begin(u"a"_s);
        TestSigner signer(m_clock, *m_node);
        Tracker tracker(*m_client, kChain, *m_journal, m_clock, quick());
        std::vector<Fate> fates;
        tracker.onNews([&](const staking::TrackNews& news) { fates.push_back(news.fate); });
        const auto hash = send(tracker, signer,
                               question(u"a"_s, 0, "0x00000000000000000000000000000000000000aa"));
        QVERIFY2(hash, hash ? "" : qPrintable(hash.error().text()));
        QTRY_VERIFY(!fates.empty() && fates.back() == Fate::Reverted);
        QCOMPARE(stateOf(u"a"_s), IntentState::Sent);
        m_node->rpc(u"anvil_mine"_s, {u"0x4"_s});
        QTRY_COMPARE(stateOf(u"a"_s), IntentState::Reverted);
        QCOMPARE(m_journal->journal().find(u"a"_s)->state, FlowState::Simulate);
        QTRY_COMPARE(tracker.followed(), std::size_t(0));
    }

    /// A reorganisation takes the stake out of its block: the way is pending again, not confirmed.
    void reorganised()
    {
        m_node->rpc(u"anvil_mine"_s, {u"0x2"_s});
        begin(u"a"_s);
        TestSigner signer(m_clock, *m_node);
        Tracker tracker(*m_client, kChain, *m_journal, m_clock, quick());
        const QString snapshot = m_node->rpc(u"evm_snapshot"_s).toString();
        const auto hash = send(tracker, signer, question(u"a"_s, 0));
        QVERIFY2(hash, hash ? "" : qPrintable(hash.error().text()));
        QTRY_COMPARE(stateOf(u"a"_s), IntentState::Included);
        m_node->rpc(u"evm_revert"_s, {snapshot});
        m_node->rpc(u"anvil_mine"_s, {u"0x1"_s});
        QTRY_COMPARE(stateOf(u"a"_s), IntentState::Unseen);
        QVERIFY(m_journal->journal().find(u"a"_s)->state < FlowState::Confirmed);
        // Its nonce is kept for what takes its place.
        QCOMPARE(m_journal->journal().keptNonce(kChain, me().address).value_or(9), 0ULL);
    }
};

QTEST_GUILESS_MAIN(TestStakeTracker)
#include "tst_stake_tracker.moc"
