#include "store/rated_series.hpp"
#include <algorithm>

namespace rollscope::store {

bool isCount(Column column)
{
    switch (column) {
    case Column::Txs:
    case Column::UserTxs:
    case Column::UserOps:
    case Column::GasUsed:
    case Column::BlobGasUsed:
    case Column::Blocks:
        return true;
    case Column::BaseFeeGwei:
    case Column::BlockTimeMs:
        break;
    }
    return false;
}

std::vector<RatedBucket> rated(Column column, std::vector<Bucket> values,
                               const std::vector<Bucket>& intervals,
                               const std::vector<Bucket>& blocks, base::UnixMs now)
{
    std::vector<RatedBucket> out(values.size());
    double before = 0; // ms that later blocks took and that lie before their own bucket
    for (std::size_t i = values.size(); i-- > 0;) {
        RatedBucket& row = out[i];
        row.bucket = std::move(values[i]);
        const Bucket& bucket = row.bucket;
        const Bucket& interval = intervals[i];
        const auto length =
            static_cast<double>(std::clamp(now, bucket.from, bucket.to) - bucket.from);
        const double between = interval.sum + before;
        // Not what lies past now: blocks of a clock that is ahead cover nothing before them.
        before = std::max(0.0, between - static_cast<double>(bucket.to - bucket.from));
        double covered = std::min(between, length);
        // Blocks whose value nobody told cover nothing of this column.
        if (column != Column::BlockTimeMs && blocks[i].n > bucket.n)
            covered *= static_cast<double>(bucket.n) / blocks[i].n;
        row.coveredSeconds = covered / 1000;
        row.coverage = length > 0 ? covered / length : 0;
        if (!isCount(column) || covered <= 0)
            continue;
        // Those that have a time before them; the others' share is that of a block like them.
        const double share =
            blocks[i].n > interval.n ? static_cast<double>(interval.n) / blocks[i].n : 1;
        row.perSecond = bucket.sum * share * 1000 / covered;
    }
    return out;
}

base::Result<std::vector<RatedBucket>> ratedSeries(Reader& reader, const QString& chainKey,
                                                   Column column, base::UnixMs from,
                                                   base::UnixMs to, int buckets, base::UnixMs now)
{
    // Each is a snapshot of its own: what is written meanwhile can move the grid, once.
    for (int attempt = 0; attempt < 3; ++attempt) {
        auto values = reader.series(chainKey, column, from, to, buckets);
        if (!values)
            return tl::unexpected(values.error());
        const auto intervals = reader.series(chainKey, Column::BlockTimeMs, from, to, buckets);
        if (!intervals)
            return tl::unexpected(intervals.error());
        const auto blocks = reader.series(chainKey, Column::Blocks, from, to, buckets);
        if (!blocks)
            return tl::unexpected(blocks.error());
        const auto fits = [&](const std::vector<Bucket>& other) {
            return other.size() == values->size() &&
                   (other.empty() || (other.front().from == values->front().from &&
                                      other.back().to == values->back().to));
        };
        if (fits(*intervals) && fits(*blocks))
            return rated(column, std::move(*values), *intervals, *blocks, now);
    }
    return base::fail(base::ErrorKind::Internal,
                      QStringLiteral("stored series do not fit together"));
}

} // namespace rollscope::store
