#include "engine/chain_state.hpp"
#include "scripted_network.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

namespace {

constexpr int kStored = 20;
const QString kUrl = QStringLiteral("ws://a");

/// One chain that finds the history of an earlier run.
struct Rig
{
    base::ManualClock clock{{1'700'000'000'000}};
    ScriptedNetwork network{clock};
    ScriptedNode& node;
    std::unique_ptr<engine::HealthDesk> health;
    std::unique_ptr<engine::ChainState> chain;

    Rig() : node(network.add(kUrl, std::make_shared<ScriptedChain>()))
    {
        for (int i = 0; i < kStored; ++i) {
            clock.advance(std::chrono::seconds(1));
            node.mine(i + 1);
        }
        chain::WatchConfig config;
        config.spec.id = QStringLiteral("test");
        config.spec.tpsRule = registry::TpsRule::None;
        config.spec.endpoints.push_back({kUrl, kUrl, true});
        health = std::make_unique<engine::HealthDesk>(std::vector{config.spec},
                                                      engine::HealthDesk::Outlets{});
        chain = std::make_unique<engine::ChainState>(
            config, network, nullptr,
            engine::ChainState::Outlets{clock, nullptr, nullptr, health.get()});
        for (quint64 n = 1; n <= kStored; ++n)
            chain->preload({stored(n), clock.now(), false});
    }

    base::Block stored(quint64 number) const
    {
        const ScriptedBlock& b = *node.byNumber(number);
        base::Block out;
        out.number = number;
        out.hash = b.hash;
        out.parentHash = b.header.parentHash;
        out.timestamp = static_cast<qint64>(b.header.timestamp);
        out.gasUsed = b.header.gasUsed;
        out.txs = out.userTxs = static_cast<quint32>(b.txs);
        return out;
    }

    const series::ChainSeries& series() const { return chain->history().series; }
    quint64 newest() const { return series().newest() ? series().newest()->number : 0; }
};

} // namespace

/// What a chain keeps of an earlier run's history once the first head is here.
class TestChainState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laggingNodeKeepsTheHistory();
    void laterHeadKeepsTheHistory();
    void reorgedTipKeepsTheRest();
    void anotherLifeOfTheChain();
    void anotherLifeBelowTheHistory();
};

void TestChainState::laggingNodeKeepsTheHistory()
{
    Rig rig;
    QCOMPARE(rig.newest(), quint64{kStored});
    rig.node.rollback(8); // of the same chain, some blocks behind what was stored
    rig.chain->start();
    rig.clock.advance(std::chrono::seconds(2));
    QCOMPARE(rig.chain->row().head->number, quint64{kStored - 8});
    QCOMPARE(rig.newest(), quint64{kStored});
    QCOMPARE(rig.series().blockCount(), std::size_t{kStored});
}

void TestChainState::laterHeadKeepsTheHistory()
{
    Rig rig;
    rig.node.mine();
    rig.chain->start();
    rig.clock.advance(std::chrono::seconds(2));
    QCOMPARE(rig.newest(), quint64{kStored + 1});
    QCOMPARE(rig.series().blockCount(), std::size_t{kStored + 1});
}

void TestChainState::reorgedTipKeepsTheRest()
{
    Rig rig;
    rig.node.rollback(3);
    rig.clock.advance(std::chrono::seconds(1));
    rig.node.mine();
    rig.chain->start();
    rig.clock.advance(std::chrono::seconds(2));
    QCOMPARE(rig.newest(), quint64{kStored - 2});
    QCOMPARE(rig.series().blockCount(), std::size_t{kStored - 2});
}

void TestChainState::anotherLifeOfTheChain()
{
    Rig rig;
    rig.node.wipe(std::make_shared<ScriptedChain>(2, rig.clock.now().value / 1000));
    rig.node.mineMany(6);
    rig.chain->start();
    rig.clock.advance(std::chrono::seconds(2));
    QCOMPARE(rig.newest(), quint64{6});
    QVERIFY(rig.series().blockCount() <= 7);
}

void TestChainState::anotherLifeBelowTheHistory()
{
    // Nothing is stored at its height, but time never runs back along a chain.
    Rig rig;
    rig.clock.advance(std::chrono::seconds(5));
    rig.node.wipe(std::make_shared<ScriptedChain>(2, rig.clock.now().value / 1000));
    rig.chain->start();
    rig.clock.advance(std::chrono::seconds(2));
    rig.node.mine(); // block 1 differs from the stored one; the genesis was not stored
    rig.clock.advance(std::chrono::seconds(2));
    QCOMPARE(rig.chain->row().head->number, quint64{1});
    QCOMPARE(rig.newest(), quint64{1});
}

QTEST_GUILESS_MAIN(TestChainState)
#include "tst_chain_state.moc"
