// The guard by the health engine: a real chain halts, comes back, and rolls back; what the window's
// staking says of it blocks the signature with the reason, and what is typed overrules it once.
#include "engine/engine.hpp"
#include "net/transport_factory.hpp"
#include "peer_node.hpp"
#include "registry/registry.hpp"
#include "stake_desk.hpp"
#include "tcp_proxy.hpp"
#include <QTemporaryDir>
#include <QTest>

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

    QTemporaryDir m_dir;
    base::RealClock m_clock;
    std::unique_ptr<PeerNode> m_node;
    std::unique_ptr<TcpProxy> m_first, m_second;
    std::unique_ptr<net::SocketTransportFactory> m_factory;
    std::unique_ptr<ui::Accounts> m_accounts;
    std::unique_ptr<app::StakeDesk> m_desk;
    std::unique_ptr<engine::Engine> m_engine;

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        m_node = std::make_unique<PeerNode>(PeerOptions{PeerKind::Anvil, kMetis.value, 1, {}, {}});
        QVERIFY2(m_node->start(), qPrintable(m_node->error()));
        m_first = std::make_unique<TcpProxy>(m_node->port());
        m_second = std::make_unique<TcpProxy>(m_node->port());
        const auto spec = registry::fromOption(
            registry::Registry::load(), u"metis="_s + m_first->wsUrl() + u',' + m_second->wsUrl());
        QVERIFY2(spec, spec ? "" : qPrintable(spec.error().text()));
        m_accounts = std::make_unique<ui::Accounts>(nullptr);
        m_desk = std::make_unique<app::StakeDesk>(app::StakeDesk::Config{m_dir.path(), {}, {}},
                                                  *m_accounts);
        m_factory = std::make_unique<net::SocketTransportFactory>(m_clock, net::Limits{});
        engine::EngineConfig config;
        config.chains = {*spec};
        m_engine = std::make_unique<engine::Engine>(std::move(config), m_clock, *m_factory);
        connect(m_engine.get(), &engine::Engine::snapshot, this,
                [this](const engine::SnapshotPtr& snapshot) { m_desk->hear(*snapshot); });
        // Before anything was heard nobody can tell.
        QVERIFY(blockedBy(GuardCause::UnknownState));
        const auto started = m_engine->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    }
    void cleanupTestCase()
    {
        m_engine.reset();
        m_desk.reset();
    }

    void aLiveChainIsFree()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(decision().level == GuardLevel::Free, words().constData(),
                                  60'000);
        QTest::qWait(24'000); // twenty blocks make the pace known
        QVERIFY2(decision().level == GuardLevel::Free, words().constData());
    }

    void aHaltBlocksAndWhatIsTypedOverrulesIt()
    {
        const base::Hash32 shown{{1}}, other{{2}};
        m_node->rpc(u"evm_setIntervalMining"_s, {0}); // both answer, with an old head
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
    }

    /// Back again, it is still no time to sign: what it lost shows only now.
    void aRecoveringChainBlocksForItsGrace()
    {
        QVERIFY(blockedBy(GuardCause::Halted));
        auto typed = GuardOverride::typed(GuardOverride::textToType(facts()), facts(), decision(),
                                          base::Hash32{});
        QVERIFY(typed);
        m_node->rpc(u"evm_setIntervalMining"_s, {1});
        QTRY_VERIFY2_WITH_TIMEOUT(blockedBy(GuardCause::Recovering), words().constData(), 60'000);
        const auto until = decision().until;
        QVERIFY(until && until->value > m_desk->now().value);
        // It was typed for the halt, and this is another reason.
        QVERIFY(!typed->covers(decision(), base::Hash32{}));
    }

    void aRollbackBlocks()
    {
        const quint64 before = m_node->headNumber();
        QTRY_VERIFY_WITH_TIMEOUT(m_node->headNumber() > before + 6, 20'000);
        m_node->rpc(u"anvil_reorg"_s, {5, QJsonArray{}});
        QTRY_VERIFY2_WITH_TIMEOUT(blockedBy(GuardCause::RolledBack), words().constData(), 30'000);
        QVERIFY(GuardOverride::typed(GuardOverride::textToType(facts()), facts(), decision(),
                                     base::Hash32{}));
    }
};

QTEST_MAIN(TestStakeGuard)
#include "tst_stake_guard.moc"
