#pragma once
#include "net/rpc_client.hpp"
#include "stake/reads.hpp"
#include "stake/simulation.hpp"
#include "wallet/ask.hpp"
#include <memory>

namespace rollscope::staking {

/// What is wanted of one protocol. The protocol outlives the reading.
struct ReadJob
{
    const stake::Protocol* protocol = nullptr;
    std::set<QString> wanted;
    stake::Arguments given; ///< parameters, and `account`
};

/// What came of it, all about one block.
struct ReadOutcome
{
    base::ChainId chain; ///< that the node says it is of
    stake::StartBlock at;
    std::vector<stake::Facts> facts; ///< one for each job
    int requests = 0;                ///< JSON-RPC calls, each of a batch counts
    int rounds = 0;
    bool bundled = true; ///< the chain has a Multicall3
};

/// Reads protocols from one node: round after round of all jobs together, the same question once,
/// calls bundled by Multicall3 where the chain has it. One thread; the node's client outlives it.
class ProtocolReader
{
public:
    ProtocolReader(net::RpcClient& node, base::Clock& clock)
        : m_node(node), m_clock(clock), m_memory(std::make_shared<Memory>())
    {}

    /// At the newest block, or at `block`. The handler runs once at most, from the event loop. What
    /// one question lacks is in the facts; an error is what nothing can be read for: Network,
    /// Timeout after kPatience, Refused, Protocol. Dropping the Ask withdraws it.
    [[nodiscard]] wallet::Ask readMany(std::vector<ReadJob> jobs, std::optional<quint64> block,
                                       wallet::Question<ReadOutcome>::Handler handler);

    [[nodiscard]] base::Clock& clock() const { return m_clock; }

    static constexpr std::chrono::seconds kPatience{60};
    static constexpr int kMostRequests = 4000; ///< where nothing bundles them

    /// What is known of the node.
    struct Memory
    {
        bool multicall = true;
    };

private:
    net::RpcClient& m_node;
    base::Clock& m_clock;
    std::shared_ptr<Memory> m_memory;
};

} // namespace rollscope::staking
