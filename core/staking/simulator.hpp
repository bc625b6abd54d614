#pragma once
#include "net/rpc_client.hpp"
#include "stake/agreement.hpp"
#include "wallet/ask.hpp"
#include <array>

namespace rollscope::staking {

/// A node and whose it is. The client outlives what asks it; nullptr: there is no such operator.
struct NodeOf
{
    QString operatorName;
    net::RpcClient* client = nullptr;
    QString domain = {}; ///< registrableDomain() of its URL; empty: not known
};

/// A sequence as two operators see it.
struct Rehearsal
{
    stake::OperatorReading first, second;
    stake::OperatorAgreement agreement;
    /// The one that shows the most, of the first operator where both show as much; absent where
    /// neither simulated anything.
    std::optional<stake::Simulation> simulation;
    int requests = 0;
};

/// Simulates a sequence at two operators at one block, reads nonce, balance and code there, and
/// tells whether they agree. Each is asked in the best way that it has (it is remembered for an
/// hour which it has not), and both in the same way for what is compared; where that way shows the
/// first of many calls alone, what the others do is one voice and no agreement. One thread.
class Simulator
{
public:
    Simulator(NodeOf first, NodeOf second, base::Clock& clock);

    /// Another second operator, for what is asked from now on; the one before outlives what is
    /// under way.
    void secondIs(NodeOf second);

    /// The handler runs once at most, from the event loop: BadInput where checkSequence() refuses,
    /// Timeout after kPatience. What an operator lacks is in its reading, not an error. `contracts`
    /// are those whose code is compared; what is called is among them anyway. Dropping the Ask
    /// withdraws it.
    [[nodiscard]] wallet::Ask rehearse(stake::Sequence sequence,
                                       std::vector<base::Address> contracts,
                                       wallet::Question<Rehearsal>::Handler handler);

    /// Of all of it; and of each operator for each of three rounds, so that one that hangs takes
    /// nothing from the other.
    static constexpr std::chrono::seconds kPatience{40}, kRoundPatience{12};
    /// An operator that is more blocks behind the other is no witness of now. Nodes keep the state
    /// of 128 blocks.
    static constexpr quint64 kMostBehind = 100;
    static constexpr std::size_t kMostContracts = 32;

    /// What is known of one operator.
    struct Memory
    {
        stake::SimulatedHow best = stake::SimulatedHow::Whole;
        base::UnixMs since;
    };

private:
    std::array<NodeOf, 2> m_nodes;
    base::Clock& m_clock;
    std::shared_ptr<std::array<Memory, 2>> m_memory;
};

} // namespace rollscope::staking
