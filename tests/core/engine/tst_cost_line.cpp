#include "engine/cost_line.hpp"
#include "engine/cost_view.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::engine;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'790'000'000'000;
constexpr qint64 kRound = 300'000;

CostView priced(quint64 swapWei, const QString& token, std::optional<double> usd)
{
    CostView out;
    out.gasToken = token;
    out.quote.costs[chain::Action::Swap] = {eth::U256(swapWei), eth::U256(0)};
    if (usd)
        out.price = UsdPrice{*usd, u"a feed"_s, {kNow}};
    return out;
}

} // namespace

/// Prices over time, and against each other.
class TestCostLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsHoldAPriceForTwoRounds()
    {
        std::vector<CostPoint> points;
        for (int i = 0; i < 3; ++i)
            points.push_back({{kNow - 3'600'000 + i * kRound}, 0.1, 1.0 + i});
        std::vector<series::Column> out(60); // a minute each
        costColumns(points, HistoryMetric::SwapUsd, {kNow}, {kNow - 3'600'000}, {kNow}, out);
        QVERIFY(!out[0].gap);
        QCOMPARE(out[0].last, 1.0F);
        QCOMPARE(out[4].last, 1.0F);
        QCOMPARE(out[5].last, 2.0F);
        QCOMPARE(out[5].first, 1.0F); // what held, then what came
        QCOMPARE(out[10].last, 3.0F);
        QCOMPARE(out[20].last, 3.0F);
        QVERIFY(out[22].gap); // nobody asked any more
        QVERIFY(out[59].gap);
        costColumns(points, HistoryMetric::TransferUsd, {kNow}, {kNow - 3'600'000}, {kNow}, out);
        QCOMPARE(out[3].last, 0.1F);
        costColumns({}, HistoryMetric::SwapUsd, {kNow}, {kNow - 3'600'000}, {kNow}, out);
        QVERIFY(std::ranges::all_of(out, [](const series::Column& c) { return c.gap; }));
    }

    void whatIsNotKnownIsAGap()
    {
        const std::vector<CostPoint> points{{{kNow - kRound}, {}, {}}};
        std::vector<series::Column> out(10);
        costColumns(points, HistoryMetric::SwapUsd, {kNow}, {kNow - 2 * kRound}, {kNow}, out);
        QVERIFY(std::ranges::all_of(out, [](const series::Column& c) { return c.gap; }));
    }

    void storedAndHeldAreOne()
    {
        const std::vector<CostPoint> stored{{{kNow - 2 * kRound}, {}, 1.0},
                                            {{kNow - 1'000}, {}, 2.0}};
        const std::vector<CostPoint> held{{{kNow - 734}, {}, 2.0}, {{kNow}, {}, 3.0}};
        const auto all = merged(stored, held);
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(*all.back().swapUsd, 3.0);
    }

    void pointsOfTheStore()
    {
        store::StoredCost cost;
        cost.at = {kNow};
        cost.total[2] = u"180000000000000"_s;
        QVERIFY(!pointOf(cost, 18).swapUsd); // without a price nothing is made up
        cost.tokenUsd = 2'500;
        QCOMPARE(*pointOf(cost, 18).swapUsd, 0.45);
        QVERIFY(!pointOf(cost, 18).transferUsd);
        cost.total[2] = u"nonsense"_s;
        QVERIFY(!pointOf(cost, 18).swapUsd);
    }

    void ratiosToEthereum()
    {
        auto ethereum = priced(4'000'000, u"ETH"_s, {});
        auto here = priced(1'000, u"ETH"_s, {});
        fillUsd(here, &ethereum);
        QCOMPARE(*here.l1Ratio[chain::Action::Swap], 4'000.0); // one token needs no price
        QVERIFY(!here.usd[chain::Action::Swap]);
        auto metis = priced(1'000, u"METIS"_s, {});
        fillUsd(metis, &ethereum);
        QVERIFY(!metis.l1Ratio[chain::Action::Swap]);
        ethereum.price = UsdPrice{3'000, {}, {}};
        fillUsd(ethereum, nullptr);
        metis.price = UsdPrice{30, {}, {}};
        fillUsd(metis, &ethereum);
        QCOMPARE(*metis.l1Ratio[chain::Action::Swap], 400'000.0);
        QVERIFY(!metis.l1Ratio[chain::Action::Transfer]);
    }

    /// "Is it still worth it now" is no question for a price of yesterday.
    void oldQuotesAreNotCompared()
    {
        auto ethereum = priced(4'000'000, u"ETH"_s, {});
        auto here = priced(1'000, u"ETH"_s, {});
        ethereum.at = here.at = {kNow};
        fillUsd(here, &ethereum, {kNow});
        QVERIFY(here.l1Ratio[chain::Action::Swap]);
        ethereum.at = {kNow - 1};
        fillUsd(here, &ethereum, {kNow});
        QVERIFY(!here.l1Ratio[chain::Action::Swap]);
        ethereum.at = {kNow};
        here.at = {kNow - 1};
        fillUsd(here, &ethereum, {kNow});
        QVERIFY(!here.l1Ratio[chain::Action::Swap]);
        QCOMPARE(quoteHoldMs(false), qint64(660'000));
        QCOMPARE(quoteHoldMs(true), qint64(3'900'000));
    }

    void namesAreClaims()
    {
        registry::SequencerFacts facts;
        base::Address known, stranger;
        known.bytes[0] = 1;
        stranger.bytes[0] = 2;
        facts.claimed = {{u"Genesis"_s, known}};
        chain::SignerShares shares{
            1, 100, 90, {{known, 60, 60 / 90.0}, {stranger, 30, 30 / 90.0}}, 1};
        const auto view = sequencersOf(facts, shares, {{known, true}, {stranger, false}});
        QVERIFY(view.known && !view.oneByDesign);
        QCOMPARE(view.parts[0].name, u"Genesis"_s);
        QCOMPARE(view.parts[0].inPool, std::optional(true));
        QVERIFY(view.parts[1].name.isEmpty());
        QCOMPARE(view.parts[1].inPool, std::optional(false));
        QCOMPARE(view.span, quint64(100));
        QCOMPARE(view.majority, std::size_t(1));
    }

    void yardsticks()
    {
        registry::ChainSpec chain;
        chain.network = u"mainnet"_s;
        chain.parent = u"bnb-smart-chain"_s;
        QCOMPARE(yardstickOf(chain), u"ethereum"_s);
        chain.network = u"testnet"_s;
        chain.parent = u"sepolia"_s;
        QCOMPARE(yardstickOf(chain), u"sepolia"_s);
    }
};

QTEST_GUILESS_MAIN(TestCostLine)
#include "tst_cost_line.moc"
