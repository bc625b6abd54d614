// The guard by the health engine: a real chain halts, comes back, and rolls back; what the window's
// staking says of it blocks the signature with the reason and nothing leaves, and what is typed
// overrules it once.
#include "desk_rig.hpp"
#include "engine/engine.hpp"
#include "net/transport_factory.hpp"
#include "stake_checks.hpp"

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using stake::GuardCause;
using stake::GuardDecision;
using stake::GuardLevel;
using stake::GuardOverride;

class TestStakeGuard : public QObject
{
    Q_OBJECT
private:
    static constexpr base::ChainId kMetis{1088};

    ui::StakePrepared prepared() const
    {
        ui::StakePrepared out;
        out.plan.chain = kMetis;
        out.guard.operators = stake::OperatorsSay::Agree;
        return out;
    }
    stake::GuardFacts facts() const { return m_desk->guardFacts(prepared()); }
    GuardDecision decision() const
    {
        return stake::judge(facts(), m_desk->now(), m_desk->guardRules());
    }
    bool blockedBy(GuardCause cause) const
    {
        for (const auto& reason : decision().reasons)
            if (reason.cause == cause && reason.level == GuardLevel::Blocked)
                return !reason.words.isEmpty();
        return false;
    }
    QByteArray words() const
    {
        QStringList out;
        for (const auto& reason : decision().reasons)
            out << reason.words;
        return out.join(u"; "_s).toUtf8();
    }

    /// Refused with what the guard says, and nothing has left; the password was not asked for.
    void refused(const ui::StakePrepared& prepared, const QString& words)
    {
        const quint64 before = m_rig->sent();
        const int asked = m_person->asked();
        const auto sent = m_person->sign(prepared);
        QVERIFY(!sent);
        QVERIFY2(why(sent).contains(words), qPrintable(why(sent)));
        QCOMPARE(m_person->asked(), asked);
        QCOMPARE(m_rig->sent(), before);
    }
    /// With the chain's name typed it leaves, once: the same word does not sign it again.
    void overruled(const ui::StakePrepared& prepared)
    {
        const quint64 before = m_rig->sent();
        auto override = typed(*m_desk, prepared);
        const auto sent = m_person->sign(prepared, &override);
        QVERIFY2(sent, qPrintable(why(sent)));
        QCOMPARE(m_rig->sent(), before + 1);
        QVERIFY(!m_person->sign(prepared, &override));
        QCOMPARE(m_rig->sent(), before + 1);
        m_flow = sent->flow;
    }
    void blocksCome(bool come) { m_rig->rpc("evm_setIntervalMining", {come ? 1 : 0}); }
    /// Nothing of the user waits, and the desk knows it.
    bool isIncluded() const
    {
        const auto* const flow = m_person->flow(m_flow);
        return flow != nullptr && flow->fate >= wallet::Fate::Included &&
               flow->fate <= wallet::Fate::Final;
    }

    base::RealClock m_clock;
    std::unique_ptr<DeskRig> m_rig;
    std::unique_ptr<net::SocketTransportFactory> m_factory;
    std::unique_ptr<ui::Accounts> m_accounts;
    std::unique_ptr<app::StakeDesk> m_desk;
    std::unique_ptr<AtDesk> m_person;
    std::unique_ptr<engine::Engine> m_engine;
    QString m_flow; ///< of what left last
    bool m_hears = true;
    qint64 m_haltMs = 0; ///< so long a silence is a halt, as the engine counts it now

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_STAKE_WORLD();
        m_rig = std::make_unique<DeskRig>();
        QVERIFY2(m_rig->start(), qPrintable(m_rig->error()));
        blocksCome(true);
        m_accounts = std::make_unique<ui::Accounts>(nullptr);
        m_accounts->open(m_rig->dataDir());
        m_desk = std::make_unique<app::StakeDesk>(
            app::StakeDesk::Config{m_rig->dataDir(), {}, {}, m_rig->chains()}, *m_accounts);
        m_person = std::make_unique<AtDesk>(*m_desk, m_rig->user());
        QTRY_COMPARE(m_desk->accounts().size(), std::size_t(1));
        m_factory = std::make_unique<net::SocketTransportFactory>(m_clock, net::Limits{});
        engine::EngineConfig config;
        config.chains = m_rig->chains();
        m_engine = std::make_unique<engine::Engine>(std::move(config), m_clock, *m_factory);
        connect(m_engine.get(), &engine::Engine::snapshot, this,
                [this](const engine::SnapshotPtr& snapshot) {
                    if (m_hears)
                        m_desk->hear(*snapshot);
                    for (const auto& row : snapshot->chains)
                        m_haltMs = row.verdict.limitMs;
                });
        // Before anything was heard nobody can tell.
        QVERIFY(blockedBy(GuardCause::UnknownState));
        const auto started = m_engine->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    }
    void cleanupTestCase()
    {
        m_engine.reset();
        m_person.reset();
        m_desk.reset();
        m_accounts.reset();
    }

    void aLiveChainIsFree()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(decision().level == GuardLevel::Free, words().constData(),
                                  60'000);
        // Before its pace is known a halt takes twice as long to be called one.
        QTRY_VERIFY_WITH_TIMEOUT(m_haltMs > 0 && m_haltMs < 20'000, 90'000);
        QVERIFY2(decision().level == GuardLevel::Free, words().constData());
    }

    void aHaltBlocksAndWhatIsTypedOverrulesIt()
    {
        const base::Hash32 shown{{1}}, other{{2}};
        const auto reviewed = m_person->prepare(u"stake"_s, u"amount"_s, u"5"_s);
        QVERIFY2(reviewed, qPrintable(why(reviewed)));
        blocksCome(false); // both answer, with an old head
        QTRY_VERIFY2_WITH_TIMEOUT(blockedBy(GuardCause::Halted), words().constData(), 60'000);
        QVERIFY2(words().contains("no block since"), words().constData());
        const QString name = GuardOverride::textToType(facts());
        QVERIFY(!name.isEmpty());
        QVERIFY(!GuardOverride::typed(u"yes"_s, facts(), decision(), shown));
        auto typed = GuardOverride::typed(name, facts(), decision(), shown);
        QVERIFY2(typed, typed ? "" : qPrintable(typed.error().text()));
        QVERIFY(typed->covers(decision(), shown));
        QVERIFY(!typed->covers(decision(), other));
        // Handed over to a press, it is used up, whatever comes of that press.
        auto press = typed->take();
        QVERIFY(press.covers(decision(), shown));
        QVERIFY(!typed->covers(decision(), shown));
        QVERIFY(!typed->take().covers(decision(), shown));
        QVERIFY(press.spend(decision(), shown));
        QVERIFY(!press.spend(decision(), shown));
        // It was reviewed while the chain lived, and is signed when it does not.
        refused(*reviewed, u"has made no block since"_s);
        overruled(*reviewed);
        QVERIFY(blockedBy(GuardCause::Halted));
    }

    /// Back again, it is still no time to sign: what it lost shows only now.
    void aRecoveringChainBlocksForItsGrace()
    {
        QVERIFY(blockedBy(GuardCause::Halted));
        auto typed = GuardOverride::typed(GuardOverride::textToType(facts()), facts(), decision(),
                                          base::Hash32{});
        QVERIFY(typed);
        blocksCome(true);
        QTRY_VERIFY2_WITH_TIMEOUT(blockedBy(GuardCause::Recovering), words().constData(), 60'000);
        const auto until = decision().until;
        QVERIFY(until && until->value > m_desk->now().value);
        // It was typed for the halt, and this is another reason.
        QVERIFY(!typed->covers(decision(), base::Hash32{}));
        // The approval that left in the halt is in a block; the stake is still to be signed.
        QTRY_VERIFY_WITH_TIMEOUT(isIncluded(), 30'000);
        SAME(m_rig->allowed(), whole(5));
        const auto reviewed = m_person->prepare(u"stake"_s, u"amount"_s, u"5"_s);
        QVERIFY2(reviewed, qPrintable(why(reviewed)));
        QCOMPARE(reviewed->calls.size(), std::size_t(1));
        refused(*reviewed, u"recovered at"_s);
        SAME(m_rig->staked(), eth::U256(0));
        overruled(*reviewed);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->staked() == whole(5), 30'000);
    }

    void aRollbackBlocks()
    {
        const quint64 before = m_rig->world().node().headNumber();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->world().node().headNumber() > before + 6, 20'000);
        const auto reviewed = m_person->prepare(u"redeem"_s, u"shares"_s, u"2"_s);
        QVERIFY2(reviewed, qPrintable(why(reviewed)));
        blocksCome(false); // it is over with the next block, and without one it is a halt soon
        m_rig->rpc("anvil_reorg", {5, QJsonArray{}});
        QTRY_VERIFY2_WITH_TIMEOUT(blockedBy(GuardCause::RolledBack), words().constData(), 30'000);
        m_hears = false; // for as long as two presses take
        refused(*reviewed, u"rolled back at"_s);
        overruled(*reviewed);
        m_hears = true;
        blocksCome(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->staked() == whole(3), 30'000);
    }
};

QTEST_MAIN(TestStakeGuard)
#include "tst_stake_guard.moc"
