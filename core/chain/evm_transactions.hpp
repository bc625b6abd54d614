#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include "l1/posting_rules.hpp"
#include "registry/chain_spec.hpp"
#include <functional>
#include <optional>
#include <simdjson.h>
#include <vector>

namespace rollscope::chain {

/// What a block's `transactions` array says.
struct TransactionCounts
{
    std::optional<quint32> txs; ///< absent for null
    std::optional<quint32>
        userTxs; ///< by the objects where there are objects, else by the registry's rule
    std::optional<quint32> userOps; ///< only where there are objects
};

/// What is looked for in a chain's blocks; may change while they are read.
struct Watching
{
    bool hashes = false;  ///< Auto asks for hashes at least, unless metered
    bool objects = false; ///< Auto asks for objects, unless metered
    bool calls = false;   ///< objects, where they come, are told
};

/// The transactions that came with a block.
struct BlockBody
{
    std::vector<base::Hash32> hashes;     ///< of all; empty where one was missing
    std::vector<l1::L1Transaction> calls; ///< where they came as objects and are looked for
};

/// Reads the array once: hashes are counted, of objects `type`, `from`, `to` and `input` are read.
/// With `hashes` those of all transactions are put there; none where one of them has none. With
/// `calls` the objects are, as far as they tell whose they are; block and time are the caller's.
[[nodiscard]] base::Result<TransactionCounts>
readTransactions(simdjson::ondemand::value& json, const registry::ChainSpec& spec,
                 std::vector<base::Hash32>* hashes = nullptr,
                 std::vector<l1::L1Transaction>* calls = nullptr);

} // namespace rollscope::chain
