// The window's desk and signatures of an earlier run. One waits in the pool of a real node: the
// page is told that, that the pool lost it, and that it waits again. No node has the other: nothing
// leaves by itself, a hash that nobody knows changes nothing, and a person sends the same bytes
// again.
#include "desk_person.hpp"
#include "registry/registry.hpp"
#include "signing_fixture.hpp"
#include "stake_checks.hpp"
#include "tcp_proxy.hpp"
#include <QTemporaryDir>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using stake::FlowState;
using stake::IntentState;
using stake::Settled;
using wallet::Fate;

class TestStakeDeskDoubt : public QObject
{
    Q_OBJECT

    const QString m_way = u"old"_s, m_waiting = u"waits"_s;
    QString m_hash; ///< of what waits
    QTemporaryDir m_dir;
    std::unique_ptr<StakeWorld> m_world;
    std::unique_ptr<TcpProxy> m_first, m_second;
    std::unique_ptr<ui::Accounts> m_accounts;
    std::unique_ptr<app::StakeDesk> m_desk;

    /// Signed three hours ago, and the program ended before a node had it, or right after.
    void writeJournal(const QString& way, const Key& key, bool waits)
    {
        const QString count = m_world->node()
                                  .rpc(u"eth_getTransactionCount"_s,
                                       {base::toQString(base::toHex(key.address)), u"latest"_s})
                                  .toString();
        const auto nonce = base::quantityFromHex(count.toStdString());
        QVERIFY(nonce);
        eth::Transaction tx = someTransaction(eth::TransactionType::DynamicFee, *nonce);
        tx.chain = base::ChainId{1088};
        tx.value = base::Wei::from64(1);
        tx.accessList.clear();
        const std::string raw = signedBy(tx, key);
        auto file = staking::JournalFile::open(m_dir.filePath(u"staking.json"_s));
        QVERIFY(file);
        const base::UnixMs then = base::RealClock().now() - 3 * 3'600'000;
        const auto written = (*file)->change([&](stake::Journal& journal) -> base::Result<void> {
            stake::Flow flow;
            flow.id = way;
            flow.chain = *tx.chain;
            flow.account = key.address;
            flow.protocol = u"enki"_s;
            flow.action = u"stake"_s;
            flow.since = then;
            if (auto begun = journal.begin(flow); !begun)
                return begun;
            for (const auto to : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
                if (auto moved = journal.move(way, to, then); !moved)
                    return moved;
            stake::Intent intent;
            intent.what = u"stake"_s;
            intent.nonce = *nonce;
            intent.call = stake::callHash({*tx.chain, key.address, *tx.to, tx.value, tx.data});
            intent.at = then;
            if (auto made = journal.intend(way, intent); !made)
                return tl::unexpected(made.error());
            return journal.handedOver(way, eth::decodeSigned(raw)->hash, raw);
        });
        QVERIFY2(written, qPrintable(why(written)));
        if (!waits)
            return;
        const std::string bytes =
            base::toHex({reinterpret_cast<const quint8*>(raw.data()), raw.size()});
        m_hash =
            m_world->node().rpc(u"eth_sendRawTransaction"_s, {base::toQString(bytes)}).toString();
        QVERIFY(!m_hash.isEmpty());
    }
    base::Result<Settled>
    heard(const std::function<wallet::Ask(wallet::Question<Settled>::Handler)>& ask)
    {
        std::optional<base::Result<Settled>> out;
        const wallet::Ask held = ask([&out](base::Result<Settled> got) { out = std::move(got); });
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
            return base::fail(base::ErrorKind::Timeout, u"no answer"_s);
        return *out;
    }
    base::Result<Settled> lookUp(const QString& way)
    {
        base::Hash32 hash;
        hash.bytes.fill(9);
        return heard([&](auto done) { return m_desk->lookUp(way, hash, std::move(done)); });
    }
    base::Result<Settled> sendAgain(const QString& way)
    {
        return heard([&](auto done) { return m_desk->sendAgain(way, std::move(done)); });
    }
    [[nodiscard]] const stake::Flow& way() const { return m_desk->flows().front().flow; }
    [[nodiscard]] const ui::StakeFlow& waiting() const { return m_desk->flows().back(); }
    [[nodiscard]] IntentState stateOfWaiting() const
    {
        return waiting().flow.intents.front().state;
    }
    void hear(engine::LiveState state)
    {
        engine::Snapshot snapshot;
        snapshot.time = m_desk->now();
        snapshot.source.kind = engine::SourceInfo::Kind::Live;
        engine::ChainRow row;
        row.id = u"metis"_s;
        row.name = u"Metis"_s;
        row.state = state;
        snapshot.chains = {row};
        m_desk->hear(snapshot);
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_STAKE_WORLD();
        m_world = std::make_unique<StakeWorld>(StakeSystem::Enki);
        QVERIFY2(m_world->start(), qPrintable(m_world->error()));
        m_first = std::make_unique<TcpProxy>(m_world->node().port());
        m_second = std::make_unique<TcpProxy>(m_world->node().port());
        auto chain = *registry::Registry::load().find(u"metis"_s);
        chain.endpoints = {{m_first->wsUrl(), u"A"_s, true}, {m_second->wsUrl(), u"B"_s, true}};
        const std::vector<registry::ChainSpec> given{chain};
        writeJournal(m_way, Key(kSecondKey), false);
        m_world->node().rpc(u"evm_setAutomine"_s, {false});
        writeJournal(m_waiting, Key(kFirstKey), true);
        m_accounts = std::make_unique<ui::Accounts>(nullptr);
        m_accounts->open(m_dir.path());
        m_desk = std::make_unique<app::StakeDesk>(
            app::StakeDesk::Config{m_dir.path(), {}, {}, given}, *m_accounts);
        QCOMPARE(m_desk->flows().size(), std::size_t(2));
        QCOMPARE(waiting().flow.id, m_waiting);
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_accounts.reset();
    }

    /// No live node is shown: nothing is asked, and nothing leaves.
    void nothingWithoutNodes()
    {
        for (const auto& answer : {lookUp(m_way), sendAgain(m_way)}) {
            QVERIFY(!answer);
            QVERIFY(answer.error().kind == base::ErrorKind::Refused);
        }
    }

    /// The journal did not know it, the node has it: the page is told without being asked for.
    void whatWaitsIsTold()
    {
        QVERIFY(!waiting().fate);
        QCOMPARE(stateOfWaiting(), IntentState::Open);
        hear(engine::LiveState::Live);
        QTRY_VERIFY_WITH_TIMEOUT(waiting().fate == Fate::Pending, 30'000);
        QCOMPARE(stateOfWaiting(), IntentState::Sent);
    }

    /// The pool loses it: that is told as well, and when it waits again nobody says that no node
    /// has it.
    void whatIsLostIsSentAgain()
    {
        m_world->node().rpc(u"anvil_dropTransaction"_s, {m_hash});
        QTRY_COMPARE_WITH_TIMEOUT(stateOfWaiting(), IntentState::Unseen, 60'000);
        QVERIFY(waiting().fate == Fate::Unknown);
        const auto settled = sendAgain(m_waiting);
        QVERIFY2(settled, qPrintable(why(settled)));
        QCOMPARE(*settled, Settled::Sent);
        QCOMPARE(stateOfWaiting(), IntentState::Sent);
        QVERIFY(waiting().fate == Fate::Pending);
    }

    void aHashThatNobodyKnows()
    {
        hear(engine::LiveState::Live);
        QVERIFY(lookUp(u"no such way"_s).error().kind == base::ErrorKind::NotFound);
        QVERIFY(sendAgain(u"no such way"_s).error().kind == base::ErrorKind::NotFound);
        const auto settled = lookUp(m_way);
        QVERIFY2(settled, qPrintable(why(settled)));
        QCOMPARE(*settled, Settled::Unseen);
        QCOMPARE(way().intents.front().state, IntentState::Unseen); // and the page is told
        QVERIFY(!way().intents.front().raw.empty());
    }

    /// Only when a person says so: three hours are too long to send it by itself.
    void theSameBytesAgain()
    {
        const auto settled = sendAgain(m_way);
        QVERIFY2(settled, qPrintable(why(settled)));
        QVERIFY(*settled == Settled::Sent || *settled == Settled::Included);
        m_world->node().rpc(u"anvil_mine"_s);
        QTRY_COMPARE_WITH_TIMEOUT(way().state, FlowState::Confirmed, 30'000);
        QCOMPARE(way().intents.size(), std::size_t(1));
        const auto again = sendAgain(m_way);
        QVERIFY(!again);
        QVERIFY(again.error().kind == base::ErrorKind::NotFound);
    }

    /// What the guard would not let be signed is not sent either.
    void notOnAHaltedChain()
    {
        hear(engine::LiveState::Halted);
        const auto refused = sendAgain(m_way);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == base::ErrorKind::Refused);
    }
};

QTEST_MAIN(TestStakeDeskDoubt)
#include "tst_stake_desk_doubt.moc"
