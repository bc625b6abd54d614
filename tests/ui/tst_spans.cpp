#include "charts/spans.hpp"
#include <QRandomGenerator>
#include <QTest>
#include <limits>

using namespace rollscope::ui;
using rollscope::series::Column;

static Column at(float value)
{
    return {value, value, value, value, false};
}

static const SpanStyle kStyle{
    Qt::white, Qt::white, QColor(255, 255, 255, 64), QColor(255, 255, 255, 128), 1, 6};

/// The summed coverage of a pixel column, without its area.
static double ink(const QImage& image, int x)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        sum += qAlpha(image.pixel(x, y)) / 255.0;
    }
    return sum;
}

class TstSpans : public QObject
{
    Q_OBJECT
    static SpanStyle lineOnly()
    {
        auto style = kStyle;
        style.fill = Qt::transparent;
        return style;
    }

private Q_SLOTS:
    void flatLineKeepsItsWidth_data()
    {
        QTest::addColumn<double>("value");
        for (const double v : {0.0, 0.123, 0.5, 0.777, 1.0}) {
            QTest::addRow("%g", v) << v;
        }
    }
    void flatLineKeepsItsWidth()
    {
        QFETCH(double, value);
        const std::vector<Column> columns(40, at(static_cast<float>(value)));
        auto style = lineOnly();
        style.width = 1.5;
        const auto image = paintSpans(columns, {40, 20}, {0, 1}, style);
        for (int x = 0; x < 40; ++x) {
            QVERIFY(std::abs(ink(image, x) - 1.5) < 0.02);
        }
    }
    void higherValueLiesHigher()
    {
        const std::vector<Column> low(10, at(0.2F)), high(10, at(0.8F));
        const auto a = paintSpans(low, {10, 100}, {0, 1}, lineOnly());
        const auto b = paintSpans(high, {10, 100}, {0, 1}, lineOnly());
        QVERIFY(qAlpha(a.pixel(5, 79)) > 0 || qAlpha(a.pixel(5, 80)) > 0);
        QVERIFY(qAlpha(b.pixel(5, 20)) > 0 || qAlpha(b.pixel(5, 19)) > 0);
        QVERIFY(qAlpha(b.pixel(5, 80)) == 0);
    }
    void neighboursTouch()
    {
        std::vector<Column> columns;
        for (int i = 0; i < 50; ++i) {
            columns.push_back(at(i % 2 == 0 ? 0.1F : 0.9F));
        }
        const auto image = paintSpans(columns, {50, 60}, {0, 1}, lineOnly());
        for (int x = 1; x < 50; ++x) {
            bool touch = false;
            for (int y = 0; y < 60; ++y) {
                touch |= qAlpha(image.pixel(x, y)) > 100 && qAlpha(image.pixel(x - 1, y)) > 100;
            }
            QVERIFY(touch);
        }
    }
    void minAndMaxAreInside()
    {
        std::vector<Column> columns(9, at(0.5F));
        columns[4] = {0.5F, 0.1F, 0.9F, 0.5F, false};
        const auto image = paintSpans(columns, {9, 100}, {0, 1}, lineOnly());
        for (int y = 12; y < 88; ++y) {
            QCOMPARE(qAlpha(image.pixel(4, y)), 255);
        }
        QVERIFY(ink(image, 3) < 3);
        auto pale = lineOnly();
        pale.band = QColor(255, 255, 255, 100);
        const auto twoTones = paintSpans(columns, {9, 100}, {0, 1}, pale);
        QCOMPARE(qAlpha(twoTones.pixel(4, 20)), 100);
        QVERIFY2(qAlpha(twoTones.pixel(4, 50)) > 150, "the line runs through its band");
    }
    void gapIsHatchedAndNotJoined()
    {
        std::vector<Column> columns(30, at(0.5F));
        for (std::size_t i = 10; i < 20; ++i) {
            columns[i] = {};
        }
        const auto image = paintSpans(columns, {30, 24}, {0, 1}, lineOnly());
        int hatched = 0;
        for (int x = 10; x < 20; ++x) {
            for (int y = 0; y < 24; ++y) {
                const auto alpha = qAlpha(image.pixel(x, y));
                QVERIFY2(alpha <= 128, "nothing of the line reaches into the gap");
                hatched += alpha > 0 ? 1 : 0;
            }
        }
        QVERIFY(hatched > 30 && hatched < 160);
        auto without = lineOnly();
        without.gap = Qt::transparent;
        const auto plain = paintSpans(columns, {30, 24}, {0, 1}, without);
        QCOMPARE(ink(plain, 15), 0.0);
    }
    void beforeTheFirstValueIsEmpty()
    {
        std::vector<Column> columns(20);
        std::fill(columns.begin() + 15, columns.end(), at(1));
        const auto image = paintSpans(columns, {20, 10}, {0, 1}, kStyle);
        for (int x = 0; x < 15; ++x) {
            QCOMPARE(ink(image, x), 0.0);
        }
        QVERIFY(ink(image, 15) > 0);
        QCOMPARE(paintSpans(std::vector<Column>(20), {20, 10}, {0, 1}, kStyle),
                 paintSpans({}, {20, 10}, {0, 1}, kStyle));
    }
    void theNewestColumnMayStillBeFilling()
    {
        std::vector<Column> columns(20, at(0.5F));
        columns.back() = {};
        for (const int width : {20, 33, 90, 211}) {
            QCOMPARE(ink(paintSpans(columns, {width, 20}, {0, 1}, kStyle), width - 1), 0.0);
        }
        columns[18] = {};
        QVERIFY(ink(paintSpans(columns, {90, 20}, {0, 1}, kStyle), 89) > 0);
    }
    void areaReachesTheGround()
    {
        const std::vector<Column> columns(8, at(0.5F));
        const auto image = paintSpans(columns, {8, 40}, {0, 1}, kStyle);
        QVERIFY(std::abs(qAlpha(image.pixel(4, 39)) - 64) <= 1);
        QCOMPARE(qAlpha(image.pixel(4, 2)), 0);
    }
    void mergingKeepsExtremes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<Column> columns(static_cast<std::size_t>(random.bounded(1, 900)));
            for (auto& column : columns) {
                if (random.bounded(10) > 1) {
                    column = at(static_cast<float>(random.bounded(1000.0)));
                }
            }
            const int width = random.bounded(1, 700);
            const auto fitted = fitColumns(columns, width);
            QCOMPARE(fitted.size(), static_cast<std::size_t>(width));
            const auto before = dataRange(columns), after = dataRange(fitted);
            if (columns.size() >= static_cast<std::size_t>(width)) {
                QCOMPARE(before.has_value(), after.has_value());
                if (before) {
                    QCOMPARE(*after, *before);
                }
            } else if (after) {
                QVERIFY(after->low >= before->low && after->high <= before->high);
            }
        }
    }
    void fewColumnsAreJoinedByStraightLines()
    {
        const std::vector<Column> columns{at(0), at(1)};
        const auto fitted = fitColumns(columns, 100);
        QCOMPARE(fitted[10].last, 0.0F);
        QCOMPARE(fitted[90].last, 1.0F);
        for (std::size_t x = 26; x < 75; ++x) {
            QVERIFY(fitted[x].last > fitted[x - 1].last);
        }
        QVERIFY(std::abs(fitted[50].last - 0.52F) < 0.02F);
        for (std::size_t x = 1; x < 100; ++x) {
            QCOMPARE(fitted[x].first, fitted[x - 1].last);
        }
    }
    void gapsKeepTheirPlaceWhenStretched()
    {
        const std::vector<Column> columns{at(1), {}, at(1), at(1)};
        const auto fitted = fitColumns(columns, 40);
        for (std::size_t x = 0; x < 40; ++x) {
            QCOMPARE(fitted[x].gap, x >= 10 && x < 20);
        }
    }
    void hostileInput()
    {
        constexpr auto nan = std::numeric_limits<float>::quiet_NaN();
        constexpr auto inf = std::numeric_limits<float>::infinity();
        const std::vector<Column> columns{at(nan),   at(inf),    at(-inf),
                                          at(3e38F), at(-3e38F), {nan, inf, -inf, 0, false}};
        QVERIFY(!paintSpans(columns, {60, 20}, {0, 1}, kStyle).isNull());
        QVERIFY(!paintSpans(columns, {2, 20}, {1, 0}, kStyle).isNull());
        QVERIFY(paintSpans(columns, {0, 20}, {0, 1}, kStyle).isNull());
        QVERIFY(paintSpans(columns, {1'000'000, 20}, {0, 1}, kStyle).isNull());
        QVERIFY(fitColumns(columns, -3).empty());
        QVERIFY(!dataRange(std::vector{at(nan)}));
        QCOMPARE(dataRange(columns)->high, static_cast<double>(3e38F));
    }
    void sameInputSameImage()
    {
        std::vector<Column> columns;
        for (int i = 0; i < 77; ++i) {
            columns.push_back(at(static_cast<float>(i * 37 % 11)));
        }
        QCOMPARE(paintSpans(columns, {200, 30}, {0, 11}, kStyle),
                 paintSpans(columns, {200, 30}, {0, 11}, kStyle));
    }
};

QTEST_APPLESS_MAIN(TstSpans)
#include "tst_spans.moc"
