#include "store/rated_series.hpp"
#include "store_kit.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::store;
using namespace rollscope::test;

/// What of a series was covered, and rates over that.
class TestStoreRated : public QObject
{
    Q_OBJECT
    static constexpr qint64 kMinute = 60'000;
    QTemporaryDir m_dir;
    QString m_path;
    const QString m_x = QStringLiteral("x");

    std::vector<RatedBucket> ask(Column column, int minutes, qint64 nowMs)
    {
        const auto reader = must(Reader::open(m_path));
        return must(ratedSeries(*reader, m_x, column, {kT0 * 1000},
                                {kT0 * 1000 + minutes * kMinute}, minutes, {nowMs}));
    }

private Q_SLOTS:
    /// A transaction a second in blocks of two, from second 50 on; seconds 140 to 158 are a hole,
    /// and after 178 the chain makes no block for two minutes. From 300 on its bodies are not told.
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("r.db"));
        Writer::Config config;
        config.path = m_path;
        const auto writer = must(Writer::open(config, {}));
        std::mt19937_64 random(3);
        quint64 number = 1;
        const auto put = [&](qint64 second, std::optional<quint32> txs) {
            base::Block block = blockAt(random, number++, kT0 + second, {});
            block.txs = txs;
            block.gasUsed = 100;
            writer->block(m_x, block, {block.timestamp * 1000});
        };
        for (qint64 second = 50; second < 180; second += 2) {
            if (second < 140 || second >= 160)
                put(second, 2);
            else
                ++number;
        }
        put(298, 2);
        for (qint64 second = 300; second < 360; second += 2)
            put(second, second % 4 == 0 ? std::optional<quint32>(2) : std::nullopt);
        must(writer->flush());
    }
    void whatWasCovered()
    {
        const auto rows = ask(Column::Txs, 6, (kT0 + 360) * 1000);
        QCOMPARE(rows.size(), std::size_t(6));
        const std::array covered{8.0, 60.0, 38.0, 60.0, 60.0};
        for (std::size_t i = 0; i < covered.size(); ++i) {
            QCOMPARE(rows[i].coveredSeconds, covered[i]);
            QCOMPARE(rows[i].coverage, covered[i] / 60);
        }
        for (const std::size_t i : {0U, 1U, 2U})
            QCOMPARE(rows[i].perSecond.value(), 1.0);
        // Watched, and no block there.
        QCOMPARE(rows[3].bucket.n, 0U);
        QCOMPARE(rows[3].perSecond.value(), 0.0);
        // Half of the bodies are known: half is covered.
        QCOMPARE(rows[5].coverage, 0.5);
        QCOMPARE(rows[5].coveredSeconds, 30.0);
        QCOMPARE(rows[5].perSecond.value(), 1.0);
        // Blocks dated past now cover no hole before them.
        QCOMPARE(ask(Column::Txs, 6, (kT0 + 330) * 1000)[2].coveredSeconds, 38.0);
        // A bucket is no longer than up to now.
        const auto early = ask(Column::Txs, 2, (kT0 + 80) * 1000);
        QCOMPARE(early[1].coveredSeconds, 20.0);
        QCOMPARE(early[1].coverage, 1.0);
    }
    void gasIsKnownWithoutBodies()
    {
        const auto rows = ask(Column::GasUsed, 6, (kT0 + 3600) * 1000);
        QCOMPARE(rows[5].coverage, 1.0);
        QCOMPARE(rows[5].perSecond.value(), 50.0);
    }
    void onlyCountsHaveARate()
    {
        for (const auto column : {Column::BlockTimeMs, Column::BaseFeeGwei}) {
            QVERIFY(!isCount(column));
            for (const auto& row : ask(column, 2, (kT0 + 3600) * 1000))
                QVERIFY(!row.perSecond);
        }
        QCOMPARE(ask(Column::BlockTimeMs, 2, (kT0 + 3600) * 1000)[1].coverage, 1.0);
        QCOMPARE(ask(Column::Blocks, 2, (kT0 + 3600) * 1000)[1].perSecond.value(), 0.5);
    }
    /// One block alone covers nothing, and no rate is made of it.
    void oneBlockIsNoRate()
    {
        Bucket one;
        one.from = {0};
        one.to = {kMinute};
        one.n = 1;
        one.sum = 7;
        Bucket none = one;
        none.n = 0;
        none.sum = 0;
        const auto rows = rated(Column::Txs, {one}, {none}, {one}, {kMinute});
        QCOMPARE(rows[0].coverage, 0.0);
        QVERIFY(!rows[0].perSecond);
    }
};

QTEST_GUILESS_MAIN(TestStoreRated)
#include "tst_store_rated.moc"
