#pragma once
#include "l1/posting_rules.hpp"
#include <deque>
#include <map>

namespace rollscope::l1 {

/// The pace of one kind of posting over a window; times in seconds.
struct PostingPace
{
    std::size_t count = 0; ///< intervals
    double mean = 0, p95 = 0, max = 0, deviation = 0;
};

/// One rollup's postings of one kind.
struct PostingView
{
    Owner owner{};
    registry::Posting purpose = registry::Posting::Batch;
    qint64 lastAt = 0; ///< its block's timestamp, Unix seconds
    quint64 lastBlock = 0;
    qint64 age = 0;         ///< seconds at `now`
    PostingPace day, month; ///< 24 h and 30 d
    /// L2BEAT's measure of an anomaly: (age − mean) / standard deviation over 30 days; absent
    /// until there are intervals that differ. From 15 on it counts as one (l2beat/l2beat,
    /// liveness).
    std::optional<double> z;
    bool enoughForZ = false; ///< L2BEAT wants 59 days of history; we say so beside the figure
};

/// A posting that was not known before.
struct Posted
{
    Owner owner{};
    registry::Posting purpose = registry::Posting::Batch;
    base::Hash32 tx;                 ///< the first of its kind in the block
    std::optional<qint64> sinceLast; ///< seconds after the one before it
};

/// When rollups posted to their parent chain, over the last 30 days. An interval is the time
/// between consecutive blocks with a posting of that kind. Engine thread; pure.
class PostingLog
{
public:
    static constexpr qint64 kKeepSeconds = 30 * 24 * 3600;
    static constexpr std::size_t kMostOfOne = 220'000; ///< each block for 30 days
    static constexpr double kAnomaly = 15;

    /// The postings of a canonical block, at most one of a kind; what is known already is not told
    /// again.
    std::vector<Posted> add(const base::Hash32& block, std::span<const L1Transaction> txs,
                            const PostingRules& rules);
    /// That block is not canonical any more.
    void drop(const base::Hash32& block, quint64 number);

    [[nodiscard]] std::vector<PostingView> views(qint64 now) const;

private:
    struct Entry
    {
        qint64 at = 0;
        quint64 block = 0;
        base::Hash32 hash;
    };
    using Key = std::pair<Owner, registry::Posting>;
    /// Nullopt where it is known; else the seconds after the one before it (-1: the first).
    std::optional<qint64> put(const Key& key, const Entry& entry);

    std::map<Key, std::deque<Entry>> m_entries; ///< by block number
    qint64 m_since = 0;                         ///< the first block's time
};

} // namespace rollscope::l1
