#include "blobs/blob_market.hpp"
#include "fake_snapshots.hpp"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using namespace Qt::StringLiterals;
using test::FakeSnapshots;
using test::Scene;

namespace {

QString at(const BlobShareModel& model, int row, BlobShareModel::Role role)
{
    return model.data(model.index(row), role).toString();
}

/// The parent chain's view, to be changed.
engine::SnapshotPtr with(FakeSnapshots& fake, const std::function<void(engine::L1View&)>& change)
{
    return fake.with([&](engine::Snapshot& snapshot) {
        auto view = std::make_shared<engine::L1View>(*snapshot.l1.front());
        change(*view);
        snapshot.l1.front() = view;
    });
}

} // namespace

class TestBlobMarket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void whatHoldsNow();
    void sharesAndWhoHasNone();
    void oneRowPerOwnerThroughTicks();
    void meteredSaysSo();
    void withoutAPriceNothingIsInDollars();
    void stallsByBothRules();
    void noAlarmOnLittleHistory();
    void whatWasNotSeenIsNotSpread();
    void parametersThatNobodyTold();
    void requestsAgainstTheBudget();
    void noParentChain();
    void theReservePriceAgreesWithTheFee();
    void aShortWindowSaysSo();
    void nobodyAnswersForTheParent();
    void amounts();
};

void TestBlobMarket::whatHoldsNow()
{
    FakeSnapshots fake(12);
    BlobMarket market;
    QCOMPARE(market.state(), BlobMarket::NoParent);
    market.update(fake.next());
    QCOMPARE(market.state(), BlobMarket::Ready);
    QCOMPARE(market.chainName(), u"Ethereum"_s);
    QCOMPARE(market.blobs(), u"9 of 21"_s);
    QCOMPARE(market.fill(), 9.0 / 21);
    QCOMPARE(market.targetFill(), 14.0 / 21);
    QVERIFY2(market.fee().contains(u"gwei"), qPrintable(market.fee()));
    QVERIFY(market.fork().contains(u"bpo2"));
    QVERIFY(!market.isStale());
    // The cost of the day in ether, and the same in dollars.
    const auto& window = fake.current().l1.front()->day;
    const double ether = window.cost.convert_to<double>() / 1e18;
    QVERIFY2(market.cost().startsWith(QString::number(ether, 'f', 2).left(3)),
             qPrintable(market.cost()));
    QVERIFY(market.usd().startsWith(u'$'));
    QSignalSpy day(&market, &BlobMarket::dayChanged);
    const QString before = market.cost();
    market.setDay(false);
    QCOMPARE(day.count(), 1);
    QVERIFY(market.cost() != before);
}

void TestBlobMarket::sharesAndWhoHasNone()
{
    FakeSnapshots fake(12);
    BlobMarket market;
    market.update(fake.next());
    const auto& shares = *market.shares();
    QCOMPARE(shares.rowCount(), 9); // eight rollups, and nobody
    QCOMPARE(at(shares, 0, BlobShareModel::NameRole), u"Base"_s);
    QCOMPARE(at(shares, 8, BlobShareModel::NameRole), u"Unattributed"_s);
    QVERIFY(at(shares, 8, BlobShareModel::ChainIdRole).isEmpty());
    double sum = 0;
    for (int i = 0; i < shares.rowCount(); ++i)
        sum += shares.data(shares.index(i), BlobShareModel::ShareRole).toDouble();
    QVERIFY(std::abs(sum - 1) < 1e-9);
    double slices = 0;
    for (const auto& slice : market.slices())
        slices += slice.toMap()[u"share"_s].toDouble();
    QVERIFY(std::abs(slices - 1) < 1e-9);
    QCOMPARE(market.slices().back().toMap()[u"series"_s].toInt(), -1); // nobody's is grey
    // Per user transaction: the cost over what the chain's own rate says.
    const auto& view = *fake.current().l1.front();
    const double per =
        view.day.shares.front().cost.convert_to<double>() / *view.figures.front().userTxsDay;
    const Formatter format;
    const BlobWords words(format);
    QCOMPARE(at(shares, 0, BlobShareModel::PerTxTextRole), words.ether(per));
    QCOMPARE(at(shares, 8, BlobShareModel::PerTxTextRole), QString(kNone));
}

void TestBlobMarket::oneRowPerOwnerThroughTicks()
{
    FakeSnapshots fake(12);
    BlobMarket market;
    QAbstractItemModelTester tester(market.shares(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(market.shares(), &QAbstractItemModel::modelReset);
    market.update(fake.next());
    const auto snapshot = with(fake, [](engine::L1View& view) {
        std::swap(view.day.shares[0], view.day.shares[3]);
        view.day.shares.erase(view.day.shares.begin() + 5);
        view.postings.erase(view.postings.begin() + 5);
    });
    market.update(snapshot);
    QCOMPARE(market.shares()->rowCount(), 8);
    QCOMPARE(at(*market.shares(), 3, BlobShareModel::NameRole), u"Base"_s);
    market.update(fake.next());
    QCOMPARE(market.shares()->rowCount(), 9);
    QSignalSpy changes(market.shares(), &QAbstractItemModel::dataChanged);
    market.update(fake.with([](engine::Snapshot&) {}));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestBlobMarket::meteredSaysSo()
{
    FakeSnapshots fake(12);
    fake.next();
    BlobMarket market;
    market.update(with(fake, [](engine::L1View& view) {
        view.attributes = false;
        view.postings.clear();
        for (auto* window : {&view.hour, &view.day}) {
            window->unknown = window->blobs;
            window->unattributed = 0;
            window->shares.clear();
        }
    }));
    QVERIFY(!market.attributes());
    QCOMPARE(market.shares()->rowCount(), 1);
    QCOMPARE(at(*market.shares(), 0, BlobShareModel::NameRole), u"Of all senders"_s);
    QVERIFY(market.slices().isEmpty());
}

void TestBlobMarket::withoutAPriceNothingIsInDollars()
{
    FakeSnapshots fake(12);
    fake.next();
    BlobMarket market;
    market.update(fake.with([](engine::Snapshot& s) { s.ether.reset(); }));
    QCOMPARE(market.usd(), QString(kNone));
    QCOMPARE(at(*market.shares(), 0, BlobShareModel::UsdTextRole), QString(kNone));
    QVERIFY(market.price().contains(u"No price"));
    QVERIFY(market.cost() != QString(kNone));
}

void TestBlobMarket::stallsByBothRules()
{
    FakeSnapshots fake(12);
    BlobMarket market;
    market.update(fake.next());
    // Scroll: 9700 s since its last batch; our limit is 6750 s, z = (9700 − 1500) / 510 = 16.1.
    const auto& shares = *market.shares();
    int row = 0;
    while (at(shares, row, BlobShareModel::NameRole) != u"Scroll")
        ++row;
    QVERIFY(shares.data(shares.index(row), BlobShareModel::StalledRole).toBool());
    QVERIFY(shares.data(shares.index(row), BlobShareModel::MeasureHighRole).toBool());
    QCOMPARE(at(shares, row, BlobShareModel::MeasureTextRole), u"16.1"_s);
    QVERIFY(at(shares, row, BlobShareModel::MeasureTipRole).contains(u"has held since"));
    QVERIFY(!shares.data(shares.index(0), BlobShareModel::StalledRole).toBool());
    QVERIFY(at(shares, 0, BlobShareModel::MeasureTipRole).contains(u"would hold from"));
    QVERIFY(at(shares, 0, BlobShareModel::MeasureTipRole).contains(u"59 days"));
}

/// z of 16, and less history than the rule wants, or a block that was not read: nothing turns red.
void TestBlobMarket::noAlarmOnLittleHistory()
{
    FakeSnapshots fake(12);
    fake.next();
    BlobMarket market;
    const auto scroll = [&](const std::function<void(l1::PostingView&)>& change) {
        market.update(with(fake, [&](engine::L1View& view) {
            for (auto& posting : view.postings) {
                if (posting.age == 9'700)
                    change(posting);
            }
        }));
        int row = 0;
        while (at(*market.shares(), row, BlobShareModel::NameRole) != u"Scroll")
            ++row;
        return market.shares()->index(row);
    };
    const auto high = [](const QModelIndex& row) {
        return row.data(BlobShareModel::MeasureHighRole).toBool();
    };
    auto row = scroll([](l1::PostingView& p) { p.enoughForZ = false; });
    QVERIFY(!high(row));
    QCOMPARE(row.data(BlobShareModel::MeasureTextRole).toString(), u"16.1"_s);
    QVERIFY(row.data(BlobShareModel::MeasureTipRole).toString().contains(u"no alarm"));
    row = scroll([](l1::PostingView& p) { p.enoughForZ = true; });
    QVERIFY(high(row));
    row = scroll([](l1::PostingView& p) { p.followed = false; });
    QVERIFY(!high(row));
    QCOMPARE(row.data(BlobShareModel::MeasureTextRole).toString(), QString(kNone));
    QVERIFY(row.data(BlobShareModel::MeasureTipRole).toString().contains(u"not read"));
    row = scroll([](l1::PostingView& p) {
        p.followed = true;
        p.confirmed = false;
    });
    QVERIFY(!high(row));
    QVERIFY(row.data(BlobShareModel::MeasureTipRole).toString().contains(u"names no sender"));
}

/// Half of the blocks seen: twice as many an hour as over the whole time.
void TestBlobMarket::whatWasNotSeenIsNotSpread()
{
    FakeSnapshots fake(12);
    fake.next();
    BlobMarket market;
    market.update(fake.with([](engine::Snapshot&) {}));
    const auto& window = fake.current().l1.front()->day;
    const double hourly = static_cast<double>(window.shares.front().blobs) / 24;
    const Formatter format;
    QCOMPARE(at(*market.shares(), 0, BlobShareModel::PerHourTextRole), format.rate(hourly));
    market.update(with(fake, [](engine::L1View& view) {
        view.day.coverage = 0.5;
        view.figures.front().userTxsDay.reset();
    }));
    QCOMPARE(at(*market.shares(), 0, BlobShareModel::PerHourTextRole), format.rate(2 * hourly));
    QCOMPARE(at(*market.shares(), 0, BlobShareModel::PerTxTextRole), QString(kNone));
    QVERIFY(at(*market.shares(), 0, BlobShareModel::PerTxTipRole).contains(u"Not known"));
}

void TestBlobMarket::parametersThatNobodyTold()
{
    FakeSnapshots fake(12);
    fake.next();
    BlobMarket market;
    market.update(with(fake, [](engine::L1View& view) {
        view.newest.feeKnown = false;
        view.day.unpriced = 40;
        view.day.target = view.day.max = 0;
    }));
    for (const auto& text : {market.fee(), market.nextFee(), market.cost(), market.usd()})
        QCOMPARE(text, QString(kNone));
    QVERIFY(market.reserve().contains(u"parameters changed"));
    QVERIFY(market.fork().contains(u"no node told"));
    QCOMPARE(market.fill(), 0.0);
    QCOMPARE(at(*market.shares(), 0, BlobShareModel::CostTextRole), QString(kNone));
    QCOMPARE(at(*market.shares(), 0, BlobShareModel::PerTxTextRole), QString(kNone));
}

void TestBlobMarket::requestsAgainstTheBudget()
{
    FakeSnapshots fake(12);
    fake.next();
    BlobMarket market;
    const auto asked = [&](quint64 whole, quint64 contracts) {
        market.update(with(fake, [=](engine::L1View& view) {
            view.requests.counts = {};
            view.requests.counts[std::size_t(net::Purpose::WholeBlocks)] = whole;
            view.requests.counts[std::size_t(net::Purpose::Contracts)] = contracts;
            view.requests.blocks = 50;
        }));
    };
    asked(75, 1000);
    QCOMPARE(market.requests(), u"1.50 of 2.00 requests a block"_s);
    QVERIFY(!market.isOverBudget());
    asked(150, 0);
    QVERIFY(market.isOverBudget());
    // The tip names what each request was for.
    market.update(with(fake, [](engine::L1View& view) {
        for (std::size_t i = 0; i < net::kPurposes; ++i)
            view.requests.counts[i] = 1001 + i;
    }));
    for (std::size_t i = 0; i < net::kPurposes; ++i)
        QVERIFY2(market.requestsTip().contains(Formatter().integer(1001 + i)),
                 net::nameOf(static_cast<net::Purpose>(i)));
    market.update(with(fake, [](engine::L1View& view) { view.requests.blocks = 0; }));
    QCOMPARE(market.requests(), u"Budget: 2.00 requests a block"_s);
}

void TestBlobMarket::theReservePriceAgreesWithTheFee()
{
    FakeSnapshots fake(12);
    BlobMarket market;
    fake.next();
    const auto under = [&](quint64 baseFee, quint64 blobFee, bool holds) {
        market.update(fake.with([&](engine::Snapshot& snapshot) {
            auto view = std::make_shared<engine::L1View>(*snapshot.l1.front());
            view->newest.fee = view->newest.nextFee = blobFee;
            view->newest.reservePrice = holds;
            for (auto& row : snapshot.chains) {
                if (row.id == view->chain)
                    row.head->baseFeePerGas = base::Wei::from64(baseFee);
            }
            snapshot.l1.front() = view;
        }));
        return market.reserve();
    };
    // A fee of 1 wei is far below the reserve price: nothing says that it cannot be.
    const auto below = under(513'000'000, 1, true);
    QCOMPARE(market.fee(), u"1\u00a0wei"_s);
    QVERIFY2(below.startsWith(u"Below the reserve price of 0.0321"), qPrintable(below));
    QVERIFY(below.contains(u"does not fall"));
    QVERIFY(under(513'000'000, 77'500'000, false).startsWith(u"Above the reserve price"));
    QVERIFY2(market.age().contains(u"from PublicNode") || market.age().contains(u"publicnode"),
             qPrintable(market.age()));
}

void TestBlobMarket::aShortWindowSaysSo()
{
    FakeSnapshots fake(12);
    BlobMarket market;
    market.update(fake.next());
    QCOMPARE(market.costLabel(), u"All blobs of 24 h"_s);
    market.update(with(fake, [](engine::L1View& view) {
        view.day = {};
        view.day.seconds = 12;
        view.day.blocks = 1;
        view.day.coverage = 1;
        view.postings.clear();
        view.figures.clear();
    }));
    QCOMPARE(market.costLabel(), u"All blobs of 12 s, not yet 24 h"_s);
    QCOMPARE(market.shares()->rowCount(), 0);
    QCOMPARE(market.nobody(), u"No rollup posted a blob in the 12 s that were read."_s);
    market.update(fake.with([](engine::Snapshot& snapshot) { snapshot.ether.reset(); }));
    QCOMPARE(market.costLine(), u"Over 12 s, all blocks seen"_s);
}

void TestBlobMarket::noParentChain()
{
    FakeSnapshots empty(12, Scene::Empty);
    BlobMarket market;
    market.update(empty.next());
    QCOMPARE(market.state(), BlobMarket::NoParent);
    FakeSnapshots starting(12, Scene::Starting);
    market.update(starting.next());
    QCOMPARE(market.state(), BlobMarket::Waiting);
}

void TestBlobMarket::nobodyAnswersForTheParent()
{
    auto snapshot = std::make_shared<engine::Snapshot>();
    snapshot->chains.resize(1);
    snapshot->chains[0].id = u"ethereum"_s;
    snapshot->chains[0].name = u"Ethereum"_s;
    snapshot->chains[0].stack = u"ethereum"_s;
    BlobMarket market;
    market.update(snapshot);
    QCOMPARE(market.state(), BlobMarket::Waiting);
    auto silent = std::make_shared<engine::Snapshot>(*snapshot);
    silent->chains[0].verdict.unansweredSince = base::UnixMs{1'795'000'000'000};
    market.update(silent);
    QCOMPARE(market.state(), BlobMarket::Unanswered);
    QVERIFY(market.unanswered().startsWith(u"No node of Ethereum has answered since"));
}

void TestBlobMarket::amounts()
{
    const Formatter format;
    const BlobWords words(format);
    const auto plain = [](QString text) { return text.replace(QChar(0x00a0), u' '); };
    QCOMPARE(plain(words.ether(1.234e18)), u"1.23 ETH"_s);
    QCOMPARE(plain(words.ether(4.2e15)), u"0.00420 ETH"_s);
    QCOMPARE(plain(words.ether(4.2e11)), u"420 gwei"_s);
    QCOMPARE(plain(words.ether(17)), u"17 wei"_s);
    QCOMPARE(plain(words.ether(0)), u"0 ETH"_s);
    QCOMPARE(words.ether(std::nullopt), QString(kNone));
    const engine::EtherPrice price{2000, u"Chainlink"_s, {1000}};
    QCOMPARE(words.usd(1e18, price), u"$2,000.00"_s);
    QCOMPARE(words.usd(1e12, price), u"$0.00200"_s);
    QCOMPARE(words.usd(1e18, std::nullopt), QString(kNone));
    QVERIFY(words.price(price, {61'000}).contains(u"Chainlink"));
    QCOMPARE(words.times(30, 3), u"10.0 ×"_s);
    QCOMPARE(words.times(30, 0), QString(kNone));
}

QTEST_MAIN(TestBlobMarket)
#include "tst_blob_market.moc"
