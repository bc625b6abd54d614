#pragma once
#include "stake/plan.hpp"

namespace rollscope::stake {

/// What an action's call is meant to do, in 32 bytes: as callHash(), without the arguments that
/// move with the chain while the wish stays the same, a bound with a tolerance (the least that
/// comes, the most that is taken) and what a contract answered. Absent where it has none of those:
/// its callHash() tells then. `values` are the call's arguments.
[[nodiscard]] std::optional<base::Hash32> intentionOf(const Protocol& protocol,
                                                      const Action& action,
                                                      const eth::clear::Call& call,
                                                      const std::vector<eth::abi::Value>& values);

} // namespace rollscope::stake
