#pragma once
#include "engine/engine.hpp"
#include "l1/blob_ledger.hpp"
#include "l1/posting_log.hpp"
#include <deque>
#include <unordered_map>

namespace rollscope::engine {

/// What rollups leave on the parent chains that are watched: blobs and postings, told to the sink
/// and shown in snapshots. Engine thread.
class L1Desk
{
public:
    /// `rollups` are all chains that are known, watched or not.
    L1Desk(const std::vector<registry::ChainSpec>& watched,
           std::vector<registry::ChainSpec> rollups, EventSink* sink);

    /// Told of each posting: the parent's id, whose, and its block's time (Unix seconds).
    using Posted =
        std::function<void(const QString& parent, const l1::Posted& posted, qint64 timestamp)>;
    void onPosted(Posted told) { m_posted = std::move(told); }

    /// True for a chain whose transactions are to be told.
    [[nodiscard]] bool follows(std::size_t chain) const { return m_books.contains(chain); }
    /// The transactions of a block on any branch, before or after it became canonical.
    void calls(std::size_t chain, const base::Block& block, std::vector<l1::L1Transaction> txs,
               base::UnixMs seen);
    void changed(std::size_t chain, const health::HeadChange& change, base::UnixMs seen);
    /// Blocks whose transactions do not come are told without their owners.
    void tick(base::UnixMs now);
    void fill(Snapshot& snapshot);

private:
    struct Book
    {
        registry::ChainSpec spec;
        l1::PostingRules rules;
        l1::BlobLedger blobs;
        l1::PostingLog postings;
        /// Lists of blocks that are not canonical yet; the oldest go first.
        std::unordered_map<base::Hash32, std::vector<l1::L1Transaction>> early;
        std::deque<base::Hash32> earlyOrder;
        std::unordered_map<base::Hash32, std::pair<quint64, base::UnixMs>> untold;
        std::shared_ptr<const L1View> view;
        bool stale = true;
    };
    void added(Book& book, const base::Block& block, base::UnixMs seen);
    void attribute(Book& book, const base::Hash32& block, std::span<const l1::L1Transaction> txs,
                   base::UnixMs seen);
    void tell(Book& book, const base::Hash32& block);

    std::vector<registry::ChainSpec> m_rollups;
    std::shared_ptr<const std::vector<QString>> m_ids;
    EventSink* m_sink;
    Posted m_posted;
    std::map<std::size_t, Book> m_books;
};

} // namespace rollscope::engine
