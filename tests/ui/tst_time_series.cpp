#include "charts/time_series_item.hpp"
#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope::ui;
using rollscope::series::Column;

static Spark flat(int n, float value, int gapFrom = -1, int gapTo = -1)
{
    std::vector<Column> columns(static_cast<std::size_t>(n), {value, value, value, value, false});
    for (int i = std::max(gapFrom, 0); i < gapTo; ++i) {
        columns[static_cast<std::size_t>(i)] = {};
    }
    return Spark(std::move(columns));
}

class TstTimeSeries : public QObject
{
    Q_OBJECT

    struct Rig
    {
        Rig()
        {
            chart.setSize({400, 200});
            chart.setProperty("from", 1'795'262'400'000.0);
            chart.setProperty("to", 1'795'266'000'000.0);
            chart.setProperty("unit", chart_unit::PerSecond);
            chart.setProperty("name", QStringLiteral("Transactions"));
            for (auto* line : {&a, &b}) {
                line->setProperty("color", QColor(Qt::red));
                chart.addLine(line);
            }
            a.setData(flat(400, 10, 100, 140));
            b.setData(flat(400, 42));
            chart.ensurePolished();
        }
        ChartLine a, b;
        TimeSeriesItem chart;
    };

private Q_SLOTS:
    void theAxisHoldsAllShownLines()
    {
        Rig rig;
        QCOMPARE(rig.chart.range().high, 60.0);
        rig.b.setShown(false);
        rig.chart.ensurePolished();
        QVERIFY(rig.chart.range().high >= 10);
        QVERIFY(!rig.chart.isEmpty());
        QCOMPARE(rig.chart.unitText(), QStringLiteral("tx/s"));
    }
    void soloAndBack()
    {
        Rig rig;
        rig.chart.solo(&rig.a);
        QVERIFY(rig.a.isShown() && !rig.b.isShown());
        rig.chart.solo(&rig.b);
        QVERIFY(!rig.a.isShown() && rig.b.isShown());
        rig.chart.solo(&rig.b);
        QVERIFY(rig.a.isShown() && rig.b.isShown());
    }
    void theCrosshairReadsAllLines()
    {
        Rig rig;
        QCOMPARE(rig.a.value(), QStringLiteral("10.0\u00a0tx/s"));
        rig.chart.setProperty("cursor", rig.chart.from() + 1'800'000.0);
        QVERIFY(std::abs(rig.chart.cursorPosition() - 0.5) < 0.01);
        QVERIFY(rig.chart.cursorText().contains(u"12:30"));
        // Deep in the gap the line says that it does not know.
        rig.chart.setProperty("cursor", rig.chart.from() + 0.3 * 3'600'000.0);
        QCOMPARE(rig.a.value(), QString(kNone));
        QCOMPARE(rig.b.value(), QStringLiteral("42.0\u00a0tx/s"));
        rig.chart.setProperty("cursor", -1.0);
        QCOMPARE(rig.chart.cursorPosition(), -1.0);
    }
    void aGapUnderTheCrosshairSaysWhy()
    {
        Rig rig;
        const double from = rig.chart.from();
        rig.chart.setProperty("bands", QVariant::fromValue(ChartBands(
                                           {{from + 900'000, from + 1'260'000, ChartBand::Tone::Gap,
                                             QStringLiteral("no endpoint answered")}})));
        rig.chart.setProperty("cursor", from + 1'080'000);
        QVERIFY(rig.chart.cursorText().contains(u"no endpoint answered"));
        rig.chart.ensurePolished();
        QVERIFY2(rig.chart.summary().contains(u"gap"), qPrintable(rig.chart.summary()));
    }
    void theSummaryIsASentence()
    {
        Rig rig;
        QVERIFY(rig.chart.summary().startsWith(u"Transactions"));
        QVERIFY(rig.chart.summary().contains(u"10.0"));
        rig.a.setData({});
        rig.b.setData({});
        rig.chart.ensurePolished();
        QVERIFY(rig.chart.isEmpty());
        QVERIFY(rig.chart.summary().contains(u"nothing is known"));
    }
    void severalLinesAreRankedByTheirMeans()
    {
        Rig rig;
        rig.a.setProperty("name", QStringLiteral("Base"));
        rig.b.setProperty("name", QStringLiteral("Mode"));
        rig.b.setData(flat(400, 4));
        rig.chart.ensurePolished();
        QCOMPARE(rig.chart.ranking(), QStringLiteral("Mean over the range, lowest first: Mode "
                                                     "4.00\u00a0tx/s \u00b7 Base 10.0\u00a0tx/s "
                                                     "(90% known)."));
        QVERIFY(rig.chart.summary().endsWith(rig.chart.ranking()));
        rig.b.setShown(false);
        rig.chart.ensurePolished();
        QVERIFY(rig.chart.ranking().isEmpty());
    }
    void anotherSubjectStartsTheScaleAnew()
    {
        Rig rig;
        rig.chart.setProperty("subject", QStringLiteral("one"));
        QCOMPARE(rig.chart.range().high, 60.0);
        rig.chart.setSubject(QStringLiteral("another"));
        for (auto* line : {&rig.a, &rig.b}) {
            line->setData(flat(400, 0.5F));
        }
        rig.chart.ensurePolished();
        QVERIFY(rig.chart.range().high <= 1);
    }
    void tableAndTicksAreProperModels()
    {
        Rig rig;
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        const QAbstractItemModelTester table(rig.chart.table(), Mode::Fatal);
        const QAbstractItemModelTester values(rig.chart.valueTicks(), Mode::Fatal);
        const QAbstractItemModelTester times(rig.chart.timeTicks(), Mode::Fatal);
        rig.chart.setProperty("tableWanted", true);
        rig.chart.ensurePolished();
        QCOMPARE(rig.chart.table()->columnCount(), 3);
        QCOMPARE(rig.chart.table()->rowCount(), 200);
        auto* random = QRandomGenerator::global();
        for (int i = 0; i < 300; ++i) {
            const double from = 1.79e12 + random->bounded(1e9);
            rig.chart.setProperty("from", from);
            rig.chart.setProperty("to", from + 10'000 + random->bounded(1e8));
            rig.a.setData(flat(random->bounded(1, 500), static_cast<float>(random->bounded(1e6))));
            rig.b.setShown(random->bounded(2) == 0);
            rig.chart.setProperty("logarithmic", random->bounded(2) == 0);
            rig.chart.ensurePolished();
            QVERIFY(rig.chart.timeTicks()->rowCount() <= 8);
            QVERIFY(rig.chart.valueTicks()->rowCount() <= 12);
        }
    }
    void aSlidingWindowMovesTicksInsteadOfMakingThem()
    {
        Rig rig;
        QSignalSpy inserted(rig.chart.timeTicks(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(rig.chart.timeTicks(), &QAbstractItemModel::rowsRemoved);
        for (int i = 0; i < 400; ++i) {
            rig.chart.setProperty("from", rig.chart.from() + 250);
            rig.chart.setProperty("to", rig.chart.to() + 250);
            rig.chart.ensurePolished();
        }
        QVERIFY(inserted.size() <= 1 && removed.size() <= 1);
    }
    void linesThatGoAreForgotten()
    {
        Rig rig;
        {
            ChartLine gone;
            rig.chart.addLine(&gone);
        }
        QCOMPARE(rig.chart.allLines().size(), 2U);
        rig.chart.clearLines();
        rig.chart.addLine(nullptr);
        rig.chart.addLine(&rig.b);
        QCOMPARE(rig.chart.lineAt(0), &rig.b);
        QCOMPARE(rig.chart.lineAt(1), nullptr);
    }
    void unitsSuitTheirSize_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("ms") << int(chart_unit::Milliseconds) << 250.0 << "250\u00a0ms";
        QTest::newRow("s") << int(chart_unit::Milliseconds) << 12'000.0 << "12.0\u00a0s";
        QTest::newRow("min") << int(chart_unit::Seconds) << 900.0 << "15.0\u00a0min";
        QTest::newRow("h") << int(chart_unit::Seconds) << 36'000.0 << "10.0\u00a0h";
        QTest::newRow("gwei") << int(chart_unit::Gwei) << 0.0052 << "0.0052\u00a0gwei";
        QTest::newRow("wei") << int(chart_unit::Gwei) << 2.5e-7 << "250\u00a0wei";
        QTest::newRow("index") << int(chart_unit::Index) << 104.2 << "104";
    }
    void unitsSuitTheirSize()
    {
        QFETCH(int, unit);
        QFETCH(double, value);
        QFETCH(QString, text);
        const ChartText chart(static_cast<chart_unit::Unit>(unit), value);
        QCOMPARE(chart.value(value), text);
    }
};

QTEST_MAIN(TstTimeSeries)
#include "tst_time_series.moc"
