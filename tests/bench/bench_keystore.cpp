// Opening a key file of the usual cost (N = 2^18) beside OpenSSL's scrypt alone, in turns.
#include "bench_goals.hpp"
#include "wallet/keystore.hpp"
#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <chrono>
#include <openssl/evp.h>
#include <vector>

namespace {

using namespace rollscope;

constexpr std::array<quint8, 8> kPassword{'p', 'a', 's', 's', 'w', 'o', 'r', 'd'};
constexpr quint64 kMemory = wallet::kMaxScryptMemory;

template <class Fn> double seconds(const Fn& fn)
{
    const auto start = std::chrono::steady_clock::now();
    fn();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void openFile(benchmark::State& state)
{
    std::array<quint8, 32> key{};
    key.fill(0x46);
    const auto file = wallet::makeKeystore(eth::SecretKey(key), kPassword);
    if (!file) {
        state.SkipWithError(file.error().what.toUtf8().constData());
        return;
    }
    const wallet::ScryptCost cost;
    const std::array<quint8, 32> salt{1, 2, 3};
    std::array<quint8, 32> derived{};
    std::vector<double> ratios;
    bool failed = false;
    for (auto _ : state) {
        const double ours = seconds([&] { failed |= !wallet::openKeystore(*file, kPassword); });
        const double alone = seconds([&] {
            failed |=
                EVP_PBE_scrypt(reinterpret_cast<const char*>(kPassword.data()), kPassword.size(),
                               salt.data(), salt.size(), cost.n, cost.r, cost.p, kMemory,
                               derived.data(), derived.size()) != 1;
        });
        ratios.push_back(ours / alone);
    }
    if (failed)
        state.SkipWithError("a key was not derived");
    std::ranges::sort(ratios);
    state.counters["times"] = ratios[ratios.size() / 2];
}

BENCHMARK(openFile)->Name("wallet/keystore-vs-openssl-scrypt")->Iterations(7);

constexpr bench::Goal kGoals[]{{"wallet/keystore-vs-openssl-scrypt", "times", 1.2, 1.05}};

} // namespace

std::span<const rollscope::bench::Goal> rollscope::bench::benchGoals()
{
    return kGoals;
}
