// Staking with the keyboard alone, from the first card to the claim, over a made-up chain; and what
// the pages say when there is nothing, when it fails, and when the chain halts.
#include "fake_stake.hpp"
#include "review_samples.hpp"
#include "window_rig.hpp"
#include <QAccessible>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rollscope;
using namespace rollscope::ui;
using test::complaints;
using test::FakeStake;
using test::gather;
using test::itemsOf;
using test::Rig;
using test::StakeScene;

class TstStakePage : public QObject
{
    Q_OBJECT

    struct Host
    {
        explicit Host(StakeScene scene) : stake(scene) {}
        FakeStake stake; // outlives the window
    };
    struct Desk : Host, Rig
    {
        explicit Desk(StakeScene scene = StakeScene::Ready) : Host(scene)
        {
            shell->reviews().set(test::reviewKnowledge());
            shell->staking().setHost(&stake);
            open(QStringLiteral("stake"));
        }
        void open(const QString& route)
        {
            shell->router().go(route);
            window->grabWindow();
        }
        WizardState& wizard() { return *shell->staking().wizard(); }
        [[nodiscard]] QString focused() const { return nameOf(window->activeFocusItem()); }
        /// Presses Tab until the keyboard stands on what has this name, then Enter.
        bool press(const QString& name)
        {
            window->grabWindow();
            for (int i = 0; i < 90; ++i) {
                if (focused() == name) {
                    key(Qt::Key_Return);
                    return true;
                }
                key(Qt::Key_Tab);
            }
            return false;
        }
        bool walkTo(const QString& name)
        {
            window->grabWindow();
            QStringList walked;
            for (int i = 0; i < 90; ++i) {
                if (focused() == name)
                    return true;
                if (!walked.contains(focused()))
                    walked << focused();
                key(Qt::Key_Tab);
            }
            qWarning("no \"%s\" among \"%s\"", qPrintable(name),
                     qPrintable(walked.join(u"\", \"")));
            return false;
        }
        void type(const QString& text)
        {
            for (const QChar c : text)
                QTest::keyClick(window, c.toLatin1());
        }
        bool waitToGoOn()
        {
            return QTest::qWaitFor([this] { return wizard().canGoOn(); });
        }
        /// From the list of actions to the last signature; each press by keyboard.
        void goThrough(const QString& action, const QString& field, const QString& amount)
        {
            QVERIFY2(press(action), qPrintable(action));
            QCOMPARE(wizard().step(), WizardState::Amount);
            QTRY_VERIFY(focused().startsWith(u"Main"));
            key(Qt::Key_Space); // nothing is chosen before
            QCOMPARE(wizard().account(), 0);
            QVERIFY(walkTo(field));
            type(amount);
            QVERIFY2(waitToGoOn(), qPrintable(wizard().whyNot()));
            const bool ways = wizard().hasWays();
            QVERIFY(press(wizard().nextText()));
            if (!ways)
                return signAll();
            QCOMPARE(wizard().step(), WizardState::Ways);
            QVERIFY(!wizard().canGoOn());
            QTRY_COMPARE(
                focused(),
                QStringLiteral("I have read how I get out, how long it takes and what it costs"));
            key(Qt::Key_Space);
            QVERIFY(press(wizard().nextText()));
            signAll();
        }
        void signAll()
        {
            for (int round = 0; round < 3 && wizard().step() != WizardState::Track; ++round) {
                QCOMPARE(wizard().step(), WizardState::Review);
                QTRY_COMPARE(focused(), QStringLiteral("Back"));
                QVERIFY2(waitToGoOn(), qPrintable(wizard().whyNot()));
                QVERIFY(press(QStringLiteral("Go on to the signature")));
                QCOMPARE(wizard().step(), WizardState::Sign);
                QTRY_COMPARE(focused(), QStringLiteral("Back"));
                QVERIFY(press(QStringLiteral("Ask Frame to sign")));
                QVERIFY(QTest::qWaitFor([this] { return !wizard().isSigning(); }));
                if (wizard().isWaiting())
                    stake.mine();
            }
            QCOMPARE(wizard().step(), WizardState::Track);
            stake.mine();
            stake.finalise();
            QVERIFY(press(wizard().backText()));
            QVERIFY(!wizard().isActive());
        }
    };
    static QString nameOf(QQuickItem* item)
    {
        auto* accessible = item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
        return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        app::prepareGui();
        qInstallMessageHandler(gather);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void init() { complaints.clear(); }
    void cleanup() { QCOMPARE(complaints.join(u'\n'), QString()); }

    void fromTheFirstCardToTheClaim()
    {
        Desk desk;
        QVERIFY(desk.walkTo(QStringLiteral("Protocols, the soundest first")));
        for (int i = 0; i < 10 && desk.shell->router().route() != u"stake/enki"; ++i)
            desk.key(Qt::Key_Down);
        QCOMPARE(desk.shell->router().route(), QStringLiteral("stake/enki"));
        desk.key(Qt::Key_Return);
        desk.goThrough(QStringLiteral("Stake METIS for seMetis, which earns"),
                       QStringLiteral("METIS to stake"), QStringLiteral("5"));
        QCOMPARE(desk.stake.signatures(), 2);
        desk.goThrough(QStringLiteral("Redeem seMetis for eMetis"),
                       QStringLiteral("seMetis to redeem"), QStringLiteral("4"));
        desk.goThrough(QStringLiteral("Queue eMetis for redemption as METIS"),
                       QStringLiteral("eMetis to queue"), QStringLiteral("4"));
        QCOMPARE(desk.shell->staking().positions()->ripe(), 0);
        desk.stake.advance(21 * 86400);
        desk.open(QStringLiteral("portfolio"));
        QVERIFY(desk.press(QStringLiteral("Claim …")));
        QCOMPARE(desk.shell->router().page(), QStringLiteral("stake"));
        QCOMPARE(desk.wizard().step(), WizardState::Amount);
        QVERIFY2(desk.waitToGoOn(), qPrintable(desk.wizard().whyNot()));
        QVERIFY(desk.press(desk.wizard().nextText()));
        desk.signAll();
        QCOMPARE(desk.shell->staking().positions()->ripe(), 0);
        QCOMPARE(desk.stake.enki().coin, test::tokens("127.402713"));
    }

    void backIsAlwaysPossible()
    {
        Desk desk;
        desk.wizard().begin(QStringLiteral("enki"), QStringLiteral("stake"));
        desk.wizard().setAccount(0);
        desk.wizard().parameters()->edit(0, QStringLiteral("5"));
        QVERIFY(desk.waitToGoOn());
        desk.wizard().next();
        desk.wizard().setWaysRead(true);
        desk.wizard().next();
        QVERIFY(desk.waitToGoOn());
        desk.wizard().next();
        desk.window->grabWindow();
        QTRY_COMPARE(desk.focused(), QStringLiteral("Back"));
        for (const auto step : {WizardState::Review, WizardState::Ways, WizardState::Amount}) {
            desk.key(Qt::Key_Escape);
            QCOMPARE(desk.wizard().step(), step);
        }
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.wizard().isActive());
        QCOMPARE(desk.stake.signatures(), 0);
    }

    void aHaltIsOverruledByTypingAlone()
    {
        Desk desk;
        desk.wizard().begin(QStringLiteral("enki"), QStringLiteral("stake"));
        desk.wizard().setAccount(0);
        desk.wizard().parameters()->edit(0, QStringLiteral("5"));
        QVERIFY(desk.waitToGoOn());
        desk.wizard().next();
        desk.wizard().setWaysRead(true);
        desk.wizard().next();
        QVERIFY(desk.waitToGoOn());
        desk.stake.setChain(stake::ChainCondition::Halted, QStringLiteral("no block for 41 min"));
        desk.window->grabWindow();
        QVERIFY(!desk.press(QStringLiteral("Go on to the signature")));
        QVERIFY(desk.walkTo(QStringLiteral("Type Metis to sign all the same")));
        desk.type(QStringLiteral("metis"));
        QVERIFY2(desk.waitToGoOn(), qPrintable(desk.wizard().whyNot()));
        QVERIFY(desk.press(QStringLiteral("Go on to the signature")));
        QVERIFY(desk.press(QStringLiteral("Ask Frame to sign")));
        QTRY_COMPARE(desk.stake.signatures(), 1);
    }

    void aProtocolIsReadAgain()
    {
        Desk desk(StakeScene::Failed);
        desk.open(QStringLiteral("stake/enki"));
        QVERIFY(desk.press(QStringLiteral("Read it again")));
        QCOMPARE(desk.stake.refreshed(), QStringList{QStringLiteral("enki")});
    }

    /// From the amount to the review of what takes an approval back, and back again, by keyboard.
    void anApprovalIsTakenBackByKeyboard()
    {
        Desk desk;
        desk.stake.enki().allowed[QStringLiteral("stake")] = test::tokens("7");
        desk.wizard().begin(QStringLiteral("enki"), QStringLiteral("stake"));
        desk.wizard().setAccount(0);
        QTRY_VERIFY(desk.wizard().canRevoke());
        QVERIFY(desk.press(QStringLiteral("Take the approval back …")));
        QCOMPARE(desk.wizard().step(), WizardState::Review);
        QTRY_COMPARE(desk.focused(), QStringLiteral("Back"));
        QVERIFY2(desk.waitToGoOn(), qPrintable(desk.wizard().whyNot()));
        desk.key(Qt::Key_Return); // the default is Back
        QCOMPARE(desk.wizard().step(), WizardState::Amount);
        QCOMPARE(desk.stake.signatures(), 0);
    }

    /// Where an earlier way stands is left for the protocol that one wants to get out of.
    void gettingOutIsNotHiddenByAnotherWay()
    {
        Desk desk;
        desk.stake.enki().eMetis = test::tokens("3.2");
        desk.stake.advance(1);
        StakeFlow way;
        way.flow.id = QStringLiteral("earlier");
        way.flow.protocol = QStringLiteral("lido");
        way.flow.state = stake::FlowState::Active;
        desk.stake.addFlow(way);
        desk.wizard().follow(way.flow.id);
        QCOMPARE(desk.wizard().step(), WizardState::Track);
        desk.open(QStringLiteral("portfolio"));
        QVERIFY(desk.press(QStringLiteral("Get out …")));
        QCOMPARE(desk.shell->router().route(), QStringLiteral("stake/enki"));
        QVERIFY(!desk.wizard().isActive());
        QTRY_COMPARE(itemsOf(desk.window->contentItem(), "ProtocolPanel").size(), 1);
    }

    void anAgeIsSaidOfWhatWasRead_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<bool>("aged");
        QTest::newRow("reading") << int(StakeScene::Reading) << false;
        QTest::newRow("read") << int(StakeScene::Ready) << true;
    }
    /// A protocol that was not read yet has no age.
    void anAgeIsSaidOfWhatWasRead()
    {
        QFETCH(int, scene);
        QFETCH(bool, aged);
        Desk desk(static_cast<StakeScene>(scene));
        const auto figures = itemsOf(desk.window->contentItem(), "CardFigure");
        QVERIFY(!figures.isEmpty());
        const auto isAge = [](QQuickItem* one) {
            return one->property("label").toString() == QStringLiteral("Read");
        };
        QCOMPARE(std::ranges::any_of(figures, isAge), aged);
    }

    void everythingHasAName()
    {
        Desk desk;
        desk.open(QStringLiteral("stake/enki"));
        QSet<QQuickItem*> seen;
        for (int i = 0; i < 90; ++i) {
            desk.key(Qt::Key_Tab);
            auto* item = desk.window->activeFocusItem();
            if (item == nullptr || seen.contains(item))
                break;
            QVERIFY2(!nameOf(item).isEmpty(), item->metaObject()->className());
            seen << item;
        }
        QVERIFY2(seen.size() > 10, qPrintable(QString::number(seen.size())));
    }

    /// By keyboard: the chain, the address, the card, and off the list again.
    void aVaultIsAddedByItsAddress()
    {
        Desk desk;
        auto& vaults = *desk.shell->staking().vaults();
        QVERIFY(desk.press(QStringLiteral("A vault by its address")));
        QTRY_COMPARE(desk.focused(), QStringLiteral("Ethereum"));
        desk.key(Qt::Key_Space);
        QCOMPARE(vaults.chain(), 0);
        QVERIFY(desk.walkTo(QStringLiteral("Address of the vault")));
        const QString address = QStringLiteral("0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2");
        desk.type(address);
        QVERIFY(desk.press(QStringLiteral("Look at it and list it")));
        const QString id = QStringLiteral("erc4626:1:") + address;
        auto& detail = *desk.shell->staking().detail();
        QTRY_COMPARE(detail.protocol(), id);
        QVERIFY(detail.isFound() && !detail.typed().isEmpty());
        QVERIFY(desk.press(QStringLiteral("Take it off the list")));
        QTRY_VERIFY(!detail.isFound());
        QCOMPARE(desk.shell->staking().cards()->rowOf(id), -1);
    }

    void whatWasReadInPartStandsInThePortfolio()
    {
        Desk desk;
        desk.stake.setGaps({{QStringLiteral("ENKI"),
                             QStringLiteral("Main"),
                             QStringLiteral("744 entries of smaller amounts are left out"),
                             {QStringLiteral("Tickets")},
                             false}});
        desk.open(QStringLiteral("portfolio"));
        QStringList said;
        for (auto* item : itemsOf(desk.window->contentItem(), "QQuickText"))
            said << item->property("text").toString();
        QVERIFY2(said.contains(desk.shell->staking().portfolioGaps().value(0)),
                 qPrintable(said.join(u'|')));
    }

    /// That nothing was done is said only where everything was read.
    void whatIsNotReadIsNotNothing()
    {
        Desk desk;
        const auto said = [&desk](HistoryRead history) {
            desk.stake.setHistory(history, {});
            desk.open(QStringLiteral("portfolio"));
            QStringList out;
            for (auto* item : itemsOf(desk.window->contentItem(), "QQuickText"))
                if (item->property("visible").toBool())
                    out << item->property("text").toString();
            return out.filter(QRegularExpression(
                QStringLiteral("came and went|Nothing was done yet, and no reward came in")));
        };
        const QStringList reading = said(HistoryRead::Reading);
        QCOMPARE(reading, QStringList(QStringLiteral("What came and went is being read.")));
        // A week of a year is something, and so are nine protocols of ten.
        QCOMPARE(said(HistoryRead::Part),
                 QStringList(QStringLiteral("Not all of what came and went is known. In what is "
                                            "known there is nothing. What is missing is named "
                                            "above.")));
        QCOMPARE(said(HistoryRead::Whole),
                 QStringList(QStringLiteral("Nothing was done yet, and no reward came in.")));
    }

    void nothingIsSaidToo_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("route");
        QTest::newRow("offline") << int(StakeScene::Offline) << QStringLiteral("stake");
        QTest::newRow("portfolio offline")
            << int(StakeScene::Offline) << QStringLiteral("portfolio");
        QTest::newRow("nobody") << int(StakeScene::Nobody) << QStringLiteral("portfolio");
        QTest::newRow("failed") << int(StakeScene::Failed) << QStringLiteral("portfolio");
    }
    void nothingIsSaidToo()
    {
        QFETCH(int, scene);
        QFETCH(QString, route);
        Desk desk(static_cast<StakeScene>(scene));
        desk.open(route);
        const auto said = itemsOf(desk.window->contentItem(), "Blank") +
                          itemsOf(desk.window->contentItem(), "StakeBlank");
        QCOMPARE(said.size(), 1);
        QVERIFY(!nameOf(said.first()).isEmpty());
    }
};

QTEST_MAIN(TstStakePage)
#include "tst_stake_page.moc"
