#pragma once
#include "store/store.hpp"

namespace rollscope::store {

/// A bucket, how much of its time was watched, and its rate over that.
struct RatedBucket
{
    Bucket bucket;
    /// Of the bucket's time (up to now): what lies between blocks that follow each other and whose
    /// value is known. The first block after a hole has no time before it, so it adds none.
    double coveredSeconds = 0;
    double coverage = 0;             ///< the share of the bucket's time that this is, 0 to 1
    std::optional<double> perSecond; ///< a count over the covered time; of no other column
};

/// Columns that add up over time; the others are states and times, of which a rate says nothing.
[[nodiscard]] bool isCount(Column column);

/// What was covered of each bucket. `intervals` are the buckets of Column::BlockTimeMs and `blocks`
/// those of Column::Blocks on the same grid. A block's time reaches back over the buckets before it
/// where the chain made none: those are covered, and hold nothing.
[[nodiscard]] std::vector<RatedBucket> rated(Column column, std::vector<Bucket> values,
                                             const std::vector<Bucket>& intervals,
                                             const std::vector<Bucket>& blocks, base::UnixMs now);

/// Reader::series() with what was covered of each bucket; no bucket reaches past `now`.
[[nodiscard]] base::Result<std::vector<RatedBucket>>
ratedSeries(Reader& reader, const QString& chainKey, Column column, base::UnixMs from,
            base::UnixMs to, int buckets, base::UnixMs now);

} // namespace rollscope::store
