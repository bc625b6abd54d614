#include "rpc_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;
using net::EndpointState;

namespace {

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

/// Questions and their answers, and what becomes of those that nobody answers.
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
    void lossFailsWhatWasSent();
    void keepsWhatWasNotSent();
    void sendRefused();
    void badMethod();
    void reasonGoesWithTheTrouble();
    void whatFailedIsCountedAndNamed();
    void secretsAreTakenOut();
    void tapSeesAll();
};

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
    QCOMPARE(unsent.error->what, QStringLiteral("the endpoint is not connected"));
    {
        net::RpcConfig config;
        config.shown = QStringLiteral("node.example:8545");
        Rig named(config);
        Got got;
        named.client->request(ask(), got.handler());
        named.advance(10s);
        named.settle();
        QVERIFY(got.failedWith(ErrorKind::Timeout));
        QCOMPARE(got.error->what,
                 QStringLiteral("the endpoint node.example:8545 is not connected"));
    }

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
    rig.wire.drop(gone());
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

void TestRpcClient::reasonGoesWithTheTrouble()
{
    Rig rig;
    rig.open();
    rig.wire.drop(gone());
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

/// Each error counts, a connection that was not made too, and the last one is named.
void TestRpcClient::whatFailedIsCountedAndNamed()
{
    Rig rig;
    rig.client->start();
    rig.wire.drop({ErrorKind::Network, QStringLiteral("the host name was not found"), {}, {}});
    QCOMPARE(rig.client->status().errors, quint64(1));
    QCOMPARE(rig.client->status().lastError.what, QStringLiteral("the host name was not found"));
    rig.advance(5s);
    rig.wire.accept();
    Got got;
    rig.client->request(ask("eth_config"), got.handler());
    rig.refuse(1, -32000, "not on this tape");
    QCOMPARE(rig.state(), EndpointState::Ok);
    QCOMPARE(rig.reason(), QString());
    QCOMPARE(rig.client->status().errors, quint64(2));
    QCOMPARE(rig.client->status().lastError.where, QStringLiteral("eth_config"));
    QCOMPARE(rig.client->status().lastError.what, QStringLiteral("-32000: not on this tape"));
    rig.wire.push("not json at all"); // it is put aside
    QCOMPARE(rig.client->status().errors, quint64(3));
    QCOMPARE(rig.client->status().lastError.what, rig.reason());
}

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

QTEST_GUILESS_MAIN(TestRpcClient)
#include "tst_rpc_client.moc"
