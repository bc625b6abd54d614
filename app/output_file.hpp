#pragma once
#include "base/result.hpp"

namespace rollscope::app {

/// Whether a file could be written there, asked before the work is done: BadInput names the path
/// and the reason. Leaves nothing behind, and an existing file as it is.
[[nodiscard]] base::Result<void> checkWritable(const QString& path);

} // namespace rollscope::app
