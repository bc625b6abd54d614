#include "store/block_table.hpp"
#include "base/log.hpp"
#include <algorithm>
#include <utility>

namespace rollscope::store {
namespace {

/// Siblings of a height differ by seconds; minutes leave room for a chain that was slow between
/// them.
constexpr qint64 kNearSec = 300;
/// Look-ups by time in one transaction, a second or so of work: a usual one needs at most one for
/// each second of those minutes and block of an earlier session.
constexpr int kSearches = 300'000;

void bindKey(Statement& statement, qint64 chain, const BlockKey& key)
{
    statement.bind(1, chain);
    statement.bind(2, key.sec);
    bindUnsigned(statement, 3, key.number);
    statement.bindBlob(4, key.hash.bytes);
}

BlockKey readKey(const Statement& statement)
{
    BlockKey key{statement.integer(0), readUnsigned(statement, 1), {}};
    const auto bytes = statement.blob(2);
    std::copy_n(bytes.begin(), std::min(bytes.size(), key.hash.bytes.size()),
                key.hash.bytes.begin());
    return key;
}

BlockKey keyOf(const base::Block& block)
{
    return {block.timestamp, block.number, block.hash};
}

constexpr auto kRowValues =
    "INTO blocks (chain, " ROLLSCOPE_BLOCK_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
    "?10, ?11, ?12, ?13, ?14, ?15)";

} // namespace

base::Result<void> BlockTable::prepare(Database& db)
{
    m_db = &db;
    const std::string values = kRowValues;
    const std::string of = " FROM blocks WHERE chain = ?1";
    const std::string atKey = " WHERE chain = ?1 AND sec = ?2 AND number = ?3 AND hash = ?4";
    const std::string keyed = "SELECT sec, number, hash, parent IS NULL" + of;
    const std::pair<Statement&, std::string> all[] = {
        {m_insert, "INSERT OR IGNORE " + values},
        {m_replace, "REPLACE " + values},
        {m_read, "SELECT " ROLLSCOPE_BLOCK_COLUMNS " FROM blocks" + atKey},
        {m_last, keyed + " ORDER BY sec DESC, number DESC, hash DESC LIMIT 1"},
        {m_after,
         keyed + " AND (sec, number, hash) > (?2, ?3, ?4) ORDER BY sec, number, hash LIMIT 1"},
        {m_before, keyed + " AND (sec, number, hash) < (?2, ?3, ?4) "
                           "ORDER BY sec DESC, number DESC, hash DESC LIMIT 1"},
        {m_spell, "UPDATE blocks SET parent = ?5" + atKey},
        {m_drop, "UPDATE blocks SET flags = flags | 1" + atKey + " AND (flags & 1) = 0"},
        {m_next, "SELECT sec" + of + " AND sec >= ?2 AND (flags & 1) = 0 ORDER BY sec LIMIT 1"},
        {m_trimEdge, "SELECT sec" + of + " AND sec < ?2 ORDER BY sec LIMIT 1 OFFSET ?3"},
        {m_trim, "DELETE" + of + " AND sec < ?2"},
    };
    for (const auto& [into, sql] : all) {
        auto made = Statement::prepare(db, sql);
        if (!made)
            return tl::unexpected(made.error());
        into = std::move(*made);
    }
    return {};
}

base::Result<std::optional<BlockKey>> BlockTable::last(qint64 chain)
{
    m_last.bind(1, chain);
    const ResetAtEnd reset(m_last);
    const Step step = m_last.step();
    if (step == Step::Failed)
        return tl::unexpected(m_db->error());
    return step == Step::Row ? std::optional(readKey(m_last)) : std::nullopt;
}

base::Result<std::optional<BlockTable::Neighbour>>
BlockTable::neighbour(Statement& statement, qint64 chain, const BlockKey& key)
{
    bindKey(statement, chain, key);
    const ResetAtEnd reset(statement);
    const Step step = statement.step();
    if (step == Step::Failed)
        return tl::unexpected(m_db->error());
    if (step == Step::Done)
        return std::nullopt;
    return Neighbour{readKey(statement), statement.integer(3) != 0};
}

base::Result<void> BlockTable::spellOutParent(qint64 chain, const BlockKey& row,
                                              const base::Hash32& parent)
{
    bindKey(m_spell, chain, row);
    m_spell.bindBlob(5, parent.bytes);
    return m_spell.run();
}

base::Result<bool> BlockTable::put(qint64 chain, const StoredBlock& stored,
                                   const std::optional<BlockKey>& last)
{
    const BlockKey key = keyOf(stored.block);
    const bool appends = !last || key > *last;
    bindBlock(m_insert, chain, stored, appends && last && last->hash == stored.block.parentHash);
    if (auto done = m_insert.run(); !done)
        return tl::unexpected(done.error());
    if (m_db->changes() == 0)
        return merge(chain, stored);
    if (appends)
        return true;
    // The row after this one may have named its parent by standing behind it: that was the row
    // before us.
    const auto after = neighbour(m_after, chain, key);
    if (!after)
        return tl::unexpected(after.error());
    if (*after && (*after)->impliedParent) {
        const auto before = neighbour(m_before, chain, key);
        if (!before)
            return tl::unexpected(before.error());
        const base::Hash32 parent = *before ? (*before)->key.hash : base::Hash32{};
        if (auto done = spellOutParent(chain, (*after)->key, parent); !done)
            return tl::unexpected(done.error());
    }
    return true;
}

base::Result<bool> BlockTable::merge(qint64 chain, const StoredBlock& stored)
{
    BlockRow old;
    {
        const BlockKey key = keyOf(stored.block);
        bindKey(m_read, chain, key);
        const ResetAtEnd reset(m_read);
        if (m_read.step() != Step::Row)
            return tl::unexpected(m_db->error());
        old = readBlock(m_read, 0);
    }
    StoredBlock both = merged(old.stored, stored);
    // The hash seals the parent, so what is stored stands.
    both.block.parentHash = old.stored.block.parentHash;
    const auto same = [](const StoredBlock& a, const StoredBlock& b) {
        return a.dropped == b.dropped && a.seen == b.seen &&
               a.block.hashCheck == b.block.hashCheck && a.block.txs == b.block.txs &&
               a.block.userTxs == b.block.userTxs && a.block.userOps == b.block.userOps &&
               a.block.gasUsed == b.block.gasUsed && a.block.gasLimit == b.block.gasLimit &&
               a.block.baseFeePerGas == b.block.baseFeePerGas &&
               a.block.blobGasUsed == b.block.blobGasUsed &&
               a.block.excessBlobGas == b.block.excessBlobGas;
    };
    if (same(old.stored, both))
        return false;
    bindBlock(m_replace, chain, both, old.impliedParent);
    if (auto done = m_replace.run(); !done)
        return tl::unexpected(done.error());
    return true;
}

base::Result<void> BlockTable::setDropped(qint64 chain, const BlockKey& key)
{
    bindKey(m_drop, chain, key);
    return m_drop.run();
}

void BlockTable::allowSearches()
{
    m_searches = kSearches;
}

bool BlockTable::maySearch()
{
    if (m_searches > 0) {
        --m_searches;
        return true;
    }
    if (!std::exchange(m_toldSearches, true))
        qCWarning(base::lcStore) << "a flood of contradicting blocks: not every block of a height "
                                    "that was replaced is looked for";
    return false;
}

base::Result<bool> BlockTable::has(qint64 chain, const BlockKey& key)
{
    bindKey(m_read, chain, key);
    const ResetAtEnd reset(m_read);
    const Step step = m_read.step();
    if (step == Step::Failed)
        return tl::unexpected(m_db->error());
    return step == Step::Row;
}

/// From second to second by key: rows between them are never read, however many there are.
base::Result<std::optional<BlockKey>> BlockTable::findNear(qint64 chain, const BlockKey& block)
{
    const qint64 end = block.sec + kNearSec;
    BlockKey at = block;
    at.sec = block.sec - kNearSec;
    while (at.sec <= end && maySearch()) {
        const auto found = has(chain, at);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return at;
        const auto next = neighbour(m_after, chain, at);
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            break;
        at.sec = std::max((*next)->key.sec, at.sec + 1);
    }
    return std::nullopt;
}

base::Result<std::optional<qint64>> BlockTable::drop(qint64 chain, const BlockKey& block)
{
    if (auto done = setDropped(chain, block); !done)
        return tl::unexpected(done.error());
    if (m_db->changes() > 0)
        return block.sec;
    const auto known = has(chain, block);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return std::nullopt;
    // A node may tell another time for the same hash when it is not checked.
    const auto found = findNear(chain, block);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    if (auto done = setDropped(chain, **found); !done)
        return tl::unexpected(done.error());
    return m_db->changes() > 0 ? std::optional((*found)->sec) : std::nullopt;
}

base::Result<bool> BlockTable::markRival(qint64 chain, const BlockKey& rival,
                                         std::vector<qint64>& seconds)
{
    if (auto done = setDropped(chain, rival); !done)
        return tl::unexpected(done.error());
    const bool marked = m_db->changes() > 0;
    if (marked)
        seconds.push_back(rival.sec);
    return marked;
}

base::Result<void> BlockTable::dropRivals(qint64 chain, const base::Block& block,
                                          std::vector<qint64>& seconds)
{
    const qint64 end = block.timestamp + kNearSec;
    BlockKey at{block.timestamp - kNearSec, block.number, {}};
    while (at.sec <= end && maySearch()) {
        const auto next = neighbour(m_after, chain, at);
        if (!next)
            return tl::unexpected(next.error());
        if (!*next || (*next)->key.sec > end)
            break;
        const BlockKey& row = (*next)->key;
        if (row.sec == at.sec && row.number == block.number) {
            at = row;
            if (row.hash == block.hash)
                continue;
            if (auto marked = markRival(chain, row, seconds); !marked)
                return tl::unexpected(marked.error());
        } else {
            // Past the height within its second: on to the same height of the next one.
            at = {std::max(row.sec, at.sec + 1), block.number, {}};
        }
    }
    return {};
}

base::Result<std::optional<qint64>> BlockTable::nextCanonical(qint64 chain, qint64 sec)
{
    m_next.bind(1, chain);
    m_next.bind(2, sec);
    const ResetAtEnd reset(m_next);
    const Step step = m_next.step();
    if (step == Step::Failed)
        return tl::unexpected(m_db->error());
    return step == Step::Row ? std::optional(m_next.integer(0)) : std::nullopt;
}

base::Result<bool> BlockTable::trim(qint64 chain, qint64 cut, int rows)
{
    qint64 edge = cut;
    bool more = false;
    {
        m_trimEdge.bind(1, chain);
        m_trimEdge.bind(2, cut);
        m_trimEdge.bind(3, rows);
        const ResetAtEnd reset(m_trimEdge);
        const Step step = m_trimEdge.step();
        if (step == Step::Failed)
            return tl::unexpected(m_db->error());
        if (step == Step::Row) {
            // A whole second goes at a time, so that at least one goes.
            edge = m_trimEdge.integer(0) + 1;
            more = edge < cut;
        }
    }
    const auto gone = neighbour(m_before, chain, {edge, 0, {}});
    if (!gone)
        return tl::unexpected(gone.error());
    if (!*gone)
        return false;
    const auto stays = neighbour(m_after, chain, (*gone)->key);
    if (!stays)
        return tl::unexpected(stays.error());
    if (*stays && (*stays)->impliedParent) {
        if (auto done = spellOutParent(chain, (*stays)->key, (*gone)->key.hash); !done)
            return tl::unexpected(done.error());
    }
    m_trim.bind(1, chain);
    m_trim.bind(2, edge);
    if (auto done = m_trim.run(); !done)
        return tl::unexpected(done.error());
    return more;
}

} // namespace rollscope::store
