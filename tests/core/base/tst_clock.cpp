#include "base/clock.hpp"
#include "base/timer_piece.hpp"
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace std::chrono_literals;

class tst_Clock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manualStandsStill()
    {
        base::ManualClock clock({1000});
        QCOMPARE(clock.now().value, 1000);
        QCOMPARE(clock.steadyMs(), 0);
        clock.advance(250ms);
        QCOMPARE(clock.now().value, 1250);
        QCOMPARE(clock.steadyMs(), 250);
        clock.advanceTo({1100}); // the past
        QCOMPARE(clock.now().value, 1250);
        clock.advance(-5ms);
        QCOMPARE(clock.now().value, 1250);
    }

    void longWaitsGoInPiecesThatATimerCanCount()
    {
        for (const qint64 wait :
             {qint64(-5), qint64(0), qint64(1500), 30LL * 86'400'000, 999'999'999LL * 86'400'000}) {
            const qint64 piece = base::timerPieceMs(wait);
            QVERIFY(piece >= 0 && piece <= std::numeric_limits<int>::max());
            QCOMPARE(piece >= wait, wait <= 86'400'000);
        }
        qint64 left = 30LL * 86'400'000, waited = 0;
        for (; left > 0; left -= base::timerPieceMs(left))
            waited += base::timerPieceMs(left);
        QCOMPARE(waited, 30LL * 86'400'000);
    }

    void manualFiresInOrder()
    {
        base::ManualClock clock({0});
        std::vector<std::pair<int, qint64>> fired;
        std::vector<base::Timer> timers;
        int n = 0;
        for (const auto delay : {30ms, 10ms, 20ms, 10ms, 0ms, -7ms, 1000ms}) {
            timers.push_back(
                clock.after(delay, [&, id = n] { fired.emplace_back(id, clock.now().value); }));
            ++n;
        }
        clock.advance(100ms);
        // by time, then in the order in which they were made; a delay in the past is due now
        const std::vector<std::pair<int, qint64>> expected{{4, 0},  {5, 0},  {1, 10},
                                                           {3, 10}, {2, 20}, {0, 30}};
        QVERIFY(fired == expected);
        QCOMPARE(clock.now().value, 100);
        clock.advance(1000ms);
        QCOMPARE(fired.back().first, 6);
        QVERIFY(timers[0]); // firing does not clear it
    }

    void manualTimersMakeTimers()
    {
        base::ManualClock clock({0});
        std::vector<qint64> ticks;
        base::Timer timer;
        std::function<void()> tick = [&] {
            ticks.push_back(clock.now().value);
            timer = clock.after(100ms, tick);
        };
        timer = clock.after(100ms, tick);
        clock.advance(350ms); // one move, three periods
        QVERIFY((ticks == std::vector<qint64>{100, 200, 300}));
        timer.cancel();
        QVERIFY(!timer);
        clock.advance(1000ms);
        QCOMPARE(ticks.size(), std::size_t(3));
    }

    void manualCancel()
    {
        base::ManualClock clock({0});
        int fired = 0;
        base::Timer kept;
        {
            const auto dropped = clock.after(10ms, [&] { ++fired; });
            kept = clock.after(20ms, [&] { fired += 10; });
        }
        base::Timer victim = clock.after(21ms, [&] { fired += 100; });
        const auto killer = clock.after(20ms, [&] { victim.cancel(); });
        clock.advance(50ms);
        QCOMPARE(fired, 10);
        // replaced timers do not fire either
        kept = clock.after(5ms, [&] { fired += 1000; });
        kept = clock.after(5ms, [&] { fired += 1; });
        clock.advance(5ms);
        QCOMPARE(fired, 11);
    }

    void manualTimerOutlivesItsClock()
    {
        base::Timer timer;
        {
            base::ManualClock clock;
            timer = clock.after(1ms, [] { QFAIL("the clock is gone"); });
        }
        timer.cancel();
        QVERIFY(!timer);
    }

    void manualMoveInsideACallback()
    {
        base::ManualClock clock({0});
        std::vector<qint64> ticks;
        const auto outer = clock.after(10ms, [&] {
            ticks.push_back(clock.now().value);
            clock.advance(50ms);
        });
        const auto inner = clock.after(30ms, [&] { ticks.push_back(clock.now().value); });
        clock.advance(20ms);
        QVERIFY((ticks == std::vector<qint64>{10, 30}));
        QCOMPARE(clock.now().value, 60);
    }

    void realClockRuns()
    {
        base::RealClock clock;
        const auto before = clock.now();
        const auto steady = clock.steadyMs();
        QVERIFY(before.value > 1'700'000'000'000); // after 2023
        int fired = 0;
        const auto soon = clock.after(0ms, [&] { ++fired; });
        auto never = clock.after(0ms, [&] { fired += 100; });
        never.cancel();
        QTRY_COMPARE(fired, 1);
        QVERIFY(clock.steadyMs() >= steady);
        QVERIFY(clock.now() >= before);
    }

    void realTimerMayDestroyItself()
    {
        base::RealClock clock;
        bool fired = false;
        base::Timer timer;
        timer = clock.after(0ms, [&] {
            timer.cancel();
            fired = true;
        });
        QTRY_VERIFY(fired);
    }

    void scaledClockScales()
    {
        base::ScaledClock fast({5000}, 1000);
        base::ScaledClock slow({5000}, 0.001);
        QVERIFY(fast.now().value >= 5000);
        QCOMPARE(slow.now().value, 5000);
        QCOMPARE(fast.speed(), 1000.0);
        QCOMPARE(base::ScaledClock({0}, 0).speed(), 1.0); // a speed of nothing is no speed
        QCOMPARE(base::ScaledClock({0}, -3).speed(), 1.0);
        int fired = 0;
        const auto timer = fast.after(5s, [&] { ++fired; }); // 5 ms of ours
        QTRY_COMPARE(fired, 1);
        QVERIFY(fast.steadyMs() >= 4000);
        QVERIFY(slow.steadyMs() < 100);
    }
};

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
