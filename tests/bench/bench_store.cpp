#include "bench_goals.hpp"
#include "store/database.hpp"
#include "store/rollup.hpp"
#include "store/store.hpp"
#include <QTemporaryDir>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <random>

// The store's figures: rows per second through the Writer, bytes on disk, time of a series. All
// files lie in the system's temporary folder (TMPDIR).

namespace {

using namespace rollscope;
using namespace rollscope::store;

constexpr int kChains = 40;
constexpr qint64 kStart = 1'764'000'000 - 1'764'000'000 % kHour; // a full hour
constexpr qint64 kDay = 86'400;

[[noreturn]] void giveUp(const base::Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    std::exit(3);
}

template <class T> T need(base::Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Blocks as an OP-stack chain has them, every field filled.
class Blocks
{
public:
    explicit Blocks(quint64 seed) : m_random(seed) {}
    base::Block next(qint64 sec)
    {
        base::Block block;
        block.number = m_number++;
        block.parentHash = m_last;
        for (std::size_t i = 0; i < 32; i += 8) {
            const quint64 word = m_random();
            std::memcpy(block.hash.bytes.data() + i, &word, 8);
        }
        m_last = block.hash;
        block.timestamp = sec;
        block.gasUsed = 1'000'000 + m_random() % 29'000'000;
        block.gasLimit = 60'000'000;
        block.baseFeePerGas = base::Wei::from64(1'000'000 + m_random() % 100'000'000);
        block.blobGasUsed = 0;
        block.excessBlobGas = 0;
        block.txs = static_cast<quint32>(5 + m_random() % 195);
        block.userTxs = *block.txs - 1;
        block.userOps = *block.txs + static_cast<quint32>(m_random() % 100);
        block.hashCheck = base::HashCheck::Verified;
        return block;
    }
    base::UnixMs seen(qint64 sec) { return {sec * 1000 + 300 + qint64(m_random() % 2000)}; }

private:
    std::mt19937_64 m_random;
    quint64 m_number = 20'000'000;
    base::Hash32 m_last;
};

QString key(int chain)
{
    return QStringLiteral("chain-%1").arg(chain);
}

struct Prepared
{
    QString chain;
    base::Block block;
    base::UnixMs seen;
};

/// Interleaved as they arrive: every chain's block of one second, then of the next.
std::vector<Prepared> arrivals(std::size_t rows)
{
    std::vector<Blocks> chains;
    for (int c = 0; c < kChains; ++c)
        chains.emplace_back(quint64(c) + 1);
    std::vector<Prepared> all;
    all.reserve(rows);
    for (qint64 sec = kStart; all.size() < rows; ++sec) {
        for (int c = 0; c < kChains; ++c) {
            Blocks& chain = chains[std::size_t(c)];
            all.push_back({key(c), chain.next(sec), chain.seen(sec)});
        }
    }
    return all;
}

Writer::Config config(const QString& path, std::size_t rows)
{
    Writer::Config c;
    c.path = path;
    c.maxQueued = rows + 1;
    return c;
}

/// From the hand-over of the first row until the last one is in the file.
void storeRows(benchmark::State& state)
{
    const auto rows = arrivals(200'000);
    for (auto _ : state) {
        const QTemporaryDir folder;
        const auto writer =
            need(Writer::open(config(folder.filePath(QStringLiteral("rows.db")), rows.size()), {}));
        const auto start = std::chrono::steady_clock::now();
        for (const Prepared& row : rows)
            writer->block(row.chain, row.block, row.seen);
        need(writer->flush());
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        state.counters["rows/s"] = double(writer->written()) / took.count();
        state.counters["rows_lost"] = double(writer->lost());
    }
}

double bytesPerRow(Database& db, const char* table)
{
    const std::string name = table;
    const auto bytes =
        need(db.integer("SELECT sum(pgsize) FROM dbstat WHERE name = '" + name + "'"));
    return double(bytes) /
           double(std::max<qint64>(need(db.integer("SELECT count(*) FROM " + name)), 1));
}

/// Measured rows times how many of them the default retention keeps.
void storeDisk(benchmark::State& state)
{
    for (auto _ : state) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rows.db"));
        {
            const auto rows = arrivals(400'000);
            const auto writer = need(Writer::open(config(path, rows.size()), {}));
            for (const Prepared& row : rows)
                writer->block(row.chain, row.block, row.seen);
            need(writer->flush());
        }
        Database db;
        need(db.open(path, Database::Mode::Read));
        const double raw = bytesPerRow(db, "blocks");
        double bytes = raw * kChains * 7.0 * kDay;
        constexpr double kDays[] = {7, 30, 30, 366};
        for (std::size_t i = 0; i < kLevels.size(); ++i) {
            const double row = bytesPerRow(db, kLevels[i].table);
            state.counters[kLevels[i].table] = row;
            bytes += row * kChains * kDays[i] * double(kDay) / double(kLevels[i].sec);
        }
        state.counters["bytes"] = raw;
        state.counters["GB"] = bytes / 1e9;
    }
}

/// A year of roll-ups by SQL, and behind them a week of blocks through the Writer.
void fillYear(const QString& path)
{
    {
        need(Writer::open(config(path, 1), {}));
    }
    const qint64 end = kStart + 366 * kDay;
    Database db;
    need(db.open(path, Database::Mode::Write));
    need(db.exec("BEGIN"));
    for (int c = 0; c < kChains; ++c)
        need(db.exec("INSERT INTO chains (key, rolled) VALUES ('chain-" + std::to_string(c) +
                     "', " + std::to_string(end - 7 * kDay) + ")"));
    constexpr qint64 days[] = {7, 30, 30, 366};
    std::string columns, values;
    for (std::size_t m = 0; m < kRolled; ++m) {
        const std::string stem = stemOf(static_cast<Rolled>(m));
        columns += ", " + stem + "_min, " + stem + "_max, " + stem + "_sum";
        values +=
            ", abs(random()) % 1000, 1000 + abs(random()) % 30000000, abs(random()) % 1000000000";
    }
    for (std::size_t i = 1; i < kLevels.size(); ++i) {
        const std::string width = std::to_string(kLevels[i].sec);
        // The last week is left to the writer, which rolls its blocks up itself.
        need(db.exec("WITH RECURSIVE t(s) AS (SELECT " + std::to_string(end - days[i] * kDay) +
                     " UNION ALL SELECT s + " + width + " FROM t WHERE s + " + width + " < " +
                     std::to_string(end - 7 * kDay) + ") INSERT INTO " + kLevels[i].table +
                     " (chain, sec, n" + columns + ") SELECT chains.id, s, " + width + values +
                     " FROM chains, t"));
    }
    need(db.exec("COMMIT"));
    db.close();

    const auto writer = need(Writer::open(config(path, 2'000'000), {}));
    Blocks everySecond(1), fivePerSecond(2);
    for (qint64 sec = end - 7 * kDay; sec < end; ++sec) {
        writer->block(key(0), everySecond.next(sec), everySecond.seen(sec));
        for (int i = 0; i < 5 && sec >= end - kDay; ++i)
            writer->block(key(1), fivePerSecond.next(sec), fivePerSecond.seen(sec));
    }
    need(writer->flush());
}

class Year
{
public:
    Year()
    {
        fillYear(path());
        m_reader = need(Reader::open(path()));
    }
    Reader& reader() { return *m_reader; }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("year.db")); }
    QTemporaryDir m_folder;
    std::unique_ptr<Reader> m_reader;
};

/// Made once for all ranges.
Year& year()
{
    static Year only;
    return only;
}

void storeSeries(benchmark::State& state, int chain, Column column, qint64 hours)
{
    Reader& reader = year().reader();
    const qint64 end = kStart + 366 * kDay;
    qint64 back = 0;
    for (auto _ : state) {
        // Another place each time, so that no answer is only a repetition.
        const qint64 to = (end - back) * 1000;
        back = (back + 7) % 3600;
        const auto got =
            need(reader.series(key(chain), column, {to - hours * kHour * 1000}, {to}, 1000));
        if (got.size() < 400 || got.size() > 1001)
            state.SkipWithError("not about 1000 buckets");
    }
}

/// Hours from 1 to a year; between them the ranges just before a coarser level takes over.
constexpr qint64 kHours[] = {1, 4, 16, 24, 72, 166, 720, 999, 2160, 8784};

std::string seriesName(qint64 hours)
{
    return "store_series/" + std::to_string(hours) + "h_to_1000";
}

const bool kRegistered = [] {
    benchmark::RegisterBenchmark("store_rows", storeRows)->Iterations(1);
    benchmark::RegisterBenchmark("store_disk_40_chains", storeDisk)->Iterations(1);
    for (const qint64 hours : kHours) {
        for (const auto& [suffix, column] :
             {std::pair("", Column::GasUsed), std::pair("_blocktime", Column::BlockTimeMs)})
            benchmark::RegisterBenchmark((seriesName(hours) + suffix).c_str(), storeSeries, 0,
                                         column, hours)
                ->Unit(benchmark::kMillisecond);
    }
    for (const qint64 hours : {1, 4})
        benchmark::RegisterBenchmark((seriesName(hours) + "_5_blocks_a_second").c_str(),
                                     storeSeries, 1, Column::GasUsed, hours)
            ->Unit(benchmark::kMillisecond);
    return true;
}();

} // namespace

std::span<const bench::Goal> bench::benchGoals()
{
    static const std::vector<Goal> goals = [] {
        std::vector<Goal> all{{"store_rows", "rows/s", 20'000, 80'000, false},
                              {"store_disk_40_chains", "GB", 4, 2.5}};
        static std::vector<std::string> names;
        for (const qint64 hours : kHours)
            for (const char* suffix : {"", "_blocktime"})
                names.push_back(seriesName(hours) + suffix);
        for (const qint64 hours : {1, 4})
            names.push_back(seriesName(hours) + "_5_blocks_a_second");
        for (const std::string& name : names)
            all.push_back({name.c_str(), "ms", 60, 10});
        return all;
    }();
    return goals;
}
