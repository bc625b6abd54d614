#pragma once
#include "alert/watch_list.hpp"
#include "base/block.hpp"
#include "chain/chain_watch.hpp"
#include "engine/cost_view.hpp"
#include "health/monitor.hpp"
#include "l1/blob_ledger.hpp"
#include "l1/posting_log.hpp"
#include "l1/tvl.hpp"
#include "l1/tvl_history.hpp"
#include "net/request_meter.hpp"
#include "series/chain_series.hpp"
#include <QString>
#include <array>
#include <memory>
#include <vector>

namespace rollscope::engine {

/// The state that a chain's verdict names.
using LiveState = health::State;

/// One chain at one tick, ready to show. Absent = not known.
struct ChainRow
{
    base::ChainIndex index{};
    QString id, name, stack, kind, stage, network, gasToken;
    LiveState state = LiveState::Starting; ///< of the verdict
    QString stateReason;                   ///< one sentence for the user
    health::Verdict verdict;               ///< the figures behind it, and the evidence per endpoint
    std::optional<health::Deadline> deadline; ///< what runs out while nothing is posted to the L1
    std::optional<qint64> postedAt; ///< Unix seconds of its last batch on its parent chain
    std::optional<double> tvlUsd;   ///< in escrows of its own, as it was read last
    std::shared_ptr<const health::Rollback> lastRollback; ///< of this run; null = none
    std::optional<base::Block> head;
    base::UnixMs headSeen;
    std::array<series::Rates, static_cast<std::size_t>(series::Window::Count_)> rates;
    std::vector<series::Column> tpsSpark; ///< 15 minutes
    chain::TagHeads tags;
    std::vector<chain::EndpointView> endpoints;
    int endpointsOk = 0, endpointsActive = 0;
    quint64 bytesIn = 0, bytesOut = 0;
    quint64 blocksCounted = 0, reorgs = 0, holesOpen = 0;
    std::vector<chain::RungState> ladder; ///< from the sequencer's word to finality; needs a head
    std::shared_ptr<const CostView> cost; ///< shared until it changes; null before the first tick
};

/// What one rollup's figures on its parent chain are held against.
struct L1Rollup
{
    l1::Owner owner{};
    /// User transactions of the chain over the blocks of the windows that were seen; absent where
    /// the chain was not watched over nearly the same time.
    std::optional<double> userTxsHour, userTxsDay;
    /// The limit beyond which we call its batches stalled (health::SafeHead's rule), in seconds;
    /// absent until ten intervals are known.
    std::optional<qint64> limit;
    bool stalled = false;
};

/// What watching one parent chain costs in requests, over its last whole minutes.
struct L1Requests
{
    static constexpr double kPerBlock = 2; ///< the budget, contracts apart
    int minutes = 0;
    quint64 blocks = 0; ///< that became canonical in them
    net::RequestMeter::Counts counts{};
    /// For blocks and heads, without what contracts are asked; absent before the first block.
    [[nodiscard]] std::optional<double> perBlock() const
    {
        const quint64 own = net::RequestMeter::sum(counts) -
                            counts[static_cast<std::size_t>(net::Purpose::Contracts)];
        return blocks ? std::optional(static_cast<double>(own) / static_cast<double>(blocks))
                      : std::nullopt;
    }
};

/// What rollups left on one parent chain, as of its newest block.
struct L1View
{
    QString chain; ///< the parent's id
    /// Ids and names by l1::Owner.
    std::shared_ptr<const std::vector<QString>> rollups, names;
    bool attributes = true; ///< false: transactions are not read (metered), so nothing has an owner
    l1::BlobBlock newest;
    l1::BlobFork fork;                ///< of the newest block
    std::optional<l1::BlobFork> next; ///< the one after it that is known
    l1::BlobWindow hour, day;
    std::vector<l1::PostingView> postings; ///< ages as of the snapshot that brought this view
    std::vector<L1Rollup> figures;         ///< of those that have a share or a posting, by owner
    L1Requests requests;
};

/// What an ether is worth. There is none without a source.
struct EtherPrice
{
    double usd = 0;
    QString source; ///< whose figure it is
    base::UnixMs asOf;
};

/// A rollup's value locked, as it was read last.
struct TvlRow
{
    QString chain, name;
    std::shared_ptr<const l1::TvlFigure> figure; ///< null = not read yet
    base::UnixMs readAt;
    std::optional<l1::TvlChange> day, week;
    QString trouble;      ///< why the last reading failed; the figure is then an older one
    bool dropped = false; ///< the parent's block is canonical no more; it is being read again
};

/// Value locked on one parent chain, as of its newest reading.
struct TvlView
{
    QString parent;           ///< id
    std::vector<TvlRow> rows; ///< of rollups with escrows there, by id
    /// 10^-18 USD, each shared escrow once; absent where nothing could be counted.
    std::optional<base::Wei> total;
    base::UnixMs refreshedAt; ///< end of the last round; 0 = none ended yet
    base::UnixMs nextAt;
    quint64 block = 0;    ///< of the parent, of the last round
    quint64 requests = 0; ///< that the last round took
    bool reading = false;
    bool singly = false;  ///< no Multicall3 there: each answer is a request of its own
    quint64 perRound = 0; ///< requests that a round then takes
    qint64 everyMs = 0;   ///< from one round to the next
    QString waits;        ///< why nothing is read; empty otherwise
};

/// Where the figures come from; the window says so when it is not live nodes.
struct SourceInfo
{
    enum class Kind : quint8 { Live, Tape, Offline };
    Kind kind = Kind::Live;
    QString text; ///< e.g. "recorded 2026-11-21 from local nodes"
    bool reconstructed = false;
    double speed = 1;
    qint64 positionMs = 0, lengthMs = 0;
};

/// Immutable picture of the whole engine; shared with the GUI thread.
struct Snapshot
{
    quint64 tick = 0;
    base::UnixMs time;
    SourceInfo source;
    std::vector<ChainRow> chains; ///< in ChainIndex order
    /// Open ones first, then the ones of this run that are closed, newest first. Shared until it
    /// changes.
    std::shared_ptr<const std::vector<health::Incident>> incidents;
    quint64 incidentsVersion = 0; ///< grows with each change of `incidents`
    /// What became of watched transactions, newest last; bounded. Shared until it changes.
    std::shared_ptr<const std::vector<alert::WatchedTx>> watched;
    quint64 watchedTold = 0; ///< of this run, those that `watched` has lost included
    std::vector<std::shared_ptr<const L1View>> l1;   ///< each shared until it changes
    std::vector<std::shared_ptr<const TvlView>> tvl; ///< by parent; each shared until it changes
    std::optional<EtherPrice> ether;                 ///< absent: not known
    quint64 storeWritten = 0, storeLost = 0;
    QString storeTrouble;
    std::vector<QString> notices; ///< things to tell once: refused chain files, missing keys
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace rollscope::engine

Q_DECLARE_METATYPE(rollscope::engine::SnapshotPtr)
