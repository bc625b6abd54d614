#pragma once
#include "engine/cost_line.hpp"
#include "engine/history.hpp"
#include <QHash>

namespace rollscope::engine {

/// What a chart shows, to be written as the store holds it.
struct HistoryExport
{
    QString storePath;
    std::vector<QString> chains;
    std::vector<HistoryMetric> metrics; ///< lags are not stored and left out
    base::UnixMs from, to;
    int rows = 1000; ///< about so many for each chain and metric; costs are written as they came
    QHash<QString, int> tokenDecimals = {}; ///< of gas tokens that have not 18
};

/// CSV with a header: time (ISO 8601 UTC), chain, column, blocks, min, max, sum, mean,
/// coveredSeconds, coverage, perSecond; the rows are store::ratedSeries(), as `rollscope export`
/// writes them. A bucket without blocks keeps its figures empty; what is no count has no perSecond.
/// Reads the store: call it in a job.
[[nodiscard]] base::Result<QByteArray> historyCsv(const HistoryExport& request);

/// The same of what is drawn, where there is no store: time, chain, metric, first, min, max, last
/// of each pixel column; gaps are left out.
[[nodiscard]] QByteArray drawnCsv(const std::vector<HistoryPtr>& histories);

/// The metric's word in files: "tps", "baseFeeGwei", …
[[nodiscard]] QString metricWord(HistoryMetric metric);

} // namespace rollscope::engine
