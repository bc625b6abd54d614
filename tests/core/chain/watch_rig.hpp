#pragma once
#include "chain/chain_watch.hpp"
#include "scripted_network.hpp"
#include <QTest>
#include <map>
#include <set>

namespace rollscope::test {

inline const QString kA = QStringLiteral("ws://a");
inline const QString kB = QStringLiteral("ws://b");
inline const QString kC = QStringLiteral("ws://c");

/// Another `seed` makes another genesis.
inline std::shared_ptr<ScriptedChain> newChain(quint64 seed = 1)
{
    return std::make_shared<ScriptedChain>(seed);
}

/// A ChainWatch over scripted nodes, with a book of what it said, checked at each entry.
class WatchRig
{
public:
    base::ManualClock clock{{1'700'000'000'000}};
    ScriptedNetwork network{clock};
    chain::WatchConfig config;
    std::unique_ptr<chain::ChainWatch> watch;

    std::function<void(const base::Block&, const chain::BlockBody&)> onTransactions;
    std::map<quint64, base::Block> canonical;
    std::vector<health::HeadChange> reorgs; ///< Reorg and Restarted changes, in order
    std::vector<base::Observation> observations;
    std::vector<quint64> identified;
    std::set<int> toldEndpoints;
    int addedBlocks = 0, droppedBlocks = 0;

    WatchRig()
    {
        config.spec.id = QStringLiteral("test");
        config.spec.network = QStringLiteral("local");
        config.spec.dialect = registry::Dialect::Evm;
        config.spec.tpsRule = registry::TpsRule::None;
        config.spec.chainId = {31337};
        config.requestsPerSecond = 50;
    }

    ScriptedNode& node(const QString& url, const std::shared_ptr<ScriptedChain>& chain,
                       const QString& op = {})
    {
        registry::EndpointSpec spec;
        spec.url = url;
        spec.operatorName = op.isEmpty() ? url : op;
        spec.webSocket = url.startsWith(QLatin1String("ws"));
        config.spec.endpoints.push_back(spec);
        return network.add(url, chain);
    }

    struct Pair
    {
        ScriptedNode &a, &b;
    };
    /// Adds the nodes of two operators of one chain.
    Pair twoOperators()
    {
        const auto scripted = newChain();
        return {node(kA, scripted), node(kB, scripted)};
    }
    /// Adds one node and starts; its genesis is known on return.
    ScriptedNode& startOnOne()
    {
        ScriptedNode& only = node(kA, newChain());
        start();
        run(500);
        return only;
    }

    void start()
    {
        chain::WatchEvents events;
        events.observed = [this](const base::Observation& o) { observations.push_back(o); };
        events.transactions = [this](const base::Block& b, chain::BlockBody body) {
            if (onTransactions)
                onTransactions(b, body);
        };
        events.changed = [this](const health::HeadChange& c, const base::Observation&) {
            enter(c);
        };
        events.identified = [this](base::ChainId id) { identified.push_back(id.value); };
        events.endpoint = [this](base::EndpointIndex i, const chain::EndpointView&) {
            toldEndpoints.insert(static_cast<int>(i));
        };
        watch = std::make_unique<chain::ChainWatch>(config, events, network, clock);
        watch->start();
    }

    void run(int ms) { clock.advance(std::chrono::milliseconds(ms)); }

    [[nodiscard]] const chain::EndpointView& view(std::size_t i) const
    {
        return watch->endpoints()[i];
    }
    [[nodiscard]] QString reason(std::size_t i) const { return view(i).status.reason.what; }
    [[nodiscard]] bool isPutAside(std::size_t i) const
    {
        return view(i).status.state == net::EndpointState::PutAside;
    }
    [[nodiscard]] quint64 head() const
    {
        return watch->tracker().head() != nullptr ? watch->tracker().head()->number : 0;
    }
    /// True when the book holds exactly this node's blocks from `first` on, with all their counts.
    [[nodiscard]] bool agrees(const ScriptedNode& node, quint64 first) const
    {
        const quint64 tip = node.headBlock().number();
        if (canonical.empty() || canonical.rbegin()->first != tip)
            return false;
        for (quint64 n = first; n <= tip; ++n) {
            const auto it = canonical.find(n);
            if (it == canonical.end() || it->second.hash != node.byNumber(n)->hash ||
                it->second.txs != static_cast<quint32>(node.byNumber(n)->txs))
                return false;
        }
        return watch->tracker().holes().empty();
    }

private:
    void enter(const health::HeadChange& c)
    {
        for (const auto& b : c.dropped) {
            QVERIFY(canonical.count(b.number) == 1 && canonical[b.number].hash == b.hash);
            canonical.erase(b.number);
            ++droppedBlocks;
        }
        for (const auto& b : c.added) {
            QVERIFY2(canonical.count(b.number) == 0, "counted twice");
            canonical[b.number] = b;
            ++addedBlocks;
        }
        for (const auto& b : c.updated) {
            QVERIFY(canonical.count(b.number) == 1);
            canonical[b.number] = b;
        }
        using Kind = health::HeadChange::Kind;
        if (c.kind == Kind::Reorg || c.kind == Kind::Restarted)
            reorgs.push_back(c);
    }
};

/// `lead` mines `count` blocks, a second each, and the others come along.
inline void mineAll(WatchRig& rig, ScriptedNode& lead, std::initializer_list<ScriptedNode*> others,
                    int count = 1)
{
    for (int i = 0; i < count; ++i) {
        lead.mine();
        for (ScriptedNode* other : others)
            other->adopt(lead.head());
        rig.run(1000);
    }
}

} // namespace rollscope::test
