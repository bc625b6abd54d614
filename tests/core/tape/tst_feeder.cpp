#include "feeder_line.hpp"
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;
using namespace std::chrono_literals;

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
    void stopsForGood();
    void closingInsideAFrame();
    void questionsAreBounded();
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

void FeederTest::stopsForGood()
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

QTEST_GUILESS_MAIN(FeederTest)
#include "tst_feeder.moc"
