#include "feeder_line.hpp"
#include "net/rpc_client.hpp"
#include "tape/recorder.hpp"
#include <QThread>
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;
using namespace std::chrono_literals;

/// A tape as the engine uses it: through its own client, on its own thread, recorded once more.
class TapeRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startFromAnotherThread();
    void rpcClientOnATape();
    void recordedAgainItIsTheSame();

private:
    QTemporaryDir m_dir;
};

void TapeRun::startFromAnotherThread()
{
    // As an application with an engine thread does: opened there, started here.
    base::RealClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(1)), clock);
    QThread thread;
    QObject home;
    home.moveToThread(&thread);
    thread.start();
    std::unique_ptr<net::Transport> transport;
    std::atomic<int> frames = 0;
    std::atomic<bool> ended = false, wrongThread = false;
    QMetaObject::invokeMethod(
        &home,
        [&] {
            transport = std::move(*(*feeder)->make({}, {}, {url("alpha/one"), {}, true}));
            transport->open({[&] { transport->send(ask(1, "eth_subscribe", R"(["newHeads"])")); },
                             [&](std::string_view) {
                                 ++frames;
                                 wrongThread = wrongThread || QThread::currentThread() != &thread;
                             },
                             {}});
        },
        Qt::BlockingQueuedConnection);
    QTRY_VERIFY(frames == 1);
    (*feeder)->start(false, [&] {
        wrongThread = wrongThread || QThread::currentThread() != &thread;
        ended = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(ended, 10'000);
    QCOMPARE(frames.load(), 2);
    QVERIFY(!wrongThread);
    QMetaObject::invokeMethod(
        &home, [&] { transport.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

void TapeRun::rpcClientOnATape()
{
    // The engine's own client: subscription, requests, a spell of silence and the way back.
    const auto frames = steadyBut(200, 60'000, 130'000);
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, frames), clock);
    net::RpcClient client({}, std::move(*(*feeder)->make({}, {}, {url("alpha/one"), {}, true})),
                          clock);
    std::vector<std::string> heights;
    std::vector<net::EndpointState> states;
    std::string chainId;
    client.onStatus([&](const net::EndpointStatus& status) {
        if (states.empty() || states.back() != status.state)
            states.push_back(status.state);
    });
    client.onOpened([&] {
        client.request({"eth_chainId", "[]"}, [&](net::Reply reply) {
            std::string_view text;
            if (reply && !(*reply)->get_string().get(text))
                chainId = std::string(text);
        });
    });
    client.subscribe(
        {"eth_subscribe", R"(["newHeads"])"},
        [&](net::JsonValue& value, base::UnixMs) {
            std::string_view number;
            if (!value["number"].get_string().get(number))
                heights.emplace_back(number);
        },
        [](const base::Error& error) { qWarning("%s", qPrintable(error.text())); });
    client.start();
    clock.advance(100ms);
    (*feeder)->start(false, {});
    clock.advance(60s);
    QCOMPARE(chainId, std::string("0xa"));
    QCOMPARE(heights.size(), std::size_t(60));
    clock.advance(60s);
    QVERIFY(!client.isOpen());
    clock.advance(75s);
    QVERIFY(client.isOpen());
    QVERIFY(heights.size() > 60);
    QCOMPARE(heights.back(), hexOf(195));
    QVERIFY(std::find(states.begin(), states.end(), net::EndpointState::Silent) != states.end() ||
            std::find(states.begin(), states.end(), net::EndpointState::Unreachable) !=
                states.end());
    QVERIFY(states.back() == net::EndpointState::Ok);
    client.stop();
}

void TapeRun::recordedAgainItIsTheSame()
{
    // A recorder behind the client: its tape plays like the first one.
    base::ManualClock clock({1'790'000'000'000});
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(20)), clock);
    const QString path = m_dir.filePath(QStringLiteral("again.rstape"));
    auto header = twoChains();
    header.madeAt = clock.now();
    auto recorder = Recorder::create(path, header, &clock);
    QVERIFY(recorder);
    {
        net::RpcConfig config;
        config.chain = base::ChainIndex{0};
        config.endpoint = base::EndpointIndex{1};
        net::RpcClient client(config,
                              std::move(*(*feeder)->make({}, {}, {url("alpha/two"), {}, true})),
                              clock, recorder->get());
        client.subscribe(
            {"eth_subscribe", R"(["newHeads"])"}, [](net::JsonValue&, base::UnixMs) {},
            [](const base::Error&) {});
        client.start();
        clock.advance(100ms);
        (*feeder)->start(false, {});
        clock.advance(30s);
        // Nothing follows the last frame, and yet it is on disk: the clock flushed it.
        const auto reader = TapeReader::open(path);
        int count = 0;
        while (*(*reader)->next())
            ++count;
        QCOMPARE(count, static_cast<int>((*recorder)->frames()));
        client.stop();
    }
    (*recorder)->frame(base::ChainIndex{7}, base::EndpointIndex{0}, net::Direction::In, "x",
                       clock.now());
    (*recorder)->frame(base::ChainIndex{1}, base::EndpointIndex{2}, net::Direction::In, "x",
                       clock.now());
    QCOMPARE((*recorder)->skipped(), 2U);
    (*recorder)->frame(base::ChainIndex{1}, base::EndpointIndex{1}, net::Direction::In, "late",
                       {5}); // UTC set back
    QVERIFY((*recorder)->finish());

    const auto reader = TapeReader::open(path);
    std::vector<TapeFrame> frames;
    while (auto frame = *(*reader)->next())
        frames.push_back(std::move(*frame));
    QCOMPARE(frames.size(), std::size_t(20 + 2 + 1));
    QVERIFY(frames[0].direction == net::Direction::Out);
    QVERIFY(frames[0].text.find("eth_subscribe") != std::string::npos);
    QCOMPARE(frames[0].c, 1U);
    for (unsigned i = 1; i <= 20; ++i)
        QVERIFY(frames[i + 1].text.find(block(i)) != std::string::npos);
    QCOMPARE(frames[2].t, 100 + 1050);
    QCOMPARE(frames.back().c, 3U);
    QVERIFY(frames.back().t >= frames[21].t);
}

QTEST_GUILESS_MAIN(TapeRun)
#include "tst_tape_run.moc"
