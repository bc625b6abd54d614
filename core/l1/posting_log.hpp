#pragma once
#include "l1/posting_rules.hpp"
#include "l1/read_ranges.hpp"
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
    bool followed = false;  ///< each block since was read, so that none came after it
    PostingPace day, month; ///< 24 h and 30 d
    /// L2BEAT's measure of an anomaly: (age − mean) / standard deviation over 30 days; absent
    /// until there are intervals that differ. From 15 on it counts as one (l2beat/l2beat,
    /// liveness).
    std::optional<double> z;
    std::optional<qint64> anomalyAt; ///< when that measure reaches 15, if none comes before
    bool enoughForZ = false; ///< L2BEAT wants 59 days of history; we say so beside the figure
};

/// A posting that was not known before.
struct Posted
{
    Owner owner{};
    registry::Posting purpose = registry::Posting::Batch;
    base::Hash32 tx;                 ///< the first of its kind in the block
    std::optional<qint64> sinceLast; ///< seconds after the one before it; absent where none is
                                     ///< known, or blocks between them were not read
};

/// When rollups posted to their parent chain, over the last 30 days. An interval is the time
/// between consecutive blocks with a posting of that kind, all blocks between which were read:
/// while nobody looked there may have been others. Engine thread; pure.
class PostingLog
{
public:
    static constexpr qint64 kKeepSeconds = 30 * 24 * 3600;
    static constexpr std::size_t kMostOfOne = 220'000; ///< each block for 30 days
    static constexpr double kAnomaly = 15;

    /// What an earlier run kept, oldest first, before anything is read. `linked`: all blocks since
    /// the one before it were read then.
    void load(Owner owner, registry::Posting purpose, qint64 at, quint64 block,
              const base::Hash32& hash, bool linked);

    /// The postings of a canonical block, at most one of a kind; what is known already is not told
    /// again. The block counts as read.
    std::vector<Posted> add(const base::Hash32& block, std::span<const L1Transaction> txs,
                            const PostingRules& rules);
    /// A canonical block whose transactions are all known, or that has none.
    void read(quint64 number, qint64 timestamp);
    /// That block is not canonical any more.
    void drop(const base::Hash32& block, quint64 number);

    [[nodiscard]] std::vector<PostingView> views(qint64 now) const;

    struct Moment
    {
        quint64 block = 0;
        qint64 at = 0;
    };
    /// The newest postings between which nothing can be missing, oldest first, at most `most`.
    [[nodiscard]] std::vector<Moment> recent(Owner owner, registry::Posting purpose,
                                             std::size_t most) const;
    /// Each block since the last one was read.
    [[nodiscard]] bool followed(Owner owner, registry::Posting purpose) const;
    /// Intervals that end in [from, to), as (time, seconds); oldest first.
    [[nodiscard]] std::vector<std::pair<qint64, qint64>>
    intervals(Owner owner, registry::Posting purpose, qint64 from, qint64 to) const;

private:
    struct Entry
    {
        qint64 at = 0;
        quint64 block = 0;
        base::Hash32 hash;
        bool linked = false; ///< an earlier run says so
    };
    struct Line
    {
        std::deque<Entry> entries; ///< by block number
        mutable PostingPace day, month;
        mutable qint64 countedAt = 0; ///< when the paces were; 0 = they are stale
    };
    using Key = std::pair<Owner, registry::Posting>;
    /// Nullopt where it is known; else how it stands to the one before it.
    std::optional<Posted> put(const Key& key, const Entry& entry);
    [[nodiscard]] bool linked(const Entry& before, const Entry& entry) const;
    void count(const Line& line, qint64 now) const;

    std::map<Key, Line> m_lines;
    ReadRanges m_read;
    qint64 m_since = 0;   ///< the first block's time
    quint64 m_newest = 0; ///< block that was read
};

} // namespace rollscope::l1
