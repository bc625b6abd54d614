#include "store/rollup.hpp"
#include "store/block_row.hpp"
#include <string>

namespace rollscope::store {
namespace {

constexpr std::array<const char*, kRolled> kStems{"txs", "user_txs", "user_ops", "gas",
                                                  "fee", "blob_gas", "interval"};
constexpr int kFirstMetric = 2; // result columns: sec, n, then four for each metric

std::string columnList()
{
    std::string list = "sec, n";
    for (const std::string stem : kStems)
        list += ", " + stem + "_n, " + stem + "_min, " + stem + "_max, " + stem + "_sum";
    return list;
}

/// Rounded out to the next level's grid, and joined where they touch.
std::vector<Span> widened(const std::vector<Span>& spans, qint64 width)
{
    std::vector<Span> wide;
    for (const Span& span : spans) {
        const Span rounded{floorTo(span.from, width), floorTo(span.to + width - 1, width)};
        if (!wide.empty() && rounded.from <= wide.back().to)
            wide.back().to = std::max(wide.back().to, rounded.to);
        else
            wide.push_back(rounded);
    }
    return wide;
}

} // namespace

struct Roller::Wide
{
    quint32 n = 0;
    std::array<Stat, kRolled> stats;
    Stat& operator[](Rolled metric) { return stats[static_cast<std::size_t>(metric)]; }
};

const char* stemOf(Rolled metric)
{
    return kStems[static_cast<std::size_t>(metric)];
}

std::optional<StepClock::Done> StepClock::next(qint64 sec, quint64 number)
{
    if (sec == m_sec) {
        m_whole = m_whole && number == m_last + 1;
        m_last = number;
        ++m_blocks;
        return std::nullopt;
    }
    const auto done = finish();
    m_sec = sec;
    m_first = m_last = number;
    m_blocks = 1;
    m_whole = true;
    return done;
}

std::optional<StepClock::Done> StepClock::finish()
{
    if (m_blocks == 0)
        return std::nullopt;
    std::optional<Done> done;
    if (m_whole && m_before && m_first == m_before->number + 1)
        done =
            Done{m_sec, static_cast<double>((m_sec - m_before->sec) * 1000) / m_blocks, m_blocks};
    m_before = End{m_sec, m_last};
    m_blocks = 0;
    return done;
}

base::Result<void> Roller::prepare(Database& db)
{
    m_db = &db;
    const auto make = [&](Statement& into, const std::string& sql) -> base::Result<void> {
        auto made = Statement::prepare(db, sql);
        if (!made)
            return tl::unexpected(made.error());
        into = std::move(*made);
        return {};
    };
    auto done = make(m_before, "SELECT sec, number FROM blocks WHERE chain = ?1 AND sec < ?2 AND "
                               "(flags & 1) = 0 ORDER BY sec DESC, number DESC LIMIT 1");
    if (done)
        done =
            make(m_blocks,
                 "SELECT sec, number, txs, system_txs, user_ops, gas_used, base_fee, blob_gas FROM "
                 "blocks WHERE chain = ?1 AND sec >= ?2 AND sec < ?3 AND (flags & 1) = 0 "
                 "ORDER BY sec, number");
    const std::string columns = columnList();
    std::string marks = "?1, ?2, ?3";
    for (std::size_t i = 0; i < 4 * kRolled; ++i)
        marks += ", ?" + std::to_string(i + 4);
    for (std::size_t i = 0; i < kLevels.size() && done; ++i) {
        const std::string table = kLevels[i].table;
        const std::string where = " FROM " + table + " WHERE chain = ?1 AND sec >= ?2 AND sec < ?3";
        done = make(m_levels[i].clear, "DELETE" + where)
                   .and_then([&] {
                       return make(m_levels[i].read, "SELECT " + columns + where + " ORDER BY sec");
                   })
                   .and_then([&] {
                       return make(m_levels[i].write, "INSERT INTO " + table + " (chain, " +
                                                          columns + ") VALUES (" + marks + ")");
                   });
    }
    return done;
}

base::Result<void> Roller::recompute(qint64 chain, std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.from < b.from; });
    for (std::size_t level = 0; level < kLevels.size(); ++level) {
        spans = widened(spans, kLevels[level].sec);
        for (const Span& span : spans) {
            m_levels[level].clear.bind(1, chain);
            m_levels[level].clear.bind(2, span.from);
            m_levels[level].clear.bind(3, span.to);
            auto done = m_levels[level].clear.run().and_then([&] {
                return level == 0 ? fromBlocks(chain, span) : fromFiner(chain, level, span);
            });
            if (!done)
                return done;
        }
    }
    return {};
}

base::Result<void> Roller::fromBlocks(qint64 chain, Span span)
{
    StepClock clock;
    m_before.bind(1, chain);
    m_before.bind(2, span.from);
    {
        const ResetAtEnd reset(m_before);
        const Step step = m_before.step();
        if (step == Step::Failed)
            return tl::unexpected(m_db->error());
        if (step == Step::Row)
            clock.startAfter(m_before.integer(0), readUnsigned(m_before, 1));
    }
    m_blocks.bind(1, chain);
    m_blocks.bind(2, span.from);
    m_blocks.bind(3, span.to);
    const ResetAtEnd reset(m_blocks);
    Wide wide;
    qint64 bucket = -1;
    const auto interval = [&](const std::optional<StepClock::Done>& done) {
        if (done)
            wide[Rolled::Interval].add(done->ms, done->blocks);
    };
    const auto close = [&]() -> base::Result<void> {
        interval(clock.finish());
        if (bucket < 0)
            return {};
        return write(m_levels[0], chain, bucket, std::exchange(wide, {}));
    };
    const auto add = [&](Rolled metric, int column) {
        if (!m_blocks.isNull(column))
            wide[metric].add(readNumber(m_blocks, column));
    };
    Step step = m_blocks.step();
    for (; step == Step::Row; step = m_blocks.step()) {
        const qint64 sec = m_blocks.integer(0);
        if (floorTo(sec, kLevels[0].sec) != bucket) {
            if (auto written = close(); !written)
                return written;
            bucket = floorTo(sec, kLevels[0].sec);
        }
        interval(clock.next(sec, readUnsigned(m_blocks, 1)));
        ++wide.n;
        add(Rolled::Txs, 2);
        if (!m_blocks.isNull(3)) {
            const double txs = m_blocks.isNull(2) ? 0 : readNumber(m_blocks, 2);
            wide[Rolled::UserTxs].add(txs - static_cast<double>(m_blocks.integer(3)));
        }
        add(Rolled::UserOps, 4);
        add(Rolled::GasUsed, 5);
        add(Rolled::BaseFee, 6);
        add(Rolled::BlobGas, 7);
    }
    if (step == Step::Failed)
        return tl::unexpected(m_db->error());
    return close();
}

base::Result<void> Roller::fromFiner(qint64 chain, std::size_t level, Span span)
{
    Statement& read = m_levels[level - 1].read;
    read.bind(1, chain);
    read.bind(2, span.from);
    read.bind(3, span.to);
    const ResetAtEnd reset(read);
    Wide wide;
    qint64 bucket = -1;
    Step step = read.step();
    for (; step == Step::Row; step = read.step()) {
        const qint64 at = floorTo(read.integer(0), kLevels[level].sec);
        if (at != bucket && bucket >= 0) {
            if (auto written = write(m_levels[level], chain, bucket, std::exchange(wide, {}));
                !written)
                return written;
        }
        bucket = at;
        const auto n = static_cast<quint32>(read.integer(1));
        wide.n += n;
        for (std::size_t i = 0; i < kRolled; ++i) {
            const int column = kFirstMetric + static_cast<int>(4 * i);
            const quint32 known =
                read.isNull(column) ? n : static_cast<quint32>(read.integer(column));
            wide.stats[i].merge(
                {read.real(column + 1), read.real(column + 2), read.real(column + 3), known});
        }
    }
    if (step == Step::Failed)
        return tl::unexpected(m_db->error());
    return bucket < 0 ? base::Result<void>() : write(m_levels[level], chain, bucket, wide);
}

base::Result<void> Roller::write(Tables& level, qint64 chain, qint64 sec, const Wide& wide)
{
    Statement& statement = level.write;
    statement.bind(1, chain);
    statement.bind(2, sec);
    statement.bind(3, qint64(wide.n));
    for (std::size_t i = 0; i < kRolled; ++i) {
        const Stat& stat = wide.stats[i];
        const int at = 4 + static_cast<int>(4 * i);
        if (stat.n == wide.n)
            statement.bindNull(at);
        else
            statement.bind(at, qint64(stat.n));
        if (stat.n == 0) {
            for (int k = 1; k < 4; ++k)
                statement.bindNull(at + k);
            continue;
        }
        statement.bindReal(at + 1, stat.min);
        statement.bindReal(at + 2, stat.max);
        statement.bindReal(at + 3, stat.sum);
    }
    return statement.run();
}

} // namespace rollscope::store
