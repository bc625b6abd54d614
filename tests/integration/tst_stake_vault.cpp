// A vault by its address, through the window's desk: OpenZeppelin's ERC-4626 on a real node is
// looked at, listed, staked into by a key file, held, known again after a restart, and taken off.
#include "desk_person.hpp"
#include "eth/address.hpp"
#include "registry/registry.hpp"
#include "signing_fixture.hpp"
#include "stake/wizard_state.hpp"
#include "stake_checks.hpp"
#include "tcp_proxy.hpp"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using wallet::Fate;

class TestStakeVault : public QObject
{
    Q_OBJECT

    static constexpr base::ChainId kOptimism{10};
    static constexpr std::array<quint8, 12> kPassword{'c', 'o', 'r', 'r', 'e', 'c',
                                                      't', ' ', 'o', 'n', 'e', '!'};

    QTemporaryDir m_dir;
    std::unique_ptr<StakeWorld> m_world;
    std::unique_ptr<TcpProxy> m_first, m_second;
    std::unique_ptr<ui::Accounts> m_accounts;
    std::unique_ptr<app::StakeDesk> m_desk;
    QString m_id;

    template <class T>
    base::Result<T>
    heard(const std::function<wallet::Ask(typename wallet::Question<T>::Handler)>& ask)
    {
        std::optional<base::Result<T>> out;
        const wallet::Ask held = ask([&out](base::Result<T> got) { out = std::move(got); });
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
            return base::fail(base::ErrorKind::Timeout, u"no answer"_s);
        return std::move(*out);
    }
    base::Address me() const { return Key(kSecondKey).address; }
    base::Address at(const QString& role) const
    {
        return eth::parseAddress(m_world->at(role).toStdString()).value_or(base::Address{});
    }
    base::Result<QString> add(const base::Address& address)
    {
        return heard<QString>(
            [&](auto done) { return m_desk->addVault(kOptimism, address, std::move(done)); });
    }
    const ui::StakeReading* reading() const
    {
        for (const auto& one : m_desk->readings())
            if (one.protocol->id == m_id)
                return &one;
        return nullptr;
    }
    const ui::StakeFlow* flow(const QString& id) const
    {
        for (const auto& one : m_desk->flows())
            if (one.flow.id == id)
                return &one;
        return nullptr;
    }
    const ui::HeldPosition* held() const
    {
        for (const auto& one : m_desk->portfolio().positions)
            if (one.protocol->id == m_id && one.account == me() && one.position.spec == u"shares")
                return &one;
        return nullptr;
    }
    eth::U256 shares() const
    {
        return m_world->number(u"vault"_s, u"balanceOf"_s, {account(m_world->user())});
    }
    void hear()
    {
        engine::Snapshot snapshot;
        snapshot.time = m_desk->now();
        snapshot.source.kind = engine::SourceInfo::Kind::Live;
        engine::ChainRow row;
        row.id = u"optimism"_s;
        row.name = u"OP Mainnet"_s;
        row.state = engine::LiveState::Live;
        snapshot.chains = {row};
        m_desk->hear(snapshot);
    }
    /// A run of the window: the same folder, a desk of its own.
    void open()
    {
        m_desk.reset();
        m_accounts = std::make_unique<ui::Accounts>(nullptr);
        m_accounts->open(m_dir.path());
        auto chain = *registry::Registry::load().find(u"optimism"_s);
        chain.endpoints = {{m_first->wsUrl(), u"A"_s, true}, {m_second->wsUrl(), u"B"_s, true}};
        m_desk = std::make_unique<app::StakeDesk>(
            app::StakeDesk::Config{m_dir.path(), {}, {}, {chain}}, *m_accounts);
        connect(m_desk.get(), &ui::StakeHost::passwordWanted, this, [this] {
            QTimer::singleShot(0, m_desk.get(), [this] {
                m_desk->givePassword(wallet::Secret(std::span<const quint8>(kPassword)));
            });
        });
        QTRY_COMPARE(m_desk->accounts().size(), std::size_t(1));
        hear();
        m_desk->wake();
    }
    /// Signs everything of an order, a block for each.
    QString act(const QString& action, const QString& parameter, const QString& text, QString* id)
    {
        ui::StakeOrder wanted{m_id, action, me(), {{parameter, text}}, {}};
        for (bool more = true; more;) {
            const auto prepared = heard<ui::StakePrepared>(
                [&](auto done) { return m_desk->prepare(wanted, std::move(done)); });
            if (!prepared)
                return prepared.error().text();
            if (std::ranges::find(prepared->plan.findings, u"typed-address"_s,
                                  &stake::Finding::id) == prepared->plan.findings.end())
                return u"nobody says that its address was typed"_s;
            more = prepared->plan.calls.size() > 1;
            const auto sent = heard<ui::StakeSigned>(
                [&](auto done) { return m_desk->sign(*prepared, 0, nullptr, std::move(done)); });
            if (!sent)
                return sent.error().text();
            wanted.flow = *id = sent->flow;
            m_world->node().rpc(u"anvil_mine"_s, {u"0x1"_s});
            const auto in = [&] { return flow(*id)->fate == Fate::Included; };
            if (!QTest::qWaitFor(in, 20'000))
                return u"it is in no block"_s;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_STAKE_WORLD();
        m_world = std::make_unique<StakeWorld>(StakeSystem::Vault);
        QVERIFY2(m_world->start(), qPrintable(m_world->error()));
        // The chain's own oracle of data fees; it answers 1 wei.
        m_world->node().rpc(u"anvil_setCode"_s, {u"0x420000000000000000000000000000000000000F"_s,
                                                 u"0x600160005260206000f3"_s});
        WENT(m_world->fund(m_world->user(), wei("1000000000")));
        m_first = std::make_unique<TcpProxy>(m_world->node().port());
        m_second = std::make_unique<TcpProxy>(m_world->node().port());
        QVERIFY(QDir(m_dir.path()).mkpath(u"keys"_s));
        wallet::ScryptCost cost;
        cost.n = 1 << 12;
        const auto file = wallet::makeKeystore(Key(kSecondKey).secret(), kPassword, cost);
        QVERIFY(file);
        QFile key(m_dir.filePath(u"keys/one.json"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write(*file) == file->size());
        key.close();
        open();
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_accounts.reset();
    }

    void whatIsNoVaultIsSaid()
    {
        const auto chains = m_desk->vaultChains();
        QCOMPARE(chains.size(), std::size_t(1));
        QCOMPARE(chains.front().id, kOptimism);
        base::Address nobody;
        nobody.bytes.fill(0x77);
        const auto nothing = add(nobody);
        QVERIFY(!nothing && nothing.error().kind == base::ErrorKind::NotFound);
        QVERIFY2(why(nothing).contains(u"there is no contract at this address on OP Mainnet"),
                 qPrintable(why(nothing)));
        const auto coin = add(at(u"token"_s));
        QVERIFY2(why(coin).contains(u"it does not answer asset()"), qPrintable(why(coin)));
        QVERIFY(!QFile::exists(m_dir.filePath(u"staking-vaults.json"_s)));
    }

    void itIsListed()
    {
        const auto added = add(at(u"vault"_s));
        QVERIFY2(added, qPrintable(why(added)));
        m_id = *added;
        QVERIFY(m_id.startsWith(u"erc4626:10:0x"));
        QVERIFY(reading() != nullptr);
        QCOMPARE(reading()->protocol->name, u"ERC-4626 vault Test Vault (tvCOIN)"_s);
        QCOMPARE(reading()->protocol->tokens.at(u"ASSET"_s).symbol, u"USDC"_s);
        QCOMPARE(reading()->chain.name, u"OP Mainnet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(reading()->state == ui::StakeReading::State::Known, 60'000);
        const auto twice = add(at(u"vault"_s));
        QVERIFY2(why(twice).contains(u"in the list already"), qPrintable(why(twice)));
    }

    /// Amounts as a person writes them: the coin has six places.
    void itIsStakedInto()
    {
        QString deposited;
        QCOMPARE(act(u"deposit"_s, u"amount"_s, u"100"_s, &deposited), QString());
        QCOMPARE(shares().str(), std::string("100000000"));
        m_desk->refreshHeld();
        QTRY_VERIFY_WITH_TIMEOUT(held() != nullptr && held()->position.amount, 60'000);
        QVERIFY(eth::toU256(*held()->position.amount) == 100'000'000);
        QCOMPARE(flow(deposited)->protocolName, u"ERC-4626 vault Test Vault (tvCOIN)"_s);
        QCOMPARE(flow(deposited)->title, u"Deposit into the vault"_s);
    }

    /// The list, the journal and a way that was left half-way, in the next run.
    void aRestartKnowsItAgain()
    {
        const QString left = m_dir.filePath(u"stake-wizard.json"_s);
        ui::LeftWay way;
        way.order = {m_id, u"redeem"_s, me(), {{u"shares"_s, u"40"_s}}, {}};
        way.step = ui::WizardState::Amount;
        QVERIFY(ui::writeLeftWay(left, way));
        open();
        QVERIFY(reading() != nullptr);
        QCOMPARE(m_desk->flows().front().protocolName, u"ERC-4626 vault Test Vault (tvCOIN)"_s);
        QTRY_VERIFY_WITH_TIMEOUT(held() != nullptr, 60'000);
        ui::WizardState wizard(nullptr);
        wizard.setHost(m_desk.get());
        wizard.setFile(left);
        QVERIFY(wizard.isLeft());
        wizard.resume();
        QVERIFY(wizard.isActive());
        QCOMPARE(wizard.order().protocol, m_id);
        QCOMPARE(wizard.step(), ui::WizardState::Amount);
        wizard.setHost(nullptr);
        QString redeemed;
        QCOMPARE(act(u"redeem"_s, u"shares"_s, u"40"_s, &redeemed), QString());
        QCOMPARE(shares().str(), std::string("60000000"));
    }

    /// What is still held stays where it is; it is only not looked at any more.
    void itIsTakenOff()
    {
        QVERIFY(m_desk->removeVault(m_id));
        QVERIFY(reading() == nullptr && held() == nullptr);
        open();
        QVERIFY(reading() == nullptr);
        QVERIFY(!m_desk->flows().empty()); // with the words of its standard
        QCOMPARE(m_desk->flows().front().title, u"Deposit into the vault"_s);
        QVERIFY(m_desk->flows().front().protocolName.startsWith(u"ERC-4626 vault 0x"));
        const auto again = add(at(u"vault"_s));
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(*again, m_id);
        QTRY_VERIFY_WITH_TIMEOUT(held() != nullptr && held()->position.amount, 60'000);
        QVERIFY(eth::toU256(*held()->position.amount) == 60'000'000);
    }
};

QTEST_MAIN(TestStakeVault)
#include "tst_stake_vault.moc"
