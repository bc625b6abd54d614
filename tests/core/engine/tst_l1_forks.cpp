// What is known of a parent chain's blob parameters, and what only heads tell.
#include "l1_world.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test::l1_world;

class TestL1Forks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNodeTellsALaterFork();
    void oneNodeAloneRewritesNothing();
    void metered();
};

/// The schedule is known to bpo2; what comes after it only the node knows.
void TestL1Forks::aNodeTellsALaterFork()
{
    World world;
    const qint64 from = kStart + 1200;
    world.l1.result = [&](const QString& method, const QJsonArray&) -> std::optional<std::string> {
        if (method != u"eth_config")
            return std::nullopt;
        return R"({"current":{"activationTime":1767747671,"blobSchedule":{"target":14,"max":21,)"
               R"("baseFeeUpdateFraction":11684671}},"next":{"activationTime":)" +
               std::to_string(from) +
               R"(,"blobSchedule":{"target":21,"max":32,"baseFeeUpdateFraction":20000000},)"
               R"("forkId":"0x0badf00d"},"last":null})";
    };
    engine::Engine engine(world.config, world.clock, world.network, &world.log, nullptr, false);
    QVERIFY(engine.start());
    while (world.second < 600)
        world.slot();
    auto view = engine.latest()->l1.front();
    QCOMPARE(view->fork.name, u"bpo2"_s);
    QVERIFY(view->next);
    QCOMPARE(view->next->activation, from);
    QCOMPARE(view->next->maxBlobs, 32U);
    while (world.second < 1260)
        world.slot();
    view = engine.latest()->l1.front();
    QCOMPARE(view->fork.name, u"0x0badf00d"_s);
    QVERIFY(!view->next);
    QCOMPARE(view->newest.targetBlobs, 21U);
    QCOMPARE(world.l1.asked(u"eth_config"_s), 1);
}

/// A "current" fork that should have held for long, told by one node: the headers do not show it.
void TestL1Forks::oneNodeAloneRewritesNothing()
{
    World world;
    world.l1.result = [&](const QString& method, const QJsonArray&) -> std::optional<std::string> {
        if (method != u"eth_config")
            return std::nullopt;
        return R"({"current":{"activationTime":)" + std::to_string(kStart - 6000) +
               R"(,"blobSchedule":{"target":14,"max":21,"baseFeeUpdateFraction":1},)"
               R"("forkId":"0x0badf00d"},"next":null,"last":null})";
    };
    engine::Engine engine(world.config, world.clock, world.network, &world.log, nullptr, false);
    QVERIFY(engine.start());
    while (world.second < 900)
        world.slot();
    QVERIFY(world.l1.asked(u"eth_config"_s) > 0);
    const auto view = engine.latest()->l1.front();
    QCOMPARE(view->fork.name, u"bpo2"_s);
    QVERIFY(view->newest.feeKnown);
    QCOMPARE(view->newest.number, world.l1.headBlock().number());
}

/// On a paid line transactions are not read: blobs are counted, and nobody is said to own them.
void TestL1Forks::metered()
{
    World world;
    world.config.metered = true;
    engine::Engine engine(world.config, world.clock, world.network, &world.log, nullptr, false);
    QVERIFY(engine.start());
    while (world.second < 3600)
        world.slot();
    const auto view = engine.latest()->l1.front();
    QVERIFY(!view->attributes);
    QVERIFY(view->day.blobs > 0);
    QCOMPARE(view->day.unknown, view->day.blobs);
    QVERIFY(view->day.shares.empty() && view->postings.empty());
    QVERIFY(view->day.coverage < 0.5); // a head each minute is not every block
    QCOMPARE(world.l1.asked(u"eth_getBlockByHash"_s), 0);
    QVERIFY(world.log.postings.empty());
}

QTEST_GUILESS_MAIN(TestL1Forks)
#include "tst_l1_forks.moc"
