#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include "registry/chain_spec.hpp"
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

/// Reads the array once: hashes are counted, of objects `type`, `from`, `to` and `input` are read.
/// With `hashes` those of all transactions are put there; none where one of them has none.
[[nodiscard]] base::Result<TransactionCounts>
readTransactions(simdjson::ondemand::value& json, const registry::ChainSpec& spec,
                 std::vector<base::Hash32>* hashes = nullptr);

} // namespace rollscope::chain
