#pragma once
#include "health/fork_choice.hpp"
#include "health/head_tracker.hpp"
#include <map>

namespace rollscope::health {

/// The canonical chain with its holes, and the moves that an observation makes it do. Between
/// begin() and finish() it collects what became canonical and what ceased to be.
class ChainLine
{
public:
    explicit ChainLine(HeadTracker::Config config);

    BlockTree tree;
    ForkChoice votes;

    void begin(base::UnixMs seen);
    /// Makes a block canonical at a free height.
    void attach(Node& node);
    /// The same for a block below the head, where it links to its neighbours; false where it does
    /// not.
    bool tryAttach(Node& node);
    /// Keeps in mind a block that lies in a hole and links to neither end yet.
    void wait(const Node& node);
    /// Fills, splits and switches until holes and votes are content.
    void decide();
    /// Names what has happened since begin(). `oldTip` is the head's number before, if there was
    /// one.
    HeadChange finish(HeadChange change, Node* observed, std::optional<quint64> oldTip);

    void giveUp(const Hole& hole);
    HeadChange giveUpParent(const base::Hash32& parent);
    void clear();
    [[nodiscard]] std::vector<Hole> spans() const;
    [[nodiscard]] std::optional<base::Hash32> wanted(const Hole& hole) const;

private:
    struct OpenHole
    {
        Hole span;
        /// Highest height dropped by a reorg whose ancestor is still sought below this hole.
        std::optional<quint64> reorgTop;
        quint64 turn = 0; ///< in which it was made
    };

    void detach(quint64 number);
    void attachDown(Node* node);
    void dropFrom(quint64 number);
    void switchTo(Node& head);
    /// Closes the holes that reach into [first, last].
    void cutHoles(quint64 first, quint64 last);
    /// A reorg that waited for its ancestor in this hole is now ours.
    void inherit(const OpenHole& hole);
    void lowerAncestor(Node* node);
    /// Fills holes from what is held, and settles those whose two ends prove to be different
    /// branches.
    void settle();
    void fillUpwards(std::size_t hole);
    /// What hangs above the hole forks off below its lower end: the end with fewer voices goes.
    void split(OpenHole hole, Node& hangs, const Branch& branch);
    [[nodiscard]] Node* below(quint64 number) const;
    /// The held block that hangs below the hole's upper end, if any.
    [[nodiscard]] Node* hanging(const OpenHole& hole) const;
    [[nodiscard]] bool noneBelow(quint64 number) const;
    [[nodiscard]] std::optional<base::Hash32> parentToFetch(Node* observed) const;
    void collect(HeadChange& change);

    HeadTracker::Config m_config;
    std::vector<OpenHole> m_holes; ///< ascending
    /// Blocks held for heights within holes that do not link to either end yet.
    std::multimap<quint64, base::Hash32> m_waiting;

    base::UnixMs m_now;
    std::vector<Node*> m_touched;
    std::optional<quint64> m_reorgTop;     ///< highest that was let go in this turn
    std::optional<quint64> m_inheritedTop; ///< highest of the reorg that this turn continues
    quint64 m_turn = 0;
    Node* m_ancestor = nullptr;
    bool m_continued = false;
};

} // namespace rollscope::health
