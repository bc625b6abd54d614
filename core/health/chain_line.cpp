#include "health/chain_line.hpp"
#include <algorithm>

namespace rollscope::health {
namespace {

/// Beyond this many separate holes the oldest are given up: each costs us requests and a line in
/// every change.
constexpr std::size_t kMaxHoles = 64;
constexpr quint64 kTop = ~quint64{0};

} // namespace

ChainLine::ChainLine(HeadTracker::Config config)
    : tree(std::max<std::size_t>(64, config.maxBlocks / 10),
           std::max<std::size_t>(256, config.maxBlocks)),
      votes(config.freshMs), m_config(config)
{}

void ChainLine::begin(base::UnixMs seen)
{
    m_now = std::max(m_now, seen);
    m_touched.clear();
    m_reorgTop.reset();
    m_inheritedTop.reset();
    m_ancestor = nullptr;
    m_continued = false;
    ++m_turn;
}

void ChainLine::attach(Node& node)
{
    tree.attach(node);
    node.moved = node.moved == Node::Moved::Dropped ? Node::Moved::No : Node::Moved::Added;
    m_touched.push_back(&node);
}

void ChainLine::detach(quint64 number)
{
    Node* node = tree.detach(number);
    if (node == nullptr)
        return;
    node->moved = node->moved == Node::Moved::Added ? Node::Moved::No : Node::Moved::Dropped;
    if (node->moved == Node::Moved::Dropped)
        m_reorgTop = std::max(m_reorgTop.value_or(number), number);
    m_touched.push_back(node);
}

void ChainLine::inherit(const OpenHole& hole)
{
    if (!hole.reorgTop)
        return;
    m_reorgTop = std::max(m_reorgTop.value_or(0), *hole.reorgTop);
    m_inheritedTop = std::max(m_inheritedTop.value_or(0), *hole.reorgTop);
    m_continued = true;
}

void ChainLine::cutHoles(quint64 first, quint64 last)
{
    std::erase_if(m_holes, [&](const OpenHole& h) {
        if (h.span.last < first || h.span.first > last)
            return false;
        inherit(h);
        return true;
    });
}

void ChainLine::dropFrom(quint64 number)
{
    while (!tree.empty() && tree.tip() >= number)
        detach(tree.tip());
    // The line now ends at a block: a hole right below `number` went with what stood above it.
    cutHoles(tree.empty() ? 0 : tree.tip() + 1, kTop);
}

Node* ChainLine::below(quint64 number) const
{
    return number > tree.floor() ? tree.canonical(number - 1) : nullptr;
}

void ChainLine::switchTo(Node& head)
{
    const Branch branch = traceBranch(tree, head);
    const quint64 first = branch.root->block.number;
    const quint64 floor = tree.floor();
    if (branch.ancestor != nullptr) {
        dropFrom(branch.ancestor->block.number + 1);
        lowerAncestor(branch.ancestor);
    } else {
        const quint64 from = below(first) != nullptr ? first - 1 : first;
        // A jump ahead of what stays drops nothing, and has no ancestor to seek.
        const bool drops = !tree.empty() && tree.tip() >= from;
        dropFrom(from);
        if (drops)
            m_ancestor = nullptr;
        const quint64 free = tree.empty() ? floor : tree.tip() + 1;
        if (free < first)
            m_holes.push_back({{free, first - 1}, drops ? m_reorgTop : std::nullopt, m_turn});
        if (m_holes.size() > kMaxHoles)
            m_holes.erase(m_holes.begin());
    }
    attachDown(&head);
}

void ChainLine::attachDown(Node* node)
{
    for (; node != nullptr && !node->canonical && node->block.number >= tree.floor();
         node = tree.parentOf(*node))
        attach(*node);
}

void ChainLine::lowerAncestor(Node* node)
{
    if (m_ancestor == nullptr || node->block.number < m_ancestor->block.number)
        m_ancestor = node;
}

bool ChainLine::tryAttach(Node& node)
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
    const auto hole = std::find_if(m_holes.begin(), m_holes.end(), [n](const OpenHole& h) {
        return h.span.first <= n && n <= h.span.last;
    });
    if (hole == m_holes.end())
        return true;
    if (hole->span.first == hole->span.last) {
        inherit(*hole);
        if (hole->reorgTop && low != nullptr)
            lowerAncestor(low);
        m_holes.erase(hole);
    } else if (n == hole->span.first) {
        ++hole->span.first;
    } else {
        --hole->span.last;
    }
    return true;
}

Node* ChainLine::hanging(const OpenHole& hole) const
{
    const Node* up = tree.canonical(hole.span.last + 1);
    return up != nullptr ? tree.parentOf(*up) : nullptr;
}

void ChainLine::settle()
{
    for (std::size_t i = 0; i < m_holes.size(); ++i) {
        const std::size_t before = m_holes.size();
        fillUpwards(i);
        Node* node = m_holes.size() < before ? nullptr : hanging(m_holes[i]);
        while (node != nullptr && tryAttach(*node))
            node = tree.parentOf(*node);
        if (m_holes.size() < before) {
            --i;
            continue;
        }
        if (node == nullptr || node->canonical)
            continue;
        const Branch branch = traceBranch(tree, *node);
        if (branch.ancestor != nullptr || branch.root->block.number <= tree.floor()) {
            split(m_holes[i], *node, branch);
            i = static_cast<std::size_t>(-1); // the list has changed
        }
    }
}

void ChainLine::fillUpwards(std::size_t hole)
{
    const std::size_t before = m_holes.size();
    for (bool more = !m_waiting.empty(); more && m_holes.size() == before;) {
        const auto [first, end] = m_waiting.equal_range(m_holes[hole].span.first);
        more = std::any_of(first, end, [this](const auto& entry) {
            Node* node = tree.find(entry.second);
            return node != nullptr && tryAttach(*node);
        });
    }
}

void ChainLine::wait(const Node& node)
{
    const quint64 n = node.block.number;
    if (std::any_of(m_holes.begin(), m_holes.end(),
                    [n](const OpenHole& h) { return h.span.first <= n && n <= h.span.last; }))
        m_waiting.emplace(n, node.block.hash);
}

void ChainLine::split(const OpenHole hole, Node& hangs, const Branch& branch)
{
    const quint64 conflict = branch.conflict.value_or(hole.span.first);
    const quint64 lowest = branch.ancestor != nullptr
                               ? branch.ancestor->block.number + 1
                               : std::min(conflict, branch.root->block.number);
    const auto lower = votes.voicesWithin(tree, conflict, hole.span.first - 1, m_now);
    const auto upper = votes.voicesWithin(tree, hole.span.last + 1, tree.tip(), m_now);
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

void ChainLine::decide()
{
    // Each turn gives some fork more voices than it had; the bound is for the case that
    // branches of unknown ancestry disagree in a circle.
    for (int turns = 0; turns < 16; ++turns) {
        settle();
        Node* head = votes.challenger(tree, m_now);
        if (head == nullptr)
            return;
        switchTo(*head);
    }
}

std::optional<base::Hash32> ChainLine::wanted(const Hole& hole) const
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

std::optional<base::Hash32> ChainLine::parentToFetch(Node* observed) const
{
    if (observed != nullptr && !observed->canonical) {
        const Branch branch = traceBranch(tree, *observed);
        const quint64 lowest = branch.root->block.number;
        if (branch.ancestor == nullptr && lowest > tree.floor() &&
            (branch.conflict || lowest > tree.tip() + 1))
            return branch.root->block.parentHash;
    }
    for (const OpenHole& hole : m_holes) {
        if (hole.reorgTop || (hole.span.first == hole.span.last && hanging(hole) != nullptr))
            return wanted(hole.span);
    }
    return std::nullopt;
}

void ChainLine::collect(HeadChange& change)
{
    for (Node* node : m_touched) {
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

HeadChange ChainLine::finish(HeadChange change, Node* observed, std::optional<quint64> oldTip)
{
    collect(change);
    using Kind = HeadChange::Kind;
    const bool reorg = !change.dropped.empty();
    if (reorg) {
        const quint64 lowest = change.dropped.front().number;
        const bool nothingLeft = m_ancestor == nullptr && (tree.empty() || noneBelow(lowest));
        change.kind = nothingLeft ? Kind::Restarted : Kind::Reorg;
    } else if (!change.added.empty()) {
        change.kind = !oldTip || tree.tip() > *oldTip ? Kind::Extended : Kind::Filled;
    }
    // What was let go and taken again within this turn is no part of the reorg.
    std::optional<quint64> exactTop = m_inheritedTop;
    if (reorg)
        exactTop = std::max(exactTop.value_or(0), change.dropped.back().number);
    for (OpenHole& h : m_holes) {
        if (h.turn == m_turn && h.reorgTop)
            h.reorgTop = exactTop;
    }
    if (reorg || (m_continued && m_ancestor != nullptr)) {
        if (m_ancestor != nullptr)
            change.ancestor = m_ancestor->block;
        const quint64 top = *exactTop;
        const quint64 low =
            m_ancestor != nullptr ? m_ancestor->block.number + 1 : change.dropped.front().number;
        change.depth = top - low + 1;
        change.continued = m_continued;
    }
    change.fetchParent = parentToFetch(observed);
    tree.trim(m_config.keepBlocks, m_config.maxBlocks, m_now - m_config.keepMs);
    tree.evict();
    std::erase_if(m_holes, [&](const OpenHole& h) { return h.span.last < tree.floor(); });
    if (!m_holes.empty())
        m_holes.front().span.first = std::max(m_holes.front().span.first, tree.floor());
    if (m_holes.empty() || m_waiting.size() > m_config.maxBlocks)
        m_waiting.clear();
    change.holes = spans();
    return change;
}

bool ChainLine::noneBelow(quint64 number) const
{
    for (quint64 n = tree.floor(); n < number && n <= tree.tip(); ++n) {
        if (tree.canonical(n) != nullptr)
            return false;
    }
    return true;
}

std::vector<Hole> ChainLine::spans() const
{
    std::vector<Hole> out;
    out.reserve(m_holes.size());
    for (const OpenHole& h : m_holes)
        out.push_back(h.span);
    return out;
}

void ChainLine::giveUp(const Hole& hole)
{
    std::vector<OpenHole> left;
    for (const OpenHole& h : m_holes) {
        if (h.span.last < hole.first || h.span.first > hole.last) {
            left.push_back(h);
            continue;
        }
        if (h.span.first < hole.first)
            left.push_back({{h.span.first, hole.first - 1}, std::nullopt, h.turn});
        if (h.span.last > hole.last)
            left.push_back({{hole.last + 1, h.span.last}, h.reorgTop, h.turn});
    }
    m_holes = std::move(left);
}

HeadChange ChainLine::giveUpParent(const base::Hash32& parent)
{
    begin(m_now);
    HeadChange change;
    const auto hole = std::find_if(m_holes.begin(), m_holes.end(),
                                   [&](const OpenHole& h) { return wanted(h.span) == parent; });
    if (hole == m_holes.end())
        return change;
    const quint64 oldTip = tree.tip();
    const OpenHole open = *hole;
    Node* hangs = hanging(open);
    if (hangs == nullptr) {
        giveUp({open.span.last, open.span.last});
        change.holes = spans();
        return change;
    }
    split(open, *hangs, traceBranch(tree, *hangs));
    decide();
    return finish(std::move(change), nullptr, oldTip);
}

void ChainLine::clear()
{
    tree.clear();
    votes.clear();
    m_holes.clear();
    m_waiting.clear();
}

} // namespace rollscope::health
