#include "rate_windows.hpp"
#include <QtTest>
#include <random>

using namespace rollscope;
using namespace rollscope::series;
using rollscope::test::kStart;
using rollscope::test::kWindows;
using rollscope::test::makeBlock;
using rollscope::test::SeriesModel;
using rollscope::test::show;

namespace {

// A chain as it comes over several nodes: each time step makes some blocks.
struct Chain
{
    std::mt19937_64 random;
    std::vector<std::pair<base::Block, qint64>> blocks; // with arrival

    quint64 pick(quint64 n) { return random() % n; }
    void make(std::size_t count, quint64 longest, quint64 mostPerStep)
    {
        quint64 number = 1'000 + pick(1'000);
        qint64 time = kStart;
        while (blocks.size() < count) {
            time += 1 + static_cast<qint64>(pick(longest));
            const quint64 n = 1 + pick(mostPerStep);
            for (quint64 k = 0; k < n; ++k) {
                const qint64 seen = time * 1000 + static_cast<qint64>(k * 1000 / n + pick(400));
                base::Block block = makeBlock(number++, time);
                if (pick(11) == 0)
                    block.userOps.reset();
                blocks.emplace_back(block, seen);
            }
        }
    }
};

} // namespace
class TstRatesRecount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithARecount_data();
    void agreesWithARecount();
    void reachesBehindTheBlocksByMinutes();
    void staysExactBehindTheBlocks();
    void findsTheDaysPeak();
    void survivesTimeThatFalls();
};

void TstRatesRecount::agreesWithARecount_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("nominal");
    QTest::addColumn<quint64>("longest");
    QTest::addColumn<quint64>("perStep");
    quint64 seed = 1;
    for (int repeat = 0; repeat < 4; ++repeat) {
        QTest::addRow("2 s %d", repeat) << seed++ << 2'000 << quint64{3} << quint64{1};
        QTest::addRow("250 ms %d", repeat) << seed++ << 250 << quint64{1} << quint64{7};
        QTest::addRow("unknown, fast %d", repeat) << seed++ << 0 << quint64{1} << quint64{5};
        QTest::addRow("unknown, odd %d", repeat) << seed++ << 0 << quint64{40} << quint64{3};
        QTest::addRow("12 s %d", repeat) << seed++ << 12'000 << quint64{24} << quint64{1};
    }
}

// Random orders, fills, bodies that come later, drops, other branches, re-puts; duplicate
// timestamps.
void TstRatesRecount::agreesWithARecount()
{
    QFETCH(quint64, seed);
    QFETCH(int, nominal);
    QFETCH(quint64, longest);
    QFETCH(quint64, perStep);
    Chain chain{std::mt19937_64(seed), {}};
    chain.make(700, longest, perStep);
    ChainSeries series({nominal, 40'000});
    SeriesModel model;
    model.nominalBlockMs = nominal;
    const auto put = [&](const base::Block& block, qint64 seen) {
        series.put(block, {seen});
        model.put(block, seen);
    };
    const auto drop = [&](quint64 number, const base::Hash32& hash) {
        series.drop(number, hash);
        model.drop(number, hash);
    };
    std::size_t head = chain.pick(20);
    int checked = 0;
    for (int round = 0; round < 900; ++round) {
        const quint64 kind = chain.pick(20);
        if (kind < 10 && head < chain.blocks.size()) {
            // Ahead, sometimes with a hole, sometimes without its body yet.
            auto [block, seen] = chain.blocks[head];
            if (chain.pick(6) == 0)
                block.txs.reset(), block.userTxs.reset(), block.userOps.reset();
            put(block, seen);
            head += chain.pick(9) == 0 ? 1 + chain.pick(12) : 1;
        } else if (kind < 16 && head > 0) {
            // Something older: a fill, a body, or the same again at a later time.
            const std::size_t made = std::min(head, chain.blocks.size());
            const std::size_t reach = chain.pick(3) == 0 ? made : std::min<std::size_t>(made, 30);
            const auto& [block, seen] = chain.blocks[made - 1 - chain.pick(reach)];
            put(block, seen + static_cast<qint64>(chain.pick(5'000)));
        } else if (kind < 18 && !model.blocks.empty()) {
            // A rollback, or one block out of the middle.
            if (chain.pick(3) == 0) {
                auto it = model.blocks.begin();
                std::advance(it, static_cast<std::ptrdiff_t>(chain.pick(model.blocks.size())));
                const base::Block gone = it->second.block;
                drop(gone.number, base::Hash32{});
                drop(gone.number, gone.hash);
            } else {
                for (quint64 n = chain.pick(8); n > 0 && !model.blocks.empty(); --n) {
                    const base::Block gone = model.blocks.rbegin()->second.block;
                    drop(gone.number, gone.hash);
                    head = head > 0 ? head - 1 : 0;
                }
            }
        } else if (!model.blocks.empty()) {
            // Another branch at heights already held.
            const quint64 tip = model.blocks.rbegin()->first;
            for (quint64 n = chain.pick(5); n > 0; --n) {
                const auto it = model.blocks.find(tip - n + 1);
                if (it == model.blocks.end())
                    continue;
                const base::Block other = makeBlock(it->first, it->second.block.timestamp,
                                                    seed + static_cast<quint64>(round));
                put(other, it->second.seen + 700);
            }
        }
        if (round % 3 != 0)
            continue;
        for (const Window window : kWindows) {
            const Rates got = series.rates(window);
            const Rates want = model.rates(window);
            QVERIFY2(test::same(got, want),
                     qPrintable(QStringLiteral("round %1 window %2\n got  %3\n want %4")
                                    .arg(round)
                                    .arg(windowMs(window))
                                    .arg(show(got), show(want))));
            ++checked;
        }
        if (round % 30 == 0) {
            const auto got = series.maxTps24h();
            const auto want = model.maxTps24h();
            QCOMPARE(got.has_value(), want.has_value());
            if (got) {
                QCOMPARE(*got->tps, *want->tps);
                QCOMPARE(got->firstBlock, want->firstBlock);
                QCOMPARE(got->lastBlock, want->lastBlock);
                QCOMPARE(got->spanMs, want->spanMs);
                QCOMPARE(got->coverage, want->coverage);
                QCOMPARE(got->asOf, want->asOf);
            }
        }
        QCOMPARE(series.blockCount(), model.blocks.size());
    }
    QVERIFY(checked > 1'000);
}

// An hour and a day lie behind the 4096 blocks held.
void TstRatesRecount::reachesBehindTheBlocksByMinutes()
{
    ChainSeries series({2'000, 4'096});
    struct Seen
    {
        qint64 time;
        quint64 txs;
    };
    std::vector<Seen> all;
    std::vector<quint64> sums{0};
    quint64 number = 0;
    for (qint64 second = 0; second < 30 * 3'600; second += 2) {
        base::Block block = makeBlock(number++, kStart + second);
        series.put(block, {block.timestamp * 1000});
        all.push_back({block.timestamp, *block.txs});
        sums.push_back(sums.back() + *block.txs);
    }
    QVERIFY(series.blockCount() < 4'200);
    const std::size_t j = all.size() - 1;
    for (const Window window : {Window::H1, Window::H24}) {
        const Rates r = series.rates(window);
        QCOMPARE(r.lastBlock, j);
        const quint64 i = r.firstBlock - 1;
        QVERIFY(all[i].time <= all[j].time - windowMs(window) / 1000);
        QVERIFY(all[i].time > all[j].time - windowMs(window) / 1000 - 60);
        QCOMPARE(r.spanMs, static_cast<double>(all[j].time - all[i].time) * 1000);
        QCOMPARE(*r.tps, static_cast<double>(sums[j + 1] - sums[i + 1]) / (r.spanMs / 1000));
        QCOMPARE(r.coverage, 1.0);
        QCOMPARE(r.gasCoverage, 1.0);
        QCOMPARE(*r.blockTimeMs, 2'000.0);
        QCOMPARE(*r.blockTimeP95Ms, 2'000.0);
    }
    // The last of the day's window is a minute's last block, and the window follows the head.
    const Rates before = series.rates(Window::H24);
    for (int k = 0; k < 60; ++k) {
        base::Block block = makeBlock(number++, kStart + 30 * 3'600 + 2 * k);
        series.put(block, {block.timestamp * 1000});
    }
    const Rates after = series.rates(Window::H24);
    QCOMPARE(after.lastBlock, before.lastBlock + 60);
    QCOMPARE(after.firstBlock, before.firstBlock + 60);
    QCOMPARE(after.coverage, 1.0);
}

// 256 blocks held of a day: whatever window is answered, its sums are those of the blocks it names.
void TstRatesRecount::staysExactBehindTheBlocks()
{
    for (quint64 seed = 1; seed <= 4; ++seed) {
        Chain chain{std::mt19937_64(seed), {}};
        chain.make(9'000, 20, 1 + seed % 2 * 2);
        ChainSeries series({seed % 2 ? 500 : 6'000, 256});
        SeriesModel model; // keeps them all
        for (std::size_t k = 0; k < chain.blocks.size(); ++k) {
            const auto& [block, seen] = chain.blocks[k];
            const bool late = chain.pick(50) == 0;
            if (!late) {
                base::Block head = block;
                if (chain.pick(8) == 0)
                    head.txs.reset();
                series.put(head, {seen});
                model.put(head, seen);
            }
            if (k > 40 && chain.pick(9) == 0) { // fills and bodies
                const auto& [old, oldSeen] = chain.blocks[k - 1 - chain.pick(40)];
                series.put(old, {oldSeen + 900});
                model.put(old, oldSeen + 900);
            }
            if (k > 40 && chain.pick(60) == 0) { // a fork of three, which the chain takes back
                for (std::size_t n = 1; n <= 3; ++n) {
                    const base::Block& gone = chain.blocks[k - n].first;
                    series.drop(gone.number, gone.hash);
                    model.drop(gone.number, gone.hash);
                }
                for (std::size_t n = 3; n >= 1; --n) {
                    base::Block other = makeBlock(chain.blocks[k - n].first.number,
                                                  chain.blocks[k - n].first.timestamp, k);
                    chain.blocks[k - n].first = other;
                    series.put(other, {seen});
                    model.put(other, seen);
                }
            }
            if (k % 100 != 99)
                continue;
            // Again after a body that comes while the head stands still.
            for (int again = 0; again < 2; ++again) {
                if (again > 0)
                    for (std::size_t n = 30; n < 40; ++n) {
                        series.put(chain.blocks[k - n].first, {chain.blocks[k - n].second});
                        model.put(chain.blocks[k - n].first, chain.blocks[k - n].second);
                    }
                const auto all = model.list();
                for (const Window window : {Window::M1, Window::M5, Window::H1, Window::H24}) {
                    const Rates r = series.rates(window);
                    const auto indexOf = [&](quint64 number) {
                        const auto it =
                            std::partition_point(all.begin(), all.end(), [&](const auto* h) {
                                return h->block.number < number;
                            });
                        return static_cast<std::size_t>(it - all.begin());
                    };
                    const std::size_t i = indexOf(r.firstBlock - 1);
                    const std::size_t j = indexOf(r.lastBlock);
                    const qint64 span = SeriesModel::timeOf(all[j]) - SeriesModel::timeOf(all[i]);
                    Rates want = SeriesModel::over(all, i, j, span * 1000);
                    want.asOf = {SeriesModel::timeOf(all[j]) * 1000};
                    want.blockTimeP95Ms = SeriesModel::p95(SeriesModel::intervals(all, i + 1, j));
                    const QString where =
                        QStringLiteral("seed %1 block %2 window %3\n got  %4\n want %5")
                            .arg(seed)
                            .arg(k)
                            .arg(windowMs(window))
                            .arg(show(r), show(want));
                    QVERIFY2(test::same(r, want), qPrintable(where));
                    const qint64 length = windowMs(window) / 1000;
                    if (SeriesModel::timeOf(all[j]) - SeriesModel::timeOf(all[0]) > length + 120) {
                        QVERIFY2(span >= length && span < length + 120, qPrintable(where));
                    }
                }
            }
        }
        QVERIFY(series.blockCount() <= 256);
    }
}

void TstRatesRecount::findsTheDaysPeak()
{
    ChainSeries series({2'000, 4'096});
    QVERIFY(!series.maxTps24h());
    std::vector<base::Block> blocks;
    for (qint64 second = 0; second < 26 * 3'600; second += 2) {
        base::Block block = makeBlock(static_cast<quint64>(second / 2), kStart + second);
        block.txs = 10;
        if (second >= 5 * 3'600 + 7 && second < 5 * 3'600 + 97)
            block.txs = 1'000; // a minute and a half
        if (second >= 600 && second < 900)
            block.txs = 4'000; // too long ago by the end
        series.put(block, {block.timestamp * 1000});
        if (second == 3'600) {
            QCOMPARE(*series.maxTps24h()->tps, 2'000.0);
        }
    }
    const auto peak = series.maxTps24h();
    QVERIFY(peak);
    QCOMPARE(*peak->tps, 500.0);
    QCOMPARE(peak->spanMs, 60'000.0);
    QCOMPARE(peak->coverage, 1.0);
    QCOMPARE(peak->lastBlock - peak->firstBlock, 29U);
    QVERIFY(peak->firstBlock >= (5 * 3'600 + 7) / 2 && peak->lastBlock <= (5 * 3'600 + 97) / 2);
}

// A node whose clock was set back: numbers rise, timestamps do not.
void TstRatesRecount::survivesTimeThatFalls()
{
    std::mt19937_64 random(5);
    ChainSeries series({2'000, 40'000});
    SeriesModel model;
    model.nominalBlockMs = 2'000;
    qint64 time = kStart;
    for (quint64 n = 0; n < 600; ++n) {
        time += n % 97 == 96 ? -static_cast<qint64>(random() % 5'000)
                             : 1 + static_cast<qint64>(random() % 3);
        const base::Block block = makeBlock(n, time);
        series.put(block, {kStart * 1000 + static_cast<qint64>(n)});
        model.put(block, kStart * 1000 + static_cast<qint64>(n));
        if (n % 5 == 0)
            for (const Window window : kWindows)
                QVERIFY2(
                    test::same(series.rates(window), model.rates(window)),
                    qPrintable(QStringLiteral("block %1 window %2\n got  %3\n want %4")
                                   .arg(n)
                                   .arg(windowMs(window))
                                   .arg(show(series.rates(window)), show(model.rates(window)))));
        for (std::size_t m = 0; m < kMetricCount && n % 50 == 0; ++m)
            QCOMPARE(series
                         .decimate(static_cast<Metric>(m), {(kStart - 10'000) * 1000},
                                   {(kStart + 10'000) * 1000}, 77)
                         .size(),
                     std::size_t{77});
    }
    QVERIFY(series.memoryBytes() < 4'000'000);
}

QTEST_GUILESS_MAIN(TstRatesRecount)
#include "tst_rates_recount.moc"
