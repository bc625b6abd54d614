// For window/run.mjs: fill_store FILE MINUTES CHAIN… writes a store as if these chains had been
// watched until now, a block of each second.
#include "store/store.hpp"
#include <QCoreApplication>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <random>

using namespace rollscope;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() < 4) {
        std::fputs("fill_store FILE MINUTES CHAIN...\n", stderr);
        return 2;
    }
    store::Writer::Config config;
    config.path = words[1];
    auto writer = store::Writer::open(config, [](const base::Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    });
    if (!writer) {
        std::fprintf(stderr, "%s\n", qPrintable(writer.error().text()));
        return 3;
    }
    using namespace std::chrono;
    const qint64 end = duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
    const qint64 begin = end - 60 * words[2].toInt();
    std::mt19937_64 random(7);
    for (const auto& chain : words.mid(3)) {
        base::Block block;
        for (qint64 second = begin; second < end; ++second) {
            block.parentHash = block.hash;
            for (std::size_t i = 0; i < block.hash.bytes.size(); i += sizeof(quint64)) {
                const quint64 word = random();
                std::memcpy(block.hash.bytes.data() + i, &word, sizeof word);
            }
            block.number = static_cast<quint64>(second - begin) + 1'000'000;
            block.timestamp = second;
            block.gasLimit = 60'000'000;
            block.gasUsed = 5'000'000 + random() % 25'000'000;
            block.baseFeePerGas = base::Wei::from64(1'000'000 + random() % 100'000'000);
            block.txs = static_cast<quint32>(20 + random() % 60);
            block.userTxs = *block.txs - 1;
            (*writer)->block(chain, block, {second * 1000 + 300});
        }
    }
    if (const auto flushed = (*writer)->flush(); !flushed) {
        std::fprintf(stderr, "%s\n", qPrintable(flushed.error().text()));
        return 3;
    }
    return 0;
}
