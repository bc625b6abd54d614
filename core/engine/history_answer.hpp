#pragma once
#include "engine/history_log.hpp"
#include "engine/history_store.hpp"

namespace rollscope::engine {

/// What the memory of one chain can tell, for one query.
struct HistorySources
{
    const series::ChainSeries& series;
    const HistoryLog& log;
    base::UnixMs now;
    std::optional<base::UnixMs> oldest; ///< the oldest block that the series were given
    double blockMs = 0;                 ///< expected interval; 0 = not known
    QString explorer;
    int tokenDecimals = 18; ///< of the gas token
    /// BlobFeeGwei and PostingGapS; absent where nobody knows them.
    std::function<void(HistoryMetric, base::UnixMs from, base::UnixMs to,
                       std::span<series::Column> out)>
        l1 = {};
};

/// Within bounds, whatever was asked.
[[nodiscard]] HistoryQuery bounded(HistoryQuery query);
/// The stretch that the memory cannot show well enough: older than what it was given, or drawn too
/// coarsely. Empty (from = to) when the memory will do.
struct Wanted
{
    base::UnixMs from, to;
    [[nodiscard]] bool empty() const { return from >= to; }
};
[[nodiscard]] Wanted wantedFromStore(const HistoryQuery& query, const HistorySources& sources);
/// The answer from memory and, where it is given, from a stored part. Pure.
[[nodiscard]] HistoryPtr answer(const HistoryQuery& query, const HistorySources& sources,
                                const StoredPart* stored);

} // namespace rollscope::engine
