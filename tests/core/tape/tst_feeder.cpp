#include "feeder_line.hpp"
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;
using namespace std::chrono_literals;

/// A tape as an endpoint: its facts, its pushes and its answers, at their recorded times.
class FeederTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specsComeFromHeaderAndRegistry();
    void distinctUrlsForOneOperator();
    void pushesComeAtTheirTimes();
    void eachAskerHasItsOwnSubscription();
    void unsubscribed();
    void answersTakeTheRecordedTime();
    void batchesAndBadQuestions();
    void questionsAreBounded();

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
        line->subscribe();
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

void FeederTest::unsubscribed()
{
    base::ManualClock clock;
    auto feeder = TapeFeeder::open(writeTape(m_dir, steady(5)), clock);
    Line line(**feeder, clock, url("alpha/one"));
    line.open();
    clock.advance(1ms);
    line.subscribe();
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

QTEST_GUILESS_MAIN(FeederTest)
#include "tst_feeder.moc"
