#pragma once
#include "base/block.hpp"
#include <memory>
#include <vector>

namespace rollscope::health {

/// A run of heights that the canonical chain has not shown yet, both ends included.
struct Hole
{
    quint64 first = 0;
    quint64 last = 0;
    bool operator==(const Hole&) const = default;
};

/// What one observation changed.
struct HeadChange
{
    enum class Kind : quint8 {
        Duplicate, ///< known already (its body may have been merged: see `updated`)
        Extended,  ///< the canonical head moved forward
        Filled,    ///< a hole of the canonical chain was closed, in part or whole
        Side,      ///< kept on a branch that is not canonical (a fork, or a late block of another
                   ///< replica)
        Reorg,     ///< another branch became canonical: `dropped` were canonical before
        Restarted, ///< nothing of what we held is left: a genesis wipe, a reorg deeper than the
                   ///< window (all of it is `dropped`), or a jump beyond the window (`dropped` is
                   ///< empty)
        Stale,     ///< older than the window: ignored
    };
    Kind kind = Kind::Duplicate;
    std::vector<base::Block> added;   ///< now canonical, ascending
    std::vector<base::Block> dropped; ///< no longer canonical, ascending
    std::vector<base::Block>
        updated;             ///< canonical before, now with more fields (txs, userOps, hashCheck)
    std::vector<Hole> holes; ///< heights to fetch, all that are open now
    /// Set when the ancestor is not known yet: fetch this block by hash.
    std::optional<base::Hash32> fetchParent;
    /// Depth of the reorg in blocks (dropped heights), and the common ancestor if known. While it
    /// is sought the reorg is told at once without it; what follows is `continued`, its depth
    /// cumulative, and the last part (a Reorg, or Filled with nothing more to drop) carries the
    /// ancestor.
    quint64 depth = 0;
    std::optional<base::Block> ancestor;
    bool continued =
        false; ///< goes on with the reorg of an earlier change: not to be counted again
};

/// Heads of one chain as seen at its operators: one canonical chain and the branches beside it.
/// Pure. Canonical is the branch that most operators with a fresh head are on; with a tie the
/// incumbent stays. Blocks seen by Via::Fetch are held but are nobody's vote. Neighbours in the
/// canonical chain always link by hash; where they do not (yet), a hole is between them.
class HeadTracker
{
public:
    struct Config
    {
        std::size_t keepBlocks = 4096;  ///< at least this many canonical blocks are kept…
        qint64 keepMs = 30 * 60 * 1000; ///< …and at least these many ms, bounded by maxBlocks
        std::size_t maxBlocks = 20'000;
        qint64 freshMs = 30'000; ///< an operator's head older than this has no vote
    };
    HeadTracker();
    explicit HeadTracker(Config config);
    ~HeadTracker();
    HeadTracker(HeadTracker&&) noexcept;

    /// `voice` is the operator's number: two endpoints of one operator are one voice.
    HeadChange observe(const base::Observation& seen, quint16 voice);
    /// Heights that no endpoint can serve: the chain goes on without them (a late one is still
    /// taken).
    void giveUp(const Hole& hole);
    /// A wanted ancestor that no endpoint can serve: the reorg is settled as deep as it is known.
    HeadChange giveUpParent(const base::Hash32& parent);
    /// The endpoint is gone: its vote counts no more.
    void forgetVoice(quint16 voice);

    [[nodiscard]] const base::Block* head() const;
    [[nodiscard]] const base::Block* canonical(quint64 number) const;
    /// The lowest height that is held.
    [[nodiscard]] quint64 floor() const;
    [[nodiscard]] const base::Block* find(const base::Hash32& hash) const;
    [[nodiscard]] std::vector<Hole> holes() const;
    /// The block to fetch by hash so that the hole can be closed from above, past what is held
    /// already; nullopt when only its heights are known.
    [[nodiscard]] std::optional<base::Hash32> wanted(const Hole& hole) const;
    [[nodiscard]] std::size_t size() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::health
