#include "rpc_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;
using net::EndpointState;

/// What a hostile peer may send, and what follows.
class TestRpcPutAside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAside_data();
    void putsAside();
    void putAsideIsTriedMuchLater();
    void putAsideByCaller();
    void oversizedByAnyTransport();
    void strangersAreCounted();
    void floodsAreCutOff();
};

void TestRpcPutAside::putsAside_data()
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

void TestRpcPutAside::putsAside()
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

void TestRpcPutAside::putAsideIsTriedMuchLater()
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

void TestRpcPutAside::putAsideByCaller()
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

void TestRpcPutAside::oversizedByAnyTransport()
{
    net::RpcConfig config;
    config.limits.maxFrameBytes = 1000;
    Rig rig(config);
    rig.open();
    rig.wire.push(std::string(1001, ' '));
    QCOMPARE(rig.state(), EndpointState::PutAside);
    QVERIFY(rig.reason().contains(QLatin1String("1001 bytes")));
}

void TestRpcPutAside::strangersAreCounted()
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

void TestRpcPutAside::floodsAreCutOff()
{
    const std::string head =
        R"({"method":"eth_subscription","params":{"subscription":"0x1","result":"x"}})";
    Rig rig;
    int heads = 0;
    rig.open();
    rig.client->subscribe(
        {"eth_subscribe", R"(["newHeads"])"}, [&](net::JsonValue&, base::UnixMs) { ++heads; },
        [](const base::Error&) {});
    rig.settle();
    rig.answer(1, R"("0x1")");
    // A chain of 500 heads a second, and what a machine that slept finds waiting.
    for (int second = 0; second < 60; ++second) {
        rig.wire.lastHeard = rig.clock.steadyMs();
        for (int i = 0; i < 500; ++i)
            rig.wire.push(head);
        rig.advance(std::chrono::seconds(1));
    }
    for (int i = 0; i < 5000; ++i)
        rig.wire.push(head);
    QVERIFY2(rig.state() == EndpointState::Ok, qPrintable(rig.reason()));
    QCOMPARE(heads, 60 * 500 + 5000);
    // One that never stops.
    rig.advance(std::chrono::seconds(10));
    rig.wire.lastHeard = rig.clock.steadyMs();
    heads = 0;
    for (int ms = 0; ms < 1000 && rig.state() == EndpointState::Ok; ++ms) {
        for (int i = 0; i < 250 && rig.state() == EndpointState::Ok; ++i)
            rig.wire.push(head);
        rig.advance(std::chrono::milliseconds(1));
    }
    QVERIFY(rig.state() == EndpointState::PutAside);
    QVERIFY2(rig.reason().contains(QLatin1String("more than 2500 messages a second")),
             qPrintable(rig.reason()));
    QVERIFY(heads < 15'000);
}

QTEST_GUILESS_MAIN(TestRpcPutAside)
#include "tst_rpc_put_aside.moc"
