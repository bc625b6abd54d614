#pragma once
#include "l1/posting_rules.hpp"
#include "l1/read_ranges.hpp"
#include <algorithm>
#include <deque>
#include <map>
#include <utility>

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
    bool confirmed = true;  ///< false: anybody can have sent it (Claim::confirmed)
    PostingPace day, month; ///< 24 h and 30 d
    /// L2BEAT's measure of an anomaly: (age − mean) / standard deviation over 30 days; absent
    /// until there are intervals that differ, and where a newer posting may have been missed or
    /// none is confirmed. From 15 on it counts as one (l2beat/l2beat, liveness).
    std::optional<double> z;
    std::optional<qint64> anomalyAt; ///< when that measure reaches 15, if none comes before
    /// L2BEAT wants 59 days of history: of the last 60, intervals of this kind cover as much.
    bool enoughForZ = false;
};

/// A posting that was not known before.
struct Posted
{
    Owner owner{};
    registry::Posting purpose = registry::Posting::Batch;
    base::Hash32 tx;                 ///< the first of its kind in the block
    std::optional<qint64> sinceLast; ///< seconds after the one before it; absent where none is
                                     ///< known, or blocks between them were not read
    bool confirmed = true;           ///< Claim::confirmed
};

/// A posting that was told without an interval, which is known by now.
struct LinkedLater
{
    Owner owner{};
    registry::Posting purpose = registry::Posting::Batch;
    quint64 block = 0;
    base::Hash32 hash; ///< the block's
    qint64 at = 0, since = 0;
};

/// A posting that is none any more.
struct GonePosting
{
    quint64 block = 0;
    base::Hash32 hash; ///< the block's
};

/// When rollups posted to their parent chain, over the last 30 days. An interval is the time
/// between consecutive blocks with a posting of that kind, all blocks between which were read:
/// while nobody looked there may have been others. What nobody confirms is kept only as long as
/// nothing confirmed is there. Engine thread; pure.
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
    void read(quint64 number);
    /// That block is canonical, whether it was read or not: until it is, none is sure to be the
    /// last one.
    void stands(quint64 number) { m_newest = std::max(m_newest, number); }
    /// That block is not canonical any more.
    void drop(const base::Hash32& block, quint64 number);
    /// A block that became canonical: what an earlier run kept of another one at its height, or of
    /// one that is not its parent, goes.
    std::vector<GonePosting> replaced(quint64 number, const base::Hash32& hash,
                                      const base::Hash32& parentHash);
    /// Those that became linked by what was read since the last call.
    [[nodiscard]] std::vector<LinkedLater> takeLinked() { return std::exchange(m_linkedLater, {}); }

    [[nodiscard]] std::vector<PostingView> views(qint64 now) const;

    struct Moment
    {
        quint64 block = 0;
        qint64 at = 0;
    };
    /// The newest postings between which nothing can be missing, oldest first, at most `most`.
    [[nodiscard]] std::vector<Moment> recent(Owner owner, registry::Posting purpose,
                                             std::size_t most) const;
    /// Each block since the last one was read, and that one is confirmed.
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
        bool confirmed = true;
        bool told = false; ///< its interval was
    };
    struct Line
    {
        std::deque<Entry> entries;      ///< by block number
        std::map<qint64, qint64> older; ///< seconds of intervals that are out of `entries`, by day
        mutable PostingPace day, month;
        mutable qint64 covered = 0;   ///< seconds of intervals, over sixty days
        mutable qint64 countedAt = 0; ///< when the paces were; 0 = they are stale
    };
    using Key = std::pair<Owner, registry::Posting>;
    /// Nullopt where it is known; else how it stands to the one before it.
    std::optional<Posted> put(const Key& key, const Entry& entry);
    void forgetOldest(Line& line);
    void noteLinks(quint64 number);
    [[nodiscard]] bool linked(const Entry& before, const Entry& entry) const;
    void count(const Line& line, qint64 now) const;

    std::map<Key, Line> m_lines;
    ReadRanges m_read;
    quint64 m_newest = 0; ///< block that stands
    std::vector<LinkedLater> m_linkedLater;
};

} // namespace rollscope::l1
