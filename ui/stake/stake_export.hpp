#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <QByteArray>

namespace rollscope::ui {

/// Writes it under a free name in the user's documents, "rollscope-staking-2026-11-22.csv", whole
/// or not at all; the path. Io where it cannot be written.
[[nodiscard]] base::Result<QString> writeDocument(const QByteArray& text, const QString& suffix,
                                                  base::UnixMs now);

} // namespace rollscope::ui
