#include "bent_blocks.hpp"
#include "chain/clock_witness.hpp"
#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

/// Blocks from the future: whose clock is wrong.
class TestChainClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blocksFromTheFuture();
    void allBlocksFromTheFuture();
    void theFutureOfAnOwnNode();
    void anExplicitBudgetWins();
};

void TestChainClock::blocksFromTheFuture()
{
    WatchRig rig;
    auto [a, b] = rig.twoOperators();
    rig.start();
    mineAll(rig, a, {&b}, 3);
    // One lies, whatever the kind of question; the other goes on.
    b.bend = dated(1'700'000'060 + 365 * 86'400);
    mineAll(rig, a, {&b}, 3);
    QVERIFY(rig.isPutAside(1));
    QVERIFY2(rig.reason(1).startsWith(QLatin1String("its block ")) &&
                 rig.reason(1).endsWith(
                     QLatin1String(" is dated 365 days ahead of this machine's clock")),
             qPrintable(rig.reason(1)));
    QVERIFY(rig.agrees(a, 1));
    QVERIFY(rig.reorgs.empty());
    // Alone it is believed no more than that.
    WatchRig alone;
    auto& c = alone.node(kC, std::make_shared<ScriptedChain>(1, 1'700'000'000 + 301));
    alone.start();
    alone.run(1000);
    c.mine();
    alone.run(1000);
    QVERIFY(alone.isPutAside(0));
    QVERIFY(alone.reason(0).endsWith(QLatin1String("5 minutes ahead of this machine's clock")));
    QVERIFY(alone.canonical.empty());
}

void TestChainClock::allBlocksFromTheFuture()
{
    // All who can tell agree: it is our clock, nobody is put aside for it, and it is said.
    constexpr qint64 kAhead = 40 * 60;
    chain::ClockWitness clocks;
    WatchRig rig;
    rig.config.clocks = &clocks;
    auto scripted = std::make_shared<ScriptedChain>(1, 1'700'000'000 + kAhead);
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    rig.start();
    rig.run(10'000); // the first to speak was put aside, and is asked again
    QVERIFY(!rig.isPutAside(0) && !rig.isPutAside(1));
    mineAll(rig, a, {&b}, 5);
    QVERIFY(!rig.isPutAside(0) && !rig.isPutAside(1));
    QVERIFY(rig.agrees(a, 1));
    QCOMPARE(clocks.trouble(rig.clock.now()),
             QStringLiteral("this machine's clock is probably wrong: every operator dates its "
                            "newest block 39 minutes ahead of it"));
    // One operator in time with us, of any chain, and it is theirs again.
    QVERIFY(clocks.believes(clocks.voiceOf(QStringLiteral("elsewhere")), -2,
                            chain::ClockWitness::kAllowedS, rig.clock.now()));
    QVERIFY(clocks.trouble(rig.clock.now()).isEmpty());
    mineAll(rig, a, {&b}, 1);
    QVERIFY(rig.isPutAside(0) && rig.isPutAside(1));
}

void TestChainClock::theFutureOfAnOwnNode()
{
    // hardhat gives each block a second of its own: under load it runs ahead.
    WatchRig rig;
    auto& a = rig.node(QStringLiteral("ws://127.0.0.1:8545"),
                       std::make_shared<ScriptedChain>(1, 1'700'000'000 + 3600));
    rig.start();
    rig.run(1000);
    mineAll(rig, a, {}, 2);
    QVERIFY(rig.agrees(a, 1));
    a.bend = dated(1'700'000'060 + 2 * 86'400);
    mineAll(rig, a, {}, 1);
    QVERIFY(rig.isPutAside(0));
    QVERIFY(rig.reason(0).contains(QLatin1String("2 days ahead")));
}

void TestChainClock::anExplicitBudgetWins()
{
    const auto asked = [](const QString& url, std::optional<double> budget) {
        WatchRig rig;
        rig.config.requestsPerSecond = budget;
        rig.config.body = chain::BodyMode::Hashes;
        auto& node = rig.node(url, newChain());
        rig.start();
        rig.run(1000);
        int all = 0;
        for (int second = 0; second < 20; ++second) {
            node.mineMany(50);
            rig.run(1000);
        }
        for (const char* method :
             {"eth_chainId", "eth_subscribe", "eth_getBlockByHash", "eth_getBlockByNumber",
              "eth_getHeaderByNumber", "eth_getBlockTransactionCountByHash"})
            all += node.asked(QString::fromLatin1(method));
        return all;
    };
    const QString local = QStringLiteral("ws://127.0.0.1:8545");
    QVERIFY(asked(local, std::nullopt) > 900); // 200 a second: every block's body
    QVERIFY(asked(local, 3) <= 3 * 22 + 6);
    QVERIFY(asked(QStringLiteral("ws://localhost:8545"), 3) <= 3 * 22 + 6);
    QVERIFY(asked(kA, std::nullopt) <= 10 * 22 + 20);
    QVERIFY(asked(kA, 300) > 900);
}

QTEST_GUILESS_MAIN(TestChainClock)
#include "tst_chain_clock.moc"
