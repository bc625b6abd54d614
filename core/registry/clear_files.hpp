#pragma once
#include "eth/clear_signing.hpp"
#include "registry/registry.hpp"

namespace rollscope::registry {

/// A file of ERC-7730; what it includes lies beside it. BadInput names file, key and rule.
[[nodiscard]] base::Result<eth::clear::Descriptor> readDescriptor(const QString& path);

/// The shipped files (`:/rollscope/clear-signing/*.json`). One entry of `errors` per refused file;
/// the others are still taken.
[[nodiscard]] eth::clear::Library shippedDescriptors(std::vector<base::Error>& errors);

/// Names and own coins of the registry's EVM chains.
[[nodiscard]] eth::clear::Facts chainFacts(const Registry& registry);

} // namespace rollscope::registry
