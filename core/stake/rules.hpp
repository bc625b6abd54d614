#pragma once
#include "stake/preflight.hpp"

namespace rollscope::stake {

/// What one rule of an action finds; nullopt when it holds. What is not known blocks, however light
/// the rule is.
[[nodiscard]] std::optional<Finding> judge(const Protocol& protocol, const Rule& rule,
                                           const Facts& facts);
/// The same of two contracts that must know each other; it blocks.
[[nodiscard]] std::optional<Finding> judge(const Protocol& protocol, const Check& check,
                                           const Facts& facts);

/// "2026-11-22 03:24:31 UTC", and digits for what is no time.
[[nodiscard]] QString timeText(const base::Wei& seconds);

} // namespace rollscope::stake
