#include "rpc_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace std::chrono_literals;
using base::ErrorKind;
using net::EndpointState;

/// How much is asked, and how: budget, queue, rests, and batches that not every node takes.
class TestRpcBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void budget();
    void batchCost();
    void dropsOldest();
    void rateLimitRests();
    void rateLimitNamesItsPause();
    void batches();
    void batchRefusedFallsBack();
    void batchSwallowedFallsBack();
    void batchTooLargeOverHttp();
};

void TestRpcBudget::budget()
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

void TestRpcBudget::batchCost()
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

void TestRpcBudget::dropsOldest()
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

void TestRpcBudget::rateLimitRests()
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

void TestRpcBudget::rateLimitNamesItsPause()
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

void TestRpcBudget::batches()
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

void TestRpcBudget::batchRefusedFallsBack()
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

void TestRpcBudget::batchSwallowedFallsBack()
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

void TestRpcBudget::batchTooLargeOverHttp()
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

QTEST_GUILESS_MAIN(TestRpcBudget)
#include "tst_rpc_budget.moc"
