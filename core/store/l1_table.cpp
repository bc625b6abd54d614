#include "store/l1_table.hpp"
#include "store/block_row.hpp"
#include "store/rollup.hpp"
#include <algorithm>

namespace rollscope::store {
namespace {

constexpr qint64 kDay = 24 * 3600;
constexpr qint64 kPostingsKept = 60 * kDay; ///< L2BEAT's measure wants 59 days
constexpr qint64 kOwnersKept = 8 * kDay;
constexpr qint64 kTrimEach = 3600;

base::Hash32 hashOf(std::span<const quint8> bytes)
{
    base::Hash32 hash;
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.bytes.size()), hash.bytes.begin());
    return hash;
}

} // namespace

base::Result<void> L1Table::prepare(Database& db)
{
    const std::pair<Statement&, std::string_view> all[] = {
        {m_putPosting, "INSERT INTO postings"
                       " (parent, rollup, purpose, block, hash, sec, tx, since)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                       " ON CONFLICT DO UPDATE SET sec = excluded.sec, since = excluded.since,"
                       " tx = iif(excluded.tx = zeroblob(32), tx, excluded.tx)"},
        {m_putOwners, "INSERT OR REPLACE INTO blob_owners (parent, sec, block, hash, owners)"
                      " VALUES (?1, ?2, ?3, ?4, ?5)"},
        {m_drop, "DELETE FROM postings WHERE parent = ?1 AND block = ?2 AND hash = ?3"},
        {m_trimPostings, "DELETE FROM postings WHERE parent = ?1 AND sec < ?2"},
        {m_trimOwners, "DELETE FROM blob_owners WHERE parent = ?1 AND sec < ?2"},
    };
    for (const auto& [into, sql] : all) {
        auto made = Statement::prepare(db, sql);
        if (!made)
            return tl::unexpected(made.error());
        into = std::move(*made);
    }
    return {};
}

base::Result<void> L1Table::put(const L1Item& item)
{
    return std::visit([this](const auto& row) { return write(row); }, item);
}

base::Result<void> L1Table::write(const StoredPosting& posting)
{
    if (posting.sec < 0 || posting.sec > kMaxSec)
        return {};
    m_putPosting.bindText(1, posting.parent);
    m_putPosting.bindText(2, posting.rollup);
    m_putPosting.bindText(3, posting.purpose);
    bindUnsigned(m_putPosting, 4, posting.block);
    m_putPosting.bindBlob(5, posting.hash.bytes);
    m_putPosting.bind(6, posting.sec);
    m_putPosting.bindBlob(7, posting.tx.bytes);
    if (posting.since)
        m_putPosting.bind(8, *posting.since);
    else
        m_putPosting.bindNull(8);
    return m_putPosting.run().and_then([&] { return trim(posting.parent, posting.sec); });
}

base::Result<void> L1Table::write(const StoredOwners& owners)
{
    if (owners.sec < 0 || owners.sec > kMaxSec)
        return {};
    m_putOwners.bindText(1, owners.parent);
    m_putOwners.bind(2, owners.sec);
    bindUnsigned(m_putOwners, 3, owners.block);
    m_putOwners.bindBlob(4, owners.hash.bytes);
    m_putOwners.bindText(5, owners.owners);
    return m_putOwners.run().and_then([&] { return trim(owners.parent, owners.sec); });
}

base::Result<void> L1Table::write(const DroppedL1Block& block)
{
    m_drop.bindText(1, block.parent);
    bindUnsigned(m_drop, 2, block.block);
    m_drop.bindBlob(3, block.hash.bytes);
    return m_drop.run();
}

/// By each parent's own time, which a single block from the future moves by a day at most: it must
/// not empty the tables.
base::Result<void> L1Table::trim(const QString& parent, qint64 sec)
{
    qint64& at = m_trimmedAt[parent];
    if (at == 0)
        at = sec;
    if (sec - at < kTrimEach)
        return {};
    at = std::min(sec, at + kDay);
    m_trimPostings.bindText(1, parent);
    m_trimPostings.bind(2, at - kPostingsKept);
    m_trimOwners.bindText(1, parent);
    m_trimOwners.bind(2, at - kOwnersKept);
    return m_trimPostings.run().and_then([&] { return m_trimOwners.run(); });
}

base::Result<void> readPostings(Database& db, const QString& parent, base::UnixMs from,
                                const std::function<void(const StoredPosting&)>& visit)
{
    // As many as thirty rollups post in each block of sixty days.
    constexpr qint64 kMost = 13'000'000;
    auto read = Statement::prepare(db, "SELECT rollup, purpose, block, hash, sec, tx, since"
                                       " FROM postings WHERE parent = ?1 AND sec >= ?2"
                                       " ORDER BY sec, block LIMIT ?3");
    if (!read)
        return tl::unexpected(read.error());
    read->bindText(1, parent);
    read->bind(2, from.value / 1000);
    read->bind(3, kMost);
    Step step = read->step();
    for (; step == Step::Row; step = read->step()) {
        StoredPosting row{parent,
                          read->text(0),
                          read->text(1),
                          static_cast<quint64>(read->integer(2)),
                          hashOf(read->blob(3)),
                          read->integer(4),
                          hashOf(read->blob(5)),
                          {}};
        if (!read->isNull(6))
            row.since = read->integer(6);
        visit(row);
    }
    return step == Step::Failed ? tl::unexpected(db.error()) : base::Result<void>{};
}

base::Result<void> readOwners(Database& db, const QString& parent, base::UnixMs from,
                              const std::function<void(const StoredOwners&)>& visit)
{
    constexpr qint64 kMost = 1'000'000;
    auto read = Statement::prepare(db, "SELECT block, hash, sec, owners FROM blob_owners"
                                       " WHERE parent = ?1 AND sec >= ?2 ORDER BY sec LIMIT ?3");
    if (!read)
        return tl::unexpected(read.error());
    read->bindText(1, parent);
    read->bind(2, from.value / 1000);
    read->bind(3, kMost);
    Step step = read->step();
    for (; step == Step::Row; step = read->step())
        visit({parent, static_cast<quint64>(read->integer(0)), hashOf(read->blob(1)),
               read->integer(2), read->text(3)});
    return step == Step::Failed ? tl::unexpected(db.error()) : base::Result<void>{};
}

} // namespace rollscope::store
