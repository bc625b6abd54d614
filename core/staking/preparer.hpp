#pragma once
#include "registry/chain_spec.hpp"
#include "staking/fee_worth.hpp"
#include "staking/pair_reader.hpp"
#include "staking/prepared.hpp"

namespace rollscope::staking {

/// What a person wants to do, and what the caller knows of the past.
struct PrepareQuestion
{
    const stake::Protocol* protocol = nullptr; ///< outlives what comes of it, like its action
    const stake::Action* action = nullptr;
    stake::Arguments arguments; ///< of readArguments()
    base::Address account;
    registry::ChainSpec chain; ///< names, and where the data fee is found
    wallet::Speed speed = wallet::Speed::Normal;
    wallet::FeeCaps caps = {};
    int blocksAhead = 6;
    std::map<QString, base::Address> seenImplementations = {};
    Prices prices = {};   ///< to compare the fee with the amount
    bool revoke = false;  ///< takes back what the action's approval left open, instead of acting
    bool simulate = true; ///< false: plan and preflight alone, of the first operator
};

/// The calls that are left, once more right before one is signed.
struct Rehearsed
{
    Rehearsal rehearsal;
    wallet::AccountNonces nonces;
    std::vector<stake::Finding> changes; ///< against what was shown, the gravest first
};

/// From protocol, action and arguments to everything that the review shows. Nonces and data fees
/// are of the first operator, fees of both (askFeePair()); what the plan is made from, the roles'
/// addresses, checks, previews and minima, is read at both at one block and has to be the same, and
/// so has the simulation. Never signs, never sends. One thread; the nodes' clients outlive it.
class Preparer
{
public:
    Preparer(NodeOf first, NodeOf second, base::Clock& clock);

    /// The handler runs once at most, from the event loop. What stands against it is among the
    /// findings; errors are what no plan can be made for: BadInput and NotFound with the sentence,
    /// Network, Timeout after kPatience, Refused, Protocol. Dropping the Ask withdraws it.
    [[nodiscard]] wallet::Ask prepare(PrepareQuestion question,
                                      wallet::Question<Prepared>::Handler handler);
    /// Another second operator, for what is asked from now on; the one before outlives what is
    /// under way.
    void secondIs(const NodeOf& second);
    /// Simulates the very calls that were shown, from call `from` on, at the newest block of both
    /// operators. `prepared` is copied.
    [[nodiscard]] wallet::Ask again(const Prepared& prepared, std::size_t from,
                                    wallet::Question<Rehearsed>::Handler handler);

    static constexpr std::chrono::seconds kPatience{90};

private:
    NodeOf m_first, m_second;
    base::Clock& m_clock;
    std::shared_ptr<PairReader> m_reader; ///< shared with what is under way
    std::shared_ptr<Simulator> m_simulator;
};

} // namespace rollscope::staking
