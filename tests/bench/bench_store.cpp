#include "store/database.hpp"
#include "store/rollup.hpp"
#include "store/store.hpp"
#include <QDir>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

// The store's figures of `docs/storage.md`, each as `name value unit goal met|missed`.
// An argument names the folder to work in (a real disk), else the system's temporary one.

namespace {

using namespace rollscope;
using namespace rollscope::store;
using Clock = std::chrono::steady_clock;

constexpr int kChains = 40;
constexpr qint64 kStart = 1'764'000'000 - 1'764'000'000 % kHour; // a full hour
constexpr qint64 kDay = 86'400;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void print(const char* name, double value, const char* unit, const char* goal, bool met)
{
    std::printf("%s %.4g %s %s %s\n", name, value, unit, goal, met ? "met" : "missed");
    std::fflush(stdout);
}

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

void write(const QString& path, const std::vector<Prepared>& rows)
{
    const auto writer = need(Writer::open(config(path, rows.size()), {}));
    std::vector<double> rates;
    const std::size_t round = rows.size() / 5;
    for (std::size_t first = 0; first + round <= rows.size(); first += round) {
        const auto start = Clock::now();
        for (std::size_t i = first; i < first + round; ++i)
            writer->block(rows[i].chain, rows[i].block, rows[i].seen);
        need(writer->flush());
        rates.push_back(double(round) / secondsSince(start));
    }
    std::sort(rates.begin(), rates.end());
    print("store_rows_per_second_median", rates[rates.size() / 2], "rows/s", ">=80000",
          rates[rates.size() / 2] >= 80'000);
    print("store_rows_per_second_worst", rates.front(), "rows/s", ">=20000",
          rates.front() >= 20'000);
    print("store_rows_lost", double(writer->lost()), "rows", "=0", writer->lost() == 0);
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
void disk(const QString& path)
{
    Database db;
    need(db.open(path, Database::Mode::Read));
    const double raw = bytesPerRow(db, "blocks");
    double bytes = raw * kChains * 7.0 * kDay;
    const double days[] = {7, 30, 30, 366};
    for (std::size_t i = 0; i < kLevels.size(); ++i) {
        const double row = bytesPerRow(db, kLevels[i].table);
        std::printf("# %s: %.1f bytes a row\n", kLevels[i].table, row);
        bytes += row * kChains * days[i] * double(kDay) / double(kLevels[i].sec);
    }
    print("store_bytes_per_block", raw, "bytes", "<=88", raw <= 88);
    print("store_disk_40_chains", bytes / 1e9, "GB", "<=2.5", bytes <= 2.5e9);
    print("store_disk_40_chains_must", bytes / 1e9, "GB", "<=4", bytes <= 4e9);
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
    const qint64 days[] = {7, 30, 30, 366};
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

double medianMs(Reader& reader, int chain, Column column, qint64 span)
{
    const qint64 end = kStart + 366 * kDay;
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        // Another place each time, so that no answer is only a repetition.
        const qint64 to = (end - i * 7) * 1000;
        const auto start = Clock::now();
        const auto got = need(reader.series(key(chain), column, {to - span * 1000}, {to}, 1000));
        times.push_back(secondsSince(start) * 1e3);
        if (got.size() < 400 || got.size() > 1001)
            std::fprintf(stderr, "%zu buckets for %lld s\n", got.size(),
                         static_cast<long long>(span));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void queries(const QString& path)
{
    const auto reader = need(Reader::open(path));
    constexpr qint64 kHours[] = {1, 2, 4, 16, 24, 72, 168, 720, 1000, 2160, 8784};
    double worst = 0;
    for (const qint64 hours : kHours) {
        for (const Column column : {Column::GasUsed, Column::BlockTimeMs}) {
            const double ms = medianMs(*reader, 0, column, hours * kHour);
            worst = std::max(worst, ms);
            const std::string name = "store_series_" + std::to_string(hours) + "h_" +
                                     (column == Column::GasUsed ? "gas" : "blocktime");
            print(name.c_str(), ms, "ms", "<=10", ms <= 10);
        }
    }
    print("store_series_worst_of_1h_to_1y", worst, "ms", "<=10", worst <= 10);
    print("store_series_worst_must", worst, "ms", "<=60", worst <= 60);
    double dense = 0;
    for (const qint64 hours : {1, 2, 16, 24})
        dense = std::max(dense, medianMs(*reader, 1, Column::GasUsed, hours * kHour));
    print("store_series_worst_at_5_blocks_per_second", dense, "ms", "<=60", dense <= 60);
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir folder((argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath()) +
                               QStringLiteral("/rollscope-bench-XXXXXX"));
    if (!folder.isValid())
        return 3;
    const auto rows = arrivals(800'000);
    write(folder.filePath(QStringLiteral("rows.db")), rows);
    disk(folder.filePath(QStringLiteral("rows.db")));
    fillYear(folder.filePath(QStringLiteral("year.db")));
    queries(folder.filePath(QStringLiteral("year.db")));
    return 0;
}
