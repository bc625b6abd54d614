#include "fake_transport.hpp"
#include "net/rpc_client.hpp"
#include <QTest>
#include <optional>

using namespace rollscope;
using namespace std::chrono_literals;
using base::ErrorKind;
using net::EndpointState;

namespace {

struct Rig
{
    base::ManualClock clock;
    test::FakeWire wire;
    std::unique_ptr<net::RpcClient> client;
    std::vector<EndpointState> states;

    explicit Rig(net::RpcConfig config = {}, net::FrameTap* tap = nullptr)
    {
        client = std::make_unique<net::RpcClient>(
            config, std::make_unique<test::FakeTransport>(wire), clock, tap);
        client->onStatus([this](const net::EndpointStatus& s) { states.push_back(s.state); });
    }
    void open()
    {
        client->start();
        wire.accept();
    }
    void advance(std::chrono::milliseconds by) { clock.advance(by); }
};

std::string text(net::JsonValue& value)
{
    std::string_view out;
    return value.get_string().get(out) == simdjson::SUCCESS ? std::string(out) : "?";
}

/// Records what a handler got.
struct Got
{
    int calls = 0;
    std::string value;
    std::optional<base::Error> error;
    net::ReplyHandler handler()
    {
        return [this](net::Reply reply) {
            ++calls;
            if (reply)
                value = text(**reply);
            else
                error = reply.error();
        };
    }
};

constexpr auto kHead =
    R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":"0x9","result":"head"}})";

} // namespace

class TestRpcClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndAnswers();
    void subscribes_data();
    void subscribes();
};

void TestRpcClient::asksAndAnswers()
{
    Rig rig;
    Got got;
    rig.client->request({"eth_chainId", "[]"}, got.handler());
    QVERIFY(rig.wire.sent.empty());
    rig.open();
    QCOMPARE(rig.wire.sent.size(), std::size_t(1));
    QCOMPARE(rig.wire.sent[0],
             std::string(R"({"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]})"));
    rig.advance(25ms);
    rig.wire.push(R"({"jsonrpc":"2.0","id":1,"result":"0x1"})");
    QCOMPARE(got.calls, 1);
    QCOMPARE(got.value, std::string("0x1"));
    QCOMPARE(*rig.client->status().latencyMs, 25.0);
    QVERIFY((rig.states == std::vector{EndpointState::Connecting, EndpointState::Ok}));
}

void TestRpcClient::subscribes_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("geth") << QByteArray(kHead);
    QTest::newRow("ganache: result first") << QByteArray(
        R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"result":"head","subscription":"0x9"}})");
    QTest::newRow("alloy: method eth_subscribe") << QByteArray(
        R"({"jsonrpc":"2.0","method":"eth_subscribe","params":{"subscription":"0x9","result":"head"}})");
    QTest::newRow("params first") << QByteArray(
        R"({"params":{"subscription":"0x9","result":"head"},"method":"eth_subscription","jsonrpc":"2.0"})");
    QTest::newRow("white space") << QByteArray(
        "{ \"params\" :\n{ \"subscription\" : \"0x9\" ,\n \"result\" : \"head\" } }");
}

void TestRpcClient::subscribes()
{
    QFETCH(QByteArray, frame);
    Rig rig;
    std::vector<std::string> heads;
    rig.client->subscribe({"eth_subscribe", R"(["newHeads"])"},
                          [&](net::JsonValue& v, base::UnixMs) { heads.push_back(text(v)); }, {});
    rig.open();
    rig.wire.push(R"({"jsonrpc":"2.0","id":1,"result":"0x9"})");
    rig.wire.push(frame.toStdString());
    QVERIFY(heads == std::vector<std::string>{"head"});
}

QTEST_GUILESS_MAIN(TestRpcClient)
#include "tst_rpc_client.moc"
