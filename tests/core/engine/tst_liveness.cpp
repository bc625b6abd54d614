#include "engine/liveness.hpp"
#include <QtTest>

using namespace rollscope;
using engine::LiveState;

class TestLiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<qint64>("age"); // ms since the head moved; -1 = never
        QTest::addColumn<qint64>("running");
        QTest::addColumn<double>("interval");
        QTest::addColumn<int>("ok");
        QTest::addColumn<int>("active");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, qint64 age, qint64 running, double interval, int ok,
                            int active, LiveState state) {
            QTest::newRow(name) << age << running << interval << ok << active
                                << static_cast<int>(state);
        };
        row("just started", -1, 1000, 2000, 0, 2, LiveState::Starting);
        row("nothing answers", -1, 20'000, 2000, 0, 2, LiveState::Unknown);
        row("answers without blocks", -1, 20'000, 2000, 2, 2, LiveState::Unknown);
        row("no endpoint", -1, 20'000, 2000, 0, 0, LiveState::Unknown);
        row("live", 1500, 60'000, 2000, 2, 2, LiveState::Live);
        row("at the limit", 10'000, 60'000, 2000, 2, 2, LiveState::Live);
        row("past the limit", 10'001, 60'000, 2000, 2, 2, LiveState::Late);
        row("slow chain is not late", 50'000, 60'000, 12'000, 2, 2, LiveState::Live);
        row("slow chain late", 60'001, 90'000, 12'000, 1, 2, LiveState::Late);
        row("silent", 60'001, 90'000, 2000, 1, 2, LiveState::Silent);
        row("lost all endpoints", 3000, 90'000, 2000, 0, 2, LiveState::Unknown);
        row("interval not learned", 30'000, 60'000, 0, 2, 2, LiveState::Live);
    }

    void judges()
    {
        QFETCH(qint64, age);
        QFETCH(qint64, running);
        QFETCH(double, interval);
        QFETCH(int, ok);
        QFETCH(int, active);
        QFETCH(int, state);
        engine::ArrivalFacts facts;
        facts.now = {1'700'000'000'000};
        facts.startedAt = facts.now - running;
        if (age >= 0)
            facts.lastHead = facts.now - age;
        facts.expectedMs = interval;
        facts.endpointsOk = ok;
        facts.endpointsActive = active;
        facts.trouble = QStringLiteral("refused");
        const auto verdict = engine::judge(facts);
        QCOMPARE(static_cast<int>(verdict.state), state);
        QCOMPARE(verdict.reason.isEmpty(), verdict.state == LiveState::Live);
    }
};

QTEST_GUILESS_MAIN(TestLiveness)
#include "tst_liveness.moc"
