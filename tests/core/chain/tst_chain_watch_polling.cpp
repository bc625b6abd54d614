#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

/// What is asked for because nobody pushes it: heads of silent or refusing nodes, and the tags.
class TestChainWatchPolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pollingWithoutSubscriptions();
    void pollingOverHttp();
    void refusesLatest();
    void passingRefusalOfPush();
    void subscriptionThatFallsSilent();
    void metered();
    void tags();
    void noTags();
    void tagsThatCannotBe();
};

void TestChainWatchPolling::pollingWithoutSubscriptions()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    node.subscriptions = false;
    node.headerMethod = false;
    rig.start();
    for (int i = 0; i < 10; ++i) {
        node.mine();
        rig.run(2500);
    }
    rig.run(3000);
    QVERIFY(rig.agrees(node, 1));
}

void TestChainWatchPolling::pollingOverHttp()
{
    WatchRig rig;
    rig.config.spec.blockTimeMs = 1000;
    auto& node = rig.node(QStringLiteral("http://a"), newChain());
    rig.start();
    for (int i = 0; i < 40; ++i) {
        node.mine();
        rig.run(300); // several blocks between two polls
    }
    rig.run(5000);
    QVERIFY(rig.agrees(node, 1));
    QCOMPARE(node.asked(QStringLiteral("eth_subscribe")), 0);
}

void TestChainWatchPolling::refusesLatest()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    a.subscriptions = false;
    a.error = [](const QString&, const QJsonArray& p) {
        return p.at(0).toString() == u"latest"
                   ? std::optional<std::string>(R"({"code":-32000,"message":"still syncing"})")
                   : std::nullopt;
    };
    rig.start();
    rig.run(60'000);
    QVERIFY(rig.isPutAside(0));
    QVERIFY2(rig.reason(0).contains(QLatin1String("still syncing")), qPrintable(rig.reason(0)));
}

void TestChainWatchPolling::passingRefusalOfPush()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    a.error = [](const QString& method, const QJsonArray&) {
        return method == u"eth_subscribe"
                   ? std::optional<std::string>(R"({"code":-32000,"message":"internal error"})")
                   : std::nullopt;
    };
    rig.start();
    rig.run(30'000);
    QCOMPARE(a.asked(QStringLiteral("eth_subscribe")), 3);
    a.error = nullptr;
    a.down();
    a.up();
    rig.run(10'000);
    QCOMPARE(a.asked(QStringLiteral("eth_subscribe")), 4);
    a.mine();
    rig.run(20);
    QCOMPARE(rig.head(), 1U); // pushed
}

void TestChainWatchPolling::subscriptionThatFallsSilent()
{
    WatchRig rig;
    auto& node = rig.startOnOne();
    for (int i = 0; i < 5; ++i) {
        node.mine();
        rig.run(1000);
    }
    node.pushes = false; // the socket lives, the subscription is forgotten
    for (int i = 0; i < 60; ++i) {
        node.mine();
        rig.run(1000);
    }
    QVERIFY(rig.head() >= 62); // polled at the chain's pace by now
    node.pushes = true;
    for (int i = 0; i < 3; ++i) {
        node.mine();
        rig.run(2000);
    }
    QVERIFY(rig.agrees(node, 1));
    const int polls = node.asked(QStringLiteral("eth_getHeaderByNumber"));
    for (int i = 0; i < 20; ++i) {
        node.mine();
        rig.run(1000);
    }
    QVERIFY(node.asked(QStringLiteral("eth_getHeaderByNumber")) - polls <= 4 + 1); // tags only
}

void TestChainWatchPolling::metered()
{
    WatchRig rig;
    rig.config.metered = true;
    auto [a, b] = rig.twoOperators();
    rig.start();
    for (int i = 0; i < 600; ++i) {
        a.mine();
        b.adopt(a.head());
        rig.run(1000);
    }
    QCOMPARE(a.asked(QStringLiteral("eth_subscribe")), 0);
    QVERIFY(rig.head() >= 540);
    QVERIFY(rig.view(0).status.requests < 40);
    QVERIFY(rig.watch->tracker().holes().empty()); // not fetched, and coverage tells
}

void TestChainWatchPolling::tags()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    node.mineMany(20);
    rig.start();
    rig.run(3000);
    QCOMPARE(rig.watch->tags().safe, 16U);
    QCOMPARE(rig.watch->tags().finalized, 12U);
    node.mineMany(4);
    rig.run(12'500);
    QCOMPARE(rig.watch->tags().safe, 20U);
    QCOMPARE(rig.watch->tags().asOf.value > 0, true);
    // Nodes without the header method answer whole blocks.
    node.headerMethod = false;
    node.mineMany(4);
    rig.run(30'000);
    QCOMPARE(rig.watch->tags().safe, 24U);
}

void TestChainWatchPolling::noTags()
{
    WatchRig rig;
    auto& node = rig.node(kA, newChain());
    node.error = [](const QString&, const QJsonArray& p) -> std::optional<std::string> {
        const QString tag = p.at(0).toString();
        if (tag == u"safe" || tag == u"finalized")
            return R"({"code":-39001,"message":"unknown block"})";
        return std::nullopt;
    };
    node.mineMany(20);
    rig.start();
    rig.run(60'000);
    QVERIFY(!rig.watch->tags().safe && !rig.watch->tags().finalized);
    const int early = node.asked(QStringLiteral("eth_getBlockByNumber"));
    rig.run(60'000);
    QVERIFY(node.asked(QStringLiteral("eth_getBlockByNumber")) - early <= 6); // asked seldom now
    QVERIFY(rig.view(0).status.state == net::EndpointState::Ok);
}

void TestChainWatchPolling::tagsThatCannotBe()
{
    for (const char* answer : {"0xfffffff", "0x7fffffffffffffff"}) {
        WatchRig rig;
        auto& a = rig.node(kA, newChain());
        a.mineMany(20);
        bool tag = false;
        a.result = [&tag](const QString&, const QJsonArray& p) -> std::optional<std::string> {
            tag = p.at(0).toString() == u"safe";
            return std::nullopt;
        };
        a.bend = [&](QJsonObject& o) {
            if (tag)
                o[QLatin1String("number")] = QString::fromLatin1(answer);
        };
        rig.start();
        rig.run(3000);
        QVERIFY(rig.isPutAside(0));
        QVERIFY(!rig.watch->tags().safe);
    }
}

QTEST_GUILESS_MAIN(TestChainWatchPolling)
#include "tst_chain_watch_polling.moc"
