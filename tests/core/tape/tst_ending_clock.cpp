#include "tape/ending_clock.hpp"
#include <QTest>

using namespace rollscope;
using std::chrono::milliseconds;

class TstEndingClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsWhereTheTapeEndsAndItsTimersGoOn()
    {
        auto manual = std::make_unique<base::ManualClock>(base::UnixMs{1'000'000});
        auto& time = *manual;
        time.advance(milliseconds(500)); // it need not begin at zero
        tape::EndingClock clock(std::move(manual));
        const auto start = clock.now();
        QCOMPARE(start.value, 1'000'500);
        clock.endAt(clock.steadyMs() + 10'000);
        time.advance(milliseconds(9'000));
        QCOMPARE(clock.now() - start, 9'000);
        int rung = 0;
        auto timer = clock.after(milliseconds(5'000), [&rung] { ++rung; });
        time.advance(milliseconds(60'000));
        QCOMPARE(clock.now() - start, 10'000);
        QCOMPARE(clock.steadyMs(), 10'500);
        QCOMPARE(rung, 1);
    }
};

QTEST_GUILESS_MAIN(TstEndingClock)
#include "tst_ending_clock.moc"
