#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <string>
#include <string_view>

namespace rollscope::eth {

/// An amount in units of 10^decimals, exactly, without needless zeros: 1500000000000000000 with 18
/// decimals is "1.5". At most 77 decimals.
[[nodiscard]] std::string formatUnits(const base::Wei& value, unsigned decimals);

/// The reverse: digits with at most one point and `decimals` digits behind it; "1." is refused.
/// BadInput otherwise, and for more than 2^256-1.
[[nodiscard]] base::Result<base::Wei> parseUnits(std::string_view text, unsigned decimals);

} // namespace rollscope::eth
