#pragma once
#include <QtGlobal>

namespace rollscope::base {

/// How long to sleep now (ms) when `leftMs` are left: long waits go in pieces that a QTimer can
/// count.
[[nodiscard]] qint64 timerPieceMs(qint64 leftMs);

} // namespace rollscope::base
