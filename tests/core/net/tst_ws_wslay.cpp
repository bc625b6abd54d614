#include "net/ws_writer.hpp"
#include "ws_stream.hpp"
#include <QTest>
#include <random>
#include <wslay/wslay.h>

using namespace rollscope;
using namespace rollscope::test;

namespace {

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

} // namespace

/// Our reader and writer beside an independent implementation.
class TestWsWslay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeWslay();
    void writerIsReadByWslay_data();
    void writerIsReadByWslay();
    void masksDiffer();
};

void TestWsWslay::likeWslay()
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

void TestWsWslay::writerIsReadByWslay_data()
{
    QTest::addColumn<int>("size");
    for (const int size : kSizes)
        QTest::addRow("%d", size) << size;
}

void TestWsWslay::writerIsReadByWslay()
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

void TestWsWslay::masksDiffer()
{
    const QByteArray a = net::wsFrame(net::WsOpcode::Ping, "same");
    const QByteArray b = net::wsFrame(net::WsOpcode::Ping, "same");
    const QByteArray c = net::wsFrame(net::WsOpcode::Ping, "same");
    QVERIFY(a != b || b != c);
}

QTEST_GUILESS_MAIN(TestWsWslay)
#include "tst_ws_wslay.moc"
