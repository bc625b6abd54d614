#include "l1/posting_rules.hpp"
#include <algorithm>

namespace rollscope::l1 {
namespace {

bool matches(const registry::PostingRule& rule, const L1Transaction& tx)
{
    return (!rule.from || *rule.from == tx.from) && (!rule.to || rule.to == tx.to) &&
           (!rule.selector || rule.selector == tx.selector) &&
           rule.valid.holds(tx.block, tx.timestamp);
}

/// How much a rule says: a named sender beats a named call, and that a target alone.
int weight(const registry::PostingRule& rule)
{
    return (rule.from ? 4 : 0) + (rule.selector ? 2 : 0) + (rule.to ? 1 : 0);
}

} // namespace

PostingRules::PostingRules(std::span<const registry::ChainSpec> chains, const QString& parent)
{
    for (std::size_t i = 0; i < chains.size(); ++i) {
        const auto& l1 = chains[i].l1;
        if (!l1 || l1->chain != parent)
            continue;
        const auto owner = static_cast<Owner>(i);
        for (const auto& rule : l1->postings)
            add({owner, rule, true});
        for (const auto& sender : l1->blobSenders)
            m_posters.emplace(sender.address, std::pair{owner, sender.valid});
        if (!l1->postsBlobs)
            continue;
        for (const auto& sender : l1->blobSenders)
            add({owner, {{}, sender.address, {}, {}, sender.valid}, false});
        if (l1->batchInbox)
            add({owner, {{}, {}, l1->batchInbox, {}, {}}, false});
    }
}

void PostingRules::add(const Rule& rule)
{
    const std::size_t at = m_rules.size();
    m_rules.push_back(rule);
    if (rule.when.from)
        m_bySender.emplace(*rule.when.from, at);
    else if (rule.when.to)
        m_byTarget.emplace(*rule.when.to, at);
    else
        m_byCall.push_back(at);
}

template <class Accept>
const PostingRules::Rule* PostingRules::best(const L1Transaction& tx, Accept accept) const
{
    const Rule* found = nullptr;
    bool undecided = false;
    const auto look = [&](std::size_t at) {
        const Rule& rule = m_rules[at];
        if (!accept(rule) || !matches(rule.when, tx))
            return;
        const int more = found ? weight(rule.when) - weight(found->when) : 1;
        undecided = more == 0 ? undecided || rule.owner != found->owner : more < 0 && undecided;
        if (more > 0)
            found = &rule;
    };
    const auto [senders, sendersEnd] = m_bySender.equal_range(tx.from);
    for (auto it = senders; it != sendersEnd; ++it)
        look(it->second);
    if (tx.to) {
        const auto [targets, targetsEnd] = m_byTarget.equal_range(*tx.to);
        for (auto it = targets; it != targetsEnd; ++it)
            look(it->second);
    }
    if (tx.selector) {
        for (const std::size_t at : m_byCall)
            look(at);
    }
    return undecided ? nullptr : found;
}

std::optional<Claim> PostingRules::posting(const L1Transaction& tx) const
{
    const Rule* const rule = best(tx, [](const Rule& r) { return r.batchCall; });
    return rule ? std::optional<Claim>({rule->owner, rule->when.purpose, confirmed(*rule, tx)})
                : std::nullopt;
}

bool PostingRules::confirmed(const Rule& rule, const L1Transaction& tx) const
{
    if (rule.when.from || tx.blobs > 0)
        return true;
    const auto [begin, end] = m_posters.equal_range(tx.from);
    return std::any_of(begin, end, [&](const auto& entry) {
        return entry.second.first == rule.owner &&
               entry.second.second.holds(tx.block, tx.timestamp);
    });
}

std::optional<Owner> PostingRules::blobOwner(const L1Transaction& tx) const
{
    const Rule* const rule = best(tx, [](const Rule& r) {
        return !r.batchCall || r.when.purpose == registry::Posting::Batch;
    });
    return rule ? std::optional<Owner>(rule->owner) : std::nullopt;
}

} // namespace rollscope::l1
