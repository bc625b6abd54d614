// What a block's hash check costs beside reading it: texts to header, header to RLP, RLP to hash.
#include "bench_goals.hpp"
#include "eth/header.hpp"
#include "eth/keccak.hpp"
#include "eth/rlp.hpp"
#include <benchmark/benchmark.h>
#include <vector>

namespace {

using namespace rollscope;
using eth::HeaderField;

struct Member
{
    std::string key, text;
};

/// A header of today with all 21 fields, as a node writes it.
std::vector<Member> members()
{
    std::vector<Member> out;
    for (int i = 0; i < static_cast<int>(HeaderField::Count_); ++i) {
        const auto field = static_cast<HeaderField>(i);
        std::string text = "0x" + std::string(64, 'a');
        switch (field) {
        case HeaderField::Coinbase:
            text = "0x" + std::string(40, '1');
            break;
        case HeaderField::LogsBloom:
            text = "0x" + std::string(512, '8');
            break;
        case HeaderField::Nonce:
            text = "0x0000000000000000";
            break;
        case HeaderField::ExtraData:
            text = "0xd883010f0b846765746888676f312e32332e39856c696e7578";
            break;
        case HeaderField::Difficulty:
        case HeaderField::BlobGasUsed:
            text = "0x0";
            break;
        case HeaderField::Number:
        case HeaderField::GasLimit:
        case HeaderField::GasUsed:
        case HeaderField::Timestamp:
        case HeaderField::BaseFeePerGas:
        case HeaderField::ExcessBlobGas:
            text = "0x67be0db3";
            break;
        default:
            break;
        }
        out.push_back({std::string(eth::headerKey(field)), text});
    }
    return out;
}

eth::Header fill(const std::vector<Member>& members)
{
    eth::Header header;
    for (const auto& member : members) {
        if (const auto field = eth::headerField(member.key))
            benchmark::DoNotOptimize(eth::set(header, *field, member.text));
    }
    return header;
}

void fillHeader(benchmark::State& state)
{
    const auto texts = members();
    for (auto _ : state)
        benchmark::DoNotOptimize(fill(texts));
}

void encodeHeader(benchmark::State& state)
{
    const auto header = fill(members());
    for (auto _ : state)
        benchmark::DoNotOptimize(eth::encodeHeader(header));
}

void hashHeader(benchmark::State& state)
{
    const auto header = fill(members());
    for (auto _ : state)
        benchmark::DoNotOptimize(eth::headerHash(header));
}

void checkHeader(benchmark::State& state)
{
    const auto texts = members();
    for (auto _ : state)
        benchmark::DoNotOptimize(eth::headerHash(fill(texts)));
    state.SetItemsProcessed(state.iterations());
}

void decodeList(benchmark::State& state)
{
    std::string bytes;
    for (int i = 0; i < 1000; ++i)
        eth::rlp::appendUint(bytes, static_cast<quint64>(i) * 7'919'777);
    eth::rlp::closeList(bytes, 0);
    for (auto _ : state)
        benchmark::DoNotOptimize(eth::rlp::decode(bytes));
    state.SetBytesProcessed(state.iterations() * static_cast<qint64>(bytes.size()));
}

BENCHMARK(fillHeader)->Name("eth/header-fill");
BENCHMARK(encodeHeader)->Name("eth/header-encode");
BENCHMARK(hashHeader)->Name("eth/header-hash");
BENCHMARK(checkHeader)->Name("eth/header-check");
BENCHMARK(decodeList)->Name("eth/rlp-decode-1000");

constexpr bench::Goal kGoals[]{
    {"eth/header-fill", "us", 3, 1.5},     {"eth/header-encode", "us", 1, 0.4},
    {"eth/header-hash", "us", 8, 5},       {"eth/header-check", "us", 10, 6},
    {"eth/rlp-decode-1000", "us", 20, 10},
};

} // namespace

std::span<const rollscope::bench::Goal> rollscope::bench::benchGoals()
{
    return kGoals;
}
