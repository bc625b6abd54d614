#pragma once
#include "alert/policy.hpp"
#include "registry/registry.hpp"

namespace rollscope::app {

/// What hangs on what, by the registry.
[[nodiscard]] alert::ParentOf parentsIn(const registry::Registry& registry);

/// What `rules` would have told over the incidents of a store that began in [from, to), oldest
/// first. How grave an incident was at first is not kept: it is judged by what it came to. Reads
/// the store; any thread.
[[nodiscard]] base::Result<std::vector<alert::Notification>>
pastMessages(const QString& storePath, const alert::RuleSet& rules, base::UnixMs from,
             base::UnixMs to, const alert::ParentOf& parentOf);

} // namespace rollscope::app
