#include "tvl_parent.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using l1::TvlMark;

class TestTvl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansNamedTokens();
    void plansAnyToken();
    void plansEscrowsOfTheirTime();
    void otherNetworks();
    void sumsExactly();
    void marks_data();
    void marks();
    void escrowWithoutCode();
    void nothingHeldNeedsNoPrice();
    void sharedIsKeptApart();
    void anotherBlockIsRefused();
    void tooLarge();
    void unknownIsNoZero();
    void aHeartbeatHasSomeGrace();
    void whichPartsWereCounted();
};

void TestTvl::plansNamedTokens()
{
    const Parent p({escrowOf(1, {QStringLiteral("ETH")}),
                    escrowOf(2, {QStringLiteral("wstETH"), QStringLiteral("USDS")}),
                    escrowOf(2, {QStringLiteral("wstETH")})}); // named twice: counted once
    QCOMPARE(p.plan.escrows.size(), 2U);
    QCOMPARE(p.plan.pairs.size(), 2U);
    QCOMPARE(p.plan.feeds.size(), 2U); // ETH and stETH
    QCOMPARE(p.plan.unlisted.size(), 1U);
    QCOMPARE(p.plan.unlisted.front().symbol, QStringLiteral("USDS"));
    QCOMPARE(p.plan.calls.size(), p.plan.steps.size());
    for (std::size_t i = 0; i < p.plan.steps.size(); ++i) {
        const auto& data = p.plan.calls[i].data;
        if (p.plan.steps[i].role == Role::Coin) {
            QCOMPARE(p.plan.calls[i].to, prices().multicall());
            // getEthBalance(address), as published with Multicall3
            QCOMPARE(data.substr(0, 4), std::string("\x4d\x23\x01\xcc"));
            QCOMPARE(data.substr(4), std::string(31, '\0') + '\x01');
        } else if (p.plan.steps[i].role == Role::Balance) {
            QCOMPARE(base::toHex(p.plan.calls[i].to),
                     std::string("0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0"));
            QCOMPARE(data.substr(0, 4), std::string("\x70\xa0\x82\x31")); // ERC-20
        } else if (p.plan.steps[i].role == Role::Round) {
            QCOMPARE(data, std::string("\xfe\xaf\x96\x8c")); // AggregatorV3Interface
        }
    }
}

void TestTvl::plansAnyToken()
{
    const Parent p({escrowOf(1, {QStringLiteral("*")})});
    QVERIFY(p.plan.anyToken);
    QCOMPARE(p.plan.pairs.size(), prices().tokens().size());
    QCOMPARE(p.plan.feeds.size(), prices().feeds().size());
    QVERIFY(p.plan.unlisted.empty());
}

void TestTvl::plansEscrowsOfTheirTime()
{
    auto gone = escrowOf(1, {QStringLiteral("ETH")});
    gone.valid.until = kTime;
    auto later = escrowOf(2, {QStringLiteral("ETH")});
    later.valid.sinceBlock = kBlock + 1;
    QVERIFY(Parent({gone, later}).plan.escrows.empty());
    QVERIFY(Parent({gone, later}).plan.calls.empty());
}

void TestTvl::otherNetworks()
{
    auto parent = parentOf(11'155'111);
    Parent p({escrowOf(1, {QStringLiteral("ETH"), QStringLiteral("USDC"), QStringLiteral("*")})},
             parent);
    QCOMPARE(p.plan.pairs.size(), 1U);
    const auto figure = p.read().value();
    QCOMPARE(figure.parts.at(0).mark, TvlMark::Unpriced);
    QCOMPARE(figure.parts.at(0).amount, wei("2000000000000000000"));
    QCOMPARE(figure.tokensUnpriced, 2);
    QVERIFY(!figure.usd); // it holds something that nobody prices: no zero
    QVERIFY(figure.sharedUsd == base::Wei{});
    QVERIFY(!l1::totalUsd({&figure}));
}

/// By hand, with feeds of 8 decimals.
void TestTvl::sumsExactly()
{
    Parent p({escrowOf(1, {QStringLiteral("ETH"), QStringLiteral("USDC")}),
              escrowOf(2, {QStringLiteral("wstETH"), QStringLiteral("WBTC")})});
    p.at(Role::Coin, QStringLiteral("ETH")).data = wordOf(wei("123456789012345678901"));
    p.at(Role::Decimals, QStringLiteral("USDC")).data = wordOf(6);
    p.at(Role::Balance, QStringLiteral("USDC")).data = wordOf(wei("98765432123456"));
    p.at(Role::Round, QStringLiteral("USDC")).data = roundOf(wordOf(99'987'654), kTime - 80'000);
    p.at(Role::Decimals, QStringLiteral("WBTC")).data = wordOf(8);
    p.at(Role::Balance, QStringLiteral("WBTC")).data = wordOf(1);
    p.at(Role::Round, QStringLiteral("BTC")).data = roundOf(wordOf(9'876'543'210'987), kTime);
    p.at(Role::Rate, QStringLiteral("wstETH")).data = wordOf(wei("1203456789012345678"));
    p.at(Role::Balance, QStringLiteral("wstETH")).data = wordOf(wei("3000000000000000001"));
    p.at(Role::Round, QStringLiteral("stETH")).data =
        roundOf(wordOf(249'999'999'999), kTime - 3600);
    const auto figure = p.read().value();
    const auto usdOf = [&](const char* symbol) {
        return base::toDecimal(*Parent::part(figure, QLatin1String(symbol)).usd);
    };
    // 123456789012345678901 * 2500 (exact)
    QCOMPARE(usdOf("ETH"), std::string("308641972530864197252500"));
    // 98765432.123456 * 0.99987654 = 98753238.569210… ; 98765432123456 * 99987654 * 10^(18-14)
    QCOMPARE(usdOf("USDC"),
             base::toDecimal(eth::fromU256(eth::U256("98765432123456") * 99'987'654 * 10'000)));
    // one satoshi: 98765.43210987 / 10^8 = 0.0009876543210987
    QCOMPARE(usdOf("WBTC"), std::string("987654321098700"));
    // floor(3000000000000000001 * 249999999999 * 1203456789012345678 / 10^26)
    QCOMPARE(usdOf("wstETH"),
             boost::multiprecision::cpp_int(
                 boost::multiprecision::cpp_int("3000000000000000001") * 249'999'999'999 *
                 boost::multiprecision::cpp_int("1203456789012345678") /
                 boost::multiprecision::cpp_int("100000000000000000000000000"))
                 .str());
    eth::U256 sum = 0;
    for (const auto& part : figure.parts)
        sum += eth::toU256(*part.usd);
    QCOMPARE(figure.usd.value(), eth::fromU256(sum));
    QVERIFY(figure.sharedUsd == base::Wei{});
    QCOMPARE(figure.escrowsRead, 2);
    QCOMPARE(figure.tokensPriced, 4);
    QCOMPARE(figure.counted, 4);
    QCOMPARE(figure.marked, 0);
}

void TestTvl::marks_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("success");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("mark");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, Role role, bool success, const std::string& data,
                        TvlMark mark, const char* reason) {
        QTest::newRow(name) << int(role) << success << QByteArray::fromStdString(data) << int(mark)
                            << QString::fromUtf8(reason);
    };
    const std::string minusOne(32, '\xff');
    row("stale feed", Role::Round, true, roundOf(wordOf(100'000'000), kTime - 87'001),
        TvlMark::FeedStale, "feed USDC: its answer is 87001 s old, at most 87000 s are allowed");
    row("round never made", Role::Round, true, roundOf(wordOf(100'000'000), 0), TvlMark::FeedStale,
        "feed USDC: its answer is 1760000000 s old, at most 87000 s are allowed");
    row("zero feed", Role::Round, true, roundOf(wordOf(0), kTime), TvlMark::FeedNotPositive,
        "feed USDC: its answer is zero");
    row("negative feed", Role::Round, true, roundOf(minusOne, kTime), TvlMark::FeedNotPositive,
        "feed USDC: its answer is negative");
    row("feed of tomorrow", Role::Round, true, roundOf(wordOf(1), kTime + 1), TvlMark::FeedFailed,
        "feed USDC: its answer is from after the block");
    row("feed without code", Role::Round, true, {}, TvlMark::FeedFailed,
        "feed USDC: there is no contract at this address");
    row("feed cut short", Role::Round, true, wordOf(1), TvlMark::FeedFailed,
        "feed USDC: what it returned is too short");
    row("feed reverts", Role::Round, false, {}, TvlMark::FeedFailed, "feed USDC: it reverted");
    row("feed decimals", Role::FeedDecimals, false, {}, TvlMark::FeedFailed,
        "feed USDC: its decimals: it reverted");
    row("no decimals", Role::Decimals, false, {}, TvlMark::DecimalsFailed, "it reverted");
    row("odd decimals", Role::Decimals, true, wordOf(37), TvlMark::DecimalsFailed,
        "it tells decimals that no token has");
    row("short decimals", Role::Decimals, true, std::string("\x06"), TvlMark::DecimalsFailed,
        "what it returned is too short");
    row("balanceOf reverts", Role::Balance, false,
        std::string("\x08\xc3\x79\xa0") + wordOf(32) + wordOf(6) + "paused" + std::string(26, '\0'),
        TvlMark::BalanceFailed, "balanceOf: it reverted: paused");
    row("balanceOf says nothing", Role::Balance, true, {}, TvlMark::BalanceFailed,
        "balanceOf: there is no contract at this address");
}

/// One odd thing marks its part with a reason; the rest stands.
void TestTvl::marks()
{
    QFETCH(int, role);
    QFETCH(bool, success);
    QFETCH(QByteArray, data);
    QFETCH(int, mark);
    QFETCH(QString, reason);
    const QString usdc = QStringLiteral("USDC");
    Parent p({escrowOf(1, {QStringLiteral("ETH"), usdc})});
    p.at(static_cast<Role>(role), usdc) = {success, data.toStdString()};
    const auto figure = p.read().value();
    const auto& part = Parent::part(figure, usdc);
    QCOMPARE(int(part.mark), mark);
    QCOMPARE(part.reason, reason);
    QVERIFY(!part.usd);
    QCOMPARE(figure.marked, 1);
    QCOMPARE(figure.usd.value(), wei("5000000000000000000000")); // 2 ETH at 2500
    QCOMPARE(figure.escrowsRead, part.amount ? 1 : 0);
}

void TestTvl::escrowWithoutCode()
{
    Parent p({escrowOf(1, {QStringLiteral("ETH")}), escrowOf(2, {QStringLiteral("ETH")})});
    p.at(Role::Probe).data.clear();
    const auto figure = p.read().value();
    QCOMPARE(figure.parts.at(0).mark, TvlMark::EscrowWithoutCode);
    QCOMPARE(figure.parts.at(0).amount, wei("2000000000000000000")); // shown, not counted
    QCOMPARE(figure.usd.value(), wei("5000000000000000000000"));
    QCOMPARE(figure.escrowsRead, 1);
    Parent token({escrowOf(1, {QStringLiteral("USDC")})});
    token.at(Role::Decimals).data.clear();
    token.at(Role::Balance).data.clear();
    QCOMPARE(token.read()->parts.at(0).mark, TvlMark::TokenWithoutCode);
}

void TestTvl::nothingHeldNeedsNoPrice()
{
    Parent p({escrowOf(1, {QStringLiteral("ETH"), QStringLiteral("CRV")})});
    p.at(Role::Balance, QStringLiteral("CRV")).data = wordOf(0);
    p.at(Role::Round, QStringLiteral("CRV")).success = false;
    const auto figure = p.read().value();
    QCOMPARE(figure.marked, 0);
    QCOMPARE(figure.counted, 2);
    QCOMPARE(figure.tokensPriced, 1); // what is not held is not priced either
}

void TestTvl::sharedIsKeptApart()
{
    const auto shared = escrowOf(9, {QStringLiteral("ETH")}, true);
    const auto twice = escrowOf(8, {QStringLiteral("ETH")});
    const std::vector<registry::ChainSpec> rollups{
        rollupOf(QStringLiteral("a"), {escrowOf(1, {QStringLiteral("ETH")}), shared, twice}),
        rollupOf(QStringLiteral("b"), {shared, twice})};
    const auto together = l1::sharedEscrows(rollups, QStringLiteral("ethereum"));
    QCOMPARE(together, (std::set<base::Address>{addressOf(8), addressOf(9)}));
    std::vector<l1::TvlFigure> figures;
    for (const auto& rollup : rollups) {
        Parent p({});
        p.plan = l1::planTvl(rollup, parentOf(), prices(), together, kBlock, kTime);
        p.answers.clear();
        Parent filled(rollup.l1->escrows);
        figures.push_back(l1::readTvl(p.plan, filled.answers, kBlock).value());
    }
    QCOMPARE(figures[0].usd.value(), wei("5000000000000000000000"));
    QCOMPARE(figures[0].sharedUsd.value(), wei("10000000000000000000000"));
    QVERIFY(figures[1].usd == base::Wei{});
    // own once, each shared escrow once
    QCOMPARE(l1::totalUsd({&figures[0], &figures[1]}).value(), wei("15000000000000000000000"));
}

void TestTvl::anotherBlockIsRefused()
{
    Parent p({escrowOf(1, {QStringLiteral("ETH")})});
    p.at(Role::BlockNumber).data = wordOf(kBlock - 1);
    QVERIFY(!p.read());
    QVERIFY(p.read().error().what.contains(QStringLiteral("answered for block 23999999")));
    p.at(Role::BlockNumber).success = false;
    QVERIFY(!p.read());
}

void TestTvl::tooLarge()
{
    Parent p({escrowOf(1, {QStringLiteral("ETH"), QStringLiteral("USDC")})});
    p.at(Role::Balance).data = std::string(32, '\xff');
    const auto figure = p.read().value();
    QCOMPARE(Parent::part(figure, QStringLiteral("USDC")).mark, TvlMark::TooLarge);
    QCOMPARE(figure.usd.value(), wei("5000000000000000000000"));
}

/// Where something is held, or may be, and none of it could be counted, the sum is not known.
void TestTvl::unknownIsNoZero()
{
    const auto escrows = std::vector{escrowOf(1, {QStringLiteral("ETH"), QStringLiteral("USDC")})};
    Parent p(escrows);
    p.at(Role::Coin).data = wordOf(0);
    p.at(Role::Round, QStringLiteral("USDC")).success = false;
    auto figure = p.read().value();
    QCOMPARE(figure.counted, 1); // no ETH, which is worth nothing at any price
    QVERIFY(!figure.usd);
    QVERIFY(figure.sharedUsd == base::Wei{});
    p.at(Role::Balance, QStringLiteral("USDC")).success = false; // it may hold some
    QVERIFY(!p.read()->usd);
    p.at(Role::Balance, QStringLiteral("USDC")) = {true, wordOf(0)};
    QVERIFY(p.read()->usd == base::Wei{}); // empty, and known to be
    Parent unlisted({escrowOf(1, {QStringLiteral("ETH"), QStringLiteral("USDS")})});
    QVERIFY(unlisted.read()->usd); // some of it counts
    unlisted.at(Role::Coin).data = wordOf(0);
    QVERIFY(!unlisted.read()->usd);
    // The total leaves out what is not known, and is not known where nothing is.
    const auto known = Parent({escrowOf(1, {QStringLiteral("ETH")})}).read().value();
    QVERIFY(!l1::totalUsd({&figure}));
    QCOMPARE(l1::totalUsd({&figure, &known}).value(), *known.usd);
}

/// A round begins when the heartbeat is over; its answer is in a block some time later.
void TestTvl::aHeartbeatHasSomeGrace()
{
    Parent p({escrowOf(1, {QStringLiteral("ETH")})});
    const auto aged = [&](qint64 age) {
        p.at(Role::Round).data = roundOf(wordOf(250'000'000'000), kTime - age);
        return p.read()->parts.front().mark;
    };
    QCOMPARE(p.plan.feeds.front().heartbeatSec, qint64{3600});
    QCOMPARE(aged(3600), TvlMark::None);
    QCOMPARE(aged(3960), TvlMark::None);
    QCOMPARE(aged(3961), TvlMark::FeedStale);
}

void TestTvl::whichPartsWereCounted()
{
    Parent p({escrowOf(1, {QStringLiteral("ETH"), QStringLiteral("USDC")})});
    const auto set = p.read()->countedSet;
    p.at(Role::Coin).data = wordOf(7);
    QCOMPARE(p.read()->countedSet, set); // amounts do not matter
    const auto without = [](const QString& feed) {
        Parent one({escrowOf(1, {QStringLiteral("ETH"), QStringLiteral("USDC")})});
        one.at(Role::Round, feed).success = false;
        return one.read().value();
    };
    const auto noEth = without(QStringLiteral("ETH")), noUsdc = without(QStringLiteral("USDC"));
    QCOMPARE(noEth.counted, noUsdc.counted);
    QVERIFY(noEth.countedSet != noUsdc.countedSet && noEth.countedSet != set);
}

QTEST_GUILESS_MAIN(TestTvl)
#include "tst_tvl.moc"
