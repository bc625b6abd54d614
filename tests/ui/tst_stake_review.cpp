// What stands in the review of a stake over a made-up chain: the simulation in words with signs and
// names, what it warns of, and calls that have no bytes yet.
#include "fake_stake.hpp"
#include "review_samples.hpp"
#include "stake/staking.hpp"
#include <QRegularExpression>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using namespace Qt::StringLiterals;
using test::FakeStake;

namespace {

/// "label: words | note" of each line, as it stands there.
QStringList linesOf(const ReviewLineModel& model, bool warned = false)
{
    QStringList out;
    for (const auto& row : model.rows())
        if (!warned || row.tone == ReviewTone::Warn)
            out << u"%1: %2 | %3"_s.arg(row.label, row.words, row.note);
    return out;
}

} // namespace

class TstStakeReview : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk() : book(nullptr), staking(nullptr)
        {
            book.set(test::reviewKnowledge());
            staking.setBook(&book);
            staking.setHost(&host);
        }
        WizardState& wizard() { return *staking.wizard(); }
        /// To the review of 5 METIS.
        void toReview()
        {
            wizard().begin(u"enki"_s, u"stake"_s);
            wizard().setAccount(0);
            wizard().parameters()->edit(0, u"5"_s);
            QVERIFY(QTest::qWaitFor([this] { return !wizard().isLooking(); }));
            QVERIFY2(wizard().canGoOn(), qPrintable(wizard().whyNot()));
            wizard().next();
            wizard().setWaysRead(true);
            wizard().next();
            QCOMPARE(wizard().step(), WizardState::Review);
            QTRY_COMPARE(wizard().review()->state(), StakeReview::Ready);
        }
        ReviewBook book;
        FakeStake host;
        Staking staking; // goes before what it asks
    };

private Q_SLOTS:
    void theSimulationIsTold()
    {
        Desk desk;
        desk.toReview();
        const auto lines = linesOf(*desk.wizard().review()->effects());
        const auto all = lines.join(u'\n');
        QVERIFY2(lines.size() >= 5, qPrintable(all));
        // What goes out stands first, with sign, symbol and whose contract takes it.
        QVERIFY2(lines[0].startsWith(u"Goes out: −5 METIS | To eMetis minter"), qPrintable(all));
        QVERIFY2(lines[1].startsWith(u"Comes in: +4.") && lines[1].contains(u" seMetis | Newly"),
                 qPrintable(all));
        QVERIFY2(lines[2].startsWith(u"Allowed afterwards: Nothing | eMetis minter"),
                 qPrintable(all));
        QVERIFY2(lines[3].startsWith(u"Received in the simulation: 4."), qPrintable(all));
        QCOMPARE(lines.last(), u"Who says so: Metis and dRPC | Both say exactly this"_s);
        QVERIFY(linesOf(*desk.wizard().review()->effects(), true).isEmpty());
        for (const auto& line : lines)
            QVERIFY2(!line.contains(u"0x") && !line.contains(u"0X"), qPrintable(line));
        desk.wizard().back();
        QCOMPARE(desk.wizard().review()->effects()->count(), 0);
    }

    /// What is bad news there stands out: money to a stranger, an allowance that stays, less than
    /// the least, operators that differ.
    void whatTheSimulationWarnsOf()
    {
        Desk desk;
        desk.host.disagree(true);
        desk.host.changePrepared([](StakePrepared& prepared) {
            auto& simulation = *prepared.simulation;
            base::Address stranger;
            stranger.bytes.fill(0x5a);
            simulation.transfers.push_back({std::nullopt, stranger, false, test::tokens("2")});
            simulation.allowances.front().amount = base::Wei{{~0ULL, ~0ULL, ~0ULL, ~0ULL}};
            prepared.plan.minimum = test::tokens("100");
        });
        desk.toReview();
        const auto lines = linesOf(*desk.wizard().review()->effects(), true);
        const auto all = lines.join(u'\n');
        QVERIFY2(all.contains(u"Goes out: −2 METIS | To 0x"), qPrintable(all));
        QVERIFY2(all.contains(u"no contract of this protocol"), qPrintable(all));
        QVERIFY2(all.contains(u"Allowed afterwards: Without a limit"), qPrintable(all));
        QVERIFY2(all.contains(u"Less than the least that is accepted, 100 seMetis"),
                 qPrintable(all));
        QVERIFY2(all.contains(u"They do not say the same"), qPrintable(all));
        QCOMPARE(lines.size(), 4);
    }

    /// Where a node tells no events, balances speak; and nothing is made up of a failure.
    void aSimulationWithoutEvents()
    {
        Desk desk;
        desk.host.changePrepared([](StakePrepared& prepared) {
            auto& simulation = *prepared.simulation;
            simulation.how = stake::SimulatedHow::Overrides;
            simulation.transfers.clear();
            simulation.allowances.clear();
            prepared.receipt.reset();
            const auto contract = prepared.tokens.begin()->first;
            simulation.changes = {
                {{stake::Watched::Kind::Coin, {}, {}}, test::tokens("7"), test::tokens("2")},
                {{stake::Watched::Kind::Erc20, contract, {}},
                 test::tokens("1"),
                 test::tokens("1")}};
        });
        desk.toReview();
        auto lines = linesOf(*desk.wizard().review()->effects());
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(u"Goes out: −5 METIS | By the balance"), qPrintable(lines[0]));
        desk.wizard().back();
        desk.host.changePrepared(nullptr);
        desk.host.failSimulation(QStringLiteral("the contract says: Paused"));
        desk.wizard().next();
        QTRY_COMPARE(desk.wizard().review()->state(), StakeReview::Ready);
        lines = linesOf(*desk.wizard().review()->effects());
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(u"Paused"), qPrintable(lines[0]));
    }

    /// An approval that is left is taken back by a way of its own, whatever amount stands there.
    void anApprovalIsTakenBack()
    {
        Desk desk;
        auto& wizard = desk.wizard();
        desk.host.enki().allowed[u"stake"_s] = test::tokens("7");
        wizard.begin(u"enki"_s, u"stake"_s);
        QVERIFY(!wizard.canRevoke()); // whose it is, is not chosen
        wizard.setAccount(0);
        QTRY_VERIFY(wizard.canRevoke());
        for (const bool back : {true, false}) {
            wizard.revoke();
            QCOMPARE(wizard.step(), WizardState::Review);
            QTRY_COMPARE(wizard.review()->state(), StakeReview::Ready);
            if (back) {
                wizard.back();
                QCOMPARE(wizard.step(), WizardState::Amount);
                QVERIFY(!wizard.parameters()->texts().contains(u"amount"_s));
            }
        }
        QVERIFY2(wizard.title().contains(u"take back"), qPrintable(wizard.title()));
        QCOMPARE(wizard.review()->calls().size(), 1);
        const auto& plan = wizard.review()->prepared()->plan;
        QCOMPARE(plan.calls.front().purpose, stake::Purpose::Revoke);
        const auto lines = linesOf(*wizard.review()->effects()).join(u'\n');
        QVERIFY2(!lines.contains(u"Comes in"), qPrintable(lines));
        QVERIFY2(wizard.canGoOn(), qPrintable(wizard.whyNot()));
        wizard.next();
        wizard.next();
        QTRY_COMPARE(wizard.step(), WizardState::Track);
        QVERIFY(wizard.isReplaceable()); // by a key file nobody else could
        desk.host.mine();
        desk.host.finalise();
        QVERIFY(!desk.host.enki().allowed.contains(u"stake"_s));
        QCOMPARE(desk.staking.activity()->open(), 0);
        // Nothing is left to take back.
        wizard.back();
        wizard.begin(u"enki"_s, u"stake"_s);
        wizard.setAccount(0);
        QTRY_VERIFY(!wizard.isLooking());
        QVERIFY(!wizard.canRevoke());
    }

    /// Time, amount, fee and what the amount does not show are of the same way out.
    void whatOneIsOutWith()
    {
        Desk desk;
        desk.toReview();
        const auto lines = linesOf(*desk.wizard().review()->outcome());
        const auto all = lines.join(u'\n');
        const auto at = lines.indexOf(QRegularExpression(u"^You can be out at: .*"_s));
        QVERIFY2(at >= 0 && at + 2 < lines.size(), qPrintable(all));
        QVERIFY2(lines[at + 1].startsWith(u"With, as of today: ") &&
                     lines[at + 1].contains(u" METIS | The fee for it, "),
                 qPrintable(all));
        QVERIFY2(lines[at + 2].startsWith(u"Not in that: ") && lines[at + 2].contains(u"held back"),
                 qPrintable(all));
    }

    /// For data there is only today's price: it is no part of a maximum.
    void theFeeForDataStandsAlone()
    {
        Desk desk;
        desk.toReview();
        auto lines = linesOf(*desk.wizard().review()->outcome()).join(u'\n');
        QVERIFY2(lines.contains(u"Fee, at most: ") && !lines.contains(u"For data"),
                 qPrintable(lines));
        desk.wizard().back();
        desk.host.changeFee(test::tokens("0.25"), test::tokens("0.05"));
        desk.wizard().next();
        QTRY_COMPARE(desk.wizard().review()->state(), StakeReview::Ready);
        lines = linesOf(*desk.wizard().review()->outcome()).join(u'\n');
        QVERIFY2(lines.contains(u"Fee for gas, at most: 0.2 METIS"), qPrintable(lines));
        QVERIFY2(lines.contains(u"For data, about: 0.05 METIS"), qPrintable(lines));
    }

    /// Cut to six digits, the most would be less than may be taken, and the least too little.
    void boundsAreToldToTheirLastDigit()
    {
        Desk desk;
        desk.host.changeLook(
            [](StakeLook& look) { look.minimum = test::tokens("1.000000000000000001"); });
        desk.toReview();
        const auto least = linesOf(*desk.wizard().facts()).join(u'\n');
        QVERIFY2(least.contains(u"Least: 1.000000000000000001 METIS | "), qPrintable(least));
        const auto fees = [&desk](const char* data) {
            desk.wizard().back();
            desk.host.changeFee(test::tokens("0.252525252525252525"), test::tokens(data));
            desk.wizard().next();
            const auto& review = *desk.wizard().review();
            (void)QTest::qWaitFor([&review] { return review.state() == StakeReview::Ready; });
            return linesOf(*desk.wizard().review()->outcome()).join(u'\n');
        };
        const QString whole = fees("0");
        QVERIFY2(whole.contains(u"Fee, at most: 0.252525252525252525 METIS"), qPrintable(whole));
        const QString part = fees("0.05");
        QVERIFY2(part.contains(u"Fee for gas, at most: 0.202525252525252525 METIS"),
                 qPrintable(part));
    }

    /// The plan's call and its transaction have one number, also where one has no bytes yet.
    void aCallWithoutBytesKeepsItsPlace()
    {
        Desk desk;
        std::size_t without = 1;
        desk.host.changePrepared([&without](StakePrepared& prepared) {
            prepared.calls[without].transaction.reset();
            prepared.calls[without].why = QStringLiteral("what gas it needs is not known");
        });
        auto& wizard = desk.wizard();
        auto& review = *wizard.review();
        desk.toReview();
        QVERIFY2(wizard.canGoOn(), qPrintable(wizard.whyNot()));
        const QString approval = review.transaction()->sentence();
        QVERIFY(!approval.isEmpty() && review.callWhy().isEmpty());
        review.setAt(1);
        QCOMPARE(review.at(), 1);
        QVERIFY2(review.callWhy().contains(u"gas"), qPrintable(review.callWhy()));
        QVERIFY(review.transaction()->sentence().isEmpty());
        // What is signed next is what stands at the signature.
        wizard.next();
        QCOMPARE(wizard.step(), WizardState::Sign);
        QCOMPARE(review.at(), 0);
        QCOMPARE(review.transaction()->sentence(), approval);
        wizard.back();
        without = 0;
        wizard.again();
        QTRY_COMPARE(review.state(), StakeReview::Ready);
        QVERIFY(!wizard.canGoOn());
        QVERIFY2(wizard.whyNot().contains(u"gas"), qPrintable(wizard.whyNot()));
        review.setAt(1);
        QVERIFY(!review.transaction()->sentence().isEmpty());
        QVERIFY2(!wizard.canGoOn(), "the second cannot be signed before the first");
        QCOMPARE(desk.host.signatures(), 0);
    }
};

QTEST_MAIN(TstStakeReview)
#include "tst_stake_review.moc"
