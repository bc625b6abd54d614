// An undelegation of a validator's that is claimed on another page, by an account that is only
// watched: the second operator is asked about that validator, and the claim is over.
#include "desk_person.hpp"
#include "eth/address.hpp"
#include "registry/registry.hpp"
#include "signing_fixture.hpp"
#include "stake_checks.hpp"
#include "tcp_proxy.hpp"
#include <QFile>
#include <QTemporaryDir>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;

class TestStakeWitness : public QObject
{
    Q_OBJECT

    const QString m_polygon = u"polygon-pol-delegation"_s, m_validator = u"91"_s;
    QTemporaryDir m_dir;
    std::unique_ptr<StakeWorld> m_world;
    std::unique_ptr<TcpProxy> m_first, m_second;
    std::unique_ptr<ui::Accounts> m_accounts;
    std::unique_ptr<app::StakeDesk> m_desk;

    Sent send(const QString& function, const Values& values)
    {
        return m_world->send(m_world->user(), u"validatorShare"_s, function, values);
    }
    void hear()
    {
        engine::Snapshot snapshot;
        snapshot.time = m_desk->now();
        snapshot.source.kind = engine::SourceInfo::Kind::Live;
        engine::ChainRow row;
        row.id = u"ethereum"_s;
        row.name = u"Ethereum"_s;
        row.state = engine::LiveState::Live;
        snapshot.chains = {row};
        m_desk->hear(snapshot);
    }
    /// As the journal on the disk has it; nothing where it has none.
    std::optional<bool> isClaimed() const
    {
        QFile file(m_dir.filePath(u"staking.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        const auto journal = stake::readJournal(file.readAll());
        if (journal)
            for (const auto& claim : journal->claims())
                if (claim.id.contains(u"/unbonds"_s))
                    return claim.claimed;
        return std::nullopt;
    }
    /// Whether the validator may be hidden from the portfolio.
    bool mayGo() const
    {
        for (const auto& ask : m_desk->portfolio().asks)
            for (const auto& told : ask.told)
                if (ask.protocol == m_polygon && told.text == m_validator)
                    return told.mayGo;
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_STAKE_WORLD();
        m_world = std::make_unique<StakeWorld>(StakeSystem::Polygon);
        QVERIFY2(m_world->start(), qPrintable(m_world->error()));
        m_first = std::make_unique<TcpProxy>(m_world->node().port());
        m_second = std::make_unique<TcpProxy>(m_world->node().port());
        auto chain = *registry::Registry::load().find(u"ethereum"_s);
        chain.endpoints = {{m_first->wsUrl(), u"A"_s, true}, {m_second->wsUrl(), u"B"_s, true}};
        const std::vector<registry::ChainSpec> given{chain};
        m_accounts = std::make_unique<ui::Accounts>(nullptr);
        m_accounts->open(m_dir.path());
        m_desk = std::make_unique<app::StakeDesk>(
            app::StakeDesk::Config{m_dir.path(), {}, {}, given}, *m_accounts);
        const QString user = eth::checksumText(Key(kSecondKey).address);
        QCOMPARE(m_accounts->watched()->add(user, {}, {}, false), QString());
        QTRY_COMPARE(m_desk->accounts().size(), std::size_t(1));
        hear();
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_accounts.reset();
    }

    void whatWasClaimedElsewhereIsOver()
    {
        WENT(m_world->fund(m_world->user(), coins(100)));
        WENT(m_world->setAllowance(m_world->user(), coins(100)));
        WENT(send(u"buyVoucherPOL"_s, {amount(coins(100)), amount(coins(100))}));
        WENT(send(u"sellVoucher_newPOL"_s, {amount(coins(40)), amount(coins(40))}));
        WENT(m_world->mature());
        const auto chosen = m_desk->choose(m_polygon, m_validator, true);
        QVERIFY2(chosen, chosen ? "" : qPrintable(chosen.error().text()));
        m_desk->wake();
        QTRY_VERIFY_WITH_TIMEOUT(isClaimed() == false, 60'000);
        QVERIFY(!mayGo());

        m_world->moveTime(60); // its block is after what was seen, by any clock
        const auto nonce = eth::abi::Value::number(eth::fromU256(
            m_world->number(u"validatorShare"_s, u"unbondNonces"_s, {account(m_world->user())})));
        WENT(send(u"unstakeClaimTokens_newPOL"_s, {nonce}));
        m_desk->refreshHeld();
        QTRY_VERIFY_WITH_TIMEOUT(isClaimed() == true, 60'000);
        m_desk->refreshHeld();
        QTRY_VERIFY_WITH_TIMEOUT(mayGo(), 60'000);
    }
};

QTEST_MAIN(TestStakeWitness)
#include "tst_stake_witness.moc"
