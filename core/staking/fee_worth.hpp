#pragma once
#include "registry/chain_spec.hpp"
#include "staking/prepared.hpp"

namespace rollscope::staking {

/// What a whole one is worth in US dollars, as far as it is known: of the coin that pays the fee,
/// and of the token that an action spends, found by its symbol: not believed of a protocol whose
/// address was typed.
struct Prices
{
    std::optional<double> coin, spent;
};

/// `fee` of a coin in units of a token of the same worth, rounded up; nothing where a price is not
/// above zero or it does not fit.
[[nodiscard]] std::optional<base::Wei> worthInToken(const base::Wei& fee, unsigned coinDecimals,
                                                    unsigned tokenDecimals, double coinUsd,
                                                    double tokenUsd);

/// What all calls can cost, in the token that the action spends: itself where that pays gas, else
/// by the prices. Nothing where nothing is spent, or nobody can tell.
[[nodiscard]] std::optional<base::Wei>
feeInSpent(const Prepared& prepared, const registry::ChainSpec& chain, const Prices& prices);

/// That fee and amount cannot be compared, and for want of which price; nothing where they are, or
/// need not be.
[[nodiscard]] std::optional<stake::Finding>
feeNotCompared(const Prepared& prepared, const registry::ChainSpec& chain, const Prices& prices);

} // namespace rollscope::staking
