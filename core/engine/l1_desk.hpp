#pragma once
#include "engine/engine.hpp"
#include "health/safe_head.hpp"
#include "l1/early_lists.hpp"
#include "l1/fork_votes.hpp"
#include "l1/posting_log.hpp"
#include <deque>
#include <unordered_map>

namespace rollscope::engine {

/// What rollups leave on the parent chains that are watched: blobs and postings, told to the sink,
/// kept in the store and shown in snapshots. Engine thread.
class L1Desk
{
public:
    struct Outlets
    {
        EventSink* sink = nullptr;
        store::Writer* writer = nullptr;
        /// Where a rollup's batches stand on its parent chain, as of `at`: the parent's block and
        /// its timestamp. Told anew with each block of the parent, so that silence can be judged.
        std::function<void(const QString& rollup, quint64 block, qint64 timestamp, base::UnixMs at)>
            posted = {};
        /// Transactions are read; false: blobs are counted from headers alone.
        bool attributes = true;
    };
    /// `rollups` are all chains that are known, watched or not.
    L1Desk(const std::vector<registry::ChainSpec>& watched,
           std::vector<registry::ChainSpec> rollups, Outlets outlets);

    /// Told of each posting: the parent's id, whose, its block and that one's time (Unix seconds).
    using Posted = std::function<void(const QString& parent, const l1::Posted& posted,
                                      const base::Hash32& block, qint64 timestamp)>;
    void onPosted(Posted told) { m_posted = std::move(told); }

    /// True for a chain whose transactions are to be told.
    [[nodiscard]] bool follows(std::size_t chain) const { return m_books.contains(chain); }
    /// What an earlier run knew, before anything is watched.
    void resume(store::Reader& reader, base::UnixMs now);
    /// What an operator's node tells with eth_config; a fork that was not known counts once it is
    /// believed (l1::ForkVotes).
    void forkConfig(std::size_t chain, const QString& operatorName, const QByteArray& json,
                    base::UnixMs at);
    /// Some block does not follow from what is known of forks: nodes should be asked.
    [[nodiscard]] bool lacksFork(std::size_t chain) const;
    /// The transactions of a block on any branch, before or after it became canonical.
    void calls(std::size_t chain, const base::Block& block, std::vector<l1::L1Transaction> txs,
               base::UnixMs seen);
    void changed(std::size_t chain, const health::HeadChange& change, base::UnixMs seen);
    /// Blocks whose transactions do not come are told without their owners.
    void tick(base::UnixMs now);
    /// After the rows of the chains. `meterOf` counts the requests of a parent chain.
    void fill(Snapshot& snapshot,
              const std::function<const net::RequestMeter&(std::size_t)>& meterOf);
    /// BlobFeeGwei of a parent chain, or PostingGapS of a rollup.
    void decimate(const QString& chain, HistoryMetric metric, base::UnixMs from, base::UnixMs to,
                  std::span<series::Column> out) const;

private:
    /// How a rollup's batches come, by the rule of the safe head.
    struct Pace
    {
        health::SafeHead head{health::DeadlineRule::None};
        bool fed = false;
    };
    struct Book
    {
        registry::ChainSpec spec;
        l1::PostingRules rules;
        l1::BlobLedger blobs;
        l1::PostingLog postings = {};
        std::map<l1::Owner, Pace> paces = {};
        l1::ForkVotes votes;
        l1::EarlyLists early = {};
        std::unordered_map<base::Hash32, std::pair<quint64, base::UnixMs>> untold = {};
        std::deque<base::UnixMs> arrivals = {}; ///< of canonical blocks, for an hour
        std::shared_ptr<const L1View> view = {};
        base::UnixMs viewedAt = {};
        bool stale = true, resumed = false;
        QString configTrouble = {}; ///< told once
        quint64 oddTold = 0;        ///< the first block that no known fork explains
    };
    void added(Book& book, const base::Block& block, base::UnixMs seen);
    void dropped(Book& book, const base::Block& block);
    void attribute(Book& book, const base::Hash32& block, std::span<const l1::L1Transaction> txs,
                   base::UnixMs seen);
    void keep(const Book& book, const l1::BlobBlock& row) const;
    void follow(Book& book, base::UnixMs seen);
    void tell(Book& book, const base::Hash32& block);
    /// What an earlier run kept of blocks that this one replaces.
    void forgetReplaced(Book& book, const base::Block& block);
    void writeLinked(Book& book) const;
    void believe(Book& book);
    void judgeForks(Book& book);
    void tellRequests(base::UnixMs now,
                      const std::function<const net::RequestMeter&(std::size_t)>& meterOf);
    [[nodiscard]] static quint64 arrivals(const Book& book, int minutes, base::UnixMs now);
    [[nodiscard]] std::shared_ptr<const L1View> viewOf(const Book& book, const Snapshot& snapshot,
                                                       const net::RequestMeter& meter) const;

    std::vector<registry::ChainSpec> m_rollups;
    std::shared_ptr<const std::vector<QString>> m_ids, m_names;
    std::unordered_map<QString, l1::Owner> m_owners; ///< by id
    Outlets m_out;
    Posted m_posted;
    qint64 m_toldMinute = 0;             ///< since 1970
    std::map<std::size_t, Book> m_books; ///< by chain
};

} // namespace rollscope::engine
