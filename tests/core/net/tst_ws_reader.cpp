#include "ws_stream.hpp"
#include <QTest>
#include <random>

using namespace rollscope;
using namespace rollscope::test;

/// Frames read from a stream that comes in any portions, right or wrong.
class TestWsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void fragments();
    void refuses_data();
    void refuses();
    void closes_data();
    void closes();
    void limitBeforeBuffering();
    void limitOverFragments();
    void stopsWhenDead();
    void oneTurnIsBounded();
    void anyBytes();
};

void TestWsReader::sizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : kSizes)
        QTest::addRow("%d", size) << size;
}

void TestWsReader::sizes()
{
    QFETCH(int, size);
    const std::string text(static_cast<std::size_t>(size), 'x');
    const std::string stream = frame(1, text) + frame(1, "next") + frame(1, text);
    const std::vector<std::string> expected{"m:" + text, "m:next", "m:" + text};
    for (const std::size_t step : {1UL, 2UL, 7UL, 1000UL, 16384UL, 100'000UL, 10'000'000UL}) {
        if (step < 7 && size > 70'000)
            continue;
        const Outcome got = run(stream, step);
        QCOMPARE(got.error, kNone);
        QVERIFY(got.log == expected);
    }
}

void TestWsReader::fragments()
{
    const std::string stream = frame(1, "ab", false) + frame(9, "ping") + frame(0, "", false) +
                               frame(10, "") + frame(0, "cd", false) + frame(0, "ef") +
                               frame(1, "", false) + frame(0, "") + frame(1, "whole");
    const std::vector<std::string> expected{"i:ping", "o", "m:abcdef", "m:", "m:whole"};
    for (std::size_t step = 1; step < 20; ++step) {
        const Outcome got = run(stream, step);
        QCOMPARE(got.error, kNone);
        QVERIFY(got.log == expected);
    }
}

void TestWsReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const std::string& bytes, const char* reason) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromLatin1(reason);
    };
    using namespace std::string_literals;
    row("reserved bit 1", "\xc1\x01x"s, "extension");
    row("reserved bit 2", "\xa1\x01x"s, "extension");
    row("reserved bit 3", "\x91\x01x"s, "extension");
    row("masked", "\x81\x81\x01\x02\x03\x04x"s, "masked");
    row("binary", "\x82\x01x"s, "binary");
    row("opcode 3", "\x83\x01x"s, "unknown");
    row("opcode 7", "\x87\x01x"s, "unknown");
    row("opcode 11", "\x8b\x01x"s, "unknown");
    row("opcode 15", "\x8f\x01x"s, "unknown");
    row("continuation of nothing", frame(0, "x"), "fragments");
    row("text inside a message", frame(1, "x", false) + frame(1, "y"), "fragments");
    row("binary inside a message", frame(1, "x", false) + "\x82\x01y"s, "binary");
    row("long ping", "\x89\x7e\x00\x7e"s + std::string(126, 'x'), "control");
    row("ping in pieces", "\x09\x01x"s, "control");
    row("close in pieces", "\x08\x00"s, "control");
    row("16 bit length too long a form", "\x81\x7e\x00\x7dx"s, "wrong form");
    row("64 bit length too long a form", "\x81\x7f\x00\x00\x00\x00\x00\x00\xff\xffx"s,
        "wrong form");
    row("length with the highest bit", "\x81\x7f\x80\x00\x00\x00\x00\x00\x00\x00x"s, "wrong form");
    row("length 2^63-1", "\x81\x7f\x7f\xff\xff\xff\xff\xff\xff\xffx"s, "the limit is");
    row("100 MB", "\x81\x7f\x00\x00\x00\x00\x05\xf5\xe1\x00x"s, "100000000 bytes");
}

void TestWsReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    for (const std::size_t step : {1UL, 3UL, 1000UL}) {
        const Outcome got = run(frame(1, "good") + bytes.toStdString(), step);
        QVERIFY2(got.error.contains(reason), qPrintable(got.error));
        QCOMPARE(got.log.front(), std::string("m:good"));
        QCOMPARE(got.log.size(), std::size_t(1));
    }
}

void TestWsReader::closes_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("event");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("c:1005:");
    QTest::newRow("one byte") << QByteArray("\x03") << QStringLiteral("c:1005:");
    QTest::newRow("1000") << QByteArray("\x03\xe8") << QStringLiteral("c:1000:");
    QTest::newRow("ganache") << QByteArray("\x03\xe8Server closed by client")
                             << QStringLiteral("c:1000:Server closed by client");
    QTest::newRow("65535") << QByteArray("\xff\xff") << QStringLiteral("c:65535:");
}

void TestWsReader::closes()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, event);
    const Outcome got = run(frame(8, payload.toStdString()) + frame(1, "after the end"), 1000);
    QVERIFY(got.log == std::vector<std::string>{event.toStdString()});
}

void TestWsReader::limitBeforeBuffering()
{
    // The announcement alone is refused: no byte of the payload was asked for.
    using namespace std::string_literals;
    net::WsReader reader(32U << 20);
    Portions source;
    source.bytes = "\x81\x7f\x00\x00\x00\x00\x05\xf5\xe1\x00"s;
    source.until = source.bytes.size();
    Events events;
    QVERIFY(!reader.pump(source, events));
    QVERIFY(source.asked <= 64U << 10);
    // At the limit it is taken; one above it is not.
    QCOMPARE(run(frame(1, std::string(1000, 'x')), 5000, 1000).error, kNone);
    QVERIFY(!run(frame(1, std::string(1001, 'x')), 5000, 1000).error.isEmpty());
    // An announced 30 MB makes nobody allocate 30 MB: what is asked for stays small.
    net::WsReader patient(32U << 20);
    Portions slow;
    slow.bytes = "\x81\x7f\x00\x00\x00\x00\x01\xc9\xc3\x80"s + std::string(100, 'x');
    slow.until = slow.bytes.size();
    QVERIFY(patient.pump(slow, events));
    slow.asked = 0;
    QVERIFY(patient.pump(slow, events));
    QVERIFY(slow.asked <= 256U << 10);
}

void TestWsReader::limitOverFragments()
{
    std::string stream = frame(1, std::string(400, 'x'), false);
    for (int i = 0; i < 10; ++i)
        stream += frame(0, std::string(400, 'x'), false);
    const Outcome got = run(stream, 100, 1000);
    QVERIFY(got.error.contains(QLatin1String("1200 bytes")));
    QVERIFY(got.log.empty());
}

void TestWsReader::stopsWhenDead()
{
    struct Once final : net::WsSink
    {
        int messages = 0;
        void message(std::string_view) override { ++messages; }
        void ping(std::string_view) override {}
        void pong() override {}
        void peerClose(int, std::string_view) override {}
        [[nodiscard]] bool alive() const override { return messages == 0; }
    } once;
    net::WsReader reader(1000);
    Portions source;
    source.bytes = frame(1, "a") + frame(1, "b");
    source.until = source.bytes.size();
    QVERIFY(reader.pump(source, once));
    QCOMPARE(once.messages, 1);
}

void TestWsReader::oneTurnIsBounded()
{
    net::WsReader reader(1U << 20);
    Portions source;
    const std::string one = frame(1, std::string(1000, 'x'));
    while (source.bytes.size() < 3 * net::WsReader::kTurn)
        source.bytes += one;
    source.until = source.bytes.size();
    Events events;
    const auto more = reader.pump(source, events);
    QVERIFY(more && *more);
    QVERIFY(source.at <= net::WsReader::kTurn + (512U << 10));
    int turns = 1;
    for (auto again = more; again && *again; ++turns)
        again = reader.pump(source, events);
    QVERIFY(turns >= 3);
    QCOMPARE(events.log.size(), source.bytes.size() / one.size());
}

void TestWsReader::anyBytes()
{
    // Random bytes never crash it, never yield more than came in, and end in a plain reason.
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        std::string bytes(random() % 600, '\0');
        for (char& c : bytes)
            c = static_cast<char>(random());
        if (round % 2 == 0 && bytes.size() > 2) {
            bytes[0] = static_cast<char>(0x81);
            bytes[1] = static_cast<char>(bytes[1] & 0x7f);
        }
        const Outcome got = run(bytes, 1 + random() % 100, 10'000);
        std::size_t total = 0;
        for (const std::string& event : got.log)
            total += event.size();
        QVERIFY(total <= bytes.size() + 16 * got.log.size());
    }
}

QTEST_GUILESS_MAIN(TestWsReader)
#include "tst_ws_reader.moc"
