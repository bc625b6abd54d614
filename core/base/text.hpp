#pragma once
#include <QString>

namespace rollscope::base {

/// Whether a terminal or a label shows `text` as it stands: no control, direction, zero-width or
/// line-breaking characters, no halves of surrogates. Joiners of emoji and of Persian are fine.
[[nodiscard]] bool isPrintable(const QString& text);

/// `text` with U+FFFD for each character that is not printable.
[[nodiscard]] QString printable(const QString& text);

/// The same with the number of each such character: "⟨U+202E⟩". For texts of strangers, where what
/// is hidden is the news.
[[nodiscard]] QString revealed(const QString& text);

} // namespace rollscope::base
