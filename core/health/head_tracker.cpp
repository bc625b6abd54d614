#include "health/head_tracker.hpp"
#include "health/fork_choice.hpp"
#include <algorithm>
#include <map>

namespace rollscope::health {
namespace {

/// Beyond this many separate holes the oldest are given up: each costs us requests and a line in
/// every change.
constexpr std::size_t kMaxHoles = 64;
constexpr quint64 kTop = ~quint64{0};
/// No chain will get there; heights near 2^64 are a peer's nonsense.
constexpr quint64 kHighestNumber = quint64{1} << 62;

struct OpenHole
{
    Hole span;
    /// Highest height dropped by a reorg whose ancestor is still sought below this hole.
    std::optional<quint64> reorgTop;
};

template <class T> bool fill(std::optional<T>& mine, const std::optional<T>& told)
{
    if (mine || !told)
        return false;
    mine = told;
    return true;
}

/// Takes over what `told` knows more about the same block; what we had stays as it was.
bool merge(base::Block& mine, const base::Block& told)
{
    bool more = fill(mine.gasLimit, told.gasLimit);
    more |= fill(mine.baseFeePerGas, told.baseFeePerGas);
    more |= fill(mine.blobGasUsed, told.blobGasUsed);
    more |= fill(mine.excessBlobGas, told.excessBlobGas);
    more |= fill(mine.txs, told.txs);
    if (fill(mine.userOps, told.userOps)) {
        // Objects were read: they tell the users' transactions exactly, the rule only guessed.
        mine.userTxs = told.userTxs ? told.userTxs : mine.userTxs;
        more = true;
    }
    more |= fill(mine.userTxs, told.userTxs);
    const auto open = [](base::HashCheck c) {
        return c == base::HashCheck::Pending || c == base::HashCheck::Unchecked;
    };
    if (open(mine.hashCheck) && !open(told.hashCheck)) {
        mine.hashCheck = told.hashCheck;
        more = true;
    }
    return more;
}

} // namespace

struct HeadTracker::Private
{
    Config config;
    BlockTree tree;
    ForkChoice votes;
    std::vector<OpenHole> holes; ///< ascending
    /// Blocks held for heights within holes that do not link to either end yet.
    std::multimap<quint64, base::Hash32> waiting;

    // The work on one observation:
    base::UnixMs now;
    std::vector<Node*> touched;
    std::optional<quint64> reorgTop;
    Node* ancestor = nullptr;
    bool continued = false;

    explicit Private(Config c)
        : config(c), tree(std::max<std::size_t>(64, c.maxBlocks / 10),
                          std::max<std::size_t>(256, c.maxBlocks)),
          votes(c.freshMs)
    {}

    void begin(base::UnixMs seen)
    {
        now = std::max(now, seen);
        touched.clear();
        reorgTop.reset();
        ancestor = nullptr;
        continued = false;
    }

    void attach(Node& node)
    {
        tree.attach(node);
        node.moved = node.moved == Node::Moved::Dropped ? Node::Moved::No : Node::Moved::Added;
        touched.push_back(&node);
    }

    void detach(quint64 number)
    {
        Node* node = tree.detach(number);
        if (node == nullptr)
            return;
        node->moved = node->moved == Node::Moved::Added ? Node::Moved::No : Node::Moved::Dropped;
        if (node->moved == Node::Moved::Dropped)
            reorgTop = std::max(reorgTop.value_or(number), number);
        touched.push_back(node);
    }

    /// A reorg that waited for its ancestor in this hole is now ours.
    void inherit(const OpenHole& hole)
    {
        if (!hole.reorgTop)
            return;
        reorgTop = std::max(reorgTop.value_or(0), *hole.reorgTop);
        continued = true;
    }

    /// Closes the holes that reach into [first, last].
    void cutHoles(quint64 first, quint64 last)
    {
        std::erase_if(holes, [&](const OpenHole& h) {
            if (h.span.last < first || h.span.first > last)
                return false;
            inherit(h);
            return true;
        });
    }

    void dropFrom(quint64 number)
    {
        while (!tree.empty() && tree.tip() >= number)
            detach(tree.tip());
        // The line now ends at a block: a hole right below `number` went with what stood above it.
        cutHoles(tree.empty() ? 0 : tree.tip() + 1, kTop);
    }

    [[nodiscard]] Node* below(quint64 number) const
    {
        return number > tree.floor() ? tree.canonical(number - 1) : nullptr;
    }

    void switchTo(Node& head)
    {
        const Branch branch = traceBranch(tree, head);
        const quint64 first = branch.root->block.number;
        const quint64 floor = tree.floor();
        if (branch.ancestor != nullptr) {
            dropFrom(branch.ancestor->block.number + 1);
            lowerAncestor(branch.ancestor);
        } else {
            dropFrom(below(first) != nullptr ? first - 1 : first);
            ancestor = nullptr;
            const quint64 free = tree.empty() ? floor : tree.tip() + 1;
            if (free < first)
                holes.push_back({{free, first - 1}, reorgTop});
            if (holes.size() > kMaxHoles)
                holes.erase(holes.begin());
        }
        attachDown(&head);
    }

    void attachDown(Node* node)
    {
        for (; node != nullptr && !node->canonical && node->block.number >= tree.floor();
             node = tree.parentOf(*node))
            attach(*node);
    }

    void lowerAncestor(Node* node)
    {
        if (ancestor == nullptr || node->block.number < ancestor->block.number)
            ancestor = node;
    }

    /// Makes a block canonical that links to its neighbours at a free height.
    bool tryAttach(Node& node)
    {
        const quint64 n = node.block.number;
        if (node.canonical || n < tree.floor() || n >= tree.tip() || tree.canonical(n) != nullptr)
            return false;
        const Node* up = tree.canonical(n + 1);
        Node* low = below(n);
        if ((up == nullptr && low == nullptr) ||
            (up != nullptr && up->block.parentHash != node.block.hash) ||
            (low != nullptr && node.block.parentHash != low->block.hash))
            return false;
        attach(node);
        const auto hole = std::find_if(holes.begin(), holes.end(), [n](const OpenHole& h) {
            return h.span.first <= n && n <= h.span.last;
        });
        if (hole == holes.end())
            return true;
        if (hole->span.first == hole->span.last) {
            inherit(*hole);
            if (hole->reorgTop && low != nullptr)
                lowerAncestor(low);
            holes.erase(hole);
        } else if (n == hole->span.first) {
            ++hole->span.first;
        } else {
            --hole->span.last;
        }
        return true;
    }

    /// The held block that hangs below the hole's upper end, if any.
    [[nodiscard]] Node* hanging(const OpenHole& hole) const
    {
        const Node* up = tree.canonical(hole.span.last + 1);
        return up != nullptr ? tree.parentOf(*up) : nullptr;
    }

    /// Fills holes downwards from what is held, and settles those whose two ends prove to be
    /// different branches.
    void settle()
    {
        for (std::size_t i = 0; i < holes.size(); ++i) {
            const std::size_t before = holes.size();
            fillUpwards(i);
            Node* node = holes.size() < before ? nullptr : hanging(holes[i]);
            while (node != nullptr && tryAttach(*node))
                node = tree.parentOf(*node);
            if (holes.size() < before) {
                --i;
                continue;
            }
            if (node == nullptr || node->canonical)
                continue;
            const Branch branch = traceBranch(tree, *node);
            if (branch.ancestor != nullptr || branch.root->block.number <= tree.floor()) {
                split(holes[i], *node, branch);
                i = static_cast<std::size_t>(-1); // the list has changed
            }
        }
    }

    void fillUpwards(std::size_t hole)
    {
        const std::size_t before = holes.size();
        for (bool more = !waiting.empty(); more && holes.size() == before;) {
            const auto [first, end] = waiting.equal_range(holes[hole].span.first);
            more = std::any_of(first, end, [this](const auto& entry) {
                Node* node = tree.find(entry.second);
                return node != nullptr && tryAttach(*node);
            });
        }
    }

    void wait(const Node& node)
    {
        const quint64 n = node.block.number;
        if (std::any_of(holes.begin(), holes.end(),
                        [n](const OpenHole& h) { return h.span.first <= n && n <= h.span.last; }))
            waiting.emplace(n, node.block.hash);
    }

    /// What hangs above the hole forks off below its lower end: the end with fewer voices goes.
    void split(const OpenHole hole, Node& hangs, const Branch& branch)
    {
        const quint64 conflict = branch.conflict.value_or(hole.span.first);
        const quint64 lowest = branch.ancestor != nullptr
                                   ? branch.ancestor->block.number + 1
                                   : std::min(conflict, branch.root->block.number);
        const auto lower = votes.voicesWithin(tree, conflict, hole.span.first - 1, now);
        const auto upper = votes.voicesWithin(tree, hole.span.last + 1, tree.tip(), now);
        if (lower > upper) {
            dropFrom(hole.span.last + 1);
        } else {
            for (quint64 n = hole.span.first; n-- > lowest;)
                detach(n);
            cutHoles(lowest, hole.span.last);
            attachDown(&hangs);
        }
        if (branch.ancestor != nullptr)
            lowerAncestor(branch.ancestor);
    }

    void decide()
    {
        // Each turn gives some fork more voices than it had; the bound is for the case that
        // branches of unknown ancestry disagree in a circle.
        for (int turns = 0; turns < 16; ++turns) {
            settle();
            Node* head = votes.challenger(tree, now);
            if (head == nullptr)
                return;
            switchTo(*head);
        }
    }

    [[nodiscard]] std::optional<base::Hash32> wanted(const Hole& hole) const
    {
        const Node* up = tree.canonical(hole.last + 1);
        if (up == nullptr)
            return std::nullopt;
        while (const Node* parent = tree.parentOf(*up)) {
            if (parent->canonical)
                return std::nullopt;
            up = parent;
        }
        if (up->block.number <= tree.floor())
            return std::nullopt;
        return up->block.parentHash;
    }

    [[nodiscard]] std::optional<base::Hash32> parentToFetch(Node* observed) const
    {
        if (observed != nullptr && !observed->canonical) {
            const Branch branch = traceBranch(tree, *observed);
            const quint64 lowest = branch.root->block.number;
            if (branch.ancestor == nullptr && lowest > tree.floor() &&
                (branch.conflict || lowest > tree.tip() + 1))
                return branch.root->block.parentHash;
        }
        for (const OpenHole& hole : holes) {
            if (hole.reorgTop || (hole.span.first == hole.span.last && hanging(hole) != nullptr))
                return wanted(hole.span);
        }
        return std::nullopt;
    }

    void collect(HeadChange& change)
    {
        for (Node* node : touched) {
            if (node->moved == Node::Moved::No)
                continue;
            auto& list = node->moved == Node::Moved::Added ? change.added : change.dropped;
            list.push_back(node->block);
            if (node->moved == Node::Moved::Dropped)
                tree.keepAside(*node, BlockTree::kFetched);
            node->moved = Node::Moved::No;
        }
        const auto byNumber = [](const base::Block& a, const base::Block& b) {
            return a.number < b.number;
        };
        std::sort(change.added.begin(), change.added.end(), byNumber);
        std::sort(change.dropped.begin(), change.dropped.end(), byNumber);
    }

    /// Names what has happened since begin(). `oldTip` is the head's number before.
    HeadChange finish(HeadChange change, Node* observed, std::optional<quint64> oldTip)
    {
        collect(change);
        using Kind = HeadChange::Kind;
        const bool reorg = !change.dropped.empty();
        if (reorg) {
            const quint64 lowest = change.dropped.front().number;
            const bool nothingLeft = ancestor == nullptr && (tree.empty() || noneBelow(lowest));
            change.kind = nothingLeft ? Kind::Restarted : Kind::Reorg;
        } else if (!change.added.empty()) {
            change.kind = !oldTip || tree.tip() > *oldTip ? Kind::Extended : Kind::Filled;
        }
        if (reorg || (continued && ancestor != nullptr)) {
            if (ancestor != nullptr)
                change.ancestor = ancestor->block;
            const quint64 top = reorgTop.value_or(reorg ? change.dropped.back().number : 0);
            const quint64 low =
                ancestor != nullptr ? ancestor->block.number + 1 : change.dropped.front().number;
            change.depth = top - low + 1;
            change.continued = continued;
        }
        change.fetchParent = parentToFetch(observed);
        tree.trim(config.keepBlocks, config.maxBlocks, now - config.keepMs);
        tree.evict();
        std::erase_if(holes, [&](const OpenHole& h) { return h.span.last < tree.floor(); });
        if (!holes.empty())
            holes.front().span.first = std::max(holes.front().span.first, tree.floor());
        if (holes.empty() || waiting.size() > config.maxBlocks)
            waiting.clear();
        change.holes = spans();
        return change;
    }

    [[nodiscard]] bool noneBelow(quint64 number) const
    {
        for (quint64 n = tree.floor(); n < number && n <= tree.tip(); ++n) {
            if (tree.canonical(n) != nullptr)
                return false;
        }
        return true;
    }

    [[nodiscard]] std::vector<Hole> spans() const
    {
        std::vector<Hole> out;
        out.reserve(holes.size());
        for (const OpenHole& h : holes)
            out.push_back(h.span);
        return out;
    }

    HeadChange restart(const base::Observation& seen, quint16 voice)
    {
        HeadChange change;
        change.kind = HeadChange::Kind::Restarted;
        const bool upwards = seen.block.number > tree.tip();
        for (quint64 n = tree.floor(); !upwards && n <= tree.tip(); ++n) {
            if (const Node* node = tree.canonical(n))
                change.dropped.push_back(node->block);
        }
        change.depth = change.dropped.size();
        tree.clear();
        holes.clear();
        waiting.clear();
        votes.clear();
        Node* node = tree.insert(seen.block, seen.seen);
        tree.attach(*node);
        votes.vote(tree, voice, *node, seen.seen);
        change.added.push_back(seen.block);
        return change;
    }
};

HeadTracker::HeadTracker() : HeadTracker(Config{}) {}
HeadTracker::HeadTracker(Config config) : d(std::make_unique<Private>(config)) {}
HeadTracker::~HeadTracker() = default;
HeadTracker::HeadTracker(HeadTracker&&) noexcept = default;

HeadChange HeadTracker::observe(const base::Observation& seen, quint16 voice)
{
    HeadChange change;
    const base::Block& block = seen.block;
    const bool votes = seen.via != base::Via::Fetch;
    d->begin(seen.seen);
    if (block.number > kHighestNumber) {
        change.kind = HeadChange::Kind::Stale;
        return change;
    }
    if (d->tree.empty()) {
        if (!votes) {
            change.kind = HeadChange::Kind::Stale;
            return change;
        }
        Node* node = d->tree.insert(block, seen.seen);
        d->attach(*node);
        d->votes.vote(d->tree, voice, *node, seen.seen);
        return d->finish(std::move(change), node, std::nullopt);
    }
    const quint64 oldTip = d->tree.tip();
    Node* node = d->tree.find(block.hash);
    if (node != nullptr) {
        // One hash says one thing: what contradicts the first telling is not taken.
        if (node->block.number != block.number || node->block.parentHash != block.parentHash)
            return change;
        if (merge(node->block, block) && node->canonical)
            change.updated.push_back(node->block);
    } else {
        const bool below = block.number < d->tree.floor();
        if (below || (block.number > oldTip && block.number - oldTip > d->config.maxBlocks)) {
            if (votes && d->votes.voteOutside(d->tree, voice, block, seen.seen))
                return d->restart(seen, voice);
            change.kind = HeadChange::Kind::Stale;
            change.holes = d->spans();
            return change;
        }
        node = d->tree.insert(block, seen.seen);
        change.kind = HeadChange::Kind::Side;
    }
    const bool isNew = change.kind == HeadChange::Kind::Side;
    if (votes)
        d->votes.vote(d->tree, voice, *node, seen.seen);
    d->tryAttach(*node);
    d->decide();
    if (isNew && !node->canonical) {
        d->tree.keepAside(*node, votes ? voice : BlockTree::kFetched);
        d->wait(*node);
    }
    return d->finish(std::move(change), node, oldTip);
}

void HeadTracker::giveUp(const Hole& hole)
{
    std::vector<OpenHole> left;
    for (const OpenHole& h : d->holes) {
        if (h.span.last < hole.first || h.span.first > hole.last) {
            left.push_back(h);
            continue;
        }
        if (h.span.first < hole.first)
            left.push_back({{h.span.first, hole.first - 1}, std::nullopt});
        if (h.span.last > hole.last)
            left.push_back({{hole.last + 1, h.span.last}, h.reorgTop});
    }
    d->holes = std::move(left);
}

HeadChange HeadTracker::giveUpParent(const base::Hash32& parent)
{
    d->begin(d->now);
    HeadChange change;
    const auto hole = std::find_if(d->holes.begin(), d->holes.end(),
                                   [&](const OpenHole& h) { return d->wanted(h.span) == parent; });
    if (hole == d->holes.end())
        return change;
    const quint64 oldTip = d->tree.tip();
    const OpenHole open = *hole;
    Node* hangs = d->hanging(open);
    if (hangs == nullptr) {
        giveUp({open.span.last, open.span.last});
        change.holes = d->spans();
        return change;
    }
    d->split(open, *hangs, traceBranch(d->tree, *hangs));
    d->decide();
    return d->finish(std::move(change), nullptr, oldTip);
}

void HeadTracker::forgetVoice(quint16 voice)
{
    d->votes.forget(voice);
}

const base::Block* HeadTracker::head() const
{
    const Node* node = d->tree.head();
    return node != nullptr ? &node->block : nullptr;
}

const base::Block* HeadTracker::canonical(quint64 number) const
{
    const Node* node = d->tree.canonical(number);
    return node != nullptr ? &node->block : nullptr;
}

const base::Block* HeadTracker::find(const base::Hash32& hash) const
{
    const Node* node = d->tree.find(hash);
    return node != nullptr ? &node->block : nullptr;
}

std::vector<Hole> HeadTracker::holes() const
{
    return d->spans();
}

std::optional<base::Hash32> HeadTracker::wanted(const Hole& hole) const
{
    return d->wanted(hole);
}

std::size_t HeadTracker::size() const
{
    return d->tree.size();
}

} // namespace rollscope::health
