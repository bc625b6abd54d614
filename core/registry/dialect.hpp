#pragma once
#include "registry/chain_spec.hpp"

namespace rollscope::registry {

/// The dialect of a file's `rpc.family` and `stack`: the families name the node software of most
/// chains, the family "evm" leaves it to the stack.
[[nodiscard]] Dialect dialectOf(const QString& family, const QString& stack);
/// A `rpc.family` that dialectOf() maps back to this chain's dialect.
[[nodiscard]] QString familyOf(const ChainSpec& spec);
/// All families that a file may name.
[[nodiscard]] QStringList families();
/// True where blocks are made when there are transactions, so that no interval can be expected.
[[nodiscard]] bool buildsOnDemand(Dialect dialect);

} // namespace rollscope::registry
