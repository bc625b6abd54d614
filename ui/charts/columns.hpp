#pragma once
#include "series/types.hpp"
#include <QtGlobal>
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

/// Smallest and greatest value of the columns that hold data; nullopt when none does.
[[nodiscard]] std::optional<ValueRange> dataRange(std::span<const series::Column> columns);

/// Exactly `width` columns: groups are merged (first, min, max, last are kept), or neighbours are
/// joined by straight lines where there are fewer columns than pixels. A pixel of a gap is a gap.
[[nodiscard]] std::vector<series::Column> fitColumns(std::span<const series::Column> columns,
                                                     int width);

/// Columns [from, to) that hold no data, between two that do or up to the end.
struct GapRun
{
    int from = 0, to = 0;
    bool operator==(const GapRun&) const = default;
};

/// The gaps of a line after its first value: before it nothing was watched.
[[nodiscard]] std::vector<GapRun> gapRuns(std::span<const series::Column> columns);

/// The column nearest to `at` (in columns from 0) that holds data, no farther than `reach`.
[[nodiscard]] std::optional<int> snapToData(std::span<const series::Column> columns, double at,
                                            double reach);

/// What the columns say, taken together (`mean` is that of their firsts and lasts), and how many
/// of them said something.
struct ColumnFacts
{
    int columns = 0, known = 0;
    double mean = 0;
    std::optional<double> first, last, min, max;
};
[[nodiscard]] ColumnFacts factsOf(std::span<const series::Column> columns);

/// Each value divided by the one at column `base` (or the first known after it), times 100.
[[nodiscard]] std::vector<series::Column> indexedTo(std::span<const series::Column> columns,
                                                    int base);

} // namespace rollscope::ui
