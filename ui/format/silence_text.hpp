#pragma once
#include "format/formatter.hpp"

namespace rollscope::ui {

/// That no node of a parent chain answers, since when, and what to do next.
[[nodiscard]] QString parentSilentText(const QString& chain, base::UnixMs since,
                                       const Formatter& format);

} // namespace rollscope::ui
