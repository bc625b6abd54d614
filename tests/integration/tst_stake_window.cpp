// From ENKI's card to the claim in a real window, on an X server of its own, over the real desk and
// a real node: what a person presses is planned, simulated at two operators, signed by a key file
// and found in its block. With ROLLSCOPE_PICTURES=FOLDER the pictures are kept.
#include "desk_rig.hpp"
#include "gui/application.hpp"
#include "own_display.hpp"
#include "stake_checks.hpp"
#include "window_rig.hpp"
#include "wizard_hand.hpp"

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using stake::FlowState;
using ui::WizardState;

class TestStakeWindow : public QObject
{
    Q_OBJECT

    DeskRig m_chain;
    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<app::StakeDesk> m_desk;
    const QByteArray m_password{reinterpret_cast<const char*>(DeskRig::kPassword.data()),
                                qsizetype(DeskRig::kPassword.size())};

    /// The newest way of this action.
    const ui::StakeFlow* wayOf(const QString& action) const
    {
        const ui::StakeFlow* found = nullptr;
        for (const auto& one : m_desk->flows())
            if (one.flow.action == action)
                found = &one;
        return found;
    }
    bool stands(const QString& action, FlowState state) const
    {
        const auto* const way = wayOf(action);
        return way != nullptr && way->flow.state == state;
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_STAKE_WORLD();
        QVERIFY2(m_chain.start(), qPrintable(m_chain.error()));
        m_rig = std::make_unique<Rig>();
        auto& shell = *m_rig->shell;
        shell.accounts().open(m_chain.dataDir());
        shell.reviews().prepare();
        m_desk = std::make_unique<app::StakeDesk>(
            app::StakeDesk::Config{m_chain.dataDir(), {}, {}, m_chain.chains()}, shell.accounts());
        shell.staking().setHost(m_desk.get());
        DeskRig::hear(*m_desk);
        QTRY_COMPARE(m_desk->accounts().size(), std::size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(shell.reviews().isReady(), 20'000);
    }
    void cleanupTestCase()
    {
        if (m_rig)
            m_rig->shell->staking().setHost(nullptr);
        m_desk.reset();
        m_rig.reset();
    }

    void fromTheCardToTheClaim()
    {
        WizardHand me(*m_rig->shell, m_rig->window, u"dark"_s);
        const auto mine = [this] { m_chain.mine(); };
        DID(me, activate());
        m_rig->shell->router().go(u"stake"_s);
        const auto isRead = [](const ui::StakeReading& one) {
            return one.protocol->id == u"enki" && one.state == ui::StakeReading::State::Known;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(m_desk->readings(), isRead), 60'000);
        DID(me, choose(u"enki"_s));
        DID(me, shoot(u"anvil-1-detail"_s));

        DID(me, begin(u"stake"_s));
        DID(me, give(u"5"_s));
        DID(me, next(WizardState::Ways));
        DID(me, shoot(u"anvil-2-ways"_s));
        DID(me, readWays());
        DID(me, next(WizardState::Review));
        QTRY_VERIFY2_WITH_TIMEOUT(me.wizard().canGoOn(), qPrintable(me.wizard().whyNot()), 60'000);
        DID(me, shoot(u"anvil-3-review"_s));
        DID(me, toTheTrack(mine, m_password));
        DID(me, shoot(u"anvil-4-track"_s));
        SAME(m_chain.staked(), whole(5));
        SAME(m_chain.allowed(), eth::U256(0));
        QCOMPARE(m_chain.sent(), 2ULL); // the approval and the stake
        DID(me, finish());

        DID(me, begin(u"redeem"_s));
        DID(me, give(u"2"_s));
        DID(me, toTheTrack(mine, m_password));
        DID(me, finish());
        SAME(m_chain.staked(), whole(3));
        DID(me, begin(u"queue"_s));
        DID(me, give(u"1"_s));
        DID(me, toTheTrack(mine, m_password));
        m_chain.mine(200);
        QTRY_VERIFY_WITH_TIMEOUT(stands(u"queue"_s, FlowState::ExitRequested), 60'000);
        DID(me, shoot(u"anvil-5-queued"_s));
        DID(me, finish());

        WENT(m_chain.world().mature());
        WENT(m_chain.world().cover(coins(50)));
        m_rig->shell->router().go(u"portfolio"_s);
        m_desk->refreshHeld();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->shell->staking().positions()->ripe(), 1, 60'000);
        const auto before = m_chain.world().funds(m_chain.world().user());
        const quint64 sent = m_chain.sent();
        DID(me, shoot(u"anvil-6-claimable"_s));
        DID(me, claim());
        DID(me, toTheTrack(mine, m_password));
        m_chain.mine(200);
        QTRY_VERIFY_WITH_TIMEOUT(stands(u"claim"_s, FlowState::Claimed), 60'000);
        DID(me, shoot(u"anvil-7-claimed"_s));
        DID(me, finish());
        QCOMPARE(m_chain.sent(), sent + 1);
        QVERIFY(m_chain.world().funds(m_chain.world().user()) > before); // the METIS, less the gas
    }
};

int main(int argc, char** argv)
{
    const OwnDisplay display;
    if (!display.take())
        return 77;
    app::prepareGui();
    app::Application application(argc, argv);
    TestStakeWindow window;
    return QTest::qExec(&window, argc, argv);
}
#include "tst_stake_window.moc"
