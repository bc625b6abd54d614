#pragma once
#include "engine/history.hpp"
#include "store/store.hpp"
#include <optional>
#include <span>

namespace rollscope::engine {

/// What it cost to use a chain at one moment, USD. Absent = not known.
struct CostPoint
{
    base::UnixMs at;
    std::optional<double> transferUsd, swapUsd;
};

/// TransferUsd or SwapUsd.
[[nodiscard]] bool isCost(HistoryMetric metric);
[[nodiscard]] std::optional<double> valueOf(const CostPoint& point, HistoryMetric metric);
/// `decimals` of the gas token.
[[nodiscard]] CostPoint pointOf(const store::StoredCost& cost, int decimals);

/// How long a price is drawn when no newer one came: a little more than two rounds.
inline constexpr qint64 kCostHoldMs = 11 * 60'000;
/// Past 29 days the store keeps one an hour.
inline constexpr qint64 kThinnedHoldMs = 65 * 60'000;

/// Fills `out` over [from, to) from points in the order of time; gaps where none holds.
void costColumns(std::span<const CostPoint> points, HistoryMetric metric, base::UnixMs now,
                 base::UnixMs from, base::UnixMs to, std::span<series::Column> out);
/// Both in one, by time, each moment once.
[[nodiscard]] std::vector<CostPoint> merged(std::span<const CostPoint> older,
                                            std::span<const CostPoint> newer);

} // namespace rollscope::engine
