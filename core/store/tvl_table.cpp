#include "store/tvl_table.hpp"

namespace rollscope::store {
namespace {

constexpr qint64 kDayMs = 86'400'000;
/// What a week's change needs, and a day to spare.
constexpr qint64 kEachMs = 8 * kDayMs;

} // namespace

base::Result<void> TvlTable::prepare(Database& db, qint64 keptMs)
{
    m_keptMs = std::max(keptMs, kEachMs);
    const auto make = [&](Statement& into, const char* sql) -> base::Result<void> {
        auto made = Statement::prepare(db, sql);
        if (!made)
            return tl::unexpected(made.error());
        into = std::move(*made);
        return {};
    };
    return make(m_put, "INSERT OR REPLACE INTO tvl (chain, time, parent, block, usd, shared, "
                       "escrows, read, priced, unpriced, counted, marked, parts)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
        .and_then([&] { return make(m_drop, "DELETE FROM tvl WHERE chain = ?1 AND block = ?2"); })
        .and_then([&] {
            // The first of each hour stays. Only a day's worth is looked at: it was done before.
            return make(m_thin,
                        "DELETE FROM tvl WHERE chain = ?1 AND time >= ?2 AND time < ?3 AND EXISTS "
                        "(SELECT 1 FROM tvl AS older WHERE older.chain = tvl.chain AND older.time "
                        "< tvl.time AND older.time >= tvl.time - tvl.time % 3600000)");
        })
        .and_then([&] { return make(m_trim, "DELETE FROM tvl WHERE chain = ?1 AND time < ?2"); });
}

base::Result<void> TvlTable::put(const StoredTvl& row)
{
    if (row.dropped) {
        m_drop.bindText(1, row.chain);
        m_drop.bind(2, static_cast<qint64>(row.block));
        return m_drop.run();
    }
    m_put.bindText(1, row.chain);
    m_put.bind(2, row.time.value);
    m_put.bindText(3, row.parent);
    m_put.bind(4, static_cast<qint64>(row.block));
    m_put.bindText(5, row.usd);
    m_put.bindText(6, row.shared);
    int at = 7;
    for (const int count :
         {row.escrows, row.read, row.priced, row.unpriced, row.counted, row.marked})
        m_put.bind(at++, count);
    if (row.set)
        m_put.bind(at, static_cast<qint64>(*row.set));
    else
        m_put.bindNull(at);
    m_thin.bindText(1, row.chain);
    m_thin.bind(2, row.time.value - kEachMs - kDayMs);
    m_thin.bind(3, row.time.value - kEachMs);
    m_trim.bindText(1, row.chain);
    m_trim.bind(2, row.time.value - m_keptMs);
    return m_put.run().and_then([&] { return m_thin.run(); }).and_then([&] {
        return m_trim.run();
    });
}

base::Result<std::vector<StoredTvl>> readTvlRows(Database& db, const QString& chainKey,
                                                 base::UnixMs from, base::UnixMs to, int limit)
{
    auto read = Statement::prepare(
        db,
        "SELECT chain, time, parent, block, usd, shared, escrows, read, priced, unpriced, "
        "counted, marked, parts FROM tvl WHERE (?1 = '' OR chain = ?1) AND time >= ?2 AND time < "
        "?3 ORDER BY chain, time"
        " LIMIT ?4");
    if (!read)
        return tl::unexpected(read.error());
    read->bindText(1, chainKey);
    read->bind(2, from.value);
    read->bind(3, to.value);
    read->bind(4, limit);
    std::vector<StoredTvl> out;
    Step step = read->step();
    for (; step == Step::Row; step = read->step()) {
        StoredTvl row;
        row.chain = read->text(0);
        row.time = {read->integer(1)};
        row.parent = read->text(2);
        row.block = static_cast<quint64>(read->integer(3));
        row.usd = read->text(4);
        row.shared = read->text(5);
        int at = 6;
        for (int* count :
             {&row.escrows, &row.read, &row.priced, &row.unpriced, &row.counted, &row.marked})
            *count = static_cast<int>(read->integer(at++));
        if (!read->isNull(at))
            row.set = static_cast<quint64>(read->integer(at));
        out.push_back(std::move(row));
    }
    if (step == Step::Failed)
        return tl::unexpected(db.error());
    return out;
}

} // namespace rollscope::store
