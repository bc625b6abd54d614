#include "feeder_line.hpp"
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;
using namespace std::chrono_literals;

/// Silence, ends, stops and damage: what a line is told, and what it never hears.
class FeederLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentEndpointRefusesAndComesBack();
    void endAndLoop();
    void stopsForGood();
    void closingInsideAFrame();
    void unknownEndpointAndDamagedTape();

private:
    QTemporaryDir m_dir;
};

void FeederLifetime::silentEndpointRefusesAndComesBack()
{
    // Endpoint one says nothing from 30 s to 90 s, although it is asked; two goes on.
    const auto frames = steadyBut(120, 30'000, 90'000);
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, frames), clock);
    Line line(**feeder, clock, url("alpha/one")), late(**feeder, clock, url("alpha/one"));
    line.open();
    clock.advance(1ms);
    line.subscribe();
    (*feeder)->start(false, {});
    clock.advance(40s);
    QCOMPARE(line.frames.size(), std::size_t(31));
    const qint64 heard = line.transport->lastHeardMs();
    QVERIFY(line.transport->send(ask(2, "eth_chainId"))); // lost on the way
    line.transport->ping();
    clock.advance(1s);
    QCOMPARE(line.frames.size(), std::size_t(31));
    QCOMPARE(line.transport->lastHeardMs(), heard);
    late.open();
    clock.advance(5s);
    QCOMPARE(late.opened, 0);
    QCOMPARE(late.closed.size(), 1);
    QVERIFY(late.closed[0].contains(QStringLiteral("silent on the tape")));

    clock.advance(50s); // 96 s
    QCOMPARE(line.frames.size(), std::size_t(31 + 7));
    line.transport->ping();
    QCOMPARE(line.transport->lastHeardMs(), clock.steadyMs());
    late.open();
    clock.advance(1ms);
    QCOMPARE(late.opened, 1);
}

void FeederLifetime::endAndLoop()
{
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(10)), clock);
    Line line(**feeder, clock, url("alpha/one"));
    int ends = 0;
    line.open();
    clock.advance(1ms);
    line.subscribe();
    (*feeder)->start(true, [&] { ++ends; });
    clock.advance(10s);
    QCOMPARE(line.frames.size(), std::size_t(11));
    QVERIFY(line.closed.isEmpty());
    clock.advance(100ms);
    QCOMPARE(line.closed.size(), 1);
    QVERIFY(line.closed[0].contains(QStringLiteral("starts again")));
    QVERIFY(!line.transport->send("{}"));
    line.open();
    clock.advance(1ms);
    QCOMPARE(line.opened, 2);
    line.subscribe();
    clock.advance(3s);
    QCOMPARE(line.frames.size(), std::size_t(11 + 1 + 3));
    QVERIFY(line.frames.back().second.find(block(3)) != std::string::npos);
    QCOMPARE(ends, 0);
    QVERIFY((*feeder)->positionMs() > 13'000); // goes on increasing
    clock.advance(100s);
    QCOMPARE(ends, 0);
}

void FeederLifetime::stopsForGood()
{
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(60)), clock);
    Line line(**feeder, clock, url("alpha/one"));
    int ended = 0;
    line.open();
    clock.advance(1ms);
    (*feeder)->start(false, [&] { ++ended; });
    QVERIFY(line.transport->send(ask(7, "eth_subscribe", R"(["newHeads"])")));
    clock.advance(5s);
    const auto before = line.frames.size();
    QVERIFY(before >= 4);
    // In the middle of many that are due at once: the one being told is the last.
    line.onFrame = [&] { (*feeder)->stop(); };
    clock.advance(20s);
    QCOMPARE(line.frames.size(), before + 1);
    QVERIFY(line.transport->send(ask(8, "eth_blockNumber", "[]")));
    clock.advance(2min);
    QCOMPARE(line.frames.size(), before + 1);
    QCOMPARE(ended, 0);
    QVERIFY(line.closed.isEmpty());
    (*feeder)->stop(); // again, and a start after it, change nothing
    (*feeder)->start(true, [&] { ++ended; });
    line.transport->close();
    line.open();
    clock.advance(2min);
    QCOMPARE(line.frames.size(), before + 1);
    QCOMPARE(ended, 0);
}

void FeederLifetime::closingInsideAFrame()
{
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(10)), clock);
    Line a(**feeder, clock, url("alpha/one")), b(**feeder, clock, url("alpha/one"));
    for (auto* line : {&a, &b}) {
        line->open();
        clock.advance(1ms);
        line->subscribe();
        line->transport->send(ask(2, "eth_subscribe", R"(["newHeads"])"));
    }
    clock.advance(100ms);
    (*feeder)->start(false, {});
    a.frames.clear();
    a.onFrame = [&] {
        a.transport.reset(); // the owner goes in the middle of our call
        b.transport->close();
    };
    clock.advance(5s);
    QCOMPARE(a.frames.size(), std::size_t(1));
    QCOMPARE(b.frames.size(), std::size_t(2));
    QVERIFY(b.closed.isEmpty()); // not told of one's own close
    b.open();
    clock.advance(1s);
    QCOMPARE(b.opened, 2);
}

void FeederLifetime::unknownEndpointAndDamagedTape()
{
    base::ManualClock clock;
    const QString path = writeTape(m_dir, steady(40));
    auto feeder = TapeFeeder::open(path, clock);
    for (const char* wrong : {"alpha/three", "gamma/one", "alpha", ""})
        QVERIFY((*feeder)->make({}, {}, {url(wrong), {}, true}).error().kind ==
                base::ErrorKind::NotFound);
    QVERIFY(TapeFeeder::open(m_dir.filePath(QStringLiteral("none.rstape")), clock).error().kind ==
            base::ErrorKind::NotFound);
    QVERIFY(!TapeFeeder::open(m_dir.path(), clock));

    // Broken in the middle: plays until there, then ends with the reason.
    std::vector<TapeFrame> noisy;
    noisy.reserve(2000);
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i)
        noisy.push_back(in(i * 100, 0, tell(i, std::to_string(random.generate64()))));
    QFile good(writeTape(m_dir, noisy));
    QVERIFY(good.open(QIODevice::ReadOnly));
    QByteArray bytes = good.readAll();
    for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 100; ++i)
        bytes[i] = '\x5a';
    QFile bad(m_dir.filePath(QStringLiteral("bad.rstape")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(bytes);
    bad.close();
    auto broken = TapeFeeder::open(bad.fileName(), clock);
    QVERIFY2(broken, qPrintable(broken ? QString() : broken.error().text()));
    Line line(**broken, clock, url("alpha/one"));
    line.open();
    bool ended = false;
    (*broken)->start(true, [&] { ended = true; });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged zstd data")));
    clock.advance(300s);
    QVERIFY(ended);
    QVERIFY((*broken)->trouble());
}

QTEST_GUILESS_MAIN(FeederLifetime)
#include "tst_feeder_lifetime.moc"
