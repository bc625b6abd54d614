#pragma once
#include "base/types.hpp"
#include <optional>

namespace rollscope::base {

/// Whether the stated hash follows from the header's own fields.
enum class HashCheck : quint8 {
    Pending,       ///< not looked at yet
    Verified,      ///< re-computed and equal
    NotComputable, ///< the dialect's hash is not an RLP hash of what the node sends
    Unchecked,     ///< over the checking budget; nothing is known
    Mismatch,      ///< re-computed and different: the endpoint is put aside
};

/// What one block says, in the chain's own units. `nullopt` = not known; it is never zero.
struct Block
{
    quint64 number = 0;
    Hash32 hash;
    Hash32 parentHash;
    qint64 timestamp = 0; ///< seconds UTC by the chain
    quint64 gasUsed = 0;
    std::optional<quint64>
        gasLimit; ///< absent where the dialect's value is a sentinel (Nitro 2^50)
    std::optional<Wei> baseFeePerGas;
    std::optional<quint64> blobGasUsed;
    std::optional<quint64> excessBlobGas;
    std::optional<quint32> txs; ///< all transactions; absent until the body or its count is here
    std::optional<quint32> userTxs; ///< without the dialect's system transactions
    std::optional<quint32> userOps; ///< L2BEAT's rule; only where transaction objects were read
    HashCheck hashCheck = HashCheck::Pending;
};

/// How an observation came to us.
enum class Via : quint8 {
    Push,  ///< a subscription's notification
    Poll,  ///< we asked for the head
    Fetch, ///< we asked for this block (gap, ancestor, body)
};

/// One endpoint showed us one block at one moment.
struct Observation
{
    ChainIndex chain{};
    EndpointIndex endpoint{};
    Via via = Via::Push;
    UnixMs seen;
    Block block;
};

} // namespace rollscope::base
