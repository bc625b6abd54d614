#pragma once
#include "engine/engine.hpp"
#include "history/history_source.hpp"

namespace rollscope::app {

/// Lets charts ask `engine` (no other any more), and exports read its store in a job. `source` must
/// be used on the caller's thread and outlive the jobs of the global thread pool.
void linkHistory(engine::Engine& engine, ui::HistorySource& source);

} // namespace rollscope::app
