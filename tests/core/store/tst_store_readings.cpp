#include "store/database.hpp"
#include "store/ingest.hpp"
#include "store/setup.hpp"
#include "store_kit.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::store;
using namespace rollscope::test;
using namespace Qt::StringLiterals;

/// Costs and heads: written, read back, thinned with time.
class TestStoreReadings : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    static StoredCost cost(const QString& chain, qint64 sec)
    {
        StoredCost out;
        out.chain = chain;
        out.at = {sec * 1000};
        out.gasPrice = u"1000000"_s;
        out.total = {u"21000000000"_s, {}, u"340282366920938463463374607431768211456"_s};
        out.data[0] = u"7"_s;
        out.tokenUsd = 2'512.25;
        out.l1Ratio = 41.5;
        out.atLeast = sec % 2 == 0;
        out.execution = {u"20999999993"_s, u"65000000000"_s, {}};
        out.reason =
            sec % 3 == 0 ? u"GasPriceOracle.getL1Fee: there is no such contract"_s : QString();
        return out;
    }
    static StoredHead head(const QString& chain, qint64 sec)
    {
        StoredHead out;
        out.chain = chain;
        out.at = {sec * 1000};
        out.number = static_cast<quint64>(sec);
        out.timestamp = sec - 1;
        out.rungs[0] = {static_cast<quint64>(sec - 60), sec - 60, true};
        out.rungs[2] = {static_cast<quint64>(sec - 900), sec - 900, false};
        out.rungs[3] = {{}, sec - 3'600, false};
        return out;
    }
    static std::vector<StoredCost> costs(Reader& reader, const QString& chain, qint64 from,
                                         qint64 to)
    {
        std::vector<StoredCost> out;
        must(reader.costs(chain, {from * 1000}, {to * 1000}, [&](const StoredCost& one) {
            out.push_back(one);
            return true;
        }));
        return out;
    }

private Q_SLOTS:
    void writtenAndRead()
    {
        const QString path = m_dir.filePath(u"a.db"_s);
        Writer::Config config;
        config.path = path;
        auto writer = must(Writer::open(config, {}));
        for (int i = 0; i < 3'000; ++i) { // more than a page
            writer->cost(cost(u"base"_s, kT0 + i));
            writer->cost(cost(u"optimism"_s, kT0 + i));
        }
        writer->head(head(u"base"_s, kT0));
        must(writer->flush());
        auto reader = must(Reader::open(path));
        const auto all = costs(*reader, u"base"_s, kT0, kT0 + 3'000);
        QCOMPARE(all.size(), std::size_t(3'000));
        QCOMPARE(all.front(), cost(u"base"_s, kT0));
        QCOMPARE(all.back(), cost(u"base"_s, kT0 + 2'999));
        QCOMPARE(costs(*reader, {}, kT0, kT0 + 10).size(), std::size_t(20));
        QCOMPARE(costs(*reader, u"nobody"_s, kT0, kT0 + 10).size(), std::size_t(0));
        std::vector<StoredHead> heads;
        must(reader->heads(u"base"_s, {kT0 * 1000}, {kT0 * 1000 + 1}, [&](const StoredHead& one) {
            heads.push_back(one);
            return false;
        }));
        QCOMPARE(heads.size(), std::size_t(1));
        QCOMPARE(heads.front(), head(u"base"_s, kT0));
        QVERIFY(!reader->costs(u"base"_s, {5}, {5}, [](const StoredCost&) { return true; }));
        // The same second again takes the place of the first.
        auto better = cost(u"base"_s, kT0);
        better.tokenUsd.reset();
        writer->cost(better);
        must(writer->flush());
        QCOMPARE(costs(*reader, u"base"_s, kT0, kT0 + 1).front(), better);
    }

    /// What was written before schema 6 does not say whether a later block came as far.
    void headsOfAnOlderSchema()
    {
        const QString path = m_dir.filePath(u"old.db"_s);
        {
            Database db;
            must(openForWriting(db, path));
            must(db.exec("INSERT INTO heads (sec, chain, number, time, proven, proven_time) "
                         "VALUES (1790000000, 'zksync-era', 7, 1789999999, 5, 1789999000)"));
        }
        auto reader = must(Reader::open(path));
        std::vector<StoredHead> heads;
        must(reader->heads({}, {0}, {1'800'000'000'000}, [&](const StoredHead& one) {
            heads.push_back(one);
            return true;
        }));
        QCOMPARE(heads.size(), std::size_t(1));
        QCOMPARE(heads[0].rungs[3].number, std::optional<quint64>(5));
        QVERIFY(!heads[0].rungs[3].exact);
    }

    void thinnedWithTime()
    {
        constexpr qint64 kDay = 86'400;
        Database db;
        must(openForWriting(db, m_dir.filePath(u"b.db"_s)));
        Ingest ingest;
        must(ingest.prepare(db, {kDay * 1000, 10 * kDay * 1000, 100 * kDay * 1000}));
        std::vector<Item> items;
        const auto hand = [&](qint64 sec) {
            items.push_back({{},
                             {},
                             nullptr,
                             nullptr,
                             std::make_shared<const StoredReading>(cost(u"base"_s, sec))});
        };
        const qint64 now = kT0 + 200 * kDay;
        for (qint64 back : {150 * kDay, 50 * kDay, 5 * kDay}) {
            const qint64 hour = (now - back) / 3'600 * 3'600;
            for (int i = 0; i < 12; ++i) // an hour, every five minutes
                hand(hour + i * 300 + 17);
        }
        hand(now);
        must(ingest.apply(items));
        while (must(ingest.trimStep())) {
        }
        const auto left = [&](qint64 from, qint64 to) {
            return must(
                db.integer("SELECT count(*) FROM costs WHERE sec >= " + std::to_string(now - from) +
                           " AND sec < " + std::to_string(now - to)));
        };
        QCOMPARE(left(160 * kDay, 140 * kDay), qint64(0));
        QCOMPARE(left(60 * kDay, 40 * kDay), qint64(1));
        QCOMPARE(left(6 * kDay, 4 * kDay), qint64(12));
    }
};

QTEST_GUILESS_MAIN(TestStoreReadings)
#include "tst_store_readings.moc"
