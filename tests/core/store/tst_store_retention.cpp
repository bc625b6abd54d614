#include "store/database.hpp"
#include "store/ingest.hpp"
#include "store/setup.hpp"
#include "store_kit.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::store;
using namespace rollscope::test;
using base::Block;
using base::Hash32;

/// Retention, by the times of blocks and arrivals alone: no clock is asked.
class TestStoreRetention : public QObject
{
    Q_OBJECT
    static constexpr qint64 kHourMs = kHour * 1000;
    QTemporaryDir m_dir;
    int m_files = 0;
    std::mt19937_64 m_random{5};
    Database m_db;
    std::optional<Ingest> m_ingest;

    void open(Retention retention)
    {
        m_ingest.reset();
        must(openForWriting(m_db, m_dir.filePath(QStringLiteral("%1.db").arg(++m_files))));
        m_ingest.emplace();
        must(m_ingest->prepare(m_db, retention));
    }
    /// One block each 10 s over [from, to), seen when it says it was made.
    void fill(const QString& chain, qint64 from, qint64 to, quint64 number = 1)
    {
        std::vector<Item> items;
        Hash32 parent = hashOf(m_random);
        for (qint64 sec = from; sec < to; sec += 10) {
            const Block block = blockAt(m_random, number++, sec, parent);
            parent = block.hash;
            items.push_back({chain, {block, {sec * 1000}, false}});
        }
        must(m_ingest->apply(items));
    }
    int trimAll()
    {
        int steps = 0;
        while (must(m_ingest->trimStep()))
            ++steps;
        return steps;
    }
    qint64 count(const std::string& table)
    {
        return must(m_db.integer("SELECT count(*) FROM " + table));
    }
    qint64 first(const std::string& table)
    {
        return must(m_db.integer("SELECT min(sec) FROM " + table));
    }

private Q_SLOTS:
    void cleanup() { m_ingest.reset(); }

    void eachLevelIsKeptAsLongAsItSays()
    {
        open({2 * kHourMs, 5 * kHourMs, 10 * kHourMs});
        const qint64 end = kT0 + 24 * kHour;
        fill(QStringLiteral("x"), kT0, end);
        QVERIFY(trimAll() > 0);
        QCOMPARE(trimAll(), 0);
        // The newest block is 10 s before a full hour; edges are rounded down to hours.
        QCOMPARE(first("blocks"), end - 3 * kHour);
        QCOMPARE(first("roll_15s"), end - 3 * kHour);
        QCOMPARE(first("roll_1m"), end - 6 * kHour);
        QCOMPARE(first("roll_10m"), end - 6 * kHour);
        QCOMPARE(first("roll_1h"), end - 11 * kHour);
        QCOMPARE(count("blocks"), 3 * 360);
        QCOMPARE(count("roll_1h"), 11);
    }

    void aStepIsSmall()
    {
        open({2 * kHourMs, 2 * kHourMs, 2 * kHourMs});
        fill(QStringLiteral("x"), kT0, kT0 + 100 * kHour);
        qint64 left = count("blocks");
        while (must(m_ingest->trimStep())) {
            const qint64 now = count("blocks");
            QVERIFY(left - now <= 4100);
            left = now;
        }
        QCOMPARE(left, 3 * 360);
    }

    void parentsOutliveTheRowThatImpliedThem()
    {
        open({kHourMs, kHourMs, kHourMs});
        fill(QStringLiteral("x"), kT0, kT0 + 12 * kHour);
        std::map<quint64, Hash32> hashes;
        {
            auto rows = must(Statement::prepare(m_db, "SELECT number, hash FROM blocks"));
            while (rows.step() == Step::Row)
                std::copy_n(rows.blob(1).begin(), 32,
                            hashes[quint64(rows.integer(0))].bytes.begin());
        }
        trimAll();
        const auto reader = must(Reader::open(m_db.path()));
        const auto rows = allBlocks(*reader, QStringLiteral("x"));
        QCOMPARE(rows.size(), 2u * 360u);
        for (const StoredBlock& row : rows)
            QVERIFY(row.block.parentHash == hashes[row.block.number - 1]);
    }

    void aClockThatJumpsEmptiesNothing()
    {
        open({2 * kHourMs, 5 * kHourMs, 10 * kHourMs});
        fill(QStringLiteral("x"), kT0, kT0 + kHour);
        const qint64 before = count("blocks");
        // This machine's clock is suddenly 70 years ahead…
        const Block next = blockAt(m_random, 9000, kT0 + kHour, {});
        const Item jumped{QStringLiteral("x"), {next, {4'000'000'000'000}, false}};
        must(m_ingest->apply({&jumped, 1}));
        trimAll();
        QCOMPARE(count("blocks"), before + 1);
        // …or a chain's is.
        const Block liar = blockAt(m_random, 9001, 200'000'000'000, {});
        const Item lie{QStringLiteral("y"), {liar, {kT0 * 1000}, false}};
        must(m_ingest->apply({&lie, 1}));
        trimAll();
        QCOMPARE(count("blocks"), before + 2);
    }

    void aHaltedChainKeepsItsLastWindow()
    {
        open({2 * kHourMs, 5 * kHourMs, 10 * kHourMs});
        fill(QStringLiteral("halted"), kT0, kT0 + kHour);
        fill(QStringLiteral("live"), kT0, kT0 + 50 * kHour);
        trimAll();
        QCOMPARE(must(m_db.integer("SELECT count(*) FROM blocks WHERE chain = 1")), 360);
        QCOMPARE(must(m_db.integer("SELECT count(*) FROM blocks WHERE chain = 2")), 3 * 360);
    }

    void lateBlocksPastTheirTimeHarmNoRollUp()
    {
        open({2 * kHourMs, 5 * kHourMs, 10 * kHourMs});
        const QString x = QStringLiteral("x");
        fill(x, kT0, kT0 + 24 * kHour);
        trimAll();
        const auto sum = [&](const std::string& table) {
            return must(m_db.integer("SELECT CAST(sum(txs_sum) AS INTEGER) FROM " + table));
        };
        const qint64 minutes = sum("roll_1m");
        const qint64 hours = sum("roll_1h");
        const Block late = blockAt(m_random, 1, kT0 + 20 * kHour, {});
        const std::vector<Item> items{{x, {late, {kT0 * 1000}, false}}};
        must(m_ingest->apply(items));
        QCOMPARE(sum("roll_1m"), minutes);
        QCOMPARE(sum("roll_1h"), hours);
        QCOMPARE(count("blocks"), 3 * 360);
        // Just inside, the minute is made anew from whole data.
        const Block inside = blockAt(m_random, 1, kT0 + 21 * kHour, {});
        must(m_ingest->apply(std::vector<Item>{{x, {inside, {kT0 * 1000}, false}}}));
        QCOMPARE(sum("roll_1h"), hours + qint64(*inside.txs));
    }

    void nothingIsTrimmedBeforeItIsRolledUp()
    {
        open({0, 0, 0});
        const QString x = QStringLiteral("x");
        fill(x, kT0, kT0 + 2 * kHour + 10); // the last block is the first of its hour
        trimAll();
        QCOMPARE(first("blocks"), kT0 + kHour);
        fill(x, kT0 + 2 * kHour + 10, kT0 + 2 * kHour + 200, 5000);
        trimAll();
        QCOMPARE(first("blocks"), kT0 + 2 * kHour);
        // Shorter levels cannot be kept for less than what they are made from.
        open({5 * kHourMs, kHourMs, 0});
        fill(x, kT0, kT0 + 24 * kHour);
        trimAll();
        for (const char* table : {"blocks", "roll_15s", "roll_1m", "roll_10m", "roll_1h"})
            QCOMPARE(first(table), kT0 + 18 * kHour);
    }

    void seriesReachBackWithTheLevelThatStillDoes()
    {
        open({2 * kHourMs, 5 * kHourMs, 10 * kHourMs});
        const QString x = QStringLiteral("x");
        fill(x, kT0, kT0 + 24 * kHour);
        trimAll();
        const auto reader = must(Reader::open(m_db.path()));
        const auto width = [&](qint64 hoursBack) {
            const auto buckets =
                must(reader->series(x, Column::Txs, {(kT0 + (24 - hoursBack) * kHour) * 1000},
                                    {(kT0 + 24 * kHour) * 1000}, 10'000));
            quint32 n = 0;
            for (const Bucket& bucket : buckets)
                n += bucket.n;
            if (n != quint32(hoursBack * 360))
                return qint64(-1);
            return buckets[1].from - buckets[0].from;
        };
        QVERIFY(width(2) < 15'000);     // blocks
        QVERIFY(width(3) < 15'000);     // to their very edge
        QCOMPARE(width(4), 60'000);     // minutes
        QCOMPARE(width(6), 60'000);     //
        QCOMPARE(width(7), 3'600'000);  // hours
        QCOMPARE(width(11), 3'600'000); //
    }

    void spaceIsUsedAgainAndGivenBack()
    {
        const QString path = m_dir.filePath(QStringLiteral("space.db"));
        Writer::Config config;
        config.path = path;
        config.retention = {100 * kHourMs, 100 * kHourMs, 100 * kHourMs};
        config.flushMs = 1;
        const auto fillTo = [&](Writer& writer, qint64 from, qint64 to) {
            Hash32 parent = hashOf(m_random);
            for (qint64 sec = from; sec < to; ++sec) {
                const Block block = blockAt(m_random, quint64(sec), sec, parent);
                parent = block.hash;
                writer.block(QStringLiteral("x"), block, {sec * 1000});
            }
            must(writer.flush());
        };
        {
            const auto writer = must(Writer::open(config, {}));
            fillTo(*writer, kT0, kT0 + 60 * kHour);
        }
        const auto pages = [&] {
            Database db;
            must(db.open(path, Database::Mode::Read));
            return must(db.integer("PRAGMA page_count"));
        };
        const qint64 full = pages();
        QVERIFY(full > 4000);
        config.retention = {kHourMs, kHourMs, kHourMs};
        const auto writer = must(Writer::open(config, {}));
        fillTo(*writer, kT0 + 60 * kHour, kT0 + 60 * kHour + 100);
        QTRY_VERIFY_WITH_TIMEOUT(pages() < full * 6 / 10, 30'000);
    }
};

QTEST_GUILESS_MAIN(TestStoreRetention)
#include "tst_store_retention.moc"
