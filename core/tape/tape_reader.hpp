#pragma once
#include "tape/tape.hpp"
#include <QIODevice>

namespace rollscope::tape {

/// The same over any open device (a buffer in memory, for tests); `where` names it in errors.
[[nodiscard]] base::Result<std::unique_ptr<TapeReader>> openTape(std::unique_ptr<QIODevice> device,
                                                                 const QString& where);

/// The fixed-size zstd skippable frame at the end of a finished tape.
inline constexpr std::size_t kFooterPayload = 64;
inline constexpr quint32 kFooterMagic = 0x184D2A5E;

} // namespace rollscope::tape
