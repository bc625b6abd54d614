#pragma once
#include "review/review_row.hpp"
#include "stake/stake_values.hpp"

/// What a simulation says, for a person.
namespace rollscope::ui {

/// A token by its name in the protocol, with the symbol that was read.
[[nodiscard]] StakeToken tokenOf(const stake::Protocol& protocol, const stake::Facts& facts,
                                 const QString& token);
/// The protocol's tokens by their contracts, as far as these are known.
[[nodiscard]] std::map<base::Address, StakeToken> tokensOf(const stake::Protocol& protocol,
                                                           const stake::Facts& facts);

/// Of the ways out the first that has a time.
[[nodiscard]] std::optional<StakeLeave> leaveOf(const stake::Protocol& protocol,
                                                const stake::Facts& facts,
                                                const std::vector<stake::WayOut>& ways);

/// What goes out and comes in, with whom; what may still be taken afterwards; what came against the
/// least that is accepted; and which operators say so. Empty without a simulation.
[[nodiscard]] std::vector<ReviewRow> simulationRows(const StakePrepared& prepared);

} // namespace rollscope::ui
