// The wizard and what was begun before: a way that was left goes on under its own id, what nobody
// is certain of is said before anything else, the very same once more wants a person's word, and a
// journal that cannot be used is told before anything is filled in.
#include "fake_stake.hpp"
#include "review_samples.hpp"
#include "stake/staking.hpp"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using namespace Qt::StringLiterals;
using stake::FlowState;
using stake::IntentState;
using test::FakeStake;

class TstStakeWays : public QObject
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
        void begin() { wizard().begin(u"enki"_s, u"stake"_s); }
        void give(const QString& amount)
        {
            wizard().setAccount(0);
            wizard().parameters()->edit(0, amount);
            QVERIFY(QTest::qWaitFor([this] { return !wizard().isLooking(); }));
        }
        void toSign()
        {
            begin();
            give(u"5"_s);
            wizard().next();
            wizard().setWaysRead(true);
            wizard().next();
            QTRY_COMPARE(wizard().review()->state(), StakeReview::Ready);
        }
        /// The approval of 5 METIS is sent, and waits for its block.
        void toWait()
        {
            toSign();
            wizard().next();
            QVERIFY2(wizard().canGoOn(), qPrintable(wizard().whyNot()));
            wizard().next();
            QTRY_VERIFY(wizard().isWaiting());
        }
        /// What is kept as left half-way, by its amount; empty: nothing is.
        [[nodiscard]] static QString keptIn(const QTemporaryDir& folder)
        {
            const auto left = readLeftWay(folder.filePath(u"stake-wizard.json"_s));
            return left && left->order.texts.contains(u"amount"_s)
                       ? left->order.texts.at(u"amount"_s)
                       : QString();
        }
        /// A way that an earlier run left.
        void earlier(FlowState state, std::optional<IntentState> intent)
        {
            StakeFlow flow;
            flow.flow.id = u"earlier"_s;
            flow.flow.chain = {1088};
            flow.flow.account = host.accounts().front().address;
            flow.flow.protocol = u"enki"_s;
            flow.flow.action = u"stake"_s;
            flow.flow.state = state;
            if (intent) {
                stake::Intent one;
                one.state = *intent;
                flow.flow.intents = {one};
            }
            host.addFlow(flow);
        }
        ReviewBook book;
        FakeStake host;
        Staking staking; // goes before what it asks
    };

private Q_SLOTS:
    void whatWasLeftGoesOn()
    {
        const QTemporaryDir folder;
        {
            Desk desk(folder.path());
            desk.begin();
            desk.give(QStringLiteral("5"));
            desk.wizard().next();
        } // the program ends
        {
            Desk desk(folder.path());
            QVERIFY(desk.wizard().isLeft());
            QVERIFY(desk.wizard().leftText().contains(u"Ways out"));
            QVERIFY(desk.wizard().leftText().contains(u"begins again at the amount"));
            desk.wizard().resume();
            QCOMPARE(desk.wizard().step(), WizardState::Amount);
            QCOMPARE(desk.wizard().parameters()->texts().at(QStringLiteral("amount")),
                     QStringLiteral("5"));
            QCOMPARE(desk.wizard().account(), 0);
            desk.wizard().forget();
        }
        Desk desk(folder.path());
        QVERIFY(!desk.wizard().isLeft());
    }

    /// Killed right after the press: the id is on the disk before a signer is asked.
    void theIdIsKeptBeforeTheSignature()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.host.setKeyFile("correct horse"); // it waits for its password
        desk.toSign();
        auto& wizard = desk.wizard();
        wizard.next();
        QVERIFY2(wizard.canGoOn(), qPrintable(wizard.whyNot()));
        wizard.next();
        QVERIFY(wizard.isSigning());
        const auto left = readLeftWay(folder.filePath(u"stake-wizard.json"_s));
        QVERIFY(left);
        QCOMPARE(left->order.flow, wizard.review()->prepared()->order.flow);
        QVERIFY(!left->order.flow.isEmpty());
        QCOMPARE(left->step, int(WizardState::Sign));
        // The next run finds it begun, and nothing of it sent: it goes on under its id.
        Desk next(folder.path());
        Desk late(folder.path());
        auto begun = StakeFlow();
        begun.flow.id = left->order.flow;
        begun.flow.state = FlowState::Sign;
        next.host.addFlow(begun);
        next.wizard().resume();
        QCOMPARE(next.wizard().step(), WizardState::Amount);
        QCOMPARE(next.wizard().order().flow, left->order.flow);
        // Of another account, it is another way.
        next.wizard().setAccount(1);
        QVERIFY(next.wizard().order().flow.isEmpty());
        // Where it was sent, it is followed.
        begun.flow.state = FlowState::Pending;
        begun.flow.intents.resize(1);
        begun.flow.intents.front().state = IntentState::Sent;
        late.host.addFlow(begun);
        late.wizard().resume();
        QCOMPARE(late.wizard().step(), WizardState::Track);
    }

    void whatIsOpenIsSaidFirst_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("intent");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("shown");
        const auto row = [](const char* name, FlowState state, int intent, const char* words,
                            bool shown) {
            QTest::newRow(name) << int(state) << intent << QString::fromLatin1(words) << shown;
        };
        row("begun", FlowState::Simulate, -1, "It goes on here", false);
        row("said no", FlowState::Simulate, int(IntentState::Refused), "It goes on here", false);
        row("open", FlowState::Sign, int(IntentState::Open), "nobody knows yet", true);
        row("unseen", FlowState::Simulate, int(IntentState::Unseen), "nobody knows yet", true);
        row("waits", FlowState::Pending, int(IntentState::Sent), "not final yet", true);
        row("failed", FlowState::Simulate, int(IntentState::Reverted), "", false);
        row("over", FlowState::Active, int(IntentState::Included), "", false);
    }
    void whatIsOpenIsSaidFirst()
    {
        QFETCH(int, state);
        QFETCH(int, intent);
        QFETCH(QString, words);
        QFETCH(bool, shown);
        Desk desk;
        desk.earlier(FlowState(state),
                     intent < 0 ? std::nullopt : std::optional(IntentState(intent)));
        desk.begin();
        auto& wizard = desk.wizard();
        QCOMPARE(wizard.account(), -1); // before anything is chosen
        QVERIFY2(words.isEmpty() == wizard.openText().isEmpty() &&
                     wizard.openText().contains(words),
                 qPrintable(wizard.openText()));
        QCOMPARE(!wizard.openWayId().isEmpty(), shown);
        wizard.setAccount(1); // whose it is not
        QCOMPARE(wizard.openText(), QString());
        if (!shown)
            return;
        wizard.setAccount(0);
        wizard.follow(wizard.openWayId());
        QCOMPARE(wizard.step(), WizardState::Track);
        QCOMPARE(wizard.openText(), QString());
    }

    /// Whatever else is followed or begun meanwhile: what was typed stays kept.
    void anotherWayIsNotForgotten()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        auto& wizard = desk.wizard();
        desk.toSign();
        wizard.leave();
        QCOMPARE(Desk::keptIn(folder), u"5"_s);
        desk.earlier(FlowState::Active, IntentState::Included);
        wizard.follow(u"earlier"_s);
        QCOMPARE(wizard.step(), WizardState::Track);
        wizard.back();
        QVERIFY(wizard.isLeft());
        QCOMPARE(Desk::keptIn(folder), u"5"_s);
        // Nor by what stands in for a transaction of the other way.
        StakeFlow waits;
        waits.flow.id = u"waits"_s;
        waits.flow.protocol = u"enki"_s;
        waits.flow.action = u"queue"_s;
        waits.flow.account = desk.host.accounts().front().address;
        waits.flow.state = FlowState::Pending;
        waits.flow.intents.resize(1);
        waits.flow.intents.front().state = IntentState::Sent;
        waits.fate = wallet::Fate::Pending;
        desk.host.addFlow(waits);
        wizard.follow(u"waits"_s);
        wizard.speedUp();
        QCOMPARE(wizard.step(), WizardState::Review);
        wizard.back();
        QCOMPARE(wizard.step(), WizardState::Track);
        wizard.back();
        QVERIFY2(wizard.leftText().contains(u"Review"), qPrintable(wizard.leftText()));
        QCOMPARE(Desk::keptIn(folder), u"5"_s);
    }

    /// What comes after an approval goes on from the notice and from where it is followed, also
    /// when something else was begun, and after its block.
    void anApprovalIsNotForgotten()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        auto& wizard = desk.wizard();
        desk.toWait();
        const QString way = wizard.order().flow;
        wizard.back();
        wizard.back();
        QVERIFY(wizard.isLeft());
        wizard.begin(u"enki"_s, u"redeem"_s);
        wizard.setAccount(0);
        QTRY_VERIFY(!wizard.isLooking());
        wizard.back();
        QVERIFY2(wizard.leftText().contains(u"was sent"), qPrintable(wizard.leftText()));
        QCOMPARE(Desk::keptIn(folder), u"5"_s);
        wizard.follow(way);
        QVERIFY(wizard.isWaiting());
        wizard.back();
        QCOMPARE(Desk::keptIn(folder), u"5"_s);
        // In its block meanwhile: it begins again at the amount, and says what is there already.
        desk.host.mine();
        wizard.follow(way);
        QVERIFY2(wizard.trackWords().contains(u"approval was made"),
                 qPrintable(wizard.trackWords()));
        wizard.back();
        QVERIFY(wizard.isLeft());
        wizard.resume();
        QCOMPARE(wizard.step(), WizardState::Amount);
        QCOMPARE(wizard.order().flow, way);
        QCOMPARE(wizard.parameters()->texts().at(u"amount"_s), u"5"_s);
        QVERIFY2(wizard.openText().contains(u"approval was made"), qPrintable(wizard.openText()));
        QVERIFY2(!wizard.openText().contains(u"nothing of it"), qPrintable(wizard.openText()));
    }

    /// The amount says so also to who merely goes back to it, and Portfolio after a restart.
    void anApprovalThatIsThereIsSaid()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.toWait();
        desk.host.mine();
        QCOMPARE(wizard.step(), WizardState::Review);
        wizard.goTo(WizardState::Amount);
        QCOMPARE(wizard.step(), WizardState::Amount);
        QVERIFY2(wizard.openText().contains(u"approval was made"), qPrintable(wizard.openText()));
        desk.host.restart();
        const auto index = desk.staking.activity()->index(0);
        QVERIFY2(index.data(ActivityModel::StateRole).toString().startsWith(u"Approved"),
                 qPrintable(index.data(ActivityModel::SummaryRole).toString()));
        QCOMPARE(desk.staking.activity()->open(), 1); // its block may still go
        desk.host.finalise();
        QCOMPARE(desk.staking.activity()->open(), 0);
    }

    void whatNobodyIsCertainOf_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("intent");
        QTest::newRow("open") << int(FlowState::Sign) << int(IntentState::Open);
        QTest::newRow("unseen") << int(FlowState::Simulate) << int(IntentState::Unseen);
    }
    /// After a crash: the same is said at the amount, where it is followed, and in Portfolio.
    void whatNobodyIsCertainOf()
    {
        QFETCH(int, state);
        QFETCH(int, intent);
        Desk desk;
        auto& wizard = desk.wizard();
        desk.earlier(FlowState(state), IntentState(intent));
        const auto& activity = *desk.staking.activity();
        QCOMPARE(activity.index(0).data(ActivityModel::StateRole).toString(),
                 u"Not certain whether it was sent"_s);
        wizard.follow(u"earlier"_s);
        QVERIFY2(wizard.trackWords().startsWith(u"It is not certain"),
                 qPrintable(wizard.trackWords()));
        const auto sent = wizard.stages()->index(0);
        QCOMPARE(sent.data(StageModel::StateRole).toInt(), int(StageModel::Now));
        QCOMPARE(sent.data(StageModel::WordsRole).toString(), u"Not certain whether it was sent"_s);
        QVERIFY(wizard.backText().contains(u"followed on"));
    }

    /// A key file's bytes are judged once more before they leave; a wallet's may be out by then.
    void aWalletThatSendsByItselfIsSaid()
    {
        const auto said = [](Desk& desk) {
            const auto& lines = *desk.wizard().review()->outcome();
            for (int i = 0; i < lines.rowCount(); ++i)
                if (lines.index(i, 0)
                        .data(ReviewLineModel::WordsRole)
                        .toString()
                        .contains(u"send by itself"))
                    return true;
            return false;
        };
        Desk wallet;
        wallet.toSign();
        QVERIFY(said(wallet));
        Desk file;
        file.host.setKeyFile("correct horse");
        file.toSign();
        QVERIFY(!said(file));
    }

    void onceMoreIsSaidByHand()
    {
        Desk desk;
        desk.toSign();
        auto& wizard = desk.wizard();
        auto& review = *wizard.review();
        QVERIFY(review.doneText().isEmpty());
        review.setOnceMore(true); // there is nothing to confirm
        QVERIFY(!review.isOnceMore());
        desk.host.setDone(desk.host.now() - 60'000);
        QVERIFY(!review.doneText().isEmpty());
        QVERIFY(!review.isOnceMore());
        QVERIFY(!wizard.canGoOn());
        QVERIFY2(wizard.whyNot().contains(u"once more"), qPrintable(wizard.whyNot()));
        review.setOnceMore(true);
        QVERIFY2(wizard.canGoOn(), qPrintable(wizard.whyNot()));
        // Done once more meanwhile: what was said was said of the other one.
        desk.host.setDone(desk.host.now() - 30'000);
        QVERIFY(!review.isOnceMore());
        review.setOnceMore(true);
        wizard.next();
        desk.host.refuseNext();
        wizard.next();
        QTRY_VERIFY(!wizard.isSigning());
        QCOMPARE(desk.host.signatures(), 0);
        QVERIFY(!review.isOnceMore()); // the press used it up
        QVERIFY(!wizard.canGoOn());
        review.setOnceMore(true);
        wizard.next();
        QTRY_COMPARE(desk.host.signatures(), 1);
    }

    void aJournalThatCannotBeUsedIsToldFirst()
    {
        Desk desk;
        QSignalSpy changed(&desk.staking, &Staking::changed);
        desk.host.setTrouble({u"another Rollscope has this journal open"_s, true});
        QVERIFY(changed.count() > 0);
        QVERIFY(desk.staking.isBlocked());
        QVERIFY(desk.staking.trouble().contains(u"another Rollscope", Qt::CaseInsensitive));
        desk.begin();
        QVERIFY2(desk.wizard().whyNot().contains(u"another Rollscope", Qt::CaseInsensitive),
                 qPrintable(desk.wizard().whyNot()));
        QVERIFY(!desk.wizard().canGoOn());
        // Other trouble is told, and read; it keeps nobody from anything.
        desk.host.setTrouble({u"two nodes differ"_s, false});
        QVERIFY(!desk.staking.isBlocked());
        QCOMPARE(desk.wizard().whyNot(), u"Choose an account."_s);
        desk.staking.dismissTrouble();
        QVERIFY(desk.staking.trouble().isEmpty());
    }
};

QTEST_MAIN(TstStakeWays)
#include "tst_stake_ways.moc"
