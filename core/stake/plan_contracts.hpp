#pragma once
#include "stake/plan.hpp"

namespace rollscope::stake {

/// Tells a plan of `plan.chain` which descriptor speaks for what was resolved, and what tokens are,
/// for the review.
void tellContracts(const Protocol& protocol, const Facts& facts, TxPlan& plan);

} // namespace rollscope::stake
