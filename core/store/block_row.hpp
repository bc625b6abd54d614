#pragma once
#include "store/statement.hpp"
#include "store/store.hpp"

namespace rollscope::store {

/// Seconds that the store accepts: 1970 to the end of 9999.
inline constexpr qint64 kMaxSec = 253'402'300'799;

/// The columns of `blocks` after `chain`, in the order that bindBlock and readBlock use.
#define ROLLSCOPE_BLOCK_COLUMNS                                                                    \
    "sec, number, hash, parent, seen, txs, system_txs, user_ops, gas_used, gas_limit, base_fee, "  \
    "blob_gas, excess_blob_gas, flags"

/// Binds a whole row from parameter 1 (chain) to 15 (flags). `block` must live until the reset.
/// With `impliedParent` the parent is left out, as it is the hash of the row just before.
void bindBlock(Statement& statement, qint64 chain, const StoredBlock& block, bool impliedParent);

/// One row as read; the parent is zero where it is implied.
struct BlockRow
{
    StoredBlock stored;
    bool impliedParent = false;
};
/// Reads ROLLSCOPE_BLOCK_COLUMNS starting at result column `first`.
[[nodiscard]] BlockRow readBlock(const Statement& statement, int first);

/// An integer of 64 bits: SQLite's own where it fits 63 bits, else 8 bytes, most significant first.
void bindUnsigned(Statement& statement, int index, quint64 value);
[[nodiscard]] quint64 readUnsigned(const Statement& statement, int column);
/// Any number of a block as a double, for roll-ups: integer, 8 bytes or a longer big-endian amount.
[[nodiscard]] double readNumber(const Statement& statement, int column);

/// What two sightings of one block say together: known beats unknown, the first arrival stays, and
/// the block is canonical again. `fresh` wins where both know.
[[nodiscard]] StoredBlock merged(const StoredBlock& old, const StoredBlock& fresh);

} // namespace rollscope::store
