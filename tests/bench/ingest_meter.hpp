#pragma once
#include "base/block.hpp"
#include "base/hex.hpp"
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <simdjson.h>
#include <sys/resource.h>

// What the clients of the comparison measure and print.

namespace rollscope::bench {

namespace od = simdjson::ondemand;

inline double cpuSeconds()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

inline qint64 steadyNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

inline double peakMegabytes()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return static_cast<double>(use.ru_maxrss) / 1024;
}

/// First 32 bits of a hash: its share of the checksum.
inline quint64 word(const base::Hash32& hash)
{
    const auto& b = hash.bytes;
    return quint64(b[0]) << 24 | quint64(b[1]) << 16 | quint64(b[2]) << 8 | b[3];
}

/// What every client of the comparison adds up over its blocks, so that all can be seen to have
/// read the same.
inline quint64 checksum(const base::Block& b)
{
    return b.number + static_cast<quint64>(b.timestamp) + b.gasUsed + b.gasLimit.value_or(0) +
           b.baseFeePerGas.value_or(base::Wei{}).limbs[0] + b.blobGasUsed.value_or(0) +
           b.excessBlobGas.value_or(0) + b.txs.value_or(0) + word(b.hash) + word(b.parentHash);
}

/// The same from the JSON itself.
inline quint64 checksum(od::object& block)
{
    quint64 sum = 0;
    for (auto item : block) {
        od::field field;
        if (std::move(item).get(field) != simdjson::SUCCESS)
            return sum;
        const auto key = field.key();
        std::string_view text;
        if (key.unsafe_is_equal("hash") || key.unsafe_is_equal("parentHash")) {
            if (field.value().get_string().get(text) == simdjson::SUCCESS)
                sum += word(base::hashFromHex(text).value_or(base::Hash32{}));
        } else if (key.unsafe_is_equal("number") || key.unsafe_is_equal("timestamp") ||
                   key.unsafe_is_equal("gasUsed") || key.unsafe_is_equal("gasLimit") ||
                   key.unsafe_is_equal("baseFeePerGas") || key.unsafe_is_equal("blobGasUsed") ||
                   key.unsafe_is_equal("excessBlobGas")) {
            if (field.value().get_string().get(text) == simdjson::SUCCESS)
                sum += base::quantityFromHex(text).value_or(0);
        } else if (key.unsafe_is_equal("transactions")) {
            od::array list;
            std::size_t count = 0;
            if (field.value().get_array().get(list) == simdjson::SUCCESS &&
                list.count_elements().get(count) == simdjson::SUCCESS)
                sum += count;
        }
    }
    return sum;
}

/// Prints the result and ends the program.
[[noreturn]] inline void finish(const char* text)
{
    std::puts(text);
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace rollscope::bench
