#include "charts/columns.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::ui {

using series::Column;

namespace {

Column merged(std::span<const Column> group)
{
    Column out;
    for (const auto& column : group) {
        if (column.gap) {
            continue;
        }
        if (out.gap) {
            out = column;
        } else {
            out.min = std::min(out.min, column.min);
            out.max = std::max(out.max, column.max);
            out.last = column.last;
        }
    }
    return out;
}

/// Columns with straight lines between their middles; places are counted in columns from 0.
class Joined
{
public:
    explicit Joined(std::span<const Column> columns) : m_columns(columns) {}

    /// What a pixel from `left` to `right` shows; `columns` must not be empty.
    [[nodiscard]] Column pixel(double left, double right) const
    {
        const auto centre = (left + right) / 2;
        const auto& own = m_columns[nearest(centre)];
        if (own.gap) {
            return own;
        }
        const auto lowest = [](const Column& c) { return c.min; };
        const auto highest = [](const Column& c) { return c.max; };
        const auto middle = [](const Column& c) { return (c.first + c.last) / 2; };
        return {at(left, own, middle), at(centre, own, lowest), at(centre, own, highest),
                at(right, own, middle), false};
    }

private:
    [[nodiscard]] std::size_t nearest(double place) const
    {
        const auto last = static_cast<double>(m_columns.size() - 1);
        return static_cast<std::size_t>(std::clamp(std::floor(place), 0.0, last));
    }
    /// Where a neighbour is missing or a gap, the value of `own` goes on to the edge.
    template <class Value> float at(double place, const Column& own, Value value) const
    {
        const auto before = std::floor(place - 0.5);
        if (before < 0 || before + 1 >= static_cast<double>(m_columns.size())) {
            return value(own);
        }
        const auto& a = m_columns[static_cast<std::size_t>(before)];
        const auto& b = m_columns[static_cast<std::size_t>(before) + 1];
        if (a.gap || b.gap) {
            return value(own);
        }
        return value(a) + (value(b) - value(a)) * static_cast<float>(place - 0.5 - before);
    }

    std::span<const Column> m_columns;
};

} // namespace

std::optional<ValueRange> dataRange(std::span<const Column> columns)
{
    std::optional<ValueRange> range;
    for (const auto& column : columns) {
        if (column.gap || !std::isfinite(column.min) || !std::isfinite(column.max)) {
            continue;
        }
        if (!range) {
            range = ValueRange{column.min, column.max};
        }
        range->low = std::min<double>(range->low, column.min);
        range->high = std::max<double>(range->high, column.max);
    }
    return range;
}

std::vector<Column> fitColumns(std::span<const Column> columns, int width)
{
    std::vector<Column> out(static_cast<std::size_t>(std::max(width, 0)));
    if (columns.empty() || out.empty()) {
        return out;
    }
    const auto n = columns.size(), w = out.size();
    for (std::size_t x = 0; x < w; ++x) {
        if (n >= w) {
            const auto from = x * n / w, to = (x + 1) * n / w;
            out[x] = merged(columns.subspan(from, to - from));
        } else {
            const auto step = static_cast<double>(n) / static_cast<double>(w);
            out[x] = Joined(columns).pixel(static_cast<double>(x) * step,
                                           static_cast<double>(x + 1) * step);
        }
    }
    return out;
}

std::vector<GapRun> gapRuns(std::span<const Column> columns)
{
    std::vector<GapRun> out;
    const auto start = std::ranges::find(columns, false, &Column::gap) - columns.begin();
    const auto end = static_cast<std::ptrdiff_t>(columns.size());
    for (auto x = start; x < end; ++x) {
        if (!columns[static_cast<std::size_t>(x)].gap) {
            continue;
        }
        const auto from = x;
        while (x < end && columns[static_cast<std::size_t>(x)].gap) {
            ++x;
        }
        out.push_back({static_cast<int>(from), static_cast<int>(x)});
    }
    return out;
}

std::optional<int> snapToData(std::span<const Column> columns, double at, double reach)
{
    std::optional<int> best;
    double distance = reach;
    const auto from = std::max(0.0, std::floor(at - reach - 1));
    const auto to = std::min(static_cast<double>(columns.size()), std::ceil(at + reach + 1));
    for (auto x = static_cast<std::size_t>(from); static_cast<double>(x) < to; ++x) {
        const auto away = std::abs(static_cast<double>(x) + 0.5 - at);
        if (!columns[x].gap && away <= distance) {
            distance = away;
            best = static_cast<int>(x);
        }
    }
    return best;
}

ColumnFacts factsOf(std::span<const Column> columns)
{
    ColumnFacts facts;
    facts.columns = static_cast<int>(columns.size());
    double sum = 0;
    for (const auto& column : columns) {
        if (column.gap || !std::isfinite(column.first) || !std::isfinite(column.last)) {
            continue;
        }
        ++facts.known;
        sum += (static_cast<double>(column.first) + static_cast<double>(column.last)) / 2;
        facts.first = facts.first.value_or(column.first);
        facts.last = column.last;
        facts.min = std::min(facts.min.value_or(column.min), static_cast<double>(column.min));
        facts.max = std::max(facts.max.value_or(column.max), static_cast<double>(column.max));
    }
    if (facts.known > 0) {
        facts.mean = sum / facts.known;
    }
    return facts;
}

std::vector<Column> indexedTo(std::span<const Column> columns, int base)
{
    std::vector<Column> out(columns.size());
    auto x = static_cast<std::size_t>(std::max(base, 0));
    while (x < columns.size() && (columns[x].gap || !(columns[x].last > 0))) {
        ++x;
    }
    if (x >= columns.size()) {
        return out;
    }
    const float unit = columns[x].last / 100;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& c = columns[i];
        if (!c.gap) {
            out[i] = {c.first / unit, c.min / unit, c.max / unit, c.last / unit, false};
        }
    }
    return out;
}

} // namespace rollscope::ui
