#include "rpc_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;
using net::EndpointState;

/// A client that is asked, stopped or destroyed at any moment, even inside its own handlers.
class TestRpcLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopCancels();
    void stopRunsEachHandlerOnce();
    void destroyedWithOpenRequests();
    void requestWhenStopped();
    void requestInsideHandler();
    void answerInsideSend();
    void stopInsideHandler();
    void destroyInsideHandler_data();
    void destroyInsideHandler();
};

void TestRpcLifetime::stopCancels()
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

void TestRpcLifetime::stopRunsEachHandlerOnce()
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

void TestRpcLifetime::destroyedWithOpenRequests()
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

void TestRpcLifetime::requestWhenStopped()
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

void TestRpcLifetime::requestInsideHandler()
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

void TestRpcLifetime::answerInsideSend()
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

void TestRpcLifetime::stopInsideHandler()
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

void TestRpcLifetime::destroyInsideHandler_data()
{
    QTest::addColumn<QString>("where");
    for (const char* name : {"reply", "notification", "status", "opened", "refused", "error",
                             "stop", "timeout", "closed"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRpcLifetime::destroyInsideHandler()
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
        rig.wire.drop(gone());
    if (rig.client)
        rig.settle();
    QVERIFY(!rig.client);
    QCOMPARE(calls, 1);
    rig.advance(120s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!rig.wire.alive);
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestRpcLifetime)
#include "tst_rpc_lifetime.moc"
