#pragma once
#include "staking/portfolio.hpp"

namespace rollscope::staking {

/// Takes the ways of this chain on by what was read of their accounts: an exit that waits, a claim
/// that is due, one that came, one that is held again after all. A way whose action leaves nothing
/// to wait for has its end when it is final. A ticket by whose name another one went before is the
/// younger way's: what is over comes back to what is due no later than it was. The sentinel has
/// heard `portfolio` before. Pure.
void followPositions(stake::Journal& journal, const stake::Protocols& protocols,
                     const Portfolio& portfolio, base::UnixMs now);

/// The last block that is known to hold the way's own transaction; absent: none is.
[[nodiscard]] std::optional<quint64> blockOf(const stake::Flow& flow);

/// The position's claim that an action leads to, by its ways out; empty without one.
[[nodiscard]] QStringList waitsFor(const stake::Protocol& protocol, const stake::Action& action);

} // namespace rollscope::staking
