#include "rate_windows.hpp"
#include <QtTest>

using namespace rollscope;
using namespace rollscope::series;
using rollscope::test::kStart;
using rollscope::test::kWindows;
using rollscope::test::makeBlock;
using rollscope::test::SeriesModel;
using rollscope::test::show;

class TstRates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dividesByTheSpanBetweenBlocks();
    void countsAStepOnlyWhenClosed();
    void usesArrivalBelowASecond();
    void distrustsBurstsOfFetchedBlocks();
    void learnsSubSecondChains();
    void showsHolesAsCoverage();
    void leavesOutWhatNobodySaw();
    void staysExactAtTheLimits();
    void followsRollbackAndRestart();
    void survivesClockJumps();
    void aLeapIsNoKnownTime();
};

void TstRates::dividesByTheSpanBetweenBlocks()
{
    ChainSeries series;
    QCOMPARE(series.rates(Window::S10).spanMs, 0.0);
    QVERIFY(!series.newest());
    for (quint64 n = 0; n < 11; ++n) {
        base::Block block = makeBlock(100 + n, kStart + static_cast<qint64>(2 * n));
        block.txs = static_cast<quint32>(10 + n);
        block.gasUsed = 3'000'000;
        series.put(block, {block.timestamp * 1000 + 500});
        if (n == 0) {
            QVERIFY(!series.rates(Window::S10).tps);
        }
    }
    const Rates r = series.rates(Window::S10);
    // Blocks 106…110 of 16…20 transactions in 10 s.
    QCOMPARE(r.firstBlock, 106U);
    QCOMPARE(r.lastBlock, 110U);
    QCOMPARE(r.spanMs, 10'000.0);
    QCOMPARE(*r.tps, 9.0);
    QCOMPARE(*r.mgasPerSecond, 1.5);
    QCOMPARE(*r.blockTimeMs, 2'000.0);
    QCOMPARE(*r.blockTimeP95Ms, 2'000.0);
    QCOMPARE(r.coverage, 1.0);
    QVERIFY(!r.byArrival);
    QCOMPARE(r.asOf.value, (kStart + 20) * 1000);
    // A window shorter than the block time spans one block time; a longer one, what there is.
    QCOMPARE(series.rates(Window::S1).spanMs, 2'000.0);
    QCOMPARE(*series.rates(Window::S1).tps, 10.0);
    QCOMPARE(series.rates(Window::H1).spanMs, 20'000.0);
    QCOMPARE(series.rates(Window::H24).firstBlock, 101U);
    QCOMPARE(series.newest()->number, 110U);
}

void TstRates::countsAStepOnlyWhenClosed()
{
    ChainSeries series({1'000, 40'000});
    quint64 number = 1;
    for (qint64 second = 0; second < 5; ++second)
        for (int k = 0; k < 4; ++k) {
            base::Block block = makeBlock(number++, kStart + second);
            block.txs = 1;
            series.put(block, {block.timestamp * 1000});
        }
    QCOMPARE(series.rates(Window::S1).lastBlock, 16U);
    QCOMPARE(*series.rates(Window::S1).tps, 4.0);
    QCOMPARE(*series.rates(Window::S1).blockTimeP95Ms, 250.0);
    QCOMPARE(*series.rates(Window::M1).tps, 4.0);
    series.put(makeBlock(number, kStart + 5), {(kStart + 5) * 1000});
    QCOMPARE(series.rates(Window::S1).lastBlock, 20U);
}

void TstRates::usesArrivalBelowASecond()
{
    ChainSeries series({250, 40'000});
    for (quint64 n = 0; n < 100; ++n) {
        base::Block block = makeBlock(n, kStart + static_cast<qint64>(n) / 4);
        block.txs = 5;
        series.put(block, {kStart * 1000 + static_cast<qint64>(n) * 250 + 80});
    }
    const Rates r = series.rates(Window::S10);
    QVERIFY(r.byArrival);
    QCOMPARE(r.lastBlock, 99U);
    QCOMPARE(r.spanMs, 10'000.0);
    QCOMPARE(*r.tps, 20.0);
    QCOMPARE(*r.blockTimeP95Ms, 250.0);
    QCOMPARE(r.asOf.value, kStart * 1000 + 99 * 250 + 80);
    QVERIFY(!series.rates(Window::M1).byArrival);
}

// Eight seconds of a chain came late and at once: arrival would show five times the rate.
void TstRates::distrustsBurstsOfFetchedBlocks()
{
    ChainSeries series({250, 40'000});
    for (quint64 n = 0; n <= 100; ++n) {
        base::Block block = makeBlock(n, kStart + static_cast<qint64>(n) / 4);
        block.txs = 5;
        const auto order = static_cast<qint64>(n);
        const bool late = n >= 64 && n <= 96;
        series.put(block, {kStart * 1000 + (late ? 24'000 + (order - 64) * 3 : order * 250 + 50)});
    }
    const Rates second = series.rates(Window::S1);
    QVERIFY(!second.byArrival);
    QCOMPARE(*second.tps, 20.0);
    QCOMPARE(second.coverage, 1.0);
    // The longer window reaches to before the stall and is right by arrival too.
    const Rates ten = series.rates(Window::S10);
    QVERIFY(ten.byArrival);
    QCOMPARE(ten.spanMs, 10'000.0);
    QCOMPARE(*ten.tps, 20.0);
}

void TstRates::learnsSubSecondChains()
{
    ChainSeries fast, slow;
    for (quint64 n = 0; n < 40; ++n) {
        const base::Block quick = makeBlock(n, kStart + static_cast<qint64>(n) / 5);
        fast.put(quick, {kStart * 1000 + static_cast<qint64>(n) * 200});
        const base::Block calm = makeBlock(n, kStart + static_cast<qint64>(n));
        slow.put(calm, {calm.timestamp * 1000 + 3});
    }
    QVERIFY(fast.rates(Window::S1).byArrival);
    QVERIFY(!slow.rates(Window::S1).byArrival);
}

void TstRates::showsHolesAsCoverage()
{
    ChainSeries series;
    for (quint64 n = 0; n <= 20; ++n)
        if (n < 12 || n > 14) {
            base::Block block = makeBlock(n, kStart + static_cast<qint64>(n));
            block.txs = 10;
            if (n == 17)
                block.txs.reset();
            series.put(block, {block.timestamp * 1000});
        }
    Rates r = series.rates(Window::S10);
    QCOMPARE(r.firstBlock, 11U);
    QCOMPARE(r.coverage, 0.6);
    QCOMPARE(r.gasCoverage, 0.7);
    QCOMPARE(*r.tps, 6.0); // what was seen: a lower bound
    for (quint64 n = 12; n <= 14; ++n) {
        base::Block block = makeBlock(n, kStart + static_cast<qint64>(n));
        block.txs = 10;
        series.put(block, {(kStart + 21) * 1000});
    }
    base::Block body = makeBlock(17, kStart + 17);
    body.txs = 10;
    series.put(body, {(kStart + 22) * 1000});
    r = series.rates(Window::S10);
    QCOMPARE(r.coverage, 1.0);
    QCOMPARE(r.gasCoverage, 1.0);
    QCOMPARE(*r.tps, 10.0);
}

void TstRates::leavesOutWhatNobodySaw()
{
    ChainSeries series;
    for (quint64 n = 0; n < 30; ++n) {
        base::Block block = makeBlock(n, kStart + static_cast<qint64>(n));
        block.userTxs.reset();
        block.userOps.reset();
        if (n < 15)
            block.txs.reset();
        series.put(block, {block.timestamp * 1000});
    }
    const Rates ten = series.rates(Window::S10);
    QVERIFY(ten.tps && ten.mgasPerSecond && ten.blockTimeMs);
    QVERIFY(!ten.userTps && !ten.uops);
    QCOMPARE(ten.coverage, 1.0);
    QCOMPARE(ten.userCoverage, 0.0);
    QVERIFY(series.rates(Window::M1).coverage < 1.0);
}

void TstRates::staysExactAtTheLimits()
{
    constexpr quint64 kMax = std::numeric_limits<quint64>::max();
    ChainSeries series;
    for (quint64 n = 0; n < 40; ++n) {
        base::Block block = makeBlock(kMax - 40 + n, kStart + static_cast<qint64>(n));
        block.gasUsed = kMax;
        block.gasLimit = 1;
        block.txs = 0xffff'fffe;
        block.baseFeePerGas = base::Wei{{kMax, kMax, kMax, kMax}};
        block.blobGasUsed = kMax;
        series.put(block, {std::numeric_limits<qint64>::max()});
    }
    const Rates r = series.rates(Window::S10);
    QCOMPARE(*r.tps, static_cast<double>(0xffff'fffe));
    QCOMPARE(r.coverage, 1.0);
    const double gas = 10.0 * 18446744073709551615.0;
    QVERIFY(std::abs(*r.mgasPerSecond / (gas / 1e7) - 1) < 1e-15);
    for (std::size_t m = 0; m < kMetricCount; ++m)
        for (const Column& column :
             series.decimate(static_cast<Metric>(m), {kStart * 1000}, {(kStart + 40) * 1000}, 40))
            QVERIFY(std::isfinite(column.min) && std::isfinite(column.max));
    // Times outside the calendar are held at its ends.
    base::Block wild = makeBlock(kMax, std::numeric_limits<qint64>::max());
    series.put(wild, {std::numeric_limits<qint64>::min()});
    wild = makeBlock(7, std::numeric_limits<qint64>::min());
    series.put(wild, {0});
    QCOMPARE(series.blockCount(), std::size_t{42});
    for (const Window window : kWindows)
        QVERIFY(series.rates(window).spanMs >= 0);
    QVERIFY(series.memoryBytes() < 8'000'000);
}

void TstRates::followsRollbackAndRestart()
{
    ChainSeries series;
    std::vector<base::Block> blocks;
    for (quint64 n = 0; n < 300; ++n) {
        blocks.push_back(makeBlock(n, kStart + static_cast<qint64>(n)));
        series.put(blocks.back(), {blocks.back().timestamp * 1000});
    }
    for (quint64 n = 299; n >= 295; --n)
        series.drop(n, blocks[n].hash);
    QCOMPARE(series.newest()->number, 294U);
    QCOMPARE(series.newest()->hash, blocks[294].hash);
    QCOMPARE(series.rates(Window::S10).lastBlock, 294U);
    for (quint64 n = 294; n > 100; --n)
        series.drop(n, blocks[n].hash);
    QVERIFY(!series.newest()); // deeper than what is kept in full; figures go on
    QCOMPARE(series.rates(Window::S10).lastBlock, 100U);
    series.put(makeBlock(101, kStart + 101, 9), {0});
    QCOMPARE(series.newest()->number, 101U);

    series.restart();
    QVERIFY(!series.newest());
    QCOMPARE(series.rates(Window::M1).spanMs, 0.0);
    for (quint64 n = 0; n < 20; ++n)
        series.put(makeBlock(n, kStart + 400 + static_cast<qint64>(n), 3), {0});
    QCOMPARE(series.rates(Window::H24).firstBlock, 1U);
    QCOMPARE(series.rates(Window::H24).lastBlock, 19U);

    // A chain that begins anew is noticed even when nobody said so and its blocks were long.
    ChainSeries old({1'000, 4'096});
    for (quint64 n = 100'000; n < 110'000; ++n)
        old.put(makeBlock(n, kStart + static_cast<qint64>(n - 100'000)), {0});
    old.put(makeBlock(3, kStart - 5), {0}); // merely old: ignored
    QCOMPARE(old.newest()->number, 109'999U);
    old.put(makeBlock(0, kStart + 10'100), {0});
    old.put(makeBlock(1, kStart + 10'101), {0});
    QCOMPARE(old.newest()->number, 1U);
    QCOMPARE(old.rates(Window::H1).lastBlock, 1U);
    QCOMPARE(old.blockCount(), std::size_t{2});
}

// evm_increaseTime, and a node that says 2100: exact, bounded, and undone by a rollback.
void TstRates::survivesClockJumps()
{
    ChainSeries series;
    SeriesModel model;
    const auto put = [&](const base::Block& block) {
        series.put(block, {block.timestamp * 1000});
        model.put(block, block.timestamp * 1000);
    };
    const auto check = [&] {
        for (const Window window : kWindows)
            QVERIFY2(test::same(series.rates(window), model.rates(window)),
                     qPrintable(show(series.rates(window)) + QStringLiteral("\n") +
                                show(model.rates(window))));
    };
    quint64 n = 0;
    for (; n < 200; ++n)
        put(makeBlock(n, kStart + static_cast<qint64>(n)));
    for (; n < 260; ++n)
        put(makeBlock(n, kStart + 3'600 + static_cast<qint64>(n)));
    check();
    const auto before =
        series.decimate(Metric::Tps, {kStart * 1000}, {(kStart + 4'000) * 1000}, 100);
    const base::Block far = makeBlock(n, 4'102'444'800);
    put(far);
    check();
    QCOMPARE(series.decimate(Metric::Tps, {kStart * 1000}, {4'102'444'801'000}, 1'920).size(),
             std::size_t{1'920});
    QVERIFY2(series.memoryBytes() < 4'000'000, qPrintable(QString::number(series.memoryBytes())));
    series.drop(far.number, far.hash);
    model.drop(far.number, far.hash);
    check();
    QCOMPARE(series.decimate(Metric::Tps, {kStart * 1000}, {(kStart + 4'000) * 1000}, 100), before);
    for (; n < 300; ++n)
        put(makeBlock(n, kStart + 3'600 + static_cast<qint64>(n)));
    check();
    QCOMPARE(series.newest()->number, 299U);
}

// A year between two blocks: what was in it nobody knows, and it is no rate of ten seconds.
void TstRates::aLeapIsNoKnownTime()
{
    constexpr qint64 kYear = 365 * 86'400;
    ChainSeries series;
    const auto put = [&](quint64 number, qint64 time) {
        series.put(makeBlock(number, time), {time * 1000});
    };
    for (quint64 n = 0; n < 30; ++n)
        put(n, kStart + static_cast<qint64>(n));
    QCOMPARE(series.rates(Window::S10).coverage, 1.0);
    put(30, kStart + kYear);
    for (const Window window : kWindows) {
        const Rates r = series.rates(window);
        QCOMPARE(r.coverage, 0.0);
        QCOMPARE(r.gasCoverage, 0.0);
        QVERIFY(!r.tps && !r.mgasPerSecond && !r.blockTimeMs && !r.blockTimeP95Ms);
        QCOMPARE(r.lastBlock, 30U);
        QVERIFY(r.spanMs > 1000.0 * (kYear - 30));
    }
    // Ten seconds later the short windows know again, the long ones not yet.
    for (quint64 n = 31; n <= 40; ++n)
        put(n, kStart + kYear + static_cast<qint64>(n) - 30);
    QCOMPARE(series.rates(Window::S10).coverage, 1.0);
    QCOMPARE(series.rates(Window::S10).spanMs, 10'000.0);
    QCOMPARE(series.rates(Window::M1).coverage, 0.0);
    // A halt of some hours is a fact, not a leap.
    put(41, kStart + kYear + 11 + 20 * 3'600);
    QCOMPARE(series.rates(Window::S10).coverage, 1.0);
    QVERIFY(series.rates(Window::S10).tps);
}

QTEST_GUILESS_MAIN(TstRates)
#include "tst_rates.moc"
