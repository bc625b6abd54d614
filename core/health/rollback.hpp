#pragma once
#include "health/head_tracker.hpp"
#include "health/tx_log.hpp"
#include <deque>

namespace rollscope::health {

struct BlockId
{
    quint64 number = 0;
    base::Hash32 hash;
    bool operator==(const BlockId&) const = default;
};

/// A transaction of a dropped block, and where it came back, if it did.
struct DroppedTx
{
    base::Hash32 hash;
    BlockId wasIn; ///< the dropped block
    std::optional<BlockId> backIn;
};

/// One rollback, to the block. Absent = not known.
struct Rollback
{
    quint64 serial = 0;     ///< counts from 1 within its chain and run
    base::UnixMs at;        ///< when the other branch became canonical to us
    base::UnixMs firstSeen; ///< when an endpoint first showed a block of it
    BlockId first, last;    ///< dropped, lowest and highest
    quint64 depth = 0;      ///< blocks
    qint64 seconds = 0;     ///< of chain time, from the ancestor to the last dropped block
    std::optional<BlockId> ancestor;
    bool deeper = false;          ///< nothing of what was held is left: at least `depth`
    bool settled = false;         ///< the ancestor is found, or known to be out of reach
    bool complete = false;        ///< the head passed the old height: what came back is told
    std::vector<BlockId> dropped; ///< ascending
    std::vector<DroppedTx> txs;   ///< of the dropped blocks whose hashes are known
    quint64 txsUnknown = 0;       ///< in dropped blocks whose hashes are not known, or not kept
    struct Sighting
    {
        base::EndpointIndex endpoint{};
        BlockId block;
        base::UnixMs at;
    };
    std::vector<Sighting> seenAt; ///< endpoints that show the new branch

    [[nodiscard]] std::size_t txsBack() const;
    [[nodiscard]] Rollback withoutLists() const;
    /// Lets the list of transactions go and counts them as unknown: memory is bounded.
    void shed();
};

/// Writes the rollbacks of one chain: what was dropped, what came back and where.
class RollbackRecorder
{
public:
    explicit RollbackRecorder(std::size_t endpoints) : m_last(endpoints) {}

    void observed(const base::Observation& seen);
    /// Returns the record that this change began or completed; valid until the next call.
    const Rollback* changed(const HeadChange& change, const base::Observation& seen,
                            const HeadTracker& tracker);
    /// The hashes of a block's transactions became known.
    void transactions(const BlockId& block, std::vector<base::Hash32> txs, base::UnixMs seen,
                      const HeadTracker& tracker);
    /// The oldest record that has become complete since the last call, if any: the head passed the
    /// old height some seconds ago, so that bodies had time to come.
    const Rollback* completed(base::UnixMs now, const HeadTracker& tracker);

    /// The last ones, oldest first.
    [[nodiscard]] const std::deque<Rollback>& records() const { return m_records; }
    [[nodiscard]] const TxLog& log() const { return m_log; }

private:
    struct Told
    {
        BlockId block;
        base::UnixMs at;
        bool known = false;
    };
    void addDropped(Rollback& record, const HeadChange& change);
    /// What came back in a block that is now dropped itself is missing again.
    void loseAgain(const HeadChange& change);
    /// True when so many more may be kept; older records' lists go first.
    bool makeRoom(const Rollback& record, std::size_t txs);
    void takeBack(Rollback& record, const HeadChange& change);
    void measure(Rollback& record, const HeadChange& change, const HeadTracker& tracker) const;
    void lookForBack(const BlockId& block, const std::vector<base::Hash32>& txs);
    void sight(Rollback& record, const HeadTracker& tracker);
    [[nodiscard]] bool isDue(Rollback& record, base::UnixMs now, const HeadTracker& tracker);

    TxLog m_log;
    std::vector<Told> m_last; ///< per endpoint: the newest block of the branch it is on
    std::deque<Rollback> m_records;
    std::unordered_multimap<base::Hash32, std::pair<quint64, std::size_t>> m_missing;
    quint64 m_serial = 0;
};

} // namespace rollscope::health
