#include "base/hex.hpp"
#include "l1/price_feeds.hpp"
#include "l1/tvl_history.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollscope;

/// The list of feeds, and changes over time.
class TestPriceFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped();
    void refuses_data();
    void refuses();
    void changes();
    void changesNeedTheSameParts();
    void dropped();
};

void TestPriceFeeds::shipped()
{
    const auto feeds = l1::PriceFeeds::shipped();
    QVERIFY2(feeds, qPrintable(feeds ? QString() : feeds.error().text()));
    QCOMPARE(feeds->network().value, 1U);
    const auto* eth = feeds->find(QStringLiteral("ETH"));
    QVERIFY(eth != nullptr && !eth->address);
    QVERIFY(feeds->find(QStringLiteral("WETH"))->address);
    QVERIFY(feeds->find(QStringLiteral("BTC")) == nullptr); // no token of Ethereum's
    QCOMPARE(feeds->feeds()[feeds->find(QStringLiteral("WBTC"))->feed].symbol,
             QStringLiteral("BTC"));
    const auto* wsteth = feeds->find(QStringLiteral("wstETH"));
    // stEthPerToken(), as wstETH publishes it
    QCOMPARE(wsteth->rate->call, std::string("\x03\x5f\xaf\x82"));
    QCOMPARE(wsteth->rate->decimals, 18U);
}

void TestPriceFeeds::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("said");
    const QString eth = QStringLiteral("0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419");
    QTest::newRow("bad checksum") << "feed" << QJsonValue(eth.toLower().replace(u'f', u'F'))
                                  << "feeds[0].feed";
    QTest::newRow("no heartbeat") << "heartbeatSec" << QJsonValue(0) << "feeds[0].heartbeatSec";
    QTest::newRow("twice") << "tokens"
                           << QJsonValue(
                                  QJsonArray{QStringLiteral("native"), QStringLiteral("native")})
                           << "twice";
    QTest::newRow("no token") << "tokens" << QJsonValue(QJsonArray{QStringLiteral("0x12")})
                              << "feeds[0].tokens";
    QTest::newRow("mistyped") << "heartbeat" << QJsonValue(1) << "heartbeat";
}

void TestPriceFeeds::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, said);
    QJsonObject feed{
        {QStringLiteral("symbol"), QStringLiteral("ETH")},
        {QStringLiteral("feed"), QStringLiteral("0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419")},
        {QStringLiteral("heartbeatSec"), 3600},
        {QStringLiteral("tokens"), QJsonArray{QStringLiteral("native")}}};
    const auto read = [&] {
        return l1::PriceFeeds::parse(
            QJsonDocument(
                QJsonObject{{QStringLiteral("chainId"), 1},
                            {QStringLiteral("multicall3"),
                             QStringLiteral("0xcA11bde05977b3631167028862bE2a173976CA11")},
                            {QStringLiteral("feeds"), QJsonArray{feed}}})
                .toJson(),
            QStringLiteral("prices.json"));
    };
    QVERIFY2(read(), qPrintable(read() ? QString() : read().error().text()));
    feed[key] = value;
    const auto refused = read();
    QVERIFY(!refused);
    QVERIFY2(refused.error().text().contains(said), qPrintable(refused.error().text()));
}

namespace {

l1::TvlPoint point(qint64 hours, quint64 usd, std::optional<quint64> set = 5)
{
    return {{hours * 3'600'000}, quint64(1000 + hours * 300), base::Wei::from64(usd), {}, set};
}

} // namespace

void TestPriceFeeds::changes()
{
    l1::TvlHistory history;
    QVERIFY(!history.changeOver(l1::kTvlDayMs));
    for (int hour = 0; hour <= 200; ++hour)
        history.add(point(hour, quint64(1000 + hour)));
    const auto day = history.changeOver(l1::kTvlDayMs);
    QVERIFY(day);
    QCOMPARE(day->from, point(176, 1176));
    QCOMPARE(day->by, base::Wei::from64(24));
    QVERIFY(day->up);
    QCOMPARE(*day->ratio, 24.0 / 1176);
    QCOMPARE(history.changeOver(l1::kTvlWeekMs)->from, point(32, 1032));
    QVERIFY(history.points().size() <= 193); // eight days
    history.add(point(201, 588));
    QCOMPARE(*history.changeOver(l1::kTvlDayMs)->ratio, -589.0 / 1177);
}

void TestPriceFeeds::changesNeedTheSameParts()
{
    l1::TvlHistory history;
    history.add(point(0, 1000, 4));
    history.add(point(24, 2000, 5));
    QVERIFY(!history.changeOver(l1::kTvlDayMs)); // a feed was out then
    history.add(point(48, 3000, 5));
    QVERIFY(history.changeOver(l1::kTvlDayMs));
    history.add(point(76, 3000, 5));
    QVERIFY(!history.changeOver(l1::kTvlDayMs)); // 28 h ago is no day ago
    // As many parts, and others: a feed was late just then, so the one before it is taken.
    history.add(point(77, 3000, 5));
    history.add(point(78, 100, 6));
    history.add(point(102, 4000, 5));
    QCOMPARE(history.changeOver(l1::kTvlDayMs)->from, point(77, 3000, 5));
    history.add(point(126, 4000, 7));
    QVERIFY(!history.changeOver(l1::kTvlDayMs));
    history.add(point(150, 4000, std::nullopt)); // nobody kept which
    QVERIFY(!history.changeOver(l1::kTvlDayMs));
}

void TestPriceFeeds::dropped()
{
    l1::TvlHistory history;
    history.add(point(0, 1000));
    history.add(point(24, 2000));
    history.add(point(24, 2500)); // the same block again
    QCOMPARE(history.points().size(), 2U);
    QVERIFY(history.drop(point(24, 0).block));
    QVERIFY(!history.drop(point(24, 0).block));
    QCOMPARE(history.points().size(), 1U);
}

QTEST_GUILESS_MAIN(TestPriceFeeds)
#include "tst_price_feeds.moc"
