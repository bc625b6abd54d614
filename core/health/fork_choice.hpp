#pragma once
#include "health/block_tree.hpp"
#include <optional>
#include <vector>

namespace rollscope::health {

/// From a block that is not canonical down to where its branch leaves what we hold.
struct Branch
{
    Node* root = nullptr;     ///< lowest block of the branch that is not canonical
    Node* ancestor = nullptr; ///< canonical parent of `root`; nullptr = not known yet
    /// Lowest height at which the branch and the canonical chain are known to differ; nullopt where
    /// they may still turn out to be one (the branch lies in a hole, or above the head).
    std::optional<quint64> conflict;
};
[[nodiscard]] Branch traceBranch(const BlockTree& tree, Node& head);

/// Each operator's newest head, and what they choose together: at each fork the side with more
/// fresh voices; with a tie the incumbent stays.
class ForkChoice
{
public:
    explicit ForkChoice(qint64 freshMs) : m_freshMs(freshMs) {}

    /// A head within the tree. A head that is an ancestor of the voice's own last one only
    /// refreshes it: replicas behind a load balancer step back and forth.
    void vote(const BlockTree& tree, quint16 voice, const Node& head, base::UnixMs seen);
    /// A head that the tree cannot hold: far above, or below its floor. True when more fresh voices
    /// stand outside than inside, so that the chain begins anew there.
    bool voteOutside(const BlockTree& tree, quint16 voice, const base::Block& head,
                     base::UnixMs seen);
    void forget(quint16 voice);
    void clear() { m_votes.clear(); }

    /// The block that should be head instead, if any. To be asked again until it is content.
    [[nodiscard]] Node* challenger(const BlockTree& tree, base::UnixMs now) const;
    /// Fresh voices whose head is canonical (or stands on a canonical block) within [first, last].
    [[nodiscard]] std::size_t voicesWithin(const BlockTree& tree, quint64 first, quint64 last,
                                           base::UnixMs now) const;

private:
    struct Vote
    {
        quint16 voice = 0;
        base::Hash32 head;   ///< highest of the branch it is on
        base::Hash32 newest; ///< what it showed last
        base::UnixMs seen;
        bool outside = false;
        bool wasBeside = false; ///< its head before this one was on another branch
        // While outside:
        base::UnixMs outsideSince;
        quint64 outsideNumber = 0;
        int outsideSteps = 0;
        bool proven = false;
    };
    struct Contender
    {
        const Vote* vote = nullptr;
        Node* head = nullptr;
        Branch branch;
    };
    Vote& of(quint16 voice);
    [[nodiscard]] bool fresh(const Vote& vote, base::UnixMs now) const;
    /// Where a fresh voice stands within the tree; nullptr when it has no vote.
    [[nodiscard]] Node* headOf(const BlockTree& tree, const Vote& vote, base::UnixMs now) const;
    [[nodiscard]] static Node* bestOf(const BlockTree& tree, const std::vector<Contender>& group);

    qint64 m_freshMs;
    std::vector<Vote> m_votes;
};

} // namespace rollscope::health
