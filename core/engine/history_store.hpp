#pragma once
#include "engine/cost_line.hpp"
#include "engine/history.hpp"
#include "series/chain_series.hpp"
#include "store/store.hpp"

namespace rollscope::engine {

/// A stretch of one chain's stored past, read once and drawn many times. Blocks themselves where
/// they are few, else means over buckets. Made by a job, then used on the engine thread alone.
struct StoredPart
{
    /// A bucket's figures; a negative `n` of none.
    struct Mean
    {
        base::UnixMs from;
        std::array<series::Column, static_cast<std::size_t>(HistoryMetric::Count_)> values;
    };
    QString chain;
    base::UnixMs from, to;
    std::unique_ptr<series::ChainSeries> blocks; ///< set where blocks were read
    qint64 stepMs = 0;                           ///< of `means`
    std::vector<Mean> means;
    std::vector<CostPoint> costs; ///< in the order of time
    base::Error trouble;

    /// Fills `out` over [from, to); gaps where nothing is stored.
    void columns(HistoryMetric metric, base::UnixMs from, base::UnixMs to,
                 std::span<series::Column> out) const;
    /// True when this part can answer for [from, to) with columns of `columnMs`.
    [[nodiscard]] bool serves(base::UnixMs from, base::UnixMs to, qint64 columnMs) const;
};
using StoredPartPtr = std::shared_ptr<const StoredPart>;

/// What a job is asked to read.
struct StoredRequest
{
    QString path, chain;
    base::UnixMs from, to;
    qint64 columnMs = 1000; ///< width of the columns it is for
    double blockMs = 0;     ///< expected block interval; 0 = not known
    int nominalBlockMs = 0; ///< of the registry
    int tokenDecimals = 18; ///< of the gas token
};

/// The reader stays open between requests; one thread at a time. Opens lazily, so that a store made
/// later is found.
class StoredHistory
{
public:
    static constexpr qint64 kMostBlocks = 40'000;

    [[nodiscard]] StoredPartPtr read(const StoredRequest& request);

private:
    base::Result<void> readBlocks(const StoredRequest& request, StoredPart& part);
    base::Result<void> readMeans(const StoredRequest& request, StoredPart& part);
    base::Result<void> readCosts(const StoredRequest& request, StoredPart& part);

    QString m_path;
    std::unique_ptr<store::Reader> m_reader;
};

/// The series metric of a history metric; nullopt for lags and costs.
[[nodiscard]] std::optional<series::Metric> seriesMetric(HistoryMetric metric);

} // namespace rollscope::engine
