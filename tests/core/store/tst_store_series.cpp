#include "store/database.hpp"
#include "store_kit.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::store;
using namespace rollscope::test;
using base::Block;
using base::Hash32;

/// Series: which level answers, what a bucket is, and that it always equals a recount.
class TestStoreSeries : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_path;
    std::mt19937_64 m_random{11};
    Model m_model;
    int m_files = 0;
    const QString m_x = QStringLiteral("x");

    std::unique_ptr<Writer> writer()
    {
        Writer::Config config;
        config.path = m_path;
        return must(Writer::open(config, {}));
    }
    void put(Writer& w, const Block& block)
    {
        const StoredBlock stored{block, {block.timestamp * 1000 + 300}, false};
        m_model.put(stored);
        w.block(m_x, block, stored.seen);
    }
    void drop(Writer& w, const Block& block)
    {
        m_model.drop(block.number, block.hash);
        w.dropped(m_x, block);
    }
    /// `count` blocks `step` seconds apart from `first` on.
    std::vector<Block> run(Writer& w, qint64 first, int count, qint64 step, int perStep = 1)
    {
        std::vector<Block> blocks;
        Hash32 parent = hashOf(m_random);
        for (int i = 0; i < count; ++i) {
            blocks.push_back(
                blockAt(m_random, quint64(1000 + i), first + i / perStep * step, parent));
            parent = blocks.back().hash;
            put(w, blocks.back());
        }
        must(w.flush());
        return blocks;
    }
    std::vector<Bucket> ask(Column column, qint64 from, qint64 to, int buckets)
    {
        return must(must(Reader::open(m_path))->series(m_x, column, {from}, {to}, buckets));
    }
    static bool close(double a, double b)
    {
        return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
    }
    /// Every bucket against the model; `grid` is the level that must have answered, in ms.
    void compare(Column column, qint64 from, qint64 to, int count, qint64 grid)
    {
        const auto buckets = ask(column, from, to, count);
        QVERIFY(!buckets.empty() && int(buckets.size()) <= count + 1);
        QCOMPARE(buckets[0].from.value, from - from % grid);
        const qint64 end = (to + grid - 1) / grid * grid;
        const qint64 width =
            buckets.size() > 1 ? buckets[1].from - buckets[0].from : end - buckets[0].from.value;
        if (buckets.size() > 1)
            QCOMPARE(width % grid, 0);
        for (const Bucket& got : buckets) {
            QCOMPARE(got.to.value, std::min(got.from.value + width, end)); // what `sum` is over
            const Bucket want =
                m_model.recount(column, got.from.value, std::min(got.from.value + width, end));
            const bool equal = got.n == want.n && close(got.sum, want.sum) &&
                               close(got.min, want.min) && close(got.max, want.max);
            if (!equal)
                qWarning("column %d at %lld: n %u, %u; sum %f, %f; min %f, %f; max %f, %f",
                         int(column), static_cast<long long>(got.from.value), got.n, want.n,
                         got.sum, want.sum, got.min, want.min, got.max, want.max);
            QVERIFY(equal);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_dir.filePath(QStringLiteral("%1.db").arg(++m_files));
        m_model = {};
    }

    void theCoarsestLevelThatFitsAnswers()
    {
        {
            const auto w = writer();
            run(*w, kT0, 3 * 3600 / 2, 2);
        }
        const qint64 from = kT0 * 1000;
        const qint64 to = (kT0 + 3 * 3600) * 1000;
        for (const Column column : kColumns) {
            compare(column, from, to, 1000, 1);      // 10.8 s each: blocks
            compare(column, from, to, 700, 15'000);  // 15.4 s
            compare(column, from, to, 180, 60'000);  // a minute
            compare(column, from, to, 179, 60'000);  // just above
            compare(column, from, to, 18, 600'000);  // ten minutes
            compare(column, from, to, 3, 3'600'000); // an hour
            compare(column, from, to, 1, 3'600'000);
            compare(column, from + 1234, to - 777, 181, 15'000);
            compare(column, from + 1234, from + 1235, 1, 1);
        }
    }

    void whatIsNotRolledUpYetCounts()
    {
        const auto w = writer();
        run(*w, kT0, 500, 1, 4); // 125 s: the last of it waits
        compare(Column::Txs, kT0 * 1000, (kT0 + 3600) * 1000, 1, 3'600'000);
        compare(Column::BlockTimeMs, kT0 * 1000, (kT0 + 120) * 1000, 2, 60'000);
        QCOMPARE(ask(Column::Blocks, kT0 * 1000, (kT0 + 3600) * 1000, 1)[0].n, 500u);
    }

    void aGapStaysAGap()
    {
        const auto w = writer();
        run(*w, kT0, 10, 1);
        run(*w, kT0 + 1000, 10, 1);
        const auto buckets = ask(Column::GasUsed, kT0 * 1000, (kT0 + 1010) * 1000, 101);
        QCOMPARE(buckets.size(), 101u);
        for (std::size_t i = 0; i < buckets.size(); ++i)
            QCOMPARE(buckets[i].n, (i == 0 || i == 100) ? 10u : 0u);
        const auto before = ask(Column::GasUsed, 0, 1000, 10);
        for (const Bucket& bucket : before)
            QCOMPARE(bucket.n, 0u);
    }

    void unknownIsNotZero()
    {
        const auto w = writer();
        Block known = blockAt(m_random, 1, kT0, {});
        Block head = blockAt(m_random, 2, kT0 + 1, known.hash);
        known.txs = 10;
        known.userTxs = 9;
        head.txs = head.userTxs = head.userOps = std::nullopt;
        put(*w, known);
        put(*w, head);
        must(w->flush());
        const auto bucket = ask(Column::UserTxs, kT0 * 1000, (kT0 + 2) * 1000, 1)[0];
        QCOMPARE(bucket.n, 1u);
        QCOMPARE(bucket.sum, 9.0);
        QCOMPARE(ask(Column::Blocks, kT0 * 1000, (kT0 + 2) * 1000, 1)[0].n, 2u);
    }

    void blockTimesOfSubSecondChains()
    {
        const auto w = writer();
        run(*w, kT0, 40, 1, 4); // four a second, all with the same timestamp
        const auto bucket = ask(Column::BlockTimeMs, (kT0 + 1) * 1000, (kT0 + 9) * 1000, 1)[0];
        QCOMPARE(bucket.n, 32u);
        QCOMPARE(bucket.min, 250.0);
        QCOMPARE(bucket.max, 250.0);
        QCOMPARE(bucket.sum, 8000.0);
    }

    void afterAHoleTheBlockTimeIsNotKnown()
    {
        const auto w = writer();
        const Block a = blockAt(m_random, 1, kT0, {});
        const Block b = blockAt(m_random, 2, kT0 + 2, a.hash);
        const Block c = blockAt(m_random, 3, kT0 + 5, b.hash);
        put(*w, a);
        put(*w, c);
        must(w->flush());
        QCOMPARE(ask(Column::BlockTimeMs, kT0 * 1000, (kT0 + 10) * 1000, 1)[0].n, 0u);
        put(*w, b); // late
        must(w->flush());
        const auto bucket = ask(Column::BlockTimeMs, kT0 * 1000, (kT0 + 10) * 1000, 1)[0];
        QCOMPARE(bucket.n, 2u);
        QCOMPARE(bucket.min, 2000.0);
        QCOMPARE(bucket.max, 3000.0);
    }

    void changesToRolledUpMinutesReachEveryLevel()
    {
        const auto w = writer();
        auto blocks = run(*w, kT0, 7200, 1);
        const auto check = [&] {
            for (const int buckets : {1, 2, 12, 120, 480, 2000}) {
                for (const Column column :
                     {Column::Txs, Column::BaseFeeGwei, Column::BlockTimeMs}) {
                    const qint64 grid =
                        std::map<int, qint64>{{1, 3'600'000}, {2, 3'600'000}, {12, 600'000},
                                              {120, 60'000},  {480, 15'000},  {2000, 1}}[buckets];
                    compare(column, kT0 * 1000, (kT0 + 7200) * 1000, buckets, grid);
                }
            }
        };
        check();
        Block body = blocks[100]; // a late body
        body.txs = 100'000;
        put(*w, body);
        for (int i = 3000; i < 3020; ++i) // a deep reorg, across a quarter of a minute
            drop(*w, blocks[std::size_t(i)]);
        must(w->flush());
        check();
        Hash32 parent = blocks[2999].hash;
        for (int i = 3000; i < 3015; ++i) {
            const Block other = blockAt(m_random, quint64(1000 + i), kT0 + i + 1, parent);
            parent = other.hash;
            put(*w, other);
        }
        must(w->flush());
        check();
        for (int i = 14; i < 75; ++i) // four buckets end up empty
            drop(*w, blocks[std::size_t(i)]);
        must(w->flush());
        check();
    }

    void aWrongQuestionIsRefused()
    {
        {
            const auto w = writer();
            run(*w, kT0, 3, 1);
        }
        const auto reader = must(Reader::open(m_path));
        const auto kind = [&](const QString& chain, qint64 from, qint64 to, int buckets) {
            const auto got = reader->series(chain, Column::Txs, {from}, {to}, buckets);
            return got ? base::ErrorKind::Internal : got.error().kind;
        };
        QCOMPARE(kind(m_x, 5, 5, 10), base::ErrorKind::BadInput);
        QCOMPARE(kind(m_x, 9, 5, 10), base::ErrorKind::BadInput);
        QCOMPARE(kind(m_x, -1, 5, 10), base::ErrorKind::BadInput);
        QCOMPARE(kind(m_x, 0, INT64_MAX, 10), base::ErrorKind::BadInput);
        QCOMPARE(kind(m_x, 0, 5, 0), base::ErrorKind::BadInput);
        QCOMPARE(kind(m_x, 0, 5, -3), base::ErrorKind::BadInput);
        QCOMPARE(kind(m_x, 0, 5, 100'001), base::ErrorKind::BadInput);
        QCOMPARE(kind(QStringLiteral("y"), 0, 5, 10), base::ErrorKind::NotFound);
        const auto most =
            must(reader->series(m_x, Column::Txs, {0}, {253'402'300'799'000}, 100'000));
        QVERIFY(most.size() > 90'000 && most.size() <= 100'001);
    }
};

QTEST_GUILESS_MAIN(TestStoreSeries)
#include "tst_store_series.moc"
