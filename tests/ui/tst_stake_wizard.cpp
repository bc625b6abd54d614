// The wizard's steps over a made-up chain: nothing is chosen for anybody, why it does not go on is
// always said, the guard blocks and is overruled by typing alone. Ways that were begun before:
// tst_stake_ways.
#include "fake_stake.hpp"
#include "review_samples.hpp"
#include "stake/staking.hpp"
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using namespace Qt::StringLiterals;
using test::FakeStake;

class TstStakeWizard : public QObject
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
        void begin(const char* action = "stake")
        {
            wizard().begin(QStringLiteral("enki"), QString::fromLatin1(action));
        }
        void give(const QString& amount)
        {
            wizard().setAccount(0);
            wizard().parameters()->edit(0, amount);
            QVERIFY(QTest::qWaitFor([this] { return !wizard().isLooking(); }));
        }
        /// To the review of 5 METIS.
        void toReview()
        {
            begin();
            give(QStringLiteral("5"));
            QVERIFY2(wizard().canGoOn(), qPrintable(wizard().whyNot()));
            wizard().next();
            wizard().setWaysRead(true);
            wizard().next();
            QCOMPARE(wizard().step(), WizardState::Review);
            QVERIFY(QTest::qWaitFor(
                [this] { return wizard().review()->state() != StakeReview::Preparing; }));
            QCOMPARE(wizard().review()->state(), StakeReview::Ready);
        }
        void sign()
        {
            QCOMPARE(wizard().step(), WizardState::Sign);
            QVERIFY2(wizard().canGoOn(), qPrintable(wizard().whyNot()));
            wizard().next();
            QVERIFY(QTest::qWaitFor([this] { return !wizard().isSigning(); }));
        }
        ReviewBook book;
        FakeStake host;
        Staking staking; // goes before what it asks
    };

private Q_SLOTS:
    void nothingIsChosenForAnybody()
    {
        Desk desk;
        desk.begin();
        QCOMPARE(desk.wizard().step(), WizardState::Amount);
        QCOMPARE(desk.wizard().account(), -1);
        QVERIFY(!desk.wizard().canGoOn());
        QCOMPARE(desk.wizard().whyNot(), QStringLiteral("Choose an account."));
        desk.wizard().setAccount(1);
        QVERIFY(desk.wizard().whyNot().startsWith(u"Nobody signs"));
        desk.wizard().setAccount(0);
        QVERIFY(desk.wizard().whyNot().startsWith(u"Type first"));
        QVERIFY(!desk.wizard().areWaysRead());
        desk.wizard().next();
        QCOMPARE(desk.wizard().step(), WizardState::Amount);
    }

    void whyNot_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << u"0"_s << u"nothing"_s;
        QTest::newRow("too much") << u"500"_s << u"balance is"_s;
        QTest::newRow("all and a wei") << u"128.402713000000000001"_s << u"balance is"_s;
        QTest::newRow("no gas left") << u"128.402713"_s << u"kept back for gas"_s;
        QTest::newRow("words") << u"five"_s << QString();
        QTest::newRow("19 digits") << u"1.0000000000000000001"_s << QString();
    }
    void whyNot()
    {
        QFETCH(QString, amount);
        QFETCH(QString, why);
        Desk desk;
        desk.begin();
        desk.give(amount);
        QVERIFY(!desk.wizard().canGoOn());
        QVERIFY2(desk.wizard().whyNot().contains(why), qPrintable(desk.wizard().whyNot()));
        desk.wizard().next();
        QCOMPARE(desk.wizard().step(), WizardState::Amount);
    }

    void mostLeavesGas()
    {
        Desk desk;
        desk.begin();
        desk.give(QStringLiteral("1"));
        QVERIFY(desk.wizard().hasMost());
        desk.wizard().useMost(0);
        QVERIFY(QTest::qWaitFor([&] { return !desk.wizard().isLooking(); }));
        QCOMPARE(desk.wizard().parameters()->texts().at(QStringLiteral("amount")),
                 QStringLiteral("128.352713"));
        QVERIFY2(desk.wizard().canGoOn(), qPrintable(desk.wizard().whyNot()));
    }

    void waysOutComeBeforeTheMoney()
    {
        Desk desk;
        desk.begin();
        desk.give(QStringLiteral("5"));
        desk.wizard().next();
        QCOMPARE(desk.wizard().step(), WizardState::Ways);
        QVERIFY(desk.wizard().ways()->count() > 0);
        QVERIFY(desk.wizard().ways()->isHiding());
        QVERIFY(!desk.wizard().canGoOn());
        desk.wizard().next();
        QCOMPARE(desk.wizard().step(), WizardState::Ways);
        desk.wizard().back();
        QCOMPARE(desk.wizard().step(), WizardState::Amount);
        QCOMPARE(desk.wizard().parameters()->texts().at(QStringLiteral("amount")),
                 QStringLiteral("5"));
    }

    void fromStakeToClaimed()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toReview();
        // Two signatures: the approval of exactly this, then the stake, which is read again.
        QCOMPARE(wizard.review()->calls().size(), 2);
        wizard.next();
        desk.sign();
        QVERIFY(wizard.isWaiting());
        wizard.back(); // to where it is followed, and on from there
        QCOMPARE(wizard.step(), WizardState::Track);
        desk.host.mine();
        QCOMPARE(wizard.step(), WizardState::Review);
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        QCOMPARE(wizard.review()->calls().size(), 1);
        wizard.next();
        desk.sign();
        QCOMPARE(wizard.step(), WizardState::Track);
        QVERIFY(wizard.isReplaceable());
        QCOMPARE(desk.host.signatures(), 2);
        desk.host.mine();
        QVERIFY(!wizard.isReplaceable());
        desk.host.finalise();
        QVERIFY(wizard.stages()->index(3).data(StageModel::StateRole).toInt() == StageModel::Done);
        wizard.back();
        QVERIFY(!wizard.isActive());
        QCOMPARE(desk.host.enki().coin, test::tokens("123.402713"));
        // Out again: redeem, queue, wait, claim.
        for (const char* action : {"redeem", "queue"}) {
            desk.begin(action);
            desk.give(QStringLiteral("4"));
            for (int i = 0; i < 12 && wizard.step() != WizardState::Track; ++i) {
                wizard.setWaysRead(true);
                QVERIFY(QTest::qWaitFor([&] { return wizard.canGoOn(); }));
                wizard.next();
                QVERIFY(QTest::qWaitFor([&] { return !wizard.isSigning(); }));
                if (wizard.isWaiting())
                    desk.host.mine();
            }
            QCOMPARE(wizard.step(), WizardState::Track);
            desk.host.mine();
            desk.host.finalise();
            wizard.back();
        }
        QCOMPARE(desk.staking.positions()->ripe(), 0);
        desk.host.advance(21 * 86400);
        QCOMPARE(desk.staking.positions()->ripe(), 1);
        QVERIFY(desk.staking.claim(
            desk.staking.positions()->index(0).data(PositionModel::IdRole).toString()));
        QCOMPARE(wizard.account(), 0);
        QVERIFY(QTest::qWaitFor([&] { return wizard.canGoOn(); }));
        wizard.next();
        QCOMPARE(wizard.step(), WizardState::Review);
        QVERIFY(QTest::qWaitFor([&] { return wizard.canGoOn(); }));
        wizard.next();
        desk.sign();
        desk.host.mine();
        desk.host.finalise();
        QCOMPARE(desk.staking.positions()->ripe(), 0);
        QVERIFY(wizard.trackWords().contains(u"over"));
        QCOMPARE(desk.host.enki().coin, test::tokens("127.402713"));
    }

    void guardBlocks_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<QString>("words");
        QTest::newRow("halted") << int(stake::ChainCondition::Halted) << u"no block since"_s;
        QTest::newRow("rolled back") << int(stake::ChainCondition::RolledBack) << u"rolled back"_s;
        QTest::newRow("back-filling")
            << int(stake::ChainCondition::Backfilling) << u"makes up for blocks"_s;
        QTest::newRow("recovering") << int(stake::ChainCondition::Live) << u"recovered at"_s;
        QTest::newRow("nobody knows")
            << int(stake::ChainCondition::Unknown) << u"nobody can tell"_s;
    }
    void guardBlocks()
    {
        QFETCH(int, condition);
        QFETCH(QString, words);
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toReview();
        QVERIFY2(wizard.canGoOn(), qPrintable(wizard.whyNot()));
        wizard.next(); // the chain halts between review and signature
        const auto state = static_cast<stake::ChainCondition>(condition);
        if (state == stake::ChainCondition::Live)
            desk.host.recover();
        else
            desk.host.setChain(state, QStringLiteral("made up"));
        auto& review = *wizard.review();
        QVERIFY(review.isBlocked());
        QVERIFY2(wizard.whyNot().contains(words, Qt::CaseInsensitive), qPrintable(wizard.whyNot()));
        wizard.next();
        QCOMPARE(desk.host.signatures(), 0);
        // A wrong word, then the right one, and once only.
        review.setTyped(QStringLiteral("yes"));
        QVERIFY(!wizard.canGoOn());
        review.setTyped(review.wanted().toLower() + QStringLiteral(" "));
        QVERIFY(review.isOverridden());
        QVERIFY2(wizard.canGoOn(), qPrintable(wizard.whyNot()));
        // Something else comes up: what was typed does not hold for it.
        desk.host.disagree(true);
        Q_EMIT desk.host.guardChanged();
        QVERIFY(!wizard.canGoOn());
        QVERIFY(review.typed().isEmpty());
        desk.host.disagree(false);
        Q_EMIT desk.host.guardChanged();
        review.setTyped(review.wanted());
        desk.host.refuseNext();
        desk.sign();
        // The press used it up, although nothing was signed.
        QVERIFY(!review.isOverridden());
        QVERIFY(review.typed().isEmpty());
        QVERIFY(!wizard.canGoOn());
        QCOMPARE(desk.host.signatures(), 0);
        review.setTyped(review.wanted());
        desk.sign();
        QCOMPARE(desk.host.signatures(), 1);
    }

    void theGraceEndsByItself()
    {
        Desk desk;
        desk.toReview();
        desk.host.recover();
        QVERIFY(desk.wizard().review()->isBlocked());
        QVERIFY(!desk.wizard().review()->until().isEmpty());
        desk.host.advance(30 * 60);
        QVERIFY(!desk.wizard().review()->isBlocked());
        QVERIFY2(desk.wizard().canGoOn(), qPrintable(desk.wizard().whyNot()));
    }

    void aRefusalLosesNothing()
    {
        Desk desk;
        desk.toReview();
        desk.wizard().next();
        desk.host.refuseNext();
        desk.sign();
        QCOMPARE(desk.wizard().step(), WizardState::Sign);
        QVERIFY(desk.wizard().signTrouble().contains(u"said no"));
        QCOMPARE(desk.host.signatures(), 0);
        desk.sign();
        QCOMPARE(desk.host.signatures(), 1);
    }

    void aKeyFileWantsItsPassword()
    {
        Desk desk;
        desk.host.setKeyFile("correct horse");
        desk.toReview();
        auto& wizard = desk.wizard();
        QVERIFY(wizard.isKeyFile());
        wizard.next();
        QCOMPARE(wizard.nextText(), QStringLiteral("Ask your key file to sign"));
        const auto type = [](SecretField& field, const QString& text) {
            for (const QChar c : text) {
                QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
                QCoreApplication::sendEvent(&field, &key);
            }
        };
        SecretField field;
        for (const auto* password : {"wrong", "correct horse"}) {
            wizard.next();
            QTRY_VERIFY(!wizard.passwordFor().isEmpty());
            wizard.givePassword(&field); // nothing was typed: it still waits
            QVERIFY(!wizard.passwordFor().isEmpty());
            QCOMPARE(desk.host.signatures(), 0);
            type(field, QString::fromLatin1(password));
            wizard.givePassword(&field);
            QCOMPARE(field.length(), 0);
            QVERIFY(QTest::qWaitFor([&] { return !wizard.isSigning(); }));
        }
        QCOMPARE(desk.host.signatures(), 1);
        // Taken back, nothing waits for a password any more.
        desk.host.mine();
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        wizard.next();
        wizard.next();
        QTRY_VERIFY(!wizard.passwordFor().isEmpty());
        wizard.withdraw();
        QVERIFY(wizard.passwordFor().isEmpty());
        QCOMPARE(desk.host.signatures(), 1);
    }

    void whatWaitsIsSpedUpOrCancelled()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toReview();
        wizard.next();
        desk.sign();
        desk.host.mine();
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        wizard.next();
        desk.sign();
        const QString flow = desk.host.flows().front().flow.id;
        // Also after a restart, when the way is followed from the portfolio.
        for (const bool again : {false, true}) {
            if (again)
                wizard.follow(flow);
            QVERIFY(wizard.isReplaceable());
            wizard.speedUp();
            QCOMPARE(wizard.step(), WizardState::Review);
            QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
            QVERIFY2(wizard.canGoOn(), qPrintable(wizard.whyNot()));
            wizard.back(); // to where it is followed, not to the amount
            QCOMPARE(wizard.step(), WizardState::Track);
        }
        QCOMPARE(desk.host.signatures(), 2);
        wizard.cancelTransaction();
        QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
        wizard.next();
        QVERIFY(!wizard.signer().isEmpty());
        desk.sign();
        QCOMPARE(wizard.step(), WizardState::Track);
        QCOMPARE(desk.host.signatures(), 3);
    }

    /// Not everything that is over came.
    void howAWayEnded()
    {
        Desk desk;
        using ui::WayEnd;
        for (const auto& [end, words] : {std::pair{WayEnd::Came, u"everything came"_s},
                                         std::pair{WayEnd::Cancelled, u"yours again"_s},
                                         std::pair{WayEnd::Elsewhere, u"held no more"_s}}) {
            StakeFlow way;
            way.flow.id = words;
            way.flow.state = stake::FlowState::Claimed;
            way.flow.ticket = u"enki/tickets 7"_s;
            way.end = end;
            desk.host.addFlow(way);
            desk.wizard().follow(words);
            QVERIFY2(desk.wizard().trackWords().contains(words),
                     qPrintable(desk.wizard().trackWords()));
        }
    }

    void aFailedSimulationBlocks()
    {
        Desk desk;
        desk.host.failSimulation(QStringLiteral("the contract says: Paused"));
        desk.begin();
        desk.give(QStringLiteral("5"));
        desk.wizard().next();
        desk.wizard().setWaysRead(true);
        desk.wizard().next();
        QTRY_COMPARE(desk.wizard().review()->state(), StakeReview::Ready);
        QVERIFY(!desk.wizard().canGoOn());
        QVERIFY(desk.wizard().whyNot().contains(u"Paused"));
    }
};

QTEST_MAIN(TstStakeWizard)
#include "tst_stake_wizard.moc"
