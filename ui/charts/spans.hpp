#pragma once
#include "charts/columns.hpp"
#include <QColor>
#include <QImage>
#include <QSize>

namespace rollscope::ui {

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

/// One line of a picture; the columns must outlive the call.
struct LineInput
{
    std::span<const series::Column> columns;
    SpanStyle style;
};

/// A stretch of the time axis that something is said about, edges in parts of the width (0 … 1).
struct BandInput
{
    double from = 0, to = 0;
    QColor color;
    bool hatched = false;
    bool operator==(const BandInput&) const = default;
};

/// A moment, in parts of the width.
struct MarkerInput
{
    double at = 0;
    QColor color;
    bool operator==(const MarkerInput&) const = default;
};

/// Everything of a chart that lies inside its axes, from the back to the front.
struct ChartPicture
{
    QSize size; ///< device pixels
    ValueRange range;
    bool logarithmic = false; ///< both edges above zero
    QColor ground = Qt::transparent;
    std::vector<double> rows, verticals; ///< grid lines in parts of the height (from the bottom)
                                         ///< and of the width
    QColor grid = Qt::transparent;
    int hair = 1; ///< device pixels of a grid line
    std::vector<BandInput> bands;
    std::vector<LineInput> lines;
    std::vector<MarkerInput> markers;
};

/// Draws a chart's inside: grid, bands, each line as antialiased vertical spans over its min-max
/// band and area, markers. Gaps of a line inside are hatched by its style. Left empty is what lies
/// before the first value, for nothing was watched then, and a lone gap at the end: the newest
/// column may still be filling. Pure; any thread. Premultiplied ARGB; null when the size is none.
[[nodiscard]] QImage paintChart(const ChartPicture& picture);

/// A single line without axes.
[[nodiscard]] QImage paintSpans(std::span<const series::Column> columns, QSize size,
                                ValueRange range, const SpanStyle& style);

} // namespace rollscope::ui
