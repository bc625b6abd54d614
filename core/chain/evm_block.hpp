#pragma once
#include "base/block.hpp"
#include "base/result.hpp"
#include "registry/chain_spec.hpp"
#include <simdjson.h>

namespace rollscope::chain
{

/// Reads a header or block object (newHeads result, eth_getBlockBy… result) in one pass: unknown keys
/// are skipped, wrong types and values beyond 64 bits are errors that name the key. Transactions are
/// counted where present (objects or hashes); userTxs and userOps by the dialect where objects are.
/// When `checkHash` is set the header hash is re-computed where the dialect allows it.
[[nodiscard]] base::Result<base::Block> readBlock(simdjson::ondemand::value& json,
                                                  const registry::ChainSpec& spec, bool checkHash);

} // namespace rollscope::chain
