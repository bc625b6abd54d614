#include "rpc_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;
using net::EndpointState;

namespace {

constexpr auto kHead =
    R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":"0x9","result":"head"}})";

struct Tap final : net::FrameTap
{
    std::vector<std::pair<net::Direction, std::string>> frames;
    void frame(base::ChainIndex, base::EndpointIndex, net::Direction direction,
               std::string_view text, base::UnixMs) override
    {
        frames.emplace_back(direction, std::string(text));
    }
};

} // namespace

/// Questions, answers and budget.
class TestRpcClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndAnswers();
    void acceptsAnswers_data();
    void acceptsAnswers();
    void handsOnErrors_data();
    void handsOnErrors();
    void timesOut();
    void lateAnswersAreNoOffence();
    void stopCancels();
    void stopRunsEachHandlerOnce();
    void destroyedWithOpenRequests();
    void requestWhenStopped();
    void lossFailsWhatWasSent();
    void keepsWhatWasNotSent();
    void sendRefused();
    void budget();
    void batchCost();
    void dropsOldest();
    void rateLimitRests();
    void rateLimitNamesItsPause();
    void batches();
    void batchRefusedFallsBack();
    void batchSwallowedFallsBack();
    void batchTooLargeOverHttp();
    void requestInsideHandler();
    void answerInsideSend();
    void stopInsideHandler();
    void destroyInsideHandler_data();
    void destroyInsideHandler();
    void tapSeesAll();
    void badMethod();
    void secretsAreTakenOut();
    void reasonGoesWithTheTrouble();
};

void TestRpcClient::secretsAreTakenOut()
{
    constexpr auto kSecret = "abcdefgh12345678";
    Tap tap;
    Rig rig({}, &tap, net::Redactor({QString::fromLatin1(kSecret)}));
    Got got;
    rig.open();
    rig.client->request(ask(), got.handler());
    rig.refuse(1, -32000, std::string("invalid api key /v2/") + kSecret);
    QVERIFY(got.failedWith(ErrorKind::Refused));
    QCOMPARE(got.error->what, QStringLiteral("-32000: invalid api key /v2/•••"));
    for (const auto& [direction, text] : tap.frames)
        QVERIFY(text.find(kSecret) == std::string::npos);
    // Cut in the middle of the key.
    Got cut;
    rig.client->request(ask(), cut.handler());
    rig.refuse(2, -32000, std::string(290, 'x') + kSecret);
    QVERIFY(cut.failedWith(ErrorKind::Refused));
    QVERIFY2(!cut.error->what.contains(QLatin1String("abcd")), qPrintable(cut.error->what));
    rig.wire.drop({ErrorKind::Network, QString::fromLatin1(kSecret), {}, {}});
    QCOMPARE(rig.reason(), QStringLiteral("•••"));
}

void TestRpcClient::reasonGoesWithTheTrouble()
{
    Rig rig;
    rig.open();
    rig.wire.drop({ErrorKind::Network, QStringLiteral("gone"), {}, {}});
    QCOMPARE(rig.reason(), QStringLiteral("gone"));
    rig.advance(5s);
    rig.wire.accept();
    Got got;
    rig.client->request(ask(), got.handler());
    rig.answer(1, R"("0x1")");
    QCOMPARE(got.calls, 1);
    QCOMPARE(rig.state(), EndpointState::Ok);
    QCOMPARE(rig.reason(), QString());
}

void TestRpcClient::asksAndAnswers()
{
    Rig rig;
    Got got;
    rig.client->request(ask(), got.handler());
    QVERIFY(rig.wire.sent.empty());
    rig.open();
    QCOMPARE(rig.wire.sent.size(), std::size_t(1));
    QCOMPARE(rig.wire.sent[0],
             std::string(R"({"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]})"));
    rig.advance(25ms);
    rig.answer(1, R"("0x1")");
    QCOMPARE(got.calls, 1);
    QCOMPARE(got.value, std::string("0x1"));
    QCOMPARE(*rig.client->status().latencyMs, 25.0);
    QCOMPARE(rig.client->status().requests, quint64(1));
    QCOMPARE(rig.client->status().framesIn, quint64(1));
    QVERIFY((rig.states == std::vector{EndpointState::Connecting, EndpointState::Ok}));
    // Nothing comes twice.
    rig.advance(60s);
    QCOMPARE(got.calls, 1);
}

void TestRpcClient::acceptsAnswers_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("plain") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":"x"})");
    QTest::newRow("result first") << QByteArray(R"({"jsonrpc":"2.0","result":"x","id":1})");
    QTest::newRow("result very first") << QByteArray(R"({"result":"x","id":1,"jsonrpc":"2.0"})");
    QTest::newRow("id as string") << QByteArray(R"({"jsonrpc":"2.0","id":"1","result":"x"})");
    QTest::newRow("null error") << QByteArray(
        R"({"jsonrpc":"2.0","id":1,"error":null,"result":"x"})");
    QTest::newRow("extra members")
        << QByteArray(R"({"jsonrpc":"2.0","a":{"b":[1,2,{}]},"id":1,"c":[[]],"result":"x","d":1})");
    QTest::newRow("white space") << QByteArray(" {\n\"id\" : 1 ,\t\"result\" : \"x\" }\r\n");
    QTest::newRow("in an array of one") << QByteArray(R"([{"jsonrpc":"2.0","id":1,"result":"x"}])");
}

void TestRpcClient::acceptsAnswers()
{
    QFETCH(QByteArray, frame);
    Rig rig;
    Got got;
    rig.open();
    rig.client->request(ask(), got.handler());
    rig.wire.push(frame.toStdString());
    QCOMPARE(got.calls, 1);
    QCOMPARE(got.value, std::string("x"));
    QCOMPARE(rig.state(), EndpointState::Ok);
}

void TestRpcClient::handsOnErrors_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const char* frame, ErrorKind kind, const char* what) {
        QTest::newRow(name) << QByteArray(frame) << int(kind) << QString::fromLatin1(what);
    };
    row("plain", R"({"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"nonce too low"}})",
        ErrorKind::Refused, "-32000: nonce too low");
    row("error first", R"({"error":{"message":"nonce too low","code":-32000},"id":1})",
        ErrorKind::Refused, "-32000: nonce too low");
    row("with data", R"({"id":1,"error":{"code":3,"message":"reverted","data":"0xfe9cceec"}})",
        ErrorKind::Refused, "3: reverted [0xfe9cceec]");
    row("data object", R"({"id":1,"error":{"code":3,"data":{"a":[1]},"message":"reverted"}})",
        ErrorKind::Refused, "3: reverted");
    row("no message", R"({"id":1,"error":{"code":-1}})", ErrorKind::Refused, "-1: (no message)");
    row("text only", R"({"id":1,"error":"boom"})", ErrorKind::Refused, "0: boom");
    row("wrong types", R"({"id":1,"error":{"code":"x","message":7}})", ErrorKind::Refused,
        "0: (no message)");
    row("-32005", R"({"id":1,"error":{"code":-32005,"message":"limit exceeded"}})",
        ErrorKind::RateLimited, "-32005: limit exceeded");
    row("429", R"({"id":1,"error":{"code":429,"message":"slow down"}})", ErrorKind::RateLimited,
        "429: slow down");
    row("in words", R"({"id":1,"error":{"code":-32000,"message":"Too Many Requests, wait"}})",
        ErrorKind::RateLimited, "-32000: Too Many Requests, wait");
    row("too many rows is no rate",
        R"({"id":1,"error":{"code":-32005,"message":"query returned more than 10000 results"}})",
        ErrorKind::Refused, "-32005: query returned more than 10000 results");
    row("control characters", "{\"id\":1,\"error\":{\"code\":1,\"message\":\"a\\u0007\\nb\"}}",
        ErrorKind::Refused, "1: a  b");
}

void TestRpcClient::handsOnErrors()
{
    QFETCH(QByteArray, frame);
    QFETCH(int, kind);
    QFETCH(QString, what);
    Rig rig;
    Got got;
    rig.open();
    rig.client->request(ask("eth_x"), got.handler());
    rig.wire.push(frame.toStdString());
    QVERIFY(got.failedWith(ErrorKind(kind)));
    QCOMPARE(got.error->what, what);
    QCOMPARE(got.error->where, QStringLiteral("eth_x"));
    QCOMPARE(rig.client->status().errors, quint64(1));
}

void TestRpcClient::timesOut()
{
    Rig rig;
    Got first, second, unsent;
    rig.client->request(ask(), unsent.handler());
    rig.advance(10s);
    rig.settle();
    QVERIFY(unsent.failedWith(ErrorKind::Timeout));

    rig.open();
    rig.client->request(ask(), first.handler());
    rig.advance(4s);
    rig.client->request(ask(), second.handler());
    rig.advance(5999ms);
    QCOMPARE(first.calls, 0);
    rig.advance(1ms);
    rig.settle();
    QVERIFY(first.failedWith(ErrorKind::Timeout));
    QCOMPARE(second.calls, 0);
    rig.wire.lastHeard = rig.clock.steadyMs();
    rig.advance(4s);
    rig.settle();
    QVERIFY(second.failedWith(ErrorKind::Timeout));
    QCOMPARE(rig.client->status().errors, quint64(2));
}

void TestRpcClient::lateAnswersAreNoOffence()
{
    net::RpcConfig config;
    config.requestsPerSecond = 0;
    config.silenceMs = 0;
    Rig rig(config);
    rig.open();
    Got got[150];
    for (Got& each : got)
        rig.client->request(ask(), each.handler());
    rig.advance(11s);
    rig.settle();
    // SIGSTOP, then SIGCONT: all the answers come late.
    for (int id = 1; id <= 150; ++id)
        rig.answer(id, "1");
    QCOMPARE(rig.state(), EndpointState::Ok);
    for (const Got& each : got)
        QCOMPARE(each.calls, 1);
    // A second round of them was not asked for.
    for (int id = 1; id <= 150 && rig.state() == EndpointState::Ok; ++id)
        rig.answer(id, "1");
    QCOMPARE(rig.state(), EndpointState::PutAside);
}

void TestRpcClient::stopCancels()
{
    net::RpcConfig config;
    config.requestsPerSecond = 0.4;
    Rig rig(config);
    Got sent, queued;
    rig.open();
    rig.client->request(ask(), sent.handler());
    rig.refuse(77, -32005, "rate limit"); // nobody's answer changes nothing
    rig.client->request(ask(), queued.handler());
    rig.client->stop();
    QVERIFY(sent.failedWith(ErrorKind::Cancelled));
    QVERIFY(queued.failedWith(ErrorKind::Cancelled));
    QCOMPARE(rig.state(), EndpointState::Idle);
    QVERIFY(!rig.client->isOpen());
    QVERIFY(rig.wire.closes > 0);
    // A stopped client starts again, with its subscriptions.
    rig.open();
    QVERIFY(rig.client->isOpen());
}

void TestRpcClient::stopRunsEachHandlerOnce()
{
    Rig rig;
    Got again;
    int calls = 0;
    rig.open();
    rig.client->request(ask(), [&](net::Reply reply) {
        ++calls;
        QVERIFY(!reply);
        rig.client->stop();
        rig.client->request(ask(), again.handler());
    });
    rig.client->stop();
    QCOMPARE(calls, 1);
    rig.settle();
    QVERIFY(again.failedWith(ErrorKind::Cancelled));
    rig.advance(60s);
    QCOMPARE(calls, 1);
}

void TestRpcClient::destroyedWithOpenRequests()
{
    Got got;
    {
        Rig rig;
        rig.open();
        rig.client->request(ask(), got.handler());
        rig.client.reset();
        QVERIFY(!rig.wire.alive);
        rig.advance(60s);
    }
    QCOMPARE(got.calls, 0);
}

void TestRpcClient::requestWhenStopped()
{
    Rig rig;
    Got got, aside;
    rig.open();
    rig.client->stop();
    rig.client->request(ask(), got.handler());
    QCOMPARE(got.calls, 0); // never inside request()
    rig.settle();
    QVERIFY(got.failedWith(ErrorKind::Cancelled));

    rig.open();
    rig.client->putAside({ErrorKind::Protocol, QStringLiteral("wrong chain"), {}, {}});
    rig.client->request(ask(), aside.handler());
    rig.settle();
    QVERIFY(aside.failedWith(ErrorKind::Network));
}

void TestRpcClient::lossFailsWhatWasSent()
{
    Rig rig;
    Got got;
    rig.open();
    rig.client->request(ask(), got.handler());
    rig.wire.drop({ErrorKind::Network, QStringLiteral("close 1006"), {}, {}});
    rig.settle();
    QVERIFY(got.failedWith(ErrorKind::Network));
    QCOMPARE(got.error->what, QStringLiteral("close 1006"));
}

void TestRpcClient::keepsWhatWasNotSent()
{
    net::RpcConfig config;
    config.requestsPerSecond = 1;
    Rig rig(config);
    Got got[4];
    rig.open();
    for (Got& each : got)
        rig.client->request(ask(), each.handler());
    QCOMPARE(rig.wire.sent.size(), std::size_t(2));
    rig.wire.drop({ErrorKind::Network, QStringLiteral("gone"), {}, {}});
    rig.settle();
    QCOMPARE(got[0].calls + got[1].calls, 2);
    QCOMPARE(got[2].calls + got[3].calls, 0);
    rig.advance(501ms);
    rig.wire.accept();
    rig.advance(2s);
    QCOMPARE(rig.wire.sent.size(), std::size_t(4));
    rig.answer(3, R"("c")");
    rig.answer(4, R"("d")");
    QCOMPARE(got[2].value, std::string("c"));
    QCOMPARE(got[3].value, std::string("d"));
}

void TestRpcClient::sendRefused()
{
    Rig rig;
    Got got;
    rig.open();
    rig.wire.refuseSend = true;
    rig.client->request(ask(), got.handler());
    QCOMPARE(got.calls, 0);
    rig.settle();
    QVERIFY(got.failedWith(ErrorKind::Network));
}

void TestRpcClient::budget()
{
    net::RpcConfig config;
    config.requestsPerSecond = 5;
    Rig rig(config);
    rig.open();
    QCOMPARE(rig.client->budgetLeft(), 10.0);
    for (int i = 0; i < 30; ++i)
        rig.client->request(ask(), [](net::Reply) {});
    QCOMPARE(rig.wire.sent.size(), std::size_t(10)); // two seconds' worth at once
    QVERIFY(rig.client->budgetLeft() < 1e-9);
    for (std::size_t second = 1; second <= 4; ++second) {
        rig.advance(1000ms);
        QCOMPARE(rig.wire.sent.size(), 10 + 5 * second);
    }
    QCOMPARE(rig.wire.sent.size(), std::size_t(30));
}

void TestRpcClient::batchCost()
{
    net::RpcConfig config;
    config.requestsPerSecond = 5;
    Rig rig(config);
    rig.open();
    std::vector<std::pair<net::Call, net::ReplyHandler>> calls;
    for (int i = 0; i < 20; ++i)
        calls.emplace_back(ask(), [](net::Reply) {});
    rig.client->batch(std::move(calls)); // more than the bucket holds: goes when it is full
    QCOMPARE(rig.wire.sent.size(), std::size_t(1));
    rig.client->request(ask(), [](net::Reply) {});
    rig.advance(2100ms);
    QCOMPARE(rig.wire.sent.size(), std::size_t(1)); // the debt is paid first
    rig.advance(200ms);
    QCOMPARE(rig.wire.sent.size(), std::size_t(2));
}

void TestRpcClient::dropsOldest()
{
    net::RpcConfig config;
    config.limits.maxQueuedRequests = 3;
    Rig rig(config);
    Got got[5];
    for (Got& each : got)
        rig.client->request(ask(), each.handler());
    QCOMPARE(got[0].calls, 0); // never inside request()
    rig.settle();
    QVERIFY(got[0].failedWith(ErrorKind::Cancelled));
    QVERIFY(got[1].failedWith(ErrorKind::Cancelled));
    QCOMPARE(got[2].calls, 0);
    QCOMPARE(rig.client->status().dropped, quint64(2));
    rig.open();
    QCOMPARE(rig.wire.sent.size(), std::size_t(3));
}

void TestRpcClient::rateLimitRests()
{
    net::RpcConfig config;
    config.backoffMinMs = 1000;
    Rig rig(config);
    Got got, next;
    rig.open();
    rig.client->request(ask(), got.handler());
    rig.refuse(1, -32005, "rate limit");
    QVERIFY(got.failedWith(ErrorKind::RateLimited));
    QCOMPARE(rig.state(), EndpointState::RateLimited);
    QCOMPARE(rig.client->budgetLeft(), 0.0);
    QVERIFY(rig.client->isOpen());
    rig.client->request(ask(), next.handler());
    QCOMPARE(rig.wire.sent.size(), std::size_t(1));
    rig.advance(1200ms); // full jitter of at most one second, then the bucket fills from empty
    QCOMPARE(rig.state(), EndpointState::Ok);
    QCOMPARE(rig.wire.sent.size(), std::size_t(2));
    rig.answer(2, R"("ok")");
    QCOMPARE(next.value, std::string("ok"));
}

void TestRpcClient::rateLimitNamesItsPause()
{
    Rig rig;
    rig.client->start();
    rig.wire.retryAfter = 7000;
    rig.wire.drop({ErrorKind::RateLimited, QStringLiteral("HTTP 429"), {}, {}});
    QCOMPARE(rig.state(), EndpointState::RateLimited);
    rig.advance(6999ms);
    QCOMPARE(rig.wire.opens, 1);
    rig.advance(1ms);
    QCOMPARE(rig.wire.opens, 2);
}

void TestRpcClient::batches()
{
    Rig rig;
    Got a, b, c;
    rig.open();
    rig.client->batch(
        {{ask("m1"), a.handler()}, {ask("m2"), b.handler()}, {ask("m3"), c.handler()}});
    QCOMPARE(rig.wire.sent.size(), std::size_t(1));
    QCOMPARE(rig.wire.sent[0],
             std::string(R"([{"jsonrpc":"2.0","id":1,"method":"m1","params":[]},)"
                         R"({"jsonrpc":"2.0","id":2,"method":"m2","params":[]},)"
                         R"({"jsonrpc":"2.0","id":3,"method":"m3","params":[]}])"));
    rig.wire.push(R"([{"jsonrpc":"2.0","result":"three","id":3},)"
                  R"({"jsonrpc":"2.0","id":2,"error":{"code":-32000,"message":"no"}},)"
                  R"({"jsonrpc":"2.0","id":1,"result":"one"}])");
    QCOMPARE(a.value, std::string("one"));
    QVERIFY(b.failedWith(ErrorKind::Refused));
    QCOMPARE(c.value, std::string("three"));
    QCOMPARE(a.calls + b.calls + c.calls, 3);
}

void TestRpcClient::batchRefusedFallsBack()
{
    Rig rig;
    Got a, b;
    rig.open();
    rig.client->batch({{ask("m1"), a.handler()}, {ask("m2"), b.handler()}});
    rig.wire.push(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"no batches"}})");
    QCOMPARE(rig.wire.sent.size(), std::size_t(3));
    QVERIFY(rig.wire.sent[1].find("m1") != std::string::npos);
    QVERIFY(rig.wire.sent[2].find("m2") != std::string::npos);
    rig.answer(3, R"("one")");
    rig.answer(4, R"("two")");
    QCOMPARE(a.value, std::string("one"));
    QCOMPARE(b.value, std::string("two"));
    // Learned: the next batch goes as single calls at once.
    rig.client->batch({{ask("m3"), {}}, {ask("m4"), {}}});
    QCOMPARE(rig.wire.sent.size(), std::size_t(5));
    QCOMPARE(rig.wire.sent[3].front(), '{');
}

void TestRpcClient::batchSwallowedFallsBack()
{
    Rig rig;
    Got a, b;
    rig.open();
    rig.client->batch({{ask("m1"), a.handler()}, {ask("m2"), b.handler()}});
    rig.advance(10s);
    rig.settle();
    QVERIFY(a.failedWith(ErrorKind::Timeout) && b.failedWith(ErrorKind::Timeout));
    rig.client->batch({{ask("m3"), {}}, {ask("m4"), {}}});
    QCOMPARE(rig.wire.sent.size(), std::size_t(3));
}

void TestRpcClient::batchTooLargeOverHttp()
{
    Rig rig;
    rig.wire.canPush = false;
    Got a, b, c;
    rig.open();
    rig.client->batch({{ask("m1"), a.handler()}, {ask("m2"), b.handler()}});
    const auto failed = rig.wire.handlers.failed;
    failed(rig.wire.sent[0], {ErrorKind::Refused, QStringLiteral("HTTP 413"), {}, {}});
    QCOMPARE(rig.wire.sent.size(), std::size_t(3));
    rig.answer(4, R"("two")");
    QCOMPARE(b.value, std::string("two"));
    failed(rig.wire.sent[1], {ErrorKind::Timeout, QStringLiteral("late"), {}, {}});
    rig.settle();
    QVERIFY(a.failedWith(ErrorKind::Timeout));
    rig.client->request(ask(), c.handler());
    failed(rig.wire.sent[3], {ErrorKind::RateLimited, QStringLiteral("HTTP 429"), {}, {}});
    rig.settle();
    QVERIFY(c.failedWith(ErrorKind::RateLimited));
    QCOMPARE(rig.state(), EndpointState::RateLimited);
}

void TestRpcClient::requestInsideHandler()
{
    Rig rig;
    Got inner;
    int notified = 0;
    rig.open();
    rig.client->request(ask("outer"), [&](net::Reply reply) {
        QVERIFY(reply);
        rig.client->request(ask("inner"), inner.handler());
        // The value is still there after asking.
        QCOMPARE(text(**reply), std::string("x"));
        rig.client->subscribe({"eth_subscribe", "[]"},
                              [&](net::JsonValue&, base::UnixMs) { ++notified; }, {});
    });
    rig.answer(1, R"("x")");
    rig.answer(2, R"("y")");
    rig.answer(3, R"("0x9")");
    rig.wire.push(kHead);
    QCOMPARE(inner.value, std::string("y"));
    QCOMPARE(notified, 1);
}

void TestRpcClient::answerInsideSend()
{
    Rig rig;
    rig.open();
    // A tape may answer before send() returns, even while a frame is being read.
    rig.wire.onSend = [&](const std::string& sent) {
        if (sent.find("inner") != std::string::npos)
            rig.answer(2, R"("inner value")");
    };
    Got inner;
    std::string outer;
    rig.client->request(ask("outer"), [&](net::Reply reply) {
        rig.client->request(ask("inner"), inner.handler());
        outer = text(**reply);
    });
    rig.answer(1, R"("outer value")");
    QCOMPARE(outer, std::string("outer value"));
    QCOMPARE(inner.value, std::string("inner value"));
    QCOMPARE(inner.calls, 1);
}

void TestRpcClient::stopInsideHandler()
{
    Rig rig;
    Got other;
    rig.open();
    int calls = 0;
    rig.client->request(ask(), [&](net::Reply reply) {
        ++calls;
        rig.client->stop();
        QCOMPARE(text(**reply), std::string("x"));
    });
    rig.client->request(ask(), other.handler());
    rig.wire.push(R"([{"id":1,"result":"x"},{"id":2,"result":"y"}])");
    QCOMPARE(calls, 1);
    QVERIFY(other.failedWith(ErrorKind::Cancelled));
    QCOMPARE(rig.state(), EndpointState::Idle);
}

void TestRpcClient::destroyInsideHandler_data()
{
    QTest::addColumn<QString>("where");
    for (const char* name : {"reply", "notification", "status", "opened", "refused", "error",
                             "stop", "timeout", "closed"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRpcClient::destroyInsideHandler()
{
    QFETCH(QString, where);
    Rig rig;
    int calls = 0;
    const auto is = [&](const char* name) { return where == QLatin1String(name); };
    const auto destroy = [&] {
        ++calls;
        rig.client.reset();
    };
    if (is("status"))
        rig.client->onStatus([&](const net::EndpointStatus& s) {
            if (s.state == EndpointState::Ok)
                destroy();
        });
    else
        rig.client->onStatus({});
    if (is("opened"))
        rig.client->onOpened(destroy);
    rig.client->subscribe(
        {"eth_subscribe", "[]"},
        [&](net::JsonValue& value, base::UnixMs) {
            destroy();
            QCOMPARE(text(value), std::string("head"));
        },
        [&](base::Error) { destroy(); });
    rig.open();
    if (rig.client) {
        rig.client->request(ask(), [&](net::Reply reply) {
            destroy();
            if (reply)
                QCOMPARE(text(**reply), std::string("x"));
        });
        rig.client->request(ask(), [&](net::Reply) { ++calls; });
    }
    if (is("refused"))
        rig.refuse(1, -32601, "Method not found");
    else if (is("notification"))
        rig.wire.push(std::string(R"([{"id":1,"result":"0x9"},)") + kHead + "," + kHead + "]");
    else if (is("reply"))
        rig.wire.push(R"([{"id":2,"result":"x"},{"id":3,"result":"y"}])");
    else if (is("error"))
        rig.refuse(2, -32005, "rate limit");
    else if (is("stop"))
        rig.client->stop();
    else if (is("timeout"))
        rig.advance(11s);
    else if (is("closed"))
        rig.wire.drop({ErrorKind::Network, QStringLiteral("gone"), {}, {}});
    if (rig.client)
        rig.settle();
    QVERIFY(!rig.client);
    QCOMPARE(calls, 1);
    rig.advance(120s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!rig.wire.alive);
    QCOMPARE(calls, 1);
}

void TestRpcClient::tapSeesAll()
{
    Tap tap;
    Rig rig({}, &tap);
    rig.open();
    rig.client->request(ask(), {});
    rig.wire.push("not json at all");
    QCOMPARE(tap.frames.size(), std::size_t(2));
    QCOMPARE(tap.frames[0].first, net::Direction::Out);
    QCOMPARE(tap.frames[0].second, rig.wire.sent[0]);
    QCOMPARE(tap.frames[1].first, net::Direction::In);
    QCOMPARE(tap.frames[1].second, std::string("not json at all"));
}

void TestRpcClient::badMethod()
{
    Rig rig;
    Got got;
    rig.open();
    rig.client->request({"eth\",\"x", "[]"}, got.handler());
    rig.settle();
    QVERIFY(got.failedWith(ErrorKind::BadInput));
    QVERIFY(rig.wire.sent.empty());
}

QTEST_GUILESS_MAIN(TestRpcClient)
#include "tst_rpc_client.moc"
