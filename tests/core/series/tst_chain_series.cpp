#include "drawn_model.hpp"
#include "fixtures.hpp"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <random>

using namespace rollscope;
using namespace rollscope::series;
using rollscope::test::firstDifference;
using rollscope::test::flat;
using rollscope::test::kStart;
using rollscope::test::makeBlock;
using rollscope::test::SeriesModel;

class TstChainSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesALevel();
    void keepsHistoryWithinItsRings();
    void restartKeepsWhatWasDrawn();
    void mergesWhatComesLater();
    void staysSmall();
    void ignoresOddQuestions();
    void recountsRealBlocks();
};

void TstChainSeries::choosesALevel()
{
    ChainSeries quick, slow;
    for (quint64 n = 0; n < 36'000; ++n)
        quick.put(makeBlock(n, kStart + static_cast<qint64>(n / 5)), {0});
    for (quint64 n = 0; n < 600; ++n)
        slow.put(makeBlock(n, kStart + 12 * static_cast<qint64>(n)), {0});
    const base::UnixMs end{(kStart + 7'200) * 1000};
    QCOMPARE(quick.levelFor(end - 60'000, end, 240), Level::Block);
    QCOMPARE(quick.levelFor(end - 900'000, end, 240), Level::S1);
    QCOMPARE(quick.levelFor(end - 3'600'000, end, 240), Level::S10);
    QCOMPARE(quick.levelFor(end - 7'200'000, end, 1'920), Level::S10); // seconds do not reach back
    QCOMPARE(quick.levelFor(end - 86'400'000, end, 240), Level::M5);
    QCOMPARE(quick.levelFor(end - 365 * 86'400'000LL, end, 240), Level::H1);
    QCOMPARE(slow.levelFor(end - 900'000, end, 240), Level::Block);
    QCOMPARE(slow.levelFor(end - 7'200'000, end, 1'920), Level::Block);
    QCOMPARE(slow.levelFor(end - 7'200'000, end, 20), Level::M5);
}

void TstChainSeries::keepsHistoryWithinItsRings()
{
    ChainSeries series({2'000, 4'096});
    constexpr qint64 kSeconds = 9 * 86'400;
    for (qint64 second = 0; second <= kSeconds; second += 20) {
        base::Block block = makeBlock(static_cast<quint64>(second / 20), kStart + second);
        block.txs = 40;
        series.put(block, {0});
    }
    const auto filled = [&](Level level, qint64 seconds) {
        std::vector<Column> out(static_cast<std::size_t>(seconds * 1000 / levelMs(level)));
        const qint64 end = (kStart + kSeconds) * 1000 / levelMs(level) * levelMs(level) / 1000;
        series.decimate(Metric::Tps, level, {(end - seconds) * 1000}, {end * 1000}, out);
        qint64 count = 0;
        for (const Column& column : out)
            if (!column.gap) {
                ++count;
                if (level >= Level::M1 && column != flat(2))
                    return qint64{-1};
            }
        return count * levelMs(level) / 1000;
    };
    QCOMPARE(filled(Level::S1, 3'600), 3'600);
    QCOMPARE(filled(Level::S10, 86'400 - 3'600), 86'400 - 3'600);
    QCOMPARE(filled(Level::M1, 6 * 86'400), 6 * 86'400);
    QCOMPARE(filled(Level::M5, 8 * 86'400), 8 * 86'400);
    QCOMPARE(filled(Level::H1, 8 * 86'400), 8 * 86'400);
    QVERIFY(filled(Level::S10, 2 * 86'400) < 90'000);
    QVERIFY2(series.memoryBytes() < 4'500'000, qPrintable(QString::number(series.memoryBytes())));
    // The level that is drawn reaches as far as was asked.
    const base::UnixMs to{(kStart + kSeconds) * 1000};
    for (const qint64 days : {1, 2, 5, 9}) {
        const auto out = series.decimate(Metric::Tps, to - days * 86'400'000, to, 1'920);
        QVERIFY2(!out[20].gap, qPrintable(QString::number(days)));
        QVERIFY(!out[1'900].gap);
    }
}

void TstChainSeries::restartKeepsWhatWasDrawn()
{
    ChainSeries series;
    for (quint64 n = 0; n < 100; ++n)
        series.put(makeBlock(n, kStart + static_cast<qint64>(n)), {0});
    std::vector<Column> out(99);
    series.decimate(Metric::Tps, Level::S1, {kStart * 1000}, {(kStart + 99) * 1000}, out);
    const auto drawn = out;
    series.restart();
    for (quint64 n = 0; n < 50; ++n)
        series.put(makeBlock(n, kStart + 200 + static_cast<qint64>(n), 1), {0});
    series.decimate(Metric::Tps, Level::S1, {kStart * 1000}, {(kStart + 99) * 1000}, out);
    QCOMPARE(out, drawn);
    QVERIFY(!series.decimate(Metric::Tps, {kStart * 1000}, {(kStart + 250) * 1000}, 25)[3].gap);
    std::vector<Column> between(90);
    series.decimate(Metric::Tps, Level::S1, {(kStart + 105) * 1000}, {(kStart + 195) * 1000},
                    between);
    for (const Column& column : between)
        QVERIFY(column.gap);
}

void TstChainSeries::mergesWhatComesLater()
{
    ChainSeries series;
    base::Block head = makeBlock(5, kStart);
    base::Block body = head;
    head.txs.reset();
    head.userTxs.reset();
    head.userOps.reset();
    head.hashCheck = base::HashCheck::Verified;
    series.put(head, {1'000});
    const quint64 version = series.version();
    QVERIFY(!series.newest()->txs);
    body.hashCheck = base::HashCheck::Pending;
    series.put(body, {2'000});
    QVERIFY(series.version() != version);
    QCOMPARE(series.newest()->txs, body.txs);
    QVERIFY(series.newest()->hashCheck == base::HashCheck::Verified);
    series.put(head, {3'000});
    QCOMPARE(series.newest()->txs, body.txs);
    const quint64 same = series.version();
    series.put(body, {4'000});
    QCOMPARE(series.version(), same);
    QCOMPARE(series.blockCount(), std::size_t{1});
}

void TstChainSeries::staysSmall()
{
    const auto bytes = [](quint64 perSecond, qint64 seconds) {
        ChainSeries series;
        for (quint64 n = 0; n < static_cast<quint64>(seconds) * perSecond; ++n)
            series.put(makeBlock(n, kStart + static_cast<qint64>(n / perSecond)), {0});
        for (std::size_t w = 0; w < kWindowCount; ++w)
            (void)series.rates(static_cast<Window>(w));
        return series.memoryBytes();
    };
    QVERIFY2(bytes(1, 10) < 100'000, qPrintable(QString::number(bytes(1, 10))));
    // 40 chains after an hour within 25 MB.
    QVERIFY2(bytes(1, 3'600) * 40 < 25'000'000, qPrintable(QString::number(bytes(1, 3'600))));
    // Whatever comes: bounded.
    QVERIFY2(bytes(1'000, 200) < 8'000'000, qPrintable(QString::number(bytes(1'000, 200))));
    ChainSeries sparse;
    for (quint64 n = 0; n < 200'000; ++n)
        sparse.put(makeBlock(n * 1'000'003, kStart + static_cast<qint64>(n / 100)), {0});
    QVERIFY2(sparse.memoryBytes() < 8'000'000, qPrintable(QString::number(sparse.memoryBytes())));
    // Many dropped here and there.
    ChainSeries holes;
    for (quint64 n = 0; n < 100'000; ++n) {
        const base::Block block = makeBlock(n, kStart + static_cast<qint64>(n / 50));
        holes.put(block, {0});
        if (n % 128 != 0)
            holes.drop(block.number, block.hash);
    }
    QVERIFY2(holes.memoryBytes() < 3'000'000, qPrintable(QString::number(holes.memoryBytes())));
}

void TstChainSeries::ignoresOddQuestions()
{
    ChainSeries series;
    QVERIFY(series.decimate(Metric::Tps, {0}, {1'000}, 0).empty());
    QVERIFY(series.decimate(Metric::Tps, {0}, {1'000}, -1).empty());
    QCOMPARE(series.decimate(Metric::Tps, {0}, {1'000}, 3), std::vector<Column>(3));
    series.put(makeBlock(1, kStart), {0});
    series.put(makeBlock(2, kStart + 1), {0});
    constexpr qint64 kMin = std::numeric_limits<qint64>::min();
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    for (std::size_t m = 0; m <= kMetricCount; ++m)
        for (int l = 0; l <= static_cast<int>(Level::Count_); ++l)
            for (const auto& [from, to] : {std::pair{kMin, kMax},
                                           {kMax, kMin},
                                           {kMax, kMax},
                                           {qint64{-5}, qint64{5}},
                                           {kStart * 1000, kStart * 1000 + 1}}) {
                std::vector<Column> out(17);
                series.decimate(static_cast<Metric>(m), static_cast<Level>(l), {from}, {to}, out);
                QCOMPARE(series.decimate(static_cast<Metric>(m), {from}, {to}, 9).size(),
                         std::size_t{9});
            }
    series.drop(9, {});
    series.drop(1, {});
    QCOMPARE(series.blockCount(), std::size_t{2});
    ChainSeries moved = std::move(series);
    QCOMPARE(moved.blockCount(), std::size_t{2});
}

// 20 consecutive Scroll blocks, in any order.
void TstChainSeries::recountsRealBlocks()
{
    REQUIRE_FIXTURES();
    const QDir dir(test::fixturesDir() + QStringLiteral("/scroll"));
    std::vector<base::Block> blocks;
    for (const QString& name : dir.entryList({QStringLiteral("*.json")})) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject header = root.contains(QStringLiteral("header"))
                                       ? root[QStringLiteral("header")].toObject()
                                       : root;
        const auto number = [&](const char* key) {
            const QJsonValue value = header[QLatin1String(key)];
            return value.isString() ? value.toString().toULongLong(nullptr, 0)
                                    : static_cast<quint64>(value.toDouble());
        };
        base::Block block = makeBlock(number("number"), static_cast<qint64>(number("timestamp")));
        block.gasUsed = number("gasUsed") + number("gas_used");
        block.txs = static_cast<quint32>(root[QStringLiteral("transactions")].toArray().size());
        if (block.number >= 14'919'991 && block.number <= 14'920'010)
            blocks.push_back(block);
    }
    QCOMPARE(blocks.size(), std::size_t{20});
    std::sort(blocks.begin(), blocks.end(),
              [](const auto& a, const auto& b) { return a.number < b.number; });
    quint64 txs = 0;
    for (std::size_t k = 1; k < blocks.size(); ++k)
        txs += *blocks[k].txs;
    QVERIFY(txs > 0);
    const double seconds = static_cast<double>(blocks.back().timestamp - blocks.front().timestamp);
    std::mt19937_64 random(3);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(blocks.begin(), blocks.end(), random);
        ChainSeries series({3'000, 40'000});
        SeriesModel model;
        model.nominalBlockMs = 3'000;
        for (const base::Block& block : blocks) {
            series.put(block, {block.timestamp * 1000 + 900});
            model.put(block, block.timestamp * 1000 + 900);
        }
        for (std::size_t w = 0; w < kWindowCount; ++w)
            QVERIFY(test::same(series.rates(static_cast<Window>(w)),
                               model.rates(static_cast<Window>(w))));
        const Rates all = series.rates(Window::H1);
        QCOMPARE(all.firstBlock, 14'919'992U);
        QCOMPARE(all.lastBlock, 14'920'010U);
        QCOMPARE(*all.tps, static_cast<double>(txs) / seconds);
        const QString difference = firstDifference(series, model);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

QTEST_GUILESS_MAIN(TstChainSeries)
#include "tst_chain_series.moc"
