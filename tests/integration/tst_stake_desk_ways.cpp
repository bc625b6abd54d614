// Which way of the journal a signature belongs to, and what the window's desk does not sign
// whoever asks it: on a real node with ENKI on it, by a key file.
#include "base/hex.hpp"
#include "desk_person.hpp"
#include "registry/registry.hpp"
#include "signing_fixture.hpp"
#include "stake_checks.hpp"
#include "tcp_proxy.hpp"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using stake::FlowState;
using wallet::Fate;

class TestStakeDeskWays : public QObject
{
    Q_OBJECT

    static constexpr std::array<quint8, 12> kPassword{'c', 'o', 'r', 'r', 'e', 'c',
                                                      't', ' ', 'o', 'n', 'e', '!'};

    QTemporaryDir m_dir;
    std::unique_ptr<StakeWorld> m_world;
    std::unique_ptr<TcpProxy> m_first, m_second;
    std::unique_ptr<ui::Accounts> m_accounts;
    std::unique_ptr<app::StakeDesk> m_desk;
    int m_asked = 0; ///< passwords
    bool m_givesNoPassword = false;

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
    ui::StakeOrder order(const QString& text, bool revoke = false, const QString& flow = {}) const
    {
        ui::StakeOrder out{
            u"enki"_s, u"stake"_s, Key(kSecondKey).address, {{u"amount"_s, text}}, flow};
        out.revoke = revoke;
        return out;
    }
    base::Result<ui::StakePrepared> prepare(const ui::StakeOrder& order)
    {
        return heard<ui::StakePrepared>(
            [&](auto done) { return m_desk->prepare(order, std::move(done)); });
    }
    base::Result<ui::StakeSigned> sign(const ui::StakePrepared& prepared)
    {
        return heard<ui::StakeSigned>(
            [&](auto done) { return m_desk->sign(prepared, 0, nullptr, std::move(done)); });
    }
    const ui::StakeFlow* flow(const QString& id) const
    {
        const auto found = std::ranges::find_if(m_desk->flows(),
                                                [&](const auto& one) { return one.flow.id == id; });
        return found == m_desk->flows().end() ? nullptr : &*found;
    }
    void mine(int blocks = 1)
    {
        m_world->node().rpc(u"anvil_mine"_s, {QString(u"0x"_s + QString::number(blocks, 16))});
    }
    void hear()
    {
        engine::Snapshot snapshot;
        snapshot.time = m_desk->now();
        snapshot.source.kind = engine::SourceInfo::Kind::Live;
        engine::ChainRow row;
        row.id = u"metis"_s;
        row.name = u"Metis"_s;
        row.state = engine::LiveState::Live;
        snapshot.chains = {row};
        m_desk->hear(snapshot);
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_STAKE_WORLD();
        m_world = std::make_unique<StakeWorld>(StakeSystem::Enki);
        QVERIFY2(m_world->start(), qPrintable(m_world->error()));
        // The chain's own oracle of data fees; it answers 1 wei.
        m_world->node().rpc(u"anvil_setCode"_s, {u"0x420000000000000000000000000000000000000F"_s,
                                                 u"0x600160005260206000f3"_s});
        WENT(m_world->fund(m_world->user(), coins(500)));
        m_first = std::make_unique<TcpProxy>(m_world->node().port());
        m_second = std::make_unique<TcpProxy>(m_world->node().port());
        auto chain = *registry::Registry::load().find(u"metis"_s);
        chain.endpoints = {{m_first->wsUrl(), u"A"_s, true}, {m_second->wsUrl(), u"B"_s, true}};
        const std::vector<registry::ChainSpec> given{chain};
        QVERIFY(QDir(m_dir.path()).mkpath(u"keys"_s));
        wallet::ScryptCost cost;
        cost.n = 1 << 12;
        const auto file = wallet::makeKeystore(Key(kSecondKey).secret(), kPassword, cost);
        QVERIFY(file);
        QFile key(m_dir.filePath(u"keys/one.json"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write(*file) == file->size());
        key.close();
        m_accounts = std::make_unique<ui::Accounts>(nullptr);
        m_accounts->open(m_dir.path());
        m_desk = std::make_unique<app::StakeDesk>(
            app::StakeDesk::Config{m_dir.path(), {}, {}, given}, *m_accounts);
        connect(m_desk.get(), &ui::StakeHost::passwordWanted, this, [this](const QString&) {
            ++m_asked;
            if (m_givesNoPassword)
                return;
            QTimer::singleShot(0, m_desk.get(), [this] {
                m_desk->givePassword(wallet::Secret(std::span<const quint8>(kPassword)));
            });
        });
        QTRY_COMPARE(m_desk->accounts().size(), std::size_t(1));
        hear();
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_accounts.reset();
    }

    /// What the review would not let a person sign, the desk does not sign either.
    void whatThePlanBlocksIsNotSigned()
    {
        const auto tooMuch = prepare(order(u"501"_s));
        QVERIFY2(tooMuch, qPrintable(why(tooMuch)));
        QVERIFY(stake::anyBlocks(tooMuch->plan.findings));
        const auto sent = sign(*tooMuch);
        QVERIFY(!sent);
        QVERIFY(sent.error().kind == base::ErrorKind::Refused);
        QCOMPARE(m_asked, 0);
        QVERIFY(m_desk->flows().empty()); // nothing was begun
    }

    /// An approval that was signed belongs to the stake; the one who takes it back has a way of
    /// his own, and no stake is active that never happened.
    void takingBackIsAWayOfItsOwn()
    {
        const auto first = prepare(order(u"5"_s));
        QVERIFY2(first, qPrintable(why(first)));
        QCOMPARE(first->plan.calls.size(), std::size_t(2));
        const auto approved = sign(*first);
        QVERIFY2(approved, qPrintable(why(approved)));
        const QString staking = approved->flow;
        mine();
        QTRY_VERIFY_WITH_TIMEOUT(flow(staking)->fate == Fate::Included, 20'000);
        QCOMPARE(flow(staking)->flow.state, FlowState::Approve);
        // Its own flow is named, as the wizard does, and none is.
        for (const QString& named : {staking, QString()}) {
            const auto back = prepare(order(u"0"_s, true, named));
            QVERIFY2(back, qPrintable(why(back)));
            QVERIFY(back->order.flow != staking);
        }
        const auto back = prepare(order(u"0"_s, true, staking));
        QVERIFY2(back, qPrintable(why(back)));
        auto bent = *back;
        bent.order.flow = staking;
        const auto taken = sign(bent);
        QVERIFY2(why(taken).contains(u"another action"), qPrintable(why(taken)));
        const auto revoked = sign(*back);
        QVERIFY2(revoked, qPrintable(why(revoked)));
        QVERIFY(revoked->flow != staking);
        mine(200);
        QTRY_VERIFY_WITH_TIMEOUT(flow(revoked->flow)->flow.state == FlowState::Claimed, 60'000);
        QCOMPARE(flow(revoked->flow)->flow.action, u"revoke"_s);
        QVERIFY(flow(staking)->flow.state < FlowState::Confirmed);
        // The stake goes on where it was, with another approval.
        const auto again = prepare(order(u"5"_s, false, revoked->flow));
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(again->order.flow, staking);
        QCOMPARE(again->plan.calls.size(), std::size_t(2));
    }

    /// The question for the approval is taken back, and it comes into a block all the same: the
    /// stake goes on from there, without a restart.
    void anApprovalThatCameAfterAll()
    {
        const auto first = prepare(order(u"7"_s));
        QVERIFY2(first, qPrintable(why(first)));
        QCOMPARE(first->plan.calls.size(), std::size_t(2));
        const QString way = first->order.flow;
        m_givesNoPassword = true;
        const int before = m_asked;
        wallet::Ask ask =
            m_desk->sign(*first, 0, nullptr, [](const base::Result<ui::StakeSigned>&) {});
        QTRY_COMPARE_WITH_TIMEOUT(m_asked, before + 1, 60'000);
        ask.cancel();
        m_givesNoPassword = false;
        const auto raw = signedBy(*first->calls.front().transaction, Key(kSecondKey));
        m_world->node().rpc(u"eth_sendRawTransaction"_s,
                            {base::toQString(base::toHex(
                                {reinterpret_cast<const quint8*>(raw.data()), raw.size()}))});
        mine();
        const auto act = prepare(order(u"7"_s, false, way));
        QVERIFY2(act, qPrintable(why(act)));
        QCOMPARE(act->order.flow, way);
        QCOMPARE(act->plan.calls.size(), std::size_t(1));
        const auto staked = sign(*act);
        QVERIFY2(staked, qPrintable(why(staked)));
        QCOMPARE(staked->flow, way);
        mine();
        QTRY_VERIFY_WITH_TIMEOUT(flow(way)->fate == Fate::Included, 20'000);
        QCOMPARE(flow(way)->flow.state, FlowState::Confirmed);
    }
};

QTEST_MAIN(TestStakeDeskWays)
#include "tst_stake_desk_ways.moc"
