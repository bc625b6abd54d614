// What tokens were worth when they came: which feed prices them, exact amounts, and the block of
// Ethereum at a time.
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "stake/protocol.hpp"
#include "staking/block_search.hpp"
#include "staking/receipt_worth.hpp"
#include <QTest>
#include <algorithm>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::Wei;
using staking::BlockSearch;
using staking::BlockTime;

namespace {

constexpr base::ChainId kEthereum{1};

const stake::Protocol& protocolOf(const char* id)
{
    static const stake::Protocols all = stake::Protocols::load();
    return *all.find(QString::fromLatin1(id));
}

const l1::PriceFeeds& feeds()
{
    static const l1::PriceFeeds all = l1::PriceFeeds::shipped().value();
    return all;
}

staking::PriceWay wayOf(const char* protocol, const QString& token, base::ChainId chain = kEthereum)
{
    return staking::priceWayOf(protocolOf(protocol), token, chain, {}, feeds());
}

Wei wei(const char* digits)
{
    return eth::fromU256(eth::u256FromDecimal(digits).value());
}

staking::PriceThen priceOf(const char* answer, unsigned decimals = 8)
{
    staking::PriceThen out;
    out.answer = wei(answer);
    out.decimals = decimals;
    return out;
}

QString worth(const char* amount, unsigned decimals, const staking::PriceThen& price,
              const std::optional<Wei>& rate = {})
{
    const auto out =
        staking::worthOf(wei(amount), rate, wei("1000000000000000000"), decimals, price);
    return out ? base::toQString(base::toDecimal(*out)) : u"none"_s;
}

/// A chain whose slots are missed now and then.
std::vector<BlockTime> chainOf(quint64 blocks)
{
    std::vector<BlockTime> out;
    quint64 at = 1'600'000'000;
    for (quint64 n = 0; n < blocks; ++n) {
        out.push_back({n, at});
        at += n % 97 == 5 ? 36 : n % 1000 == 500 ? 1200 : 12;
    }
    return out;
}

struct Searched
{
    std::optional<BlockTime> found;
    QString why;
    int headers = 0;
};

Searched search(const std::vector<BlockTime>& chain, quint64 seconds)
{
    BlockSearch search(seconds, chain.back());
    Searched out;
    while (const auto number = search.next()) {
        ++out.headers;
        search.take(chain.at(*number));
    }
    out.found = search.found();
    out.why = search.why();
    return out;
}

} // namespace

class TestReceiptWorth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void directly()
    {
        const auto steth = wayOf("lido", u"stETH"_s);
        QVERIFY(steth.token != nullptr && !steth.byRate);
        QCOMPARE(steth.token->symbol, u"stETH"_s);
        QCOMPARE(steth.decimals, 18U);
        const auto wrapped = wayOf("lido", u"wstETH"_s);
        QVERIFY(wrapped.token != nullptr && wrapped.token->rate && !wrapped.byRate);
        QCOMPARE(staking::priceAsks(*wrapped.token, feeds()).size(), 3U);
        const auto coin = wayOf("lido", u"ETH"_s);
        QVERIFY(coin.token != nullptr && !coin.token->address);
        QCOMPARE(staking::priceAsks(*coin.token, feeds()).size(), 2U);
    }

    void byTheRateOfTheProtocol()
    {
        for (const char* id : {"rocketpool", "mantle-meth"}) {
            const auto way = wayOf(id, protocolOf(id).receipts.front());
            QVERIFY2(way.token != nullptr && way.byRate, id);
            QCOMPARE(way.token->symbol, u"ETH"_s);
        }
    }

    void whatNobodyPrices()
    {
        const base::ChainId metis{1088};
        QCOMPARE(wayOf("enki", u"METIS"_s, metis).why, u"no price feed is known for METIS"_s);
        QVERIFY(wayOf("enki", u"eMetis"_s, metis).token == nullptr);
        const auto earning = wayOf("enki", u"seMetis"_s, metis);
        QVERIFY(earning.token == nullptr && !earning.byRate);
        QCOMPARE(earning.why,
                 u"no price feed is known for seMetis, nor for eMetis which it stands for"_s);
        QVERIFY(!wayOf("enki", u"nothing"_s, metis).why.isEmpty());
        // A contract chooses the symbol that it tells: that is no price.
        QVERIFY(wayOf("erc4626", u"ASSET"_s, {10}).token == nullptr);
    }

    /// On the feeds' own network the address counts, elsewhere the symbol of the file.
    void onOtherChains()
    {
        base::Address some;
        some.bytes.fill(7);
        const auto moved = protocolOf("lido").movedTo(u"elsewhere"_s, {4242},
                                                      {{u"lido"_s, some}, {u"wstETH"_s, some}});
        const auto there = staking::priceWayOf(moved, u"wstETH"_s, {4242}, {}, feeds());
        QVERIFY(there.token != nullptr && there.token->symbol == u"wstETH");
        const auto fake = staking::priceWayOf(moved, u"wstETH"_s, kEthereum, {}, feeds());
        QVERIFY(fake.token == nullptr);
    }

    void exactAndRoundedOnce()
    {
        // 123.456789012345678901 × 2500
        QCOMPARE(worth("123456789012345678901", 18, priceOf("250000000000")), u"308641972531"_s);
        // Half of a millionth goes up, less does not.
        QCOMPARE(worth("1", 6, priceOf("50000000")), u"1"_s);
        QCOMPARE(worth("1", 6, priceOf("49999999")), u"0"_s);
        // 2 × 1.1 × 2000.12345678 = 4400.271604916, and not by a rounded step between.
        QCOMPARE(
            worth("2000000000000000000", 18, priceOf("200012345678"), wei("1100000000000000000")),
            u"4400271605"_s);
        QCOMPARE(worth("3", 18, priceOf("100000000000000000000000000"), wei("333333333333333333")),
                 u"1000000"_s); // 3 wei × 0.333… at 10^18 USD: 0.999999999999999999
        staking::PriceThen derived = priceOf("250000000000");
        derived.factor = wei("1200000000000000000");
        derived.factorDecimals = 18;
        QCOMPARE(worth("1000000000000000000", 18, derived), u"3000000000"_s);
        QCOMPARE(worth("115792089237316195423570985008687907853269984665640564039457584007913129639"
                       "935",
                       0, priceOf("2", 0)),
                 u"none"_s);
        QCOMPARE(worth("1", 18, {}), u"none"_s);
    }

    void blocksAtTimes()
    {
        const auto chain = chainOf(50'000);
        int most = 0;
        for (quint64 seconds = chain.front().seconds; seconds < chain.back().seconds;
             seconds += 1733) {
            const auto out = search(chain, seconds);
            const auto after = std::upper_bound(
                chain.begin(), chain.end(), seconds,
                [](quint64 time, const BlockTime& block) { return time < block.seconds; });
            QVERIFY2(out.found, qPrintable(out.why));
            QCOMPARE(out.found->number, std::prev(after)->number);
            most = std::max(most, out.headers);
        }
        QVERIFY2(most <= 45, qPrintable(QString::number(most)));
        // Of the newest block itself, and just after it.
        QCOMPARE(search(chain, chain.back().seconds).found->number, chain.back().number);
        QCOMPARE(search(chain, chain.back().seconds + 20).found->number, chain.back().number);
    }

    void timesThatHaveNoBlock()
    {
        const auto chain = chainOf(1000);
        QVERIFY(search(chain, chain.front().seconds - 1).why.contains(u"before its first block"));
        QVERIFY(search(chain, chain.back().seconds + 3600).why.contains(u"newest block"));
        // A node that lies about its times: it ends, without an answer.
        BlockSearch lied(1000, {100, 5000});
        QVERIFY(lied.next());
        lied.take({10, 900});
        lied.take({5, 2000});
        QVERIFY(!lied.next() && !lied.found() && lied.why().contains(u"do not ascend"));
        BlockSearch endless(1000, {1'000'000, 5000});
        int asked = 0;
        while (const auto number = endless.next()) {
            endless.take({*number, 4999}); // always later
            ++asked;
        }
        QVERIFY(asked <= BlockSearch::kMostSteps && !endless.found() && !endless.why().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestReceiptWorth)
#include "tst_receipt_worth.moc"
