#pragma once
#include "health/block_tree.hpp"
#include <functional>
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
/// voices; with a tie the incumbent stays. Another side is taken from fresh voices alone; the
/// incumbent also keeps those that nobody has outrun: where no block is due silence says nothing.
class ForkChoice
{
public:
    explicit ForkChoice(qint64 freshMs) : m_leastFreshMs(freshMs), m_freshMs(freshMs) {}

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
    /// Voices that stand by a head that is canonical (or stands on a canonical block) within
    /// [first, last].
    [[nodiscard]] std::size_t voicesWithin(const BlockTree& tree, quint64 first, quint64 last,
                                           base::UnixMs now) const
    {
        return count(tree, first, last, [&](const Vote& vote) { return stands(vote, now); });
    }

private:
    struct Vote
    {
        quint16 voice = 0;
        base::Hash32 head;                  ///< highest of the branch it is on
        base::Hash32 newest;                ///< what it showed last
        base::UnixMs seen;                  ///< when it last showed something new
        quint64 number = 0;                 ///< of `head`
        std::optional<base::UnixMs> outrun; ///< since when others show higher blocks
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
    [[nodiscard]] std::size_t count(const BlockTree& tree, quint64 first, quint64 last,
                                    const std::function<bool(const Vote&)>& counts) const;
    Vote& of(quint16 voice);
    [[nodiscard]] bool fresh(const Vote& vote, base::UnixMs now) const;
    [[nodiscard]] bool stands(const Vote& vote, base::UnixMs now) const;
    void learnPace(const BlockTree& tree);
    /// Far higher than the chain can have grown since its tip was seen.
    [[nodiscard]] bool leaps(const BlockTree& tree, quint64 number, base::UnixMs now) const;
    /// Who fell behind by this vote, and since when.
    void outrun(Vote& vote, bool isNews, base::UnixMs seen);
    /// Where a voice stands within the tree; nullptr when nowhere.
    [[nodiscard]] Node* headOf(const BlockTree& tree, const Vote& vote) const;
    [[nodiscard]] static Node* bestOf(const BlockTree& tree, const std::vector<Contender>& group);

    qint64 m_leastFreshMs;
    qint64 m_paceMs = 0; ///< of the last blocks, by their timestamps; 0 = not known
    qint64 m_freshMs;    ///< some blocks of the chain's own pace, where that is more
    std::vector<Vote> m_votes;
};

} // namespace rollscope::health
