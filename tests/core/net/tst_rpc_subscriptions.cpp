#include "rpc_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;
using net::EndpointState;

/// Subscriptions: in every dialect, after every loss, and where they are refused.
class TestRpcSubscriptions : public QObject
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
    void hugeMessageGivesMemoryBack();
};

void TestRpcSubscriptions::subscribes_data()
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

void TestRpcSubscriptions::subscribes()
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

void TestRpcSubscriptions::resubscribes()
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

void TestRpcSubscriptions::refused_data()
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

void TestRpcSubscriptions::refused()
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

void TestRpcSubscriptions::refusedOverHttp()
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

void TestRpcSubscriptions::subscribeRetriesOnTrouble()
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

void TestRpcSubscriptions::subscribeWaitsOutRateLimit()
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

void TestRpcSubscriptions::openedRunsFirst()
{
    HeadRig rig;
    rig.client->onOpened([&] { rig.client->request(ask("eth_chainId"), {}); });
    rig.open();
    QCOMPARE(rig.wire.sent.size(), std::size_t(2));
    QVERIFY(rig.wire.sent[0].find("eth_chainId") != std::string::npos);
    QVERIFY(rig.wire.sent[1].find("eth_subscribe") != std::string::npos);
}

void TestRpcSubscriptions::hugeMessageGivesMemoryBack()
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

QTEST_GUILESS_MAIN(TestRpcSubscriptions)
#include "tst_rpc_subscriptions.moc"
