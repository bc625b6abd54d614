#pragma once
#include "registry/chain_spec.hpp"
#include "stake/finding.hpp"
#include "staking/simulator.hpp"
#include "wallet/fees.hpp"

/// What a transaction should offer, by two operators: a tip is paid as it is offered, and one node
/// alone could make it up.
namespace rollscope::staking {

/// What one operator tells of fees.
struct ToldFees
{
    QString operatorName;
    wallet::FeeQuote quote;
    bool legacy = false; ///< one price, without a tip (chains from before EIP-1559)
    QString why;         ///< why it tells nothing; else empty
};

/// What to offer, and what stands against it.
struct PairFees
{
    wallet::FeeQuote quote;
    bool legacy = false;
    std::vector<stake::Finding> findings;
    int requests = 0;
};

/// The higher base fee, which is paid as the chain asks whatever is offered, the lower tip, and the
/// lower one of two prices without tips. Blocks, with both figures, where a base fee, a tip or a
/// price is more than kFeesApart times the other one's; below kSmallFee that says nothing. Warns
/// where the second one tells nothing. The first one has to tell something. Pure.
[[nodiscard]] PairFees agreeOnFees(const ToldFees& first, const ToldFees& second,
                                   wallet::Speed speed);

inline constexpr unsigned kFeesApart = 2;
inline constexpr quint64 kSmallFee = 100'000'000; ///< wei per gas: 0.1 gwei

/// What nobody means to pay, whatever nodes say: of chains with ether 50 gwei of tip, 2,000 gwei of
/// price and 1 ETH for one transaction; of chains with another coin, which is worth less, 20 times
/// as much. Pure.
[[nodiscard]] wallet::FeeCaps capsOf(const registry::ChainSpec& chain);

/// Asks both for eth_feeHistory, and for eth_gasPrice where a node has no such thing. The handler
/// runs once at most, from the event loop; errors are those of the first node. A second one that
/// does not answer within Simulator::kRoundPatience tells nothing. The clients outlive it.
[[nodiscard]] wallet::Ask askFeePair(const NodeOf& first, const NodeOf& second, base::Clock& clock,
                                     int blocksAhead, wallet::Speed speed,
                                     wallet::Question<PairFees>::Handler handler);

} // namespace rollscope::staking
