#include "net/ws_reader.hpp"
#include "net/ws_writer.hpp"
#include <QTest>
#include <random>
#include <vector>
#include <wslay/wslay.h>

using namespace rollscope;

namespace {

/// Gives out a text in portions of at most `step` bytes, all that is there at each pump().
struct Portions final : net::ByteSource
{
    std::string bytes;
    std::size_t at = 0, until = 0, asked = 0;
    std::size_t read(char* to, std::size_t size) override
    {
        asked = std::max(asked, size);
        const std::size_t n = std::min(size, until - at);
        std::memcpy(to, bytes.data() + at, n);
        at += n;
        return n;
    }
};

struct Events final : net::WsSink
{
    std::vector<std::string> log;
    bool living = true;
    void message(std::string_view text) override
    {
        // The padding must be readable (ASan watches).
        char sum = 0;
        for (std::size_t i = 0; i < simdjson::SIMDJSON_PADDING; ++i)
            sum = static_cast<char>(sum + text.data()[text.size() + i]);
        m_sum = sum;
        log.push_back("m:" + std::string(text));
    }
    void ping(std::string_view payload) override { log.push_back("i:" + std::string(payload)); }
    void pong() override { log.emplace_back("o"); }
    void peerClose(int code, std::string_view reason) override
    {
        log.push_back("c:" + std::to_string(code) + ":" + std::string(reason));
        living = false;
    }
    [[nodiscard]] bool alive() const override { return living; }

private:
    volatile char m_sum = 0;
};

std::string frame(unsigned opcode, const std::string& payload, bool fin = true)
{
    std::string out(1, static_cast<char>((fin ? 0x80 : 0) | opcode));
    const auto big = [&](std::size_t bytes) {
        for (std::size_t i = bytes; i-- > 0;)
            out += static_cast<char>(payload.size() >> (8 * i) & 0xff);
    };
    if (payload.size() < 126) {
        out += static_cast<char>(payload.size());
    } else if (payload.size() < 65536) {
        out += char(126);
        big(2);
    } else {
        out += char(127);
        big(8);
    }
    return out + payload;
}

struct Outcome
{
    std::vector<std::string> log;
    QString error;
};

Outcome run(const std::string& bytes, std::size_t step, std::size_t limit = 1U << 20)
{
    net::WsReader reader(limit);
    Portions source;
    source.bytes = bytes;
    Events events;
    Outcome out;
    while (source.until < bytes.size() && events.living) {
        source.until = std::min(bytes.size(), source.until + step);
        for (;;) {
            const auto more = reader.pump(source, events);
            if (!more) {
                out.error = more.error().what;
                out.log = events.log;
                return out;
            }
            if (!*more)
                break;
        }
    }
    out.log = events.log;
    return out;
}

/// The same stream as the library wslay sees it: what an independent reader makes of it.
Outcome oracle(const std::string& bytes)
{
    struct State
    {
        const std::string& bytes;
        std::size_t at = 0;
    } state{bytes, 0};
    const wslay_frame_callbacks callbacks{nullptr,
                                          [](uint8_t* to, size_t size, int, void* user) -> ssize_t {
                                              auto& s = *static_cast<State*>(user);
                                              const std::size_t n =
                                                  std::min(size, s.bytes.size() - s.at);
                                              std::memcpy(to, s.bytes.data() + s.at, n);
                                              s.at += n;
                                              return n == 0 ? -1 : static_cast<ssize_t>(n);
                                          },
                                          nullptr};
    wslay_frame_context_ptr context = nullptr;
    wslay_frame_context_init(&context, &callbacks, &state);
    Outcome out;
    std::string payload, message;
    for (;;) {
        wslay_frame_iocb f{};
        const ssize_t got = wslay_frame_recv(context, &f);
        if (got == WSLAY_ERR_WANT_READ)
            break;
        if (got < 0) {
            out.error = QStringLiteral("framing");
            break;
        }
        payload.append(reinterpret_cast<const char*>(f.data), f.data_length);
        if (payload.size() < f.payload_length)
            continue;
        if (f.opcode == WSLAY_PING) {
            out.log.push_back("i:" + payload);
        } else if (f.opcode == WSLAY_PONG) {
            out.log.emplace_back("o");
        } else {
            message += payload;
            if (f.fin != 0) {
                out.log.push_back("m:" + message);
                message.clear();
            }
        }
        payload.clear();
    }
    wslay_frame_context_free(context);
    return out;
}

const QString kNone;

} // namespace

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
    void likeWslay();
    void anyBytes();
    void writerIsReadByWslay_data();
    void writerIsReadByWslay();
    void masksDiffer();
};

void TestWsReader::sizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 125, 126, 127, 4095, 4096, 65535, 65536, 300'000, 700'000})
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

void TestWsReader::likeWslay()
{
    std::mt19937 random(7);
    const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
    for (int round = 0; round < 300; ++round) {
        std::string stream;
        bool inside = false;
        for (unsigned i = below(12); i > 0; --i) {
            if (below(4) == 0) {
                stream += frame(below(2) == 0 ? 9 : 10, std::string(below(126), 'p'));
                continue;
            }
            const unsigned sizes[] = {0, 5, 125, 126, 4000, 5000, 65535, 65536, 90'000};
            std::string payload(sizes[below(9)], static_cast<char>('a' + below(26)));
            const bool fin = below(3) != 0;
            stream += frame(inside ? 0 : 1, payload, fin);
            inside = !fin;
        }
        stream.resize(stream.size() - std::min<std::size_t>(stream.size(), below(10)));
        const Outcome theirs = oracle(stream);
        const Outcome ours = run(stream, 1 + below(70'000));
        QCOMPARE(ours.error, theirs.error);
        QVERIFY(ours.log == theirs.log);
    }
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

void TestWsReader::writerIsReadByWslay_data()
{
    sizes_data();
}

void TestWsReader::writerIsReadByWslay()
{
    QFETCH(int, size);
    std::string payload(static_cast<std::size_t>(size), '\0');
    for (std::size_t i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>(i * 7);
    const QByteArray bytes = net::wsFrame(net::WsOpcode::Text, payload);
    QVERIFY((bytes[1] & 0x80) != 0); // masked
    const Outcome got = oracle(bytes.toStdString());
    QCOMPARE(got.error, kNone);
    // The oracle unmasks as a server would.
    QVERIFY(got.log == std::vector<std::string>{"m:" + payload});
}

void TestWsReader::masksDiffer()
{
    const QByteArray a = net::wsFrame(net::WsOpcode::Ping, "same");
    const QByteArray b = net::wsFrame(net::WsOpcode::Ping, "same");
    const QByteArray c = net::wsFrame(net::WsOpcode::Ping, "same");
    QVERIFY(a != b || b != c);
}

QTEST_GUILESS_MAIN(TestWsReader)
#include "tst_ws_reader.moc"
