#include "engine/cost_line.hpp"
#include "engine/cost_view.hpp"
#include "series/column_edges.hpp"
#include <algorithm>

namespace rollscope::engine {

bool isCost(HistoryMetric metric)
{
    return metric == HistoryMetric::TransferUsd || metric == HistoryMetric::SwapUsd;
}

std::optional<double> valueOf(const CostPoint& point, HistoryMetric metric)
{
    return metric == HistoryMetric::TransferUsd ? point.transferUsd
           : metric == HistoryMetric::SwapUsd   ? point.swapUsd
                                                : std::nullopt;
}

CostPoint pointOf(const store::StoredCost& cost, int decimals)
{
    const auto usd = [&](chain::Action action) -> std::optional<double> {
        const auto& digits = cost.total[static_cast<std::size_t>(action)];
        if (!digits || !cost.tokenUsd)
            return std::nullopt;
        const auto wei = eth::u256FromDecimal(digits->toStdString());
        return wei ? std::optional(usdOf(*wei, decimals, *cost.tokenUsd)) : std::nullopt;
    };
    return {cost.at, usd(chain::Action::Transfer), usd(chain::Action::Swap)};
}

void costColumns(std::span<const CostPoint> points, HistoryMetric metric, base::UnixMs now,
                 base::UnixMs from, base::UnixMs to, std::span<series::Column> out)
{
    constexpr qint64 kWhole = 29LL * 86'400'000;
    std::fill(out.begin(), out.end(), series::Column{});
    if (points.empty() || out.empty())
        return;
    series::ColumnEdges edges(from.value, to.value, static_cast<int>(out.size()));
    auto next = std::ranges::lower_bound(points, from, {}, &CostPoint::at);
    std::optional<CostPoint> held;
    if (next != points.begin())
        held = *std::prev(next);
    for (auto& column : out) {
        const auto add = [&](double value) {
            const auto v = static_cast<float>(value);
            if (column.gap)
                column = {v, v, v, v, false};
            column.min = std::min(column.min, v);
            column.max = std::max(column.max, v);
            column.last = v;
        };
        // What held at the left edge, then what came.
        if (held && edges.left() <= now.value) {
            const qint64 hold = now - held->at > kWhole ? kThinnedHoldMs : kCostHoldMs;
            const auto value = valueOf(*held, metric);
            if (value && edges.left() - held->at.value <= hold)
                add(*value);
        }
        for (; next != points.end() && next->at.value < edges.right(); ++next) {
            held = *next;
            if (const auto value = valueOf(*next, metric))
                add(*value);
        }
        edges.advance();
    }
}

std::vector<CostPoint> merged(std::span<const CostPoint> older, std::span<const CostPoint> newer)
{
    std::vector<CostPoint> out(older.begin(), older.end());
    out.insert(out.end(), newer.begin(), newer.end());
    std::ranges::stable_sort(out, {}, &CostPoint::at);
    // The store keeps whole seconds: the same moment is told by both.
    const auto same = [](const CostPoint& a, const CostPoint& b) {
        return a.at.value / 1000 == b.at.value / 1000;
    };
    out.erase(std::unique(out.begin(), out.end(), same), out.end());
    return out;
}

} // namespace rollscope::engine
