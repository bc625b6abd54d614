#include "health/fork_choice.hpp"
#include <algorithm>

namespace rollscope::health {
namespace {

/// Higher than any replica is ahead of others. A jump over so many unknown blocks more than there
/// was time for needs more voices than stand below it, or its parents.
constexpr quint64 kLeap = 12;

/// True when `older` is `head` itself or one of its known ancestors.
bool isOnBranchOf(const BlockTree& tree, const Node& older, Node* head)
{
    while (head != nullptr && head->block.number >= older.block.number) {
        if (head == &older)
            return true;
        if (head->canonical)
            return older.canonical;
        head = tree.parentOf(*head);
    }
    return false;
}

} // namespace

Branch traceBranch(const BlockTree& tree, Node& head)
{
    Branch branch;
    for (Node* node = &head;;) {
        if (tree.canonical(node->block.number) != nullptr)
            branch.conflict = node->block.number;
        branch.root = node;
        node = tree.parentOf(*node);
        if (node == nullptr || node->block.number < tree.floor())
            break;
        if (node->canonical) {
            branch.ancestor = node;
            return branch;
        }
    }
    const quint64 lowest = branch.root->block.number;
    if (lowest > tree.floor() && tree.canonical(lowest - 1) != nullptr)
        branch.conflict = lowest - 1;
    return branch;
}

ForkChoice::Vote& ForkChoice::of(quint16 voice)
{
    const auto it = std::find_if(m_votes.begin(), m_votes.end(),
                                 [voice](const Vote& v) { return v.voice == voice; });
    if (it != m_votes.end())
        return *it;
    Vote vote;
    vote.voice = voice;
    return m_votes.emplace_back(vote);
}

void ForkChoice::vote(const BlockTree& tree, quint16 voice, const Node& head, base::UnixMs seen)
{
    Vote& vote = of(voice);
    Node* last = vote.outside ? nullptr : tree.find(vote.head);
    // Showing the same block again is no life: a node that got stuck answers so for ever.
    const bool isNews = vote.newest != head.block.hash || vote.outside;
    if (isNews)
        vote.seen = std::max(vote.seen, seen);
    vote.outside = false;
    vote.outsideSteps = 0;
    vote.newest = head.block.hash;
    if (last == nullptr || !isOnBranchOf(tree, head, last)) {
        vote.wasBeside = last != nullptr && !last->canonical &&
                         (vote.wasBeside || traceBranch(tree, *last).conflict);
        vote.head = head.block.hash;
        vote.number = head.block.number;
    }
    outrun(vote, isNews, seen);
    learnPace(tree);
}

void ForkChoice::outrun(Vote& vote, bool isNews, base::UnixMs seen)
{
    bool behind = false;
    for (Vote& other : m_votes) {
        behind = behind || other.number > vote.number;
        if (other.number < vote.number && !other.outrun)
            other.outrun = seen;
    }
    if (!behind)
        vote.outrun.reset();
    else if (isNews || !vote.outrun)
        vote.outrun = seen;
}

void ForkChoice::learnPace(const BlockTree& tree)
{
    constexpr quint64 kBlocks = 16;
    constexpr qint64 kPatience = 5, kMostMs = 600'000;
    const Node* tip = tree.canonical(tree.tip());
    if (tip == nullptr || tree.tip() < tree.floor() + kBlocks)
        return;
    const Node* below = tree.canonical(tree.tip() - kBlocks);
    if (below == nullptr)
        return;
    m_paceMs = 1000 * (tip->block.timestamp - below->block.timestamp) / qint64{kBlocks};
    m_freshMs = std::max(m_leastFreshMs, std::min(kMostMs, kPatience * m_paceMs));
}

bool ForkChoice::leaps(const BlockTree& tree, quint64 number, base::UnixMs now) const
{
    constexpr qint64 kSlack = 3;
    const Node* tip = tree.canonical(tree.tip());
    const qint64 passed = tip != nullptr ? std::max<qint64>(0, now - tip->seen) : 0;
    const qint64 due = m_paceMs > 0 ? kSlack * passed / m_paceMs : 0;
    return number > tree.tip() + kLeap + static_cast<quint64>(due);
}

bool ForkChoice::voteOutside(const BlockTree& tree, quint16 voice, const base::Block& head,
                             base::UnixMs seen)
{
    constexpr int kConvincingSteps = 3;
    Vote& vote = of(voice);
    if (!vote.outside) {
        vote.outside = true;
        vote.outsideSince = seen;
        vote.outsideSteps = 0;
        vote.proven = false;
        vote.outsideNumber = 0;
    }
    if (vote.outsideSteps == 0 || head.number > vote.outsideNumber)
        ++vote.outsideSteps;
    vote.outsideNumber = head.number;
    const bool isNews = vote.newest != head.hash;
    if (isNews)
        vote.seen = std::max(vote.seen, seen);
    vote.head = vote.newest = head.hash;
    vote.number = head.number;
    outrun(vote, isNews, seen);
    // Below the floor it may be a replica that lags. It is another chain when the clock says so
    // (time never runs back along a chain), or when the operator lives there.
    const Node* lowest = tree.canonical(tree.floor());
    vote.proven = vote.proven || head.number > tree.tip() ||
                  (lowest != nullptr && head.timestamp > lowest->block.timestamp) ||
                  vote.outsideSteps >= kConvincingSteps || seen - vote.outsideSince >= m_freshMs;
    std::size_t inside = 0;
    std::size_t outside = 0;
    // Who is silent stands by what we hold for a while, as within the tree.
    const bool isOld = seen - vote.outsideSince > 10 * m_freshMs;
    for (const Vote& v : m_votes) {
        if (!(v.outside || isOld ? fresh(v, seen) : stands(v, seen)) && &v != &vote)
            continue;
        if (v.outside)
            outside += v.proven ? 1 : 0;
        else if (tree.find(v.head) != nullptr)
            ++inside;
    }
    return vote.proven && outside > inside;
}

void ForkChoice::forget(quint16 voice)
{
    std::erase_if(m_votes, [voice](const Vote& v) { return v.voice == voice; });
}

bool ForkChoice::fresh(const Vote& vote, base::UnixMs now) const
{
    return now - vote.seen <= m_freshMs;
}

bool ForkChoice::stands(const Vote& vote, base::UnixMs now) const
{
    return fresh(vote, now) || !vote.outrun || now - *vote.outrun <= m_freshMs;
}

Node* ForkChoice::headOf(const BlockTree& tree, const Vote& vote) const
{
    Node* head = vote.outside ? nullptr : tree.find(vote.head);
    if (head == nullptr || head->block.number < tree.floor())
        return nullptr;
    if (vote.newest == vote.head)
        return head;
    // Taken for a step back on one chain, until a filled hole showed that it was none.
    Node* newest = tree.find(vote.newest);
    const bool gone = newest == nullptr || newest->block.number < tree.floor();
    return gone || isOnBranchOf(tree, *newest, head) ? head : newest;
}

std::size_t ForkChoice::count(const BlockTree& tree, quint64 first, quint64 last,
                              const std::function<bool(const Vote&)>& counts) const
{
    std::size_t count = 0;
    for (const Vote& vote : m_votes) {
        Node* head = counts(vote) ? headOf(tree, vote) : nullptr;
        if (head == nullptr)
            continue;
        const Node* on = head->canonical ? head : traceBranch(tree, *head).ancestor;
        count += on != nullptr && on->block.number >= first && on->block.number <= last ? 1 : 0;
    }
    return count;
}

Node* ForkChoice::bestOf(const BlockTree& tree, const std::vector<Contender>& group)
{
    const auto support = [&](const Contender& c) {
        return std::count_if(group.begin(), group.end(), [&](const Contender& other) {
            return isOnBranchOf(tree, *other.head, c.head);
        });
    };
    const auto* best = &group.front();
    auto bestSupport = support(*best);
    for (const Contender& c : group) {
        const auto s = support(c);
        if (s > bestSupport ||
            (s == bestSupport && c.head->block.number > best->head->block.number)) {
            best = &c;
            bestSupport = s;
        }
    }
    return best->head;
}

Node* ForkChoice::challenger(const BlockTree& tree, base::UnixMs now) const
{
    std::vector<Contender> contenders;
    for (const Vote& vote : m_votes) {
        Node* head = fresh(vote, now) ? headOf(tree, vote) : nullptr;
        if (head != nullptr && !head->canonical)
            contenders.push_back({&vote, head, traceBranch(tree, *head)});
    }
    if (contenders.empty())
        return nullptr;
    Node* best = nullptr;
    std::size_t bestVotes = 0;
    while (!contenders.empty()) {
        const Node* root = contenders.back().branch.root;
        std::vector<Contender> group;
        for (const Contender& c : contenders) {
            if (c.branch.root == root)
                group.push_back(c);
        }
        std::erase_if(contenders, [root](const Contender& c) { return c.branch.root == root; });
        Node* head = bestOf(tree, group);
        const Branch branch = traceBranch(tree, *head);
        if (!branch.conflict && head->block.number <= tree.tip())
            continue; // in a hole: it may yet prove to be the same chain
        // A jump over unknown ground is taken as the same chain, but not a far one, and not from
        // voices that were last seen on another: they have to outvote everybody.
        const bool unknown = !branch.conflict && branch.ancestor == nullptr;
        const bool distrusted = unknown && (leaps(tree, branch.root->block.number, now) ||
                                            std::all_of(group.begin(), group.end(),
                                                        [](auto& c) { return c.vote->wasBeside; }));
        std::size_t against = 0;
        if (branch.conflict)
            against = voicesWithin(tree, *branch.conflict, tree.tip(), now);
        else if (distrusted)
            against = count(tree, tree.floor(), tree.tip(),
                            [&](const Vote& vote) { return fresh(vote, now); });
        if (group.size() > against && group.size() > bestVotes) {
            best = head;
            bestVotes = group.size();
        }
    }
    return best;
}

} // namespace rollscope::health
