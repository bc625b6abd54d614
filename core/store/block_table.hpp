#pragma once
#include "store/block_row.hpp"
#include "store/statement.hpp"
#include <optional>

namespace rollscope::store {

/// A row's place in `blocks` within its chain.
struct BlockKey
{
    qint64 sec = 0;
    quint64 number = 0;
    base::Hash32 hash;
    auto operator<=>(const BlockKey&) const = default;
};

/// Reads and writes rows of `blocks`, and keeps their implied parents true.
class BlockTable
{
public:
    base::Result<void> prepare(Database& db);

    /// The last row of a chain.
    base::Result<std::optional<BlockKey>> last(qint64 chain);
    /// Puts a block in. `last` is the chain's last row, if any: a block that extends it needs no
    /// parent. An existing row is merged. Returns whether anything changed.
    base::Result<bool> put(qint64 chain, const StoredBlock& stored,
                           const std::optional<BlockKey>& last);
    /// To be called once per transaction: searches near a time have a bounded number of look-ups
    /// in each, so that a flood cannot make one endless.
    void allowSearches();
    /// Marks a block as dropped: the row of its key or, where there is none, the one of its number
    /// and hash near its time. Returns the row's second if it was canonical.
    base::Result<std::optional<qint64>> drop(qint64 chain, const BlockKey& block);
    /// Marks every other canonical block of this height near this time as dropped; `seconds` gets
    /// theirs.
    base::Result<void> dropRivals(qint64 chain, const base::Block& block,
                                  std::vector<qint64>& seconds);
    /// The first canonical second at or after `sec`.
    base::Result<std::optional<qint64>> nextCanonical(qint64 chain, qint64 sec);
    /// Deletes about `rows` of the rows before `cut`, whole seconds, oldest first. Returns whether
    /// some are left.
    base::Result<bool> trim(qint64 chain, qint64 cut, int rows);

private:
    struct Neighbour
    {
        BlockKey key;
        bool impliedParent = false;
    };
    base::Result<std::optional<Neighbour>> neighbour(Statement& statement, qint64 chain,
                                                     const BlockKey& key);
    base::Result<void> spellOutParent(qint64 chain, const BlockKey& row,
                                      const base::Hash32& parent);
    base::Result<bool> has(qint64 chain, const BlockKey& key);
    base::Result<std::optional<BlockKey>> findNear(qint64 chain, const BlockKey& block);
    base::Result<bool> markRival(qint64 chain, const BlockKey& rival, std::vector<qint64>& seconds);
    bool maySearch();
    base::Result<bool> merge(qint64 chain, const StoredBlock& stored);
    base::Result<void> setDropped(qint64 chain, const BlockKey& key);

    Database* m_db = nullptr;
    Statement m_insert, m_replace, m_read, m_last, m_after, m_before, m_spell, m_drop, m_next,
        m_trimEdge, m_trim;
    int m_searches = 0; ///< look-ups left in this transaction
    bool m_toldSearches = false;
};

} // namespace rollscope::store
