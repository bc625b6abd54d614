// From a frame's JSON to a block in the canonical chain: what each head and each body costs.
#include "bench_goals.hpp"
#include "chain/evm_block.hpp"
#include "health/head_tracker.hpp"
#include <benchmark/benchmark.h>
#include <string>

namespace {

using namespace rollscope;

std::string hash(char digit)
{
    return "0x" + std::string(64, digit);
}

/// A head as geth sends it; the block with 150 hashes or 200 objects adds `transactions`.
std::string blockJson(const std::string& transactions)
{
    std::string json =
        R"({"hash":")" + hash('1') + R"(","parentHash":")" + hash('2') + R"(","sha3Uncles":")" +
        hash('3') + R"(","miner":"0x)" + std::string(40, '4') + R"(","stateRoot":")" + hash('5') +
        R"(","transactionsRoot":")" + hash('6') + R"(","receiptsRoot":")" + hash('7') +
        R"(","logsBloom":"0x)" + std::string(512, '8') +
        R"(","difficulty":"0x0","number":"0x14e8d38","gasLimit":"0x2243e5b",)" +
        R"("gasUsed":"0xf8e2f0","timestamp":"0x67be0db3","extraData":"0x)" + std::string(48, '9') +
        R"(","mixHash":")" + hash('a') +
        R"(","nonce":"0x0000000000000000","baseFeePerGas":"0x3b9aca00",)" +
        R"("withdrawalsRoot":")" + hash('b') +
        R"(","blobGasUsed":"0x20000","excessBlobGas":"0x4780000",)" +
        R"("parentBeaconBlockRoot":")" + hash('c') + R"(","requestsHash":")" + hash('d') + '"';
    if (!transactions.empty())
        json += R"(,"size":"0x1234","transactions":[)" + transactions + "]";
    return json + "}";
}

std::string repeated(const std::string& item, int count)
{
    std::string out = item;
    for (int i = 1; i < count; ++i)
        out += ',' + item;
    return out;
}

std::string transaction()
{
    return R"({"blockHash":")" + hash('1') + R"(","blockNumber":"0x14e8d38","from":"0x)" +
           std::string(40, 'e') + R"(","gas":"0x5208","gasPrice":"0x3b9aca00","hash":")" +
           hash('f') + R"(","input":"0xa9059cbb)" + std::string(128, '0') +
           R"(","nonce":"0x1","to":"0x)" + std::string(40, 'a') +
           R"(","transactionIndex":"0x0","value":"0x0","type":"0x2","accessList":[],)" +
           R"("chainId":"0xa","v":"0x0","r":")" + hash('7') + R"(","s":")" + hash('8') +
           R"(","yParity":"0x0","maxFeePerGas":"0x1","maxPriorityFeePerGas":"0x1"})";
}

void read(benchmark::State& state, const std::string& json, bool check)
{
    const simdjson::padded_string padded(json);
    simdjson::ondemand::parser parser;
    registry::ChainSpec spec;
    spec.dialect = registry::Dialect::OpStack;
    for (auto _ : state) {
        simdjson::ondemand::document document;
        simdjson::ondemand::value value;
        if (parser.iterate(padded).get(document) != simdjson::SUCCESS ||
            document.get_value().get(value) != simdjson::SUCCESS)
            state.SkipWithError("no JSON");
        auto block = chain::readBlock(value, spec, check);
        if (!block)
            state.SkipWithError("not read");
        benchmark::DoNotOptimize(block);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<qint64>(json.size()));
}

void readHead(benchmark::State& state)
{
    read(state, blockJson({}), false);
}

void readAndCheckHead(benchmark::State& state)
{
    read(state, blockJson({}), true);
}

void readHashes(benchmark::State& state)
{
    read(state, blockJson(repeated('"' + hash('e') + '"', 150)), false);
}

void readObjects(benchmark::State& state)
{
    read(state, blockJson(repeated(transaction(), 200)), false);
}

base::Hash32 numbered(quint64 number)
{
    base::Hash32 out;
    for (std::size_t i = 0; i < 32; ++i)
        out.bytes[i] = static_cast<quint8>((number * 0x9e3779b97f4a7c15U) >> (8 * (i % 8)));
    return out;
}

/// The next head from one operator, then the same from the other.
void track(benchmark::State& state)
{
    health::HeadTracker tracker;
    base::Observation seen;
    seen.seen = {1'700'000'000'000};
    quint64 number = 1;
    for (auto _ : state) {
        seen.block.number = number;
        seen.block.hash = numbered(number);
        seen.block.parentHash = numbered(number - 1);
        seen.seen.value += 1000;
        benchmark::DoNotOptimize(tracker.observe(seen, 1));
        benchmark::DoNotOptimize(tracker.observe(seen, 2));
        ++number;
    }
}

/// A reorg of 64 blocks there and back.
void reorg(benchmark::State& state)
{
    constexpr quint64 kDepth = 64;
    health::HeadTracker tracker;
    base::Observation seen;
    seen.seen = {1'700'000'000'000};
    const auto grow = [&](quint64 first, quint64 branch) {
        for (quint64 n = first; n < first + kDepth; ++n) {
            seen.block.number = n;
            seen.block.hash = numbered(n + branch);
            seen.block.parentHash = n == first ? numbered(first - 1) : numbered(n - 1 + branch);
            benchmark::DoNotOptimize(tracker.observe(seen, 1));
        }
    };
    for (quint64 n = 1; n < 1000; ++n) {
        seen.block.number = n;
        seen.block.hash = numbered(n);
        seen.block.parentHash = numbered(n - 1);
        benchmark::DoNotOptimize(tracker.observe(seen, 1));
    }
    quint64 branch = 1'000'000;
    for (auto _ : state)
        grow(1000, branch += 1'000'000);
}

BENCHMARK(readHead)->Name("chain/read-head");
BENCHMARK(readAndCheckHead)->Name("chain/read-and-check-head");
BENCHMARK(readHashes)->Name("chain/read-150-hashes");
BENCHMARK(readObjects)->Name("chain/read-200-objects");
BENCHMARK(track)->Name("health/head-from-two-operators");
BENCHMARK(reorg)->Name("health/reorg-of-64");

constexpr bench::Goal kGoals[]{
    {"chain/read-head", "us", 1.5, 0.8},
    {"chain/read-and-check-head", "us", 12, 6},
    {"chain/read-150-hashes", "us", 8, 4},
    {"chain/read-200-objects", "us", 120, 60},
    {"health/head-from-two-operators", "us", 2, 1},
    {"health/reorg-of-64", "us", 100, 50},
};

} // namespace

std::span<const rollscope::bench::Goal> rollscope::bench::benchGoals()
{
    return kGoals;
}
