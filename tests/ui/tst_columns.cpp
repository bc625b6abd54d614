#include "charts/spans.hpp"
#include <QElapsedTimer>
#include <QTest>
#include <limits>

using namespace rollscope::ui;
using rollscope::series::Column;

static Column at(float value)
{
    return {value, value, value, value, false};
}

class TstColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gapsAreRuns()
    {
        const std::vector<Column> columns{{}, at(1), {}, {}, at(2), {}};
        QCOMPARE(gapRuns(columns), (std::vector<GapRun>{{2, 4}, {5, 6}}));
        QVERIFY(gapRuns(std::vector<Column>(5)).empty());
        QVERIFY(gapRuns({}).empty());
    }
    void theCrosshairSnapsToData()
    {
        const std::vector<Column> columns{at(1), {}, {}, {}, at(2), at(3)};
        QCOMPARE(snapToData(columns, 0.2, 2), std::optional(0));
        QCOMPARE(snapToData(columns, 3.9, 2), std::optional(4));
        QCOMPARE(snapToData(columns, 2.5, 1), std::nullopt);
        QCOMPARE(snapToData(columns, 900, 2), std::nullopt);
        QCOMPARE(snapToData(columns, -900, 2), std::nullopt);
        QCOMPARE(snapToData({}, 0, 2), std::nullopt);
    }
    void factsLeaveGapsOut()
    {
        const std::vector<Column> columns{{}, at(1), at(5), {}, at(3), {}};
        const auto facts = factsOf(columns);
        QCOMPARE(facts.known, 3);
        QCOMPARE(facts.mean, 3.0);
        QCOMPARE(*facts.first, 1.0);
        QCOMPARE(*facts.last, 3.0);
        QCOMPARE(*facts.min, 1.0);
        QCOMPARE(*facts.max, 5.0);
        QCOMPARE(factsOf({}).known, 0);
    }
    void indexStandsOnItsMoment()
    {
        const std::vector<Column> columns{at(4), {}, at(2), at(3)};
        const auto out = indexedTo(columns, 1); // a gap: the next value is the base
        QCOMPARE(out[2].last, 100.0F);
        QCOMPARE(out[3].last, 150.0F);
        QCOMPARE(out[0].last, 200.0F);
        QVERIFY(out[1].gap);
        QVERIFY(indexedTo(columns, 9)[0].gap);
        QVERIFY(indexedTo(std::vector<Column>{at(0), at(0)}, 0)[1].gap); // nothing to divide by
    }
    void aPictureHasItsLayers()
    {
        const std::vector<Column> line(100, at(0.5F));
        ChartPicture picture;
        picture.size = {100, 50};
        picture.ground = Qt::black;
        picture.grid = QColor(255, 255, 255, 20);
        picture.rows = {0, 1};
        picture.verticals = {0.5};
        picture.bands = {{0.1, 0.2, QColor(255, 0, 0, 128)}, {0.9, 0.9, Qt::blue}};
        picture.markers = {{0.8, Qt::green}};
        picture.lines = {{line, {Qt::white, {}, {}, {}, 2, 6}}};
        const auto image = paintChart(picture);
        QVERIFY(qRed(image.pixel(15, 5)) > 100);    // band
        QCOMPARE(qRed(image.pixel(30, 10)), 0);     // ground
        QCOMPARE(qBlue(image.pixel(90, 10)), 255);  // a band shorter than a pixel
        QCOMPARE(qGreen(image.pixel(80, 10)), 255); // marker
        QVERIFY(qRed(image.pixel(50, 10)) > 10);    // grid
        QVERIFY(qRed(image.pixel(30, 0)) > 10);
        QVERIFY(qRed(image.pixel(30, 49)) > 10);
        QVERIFY(qRed(image.pixel(30, 25)) > 200); // line
    }
    void logarithmsSpreadDecadesEvenly()
    {
        ChartPicture picture;
        picture.size = {30, 101};
        picture.range = {1, 100};
        picture.logarithmic = true;
        const std::vector<Column> line(30, at(10));
        picture.lines = {{line, {Qt::white, {}, {}, {}, 1, 6}}};
        const auto image = paintChart(picture);
        QVERIFY(qAlpha(image.pixel(15, 50)) > 200);
        const std::vector<Column> none(30, at(0)); // cannot be shown: at the lower edge, no crash
        picture.lines = {{none, {Qt::white, {}, {}, {}, 1, 6}}};
        QVERIFY(!paintChart(picture).isNull());
    }
    void hostileValuesAreHarmless()
    {
        const float inf = std::numeric_limits<float>::infinity();
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float big = std::numeric_limits<float>::max();
        for (const float v : {inf, -inf, nan, big, -big}) {
            const std::vector<Column> line{at(1), at(v), at(2), {v, 1, v, 3, false}};
            for (const bool log : {false, true}) {
                ChartPicture picture;
                picture.size = {64, 32};
                picture.range = {0.5, 3};
                picture.logarithmic = log;
                picture.lines = {{line, {Qt::white, Qt::gray, Qt::gray, Qt::gray, 1.5, 6}}};
                picture.rows = {-4, 99};
                picture.bands = {{-5, 9, Qt::red, true}, {3, 2, Qt::red}};
                picture.markers = {{-1, Qt::red}, {1, Qt::red}};
                QVERIFY(!paintChart(picture).isNull());
            }
        }
        QVERIFY(paintChart({}).isNull());
    }
};

QTEST_GUILESS_MAIN(TstColumns)
#include "tst_columns.moc"
