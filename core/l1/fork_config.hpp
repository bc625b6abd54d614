#pragma once
#include "l1/blob_schedule.hpp"

namespace rollscope::l1 {

/// What a node tells with `eth_config` (EIP-7910): the forks of "current", "next" and "last" that
/// carry blob parameters, oldest first, each named by its fork id. BadInput for what is no such
/// answer, or for parameters that cannot be; `json` is the result's text.
[[nodiscard]] base::Result<std::vector<BlobFork>> readForkConfig(const QByteArray& json);

} // namespace rollscope::l1
