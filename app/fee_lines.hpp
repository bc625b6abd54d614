#pragma once
#include "engine/cost_view.hpp"
#include "store/store.hpp"
#include <string>

namespace rollscope::app {

/// The `fee` record of docs/events.md, as it is told and as it was stored.
[[nodiscard]] std::string feeLine(const registry::ChainSpec& chain, const engine::CostView& view,
                                  base::UnixMs seen);
[[nodiscard]] std::string feeLine(const store::StoredCost& cost);
/// The `sequencers` record.
[[nodiscard]] std::string sequencersLine(const registry::ChainSpec& chain,
                                         const engine::SequencerView& view, base::UnixMs at);
/// The `head` record of what was stored.
[[nodiscard]] std::string headLine(const store::StoredHead& head);

} // namespace rollscope::app
