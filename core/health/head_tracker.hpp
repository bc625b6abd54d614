#pragma once
#include "base/block.hpp"
#include <memory>
#include <vector>

namespace rollscope::health
{

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
        Duplicate,  ///< known already (its body may have been merged: see `updated`)
        Extended,   ///< the canonical head moved forward
        Filled,     ///< a hole of the canonical chain was closed, in part or whole
        Side,       ///< kept on a branch that is not canonical (a fork, or a late block of another replica)
        Reorg,      ///< another branch became canonical: `dropped` were canonical before
        Restarted,  ///< the chain begins anew below the window (genesis wipe, deeper than we keep)
        Stale,      ///< older than the window: ignored
    };
    Kind kind = Kind::Duplicate;
    std::vector<base::Block> added;   ///< now canonical, ascending
    std::vector<base::Block> dropped; ///< no longer canonical, ascending
    std::vector<base::Block> updated; ///< canonical before, now with more fields (txs, userOps, hashCheck)
    std::vector<Hole> holes;          ///< heights to fetch, all that are open now
    /// Set when the ancestor is not known yet: fetch this block by hash.
    std::optional<base::Hash32> fetchParent;
    /// Depth of the reorg in blocks (dropped heights), and the common ancestor if known.
    quint64 depth = 0;
    std::optional<base::Block> ancestor;
};

/// Heads of one chain as seen at its operators: one canonical chain and the branches beside it. Pure.
/// Canonical is the branch that most operators with a fresh head are on; with a tie the incumbent stays.
class HeadTracker
{
public:
    struct Config
    {
        std::size_t keepBlocks = 4096;     ///< at least this many canonical blocks are kept…
        qint64 keepMs = 30 * 60 * 1000;    ///< …and at least these many ms, bounded by maxBlocks
        std::size_t maxBlocks = 20'000;
        qint64 freshMs = 30'000;           ///< an operator's head older than this has no vote
    };
    HeadTracker();
    explicit HeadTracker(Config config);
    ~HeadTracker();
    HeadTracker(HeadTracker&&) noexcept;

    /// `voice` is the operator's number: two endpoints of one operator are one voice.
    HeadChange observe(const base::Observation& seen, quint16 voice);
    /// A hole or parent that no endpoint can serve: the chain goes on without it.
    void giveUp(const Hole& hole);
    HeadChange giveUpParent(const base::Hash32& parent);
    /// The endpoint is gone: its vote counts no more.
    void forgetVoice(quint16 voice);

    [[nodiscard]] const base::Block* head() const;
    [[nodiscard]] const base::Block* canonical(quint64 number) const;
    [[nodiscard]] const base::Block* find(const base::Hash32& hash) const;
    [[nodiscard]] std::vector<Hole> holes() const;
    [[nodiscard]] std::size_t size() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::health
