#include "bench_goals.hpp"
#include "series/chain_series.hpp"
#include "series/time_pyramid.hpp"
#include <benchmark/benchmark.h>
#include <cmath>
#include <random>

namespace {

using namespace rollscope;
using namespace rollscope::series;

constexpr qint64 kStart = 1'790'000'000; // s

base::Block blockAt(quint64 number, qint64 time)
{
    base::Block block;
    block.number = number;
    std::memcpy(block.hash.bytes.data(), &number, sizeof number);
    block.hash.bytes[8] = 1;
    block.timestamp = time;
    block.txs = static_cast<quint32>(number * 2'654'435'761U % 400);
    block.userTxs = *block.txs;
    block.userOps = *block.txs + 3;
    block.gasUsed = 20'000'000 + number * 7'919 % 9'000'000;
    block.gasLimit = 60'000'000;
    block.baseFeePerGas = base::Wei::from64(1'000'000 + number * 104'729 % 900'000);
    block.blobGasUsed = number % 7 * 131'072;
    return block;
}

// Blocks number 1… of a chain that makes `perSecond` a second.
void feed(ChainSeries& series, quint64 from, quint64 to, quint64 perSecond)
{
    for (quint64 n = from; n < to; ++n)
        series.put(blockAt(n, kStart + static_cast<qint64>(n / perSecond)),
                   {kStart * 1000 + static_cast<qint64>(n * 1000 / perSecond) + 40});
}

void decimatePyramid(benchmark::State& state)
{
    constexpr qint64 kPoints = 1'000'000;
    TimePyramid pyramid({kStart * 1000}, 1'000, kPoints);
    std::mt19937 random(7);
    for (qint64 i = 0; i < kPoints; ++i)
        pyramid.append(static_cast<float>(random() >> 8) / 16'777'216.0F +
                       std::sin(static_cast<float>(i) * .001F));
    std::vector<Column> out(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        pyramid.decimate(pyramid.begin(), pyramid.end(), out);
        benchmark::DoNotOptimize(out.data());
        benchmark::ClobberMemory();
    }
}

void appendPyramid(benchmark::State& state)
{
    TimePyramid pyramid({0}, 1'000, 1'000'000);
    float value = 0;
    for (auto _ : state)
        pyramid.append(value += 1.F);
    benchmark::DoNotOptimize(pyramid.size());
}

// The first hour of a chain, over and over.
void putInOrder(benchmark::State& state)
{
    const auto perSecond = static_cast<quint64>(state.range(0));
    std::vector<base::Block> blocks;
    for (quint64 n = 0; n < std::min<quint64>(3'600 * perSecond, 20'000); ++n)
        blocks.push_back(blockAt(n, kStart + static_cast<qint64>(n / perSecond)));
    std::size_t i = 0;
    ChainSeries series;
    for (auto _ : state) {
        if (i == blocks.size()) {
            state.PauseTiming();
            series = ChainSeries();
            i = 0;
            state.ResumeTiming();
        }
        series.put(blocks[i], {blocks[i].timestamp * 1000 + 40});
        ++i;
    }
}

// What the engine does for each head: put, then the ten-second rates.
void putAndRates(benchmark::State& state, Window window)
{
    ChainSeries series;
    feed(series, 0, 30'000, 5);
    quint64 n = 30'000;
    for (auto _ : state) {
        state.PauseTiming();
        for (quint64 end = n + 5; n < end; ++n)
            feed(series, n, n + 1, 5);
        state.ResumeTiming();
        benchmark::DoNotOptimize(series.rates(window));
    }
}

void memoryAfterAnHour(benchmark::State& state)
{
    const auto perSecond = static_cast<quint64>(state.range(0));
    std::size_t bytes = 0;
    for (auto _ : state) {
        ChainSeries series;
        feed(series, 0, 3'600 * perSecond, perSecond);
        for (std::size_t w = 0; w < kWindowCount; ++w)
            benchmark::DoNotOptimize(series.rates(static_cast<Window>(w)));
        benchmark::DoNotOptimize(
            series.decimate(Metric::Tps, {kStart * 1000}, {(kStart + 900) * 1000}, 240));
        bytes = series.memoryBytes();
    }
    state.counters["KB"] = static_cast<double>(bytes) / 1000.0;
}

// The Overview's sparkline: fifteen minutes of TPS.
void sparkline(benchmark::State& state)
{
    const auto perSecond = static_cast<quint64>(state.range(0));
    ChainSeries series;
    feed(series, 0, 3'600 * perSecond, perSecond);
    const base::UnixMs to{(kStart + 3'600) * 1000};
    for (auto _ : state)
        benchmark::DoNotOptimize(series.decimate(Metric::Tps, to - 900'000, to, 240));
}

BENCHMARK(decimatePyramid)->Name("series/decimate-1M")->Arg(240)->Arg(1920);
BENCHMARK(appendPyramid)->Name("series/append");
BENCHMARK(putInOrder)->Name("series/put-in-order")->Arg(1)->Arg(5)->Arg(500);
BENCHMARK_CAPTURE(putAndRates, s10, Window::S10)->Name("series/rates-10s");
BENCHMARK_CAPTURE(putAndRates, h1, Window::H1)->Name("series/rates-1h");
BENCHMARK_CAPTURE(putAndRates, h24, Window::H24)->Name("series/rates-24h");
BENCHMARK(sparkline)->Name("series/sparkline-15min")->Arg(1)->Arg(5);
BENCHMARK(memoryAfterAnHour)->Name("series/memory-after-1h")->Arg(1)->Arg(5);

// 40 chains: 25 MB for all at a block a second; a chain of five a second may take some four times
// as much.
constexpr bench::Goal kGoals[]{
    {"series/decimate-1M/240", "us", 50, 10},
    {"series/decimate-1M/1920", "us", 200, 60},
    {"series/append", "ns", 40, 10},
    {"series/put-in-order/1", "ns", 1'000, 300},
    {"series/put-in-order/5", "ns", 1'000, 300},
    {"series/put-in-order/500", "ns", 1'000, 300},
    {"series/rates-10s", "us", 10, 2},
    {"series/rates-1h", "us", 10, 2},
    {"series/rates-24h", "us", 10, 5},
    {"series/sparkline-15min/1", "us", 50, 15},
    {"series/sparkline-15min/5", "us", 50, 15},
    {"series/memory-after-1h/1", "KB", 1'000, 625},
    {"series/memory-after-1h/5", "KB", 4'000, 2'500},
};

} // namespace

std::span<const rollscope::bench::Goal> rollscope::bench::benchGoals()
{
    return kGoals;
}
