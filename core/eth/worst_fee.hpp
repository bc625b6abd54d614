#pragma once
#include "eth/transaction.hpp"

namespace rollscope::eth {

/// Gas at its highest price, with what blobs cost at most (EIP-4844: 2^17 gas each), in wei. Absent
/// when that passes 256 bits. What a rollup takes for its data on top is not in it.
[[nodiscard]] std::optional<base::Wei> worstFee(const Transaction& transaction);

} // namespace rollscope::eth
