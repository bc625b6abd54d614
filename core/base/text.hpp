#pragma once
#include <QString>

namespace rollscope::base {

/// Whether a terminal or a label shows `text` as it stands: no control, direction, zero-width or
/// line-breaking characters, no halves of surrogates. Joiners of emoji and of Persian are fine.
[[nodiscard]] bool isPrintable(const QString& text);

/// `text` with U+FFFD for each character that is not printable.
[[nodiscard]] QString printable(const QString& text);

} // namespace rollscope::base
