// How fast a tape is read, and how fast it plays when nobody waits for its clock.
#include "bench_goals.hpp"
#include "tape/deck.hpp"
#include <benchmark/benchmark.h>

namespace {

using namespace rollscope;

const QString& shippedTape()
{
    static const QString kPath = QStringLiteral(":/rollscope/tapes/demo.rstape");
    return kPath;
}

void countFrames(benchmark::State& state, std::size_t frames)
{
    state.counters["frames/s"] =
        benchmark::Counter(static_cast<double>(frames), benchmark::Counter::kIsRate);
}

void readTape(benchmark::State& state)
{
    std::size_t frames = 0;
    for (auto _ : state) {
        auto reader = tape::TapeReader::open(shippedTape());
        if (!reader)
            return state.SkipWithError("no tape");
        for (auto frame = (*reader)->next(); frame && *frame; frame = (*reader)->next())
            ++frames;
    }
    countFrames(state, frames);
}

/// Reading, learning what can be answered, and handing out each push.
void playTape(benchmark::State& state)
{
    std::size_t frames = 0;
    for (auto _ : state) {
        auto deck = tape::Deck::open(shippedTape());
        if (!deck)
            return state.SkipWithError("no tape");
        while (const auto due = (*deck)->nextDue())
            benchmark::DoNotOptimize((*deck)->advance(*due));
        frames += tape::summaryOf(shippedTape())->frames;
    }
    countFrames(state, frames);
}

BENCHMARK(readTape)->Name("tape_read")->Unit(benchmark::kMillisecond);
BENCHMARK(playTape)->Name("tape_play")->Unit(benchmark::kMillisecond);

} // namespace

std::span<const rollscope::bench::Goal> rollscope::bench::benchGoals()
{
    static constexpr Goal kGoals[] = {
        {"tape_read", "frames/s", 200'000, 300'000, false},
        {"tape_play", "frames/s", 120'000, 200'000, false},
    };
    return kGoals;
}
