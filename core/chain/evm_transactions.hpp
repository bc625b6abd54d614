#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
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

/// Asked of each transaction object: its hash, who sent it, and to whom (zero: it makes a
/// contract).
using TxParties = std::function<void(const base::Hash32& hash, const base::Address& from,
                                     const base::Address& to)>;

/// What is looked for in a chain's blocks; may change while they are read.
struct Watching
{
    bool hashes = false; ///< Auto asks for hashes at least, unless metered
    TxParties parties;   ///< empty: accounts are of no interest
};

/// Reads the array once: hashes are counted, of objects `type`, `from`, `to` and `input` are read.
/// With `hashes` those of all transactions are put there; none where one of them has none.
/// `parties`, if any, is told of each object.
[[nodiscard]] base::Result<TransactionCounts>
readTransactions(simdjson::ondemand::value& json, const registry::ChainSpec& spec,
                 std::vector<base::Hash32>* hashes = nullptr, const TxParties* parties = nullptr);

} // namespace rollscope::chain
