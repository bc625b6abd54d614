#include "charts/value_scale.hpp"
#include <QRandomGenerator>
#include <QTest>
#include <cmath>

using namespace rollscope::ui;

class TstValueScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAreOneTwoFive()
    {
        QCOMPARE(niceStep(10, 5), 2.0);
        QCOMPARE(niceStep(9, 5), 2.0);
        QCOMPARE(niceStep(1, 5), 0.2);
        QCOMPARE(niceStep(4.9, 5), 1.0);
        QCOMPARE(niceStep(0.0003, 3), 0.0001);
        QCOMPARE(niceStep(0, 5), 1.0);
        QCOMPARE(niceStep(std::nan(""), 5), 1.0);
        QCOMPARE(niceStep(10, 0), 1.0);
    }
    void ticksAreFewAndInside()
    {
        auto* random = QRandomGenerator::global();
        for (int i = 0; i < 5'000; ++i) {
            const double low = (random->generateDouble() - 0.5) * std::pow(10, random->bounded(12));
            const double high = low + random->generateDouble() * std::pow(10, random->bounded(12));
            const int most = random->bounded(2, 12);
            const auto ticks = linearTicks(low, high, most);
            QVERIFY(ticks.size() <= static_cast<std::size_t>(most) + 2);
            for (const double tick : ticks) {
                QVERIFY(tick >= low - (high - low) * 1e-6 && tick <= high + (high - low) * 1e-6);
            }
        }
    }
    void logTicksAreDecades()
    {
        QCOMPARE(logTicks(1, 1000, 5), (std::vector<double>{1, 10, 100, 1000}));
        QCOMPARE(logTicks(1, 10, 5), (std::vector<double>{1, 2, 5, 10}));
        QVERIFY(logTicks(1e-9, 1e9, 6).size() <= 7);
        QVERIFY(logTicks(0, 10, 5).empty());
        QVERIFY(logTicks(-1, 10, 5).empty());
        QVERIFY(logTicks(10, 1, 5).empty());
    }
    void decimals()
    {
        QCOMPARE(decimalsFor(0.2), 1);
        QCOMPARE(decimalsFor(0.05), 2);
        QCOMPARE(decimalsFor(1), 0);
        QCOMPARE(decimalsFor(500), 0);
    }
    void growsAtOnceShrinksLate()
    {
        ValueScale scale;
        scale.update(ValueRange{3, 42}, 0);
        QCOMPARE(scale.range(), (ValueRange{0, 50}));
        scale.update(ValueRange{3, 51}, 250);
        QCOMPARE(scale.range().high, 60.0);
        scale.update(ValueRange{3, 12}, 500);
        QCOMPARE(scale.range().high, 60.0);
        scale.update(ValueRange{3, 12}, 5'400);
        QCOMPARE(scale.range().high, 60.0);
        scale.update(ValueRange{3, 12}, 5'500);
        QCOMPARE(scale.range().high, 15.0);
    }
    void aPeakOnTheWayDelaysShrinking()
    {
        ValueScale scale;
        scale.update(ValueRange{0, 100}, 0);
        scale.update(ValueRange{0, 10}, 1'000);
        scale.update(ValueRange{0, 90}, 3'000); // fits, and is what must go on fitting
        scale.update(ValueRange{0, 10}, 7'000);
        QCOMPARE(scale.range().high, 100.0);
    }
    void noisyDataDoesNotJitter()
    {
        // Of one seed: now and then five seconds without a peak are mere chance.
        QRandomGenerator random(17);
        ValueScale scale;
        int changes = 0;
        ValueRange last;
        for (int tick = 0; tick < 4'000; ++tick) {
            const double high = 95 + 8 * random.generateDouble();
            scale.update(ValueRange{1, high}, tick * 250LL);
            changes += !(scale.range() == last) ? 1 : 0;
            last = scale.range();
        }
        QVERIFY2(changes <= 3, qPrintable(QString::number(changes)));
    }
    void everyValueIsInsideItsScale()
    {
        auto* random = QRandomGenerator::global();
        for (int i = 0; i < 3'000; ++i) {
            ValueScale scale;
            scale.setOptions({i % 2 == 0, i % 3 == 0, 4});
            const double low = std::pow(10.0, random->bounded(24) - 10) * random->generateDouble();
            const double high = low * (1 + random->generateDouble() * 100);
            scale.update(ValueRange{low, high}, 0);
            const auto range = scale.range();
            QVERIFY(range.high > range.low);
            QVERIFY(range.high >= high * (1 - 1e-9));
            QVERIFY(range.low <= low * (1 + 1e-9) || (i % 3 == 0 && low < 1e-12));
            QVERIFY(scale.ticks().size() >= 2);
        }
    }
    void nothingKnownLeavesIt()
    {
        ValueScale scale;
        scale.update(std::nullopt, 0);
        scale.update(ValueRange{0, std::nan("")}, 0);
        QCOMPARE(scale.range(), (ValueRange{0, 1}));
        scale.update(ValueRange{0, 0}, 0);
        QVERIFY(scale.range().high > 0);
        scale.update(ValueRange{-5, 5}, 1);
        QVERIFY(scale.range().low <= -5);
    }
    void positionAndValueAreInverse()
    {
        for (const bool log : {false, true}) {
            ValueScale scale;
            scale.setOptions({true, log, 5});
            scale.update(ValueRange{0.5, 700}, 0);
            for (const double v : {1.0, 17.0, 650.0}) {
                QVERIFY(std::abs(scale.valueAt(scale.position(v)) - v) < 1e-9 * v);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TstValueScale)
#include "tst_value_scale.moc"
