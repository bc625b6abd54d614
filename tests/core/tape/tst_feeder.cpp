#include "net/rpc_client.hpp"
#include "tape/feeder.hpp"
#include "tape/recorder.hpp"
#include "tape_maker.hpp"
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;
using namespace std::chrono_literals;

namespace {

/// A transport of the feeder and what came out of it, with the time of the tape's clock.
struct Line
{
    Line(TapeFeeder& feeder, base::ManualClock& manual, const QString& url) : clock(manual)
    {
        auto made = feeder.make({}, {}, {url, {}, true});
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        transport = std::move(*made);
    }

    void open()
    {
        transport->open({[this] { ++opened; },
                         [this](std::string_view text) {
                             frames.emplace_back(clock.steadyMs(), std::string(text));
                             if (onFrame)
                                 onFrame();
                         },
                         [this](const base::Error& reason) { closed.append(reason.what); }});
    }

    base::ManualClock& clock;
    std::unique_ptr<net::Transport> transport;
    int opened = 0;
    std::vector<std::pair<qint64, std::string>> frames;
    std::function<void()> onFrame;
    QStringList closed;
};

QString url(const char* path)
{
    return QStringLiteral("tape://") + QString::fromLatin1(path);
}

/// Blocks 1…n on both endpoints of alpha, one per second, the second endpoint 50 ms later.
std::vector<TapeFrame> steady(unsigned n)
{
    std::vector<TapeFrame> frames{out(0, 0, ask(1, "eth_subscribe", R"(["newHeads"])")),
                                  out(0, 1, ask(1, "eth_subscribe", R"(["newHeads"])")),
                                  in(20, 0, tell(1, "\"0xaaa\"")), in(40, 1, tell(1, "\"0xbbb\""))};
    for (unsigned i = 1; i <= n; ++i) {
        frames.push_back(in(i * 1000, 0, head("0xaaa", block(i))));
        frames.push_back(in(i * 1000 + 50, 1, head("0xbbb", block(i))));
    }
    return frames;
}

} // namespace

class FeederTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specsComeFromHeaderAndRegistry();
    void distinctUrlsForOneOperator();
    void pushesComeAtTheirTimes();
    void eachAskerHasItsOwnSubscription();
    void answersTakeTheRecordedTime();
    void batchesAndBadQuestions();
    void unsubscribed();
    void silentEndpointRefusesAndComesBack();
    void endAndLoop();
    void closingInsideAFrame();
    void questionsAreBounded();
    void startFromAnotherThread();
    void rpcClientOnATape();
    void recordedAgainItIsTheSame();
    void unknownEndpointAndDamagedTape();

private:
    QTemporaryDir m_dir;
};

void FeederTest::specsComeFromHeaderAndRegistry()
{
    registry::ChainSpec known;
    known.id = QStringLiteral("alpha");
    known.chainId = {10};
    known.dialect = registry::Dialect::OpStack;
    known.stage = QStringLiteral("1");
    known.endpoints = {{QStringLiteral("wss://live.example"), QStringLiteral("live"), true}};
    registry::ChainSpec impostor = known;
    impostor.chainId = {999};
    const auto specs = specsOf(twoChains(), [&](const QString& id) -> const registry::ChainSpec* {
        return id == QStringLiteral("alpha") ? &known : &impostor;
    });
    QCOMPARE(specs.size(), std::size_t(2));
    QVERIFY(specs[0].dialect == registry::Dialect::OpStack);
    QCOMPARE(specs[0].stage, QStringLiteral("1"));
    QCOMPARE(specs[0].endpoints.size(), std::size_t(2));
    QCOMPARE(specs[0].endpoints[1].url, url("alpha/two"));
    QCOMPARE(specs[0].endpoints[1].operatorName, QStringLiteral("two"));
    QVERIFY(specs[0].endpoints[1].webSocket);
    // Same name, another chain: the registry's facts are not this chain's.
    QVERIFY(specs[1].dialect == registry::Dialect::Evm);
    QCOMPARE(specs[1].chainId.value, 20U);
    QCOMPARE(specsOf(twoChains(), {}).size(), std::size_t(2));
}

void FeederTest::distinctUrlsForOneOperator()
{
    auto header = twoChains();
    header.chains[0].endpoints = {{QStringLiteral("same"), {}},
                                  {QStringLiteral("same"), {}},
                                  {QStringLiteral("127.0.0.1:8545"), {}},
                                  {QStringLiteral("a b/c"), {}}};
    const auto specs = specsOf(header, {});
    QCOMPARE(specs[0].endpoints[0].url, url("alpha/same"));
    QCOMPARE(specs[0].endpoints[1].url, url("alpha/same~2"));
    QCOMPARE(specs[0].endpoints[2].url, url("alpha/127.0.0.1:8545"));
    QCOMPARE(specs[0].endpoints[3].url, url("alpha/a%20b%2Fc"));
}

void FeederTest::pushesComeAtTheirTimes()
{
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(30)), clock);
    QVERIFY(feeder);
    QCOMPARE((*feeder)->lengthMs(), 30'050);
    Line line(**feeder, clock, url("alpha/one"));
    QVERIFY(!line.transport->send("{}")); // not open yet
    line.open();
    QCOMPARE(line.opened, 0); // never inside open()
    clock.advance(1ms);
    QCOMPARE(line.opened, 1);
    QVERIFY(line.transport->send(ask(7, "eth_subscribe", R"(["newHeads"])")));
    QVERIFY(line.frames.empty()); // never inside send()
    clock.advance(500ms);
    QCOMPARE(line.frames.size(), std::size_t(1));
    QVERIFY(line.frames[0].second.starts_with(R"({"jsonrpc":"2.0","id":7,"result":"0x)"));
    QCOMPARE((*feeder)->positionMs(), 0);

    const qint64 origin = clock.steadyMs();
    bool ended = false;
    (*feeder)->start(false, [&] { ended = true; });
    clock.advance(10s);
    QCOMPARE((*feeder)->positionMs(), 10'000);
    QCOMPARE(line.frames.size(), std::size_t(11));
    for (unsigned i = 1; i <= 10; ++i) {
        QCOMPARE(line.frames[i].first - origin, i * 1000);
        QVERIFY(line.frames[i].second.find(block(i)) != std::string::npos);
        QVERIFY(line.frames[i].second.find("0xaaa") == std::string::npos);
    }
    QVERIFY(!ended);
    clock.advance(25s);
    QVERIFY(ended);
    QCOMPARE(line.frames.size(), std::size_t(31));
    QCOMPARE((*feeder)->positionMs(), 30'050);
    QVERIFY(!(*feeder)->trouble());
    QVERIFY(line.transport->bytes().in > 30 * block(1).size());
    QCOMPARE(line.transport->bytes().out, ask(7, "eth_subscribe", R"(["newHeads"])").size());
}

void FeederTest::eachAskerHasItsOwnSubscription()
{
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(5)), clock);
    Line a(**feeder, clock, url("alpha/one")), b(**feeder, clock, url("alpha/one")),
        other(**feeder, clock, url("alpha/two"));
    for (auto* line : {&a, &b, &other}) {
        line->open();
        clock.advance(1ms);
        line->transport->send(ask(1, "eth_subscribe", R"(["newHeads"])"));
    }
    clock.advance(100ms);
    (*feeder)->start(false, {});
    clock.advance(1049ms);
    QCOMPARE(a.frames.size(), std::size_t(2));
    QCOMPARE(b.frames.size(), std::size_t(2));
    QCOMPARE(other.frames.size(), std::size_t(1));
    clock.advance(1ms);
    QCOMPARE(other.frames.size(), std::size_t(2));
    const auto idIn = [](const std::string& frame) {
        const auto at = frame.find("\"0x");
        return frame.substr(at, frame.find('"', at + 1) - at + 1);
    };
    QSet<QString> ids;
    for (const auto* line : {&a, &b, &other}) {
        QCOMPARE(idIn(line->frames[0].second), idIn(line->frames[1].second));
        ids.insert(QString::fromStdString(idIn(line->frames[0].second)));
    }
    QCOMPARE(ids.size(), 3);
}

void FeederTest::answersTakeTheRecordedTime()
{
    base::ManualClock clock;
    auto frames = steady(30);
    frames.insert(frames.begin() + 4,
                  {out(100, 0, ask(2, "eth_gasPrice")), in(185, 0, tell(2, "\"0x1\""))});
    auto feeder = TapeFeeder::open(writeTape(m_dir, frames), clock);
    Line line(**feeder, clock, url("alpha/one"));
    line.open();
    clock.advance(1ms);
    const qint64 asked = clock.steadyMs();
    line.transport->send(ask(3, "eth_gasPrice"));
    clock.advance(84ms);
    QVERIFY(line.frames.empty());
    clock.advance(1ms);
    QCOMPARE(line.frames.size(), std::size_t(1));
    QCOMPARE(line.frames[0].first - asked, 85);
    QCOMPARE(line.frames[0].second, tell(3, "\"0x1\""));
}

void FeederTest::batchesAndBadQuestions()
{
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(3)), clock);
    Line line(**feeder, clock, url("alpha/one"));
    line.open();
    clock.advance(1ms);
    const auto answerTo = [&](const std::string& text) {
        line.frames.clear();
        line.transport->send(text);
        clock.advance(1s);
        return line.frames.empty() ? std::string() : line.frames.back().second;
    };
    QCOMPARE(
        answerTo("[" + ask(1, "eth_chainId") + "," + ask(2, "eth_x") + "]"),
        R"([{"jsonrpc":"2.0","id":1,"result":"0xa"},{"jsonrpc":"2.0","id":2,"error":{"code":-32000,"message":"not on this tape"}}])");
    QCOMPARE(answerTo(R"({"jsonrpc":"2.0","id":"text \u00e9","method":"eth_chainId"})"),
             R"({"jsonrpc":"2.0","id":"text \u00e9","result":"0xa"})");
    QCOMPARE(answerTo(R"({"jsonrpc":"2.0","method":"eth_chainId"})"), std::string()); // no id
    QVERIFY(answerTo("nonsense").find("-32700") != std::string::npos);
    QVERIFY(answerTo("").find("-32700") != std::string::npos);
    QVERIFY(answerTo("{}").find("-32600") != std::string::npos);
    QVERIFY(answerTo("[1,2]").find("-32600") != std::string::npos);
    QVERIFY(answerTo(R"({"id":1,"method":7})").find("-32600") != std::string::npos);
    QVERIFY(answerTo("[" + std::string(5000, '[')).find("error") != std::string::npos);
    std::string many = "[" + ask(1, "eth_chainId");
    for (int i = 0; i < 1500; ++i)
        many += "," + ask(i, "eth_chainId");
    QVERIFY(answerTo(many + "]").find("-32600") != std::string::npos);
}

void FeederTest::unsubscribed()
{
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(5)), clock);
    Line line(**feeder, clock, url("alpha/one"));
    line.open();
    clock.advance(1ms);
    line.transport->send(ask(1, "eth_subscribe", R"(["newHeads"])"));
    clock.advance(100ms);
    (*feeder)->start(false, {});
    clock.advance(1s);
    QCOMPARE(line.frames.size(), std::size_t(2));
    const std::string id = line.frames[0].second.substr(34, 34);
    QCOMPARE(line.frames[0].second, tell(1, '"' + id + '"'));
    line.transport->send(ask(2, "eth_unsubscribe", "[\"" + id + "\"]"));
    line.transport->send(ask(3, "eth_unsubscribe", "[\"0x1\"]"));
    clock.advance(3s);
    QCOMPARE(line.frames.size(), std::size_t(4));
    QCOMPARE(line.frames[2].second, tell(2, "true"));
    QCOMPARE(line.frames[3].second, tell(3, "false"));
}

void FeederTest::silentEndpointRefusesAndComesBack()
{
    // Endpoint one says nothing from 30 s to 90 s, although it is asked; two goes on.
    std::vector<TapeFrame> frames;
    for (auto& frame : steady(120)) {
        if (frame.t == 31'000)
            frames.push_back(out(30'500, 0, ask(9, "eth_gasPrice")));
        if (frame.c != 0 || frame.t <= 30'000 || frame.t >= 90'000)
            frames.push_back(std::move(frame));
    }
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, frames), clock);
    Line line(**feeder, clock, url("alpha/one")), late(**feeder, clock, url("alpha/one"));
    line.open();
    clock.advance(1ms);
    line.transport->send(ask(1, "eth_subscribe", R"(["newHeads"])"));
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

void FeederTest::endAndLoop()
{
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(10)), clock);
    Line line(**feeder, clock, url("alpha/one"));
    int ends = 0;
    line.open();
    clock.advance(1ms);
    line.transport->send(ask(1, "eth_subscribe", R"(["newHeads"])"));
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
    line.transport->send(ask(1, "eth_subscribe", R"(["newHeads"])"));
    clock.advance(3s);
    QCOMPARE(line.frames.size(), std::size_t(11 + 1 + 3));
    QVERIFY(line.frames.back().second.find(block(3)) != std::string::npos);
    QCOMPARE(ends, 0);
    QVERIFY((*feeder)->positionMs() > 13'000); // goes on increasing
    clock.advance(100s);
    QCOMPARE(ends, 0);
}

void FeederTest::closingInsideAFrame()
{
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(10)), clock);
    Line a(**feeder, clock, url("alpha/one")), b(**feeder, clock, url("alpha/one"));
    for (auto* line : {&a, &b}) {
        line->open();
        clock.advance(1ms);
        line->transport->send(ask(1, "eth_subscribe", R"(["newHeads"])"));
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

void FeederTest::questionsAreBounded()
{
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(10)), clock);
    Line line(**feeder, clock, url("alpha/one"));
    line.open();
    clock.advance(1ms);
    int taken = 0;
    while (taken < 5000 && line.transport->send(ask(taken, "eth_chainId")))
        ++taken;
    QVERIFY(taken < 5000);
    clock.advance(1s);
    QCOMPARE(line.frames.size(), static_cast<std::size_t>(taken));
    QVERIFY(line.transport->send(ask(1, "eth_chainId")));
}

void FeederTest::startFromAnotherThread()
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

void FeederTest::rpcClientOnATape()
{
    // The engine's own client: subscription, requests, a spell of silence and the way back.
    std::vector<TapeFrame> frames;
    for (auto& frame : steady(200)) {
        if (frame.t == 61'000)
            frames.push_back(out(60'500, 0, ask(9, "eth_gasPrice")));
        if (frame.c != 0 || frame.t <= 60'000 || frame.t >= 130'000)
            frames.push_back(std::move(frame));
    }
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
        [](base::Error error) { qWarning("%s", qPrintable(error.text())); });
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

void FeederTest::recordedAgainItIsTheSame()
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
            [](base::Error) {});
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

void FeederTest::unknownEndpointAndDamagedTape()
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

QTEST_GUILESS_MAIN(FeederTest)
#include "tst_feeder.moc"
