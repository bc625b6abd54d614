#include "rpc_rig.hpp"
#include <QTest>
#include <set>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;
using net::EndpointState;

namespace {

const std::string kHead =
    R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":"0x9","result":"head"}})";

base::Error gone()
{
    return {ErrorKind::Network, QStringLiteral("gone"), {}, {}};
}

/// A client with one subscription to heads.
struct HeadRig : Rig
{
    std::vector<std::string> heads;
    std::optional<base::Error> refusal;
    int refusals = 0;

    explicit HeadRig(net::RpcConfig config = {}) : Rig(config)
    {
        client->subscribe(
            {"eth_subscribe", R"(["newHeads"])"},
            [this](net::JsonValue& v, base::UnixMs) { heads.push_back(text(v)); },
            [this](base::Error error) {
                refusal = std::move(error);
                ++refusals;
            });
    }
};

} // namespace

/// Connection, subscriptions, silence, and what a hostile peer may send.
class TestRpcConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subscribes_data();
    void subscribes();
    void resubscribes();
    void refused_data();
    void refused();
    void refusedOverHttp();
    void subscribeRetriesOnTrouble();
    void subscribeWaitsOutRateLimit();
    void openedRunsFirst();
    void backoffGrowsAndResets();
    void backoffSurvivesAcceptAndClose();
    void jitterIsSeeded();
    void silence();
    void talkingIsNotSilence();
    void httpSilence();
    void httpProvesItself();
    void putsAside_data();
    void putsAside();
    void putAsideIsTriedMuchLater();
    void putAsideByCaller();
    void oversizedByAnyTransport();
    void strangersAreCounted();
    void statusOnlyOnChange();
    void hugeMessageGivesMemoryBack();
    void oldConnectionIsDeaf();
};

void TestRpcConnection::subscribes_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](const char* name, const char* id, const std::string& frame) {
        QTest::newRow(name) << QByteArray(id) << QByteArray::fromStdString(frame);
    };
    row("geth", R"("0x9")", kHead);
    row("ganache: result first", R"("0x9")",
        R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"result":"head","subscription":"0x9"}})");
    row("alloy: method eth_subscribe", R"("0x9")",
        R"({"jsonrpc":"2.0","method":"eth_subscribe","params":{"subscription":"0x9","result":"head"}})");
    row("params first", R"("0x9")",
        R"({"params":{"subscription":"0x9","result":"head"},"method":"eth_subscription"})");
    row("white space", R"( "0x9" )",
        "{ \"params\" :\n{ \"subscription\" : \"0x9\" ,\n \"result\" : \"head\" } }");
    row("number (Solana)", "23784",
        R"({"method":"slotNotification","params":{"result":"head","subscription":23784}})");
    row("subscription_id (Starknet)", "\"77\"",
        R"({"method":"starknet_subscriptionNewHeads","params":{"subscription_id":"77","result":"head"}})");
    row("members to skip", R"("0x9")",
        R"({"x":[{"y":1}],"params":{"z":{"result":"not this"},"subscription":"0x9","w":[],"result":"head"}})");
}

void TestRpcConnection::subscribes()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, frame);
    HeadRig rig;
    rig.open();
    rig.answer(1, id.toStdString());
    rig.wire.push(frame.toStdString());
    QVERIFY(rig.heads == std::vector<std::string>{"head"});
    QCOMPARE(rig.refusals, 0);
}

void TestRpcConnection::resubscribes()
{
    HeadRig rig;
    rig.open();
    rig.answer(1, R"("0x9")");
    rig.wire.push(kHead);
    rig.wire.drop(gone());
    QCOMPARE(rig.state(), EndpointState::Unreachable);
    QCOMPARE(rig.reason(), QStringLiteral("gone"));
    rig.advance(501ms);
    QCOMPARE(rig.wire.opens, 2);
    rig.wire.accept();
    QCOMPARE(rig.sentWith("eth_subscribe"), std::size_t(2));
    rig.wire.push(kHead); // of the old subscription: not ours any more
    QCOMPARE(rig.heads.size(), std::size_t(1));
    rig.answer(2, R"("0xa")");
    rig.wire.push(
        R"({"params":{"subscription":"0xa","result":"again"},"method":"eth_subscription"})");
    QCOMPARE(rig.heads.back(), std::string("again"));
    QCOMPARE(rig.client->status().reconnects, quint64(1));
    QCOMPARE(rig.refusals, 0);
}

void TestRpcConnection::refused_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, int code, const char* message) {
        QTest::newRow(name) << code << QString::fromLatin1(message);
    };
    row("ethereumjs", -32601, "Method not found");
    row("anvil: unknown method", -32602,
        "data did not match any variant of untagged enum EthRpcCall");
    row("anvil: unknown subscription", -32603, "Not implemented");
    row("hardhat: syncing", -32602, "Invalid arguments");
    row("hardhat: unsupported", -32004, "Method not supported");
    row("geth over http", -32601, "notifications not supported");
    row("geth: no such", -32601, "no \\\"newHeads\\\" subscription in eth namespace");
    row("a gateway", -32000, "the method eth_subscribe is not available");
    row("another", -32000, "Subscriptions are not enabled on this plan");
}

void TestRpcConnection::refused()
{
    QFETCH(int, code);
    QFETCH(QString, message);
    HeadRig rig;
    rig.open();
    rig.refuse(1, code, message.toStdString());
    QCOMPARE(rig.refusals, 1);
    QCOMPARE(rig.refusal->kind, ErrorKind::Refused);
    QCOMPARE(rig.state(), EndpointState::Ok);
    // Once and for all: not asked again, not refused again.
    rig.wire.drop(gone());
    rig.advance(501ms);
    rig.wire.accept();
    QCOMPARE(rig.sentWith("eth_subscribe"), std::size_t(1));
    QCOMPARE(rig.refusals, 1);
}

void TestRpcConnection::refusedOverHttp()
{
    HeadRig rig;
    rig.wire.canPush = false;
    rig.open();
    QCOMPARE(rig.refusals, 0); // never inside a call
    rig.settle();
    QCOMPARE(rig.refusals, 1);
    QVERIFY(!rig.client->pushes());
    QVERIFY(rig.wire.sent.empty());
}

void TestRpcConnection::subscribeRetriesOnTrouble()
{
    HeadRig rig;
    rig.open();
    rig.refuse(1, -32000, "internal error");
    QCOMPARE(rig.refusals, 0);
    rig.advance(2s);
    QCOMPARE(rig.sentWith("eth_subscribe"), std::size_t(2));
    rig.refuse(2, -32000, "internal error");
    rig.advance(4s);
    QCOMPARE(rig.sentWith("eth_subscribe"), std::size_t(3));
    rig.refuse(3, -32000, "internal error");
    QCOMPARE(rig.refusals, 1);
    rig.advance(60s);
    QCOMPARE(rig.sentWith("eth_subscribe"), std::size_t(3));
}

void TestRpcConnection::subscribeWaitsOutRateLimit()
{
    HeadRig rig;
    rig.open();
    for (int i = 1; i <= 6; ++i) {
        QCOMPARE(rig.sentWith("eth_subscribe"), std::size_t(i));
        rig.refuse(i, 429, "Too Many Requests");
        QCOMPARE(rig.state(), EndpointState::RateLimited);
        for (int ms = 0; ms < 200'000 && rig.sentWith("eth_subscribe") == std::size_t(i);
             ms += 100) {
            rig.wire.lastHeard = rig.clock.steadyMs();
            rig.advance(100ms);
        }
    }
    QCOMPARE(rig.refusals, 0);
}

void TestRpcConnection::openedRunsFirst()
{
    HeadRig rig;
    rig.client->onOpened([&] { rig.client->request(ask("eth_chainId"), {}); });
    rig.open();
    QCOMPARE(rig.wire.sent.size(), std::size_t(2));
    QVERIFY(rig.wire.sent[0].find("eth_chainId") != std::string::npos);
    QVERIFY(rig.wire.sent[1].find("eth_subscribe") != std::string::npos);
}

void TestRpcConnection::backoffGrowsAndResets()
{
    net::RpcConfig config;
    config.backoffMinMs = 100;
    config.backoffMaxMs = 10'000;
    Rig rig(config);
    rig.client->start();
    qint64 longest = 0;
    for (int i = 0; i < 40; ++i) {
        rig.wire.drop(gone());
        const int opens = rig.wire.opens;
        qint64 waited = 0;
        for (; rig.wire.opens == opens; ++waited)
            rig.advance(1ms);
        QVERIFY(waited >= 25);
        QVERIFY(waited <= std::min<qint64>(100LL << std::min(i, 20), 10'000));
        longest = std::max(longest, waited);
    }
    QVERIFY(longest > 5000);
    rig.wire.accept();
    rig.wire.push(R"({"id":1})"); // answers nothing, proves nothing
    rig.client->request(ask(), {});
    rig.answer(1, "1");
    rig.wire.drop(gone());
    const int opens = rig.wire.opens;
    rig.advance(101ms);
    QCOMPARE(rig.wire.opens, opens + 1);
}

void TestRpcConnection::backoffSurvivesAcceptAndClose()
{
    // A server that accepts and hangs up is not hammered at the shortest pause.
    net::RpcConfig config;
    config.backoffMinMs = 100;
    Rig rig(config);
    rig.client->start();
    for (int i = 0; i < 200 && rig.clock.steadyMs() < 600'000; ++i) {
        rig.wire.accept();
        rig.wire.drop(gone());
        const int opens = rig.wire.opens;
        while (rig.wire.opens == opens)
            rig.advance(100ms);
    }
    QVERIFY2(rig.wire.opens < 60, qPrintable(QString::number(rig.wire.opens)));
}

void TestRpcConnection::jitterIsSeeded()
{
    const auto pauses = [](quint64 seed) {
        net::RpcConfig config;
        config.jitterSeed = seed;
        Rig rig(config);
        rig.client->start();
        std::vector<qint64> out;
        for (int i = 0; i < 8; ++i) {
            rig.wire.drop(gone());
            const int opens = rig.wire.opens;
            const qint64 from = rig.clock.steadyMs();
            while (rig.wire.opens == opens)
                rig.advance(1ms);
            out.push_back(rig.clock.steadyMs() - from);
        }
        return out;
    };
    QVERIFY(pauses(1) == pauses(1));
    std::set<std::vector<qint64>> all;
    for (quint64 seed = 0; seed < 20; ++seed)
        all.insert(pauses(seed));
    QCOMPARE(all.size(), std::size_t(20));
}

void TestRpcConnection::silence()
{
    HeadRig rig;
    rig.open();
    rig.answer(1, R"("0x9")");
    rig.advance(15s);
    QCOMPARE(rig.wire.pings, 1);
    QCOMPARE(rig.state(), EndpointState::Ok);
    rig.advance(14999ms);
    QCOMPARE(rig.wire.pings, 1);
    QVERIFY(rig.client->isOpen());
    rig.advance(1ms);
    QVERIFY(!rig.client->isOpen());
    QCOMPARE(rig.state(), EndpointState::Silent);
    QVERIFY(rig.reason().contains(QLatin1String("30 s")));
    QCOMPARE(rig.wire.closes, 1);
    rig.advance(501ms);
    QCOMPARE(rig.wire.opens, 2);
    QCOMPARE(rig.state(), EndpointState::Silent); // until it speaks again or fails
    rig.wire.lastHeard = rig.clock.steadyMs();
    rig.wire.accept();
    QCOMPARE(rig.state(), EndpointState::Ok);
    QCOMPARE(rig.sentWith("eth_subscribe"), std::size_t(2));
}

void TestRpcConnection::talkingIsNotSilence()
{
    Rig rig;
    rig.open();
    for (int i = 0; i < 100; ++i) {
        rig.advance(14s);
        rig.wire.lastHeard = rig.clock.steadyMs();
    }
    QVERIFY(rig.client->isOpen());
    QCOMPARE(rig.wire.pings, 0);
    // A pong counts as well: the ping comes again at each half.
    for (int i = 1; i <= 5; ++i) {
        rig.advance(15s);
        QCOMPARE(rig.wire.pings, i);
        rig.wire.lastHeard = rig.clock.steadyMs();
    }
    QVERIFY(rig.client->isOpen());
    QCOMPARE(rig.wire.opens, 1);
}

void TestRpcConnection::httpSilence()
{
    Rig rig;
    rig.wire.canPush = false;
    rig.open();
    Got got[3];
    for (Got& each : got)
        rig.client->request(ask(), each.handler());
    rig.advance(10s);
    rig.settle();
    for (Got& each : got)
        QVERIFY(each.failedWith(ErrorKind::Timeout));
    QCOMPARE(rig.state(), EndpointState::Silent);
    rig.advance(501ms);
    QCOMPARE(rig.wire.opens, 2);
}

void TestRpcConnection::httpProvesItself()
{
    Rig rig;
    rig.wire.canPush = false;
    rig.open();
    QVERIFY(rig.client->isOpen());
    QCOMPARE(rig.state(), EndpointState::Connecting);
    rig.client->request(ask(), {});
    rig.answer(1, "1");
    QCOMPARE(rig.state(), EndpointState::Ok);
    rig.advance(600s); // nothing asked, nothing heard: fine over HTTP
    QCOMPARE(rig.state(), EndpointState::Ok);
}

void TestRpcConnection::putsAside_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& frame, const char* reason) {
        QTest::newRow(name) << frame << QString::fromLatin1(reason);
    };
    row("empty", "", "sent an empty message");
    row("garbage", "<html>502 Bad Gateway</html>", "sent text that is not JSON at byte 1");
    row("truncated head", R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"subscr)",
        "sent text that is not JSON at byte");
    row("truncated answer", R"({"jsonrpc":"2.0","id":1,"result":{"number":"0x1")",
        "sent text that is not JSON at byte");
    row("bad UTF-8", "{\"id\":\"\xff\xfe\"}", "sent text that is not JSON");
    row("number", "123", "sent JSON that is no JSON-RPC message");
    row("string", "\"hello\"", "sent JSON that is no JSON-RPC message");
    row("null", "null", "sent JSON that is no JSON-RPC message");
    row("empty object", "{}", "sent JSON that is no JSON-RPC message");
    row("foreign object", R"({"hello":"world"})", "sent JSON that is no JSON-RPC message");
    row("array of numbers", "[1,2,3]", "sent JSON that is no JSON-RPC message");
    row("missing colon", R"({"jsonrpc" "2.0"})", "sent text that is not JSON at byte");
    row("key is no string", R"({7:1})", "sent text that is not JSON at byte");
    row("deep array", QByteArray(100'000, '[') + QByteArray(100'000, ']'), "nested deeper than 64");
    row("deep object",
        QByteArray(R"({"a":)").repeated(100'000) + "1" + QByteArray("}").repeated(100'000),
        "nested deeper than 64");
    row("deep where nobody looks",
        R"({"jsonrpc":"2.0","id":1,"x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') +
            "}",
        "nested deeper than 64");
    row("deep, not closed", QByteArray(100'000, '['), "nested deeper than 64");
    row("65 levels", QByteArray(65, '[') + QByteArray(65, ']'), "nested deeper than 64");
}

void TestRpcConnection::putsAside()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, reason);
    HeadRig rig;
    Got got;
    rig.open();
    rig.client->request(ask(), got.handler());
    rig.wire.push(frame.toStdString());
    QCOMPARE(rig.state(), EndpointState::PutAside);
    QVERIFY2(rig.reason().contains(reason), qPrintable(rig.reason()));
    QCOMPARE(rig.client->status().reason.kind, ErrorKind::Protocol);
    QVERIFY(!rig.client->isOpen());
    QCOMPARE(rig.wire.closes, 1);
    rig.settle();
    QVERIFY(got.failedWith(ErrorKind::Protocol));
    QVERIFY(rig.heads.empty());
}

void TestRpcConnection::putAsideIsTriedMuchLater()
{
    HeadRig rig;
    rig.open();
    rig.wire.push("garbage");
    rig.advance(299s);
    QCOMPARE(rig.wire.opens, 1);
    QCOMPARE(rig.state(), EndpointState::PutAside);
    rig.advance(32s);
    QCOMPARE(rig.wire.opens, 2);
    rig.wire.accept();
    QCOMPARE(rig.state(), EndpointState::Ok);
    QVERIFY(rig.reason().contains(QLatin1String("not JSON"))); // the last trouble stays readable
}

void TestRpcConnection::putAsideByCaller()
{
    Rig rig;
    Got got;
    rig.open();
    rig.client->request(ask(), [&](net::Reply) {
        rig.client->putAside({ErrorKind::Protocol, QStringLiteral("is chain 5, not 1"), {}, {}});
    });
    rig.client->request(ask(), got.handler());
    rig.wire.push(R"([{"id":1,"result":"0x5"},{"id":2,"result":"0x5"}])");
    QCOMPARE(rig.state(), EndpointState::PutAside);
    QCOMPARE(rig.reason(), QStringLiteral("is chain 5, not 1"));
    rig.settle();
    QVERIFY(got.failedWith(ErrorKind::Protocol));
    QCOMPARE(got.error->what, QStringLiteral("is chain 5, not 1"));
}

void TestRpcConnection::oversizedByAnyTransport()
{
    net::RpcConfig config;
    config.limits.maxFrameBytes = 1000;
    Rig rig(config);
    rig.open();
    rig.wire.push(std::string(1001, ' '));
    QCOMPARE(rig.state(), EndpointState::PutAside);
    QVERIFY(rig.reason().contains(QLatin1String("1001 bytes")));
}

void TestRpcConnection::strangersAreCounted()
{
    for (const char* frame :
         {R"({"jsonrpc":"2.0","id":4711,"result":"x"})",
          R"({"jsonrpc":"2.0","id":null,"result":"x"})",
          R"({"jsonrpc":"2.0","id":-1,"result":"x"})", R"({"jsonrpc":"2.0","id":1.5,"result":"x"})",
          R"({"jsonrpc":"2.0","id":{"a":1},"result":"x"})",
          R"({"jsonrpc":"2.0","id":99999999999999999999999,"result":"x"})",
          R"({"id":4711,"error":{"code":1,"message":"x"}})",
          R"({"id":null,"error":{"code":1,"message":"x"}})",
          R"({"method":"eth_subscription","params":{"subscription":"0xbad","result":"x"}})",
          R"({"method":"eth_subscription","params":{"subscription":"0xbad"}})",
          R"({"method":"eth_subscription","params":{}})",
          R"({"id":7,"method":"x","params":[1]})"}) {
        Rig rig;
        rig.open();
        for (int i = 0; i < 99; ++i)
            rig.wire.push(frame);
        QVERIFY2(rig.state() == EndpointState::Ok, frame);
        QCOMPARE(rig.client->status().dropped, quint64(99));
        rig.wire.push(frame);
        QVERIFY2(rig.state() == EndpointState::PutAside, frame);
    }
}

void TestRpcConnection::statusOnlyOnChange()
{
    HeadRig rig;
    rig.open();
    rig.answer(1, R"("0x9")");
    for (int i = 0; i < 1000; ++i)
        rig.wire.push(kHead);
    QCOMPARE(rig.heads.size(), std::size_t(1000));
    QVERIFY((rig.states == std::vector{EndpointState::Connecting, EndpointState::Ok}));
    const base::UnixMs since = rig.client->status().since;
    rig.advance(1s);
    QVERIFY(rig.client->status().since == since);
}

void TestRpcConnection::hugeMessageGivesMemoryBack()
{
    HeadRig rig;
    rig.open();
    rig.answer(1, R"("0x9")");
    const std::string big =
        R"({"params":{"subscription":"0x9","result":")" + std::string(20U << 20, 'a') + "\"}}";
    rig.wire.push(big);
    QCOMPARE(rig.heads.back().size(), std::size_t(20U << 20));
    rig.wire.push(kHead);
    rig.wire.push(big);
    rig.wire.push(kHead);
    QCOMPARE(rig.heads.size(), std::size_t(4));
}

void TestRpcConnection::oldConnectionIsDeaf()
{
    HeadRig rig;
    rig.open();
    rig.answer(1, R"("0x9")");
    const net::Transport::Handlers old = rig.wire.handlers;
    rig.wire.drop(gone());
    rig.advance(501ms);
    rig.wire.accept();
    rig.answer(2, R"("0x9")");
    std::string padded = kHead + std::string(64, ' ');
    old.frame({padded.data(), kHead.size()});
    old.closed(gone());
    old.opened();
    QVERIFY(rig.heads.empty());
    QVERIFY(rig.client->isOpen());
}

QTEST_GUILESS_MAIN(TestRpcConnection)
#include "tst_rpc_connection.moc"
