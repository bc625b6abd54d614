#include "drawn_model.hpp"
#include <QtTest>
#include <random>

using namespace rollscope;
using namespace rollscope::series;
using rollscope::test::firstBlockDifference;
using rollscope::test::firstDifference;
using rollscope::test::flat;
using rollscope::test::kStart;
using rollscope::test::makeBlock;
using rollscope::test::SeriesModel;

class TstLevels : public QObject
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
    void aJumpCostsNoBuckets();
};

void TstLevels::tellsQuietFromUnseen()
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

void TstLevels::drawsBlocksOverTheTimeSinceTheLast()
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

void TstLevels::leavesTheOpenBucketOut()
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

void TstLevels::levelsAgreeWithARecount_data()
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

void TstLevels::levelsAgreeWithARecount()
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
void TstLevels::clearsBucketsWhoseOnlyBlockWent()
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

void TstLevels::drawsABodyBeforeItsBlockIsForgotten()
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
void TstLevels::seesThatTimestampsRepeat()
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

void TstLevels::drawsOnWhereTimeFalls()
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

void TstLevels::aJumpCostsNoBuckets()
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

QTEST_GUILESS_MAIN(TstLevels)
#include "tst_levels.moc"
