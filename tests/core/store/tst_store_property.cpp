#include "store/database.hpp"
#include "store_kit.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::store;
using namespace rollscope::test;
using base::Block;

namespace {

/// One chain that behaves as badly as chains do: reorgs, holes filled late, bodies after headers,
/// pauses.
class Life
{
public:
    Life(QString key, quint64 seed, int maxStep)
        : m_key(std::move(key)), m_random(seed), m_maxStep(maxStep)
    {
        m_branch.push_back(blockAt(m_random, 100, kT0 + qint64(seed % 3600), {}));
    }

    void act(Writer& writer)
    {
        switch (m_random() % 24) {
        case 0:
            return reorg(writer);
        case 1:
            return hold(writer);
        case 2:
            return release(writer);
        case 3: // a pause, sometimes long enough to skip whole levels
            m_clock += qint64(m_random() % (m_random() % 4 == 0 ? 9000 : 100));
            return;
        case 4: // an old block once more, with its body
            return put(writer, m_branch[m_random() % m_branch.size()]);
        default:
            return extend(writer);
        }
    }

    void check(Reader& reader)
    {
        const auto rows = allBlocks(reader, m_key);
        const auto want = m_model.rows();
        QCOMPARE(rows.size(), want.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(sameBlock(rows[i], want[i]));
        for (int i = 0; i < 60 && !QTest::currentTestFailed(); ++i)
            compare(reader, kColumns[m_random() % kColumns.size()]);
    }

private:
    void put(Writer& writer, const Block& block)
    {
        const base::UnixMs seen{block.timestamp * 1000 + qint64(m_random() % 5000)};
        m_model.put({block, seen, false});
        writer.block(m_key, block, seen);
    }
    Block next()
    {
        const Block& head = m_branch.back();
        m_clock = std::max(m_clock, head.timestamp) + qint64(m_random() % quint64(m_maxStep + 1));
        return blockAt(m_random, head.number + 1, m_clock, head.hash);
    }
    void extend(Writer& writer)
    {
        const Block block = next();
        m_branch.push_back(block);
        Block head = block;
        if (m_random() % 2 == 0) {
            head.txs = head.userTxs = head.userOps = std::nullopt;
            head.hashCheck = base::HashCheck::Pending;
        }
        put(writer, head);
    }
    void hold(Writer&)
    {
        m_branch.push_back(next());
        m_held.push_back(m_branch.back());
    }
    void release(Writer& writer)
    {
        if (m_held.empty())
            return;
        const Block block = m_held[m_random() % m_held.size()];
        std::erase_if(m_held, [&](const Block& held) { return held.hash == block.hash; });
        if (std::any_of(m_branch.begin(), m_branch.end(),
                        [&](const Block& one) { return one.hash == block.hash; }))
            put(writer, block);
    }
    void reorg(Writer& writer)
    {
        const std::size_t depth = std::min<std::size_t>(m_random() % 40 + 1, m_branch.size() - 1);
        for (std::size_t i = 0; i < depth; ++i) {
            const Block gone = m_branch.back();
            m_branch.pop_back();
            m_model.drop(gone.number, gone.hash);
            writer.dropped(m_key, gone);
        }
        // The new branch may be shorter, and its times lie where the old ones lay.
        m_clock = m_branch.back().timestamp;
        for (std::size_t i = m_random() % (depth + 1); i > 0; --i)
            extend(writer);
    }
    void compare(Reader& reader, Column column)
    {
        const qint64 first = m_branch.front().timestamp * 1000;
        const qint64 last = m_branch.back().timestamp * 1000 + 20'000;
        const qint64 from = first + qint64(m_random() % quint64(last - first));
        const qint64 to = from + 1 + qint64(m_random() % quint64(last - from));
        const int count = 1 << m_random() % 12;
        const auto buckets = must(reader.series(m_key, column, {from}, {to}, count));
        for (std::size_t i = 0; i < buckets.size(); ++i) {
            const Bucket& got = buckets[i];
            // Where the last one ends depends on the level; neighbours are compared instead.
            if (i + 1 == buckets.size())
                continue;
            const Bucket want = m_model.recount(column, got.from.value, buckets[i + 1].from.value);
            QCOMPARE(got.n, want.n);
            const auto close = [](double a, double b) {
                return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
            };
            QVERIFY(close(got.sum, want.sum) && close(got.min, want.min) &&
                    close(got.max, want.max));
        }
    }

    QString m_key;
    std::mt19937_64 m_random;
    int m_maxStep;
    qint64 m_clock = 0;
    std::vector<Block> m_branch, m_held;
    Model m_model;
};

} // namespace

/// Whatever happens to chains, blocks and series equal a recount of what was handed over.
class TestStoreProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingEqualsARecount_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void everythingEqualsARecount()
    {
        QFETCH(quint64, seed);
        const QTemporaryDir dir;
        Writer::Config config;
        config.path = dir.filePath(QStringLiteral("p.db"));
        std::mt19937_64 random(seed);
        std::vector<Life> chains;
        chains.emplace_back(QStringLiteral("slow"), seed * 3 + 1, 12);
        chains.emplace_back(QStringLiteral("second"), seed * 3 + 2, 2);
        chains.emplace_back(QStringLiteral("dense"), seed * 3 + 3, 1);
        auto writer = must(Writer::open(config, {}));
        for (int i = 0; i < 4000; ++i) {
            chains[random() % chains.size()].act(*writer);
            if (random() % 50 == 0)
                must(writer->flush());
            if (random() % 1500 == 0) {
                writer.reset();
                writer = must(Writer::open(config, {}));
            }
            if (i % 2000 != 1999)
                continue;
            must(writer->flush());
            const auto reader = must(Reader::open(config.path));
            for (Life& chain : chains)
                chain.check(*reader);
            if (QTest::currentTestFailed())
                return;
        }
        writer.reset();
        Database db;
        must(db.open(config.path, Database::Mode::Read));
        QCOMPARE(must(db.text("PRAGMA integrity_check")), QStringLiteral("ok"));
    }
};

QTEST_GUILESS_MAIN(TestStoreProperty)
#include "tst_store_property.moc"
