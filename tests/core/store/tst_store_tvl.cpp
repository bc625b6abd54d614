#include "store_kit.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::store;
using namespace rollscope::test;

namespace {

StoredTvl rowAt(qint64 minutes, const QString& usd = QStringLiteral("5000000000000000000"))
{
    StoredTvl row;
    row.chain = QStringLiteral("base");
    row.parent = QStringLiteral("ethereum");
    row.time = {(kT0 + minutes * 60) * 1000};
    row.block = 1000 + static_cast<quint64>(minutes);
    row.usd = usd;
    row.shared = QStringLiteral("7");
    row.set = 0x7fff'ffff'ffff'fff1;
    row.escrows = 4;
    row.read = 3;
    row.priced = 2;
    row.unpriced = 1;
    row.counted = 9;
    row.marked = 5;
    return row;
}

} // namespace

/// Rows of value locked.
class TestStoreTvl : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    int m_files = 0;

    std::vector<StoredTvl> stored(const std::vector<StoredTvl>& rows, Retention retention = {})
    {
        Writer::Config config;
        config.path = m_dir.filePath(QStringLiteral("%1.db").arg(++m_files));
        config.retention = retention;
        const auto writer = must(Writer::open(config, {}));
        for (const auto& row : rows)
            writer->tvl(row);
        must(writer->flush());
        const auto reader = must(Reader::open(config.path));
        return must(reader->tvl(QStringLiteral("base"), {0}, {kT0 * 2000}));
    }

private Q_SLOTS:
    void comesBackAsItWent()
    {
        // Above 2^64, exactly.
        const auto rows = stored({rowAt(0, QStringLiteral("123456789012345678901234567890"))});
        QCOMPARE(rows.size(), 1U);
        const auto& row = rows.front();
        QCOMPARE(row.usd, QStringLiteral("123456789012345678901234567890"));
        QCOMPARE(row.shared, QStringLiteral("7"));
        QCOMPARE(row.parent, QStringLiteral("ethereum"));
        QCOMPARE(row.time.value, kT0 * 1000);
        QCOMPARE(row.block, 1000U);
        QCOMPARE(row.set, std::optional<quint64>(0x7fff'ffff'ffff'fff1));
        QVERIFY(stored({rowAt(0, QString())}).front().usd.isEmpty()); // not known
        QCOMPARE(
            (std::array{row.escrows, row.read, row.priced, row.unpriced, row.counted, row.marked}),
            (std::array{4, 3, 2, 1, 9, 5}));
    }

    void theSameTimeReplacesAndADroppedBlockGoes()
    {
        QCOMPARE(stored({rowAt(0, QStringLiteral("1")), rowAt(0, QStringLiteral("2"))}).at(0).usd,
                 QStringLiteral("2"));
        auto gone = rowAt(5);
        gone.dropped = true;
        const auto rows = stored({rowAt(0), rowAt(5), gone});
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().block, 1000U);
    }

    /// Each for eight days, then the first of each hour.
    void isThinned()
    {
        std::vector<StoredTvl> rows;
        constexpr int kDays = 12;
        for (int minutes = 0; minutes < kDays * 24 * 60; minutes += 5)
            rows.push_back(rowAt(minutes));
        const auto kept = stored(rows);
        const auto edge = rows.back().time - 8 * 86'400'000LL;
        qsizetype old = 0;
        for (const auto& row : kept) {
            if (row.time < edge) {
                ++old;
                QCOMPARE(row.time.value % 3'600'000, 0);
            }
        }
        QVERIFY2(old >= 4 * 24 - 1 && old <= 4 * 24, qPrintable(QString::number(old)));
        QCOMPARE(kept.size() - static_cast<std::size_t>(old), std::size_t(8 * 24 * 12 + 1));
    }

    void isForgottenAfterItsTime()
    {
        Retention retention;
        retention.hourMs = 10LL * 86'400'000;
        retention.minuteMs = retention.rawMs = retention.hourMs;
        const auto kept = stored({rowAt(0), rowAt(9 * 1440), rowAt(11 * 1440)}, retention);
        QCOMPARE(kept.size(), 2U);
    }
};

QTEST_GUILESS_MAIN(TestStoreTvl)
#include "tst_store_tvl.moc"
