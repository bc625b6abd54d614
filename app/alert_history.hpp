#pragma once
#include "alert/policy.hpp"
#include "registry/registry.hpp"

namespace rollscope::app {

/// What hangs on what, by the registry.
[[nodiscard]] alert::ParentOf parentsIn(const registry::Registry& registry);

/// Messages, oldest first, and how many stored incidents were left out as damaged.
struct PastMessages
{
    std::vector<alert::Notification> messages;
    int damaged = 0;
};

/// What `rules` would have told up to `to` over the incidents of a store that began in [from, to).
/// How grave an incident was at first is not kept: it is judged by what it came to. Reads
/// the store; any thread.
[[nodiscard]] base::Result<PastMessages> pastMessages(const QString& storePath,
                                                      const alert::RuleSet& rules,
                                                      base::UnixMs from, base::UnixMs to,
                                                      const alert::ParentOf& parentOf);

} // namespace rollscope::app
