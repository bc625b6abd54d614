#include "fixtures.hpp"
#include "series_model.hpp"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <random>

using namespace rollscope;
using namespace rollscope::series;
using rollscope::test::makeBlock;
using rollscope::test::SeriesModel;

namespace {

constexpr qint64 kStart = 1'790'000'400; // s; a multiple of 5 min

constexpr std::array kLevels{Level::S1, Level::S10, Level::M1, Level::M5, Level::H1};

Column flat(float v)
{
    return {v, v, v, v, false};
}

// The blocks themselves, in columns of some width.
QString firstBlockDifference(const ChainSeries& series, const SeriesModel& model,
                             std::mt19937_64& random)
{
    if (model.blocks.empty())
        return {};
    const auto all = model.list();
    const bool repeated = model.repeats();
    const qint64 first = model.blocks.begin()->second.block.timestamp * 1000;
    const qint64 span = model.blocks.rbegin()->second.block.timestamp * 1000 - first + 5'000;
    const qint64 from = first - 2'500 + static_cast<qint64>(random()) % span;
    const qint64 to = from + 1 + static_cast<qint64>(random() % static_cast<quint64>(span));
    std::vector<Column> out(1 + random() % 90);
    for (std::size_t m = 0; m < kMetricCount; ++m) {
        const auto metric = static_cast<Metric>(m);
        series.decimate(metric, Level::Block, {from}, {to}, out);
        const auto count = static_cast<qint64>(out.size());
        for (qint64 c = 0; c < count; ++c) {
            const Column want =
                SeriesModel::blockColumn(all, repeated, metric, from + (to - from) * c / count,
                                         from + (to - from) * (c + 1) / count);
            if (out[static_cast<std::size_t>(c)] != want)
                return QStringLiteral("blocks, metric %1 column %2 of %3").arg(m).arg(c).arg(count);
        }
    }
    return {};
}

// Every bucket between the model's first and last block, at every level and metric.
QString firstDifference(const ChainSeries& series, const SeriesModel& model)
{
    if (model.blocks.empty())
        return {};
    const qint64 from = model.blocks.begin()->second.block.timestamp;
    const qint64 to = model.blocks.rbegin()->second.block.timestamp;
    const auto all = model.list();
    const bool repeated = model.repeats();
    for (const Level level : kLevels) {
        const qint64 seconds = levelMs(level) / 1000;
        const qint64 last = to / seconds + 2;
        const qint64 first = std::max(from / seconds - 2, last - 3'500); // what every ring holds
        std::vector<Column> out(static_cast<std::size_t>(last - first + 1));
        for (std::size_t m = 0; m < kMetricCount; ++m) {
            const auto metric = static_cast<Metric>(m);
            series.decimate(metric, level, {first * seconds * 1000}, {(last + 1) * seconds * 1000},
                            out);
            for (qint64 index = first; index <= last; ++index) {
                const Column got = out[static_cast<std::size_t>(index - first)];
                const Column want = SeriesModel::bucket(all, repeated, metric, seconds, index);
                if (got != want)
                    return QStringLiteral(
                               "level %1 s metric %2 bucket %3 of %4: got %5 %6 %7 %8 gap %9")
                               .arg(seconds)
                               .arg(m)
                               .arg(index - first - 2)
                               .arg(last - first - 4)
                               .arg(static_cast<double>(got.first))
                               .arg(static_cast<double>(got.min))
                               .arg(static_cast<double>(got.max))
                               .arg(static_cast<double>(got.last))
                               .arg(got.gap) +
                           QStringLiteral(", want %1 %2 %3 %4 gap %5")
                               .arg(static_cast<double>(want.first))
                               .arg(static_cast<double>(want.min))
                               .arg(static_cast<double>(want.max))
                               .arg(static_cast<double>(want.last))
                               .arg(want.gap);
            }
        }
    }
    return {};
}

} // namespace

class TstChainSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsQuietFromUnseen();
    void drawsBlocksOverTheTimeSinceTheLast();
    void leavesTheOpenBucketOut();
    void levelsAgreeWithARecount_data();
    void levelsAgreeWithARecount();
    void clearsBucketsWhoseOnlyBlockWent();
    void drawsABodyBeforeItsBlockIsForgotten();
    void seesThatTimestampsRepeat();
    void drawsOnWhereTimeFalls();
    void choosesALevel();
    void keepsHistoryWithinItsRings();
    void aJumpCostsNoBuckets();
    void restartKeepsWhatWasDrawn();
    void mergesWhatComesLater();
    void staysSmall();
    void ignoresOddQuestions();
    void recountsRealBlocks();
};

void TstChainSeries::tellsQuietFromUnseen()
{
    ChainSeries series;
    const auto put = [&](quint64 number, qint64 second) {
        base::Block block = makeBlock(number, kStart + second);
        block.txs = 6;
        series.put(block, {block.timestamp * 1000});
    };
    put(1, 0);
    put(2, 3); // 1 and 2 s: the chain made none
    put(4, 6); // 4 and 5 s: block 3 may have been there
    put(5, 7);
    std::vector<Column> out(9);
    const auto seconds = [&](Metric metric) {
        series.decimate(metric, Level::S1, {kStart * 1000}, {(kStart + 9) * 1000}, out);
        return out;
    };
    const Column gap;
    QCOMPARE(seconds(Metric::Tps), (std::vector<Column>{flat(6), flat(0), flat(0), flat(6), gap,
                                                        gap, flat(6), gap, gap}));
    QCOMPARE(seconds(Metric::TxsPerBlock),
             (std::vector<Column>{flat(6), gap, gap, flat(6), gap, gap, flat(6), flat(6), gap}));
    QCOMPARE(seconds(Metric::Coverage), (std::vector<Column>{flat(1), flat(1), flat(1), flat(1),
                                                             gap, gap, flat(0.5F), gap, gap}));
    QCOMPARE(seconds(Metric::BlockTimeMs),
             (std::vector<Column>{gap, gap, gap, flat(3'000), gap, gap, gap, flat(1'000), gap}));
    put(3, 4);
    QCOMPARE(seconds(Metric::Tps), (std::vector<Column>{flat(6), flat(0), flat(0), flat(6), flat(6),
                                                        flat(0), flat(6), gap, gap}));
}

void TstChainSeries::drawsBlocksOverTheTimeSinceTheLast()
{
    ChainSeries series;
    const std::array<std::pair<quint64, qint64>, 5> blocks{
        {{1, 0}, {2, 12}, {3, 24}, {5, 48}, {6, 60}}};
    for (const auto& [number, second] : blocks) {
        base::Block block = makeBlock(number, kStart + second);
        block.txs = 120;
        block.baseFeePerGas = base::Wei::from64(number * 1'000'000'000);
        series.put(block, {block.timestamp * 1000});
    }
    QCOMPARE(series.levelFor({kStart * 1000}, {(kStart + 72) * 1000}, 12), Level::Block);
    const Column gap;
    QCOMPARE(series.decimate(Metric::Tps, {kStart * 1000}, {(kStart + 72) * 1000}, 12),
             (std::vector<Column>{gap, flat(10), flat(10), flat(10), flat(10), gap, gap, gap, gap,
                                  flat(10), flat(10), gap}));
    QCOMPARE(series.decimate(Metric::BaseFeeGwei, {kStart * 1000}, {(kStart + 72) * 1000}, 12),
             (std::vector<Column>{flat(1), flat(2), flat(2), flat(3), flat(3), gap, gap, gap,
                                  flat(5), flat(6), flat(6), gap}));
    // Several blocks in one column.
    QCOMPARE(
        series.decimate(Metric::BaseFeeGwei, {(kStart - 36) * 1000}, {(kStart + 72) * 1000}, 3),
        (std::vector<Column>{gap, {1, 1, 3, 3, false}, {5, 5, 6, 6, false}}));
}

void TstChainSeries::leavesTheOpenBucketOut()
{
    ChainSeries series;
    for (quint64 n = 0; n <= 70; ++n)
        series.put(makeBlock(n, kStart + static_cast<qint64>(n)), {0});
    std::vector<Column> out(2);
    series.decimate(Metric::Tps, Level::M1, {kStart * 1000}, {(kStart + 120) * 1000}, out);
    QVERIFY(!out[0].gap);
    QVERIFY(out[1].gap); // ten seconds of a minute would look like a fall of 5/6
    series.decimate(Metric::BaseFeeGwei, Level::M1, {kStart * 1000}, {(kStart + 120) * 1000}, out);
    QVERIFY(!out[1].gap);
}

void TstChainSeries::levelsAgreeWithARecount_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<quint64>("longest");
    QTest::addColumn<quint64>("perStep");
    quint64 seed = 100;
    for (int repeat = 0; repeat < 4; ++repeat) {
        QTest::addRow("2 s %d", repeat) << seed++ << quint64{3} << quint64{1};
        QTest::addRow("fast %d", repeat) << seed++ << quint64{1} << quint64{6};
        QTest::addRow("odd %d", repeat) << seed++ << quint64{40} << quint64{3};
    }
}

void TstChainSeries::levelsAgreeWithARecount()
{
    QFETCH(quint64, seed);
    QFETCH(quint64, longest);
    QFETCH(quint64, perStep);
    std::mt19937_64 random(seed);
    std::vector<base::Block> chain;
    qint64 time = kStart;
    for (quint64 number = 50; chain.size() < 260;) {
        time += 1 + static_cast<qint64>(random() % longest);
        for (quint64 n = 1 + random() % perStep; n > 0; --n) {
            chain.push_back(makeBlock(number++, time));
            if (random() % 12 == 0)
                chain.back().txs.reset();
            if (random() % 12 == 0)
                chain.back().gasLimit.reset();
        }
    }
    ChainSeries series;
    SeriesModel model;
    std::size_t head = 0;
    for (int round = 0; round < 500; ++round) {
        const quint64 kind = random() % 12;
        if (kind < 7 && head < chain.size()) {
            series.put(chain[head], {0});
            model.put(chain[head], 0);
            head += random() % 7 == 0 ? 1 + random() % 9 : 1;
        } else if (kind < 10 && head > 0) {
            const std::size_t made = std::min(head, chain.size());
            const std::size_t reach = random() % 4 == 0 ? made : std::min<std::size_t>(made, 12);
            base::Block block = chain[made - 1 - random() % reach];
            if (random() % 6 == 0)
                block.hash.bytes[20] = 1, block.hash.bytes[10] = static_cast<quint8>(random() % 2);
            series.put(block, {0});
            model.put(block, 0);
        } else if (!model.blocks.empty()) {
            auto it = model.blocks.begin();
            if (random() % 2 == 0)
                std::advance(it, static_cast<std::ptrdiff_t>(random() % model.blocks.size()));
            else
                it = std::prev(model.blocks.end());
            const base::Block gone = it->second.block;
            series.drop(gone.number, gone.hash);
            model.drop(gone.number, gone.hash);
        }
        // Rarely, too: so that much is made without anyone looking.
        if (random() % (seed % 2 ? 24 : 130) == 0 || round > 497) {
            const QString difference =
                firstDifference(series, model) + firstBlockDifference(series, model, random);
            QVERIFY2(difference.isEmpty(),
                     qPrintable(QStringLiteral("round %1 ").arg(round) + difference));
        }
    }
}

// What was drawn goes even when nobody looks until the blocks around were made again.
void TstChainSeries::clearsBucketsWhoseOnlyBlockWent()
{
    for (const qint64 apart : {1, 10, 60, 300, 3'600})
        for (int changes = 60; changes < 68; ++changes) {
            ChainSeries series;
            SeriesModel model;
            const auto put = [&](const base::Block& block, qint64 seen) {
                series.put(block, {seen});
                model.put(block, seen);
            };
            for (quint64 n = 0; n < 30; ++n)
                put(makeBlock(n, kStart + static_cast<qint64>(n) * apart), 1'000'000);
            QCOMPARE(firstDifference(series, model), QString());
            for (int n = 0; n < changes; ++n)
                put(makeBlock(3, kStart + 3 * apart), 1'000'000 - n);
            const base::Block gone = makeBlock(28, kStart + 28 * apart);
            series.drop(gone.number, gone.hash);
            model.drop(gone.number, gone.hash);
            for (int n = 0; n < 70; ++n)
                put(makeBlock(3, kStart + 3 * apart), 900'000 - n);
            QCOMPARE(firstDifference(series, model), QString());
        }
}

void TstChainSeries::drawsABodyBeforeItsBlockIsForgotten()
{
    ChainSeries series({1'000, 256});
    base::Block late;
    for (quint64 n = 0; n < 300; ++n) {
        if (n == 256) {
            late = makeBlock(10, kStart + 10);
            late.txs = 77;
            series.put(late, {0}); // and the next block pushes it out
        }
        base::Block block = makeBlock(n, kStart + static_cast<qint64>(n));
        if (n == 10)
            block.txs.reset();
        series.put(block, {0});
    }
    QVERIFY(series.blockCount() < 256);
    std::vector<Column> out(1);
    series.decimate(Metric::Tps, Level::S1, {(kStart + 10) * 1000}, {(kStart + 11) * 1000}, out);
    QCOMPARE(out[0], flat(77));
}

// The first pair with one timestamp opens the newest step, wherever it lies; the last to go closes
// it.
void TstChainSeries::seesThatTimestampsRepeat()
{
    ChainSeries series({2'000, 256});
    SeriesModel model;
    model.nominalBlockMs = 2'000;
    const base::Block twin = makeBlock(21, kStart + 20);
    const auto check = [&](quint64 newest) {
        QCOMPARE(firstDifference(series, model), QString());
        for (std::size_t w = 0; w < kWindowCount; ++w) {
            const auto window = static_cast<Window>(w);
            QCOMPARE(series.rates(window).lastBlock, newest);
            QVERIFY(test::same(series.rates(window), model.rates(window)));
        }
    };
    for (quint64 n = 0; n < 60; ++n)
        if (n != 21) {
            series.put(makeBlock(n, kStart + static_cast<qint64>(n)), {0});
            model.put(makeBlock(n, kStart + static_cast<qint64>(n)), 0);
        }
    for (int round = 0; round < 3; ++round) {
        check(59);
        series.put(twin, {0});
        model.put(twin, 0);
        check(58);
        series.drop(twin.number, twin.hash);
        model.drop(twin.number, twin.hash);
    }
    // Also when it is forgotten, within a chunk or between two.
    for (const quint64 at : {quint64{64}, quint64{127}, quint64{128}, quint64{200}}) {
        ChainSeries young({2'000, 256});
        for (quint64 n = 0; n < 1'000; ++n)
            young.put(makeBlock(n, kStart + static_cast<qint64>(n <= at ? n : n - 1)), {0});
        QCOMPARE(young.rates(Window::S10).lastBlock, 999U);
    }
}

void TstChainSeries::drawsOnWhereTimeFalls()
{
    ChainSeries series;
    quint64 number = 0;
    const auto make = [&](qint64 from, qint64 to, quint32 txs) {
        for (qint64 second = from; second < to; ++second) {
            base::Block block = makeBlock(number++, kStart + second);
            block.txs = txs;
            series.put(block, {0});
        }
    };
    const auto seconds = [&] {
        std::vector<Column> out(340);
        series.decimate(Metric::TxsPerBlock, Level::S1, {kStart * 1000}, {(kStart + 340) * 1000},
                        out);
        return out;
    };
    make(0, 300, 1);
    QVERIFY(seconds()[299] == flat(1));
    make(150, 280, 2);
    QVERIFY(seconds()[149] == flat(1) && seconds()[150] == flat(2) && seconds()[280].gap);
    make(170, 320, 3);
    const auto out = seconds();
    for (std::size_t second = 0; second < 340; ++second)
        QCOMPARE(out[second], second < 150   ? flat(1)
                              : second < 170 ? flat(2)
                              : second < 320 ? flat(3)
                                             : Column());
    make(10, 12, 4);
    QVERIFY(seconds()[9] == flat(1) && seconds()[11] == flat(4) && seconds()[12].gap);
}

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

void TstChainSeries::aJumpCostsNoBuckets()
{
    ChainSeries series;
    quint64 number = 0;
    const auto put = [&](qint64 time) {
        base::Block block = makeBlock(number++, time);
        block.txs = 7;
        series.put(block, {0});
        return block;
    };
    for (qint64 second = 0; second < 120; ++second)
        put(kStart + second);
    const std::size_t before = series.memoryBytes();
    constexpr qint64 kFar = 4'102'444'800; // the year 2100
    std::vector<base::Block> jumped;
    for (qint64 second = 0; second < 5; ++second)
        jumped.push_back(put(kFar + second));
    std::vector<Column> out(120);
    series.decimate(Metric::Tps, Level::S1, {kStart * 1000}, {(kStart + 120) * 1000}, out);
    for (const Column& column : out)
        QCOMPARE(column, flat(7));
    QVERIFY(series.memoryBytes() < before + 20'000);
    // The decades between: the chain made no block, and that is known.
    std::vector<Column> decades(70);
    series.decimate(Metric::Tps, Level::H1, {1'800'000'000'000}, {4'000'000'000'000}, decades);
    for (const Column& column : decades)
        QCOMPARE(column, flat(0));
    series.decimate(Metric::BaseFeeGwei, Level::H1, {1'800'000'000'000}, {4'000'000'000'000},
                    decades);
    for (const Column& column : decades)
        QVERIFY(column.gap);
    for (const base::Block& block : jumped)
        series.drop(block.number, block.hash);
    number -= jumped.size();
    for (qint64 second = 120; second < 130; ++second)
        put(kStart + second);
    out.resize(131);
    series.decimate(Metric::Tps, Level::S1, {kStart * 1000}, {(kStart + 131) * 1000}, out);
    for (std::size_t second = 0; second < 129; ++second)
        QCOMPARE(out[second], flat(7));
    QVERIFY(out[129].gap && out[130].gap);

    // The wrong time first: what was seen after it is drawn once it is gone.
    ChainSeries late;
    const base::Block wrong = makeBlock(1'000, kFar);
    late.put(wrong, {0});
    for (quint64 n = 0; n < 60; ++n)
        late.put(makeBlock(n, kStart + static_cast<qint64>(n)), {0});
    late.drop(wrong.number, wrong.hash);
    std::vector<Column> minute(59);
    late.decimate(Metric::Tps, Level::S1, {kStart * 1000}, {(kStart + 59) * 1000}, minute);
    for (const Column& column : minute)
        QVERIFY(!column.gap);

    // Jumps without end: memory stays bounded.
    ChainSeries wild;
    for (quint64 n = 0; n < 3'000; ++n)
        wild.put(makeBlock(n, kStart + static_cast<qint64>(n) * 3'590), {0});
    QCOMPARE(wild.decimate(Metric::Tps, {0}, {4'000'000'000'000}, 500).size(), std::size_t{500});
    QVERIFY2(wild.memoryBytes() < 6'000'000, qPrintable(QString::number(wild.memoryBytes())));
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
