#include "charts/chart_grid_shape.hpp"
#include "charts/time_ticks.hpp"
#include "charts/time_window.hpp"
#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace rollscope::ui;

static constexpr qint64 kHour = 3'600'000, kDay = 24 * kHour;
static constexpr qint64 kNoon = 1'795'262'400'000; // 2026-11-21 12:00 UTC

class TstTimeAxis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsSuitTheSpan()
    {
        QCOMPARE(timeStep(5 * 60'000, 6), 60'000);
        QCOMPARE(timeStep(kHour, 6), 600'000);
        QCOMPARE(timeStep(kDay, 6), 6 * kHour);
        QCOMPARE(timeStep(7 * kDay, 7), kDay);
        QCOMPARE(timeStep(366 * kDay, 6), 0);
    }
    void ticksAreRoundAndFew()
    {
        auto* random = QRandomGenerator::global();
        for (int i = 0; i < 2'000; ++i) {
            const qint64 from = kNoon - static_cast<qint64>(random->bounded(1e12));
            const qint64 span = 10'000 + static_cast<qint64>(random->bounded(366.0 * kDay));
            const int most = random->bounded(2, 10);
            const auto ticks = timeTicks(from, from + span, most, QLocale::c());
            QVERIFY(ticks.size() <= static_cast<std::size_t>(most) + 1);
            for (const auto& tick : ticks) {
                QVERIFY(tick.ms >= from && tick.ms <= from + span);
                QCOMPARE(tick.ms % 1000, 0);
                QVERIFY(!tick.label.isEmpty());
            }
        }
    }
    void aMovingWindowKeepsItsTicks()
    {
        // The same moments carry the same labels while the window slides: nothing jitters.
        const auto before = timeTicks(kNoon - kHour, kNoon, 6, QLocale::c());
        const auto after = timeTicks(kNoon - kHour + 7'250, kNoon + 7'250, 6, QLocale::c());
        for (const auto& tick : after) {
            const bool known = std::ranges::find(before, tick) != before.end();
            QVERIFY(known || tick.ms > kNoon);
        }
    }
    void midnightCarriesTheDate()
    {
        const auto ticks = timeTicks(kNoon - kDay, kNoon, 6, QLocale(QLocale::English));
        const auto day = std::ranges::find(ticks, true, &TimeTick::major);
        QVERIFY(day != ticks.end());
        QCOMPARE(day->ms % kDay, 0);
        QVERIFY(day->label.contains(u"Nov"));
    }
    void labelsFollowTheLocale()
    {
        const auto label = [](QLocale::Language language, QLocale::Country country, qint64 span) {
            return momentLabel(kNoon + 5 * kHour + 4'000, span, QLocale(language, country));
        };
        QCOMPARE(label(QLocale::German, QLocale::Germany, kHour), QStringLiteral("17:00:04"));
        // One clock in the whole window: 24 hours, wherever the user is.
        QCOMPARE(label(QLocale::English, QLocale::UnitedStates, kHour), QStringLiteral("17:00:04"));
        for (const auto& tick :
             timeTicks(kNoon, kNoon + kHour, 4, QLocale(QLocale::English, QLocale::UnitedStates))) {
            QVERIFY2(!tick.label.contains(u'M'), qPrintable(tick.label));
            QCOMPARE(tick.label.size(), 5);
        }
        QVERIFY(label(QLocale::Russian, QLocale::Russia, kDay).startsWith(u"21 "));
        QVERIFY(label(QLocale::Japanese, QLocale::Japan, kDay).contains(u"11月21日"));
        QVERIFY(label(QLocale::Korean, QLocale::SouthKorea, kDay).contains(u"21일"));
    }
    void liveWindowsFollow()
    {
        TimeWindow window;
        window.setNow(kNoon);
        window.choose(kHour);
        QCOMPARE(window.to(), kNoon);
        window.setNow(kNoon + 250);
        QCOMPARE(window.to(), kNoon + 250);
        QCOMPARE(window.span(), kHour);
    }
    void pauseHoldsAndContinuesAtNow()
    {
        TimeWindow window;
        window.setNow(kNoon);
        window.setPaused(true);
        window.setNow(kNoon + 60'000);
        QCOMPARE(window.to(), kNoon);
        window.setPaused(false);
        QCOMPARE(window.to(), kNoon + 60'000);
    }
    void zoomKeepsTheMomentUnderTheCursor()
    {
        TimeWindow window;
        window.setNow(kNoon);
        window.choose(kDay);
        const double part = 0.25;
        const auto under = window.from() + static_cast<qint64>(part * kDay);
        window.zoom(part, 0.5);
        QVERIFY(std::abs(window.from() + static_cast<qint64>(part * 0.5 * kDay) - under) <= 2);
        QVERIFY(!window.isLive());
        window.zoom(part, 8); // out again, beyond now: live
        QVERIFY(window.isLive());
        QCOMPARE(window.to(), kNoon);
    }
    void zoomAtTheRightEdgeStaysLive()
    {
        TimeWindow window;
        window.setNow(kNoon);
        window.choose(kHour);
        window.zoom(1, 0.5);
        QVERIFY(window.isLive());
        QCOMPARE(window.span(), kHour / 2);
        window.reset();
        QCOMPARE(window.span(), kHour);
    }
    void panEndsAtNow()
    {
        TimeWindow window;
        window.setNow(kNoon);
        window.choose(kHour);
        window.pan(-0.5);
        QVERIFY(!window.isLive());
        QCOMPARE(window.to(), kNoon - kHour / 2);
        window.setNow(kNoon + 1'000);
        QCOMPARE(window.to(), kNoon - kHour / 2);
        window.pan(3);
        QVERIFY(window.isLive());
        QCOMPARE(window.to(), kNoon + 1'000);
    }
    void hostileInputStaysWithinBounds()
    {
        TimeWindow window;
        window.setNow(kNoon);
        QVERIFY(!window.chooseRange(kNoon, kNoon));
        QVERIFY(!window.chooseRange(0, kNoon));
        QVERIFY(!window.chooseRange(kNoon, kNoon - kHour));
        QVERIFY(window.chooseRange(kNoon - kDay, kNoon - kHour));
        auto* random = QRandomGenerator::global();
        for (int i = 0; i < 20'000; ++i) {
            switch (random->bounded(5)) {
            case 0:
                window.zoom(random->generateDouble() * 4 - 2, std::pow(10, random->bounded(9) - 4));
                break;
            case 1:
                window.pan((random->generateDouble() - 0.5) * 1e5);
                break;
            case 2:
                window.zoom(qQNaN(), qInf());
                break;
            case 3:
                window.setPaused(random->bounded(2) == 0);
                break;
            default:
                window.setNow(kNoon + i * 250LL);
            }
            QVERIFY(window.span() >= TimeWindow::kMinSpan && window.span() <= TimeWindow::kMaxSpan);
            QVERIFY(window.from() >= TimeWindow::kEarliest);
            QVERIFY(window.to() <= window.now());
        }
    }
    void gridsFillThePage()
    {
        QCOMPARE(chartGrid(6, 1200, 900, 480, 160, 2), (ChartGridShape{2, 3, 600, 300}));
        QCOMPARE(chartGrid(6, 500, 900, 480, 160, 2), (ChartGridShape{1, 6, 500, 160}));
        QCOMPARE(chartGrid(1, 3000, 900, 480, 160, 4).columns, 1);
        QCOMPARE(chartGrid(0, 1200, 900, 480, 160, 2), ChartGridShape{});
    }
};

QTEST_GUILESS_MAIN(TstTimeAxis)
#include "tst_time_axis.moc"
