#pragma once
#include "base/block.hpp"
#include "health/head_tracker.hpp"
#include <QTest>
#include <vector>

namespace rollscope::test {

/// A hash that says what it is: number and branch in its bytes, the rest mixed.
inline base::Hash32 hashOf(quint64 number, quint32 branch)
{
    base::Hash32 hash;
    quint64 mixed = number * 0x9e3779b97f4a7c15U + branch + 1;
    for (std::size_t i = 0; i < 16; ++i) {
        mixed ^= mixed >> 29;
        mixed *= 0xbf58476d1ce4e5b9U;
        hash.bytes[i] = static_cast<quint8>(mixed >> 56);
    }
    for (std::size_t i = 0; i < 8; ++i)
        hash.bytes[16 + i] = static_cast<quint8>(number >> (8 * i));
    for (std::size_t i = 0; i < 4; ++i)
        hash.bytes[24 + i] = static_cast<quint8>(branch >> (8 * i));
    return hash;
}

inline base::Block makeBlock(quint64 number, quint32 branch, const base::Hash32& parent)
{
    base::Block block;
    block.number = number;
    block.hash = hashOf(number, branch);
    block.parentHash = parent;
    block.timestamp = 1'700'000'000 + static_cast<qint64>(number);
    block.gasUsed = number * 1000;
    return block;
}

/// Blocks [first, last] of `branch`, the first one on `parent`.
inline std::vector<base::Block> makeChain(quint64 first, quint64 last, quint32 branch,
                                          base::Hash32 parent)
{
    std::vector<base::Block> chain;
    for (quint64 n = first; n <= last; ++n) {
        chain.push_back(makeBlock(n, branch, parent));
        parent = chain.back().hash;
    }
    return chain;
}

inline base::Observation observed(const base::Block& block, qint64 ms = 0,
                                  base::Via via = base::Via::Push)
{
    base::Observation o;
    o.via = via;
    o.seen = {1'700'000'000'000 + ms};
    o.block = block;
    return o;
}

inline std::vector<quint64> numbers(const std::vector<base::Block>& blocks)
{
    std::vector<quint64> out;
    for (const auto& b : blocks)
        out.push_back(b.number);
    return out;
}

} // namespace rollscope::test
