// A signature that nobody is certain of, with the keyboard alone: its transaction is named by a
// hash, or the same bytes are sent again.
#include "base/hex.hpp"
#include "fake_stake.hpp"
#include "window_rig.hpp"
#include <QAccessible>

using namespace rollscope;
using namespace rollscope::ui;
using test::complaints;
using test::FakeStake;
using test::gather;
using test::Rig;

class TstDoubtPanel : public QObject
{
    Q_OBJECT

    struct Host
    {
        FakeStake stake; // outlives the window
    };
    struct Desk : Host, Rig
    {
        explicit Desk(const std::string& raw = {})
        {
            shell->staking().setHost(&stake);
            StakeFlow way;
            way.flow.id = QStringLiteral("old");
            way.flow.chain = {1088};
            way.flow.account = stake.accounts().front().address;
            way.flow.protocol = QStringLiteral("enki");
            way.flow.action = QStringLiteral("stake");
            way.flow.state = stake::FlowState::Simulate;
            stake::Intent intent;
            intent.nonce = 4711;
            intent.at = stake.now() - 3 * 3'600'000;
            intent.state = stake::IntentState::Unseen;
            if (!raw.empty()) {
                intent.signedAs = FakeStake::knownHash();
                intent.raw = raw;
            }
            way.flow.intents = {intent};
            stake.addFlow(way);
            shell->router().go(QStringLiteral("stake"));
            shell->staking().wizard()->follow(QStringLiteral("old"));
            window->grabWindow();
        }
        WizardDoubt& doubt() { return *shell->staking().doubt(); }
        [[nodiscard]] QString focused() const
        {
            auto* const item = window->activeFocusItem();
            auto* accessible =
                item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
            return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
        }
        /// Presses Tab until the keyboard stands on what has this name.
        bool walkTo(const QString& name)
        {
            window->grabWindow();
            for (int i = 0; i < 90; ++i) {
                if (focused() == name)
                    return true;
                key(Qt::Key_Tab);
            }
            return false;
        }
        void type(const QString& text)
        {
            for (const QChar c : text)
                QTest::keyClick(window, c.toLatin1());
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        app::prepareGui();
        qInstallMessageHandler(gather);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void init() { complaints.clear(); }
    void cleanup() { QCOMPARE(complaints.join(u'\n'), QString()); }

    void aHashIsTyped()
    {
        Desk desk;
        QVERIFY(desk.doubt().isShown());
        QVERIFY(desk.walkTo(QStringLiteral("Hash of the transaction")));
        desk.type(QStringLiteral("0x12"));
        QVERIFY(desk.walkTo(QStringLiteral("Look it up by this hash")));
        desk.key(Qt::Key_Return);
        QVERIFY(desk.doubt().trouble().contains(u"no hash"));
        QVERIFY(desk.walkTo(QStringLiteral("Hash of the transaction")));
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.type(base::toQString(base::toHex(FakeStake::knownHash())));
        QVERIFY(desk.doubt().trouble().isEmpty()); // said of another text
        desk.key(Qt::Key_Return);
        QTRY_VERIFY(!desk.doubt().isShown());
        QCOMPARE(desk.stake.flows().front().flow.intents.front().state, stake::IntentState::Sent);
        desk.window->grabWindow();
    }

    void theSameBytesAreSentAgain()
    {
        Desk desk("bytes");
        QVERIFY(desk.doubt().isKept());
        QVERIFY(desk.walkTo(QStringLiteral("Send the same bytes again")));
        desk.key(Qt::Key_Return);
        QTRY_VERIFY(!desk.doubt().isShown());
        QCOMPARE(desk.stake.flows().front().flow.intents.front().state, stake::IntentState::Sent);
    }

    void noBytesNoButton()
    {
        Desk desk;
        QVERIFY(desk.walkTo(QStringLiteral("Hash of the transaction")));
        QVERIFY(!desk.walkTo(QStringLiteral("Send the same bytes again")));
    }
};

QTEST_MAIN(TstDoubtPanel)
#include "tst_doubt_panel.moc"
