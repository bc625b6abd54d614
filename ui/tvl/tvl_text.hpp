#pragma once
#include "engine/snapshot.hpp"
#include "format/formatter.hpp"

namespace rollscope::ui {

/// "$1,234,567" of 10^-18 USD, rounded down: whole dollars from a thousand on, cents below. Exact,
/// so that a sum can be checked by eye.
[[nodiscard]] QString usdText(const base::Wei& value, const QLocale& locale);
/// "1,234.5" of 10^-`decimals`, about six digits that count.
[[nodiscard]] QString amountText(const base::Wei& value, unsigned decimals, const QLocale& locale);
/// "+1.2%", "−0.04%"; kNone without.
[[nodiscard]] QString changeText(const std::optional<l1::TvlChange>& change, const QLocale& locale);
/// -1, 0 or 1.
[[nodiscard]] int directionOf(const std::optional<l1::TvlChange>& change);
/// Why a part does not count, in a few words; empty for one that does.
[[nodiscard]] QString markText(l1::TvlMark mark);

} // namespace rollscope::ui
