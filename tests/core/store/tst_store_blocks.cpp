#include "store_kit.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::store;
using namespace rollscope::test;
using base::Block;
using base::Hash32;
using base::HashCheck;

/// Rows: that what goes in comes out, and what happens to a row that is seen again, dropped or
/// late.
class TestStoreBlocks : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_path;
    std::mt19937_64 m_random{7};
    int m_files = 0;

    std::unique_ptr<Writer> writer()
    {
        Writer::Config config;
        config.path = m_path;
        return must(Writer::open(config, {}));
    }
    std::vector<StoredBlock> stored(const QString& chain = QStringLiteral("x"))
    {
        return allBlocks(*must(Reader::open(m_path)), chain);
    }
    static base::UnixMs seenOf(const Block& block) { return {block.timestamp * 1000 + 420}; }

private Q_SLOTS:
    void init() { m_path = m_dir.filePath(QStringLiteral("%1.db").arg(++m_files)); }

    void everyFieldComesBack_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 12; ++i)
            QTest::addRow("%d", i) << i;
    }
    void everyFieldComesBack()
    {
        QFETCH(int, which);
        Block block = blockAt(m_random, 21'000'000, kT0, hashOf(m_random));
        base::UnixMs seen{kT0 * 1000 + 1234};
        switch (which) {
        case 1: // nothing is known but the header's minimum: never turned into zero
            block.gasLimit = block.blobGasUsed = block.excessBlobGas = std::nullopt;
            block.txs = block.userTxs = block.userOps = std::nullopt;
            block.baseFeePerGas = std::nullopt;
            break;
        case 2: // zero is a value
            block.gasUsed = 0;
            block.gasLimit = block.blobGasUsed = block.excessBlobGas = 0;
            block.txs = block.userTxs = block.userOps = 0;
            block.baseFeePerGas = base::Wei::from64(0);
            break;
        case 3: // the ends of 64 and 32 bits
            block.number = block.gasUsed = UINT64_MAX;
            block.gasLimit = block.blobGasUsed = block.excessBlobGas = UINT64_MAX;
            block.txs = block.userTxs = block.userOps = UINT32_MAX;
            break;
        case 4:
            block.baseFeePerGas = base::Wei{{UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}};
            break;
        case 5: // just past 63 bits, and a byte that is zero in front
            block.baseFeePerGas = base::Wei::from64(1ULL << 63);
            block.gasUsed = 1ULL << 63;
            break;
        case 6:
            block.baseFeePerGas = base::Wei{{0, 1, 0, 0}};
            break;
        case 7: // users' transactions known, all of them not
            block.txs = std::nullopt;
            block.userTxs = 17;
            break;
        case 8: // a node's nonsense is stored as said
            block.txs = 3;
            block.userTxs = 900;
            break;
        case 9:
            block.hashCheck = HashCheck::Mismatch;
            seen = {kT0 * 1000 - 86'400'000}; // our clock is behind the chain's
            break;
        case 10:
            block.timestamp = 0;
            block.number = 0;
            block.parentHash = {};
            seen = {5};
            break;
        case 11:
            block.timestamp = 253'402'300'798;
            break;
        default:
            break;
        }
        {
            const auto w = writer();
            w->block(QStringLiteral("x"), block, seen);
            must(w->flush());
            QCOMPARE(w->written(), 1u);
        }
        const auto rows = stored();
        QCOMPARE(rows.size(), 1u);
        QVERIFY(sameBlock(rows[0], {block, seen, false}));
    }

    void everyHashCheckComesBack()
    {
        std::vector<StoredBlock> all;
        const auto w = writer();
        Hash32 parent;
        for (int i = 0; i < 5; ++i) {
            Block block = blockAt(m_random, quint64(i), kT0 + i, parent);
            block.hashCheck = static_cast<HashCheck>(i);
            parent = block.hash;
            w->block(QStringLiteral("x"), block, seenOf(block));
            all.push_back({block, seenOf(block), false});
        }
        must(w->flush());
        const auto rows = stored();
        QCOMPARE(rows.size(), all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            QVERIFY(sameBlock(rows[i], all[i]));
    }

    void aBodyThatComesLaterIsMerged()
    {
        const Block full = blockAt(m_random, 5, kT0, {});
        Block head = full;
        head.txs = head.userTxs = head.userOps = std::nullopt;
        head.hashCheck = HashCheck::Pending;
        const auto w = writer();
        w->block(QStringLiteral("x"), head, {kT0 * 1000 + 500});
        must(w->flush());
        QVERIFY(!stored()[0].block.txs);
        w->block(QStringLiteral("x"), full, {kT0 * 1000 + 900});
        must(w->flush());
        QCOMPARE(stored().size(), 1u);
        QVERIFY(sameBlock(stored()[0], {full, {kT0 * 1000 + 500}, false})); // first arrival stays
        w->block(QStringLiteral("x"), head, {kT0 * 1000 + 950}); // unknown erases nothing
        must(w->flush());
        QVERIFY(sameBlock(stored()[0], {full, {kT0 * 1000 + 500}, false}));
    }

    void aDroppedBlockIsKeptAndMayReturn()
    {
        const auto w = writer();
        const Block a = blockAt(m_random, 1, kT0, {});
        const Block b = blockAt(m_random, 2, kT0 + 2, a.hash);
        const Block rival = blockAt(m_random, 2, kT0 + 2, a.hash);
        const Block c = blockAt(m_random, 3, kT0 + 4, rival.hash);
        const QString x = QStringLiteral("x");
        w->block(x, a, seenOf(a));
        w->block(x, b, seenOf(b));
        w->dropped(x, b);
        w->block(x, rival, seenOf(rival));
        w->block(x, c, seenOf(c));
        w->dropped(x, blockAt(m_random, 77, kT0, {})); // never heard of: no harm
        w->dropped(QStringLiteral("other"), a);
        must(w->flush());
        std::map<Hash32, StoredBlock> rows;
        for (const StoredBlock& row : stored())
            rows[row.block.hash] = row;
        QCOMPARE(rows.size(), 4u);
        QVERIFY(rows[b.hash].dropped);
        QVERIFY(!rows[rival.hash].dropped);
        QVERIFY(rows[c.hash].block.parentHash == rival.hash);
        w->dropped(x, rival);
        w->block(x, b, seenOf(b));
        must(w->flush());
        for (const StoredBlock& row : stored())
            QCOMPARE(row.dropped, row.block.hash == rival.hash);
    }

    void aDropThatNamesAnotherTimeFindsItsRow()
    {
        const QString x = QStringLiteral("x");
        const auto w = writer();
        std::vector<Block> chain;
        for (quint64 n = 0; n < 40; ++n) {
            chain.push_back(blockAt(m_random, n, kT0 + qint64(n) * 20, {}));
            w->block(x, chain.back(), seenOf(chain.back()));
        }
        Block early = chain[20], late = chain[10], far = chain[30];
        early.timestamp -= 300;
        late.timestamp += 300;
        far.timestamp -= 301;
        for (const Block& block : {early, late, far})
            w->dropped(x, block);
        for (const qint64 sec :
             std::initializer_list<qint64>{-1, 0, INT64_MIN, INT64_MAX, 253'402'300'799}) {
            Block nonsense = chain[5];
            nonsense.timestamp = sec;
            w->dropped(x, nonsense);
        }
        must(w->flush());
        for (const StoredBlock& row : stored())
            QCOMPARE(row.dropped, row.block.number == 20 || row.block.number == 10);
    }

    void aFloodOfContradictingHeadsIsMarked_data()
    {
        QTest::addColumn<bool>("oneHeight");
        QTest::addColumn<bool>("earlierSession");
        QTest::newRow("heights rise") << false << false;
        QTest::newRow("one height") << true << false;
        QTest::newRow("heights rise, of an earlier session") << false << true;
        QTest::newRow("one height, of an earlier session") << true << true;
    }
    void aFloodOfContradictingHeadsIsMarked()
    {
        // All in one window, where a search through its rows for each would never end.
        QFETCH(bool, oneHeight);
        QFETCH(bool, earlierSession);
        const QString x = QStringLiteral("x");
        constexpr quint64 kPairs = 20'000;
        if (earlierSession) {
            const auto w = writer();
            const Block old = blockAt(m_random, kPairs + 1, kT0 + 400, {});
            w->block(x, old, seenOf(old));
            must(w->flush());
        }
        const auto w = writer();
        for (quint64 i = 0; i < kPairs; ++i) {
            const Block lost =
                blockAt(m_random, oneHeight ? 1 : i + 1, kT0 + qint64(i % 7), hashOf(m_random));
            w->block(x, lost, seenOf(lost));
            w->dropped(x, lost);
        }
        const Block stays = blockAt(m_random, kPairs + 2, kT0 + 401, {});
        w->block(x, stays, seenOf(stays));
        must(w->flush());
        QCOMPARE(w->lost(), 0u);
        const auto rows = stored();
        QCOMPARE(rows.size(), std::size_t(kPairs + 1 + (earlierSession ? 1 : 0)));
        for (const StoredBlock& row : rows)
            QCOMPARE(row.dropped, row.block.number <= kPairs);
    }

    void aFlushThatRunsOutOfTimeSaysWhatIsNotSaved()
    {
        Writer::Config config;
        config.path = m_path;
        config.flushMs = 60'000; // nothing is written before it is asked for
        const auto w = must(Writer::open(config, {}));
        for (quint64 n = 0; n < 3; ++n) {
            const Block block = blockAt(m_random, n, kT0, {});
            w->block(QStringLiteral("x"), block, seenOf(block));
        }
        const auto late = w->flush(std::chrono::milliseconds(0));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, base::ErrorKind::Timeout);
        QVERIFY(late.error().what.contains(QStringLiteral("3 rows were not saved")));
        must(w->flush());
        QCOMPARE(stored().size(), 3u);
    }

    void closingDoesNotWaitPastItsTime()
    {
        Writer::Config config;
        config.path = m_path;
        config.flushMs = 60'000;
        for (const int closeMs : {0, 60'000}) {
            config.closeMs = closeMs;
            const auto w = must(Writer::open(config, {}));
            const Block block = blockAt(m_random, 1, kT0 + closeMs, {});
            w->block(QStringLiteral("x"), block, seenOf(block));
        }
        const auto rows = stored();
        QCOMPARE(rows.size(), 1u); // the one that was given the time
        QCOMPARE(rows[0].block.timestamp, kT0 + 60'000);
    }

    void parentsSurviveLateBlocksAndRivals()
    {
        // Parents are left out where the row before implies them; each insertion between tests
        // that.
        const QString x = QStringLiteral("x");
        std::vector<Block> chain;
        Hash32 parent = hashOf(m_random);
        for (quint64 n = 0; n < 60; ++n) {
            chain.push_back(blockAt(m_random, n, kT0 + qint64(n / 3), parent));
            parent = chain.back().hash;
        }
        std::vector<Block> order = chain;
        for (quint64 n = 5; n < 55; n += 5) // siblings just before and just after
            order.push_back(blockAt(m_random, n, chain[n].timestamp, chain[n - 1].hash));
        std::vector<Block> shuffled = order;
        for (int round = 0; round < 8; ++round) {
            std::shuffle(shuffled.begin(), shuffled.end(), m_random);
            init();
            const auto w = writer();
            for (const Block& block : shuffled) {
                w->block(x, block, seenOf(block));
                if (m_random() % 4 == 0)
                    must(w->flush());
            }
            must(w->flush());
            std::map<Hash32, Hash32> parents;
            for (const Block& block : order)
                parents[block.hash] = block.parentHash;
            const auto rows = stored();
            QCOMPARE(rows.size(), order.size());
            for (const StoredBlock& row : rows)
                QVERIFY(row.block.parentHash == parents[row.block.hash]);
        }
    }

    void aHeightOfAnEarlierSessionIsNotCountedTwice()
    {
        const QString x = QStringLiteral("x");
        const Block a = blockAt(m_random, 10, kT0, {});
        const Block old = blockAt(m_random, 11, kT0 + 2, a.hash);
        {
            const auto w = writer();
            w->block(x, a, seenOf(a));
            w->block(x, old, seenOf(old));
            must(w->flush());
        }
        // Nobody saw the reorg: the program was not running.
        const Block now = blockAt(m_random, 11, kT0 + 3, a.hash);
        const auto w = writer();
        w->block(x, a, seenOf(a));
        w->block(x, now, seenOf(now));
        must(w->flush());
        for (const StoredBlock& row : stored())
            QCOMPARE(row.dropped, row.block.hash == old.hash);
    }

    void theRangeAndTheStopAreHonoured()
    {
        const QString x = QStringLiteral("x");
        constexpr quint64 kCount = 4500; // more than two pages
        {
            const auto w = writer();
            Hash32 parent;
            for (quint64 n = 0; n < kCount; ++n) {
                const Block block = blockAt(m_random, n, kT0 + qint64(n), parent);
                parent = block.hash;
                w->block(x, block, seenOf(block));
            }
            must(w->flush());
        }
        const auto reader = must(Reader::open(m_path));
        quint64 next = 0;
        must(reader->blocks(x, {kT0 * 1000}, {(kT0 + 10'000) * 1000},
                            [&](const StoredBlock& row) { return row.block.number == next++; }));
        QCOMPARE(next, kCount);
        std::vector<quint64> some;
        must(reader->blocks(x, {(kT0 + 10) * 1000 - 500}, {(kT0 + 13) * 1000},
                            [&](const StoredBlock& row) {
                                some.push_back(row.block.number);
                                return true;
                            }));
        QCOMPARE(some, (std::vector<quint64>{10, 11, 12}));
        int visits = 0;
        must(reader->blocks(x, {0}, {(kT0 + 10'000) * 1000},
                            [&](const StoredBlock&) { return ++visits < 3; }));
        QCOMPARE(visits, 3);
        QVERIFY(!reader->blocks(x, {5}, {5}, [](const StoredBlock&) { return true; }));
        QVERIFY(!reader->blocks(x, {-5}, {5}, [](const StoredBlock&) { return true; }));
        const auto unknown =
            reader->blocks(QStringLiteral("y"), {0}, {5}, [](const StoredBlock&) { return true; });
        QVERIFY(!unknown && unknown.error().kind == base::ErrorKind::NotFound);
        QCOMPARE(must(reader->chains()), std::vector<QString>{x});
    }

    void aTimestampOfNoCalendarIsRefused()
    {
        const auto w = writer();
        for (const qint64 sec :
             std::initializer_list<qint64>{-1, INT64_MIN, INT64_MAX, 253'402'300'800}) {
            Block block = blockAt(m_random, 1, sec, {});
            w->block(QStringLiteral("x"), block, {kT0 * 1000});
        }
        must(w->flush());
        QCOMPARE(w->lost(), 4u);
        QVERIFY(stored().empty());
    }

    void hostileChainNamesAreOnlyNames()
    {
        const QString nasty = QStringLiteral("a'; DROP TABLE blocks; --\u00e9\U0001F4A5");
        const auto w = writer();
        const Block block = blockAt(m_random, 1, kT0, {});
        w->block(nasty, block, seenOf(block));
        must(w->flush());
        QCOMPARE(stored(nasty).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestStoreBlocks)
#include "tst_store_blocks.moc"
