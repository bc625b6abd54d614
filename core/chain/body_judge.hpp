#pragma once
#include "base/block.hpp"
#include "registry/chain_spec.hpp"
#include <string_view>

namespace rollscope::chain {

/// Why so many transactions cannot be in this block, by its own header; nullopt when they can. A
/// header that checks out binds its body loosely: an empty `transactionsRoot` ("0x…"; empty text =
/// not known) means no transaction, another one with gas used means some, and each paid one takes
/// 21,000 gas (Yellow Paper, G_transaction).
[[nodiscard]] std::optional<QString> bodyContradicts(const base::Block& block,
                                                     std::string_view transactionsRoot,
                                                     const registry::ChainSpec& spec);

} // namespace rollscope::chain
