#pragma once
#include "engine/snapshot.hpp"
#include <optional>
#include <span>

namespace rollscope::ui {

// What the rows of the chain list are made of and told apart by. Pure.

[[nodiscard]] bool sameColumns(std::span<const series::Column> a,
                               std::span<const series::Column> b);
/// The same endpoints are in use, in the same states for the same reasons.
[[nodiscard]] bool sameEndpointHealth(const engine::ChainRow& a, const engine::ChainRow& b);
/// Since its last batch on its parent chain, ms; nullopt where that is not watched.
[[nodiscard]] std::optional<qint64> postingAgeMs(const engine::ChainRow& chain, base::UnixMs now);
/// How far a tagged block is behind the head, ms; nullopt where the node does not say.
[[nodiscard]] std::optional<qint64> lagMs(const engine::ChainRow& chain,
                                          std::optional<qint64> timestamp);

} // namespace rollscope::ui
