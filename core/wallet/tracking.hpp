#pragma once
#include "base/types.hpp"
#include "eth/transaction.hpp"
#include <optional>
#include <vector>

/// What becomes of a transaction after it was sent. Pure: observations in, state out.
namespace rollscope::wallet {

enum class Fate : quint8 {
    Pending,  ///< a node has it, no block does
    Unknown,  ///< no node has it, though its nonce is free: dropped from the pools, send it again
    Included, ///< in a block that may still go
    Safe,     ///< as deep as the chain's rule for "safe" asks
    Final,    ///< the chain says that its block is finalized, or it is as deep as asked
    Reverted, ///< in a block, and failed there; as final as its block
    Replaced, ///< another transaction of the account took its nonce
};

struct Inclusion
{
    quint64 block = 0;
    base::Hash32 blockHash;
    bool succeeded = true;
};

/// What a node said at one time. All of one moment as nearly as can be had.
struct Sighting
{
    quint64 head = 0;                   ///< latest block's number
    std::optional<quint64> finalized;   ///< of the tag, where the node has it
    std::optional<Inclusion> inclusion; ///< of the receipt
    bool inPool = false;                ///< eth_getTransactionByHash knows it, without a block
    quint64 accountNonce = 0;           ///< eth_getTransactionCount at latest
};

/// What changed with a sighting.
enum class Turn : quint8 {
    None,
    Included,   ///< came into a block
    Moved,      ///< is in another block than before: a reorg
    DroppedOut, ///< was in a block and is in none: a reorg
    Replaced,
    Confirmed, ///< became safe or final
    Lost,      ///< no node has it any more
};

struct TrackingRules
{
    quint64 safeDepth = 12;  ///< blocks on top
    quint64 finalDepth = 64; ///< where the node has no finalized tag
    int replacedAfter = 2;   ///< so many sightings in a row say that the nonce is taken
    int lostAfter = 3;       ///< so many in a row that nobody has it
};

/// One transaction. Final is the end: a block that was final and is not any more is the chain's
/// trouble (health notices it), and its next sighting is told as DroppedOut or Moved all the same.
class Tracking
{
public:
    Tracking(const base::Hash32& hash, quint64 nonce, TrackingRules rules = {})
        : m_hash(hash), m_nonce(nonce), m_rules(rules)
    {}

    /// What this sighting changes. Sightings of one node, in the order of their times: one that is
    /// behind another would look like a reorg.
    Turn see(const Sighting& sighting);

    [[nodiscard]] const base::Hash32& hash() const { return m_hash; }
    [[nodiscard]] Fate fate() const { return m_fate; }
    [[nodiscard]] const std::optional<Inclusion>& inclusion() const { return m_inclusion; }
    /// Blocks on top of its own, in the last sighting.
    [[nodiscard]] quint64 depth() const { return m_depth; }
    /// How often a reorg took it out of a block or moved it.
    [[nodiscard]] int reorgs() const { return m_reorgs; }

private:
    Turn include(const Sighting& sighting);
    Turn miss(const Sighting& sighting);

    base::Hash32 m_hash;
    quint64 m_nonce;
    TrackingRules m_rules;
    Fate m_fate = Fate::Pending;
    std::optional<Inclusion> m_inclusion;
    quint64 m_depth = 0;
    int m_reorgs = 0;
    int m_taken = 0;  ///< sightings in a row with the nonce taken by another
    int m_absent = 0; ///< sightings in a row without any trace
};

/// The nonces of an account at a node.
struct AccountNonces
{
    quint64 latest = 0;  ///< in blocks
    quint64 pending = 0; ///< with what waits in the pool
    /// What waits; shown to a person before another is added.
    [[nodiscard]] quint64 waiting() const { return pending > latest ? pending - latest : 0; }
    /// The nonce of a new transaction. A node that counts fewer in its pool than in its blocks is
    /// between the two.
    [[nodiscard]] quint64 next() const { return pending > latest ? pending : latest; }
};

} // namespace rollscope::wallet
