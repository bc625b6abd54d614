#pragma once
#include "series/chain_series.hpp"
#include <QImage>
#include <QSize>
#include <optional>
#include <span>
#include <vector>

namespace rollscope::ui {

/// The values at the lower and upper edge of a chart.
struct ValueRange
{
    double low = 0;
    double high = 1;
    bool operator==(const ValueRange&) const = default;
};

/// How a line is drawn; lengths in device pixels.
struct SpanStyle
{
    /// The way of the values, the reach from min to max of each column, the area below, the
    /// hatching of gaps; a transparent colour leaves that part out.
    QColor line, band, fill, gap;
    double width = 1.5;
    double hatch = 6; ///< distance of the strokes in a gap
    bool operator==(const SpanStyle&) const = default;
};

/// Smallest and greatest value of the columns that hold data; nullopt when none does.
[[nodiscard]] std::optional<ValueRange> dataRange(std::span<const series::Column> columns);

/// Exactly `width` columns: groups are merged (first, min, max, last are kept), or neighbours are
/// joined by straight lines where there are fewer columns than pixels. A pixel of a gap is a gap.
[[nodiscard]] std::vector<series::Column> fitColumns(std::span<const series::Column> columns,
                                                     int width);

/// A line as antialiased vertical spans, one per pixel column, over its min-max band and an area
/// down to the lower edge. Gaps inside are hatched. Left empty is what lies before the first value,
/// for nothing was watched then, and a lone gap at the end: the newest column may still be filling.
/// Pure; any thread. Premultiplied ARGB of `size` device pixels.
[[nodiscard]] QImage paintSpans(std::span<const series::Column> columns, QSize size,
                                ValueRange range, const SpanStyle& style);

} // namespace rollscope::ui
