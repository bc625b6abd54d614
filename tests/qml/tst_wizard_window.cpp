// The wizard in a real window, on an X server of its own, from the first card to the claim, over a
// made-up chain: by mouse and keys, in both themes, with a picture of each step. The whole shell
// with its C++ host is driven, so QtTest drives it; quick/tst_stake_steps.qml is its Qt Quick Test.
// With ROLLSCOPE_PICTURES=FOLDER the pictures are kept.
#include "fake_stake.hpp"
#include "gui/application.hpp"
#include "own_display.hpp"
#include "review_samples.hpp"
#include "window_rig.hpp"
#include "wizard_hand.hpp"

using namespace rollscope;
using namespace rollscope::ui;
using test::complaints;
using test::FakeStake;
using test::gather;
using test::Rig;
using test::WizardHand;

class TstWizardWindow : public QObject
{
    Q_OBJECT

    struct Host
    {
        FakeStake stake; // outlives the window
    };
    struct Desk : Host, Rig
    {
        explicit Desk(Theme::Mode mode) : Rig(12, test::Scene::Mixed, {1440, 900}, mode)
        {
            shell->reviews().set(test::reviewKnowledge());
            shell->staking().setHost(&stake);
            shell->router().go(QStringLiteral("stake"));
        }
        void settleAll()
        {
            stake.mine();
            stake.finalise();
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
        qInstallMessageHandler(gather);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void init() { complaints.clear(); }
    /// The platform has its own to say of a display without a window manager.
    void cleanup() { QCOMPARE(complaints.filter(QStringLiteral(".qml")), QStringList()); }

    void fromTheFirstCardToTheClaim_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << true;
        QTest::newRow("light") << false;
    }
    void fromTheFirstCardToTheClaim()
    {
        QFETCH(bool, dark);
        Desk desk(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        WizardHand me(*desk.shell, desk.window,
                      dark ? QStringLiteral("dark") : QStringLiteral("light"));
        const auto mine = [&desk] { desk.stake.mine(); };
        DID(me, activate());
        DID(me, shoot(QStringLiteral("1-cards")));
        DID(me, choose(QStringLiteral("enki")));
        DID(me, shoot(QStringLiteral("2-detail")));
        DID(me, begin(QStringLiteral("stake")));
        DID(me, give(QStringLiteral("5")));
        DID(me, shoot(QStringLiteral("3-amount")));
        DID(me, next(WizardState::Ways));
        QVERIFY(!me.wizard().canGoOn()); // nothing is ticked before
        DID(me, shoot(QStringLiteral("4-ways")));
        DID(me, readWays());
        DID(me, next(WizardState::Review));
        QTRY_VERIFY(me.wizard().canGoOn());
        DID(me, shoot(QStringLiteral("5-review")));
        DID(me, next(WizardState::Sign));
        DID(me, shoot(QStringLiteral("6-sign")));
        DID(me, sign());
        QVERIFY(me.wizard().isWaiting()); // the approval, for its block
        DID(me, shoot(QStringLiteral("7-waiting")));
        mine();
        QTRY_COMPARE(me.wizard().step(), WizardState::Review);
        DID(me, toTheTrack(mine));
        DID(me, shoot(QStringLiteral("8-track")));
        desk.settleAll();
        DID(me, finish());
        QCOMPARE(desk.stake.signatures(), 2);

        DID(me, begin(QStringLiteral("redeem")));
        DID(me, give(QStringLiteral("4")));
        DID(me, toTheTrack(mine));
        desk.settleAll();
        DID(me, finish());
        DID(me, begin(QStringLiteral("queue")));
        DID(me, give(QStringLiteral("4")));
        DID(me, toTheTrack(mine));
        desk.settleAll();
        DID(me, shoot(QStringLiteral("9-queued")));
        DID(me, finish());

        desk.stake.advance(21 * 86400);
        QCOMPARE(desk.shell->staking().positions()->ripe(), 1);
        desk.shell->router().go(QStringLiteral("portfolio"));
        DID(me, shoot(QStringLiteral("10-claimable")));
        DID(me, claim());
        DID(me, next(me.wizard().hasWays() ? WizardState::Ways : WizardState::Review));
        QTRY_VERIFY(me.wizard().canGoOn());
        DID(me, shoot(QStringLiteral("11-claim")));
        DID(me, toTheTrack(mine));
        desk.settleAll();
        DID(me, shoot(QStringLiteral("12-claimed")));
        DID(me, finish());
        QCOMPARE(desk.shell->staking().positions()->ripe(), 0);
        QCOMPARE(desk.stake.enki().coin, test::tokens("127.402713"));
    }
};

int main(int argc, char** argv)
{
    const test::OwnDisplay display;
    if (!display.take())
        return 77;
    app::prepareGui();
    app::Application application(argc, argv);
    TstWizardWindow window;
    return QTest::qExec(&window, argc, argv);
}
#include "tst_wizard_window.moc"
