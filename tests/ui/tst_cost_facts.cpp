#include "fake_snapshots.hpp"
#include "models/cost_facts.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using namespace Qt::StringLiterals;
using engine::MarginGap;
using engine::RentGap;
using test::FakeSnapshots;

namespace {

constexpr quint64 kEther = 1'000'000'000'000'000'000;

/// A rollup's row with this changed in its view.
engine::ChainRow with(const std::function<void(engine::CostView&)>& change)
{
    FakeSnapshots fake(12);
    const auto snapshot = fake.next();
    const auto found = std::ranges::find_if(snapshot->chains, [](const engine::ChainRow& row) {
        return row.stack != u"ethereum" && row.cost && row.cost->hour.rent;
    });
    auto row = *found;
    auto view = *row.cost;
    view.gasToken = u"ETH"_s;
    view.ether = view.price = engine::UsdPrice{2'000, u"Chainlink ETH / USD"_s, snapshot->time};
    view.hour.fees.fees = eth::U256(2 * kEther);
    view.hour.rent->blobs = eth::U256(kEther);
    view.hour.rent->execution = eth::U256(kEther / 4);
    view.hour.margin = l1::SignedWei{false, eth::U256(kEther / 4 * 3)};
    change(view);
    row.cost = std::make_shared<const engine::CostView>(std::move(view));
    return row;
}

FactRow rowOf(const std::vector<FactRow>& rows, const QString& label)
{
    const auto found = std::ranges::find(rows, label, &FactRow::label);
    return found == rows.end() ? FactRow{} : *found;
}

std::vector<FactRow> economics(const std::function<void(engine::CostView&)>& change)
{
    return CostFacts(Formatter(QLocale(QLocale::English, QLocale::UnitedStates)))
        .economics(with(change));
}

} // namespace

/// What a chain's page says of income and rent.
class TestCostFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// Fees less rent is what is left, in ETH and in USD, for the hour and the day.
    void theRowsAddUp()
    {
        const auto rows = economics([](engine::CostView& view) {
            view.day = view.hour;
            view.day.fees.seconds = view.day.rent->seconds = 24 * 3600;
        });
        QCOMPARE(rows.size(), std::size_t(6));
        QCOMPARE(rowOf(rows, u"Fees, last hour"_s).value, u"at least $4,000, 2.00\u00a0ETH"_s);
        const auto rent = rowOf(rows, u"Rent on layer 1, last hour"_s);
        QCOMPARE(rent.value, u"$2,500, 1.25\u00a0ETH"_s);
        QVERIFY2(rent.note.contains(u"postings: 31, receipts read: 4"), qPrintable(rent.note));
        QVERIFY(!rent.note.contains(u"blobs alone"));
        const auto left = rowOf(rows, u"Left, last hour"_s);
        QCOMPARE(left.value, u"about $1,500, 0.750\u00a0ETH"_s);
        QVERIFY(!left.note.isEmpty());
        QVERIFY(!rowOf(rows, u"Left, last day"_s).value.isEmpty());
    }

    void aLoss()
    {
        const auto rows = economics([](engine::CostView& view) {
            view.hour.margin = l1::SignedWei{true, eth::U256(kEther)};
            view.ether.reset();
        });
        QCOMPARE(rowOf(rows, u"Left, last hour"_s).value, u"about \u22121.00\u00a0ETH"_s);
    }

    /// A window that is not full says what it covers.
    void spansAreSaid()
    {
        const auto rows = economics([](engine::CostView& view) {
            view.hour.fees.seconds = 300;
            view.hour.margin.reset();
            view.hour.marginGap = MarginGap::OtherTime;
        });
        QVERIFY(!rowOf(rows, u"Fees over 5 min 00 s"_s).value.isEmpty());
        QVERIFY(!rowOf(rows, u"Rent on layer 1, last hour"_s).value.isEmpty());
        const auto left = rowOf(rows, u"Left, last hour"_s);
        QCOMPARE(left.value, QString(kNone));
        QVERIFY(left.faint && left.note.contains(u"over the same time"));
    }

    void unknownIsNoZero_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addColumn<bool>("blobs");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("note");
        const auto row = [](const char* name, RentGap gap, bool blobs, const QString& value,
                            const QString& note) {
            QTest::newRow(name) << static_cast<int>(gap) << blobs << value << note;
        };
        const QString none(kNone), known = u"at least $2,000, 1.00\u00a0ETH"_s;
        row("metered", RentGap::NotAttributed, false, none, u"metered"_s);
        row("not read", RentGap::NotRead, false, none, u"not read"_s);
        row("partly read", RentGap::NotRead, true, known, u"not read"_s);
        row("elsewhere", RentGap::Elsewhere, false, none, u"elsewhere (eigenda)"_s);
        row("no rules", RentGap::NoRules, false, none, u"registry"_s);
        row("no receipts", RentGap::NoReceipts, true, known, u"blobs alone"_s);
    }
    void unknownIsNoZero()
    {
        QFETCH(int, gap);
        QFETCH(bool, blobs);
        QFETCH(QString, value);
        QFETCH(QString, note);
        const auto rows = economics([&](engine::CostView& view) {
            auto& rent = *view.hour.rent;
            rent.gap = static_cast<RentGap>(gap);
            rent.execution.reset();
            if (!blobs)
                rent.blobs.reset();
            view.hour.margin.reset();
            view.hour.marginGap = MarginGap::Rent;
            view.daLayer = u"eigenda"_s;
        });
        const auto rent = rowOf(rows, u"Rent on layer 1, last hour"_s);
        QCOMPARE(rent.value, value);
        QVERIFY2(rent.note.contains(note), qPrintable(rent.note));
        const auto left = rowOf(rows, u"Left, last hour"_s);
        QCOMPARE(left.value, QString(kNone));
        QVERIFY(!left.note.isEmpty());
    }

    void feesThatAreNoLowerBound()
    {
        const auto rows = economics([](engine::CostView& view) { view.hour.fees.atLeast = false; });
        const auto fees = rowOf(rows, u"Fees, last hour"_s);
        QVERIFY2(fees.value.startsWith(u"about "), qPrintable(fees.value));
        QVERIFY(fees.note.contains(u"messages from layer 1"));
    }

    void thePriceHasItsAge()
    {
        const auto row = with([](engine::CostView& view) { view.gasToken = u"ETH"_s; });
        const CostFacts facts(Formatter(QLocale(QLocale::English, QLocale::UnitedStates)));
        const auto price =
            rowOf(facts.costs(row, row.cost->price->at + 600'000), u"Price of ETH"_s);
        QCOMPARE(price.value, u"$2,000"_s);
        QVERIFY2(price.note.contains(u"Chainlink ETH / USD, 10 min"), qPrintable(price.note));
    }
};

QTEST_MAIN(TestCostFacts)
#include "tst_cost_facts.moc"
