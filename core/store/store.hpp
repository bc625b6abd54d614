#pragma once
#include "base/block.hpp"
#include "base/result.hpp"
#include <QString>
#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace rollscope::store {

struct Retention
{
    qint64 rawMs = 7LL * 86'400'000;
    qint64 minuteMs = 30LL * 86'400'000;
    qint64 hourMs = 366LL * 86'400'000;
};

/// What the writer wants to tell (once per change): disk full, locked, recovered; empty text = well
/// again. Called on the store's own thread, and on the opening one from within open().
using TroubleHandler = std::function<void(const base::Error&)>;

/// An incident as it is kept: the columns that are searched, and all of it as JSON text.
struct StoredIncident
{
    QString id, chain, kind;
    base::UnixMs start;
    std::optional<base::UnixMs> end;
    QString json;
};

/// What it cost to use a chain at one moment. Amounts are decimal digits of wei; absent = not
/// known. By action: a transfer, an ERC-20 transfer, a swap.
struct StoredCost
{
    QString chain;
    base::UnixMs at;
    std::optional<QString> gasPrice;
    std::array<std::optional<QString>, 3> total, data; ///< `data` is a part of `total`
    std::optional<double> tokenUsd;                    ///< price of one gas token
    std::optional<double> l1Ratio;                     ///< a swap on Ethereum over the one here
    bool atLeast = false;                              ///< a part of the price was not told
    /// Gas at its price, the rest of `total`; absent in rows from before schema 8, too.
    std::array<std::optional<QString>, 3> execution = {};
    QString reason = {}; ///< which part is missing, and why; empty = all is there
    bool operator==(const StoredCost&) const = default;
};

/// How far a chain's blocks had come at one moment.
struct StoredHead
{
    struct Rung
    {
        std::optional<quint64> number;
        std::optional<qint64> timestamp; ///< s UTC
        /// False: a later block may have come as far. Absent in rows from before schema 6.
        std::optional<bool> exact = true;
        bool operator==(const Rung&) const = default;
    };
    QString chain;
    base::UnixMs at;
    quint64 number = 0; ///< the head
    qint64 timestamp = 0;
    static constexpr std::array kRungs{"safe", "finalized", "committed", "proven", "executed"};
    std::array<Rung, kRungs.size()> rungs; ///< by kRungs
    bool operator==(const StoredHead&) const = default;
};

/// A rollup's value locked at one block of its parent; amounts are 10^-18 USD as decimal integers.
struct StoredTvl
{
    QString chain, parent;
    base::UnixMs time; ///< of the block
    quint64 block = 0;
    QString usd, shared;        ///< empty = not known
    std::optional<quint64> set; ///< which parts are in `usd`
    int escrows = 0, read = 0, priced = 0, unpriced = 0, counted = 0, marked = 0;
    bool dropped = false; ///< the block is not the parent's any more: its row goes
};

/// A rollup's posting in a block of its parent chain; the chains are the registry's ids.
struct StoredPosting
{
    QString parent, rollup, purpose;
    quint64 block = 0;
    base::Hash32 hash; ///< the block's
    qint64 sec = 0;    ///< the block's timestamp
    base::Hash32 tx;
    std::optional<qint64> since; ///< seconds after the one before it, where nothing can be missing
};

/// Whose the blobs of a block are, as a JSON object: rollup to number.
struct StoredOwners
{
    QString parent;
    quint64 block = 0;
    base::Hash32 hash;
    qint64 sec = 0;
    QString owners;
};

/// Writes one SQLite file from one thread of its own, a transaction at least each half second.
/// Calls come from the engine thread and never block; when the disk cannot follow, the oldest
/// unsaved rows are dropped past `maxQueued` and counted.
class Writer
{
public:
    struct Config
    {
        QString path;
        Retention retention;
        std::size_t maxQueued = 200'000;
        int flushMs = 400;
        /// Closing saves for this long (and to the end of the transaction under way); what is left
        /// then is lost. After a flush() that ran out of time it saves no more.
        int closeMs = 3000;
        /// A damaged file is moved to `<path>.damaged-<time>` (told through the TroubleHandler) and
        /// a new one begun; otherwise it is left alone and open() fails.
        bool moveDamagedAside = false;
    };
    /// Opens or creates, migrates, takes the write lock (a second program gets a clear error).
    static base::Result<std::unique_ptr<Writer>> open(Config config, TroubleHandler trouble);
    virtual ~Writer() = default;

    /// `chainKey` is the registry id. The same (chain, number, hash) again updates the row.
    virtual void block(const QString& chainKey, const base::Block& block, base::UnixMs seen) = 0;
    /// Canonical no more: kept and marked as dropped. Number, hash and timestamp name the row.
    virtual void dropped(const QString& chainKey, const base::Block& block) = 0;
    /// The same id again replaces the row. Kept for ever.
    virtual void incident(StoredIncident incident) = 0;
    /// The same chain and second again replaces the row.
    virtual void cost(StoredCost cost) = 0;
    virtual void head(StoredHead head) = 0;
    /// The same chain and time again replaces the row. Each is kept for a week, then one an hour.
    virtual void tvl(StoredTvl row) = 0;
    /// The same (parent, rollup, purpose, block, hash) again replaces the row; a transaction of
    /// zeros leaves the one that stands. Kept for 60 days.
    virtual void posting(StoredPosting posting) = 0;
    /// That block of the parent chain is canonical no more: its postings are taken out.
    virtual void postingsDropped(const QString& parent, quint64 block,
                                 const base::Hash32& hash) = 0;
    /// Kept for 8 days.
    virtual void owners(StoredOwners owners) = 0;
    /// Blocks until what was handed over so far is on disk, or for `limit`: then Timeout, which
    /// says how many rows are not saved (they still wait).
    virtual base::Result<void> flush(std::chrono::milliseconds limit = std::chrono::minutes(2)) = 0;
    [[nodiscard]] virtual quint64 written() const = 0;
    [[nodiscard]] virtual quint64 lost() const = 0;
};

/// What can be read as a series, over canonical blocks.
/// BlockTimeMs: time since the canonical block before. The m blocks of one second (sub-second
/// chains) each get an m-th of the time since the second before theirs; after a hole it is not
/// known. Blocks: sum and n are their number.
enum class Column : quint8 {
    Txs,
    UserTxs,
    UserOps,
    GasUsed,
    BaseFeeGwei,
    BlobGasUsed,
    BlockTimeMs,
    Blocks,
};

/// One bucket of a stored series; `n` blocks fell into it, 0 = a gap.
struct Bucket
{
    base::UnixMs from;
    double min = 0, max = 0, sum = 0;
    quint32 n = 0;
    base::UnixMs to = {}; ///< end of what was summed: the level's grid, not the asked range
};

struct StoredBlock
{
    base::Block block;
    base::UnixMs seen;
    bool dropped = false;
};

/// Reads while a Writer writes (WAL). Own connection; use on one thread.
class Reader
{
public:
    /// A file that another program is only making is waited for, a second at most.
    static base::Result<std::unique_ptr<Reader>> open(const QString& path);
    virtual ~Reader() = default;
    /// Equal buckets over [from, to), from the coarsest level that has one per bucket and reaches
    /// back to `from`. The range is rounded out to that level's grid, and the buckets are whole
    /// multiples of it: so there may be fewer than `buckets`, never more than one above. `n` counts
    /// the blocks whose value is known. Blocks fall where their own timestamp says. At most 100,000
    /// buckets; an unknown chain is NotFound.
    virtual base::Result<std::vector<Bucket>> series(const QString& chainKey, Column column,
                                                     base::UnixMs from, base::UnixMs to,
                                                     int buckets) = 0;
    /// Raw blocks, dropped ones too, ordered by their timestamp, then number (so a chain that began
    /// anew is not shuffled); `visit` returns false to stop. Bounded memory, and no lock while
    /// visiting.
    virtual base::Result<void> blocks(const QString& chainKey, base::UnixMs from, base::UnixMs to,
                                      const std::function<bool(const StoredBlock&)>& visit) = 0;
    virtual base::Result<std::vector<QString>> chains() = 0;
    /// Incidents that begin in [from, to), newest first, at most `limit`.
    virtual base::Result<std::vector<StoredIncident>> incidents(base::UnixMs from, base::UnixMs to,
                                                                int limit = 1000) = 0;
    /// Those without an end, oldest first: open when the last run ended.
    virtual base::Result<std::vector<StoredIncident>> openIncidents() = 0;
    /// Of one chain (empty: all) in [from, to), oldest first; `visit` returns false to stop.
    virtual base::Result<void> costs(const QString& chainKey, base::UnixMs from, base::UnixMs to,
                                     const std::function<bool(const StoredCost&)>& visit) = 0;
    virtual base::Result<void> heads(const QString& chainKey, base::UnixMs from, base::UnixMs to,
                                     const std::function<bool(const StoredHead&)>& visit) = 0;
    /// Since `from`, oldest first; bounded memory.
    virtual base::Result<void> postings(const QString& parent, base::UnixMs from,
                                        const std::function<void(const StoredPosting&)>& visit) = 0;
    virtual base::Result<void> owners(const QString& parent, base::UnixMs from,
                                      const std::function<void(const StoredOwners&)>& visit) = 0;
    /// NotFound where there is none of this id.
    virtual base::Result<StoredIncident> incident(const QString& id) = 0;
    /// A rollup's value locked in [from, to), oldest first, at most `limit`; empty: of all, one
    /// after the other.
    virtual base::Result<std::vector<StoredTvl>> tvl(const QString& chainKey, base::UnixMs from,
                                                     base::UnixMs to, int limit = 100'000) = 0;
};

} // namespace rollscope::store
