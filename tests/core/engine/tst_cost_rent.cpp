#include "engine/cost_rent.hpp"
#include "engine/price_book.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::engine;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'790'000'040;
constexpr qint64 kHour = 3600, kDay = 24 * kHour;
constexpr l1::Owner kOwn{1};

base::Hash32 hashOf(quint8 n)
{
    base::Hash32 out;
    out.bytes[0] = n;
    return out;
}

/// A rollup with blobs and its parent chain, both watched for the last hour.
struct Books
{
    registry::ChainSpec chain;
    l1::FeeLedger fees;
    l1::PostingCosts postings;
    L1View view;

    Books()
    {
        chain.id = u"rolly"_s;
        chain.gasToken = u"ETH"_s;
        chain.daLayer = u"ethereum-blobs"_s;
        chain.l1.emplace();
        chain.l1->chain = u"ethereum"_s;
        chain.l1->postsBlobs = true;
        chain.l1->blobSenders.resize(1);
        chain.l1->postings.resize(1);
        for (quint64 i = 0; i <= 300; ++i)
            fees.add(block(i, kNow - kHour + static_cast<qint64>(i) * 12));
        view.newest.timestamp = kNow;
        for (auto* window : {&view.hour, &view.day}) {
            window->seconds = kHour;
            window->coverage = 1;
            window->blobs = 30;
            window->shares = {{kOwn, 9, 9'000, 0, 0.3}};
        }
        post();
        postings.read(hashOf(1), 500);
    }
    void post() { postings.posted(kOwn, registry::Posting::Batch, hashOf(1), hashOf(2), kNow); }
    static base::Block block(quint64 number, qint64 at)
    {
        base::Block out;
        out.number = number;
        out.timestamp = at;
        out.gasUsed = 100;
        out.baseFeePerGas = base::Wei::from64(10);
        return out;
    }
    [[nodiscard]] Economics hour() const
    {
        return economicsOf(chain, fees, {&view, &postings, kOwn}, kHour);
    }
};

} // namespace

/// Income and rent: what is not known is no zero, and no difference is made of it.
class TestCostRent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void known()
    {
        const Books books;
        const auto hour = books.hour();
        QCOMPARE(hour.rent->gap, RentGap::None);
        QCOMPARE(*hour.rent->sum(), eth::U256(9'500));
        QCOMPARE(hour.marginGap, MarginGap::None);
        QCOMPARE(*hour.margin, (l1::SignedWei{false, hour.fees.fees - 9'500}));
    }

    void notWatched()
    {
        const Books books;
        const auto alone = economicsOf(books.chain, books.fees, {}, kHour);
        QVERIFY(!alone.rent && !alone.margin);
        QCOMPARE(alone.marginGap, MarginGap::NotWatched);
    }

    void metered()
    {
        Books books;
        books.view.attributes = false;
        books.view.hour.shares.clear();
        const auto hour = books.hour();
        QVERIFY(!hour.rent->blobs && !hour.rent->sum() && !hour.margin);
        QCOMPARE(hour.rent->gap, RentGap::NotAttributed);
        QCOMPARE(hour.marginGap, MarginGap::Rent);
    }

    void blocksWithoutTheirTransactions()
    {
        Books books;
        books.view.hour.unknown = 3;
        auto hour = books.hour();
        QCOMPARE(*hour.rent->blobs, eth::U256(9'000)); // at least
        QCOMPARE(hour.rent->gap, RentGap::NotRead);
        QVERIFY(!hour.margin);
        books.view.hour.shares.clear(); // what was not read may be all of it
        hour = books.hour();
        QVERIFY(!hour.rent->blobs && !hour.margin);
    }

    void dataElsewhere()
    {
        Books books;
        books.chain.daLayer = u"eigenda"_s;
        books.chain.l1->postsBlobs = false;
        books.view.hour.shares.clear();
        const auto hour = books.hour();
        QVERIFY(!hour.rent->blobs);
        QCOMPARE(*hour.rent->sum(), eth::U256(500)); // the gas of its postings
        QCOMPARE(hour.rent->gap, RentGap::Elsewhere);
        QVERIFY(!hour.margin);
    }

    void noBlobs_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::newRow("calldata") << u"ethereum-calldata"_s;
        QTest::newRow("kept by itself") << u"self"_s;
    }
    void noBlobs()
    {
        QFETCH(QString, layer);
        Books books;
        books.chain.daLayer = layer;
        books.chain.l1->postsBlobs = false;
        books.chain.l1->blobSenders.clear();
        books.view.hour.shares.clear();
        const auto hour = books.hour();
        QCOMPARE(*hour.rent->sum(), eth::U256(500));
        QCOMPARE(hour.rent->gap, RentGap::None);
        QVERIFY(hour.margin);
    }

    void nothingIsKnownOfItsPostings()
    {
        Books books;
        books.chain.l1 = registry::L1Facts{};
        books.chain.l1->chain = u"ethereum"_s;
        books.chain.daLayer = u"none"_s;
        books.view.hour.shares.clear();
        books.postings = {};
        auto hour = books.hour();
        QVERIFY(!hour.rent->sum() && !hour.margin);
        QCOMPARE(hour.rent->gap, RentGap::NoRules);
        // A sender of blobs alone: their gas is not known.
        Books sender;
        sender.chain.l1->postings.clear();
        sender.postings = {};
        hour = sender.hour();
        QCOMPARE(*hour.rent->sum(), eth::U256(9'000));
        QCOMPARE(hour.rent->gap, RentGap::NoRules);
        QVERIFY(!hour.margin);
    }

    void noReceiptYet()
    {
        Books books;
        books.postings = {};
        auto hour = books.hour();
        QCOMPARE(*hour.rent->execution, eth::U256(0)); // it posted nothing
        QVERIFY(hour.margin);
        books.post();
        hour = books.hour();
        QVERIFY(!hour.rent->execution && !hour.margin);
        QCOMPARE(hour.rent->gap, RentGap::NoReceipts);
    }

    /// Five minutes after a start the parent's hour is whole, from the store, and the fees are not.
    void notOverTheSameTime()
    {
        Books books;
        books.fees = l1::FeeLedger();
        for (quint64 i = 0; i <= 25; ++i)
            books.fees.add(Books::block(i, kNow - 300 + static_cast<qint64>(i) * 12));
        auto hour = books.hour();
        QVERIFY(!hour.margin);
        QCOMPARE(hour.marginGap, MarginGap::OtherTime);
        // The chain halted two hours ago: its hour is another one.
        books.fees = l1::FeeLedger();
        for (quint64 i = 0; i <= 300; ++i)
            books.fees.add(Books::block(i, kNow - 3 * kHour + static_cast<qint64>(i) * 12));
        hour = books.hour();
        QCOMPARE(hour.marginGap, MarginGap::OtherTime);
    }

    void blocksThatNobodySaw()
    {
        Books books;
        books.view.hour.coverage = 0.5;
        QCOMPARE(books.hour().marginGap, MarginGap::BlocksUnseen);
    }

    void otherTokens()
    {
        Books books;
        books.chain.gasToken = u"METIS"_s;
        const auto hour = books.hour();
        QVERIFY(!hour.margin);
        QCOMPARE(hour.marginGap, MarginGap::OtherToken);
    }

    /// A feed that speaks once an hour and is silent for three has no price of now.
    void pricesGrowOld()
    {
        l1::TvlPrice price;
        price.feed.symbol = u"ETH"_s;
        price.feed.heartbeatSec = 3600;
        price.answer = base::Wei::from64(280'000'000'000);
        price.decimals = 8;
        price.updatedAt = kNow;
        PriceBook book;
        book.note(price);
        const base::UnixMs at{kNow * 1000};
        QCOMPARE(book.of(u"ETH"_s, at)->usd, 2'800.0);
        QVERIFY(book.of(u"ETH"_s, at + 2 * kHour * 1000));
        QVERIFY(!book.of(u"ETH"_s, at + 2 * kHour * 1000 + 1));
        QVERIFY(!book.of(u"METIS"_s, at));
        price.feed.symbol = u"USDC"_s;
        price.feed.heartbeatSec = kDay;
        book.note(price);
        QVERIFY(book.of(u"USDC"_s, at + 47 * kHour * 1000));
        price.updatedAt += kDay;
        price.mark = l1::TvlMark::FeedStale;
        book.note(price);
        QVERIFY(!book.of(u"USDC"_s, at + 49 * kHour * 1000));
    }
};

QTEST_GUILESS_MAIN(TestCostRent)
#include "tst_cost_rent.moc"
