#pragma once

namespace rollscope::ui {

/// How charts of equal size fill a page: as many columns as keep each one `minWidth` wide, and
/// rows of one height, not below `minHeight`.
struct ChartGridShape
{
    int columns = 1, rows = 1;
    double cellWidth = 0, cellHeight = 0;
    bool operator==(const ChartGridShape&) const = default;
};

/// Pure. `most` limits the columns.
[[nodiscard]] constexpr ChartGridShape chartGrid(int count, double width, double height,
                                                 double minWidth, double minHeight, int most)
{
    ChartGridShape shape;
    if (count < 1 || width <= 0 || height <= 0 || minWidth <= 0) {
        return shape;
    }
    const int fit = static_cast<int>(width / minWidth);
    shape.columns = fit < 1 ? 1 : fit;
    shape.columns = shape.columns > most ? most : shape.columns;
    shape.columns = shape.columns > count ? count : shape.columns;
    shape.rows = (count + shape.columns - 1) / shape.columns;
    shape.cellWidth = width / shape.columns;
    const double even = height / shape.rows;
    shape.cellHeight = even < minHeight ? minHeight : even;
    return shape;
}

} // namespace rollscope::ui
