#pragma once
#include "registry/chain_spec.hpp"
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace rollscope::l1 {

/// Position of a rollup in the list that the rules were made from.
enum class Owner : quint16 {};

/// What tells whose a transaction of the parent chain is.
struct L1Transaction
{
    base::Hash32 hash;
    base::Address from;
    std::optional<base::Address> to; ///< absent: makes a contract
    std::optional<quint32> selector; ///< absent: fewer than four bytes of data
    quint32 blobs = 0;
    quint64 block = 0;
    qint64 timestamp = 0; ///< of its block, Unix seconds
};

struct Claim
{
    Owner owner{};
    registry::Posting purpose = registry::Posting::Batch;
    /// The rule names the sender, or the sender is known to post the chain's blobs, or the
    /// transaction carries blobs. Else anybody can have sent it, and it may have failed.
    bool confirmed = true;
};

/// Tells transactions of one parent chain by the rollups' postings, blob senders and inboxes. Built
/// once; asked for every transaction of every block, so the common answer (nobody's) costs two
/// look-ups.
class PostingRules
{
public:
    /// Of the chains that post to `parent` (a chain's id), by position in `chains`.
    PostingRules(std::span<const registry::ChainSpec> chains, const QString& parent);

    /// Whose posting it is, and which one. Where several rollups claim a transaction (a shared
    /// inbox), the rule that names the sender wins; nullopt when nobody does or it stays undecided.
    [[nodiscard]] std::optional<Claim> posting(const L1Transaction& tx) const;
    /// Whose the blobs are: a batch posting's owner, else the listed blob sender's, else the
    /// inbox's. nullopt = unattributed.
    [[nodiscard]] std::optional<Owner> blobOwner(const L1Transaction& tx) const;
    [[nodiscard]] std::size_t size() const { return m_rules.size(); }

private:
    struct Rule
    {
        Owner owner{};
        registry::PostingRule when;
        bool batchCall = true; ///< from the postings; else only a sender or an inbox of blobs
    };
    using Index = std::unordered_multimap<base::Address, std::size_t>;
    void add(const Rule& rule);
    template <class Accept> [[nodiscard]] const Rule* best(const L1Transaction&, Accept) const;
    [[nodiscard]] bool confirmed(const Rule& rule, const L1Transaction& tx) const;

    std::vector<Rule> m_rules;
    std::unordered_multimap<base::Address, std::pair<Owner, registry::ValidTime>> m_posters;
    Index m_bySender, m_byTarget;
    std::vector<std::size_t> m_byCall; ///< rules without an address: by selector alone
};

} // namespace rollscope::l1
