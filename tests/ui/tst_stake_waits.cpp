// The wizard while something is on its way: back leads to where it is followed, what takes too long
// is sped up or cancelled, what became of a press is said as far as it is certain, and the claim is
// begun from there.
#include "fake_stake.hpp"
#include "review_samples.hpp"
#include "stake/staking.hpp"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using namespace Qt::StringLiterals;
using stake::IntentState;
using test::FakeStake;

class TstStakeWaits : public QObject
{
    Q_OBJECT

    struct Desk
    {
        explicit Desk(const QString& folder = {}) : book(nullptr), staking(nullptr)
        {
            book.set(test::reviewKnowledge());
            staking.setBook(&book);
            if (!folder.isEmpty())
                staking.open(folder);
            staking.setHost(&host);
        }
        WizardState& wizard() { return *staking.wizard(); }
        /// To the signature of 5 METIS.
        void toSign()
        {
            wizard().begin(u"enki"_s, u"stake"_s);
            wizard().setAccount(0);
            wizard().parameters()->edit(0, u"5"_s);
            QVERIFY(QTest::qWaitFor([this] { return !wizard().isLooking(); }));
            wizard().next();
            wizard().setWaysRead(true);
            wizard().next();
            QTRY_COMPARE(wizard().review()->state(), StakeReview::Ready);
            wizard().next();
            QCOMPARE(wizard().step(), WizardState::Sign);
        }
        void sign()
        {
            QVERIFY2(wizard().canGoOn(), qPrintable(wizard().whyNot()));
            wizard().next();
            QVERIFY(QTest::qWaitFor([this] { return !wizard().isSigning(); }));
        }
        /// The approval is sent, and waits for its block.
        void toWait()
        {
            toSign();
            sign();
            QVERIFY(wizard().isWaiting());
        }
        /// To the signature, with a signer that said no until the way was full.
        void fill()
        {
            toSign();
            for (std::size_t i = 0; i < stake::Journal::kMostIntents; ++i) {
                host.failNext(IntentState::Refused);
                sign();
            }
            QCOMPARE(host.flows().size(), std::size_t(1));
            QCOMPARE(host.flows().back().flow.intents.size(), stake::Journal::kMostIntents);
            QVERIFY(wizard().signTitle().startsWith(u"Nothing was sent"_s));
        }
        ReviewBook book;
        FakeStake host;
        Staking staking; // goes before what it asks
    };

private Q_SLOTS:
    void backWhileAnApprovalWaits()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toWait();
        QVERIFY(wizard.isHeld() && !wizard.canGoOn());
        QVERIFY(!wizard.hash().isEmpty());
        QVERIFY(!wizard.waited().isEmpty());
        QVERIFY(wizard.isReplaceable());
        wizard.goTo(WizardState::Amount); // the rail leads nowhere while it waits
        QCOMPARE(wizard.step(), WizardState::Sign);
        wizard.back();
        QCOMPARE(wizard.step(), WizardState::Track);
        QVERIFY(!wizard.isHeld() && wizard.isReplaceable());
        QVERIFY2(wizard.backText().contains(u"followed on"), qPrintable(wizard.backText()));
        // One is still there: on to what comes next.
        desk.host.mine();
        QCOMPARE(wizard.step(), WizardState::Review);
        QVERIFY(!wizard.isWaiting());
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        QCOMPARE(wizard.review()->calls().size(), 1);
    }

    void leftWhileAnApprovalWaits()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        auto& wizard = desk.wizard();
        desk.toWait();
        wizard.back();
        wizard.back();
        QVERIFY(!wizard.isActive() && !wizard.isWaiting());
        // It is kept, and goes on where it was: in its block or not.
        QVERIFY(wizard.isLeft());
        QVERIFY2(wizard.leftText().contains(u"was sent"), qPrintable(wizard.leftText()));
        wizard.resume();
        QCOMPARE(wizard.step(), WizardState::Track);
        QVERIFY(wizard.isWaiting());
        desk.host.mine();
        QCOMPARE(wizard.step(), WizardState::Review);
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        wizard.next();
        desk.sign();
        QCOMPARE(wizard.step(), WizardState::Track);
        desk.host.mine();
        desk.host.finalise();
        QCOMPARE(wizard.backText(), u"Close"_s);
        wizard.back();
        QVERIFY(!wizard.isActive() && !wizard.isLeft());
        QCOMPARE(desk.host.enki().coin, test::tokens("123.402713"));
    }

    void anApprovalIsSpedUp()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toWait();
        wizard.speedUp();
        QCOMPARE(wizard.step(), WizardState::Review);
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        wizard.goTo(WizardState::Amount); // not out of what waits
        QCOMPARE(wizard.step(), WizardState::Track);
        QVERIFY(wizard.isWaiting());
        wizard.speedUp();
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        wizard.next();
        desk.sign();
        // It is waited for in the place of the first one.
        QCOMPARE(wizard.step(), WizardState::Track);
        QVERIFY(wizard.isWaiting());
        QCOMPARE(desk.host.signatures(), 2);
        desk.host.mine();
        QCOMPARE(wizard.step(), WizardState::Review);
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        QCOMPARE(wizard.review()->calls().size(), 1);
    }

    /// Its block comes while the replacement is read: that has nothing to stand in for any more.
    void theBlockComesFirst()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toWait();
        wizard.speedUp();
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        desk.host.mine();
        QCOMPARE(wizard.step(), WizardState::Review);
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        QCOMPARE(wizard.review()->prepared()->plan.calls.front().purpose, stake::Purpose::Act);
        QVERIFY2(wizard.canGoOn(), qPrintable(wizard.whyNot()));
    }

    void anApprovalIsCancelled()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toWait();
        wizard.cancelTransaction();
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        wizard.next();
        desk.sign();
        QCOMPARE(wizard.step(), WizardState::Track);
        QVERIFY(!wizard.isWaiting()); // nothing comes after it
        desk.host.mine();
        QCOMPARE(wizard.step(), WizardState::Track);
        QVERIFY2(wizard.trackWords().contains(u"cancelled"), qPrintable(wizard.trackWords()));
        QCOMPARE(wizard.backText(), u"Close"_s);
    }

    void whatBecameOfAPress_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* name, IntentState state, const QString& title) {
            QTest::newRow(name) << int(state) << title;
        };
        row("the signer said no", IntentState::Refused, u"Nothing was sent"_s);
        row("nobody knows", IntentState::Open, u"It is not certain"_s);
        row("no node has it", IntentState::Unseen, u"It is not certain"_s);
        row("it failed", IntentState::Reverted, u"It was sent, and failed"_s);
        row("another took its nonce", IntentState::Replaced, u"It was sent, and failed"_s);
    }
    void whatBecameOfAPress()
    {
        QFETCH(int, state);
        QFETCH(QString, title);
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toSign();
        desk.host.failNext(IntentState(state));
        desk.sign();
        QCOMPARE(wizard.step(), WizardState::Sign);
        QVERIFY(!wizard.signTrouble().isEmpty());
        QVERIFY2(wizard.signTitle().startsWith(title), qPrintable(wizard.signTitle()));
        // Refused before anything was signed, of a way that failed before: that is said of this.
        desk.host.refuseNext();
        desk.sign();
        const bool certain = title != u"It is not certain";
        QVERIFY2(wizard.signTitle().startsWith(certain ? u"Nothing was sent"_s : title),
                 qPrintable(wizard.signTitle()));
    }

    /// A refusal makes room in a way that is full: what came of a press is told all the same.
    void aFullWay_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("title");
        QTest::newRow("refused") << int(IntentState::Refused) << u"Nothing was sent"_s;
        QTest::newRow("failed") << int(IntentState::Reverted) << u"It was sent, and failed"_s;
        QTest::newRow("found later") << int(IntentState::Unseen) << u"It is not certain"_s;
    }
    void aFullWay()
    {
        QFETCH(int, state);
        QFETCH(QString, title);
        Desk desk;
        desk.fill();
        desk.host.failNext(IntentState(state));
        desk.sign();
        QCOMPARE(desk.host.flows().back().flow.intents.size(), stake::Journal::kMostIntents);
        QVERIFY2(desk.wizard().signTitle().startsWith(title),
                 qPrintable(desk.wizard().signTitle()));
        if (IntentState(state) == IntentState::Unseen)
            desk.host.comeOut();
        QCOMPARE(desk.wizard().isWaiting(), IntentState(state) == IntentState::Unseen);
    }

    /// Of a way whose approval failed something was sent.
    void anApprovalThatFailedIsSaid()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toSign();
        desk.host.failNext(IntentState::Reverted);
        desk.sign();
        wizard.goTo(WizardState::Amount);
        QCOMPARE(wizard.step(), WizardState::Amount);
        QVERIFY2(wizard.openText().contains(u"only what comes first was sent"),
                 qPrintable(wizard.openText()));
    }

    /// Found in the pool after all: it goes on as if it had been told at once.
    void whatWasUncertainIsFound()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toSign();
        desk.host.failNext(IntentState::Open);
        desk.sign();
        QVERIFY(!wizard.isWaiting());
        desk.host.comeOut();
        QVERIFY(wizard.isWaiting() && wizard.isHeld());
        QVERIFY(wizard.signTrouble().isEmpty());
        desk.host.mine();
        QCOMPARE(wizard.step(), WizardState::Review);
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        QCOMPARE(wizard.review()->calls().size(), 1);
    }

    void takenBackFromAWallet()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toSign();
        QVERIFY(wizard.review()->sendsItself());
        QVERIFY(!wizard.review()->sendsText().isEmpty());
        Desk file;
        file.host.setKeyFile("correct horse");
        file.toSign();
        QVERIFY(!file.wizard().review()->sendsItself());
        file.wizard().next();
        QTRY_VERIFY(!file.wizard().passwordFor().isEmpty());
        file.wizard().withdraw(); // nothing can be out: it wanted its password
        QVERIFY(file.wizard().signTrouble().isEmpty());
    }

    /// A wizard whose signer is asked is not thrown away for a claim; one that waits may go.
    void aClaimDoesNotDisturbASignature()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.host.setKeyFile("correct horse");
        desk.toSign();
        desk.host.enki().tickets.push_back(
            {7, test::tokens("1"), desk.host.now().value / 1000 - 60});
        desk.host.advance(1);
        const QString ticket =
            desk.staking.positions()->index(0).data(PositionModel::IdRole).toString();
        QCOMPARE(desk.staking.positions()->ripe(), 1);
        QSignalSpy refused(&desk.staking, &Staking::refused);
        wizard.next();
        QTRY_VERIFY(wizard.isSigning());
        QVERIFY(!desk.staking.claim(ticket));
        QCOMPARE(refused.count(), 1);
        QVERIFY(!desk.staking.leaveWizard()); // for a way out neither
        QCOMPARE(refused.count(), 2);
        QVERIFY(wizard.isSigning());
        QCOMPARE(wizard.step(), WizardState::Sign);
        wizard.withdraw();
        QVERIFY(desk.staking.claim(ticket));
        QCOMPARE(wizard.order().action, u"claim"_s);
        QVERIFY(desk.staking.leaveWizard());
        QVERIFY(!wizard.isActive());
        QCOMPARE(refused.count(), 2);
    }

    /// What is held leads to the ways out, a ticket that waits does not; rates that differ are told
    /// one by one.
    void whatIsHeldAndWhatDiffers()
    {
        Desk desk;
        desk.host.enki().tickets.push_back(
            {7, test::tokens("1"), desk.host.now().value / 1000 + 86400});
        desk.host.enki().rewards = test::tokens("150"); // more than any rate tells
        desk.host.advance(1);
        const auto& positions = *desk.staking.positions();
        int held = 0;
        for (int i = 0; i < positions.count(); ++i) {
            const auto index = positions.index(i, 0);
            const bool leaves = index.data(PositionModel::LeaveRole).toBool();
            QCOMPARE(leaves,
                     index.data(PositionModel::StateRole).toInt() == int(PositionModel::Held));
            held += leaves ? 1 : 0;
        }
        QVERIFY(held > 0 && held < positions.count());
        const auto& differ = desk.host.readings().front().health.rates.disagreements;
        QVERIFY(differ.size() > 1);
        desk.staking.detail()->setProtocol(u"enki"_s);
        qsizetype told = 0;
        for (const auto& row : desk.staking.detail()->figures()->rows())
            if (row.label == u"They differ") {
                QVERIFY2(row.words.count(u" % a year") == 1, qPrintable(row.words));
                ++told;
            }
        QCOMPARE(told, differ.size());
    }

    void theClaimIsBegunFromTheTrack()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.host.enki().eMetis = test::tokens("4");
        wizard.begin(u"enki"_s, u"queue"_s);
        wizard.setAccount(0);
        wizard.parameters()->edit(0, u"4"_s);
        QVERIFY(QTest::qWaitFor([&] { return !wizard.isLooking(); }));
        for (int i = 0; i < 12 && wizard.step() != WizardState::Track; ++i) {
            wizard.setWaysRead(true);
            QVERIFY2(QTest::qWaitFor([&] { return wizard.canGoOn(); }),
                     qPrintable(wizard.whyNot()));
            wizard.next();
            QVERIFY(QTest::qWaitFor([&] { return !wizard.isSigning(); }));
            if (wizard.isWaiting())
                desk.host.mine();
        }
        desk.host.mine();
        desk.host.finalise();
        QVERIFY(!wizard.canClaim());
        wizard.next(); // there is nothing to claim yet
        QCOMPARE(wizard.step(), WizardState::Track);
        QVERIFY(wizard.backText().contains(u"followed on"));
        desk.host.advance(21 * 86400);
        QVERIFY(wizard.canClaim());
        QCOMPARE(wizard.nextText(), u"Claim …"_s);
        wizard.next();
        QCOMPARE(wizard.step(), WizardState::Amount);
        QCOMPARE(wizard.order().action, u"claim"_s);
        QCOMPARE(wizard.account(), 0);
        QVERIFY(QTest::qWaitFor([&] { return wizard.canGoOn(); }));
    }
};

QTEST_MAIN(TstStakeWaits)
#include "tst_stake_waits.moc"
