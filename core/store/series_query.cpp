#include "store/series_query.hpp"
#include "store/block_row.hpp"

namespace rollscope::store {
namespace {

constexpr double kGwei = 1e-9;

Rolled rolledOf(Column column)
{
    switch (column) {
    case Column::Txs:
    case Column::Blocks:
        break;
    case Column::UserTxs:
        return Rolled::UserTxs;
    case Column::UserOps:
        return Rolled::UserOps;
    case Column::GasUsed:
        return Rolled::GasUsed;
    case Column::BaseFeeGwei:
        return Rolled::BaseFee;
    case Column::BlobGasUsed:
        return Rolled::BlobGas;
    case Column::BlockTimeMs:
        return Rolled::Interval;
    }
    return Rolled::Txs;
}

std::string blockValue(Column column)
{
    switch (column) {
    case Column::Txs:
        return "txs";
    case Column::UserTxs:
        return "coalesce(txs, 0) - system_txs";
    case Column::UserOps:
        return "user_ops";
    case Column::GasUsed:
        return "gas_used";
    case Column::BaseFeeGwei:
        return "base_fee";
    case Column::BlobGasUsed:
        return "blob_gas";
    case Column::BlockTimeMs:
    case Column::Blocks:
        break;
    }
    return "1";
}

void add(Bucket& bucket, const Stat& stat)
{
    Stat all{bucket.min, bucket.max, bucket.sum, bucket.n};
    all.merge(stat);
    bucket.min = all.min;
    bucket.max = all.max;
    bucket.sum = all.sum;
    bucket.n = all.n;
}

qint64 ceilDivide(qint64 value, qint64 by)
{
    return (value + by - 1) / by;
}

} // namespace

base::Result<std::vector<Bucket>> SeriesQuery::run(const ChainEdges& chain, Column column,
                                                   base::UnixMs from, base::UnixMs to, int buckets)
{
    const qint64 perBucket = std::max<qint64>(ceilDivide(to - from, buckets), 1);
    const auto source = choose(chain, from.value / 1000, perBucket);
    if (!source)
        return tl::unexpected(source.error());
    const qint64 step = *source == 0 ? 1 : kLevels[*source - 1].sec * 1000;
    const qint64 end = ceilDivide(to.value, step) * step;
    Grid grid{floorTo(from.value, step), ceilDivide(perBucket, step) * step, {}};
    grid.buckets.resize(static_cast<std::size_t>(ceilDivide(end - grid.start, grid.width)));
    qint64 start = grid.start;
    for (Bucket& bucket : grid.buckets) {
        bucket.from = {start};
        start += grid.width;
        bucket.to = {std::min(start, end)};
    }

    const qint64 fromSec = ceilDivide(grid.start, 1000);
    const qint64 toSec = ceilDivide(end, 1000);
    const qint64 tail = *source == 0 ? fromSec : std::clamp(chain.rolled, fromSec, toSec);
    base::Result<void> done;
    if (*source != 0)
        done = addRolled(chain, *source, column, grid, fromSec, toSec);
    if (done)
        done = column == Column::BlockTimeMs ? addIntervals(chain, grid, tail, toSec)
                                             : addBlocks(chain, column, grid, tail, toSec);
    if (!done)
        return tl::unexpected(done.error());
    if (column == Column::BaseFeeGwei) {
        for (Bucket& bucket : grid.buckets) {
            bucket.min *= kGwei;
            bucket.max *= kGwei;
            bucket.sum *= kGwei;
        }
    }
    return std::move(grid.buckets);
}

base::Result<SeriesQuery::Source> SeriesQuery::choose(const ChainEdges& chain, qint64 fromSec,
                                                      qint64 perBucketMs)
{
    Source source = 0;
    while (source < kLevels.size() && kLevels[source].sec * 1000 <= perBucketMs)
        ++source;
    // Where retention has taken the beginning, a coarser level may still have it.
    Source best = source;
    std::optional<qint64> reaches;
    for (; source <= kLevels.size(); ++source) {
        const auto start = first(chain, source);
        if (!start)
            return tl::unexpected(start.error());
        if (!*start)
            continue;
        // A coarse bucket begins before the fine one that it is made of; that alone is no gain.
        const qint64 width = source == 0 ? 1 : kLevels[source - 1].sec;
        if (!reaches || **start < floorTo(*reaches, width)) {
            best = source;
            reaches = *start;
        }
        if (*reaches <= fromSec)
            break;
    }
    return best;
}

base::Result<std::optional<qint64>> SeriesQuery::first(const ChainEdges& chain, Source source)
{
    const std::string table = source == 0 ? "blocks" : kLevels[source - 1].table;
    const auto found =
        statement("SELECT sec FROM " + table + " WHERE chain = ?1 ORDER BY sec LIMIT 1");
    if (!found)
        return tl::unexpected(found.error());
    Statement& read = **found;
    read.bind(1, chain.id);
    const ResetAtEnd reset(read);
    const Step step = read.step();
    if (step == Step::Failed)
        return tl::unexpected(m_db.error());
    if (step == Step::Done)
        return std::nullopt;
    // Rows before `rawFrom` are being trimmed: what is left of them is no whole picture.
    const qint64 edge = source <= 1 ? chain.rawFrom : 0;
    return std::max(read.integer(0), edge);
}

base::Result<void> SeriesQuery::addRolled(const ChainEdges& chain, Source source, Column column,
                                          Grid& grid, qint64 fromSec, qint64 toSec)
{
    const std::string stem = stemOf(rolledOf(column));
    const std::string values = column == Column::Blocks ? "NULL, 1, 1, n"
                                                        : stem + "_n, " + stem + "_min, " + stem +
                                                              "_max, " + stem + "_sum";
    const auto found = statement("SELECT sec, n, " + values + " FROM " + kLevels[source - 1].table +
                                 " WHERE chain = ?1 AND sec >= ?2 AND sec < ?3 ORDER BY sec");
    if (!found)
        return tl::unexpected(found.error());
    Statement& read = **found;
    read.bind(1, chain.id);
    read.bind(2, fromSec);
    read.bind(3, toSec);
    const ResetAtEnd reset(read);
    Step step = read.step();
    for (; step == Step::Row; step = read.step()) {
        const qint64 known = read.isNull(2) ? read.integer(1) : read.integer(2);
        add(grid.at(read.integer(0)),
            {read.real(3), read.real(4), read.real(5), static_cast<quint32>(known)});
    }
    if (step == Step::Failed)
        return tl::unexpected(m_db.error());
    return {};
}

base::Result<void> SeriesQuery::addBlocks(const ChainEdges& chain, Column column, Grid& grid,
                                          qint64 fromSec, qint64 toSec)
{
    const auto found =
        statement("SELECT sec, " + blockValue(column) +
                  " FROM blocks WHERE chain = ?1 AND sec >= ?2 AND sec < ?3 AND (flags & 1) = 0");
    if (!found)
        return tl::unexpected(found.error());
    Statement& read = **found;
    read.bind(1, chain.id);
    read.bind(2, fromSec);
    read.bind(3, toSec);
    const ResetAtEnd reset(read);
    Step step = read.step();
    for (; step == Step::Row; step = read.step()) {
        if (read.isNull(1))
            continue;
        const double value = readNumber(read, 1);
        add(grid.at(read.integer(0)), {value, value, value, 1});
    }
    if (step == Step::Failed)
        return tl::unexpected(m_db.error());
    return {};
}

base::Result<void> SeriesQuery::addIntervals(const ChainEdges& chain, Grid& grid, qint64 fromSec,
                                             qint64 toSec)
{
    const auto before =
        statement("SELECT sec, number FROM blocks WHERE chain = ?1 AND sec < ?2 AND "
                  "(flags & 1) = 0 ORDER BY sec DESC, number DESC LIMIT 1");
    const auto found =
        statement("SELECT sec, number FROM blocks WHERE chain = ?1 AND sec >= ?2 AND "
                  "sec < ?3 AND (flags & 1) = 0 ORDER BY sec, number");
    if (!before || !found)
        return tl::unexpected(before ? found.error() : before.error());
    StepClock clock;
    const auto put = [&](const std::optional<StepClock::Done>& done) {
        if (done)
            add(grid.at(done->sec), {done->ms, done->ms, done->ms * done->blocks, done->blocks});
    };
    {
        Statement& read = **before;
        read.bind(1, chain.id);
        read.bind(2, fromSec);
        const ResetAtEnd reset(read);
        const Step step = read.step();
        if (step == Step::Failed)
            return tl::unexpected(m_db.error());
        if (step == Step::Row)
            clock.startAfter(read.integer(0), readUnsigned(read, 1));
    }
    Statement& read = **found;
    read.bind(1, chain.id);
    read.bind(2, fromSec);
    read.bind(3, toSec);
    const ResetAtEnd reset(read);
    Step step = read.step();
    for (; step == Step::Row; step = read.step())
        put(clock.next(read.integer(0), readUnsigned(read, 1)));
    put(clock.finish());
    if (step == Step::Failed)
        return tl::unexpected(m_db.error());
    return {};
}

base::Result<Statement*> SeriesQuery::statement(const std::string& sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto made = Statement::prepare(m_db, sql);
        if (!made)
            return tl::unexpected(made.error());
        found = m_statements.emplace(sql, std::move(*made)).first;
    }
    return &found->second;
}

} // namespace rollscope::store
