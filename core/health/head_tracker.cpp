#include "health/head_tracker.hpp"
#include "health/chain_line.hpp"
#include <algorithm>

namespace rollscope::health {
namespace {

/// No chain will get there; heights near 2^64 are a peer's nonsense.
constexpr quint64 kHighestNumber = quint64{1} << 62;

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
    ChainLine line;

    explicit Private(Config c) : config(c), line(c) {}

    HeadChange restart(const base::Observation& seen, quint16 voice)
    {
        HeadChange change;
        change.kind = HeadChange::Kind::Restarted;
        const bool upwards = seen.block.number > line.tree.tip();
        for (quint64 n = line.tree.floor(); !upwards && n <= line.tree.tip(); ++n) {
            if (const Node* node = line.tree.canonical(n))
                change.dropped.push_back(node->block);
        }
        change.depth = change.dropped.size();
        line.clear();
        Node* node = line.tree.insert(seen.block, seen.seen);
        line.tree.attach(*node);
        line.votes.vote(line.tree, voice, *node, seen.seen);
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
    d->line.begin(seen.seen);
    if (block.number > kHighestNumber) {
        change.kind = HeadChange::Kind::Stale;
        return change;
    }
    if (d->line.tree.empty()) {
        if (!votes) {
            change.kind = HeadChange::Kind::Stale;
            return change;
        }
        Node* node = d->line.tree.insert(block, seen.seen);
        d->line.attach(*node);
        d->line.votes.vote(d->line.tree, voice, *node, seen.seen);
        return d->line.finish(std::move(change), node, std::nullopt);
    }
    const quint64 oldTip = d->line.tree.tip();
    Node* node = d->line.tree.find(block.hash);
    if (node != nullptr) {
        // One hash says one thing: what contradicts the first telling is not taken.
        if (node->block.number != block.number || node->block.parentHash != block.parentHash)
            return change;
        if (merge(node->block, block) && node->canonical)
            change.updated.push_back(node->block);
    } else {
        const bool below = block.number < d->line.tree.floor();
        if (below || (block.number > oldTip && block.number - oldTip > d->config.maxBlocks)) {
            if (votes && d->line.votes.voteOutside(d->line.tree, voice, block, seen.seen))
                return d->restart(seen, voice);
            change.kind = HeadChange::Kind::Stale;
            change.holes = d->line.spans();
            return change;
        }
        node = d->line.tree.insert(block, seen.seen);
        change.kind = HeadChange::Kind::Side;
    }
    const bool isNew = change.kind == HeadChange::Kind::Side;
    if (votes)
        d->line.votes.vote(d->line.tree, voice, *node, seen.seen);
    d->line.tryAttach(*node);
    d->line.decide();
    if (isNew && !node->canonical) {
        d->line.tree.keepAside(*node, votes ? voice : BlockTree::kFetched);
        d->line.wait(*node);
    }
    return d->line.finish(std::move(change), node, oldTip);
}

void HeadTracker::giveUp(const Hole& hole)
{
    d->line.giveUp(hole);
}

HeadChange HeadTracker::giveUpParent(const base::Hash32& parent)
{
    return d->line.giveUpParent(parent);
}

void HeadTracker::forgetVoice(quint16 voice)
{
    d->line.votes.forget(voice);
}

const base::Block* HeadTracker::head() const
{
    const Node* node = d->line.tree.head();
    return node != nullptr ? &node->block : nullptr;
}

const base::Block* HeadTracker::canonical(quint64 number) const
{
    const Node* node = d->line.tree.canonical(number);
    return node != nullptr ? &node->block : nullptr;
}

quint64 HeadTracker::floor() const
{
    return d->line.tree.floor();
}

const base::Block* HeadTracker::find(const base::Hash32& hash) const
{
    const Node* node = d->line.tree.find(hash);
    return node != nullptr ? &node->block : nullptr;
}

std::vector<Hole> HeadTracker::holes() const
{
    return d->line.spans();
}

std::optional<base::Hash32> HeadTracker::wanted(const Hole& hole) const
{
    return d->line.wanted(hole);
}

std::size_t HeadTracker::size() const
{
    return d->line.tree.size();
}

} // namespace rollscope::health
