// Our side of sign.mjs: signs EIP-1559 transactions for SECONDS and prints how many a second, first
// the signature with its encoding, then the same proven by recovery, as the program does it.
#include "eth/transaction.hpp"
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace rollscope;

namespace {

eth::Transaction transfer()
{
    eth::Transaction tx;
    tx.chain = base::ChainId{1};
    tx.gasLimit = 21000;
    tx.maxFeePerGas = base::Wei::from64(20'000'000'000);
    tx.maxPriorityFeePerGas = base::Wei::from64(1'000'000'000);
    tx.to = base::Address{};
    tx.to->bytes.fill(0x35);
    tx.value = base::Wei::from64(1'000'000'000'000'000'000);
    return tx;
}

/// Runs `once` with a new nonce each time.
template <class Once> double rate(double seconds, Once once)
{
    using Clock = std::chrono::steady_clock;
    eth::Transaction tx = transfer();
    const auto start = Clock::now();
    double spent = 0;
    do {
        for (int i = 0; i < 50; ++i, ++tx.nonce) {
            if (!once(tx))
                std::abort();
        }
        spent = std::chrono::duration<double>(Clock::now() - start).count();
    } while (spent < seconds);
    return static_cast<double>(tx.nonce) / spent;
}

} // namespace

int main(int argc, char** argv)
{
    const double seconds = argc > 1 ? std::atof(argv[1]) : 1;
    base::Hash32 key;
    key.bytes.fill(0x46);
    const eth::SecretKey secret(key.bytes);
    const double plain = rate(seconds, [&](const eth::Transaction& tx) {
        const auto signature = eth::sign(eth::signingHash(tx), secret);
        return signature && eth::encodeSigned(tx, *signature);
    });
    const double proven = rate(seconds, [&](const eth::Transaction& tx) {
        return eth::signTransaction(tx, secret).has_value();
    });
    std::printf("%.0f %.0f\n", plain, proven);
    return 0;
}
