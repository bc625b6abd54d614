#pragma once
#include "base/block.hpp"
#include "base/result.hpp"
#include "chain/evm_transactions.hpp"
#include "eth/header.hpp"
#include "l1/posting_rules.hpp"
#include "registry/chain_spec.hpp"
#include <array>
#include <simdjson.h>
#include <string_view>
#include <vector>

namespace rollscope::chain {

/// The texts of a header's fields ("0x…", without quotes) where they stand in the frame: views that
/// live as long as the frame. For a hash check that is decided on after reading.
struct HeaderTexts
{
    std::array<std::string_view, static_cast<std::size_t>(eth::HeaderField::Count_)> text;
    bool foreign = false; ///< names hashed fields that we do not know how to hash
    std::vector<base::Hash32>* transactions = nullptr; ///< where their hashes are put, if anywhere
    std::vector<l1::L1Transaction>* calls = nullptr;   ///< and they, where there are objects
};

/// Reads a header or block object (newHeads result, eth_getBlockBy… result) in one pass: unknown
/// keys are skipped, wrong types and values beyond 64 bits are errors that name the key.
/// Transactions are counted where present (objects or hashes); userTxs and userOps by the dialect
/// where objects are. When `checkHash` is set the header hash is re-computed where the dialect
/// allows it.
[[nodiscard]] base::Result<base::Block> readBlock(simdjson::ondemand::value& json,
                                                  const registry::ChainSpec& spec, bool checkHash);
/// The same, handing out the header's texts instead of checking.
[[nodiscard]] base::Result<base::Block>
readBlock(simdjson::ondemand::value& json, const registry::ChainSpec& spec, HeaderTexts& texts);

/// Re-computes the header hash: Verified, Mismatch, or NotComputable where the dialect's hash is
/// not the Keccak of the RLP of what nodes send, or a field of it is missing. About 2 µs.
[[nodiscard]] base::HashCheck checkHeaderHash(const base::Hash32& stated, const HeaderTexts& texts,
                                              registry::Dialect dialect);

/// The users' part of `txs` where only their number is known, by the registry's rule; nullopt where
/// the chain has none.
[[nodiscard]] std::optional<quint32> userTxsByRule(quint32 txs, const registry::ChainSpec& spec);

} // namespace rollscope::chain
