#include "store/block_row.hpp"
#include "store/l1_table.hpp"
#include "store/migrations.hpp"
#include "store/readings.hpp"
#include "store/series_query.hpp"
#include "store/tvl_table.hpp"
#include <array>
#include <chrono>
#include <thread>

namespace rollscope::store {
namespace {

using base::ErrorKind;
using base::UnixMs;

constexpr int kMaxBuckets = 100'000;
/// Blocks read at a time: half a megabyte, and no read lock held while they are visited.
constexpr qint64 kPage = 2000;

class SqliteReader final : public Reader
{
public:
    base::Result<void> start(const QString& path);
    base::Result<std::vector<Bucket>> series(const QString& chainKey, Column column, UnixMs from,
                                             UnixMs to, int buckets) override;
    base::Result<void> blocks(const QString& chainKey, UnixMs from, UnixMs to,
                              const std::function<bool(const StoredBlock&)>& visit) override;
    base::Result<std::vector<QString>> chains() override;
    base::Result<std::vector<StoredIncident>> incidents(UnixMs from, UnixMs to, int limit) override;
    base::Result<std::vector<StoredIncident>> openIncidents() override;
    base::Result<StoredIncident> incident(const QString& id) override;
    base::Result<void> costs(const QString& chainKey, UnixMs from, UnixMs to,
                             const std::function<bool(const StoredCost&)>& visit) override
    {
        return readCosts(m_db, chainKey, from, to, visit);
    }
    base::Result<void> heads(const QString& chainKey, UnixMs from, UnixMs to,
                             const std::function<bool(const StoredHead&)>& visit) override
    {
        return readHeads(m_db, chainKey, from, to, visit);
    }
    base::Result<std::vector<StoredTvl>> tvl(const QString& chainKey, UnixMs from, UnixMs to,
                                             int limit) override
    {
        return readTvlRows(m_db, chainKey, from, to, std::clamp(limit, 0, kMaxBuckets));
    }
    base::Result<void> postings(const QString& parent, UnixMs from,
                                const std::function<void(const StoredPosting&)>& visit) override
    {
        return readPostings(m_db, parent, from, visit);
    }
    base::Result<void> owners(const QString& parent, UnixMs from,
                              const std::function<void(const StoredOwners&)>& visit) override
    {
        return readOwners(m_db, parent, from, visit);
    }

private:
    base::Result<void> openMade(const QString& path);
    struct Place
    {
        qint64 sec = 0;
        quint64 number = 0;
        base::Hash32 hash;
        bool known = false; ///< false: just before all rows of `sec`
    };
    base::Result<ChainEdges> edges(const QString& chainKey);
    base::Result<std::vector<StoredBlock>> page(qint64 chain, qint64 toSec, Place& place);
    base::Result<base::Hash32> hashBefore(qint64 chain, const base::Block& block);

    Database m_db;
    bool m_unmade = false; ///< opened well, but nobody has made a store of it yet
    SeriesQuery m_series{m_db};
    Statement m_edges, m_page, m_before;
};

base::Result<void> checkRange(UnixMs from, UnixMs to)
{
    if (from.value < 0 || from >= to || to.value > kMaxSec * 1000)
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("the time range is empty or not of this "
                                         "calendar"),
                          {}, QStringLiteral("give a start before the end, both after 1970"));
    return {};
}

base::Result<void> SqliteReader::openMade(const QString& path)
{
    if (auto opened = m_db.open(path, Database::Mode::Read); !opened)
        return opened;
    const auto empty = requireOwnOrEmpty(m_db);
    if (!empty)
        return tl::unexpected(empty.error());
    m_unmade = *empty;
    if (m_unmade)
        return base::fail(ErrorKind::Io, QStringLiteral("the file holds no history yet"), path,
                          QStringLiteral("`rollscope collect` or the dashboard writes it; when one "
                                         "has just been started, try again in a moment"));
    return requireCurrent(m_db);
}

base::Result<void> SqliteReader::start(const QString& path)
{
    // Another program may be in the middle of making it: that takes some hundredths of a second.
    constexpr int kTries = 40;
    constexpr std::chrono::milliseconds kPause{25};
    auto opened = openMade(path);
    for (int i = 1; i < kTries && !opened && m_unmade; ++i) {
        std::this_thread::sleep_for(kPause);
        opened = openMade(path);
    }
    if (!opened)
        return opened;
    const std::pair<Statement&, std::string_view> all[] = {
        {m_edges, "SELECT id, rolled, raw_from FROM chains WHERE key = ?1"},
        {m_page,
         "SELECT " ROLLSCOPE_BLOCK_COLUMNS " FROM blocks WHERE chain = ?1 AND "
         "(sec, number, hash) > (?2, ?3, ?4) AND sec < ?5 ORDER BY sec, number, hash LIMIT ?6"},
        {m_before,
         "SELECT hash FROM blocks WHERE chain = ?1 AND (sec, number, hash) < (?2, ?3, ?4) "
         "ORDER BY sec DESC, number DESC, hash DESC LIMIT 1"},
    };
    for (const auto& [into, sql] : all) {
        auto made = Statement::prepare(m_db, sql);
        if (!made)
            return tl::unexpected(made.error());
        into = std::move(*made);
    }
    return {};
}

base::Result<ChainEdges> SqliteReader::edges(const QString& chainKey)
{
    m_edges.bindText(1, chainKey);
    const ResetAtEnd reset(m_edges);
    switch (m_edges.step()) {
    case Step::Row:
        return ChainEdges{m_edges.integer(0), m_edges.integer(1), m_edges.integer(2)};
    case Step::Done:
        return base::fail(ErrorKind::NotFound,
                          QStringLiteral("the store holds nothing of chain \"%1\"").arg(chainKey),
                          m_db.path());
    case Step::Failed:
        break;
    }
    return tl::unexpected(m_db.error());
}

base::Result<std::vector<Bucket>> SqliteReader::series(const QString& chainKey, Column column,
                                                       UnixMs from, UnixMs to, int buckets)
{
    if (auto range = checkRange(from, to); !range)
        return tl::unexpected(range.error());
    if (buckets < 1 || buckets > kMaxBuckets)
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("%1 buckets cannot be made").arg(buckets), {},
                          QStringLiteral("ask for 1 to %1").arg(kMaxBuckets));
    // One snapshot, so that what is rolled up and what is not yet fit together.
    Transaction snapshot(m_db);
    if (auto begun = snapshot.begin(false); !begun)
        return tl::unexpected(begun.error());
    const auto chain = edges(chainKey);
    if (!chain)
        return tl::unexpected(chain.error());
    return m_series.run(*chain, column, from, to, buckets);
}

base::Result<void> SqliteReader::blocks(const QString& chainKey, UnixMs from, UnixMs to,
                                        const std::function<bool(const StoredBlock&)>& visit)
{
    if (auto range = checkRange(from, to); !range)
        return range;
    const auto chain = edges(chainKey);
    if (!chain)
        return tl::unexpected(chain.error());
    Place place{(from.value + 999) / 1000, 0, {}, false};
    const qint64 toSec = (to.value + 999) / 1000;
    for (;;) {
        const auto rows = page(chain->id, toSec, place);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const StoredBlock& row : *rows) {
            if (!visit(row))
                return {};
        }
        if (qint64(rows->size()) < kPage)
            return {};
    }
}

base::Result<std::vector<StoredBlock>> SqliteReader::page(qint64 chain, qint64 toSec, Place& place)
{
    Transaction snapshot(m_db);
    if (auto begun = snapshot.begin(false); !begun)
        return tl::unexpected(begun.error());
    m_page.bind(1, chain);
    m_page.bind(2, place.sec);
    bindUnsigned(m_page, 3, place.number);
    m_page.bind(5, toSec);
    m_page.bind(6, kPage);
    const base::Hash32 start = place.hash; // a copy: it must not change before the reset
    m_page.bindBlob(4, std::span<const quint8>(start.bytes).first(place.known ? 32 : 0));
    const ResetAtEnd reset(m_page);
    std::vector<StoredBlock> rows;
    rows.reserve(kPage);
    Step step = m_page.step();
    for (; step == Step::Row; step = m_page.step()) {
        BlockRow row = readBlock(m_page, 0);
        base::Block& block = row.stored.block;
        if (row.impliedParent) {
            const auto parent =
                place.known ? base::Result<base::Hash32>(place.hash) : hashBefore(chain, block);
            if (!parent)
                return tl::unexpected(parent.error());
            block.parentHash = *parent;
        }
        place = {block.timestamp, block.number, block.hash, true};
        rows.push_back(row.stored);
    }
    if (step == Step::Failed)
        return tl::unexpected(m_db.error());
    return rows;
}

base::Result<base::Hash32> SqliteReader::hashBefore(qint64 chain, const base::Block& block)
{
    m_before.bind(1, chain);
    m_before.bind(2, block.timestamp);
    bindUnsigned(m_before, 3, block.number);
    m_before.bindBlob(4, block.hash.bytes);
    const ResetAtEnd reset(m_before);
    base::Hash32 hash;
    const Step step = m_before.step();
    if (step == Step::Failed)
        return tl::unexpected(m_db.error());
    if (step == Step::Row) {
        const auto bytes = m_before.blob(0);
        std::copy_n(bytes.begin(), std::min(bytes.size(), hash.bytes.size()), hash.bytes.begin());
    }
    return hash;
}

StoredIncident incidentOf(const Statement& row)
{
    StoredIncident out{row.text(0), row.text(1), row.text(2), {row.integer(3)}, {}, row.text(5)};
    if (!row.isNull(4))
        out.end = UnixMs{row.integer(4)};
    return out;
}

base::Result<std::vector<StoredIncident>> SqliteReader::incidents(UnixMs from, UnixMs to, int limit)
{
    auto read = Statement::prepare(m_db, "SELECT id, chain, kind, start, ended, json FROM incidents"
                                         " WHERE start >= ?1 AND start < ?2"
                                         " ORDER BY start DESC LIMIT ?3");
    if (!read)
        return tl::unexpected(read.error());
    read->bind(1, from.value);
    read->bind(2, to.value);
    read->bind(3, std::clamp(limit, 0, kMaxBuckets));
    std::vector<StoredIncident> out;
    Step step = read->step();
    for (; step == Step::Row; step = read->step())
        out.push_back(incidentOf(*read));
    if (step == Step::Failed)
        return tl::unexpected(m_db.error());
    return out;
}

base::Result<std::vector<StoredIncident>> SqliteReader::openIncidents()
{
    constexpr qint64 kMost = 10'000;
    auto read = Statement::prepare(m_db, "SELECT id, chain, kind, start, ended, json FROM incidents"
                                         " WHERE ended IS NULL ORDER BY start LIMIT ?1");
    if (!read)
        return tl::unexpected(read.error());
    read->bind(1, kMost);
    std::vector<StoredIncident> out;
    Step step = read->step();
    for (; step == Step::Row; step = read->step())
        out.push_back(incidentOf(*read));
    if (step == Step::Failed)
        return tl::unexpected(m_db.error());
    return out;
}

base::Result<StoredIncident> SqliteReader::incident(const QString& id)
{
    auto read = Statement::prepare(
        m_db, "SELECT id, chain, kind, start, ended, json FROM incidents WHERE id = ?1");
    if (!read)
        return tl::unexpected(read.error());
    read->bindText(1, id);
    switch (read->step()) {
    case Step::Row:
        return incidentOf(*read);
    case Step::Done:
        return base::fail(ErrorKind::NotFound, QStringLiteral("no such incident"), id);
    case Step::Failed:
        break;
    }
    return tl::unexpected(m_db.error());
}

base::Result<std::vector<QString>> SqliteReader::chains()
{
    auto read = Statement::prepare(m_db, "SELECT key FROM chains ORDER BY key");
    if (!read)
        return tl::unexpected(read.error());
    std::vector<QString> keys;
    Step step = read->step();
    for (; step == Step::Row; step = read->step())
        keys.push_back(read->text(0));
    if (step == Step::Failed)
        return tl::unexpected(m_db.error());
    return keys;
}

} // namespace

base::Result<std::unique_ptr<Reader>> Reader::open(const QString& path)
{
    auto reader = std::make_unique<SqliteReader>();
    if (auto started = reader->start(path); !started)
        return tl::unexpected(started.error());
    return reader;
}

} // namespace rollscope::store
