#include "format/formatter.hpp"
#include <QTest>
#include <limits>

using rollscope::base::UnixMs;
using rollscope::base::Wei;
using rollscope::ui::Formatter;
using rollscope::ui::kNone;

class TstFormatter : public QObject
{
    Q_OBJECT
    const Formatter en{QLocale(QLocale::English, QLocale::UnitedStates)};
    const Formatter de{QLocale(QLocale::German, QLocale::Germany)};

private Q_SLOTS:
    void rates_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("tiny") << 0.004 << "<0.01";
        QTest::newRow("two decimals") << 4.268 << "4.27";
        QTest::newRow("no third width at ten") << 9.996 << "10.0";
        QTest::newRow("one decimal") << 61.24 << "61.2";
        QTest::newRow("no extra digit at hundred") << 99.96 << "100";
        QTest::newRow("none") << 312.4 << "312";
        QTest::newRow("grouped") << 12'040.2 << "12,040";
        QTest::newRow("negative") << -1.0 << QString(kNone);
        QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << QString(kNone);
        QTest::newRow("inf") << std::numeric_limits<double>::infinity() << QString(kNone);
    }
    void rates()
    {
        QFETCH(double, value);
        QTEST(en.rate(value), "text");
    }
    void absentIsNotZero()
    {
        QCOMPARE(en.rate(std::optional<double>()), QString(kNone));
        QCOMPARE(en.rate(std::optional<double>(0.0)), QStringLiteral("0"));
    }
    void localeDecides()
    {
        QCOMPARE(de.rate(4.27), QStringLiteral("4,27"));
        QCOMPARE(de.integer(1'234'567), QStringLiteral("1.234.567"));
        QCOMPARE(de.share(0.984), QStringLiteral("98,4%"));
    }
    void prefixes()
    {
        QCOMPARE(en.si(12).text(), QStringLiteral("12"));
        QCOMPARE(en.si(1'204).text(), QStringLiteral("1.20\u00a0k"));
        QCOMPARE(en.si(999'700).text(), QStringLiteral("1.00\u00a0M"));
        QCOMPARE(en.si(34.5e9).text(), QStringLiteral("34.5\u00a0G"));
        QCOMPARE(en.si(5e30).unit, QStringLiteral("E"));
    }
    void gasPrices_data()
    {
        QTest::addColumn<quint64>("wei");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << quint64(0) << "0\u00a0wei";
        QTest::newRow("wei") << quint64(252) << "252\u00a0wei";
        QTest::newRow("thousands of wei") << quint64(9'999) << "9,999\u00a0wei";
        QTest::newRow("start of gwei") << quint64(12'400) << "0.000012\u00a0gwei";
        QTest::newRow("two digits") << quint64(230'400) << "0.00023\u00a0gwei";
        QTest::newRow("thousandth") << quint64(1'000'000) << "0.00100\u00a0gwei";
        QTest::newRow("six thousandths") << quint64(6'120'000) << "0.00612\u00a0gwei";
        QTest::newRow("tenth") << quint64(100'000'000) << "0.100\u00a0gwei";
        QTest::newRow("gwei") << quint64(31'240'000'000) << "31.2\u00a0gwei";
        QTest::newRow("thousands") << quint64(1'200'000'000'000) << "1,200\u00a0gwei";
    }
    void gasPrices()
    {
        QFETCH(quint64, wei);
        QTEST(en.gasPrice(Wei::from64(wei)).text(), "text");
    }
    void hugeGasPriceIsNotCut() { QVERIFY(en.gasPrice(Wei{{0, 0, 0, 1}}).value.size() > 40); }
    void durations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("future") << qint64(-5'000) << "0.0 s";
        QTest::newRow("tenths") << qint64(1'249) << "1.2 s";
        QTest::newRow("nearly ten") << qint64(9'960) << "10 s";
        QTest::newRow("seconds") << qint64(59'400) << "59 s";
        QTest::newRow("carry") << qint64(59'600) << "1 min 00 s";
        QTest::newRow("minutes") << qint64(185'000) << "3 min 05 s";
        QTest::newRow("hours") << qint64(8'040'000) << "2 h 14 min";
        QTest::newRow("days") << qint64(273'600'000) << "3 d 4 h";
    }
    void durations()
    {
        QFETCH(qint64, ms);
        QTEST(en.duration(ms), "text");
    }
    void sharesRoundDown()
    {
        QCOMPARE(en.share(1), QStringLiteral("100%"));
        QCOMPARE(en.share(0.99999), QStringLiteral("99.9%"));
        QCOMPARE(en.share(0.984), QStringLiteral("98.4%"));
        QCOMPARE(en.share(0), QStringLiteral("0.0%"));
        QCOMPARE(en.share(7), QStringLiteral("100%"));
    }
    void dollarsInShort()
    {
        QCOMPARE(en.usdShort(-1), QStringLiteral("–"));
        QCOMPARE(en.usdShort(12.4), QStringLiteral("$12.40"));
        QCOMPARE(en.usdShort(999.4), QStringLiteral("$999.40"));
        QCOMPARE(en.usdShort(999.6), QStringLiteral("$1.00K"));
        QCOMPARE(en.usdShort(12'449), QStringLiteral("$12.4K"));
        QCOMPARE(en.usdShort(410'400'000), QStringLiteral("$410M"));
        QCOMPARE(en.usdShort(999'700'000), QStringLiteral("$1.00B"));
        QCOMPARE(en.usdShort(3'214'000'000), QStringLiteral("$3.21B"));
    }
    void sizesAndTimes()
    {
        QCOMPARE(en.bytes(830), QStringLiteral("830 bytes"));
        QCOMPARE(en.bytes(1'240'000), QStringLiteral("1.2 MB"));
        QCOMPARE(en.latency(4.21), QStringLiteral("4.2 ms"));
        QCOMPARE(en.latency(142.6), QStringLiteral("143 ms"));
        QCOMPARE(en.latency(1'240), QStringLiteral("1.2 s"));
        QCOMPARE(en.timeOfDay(UnixMs{1'700'000'000'000}), QStringLiteral("22:13:20"));
        QCOMPARE(en.moment(UnixMs{1'700'000'000'000}), QStringLiteral("2023-11-14 22:13:20 UTC"));
        QCOMPARE(en.position(125'900), QStringLiteral("2:05"));
        QCOMPARE(en.position(3'725'000), QStringLiteral("1:02:05"));
    }
};

QTEST_APPLESS_MAIN(TstFormatter)
#include "tst_formatter.moc"
