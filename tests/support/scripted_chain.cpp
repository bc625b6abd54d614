#include "scripted_chain.hpp"
#include <QJsonArray>
#include <algorithm>

namespace rollscope::test {

ScriptedChain::ScriptedChain(quint64 seed, qint64 timestamp)
{
    ScriptedBlock block;
    block.header.timestamp = static_cast<quint64>(timestamp);
    block.header.gasLimit = 30'000'000;
    block.header.difficulty = base::Wei::from64(seed);
    block.header.baseFeePerGas = base::Wei::from64(7);
    block.hash = m_genesis = eth::headerHash(block.header);
    m_blocks.emplace(block.hash, std::move(block));
}

const base::Hash32& ScriptedChain::append(const base::Hash32& parent, int txs, qint64 timestamp,
                                          quint64 salt)
{
    const ScriptedBlock& on = at(parent);
    ScriptedBlock block;
    block.header = on.header;
    block.header.parentHash = parent;
    block.header.number = on.number() + 1;
    block.header.timestamp = std::max(on.header.timestamp, static_cast<quint64>(timestamp));
    block.txs = txs;
    block.systemTx = systemTx && txs > 0;
    block.header.gasUsed = static_cast<quint64>(txs) * 21'000;
    for (std::size_t i = 0; i < 8; ++i)
        block.header.nonce[i] = static_cast<quint8>(salt >> (8 * i));
    block.hash = eth::headerHash(block.header);
    const auto [it, isNew] = m_blocks.emplace(block.hash, block);
    return it->second.hash;
}

const base::Hash32& ScriptedChain::append(const base::Hash32& parent,
                                          std::vector<QJsonObject> calls, qint64 timestamp,
                                          quint64 salt)
{
    constexpr quint64 kGasPerBlob = 131'072;
    const ScriptedBlock& on = at(parent);
    ScriptedBlock block;
    block.header = on.header;
    block.header.parentHash = parent;
    block.header.number = on.number() + 1;
    block.header.timestamp = static_cast<quint64>(timestamp);
    block.txs = static_cast<int>(calls.size());
    block.header.gasUsed = calls.size() * 21'000;
    quint64 blobs = 0;
    for (const auto& call : calls)
        blobs +=
            static_cast<quint64>(call.value(QLatin1String("blobVersionedHashes")).toArray().size());
    block.calls = std::move(calls);
    block.header.withdrawalsRoot = base::Hash32{};
    block.header.blobGasUsed = blobs * kGasPerBlob;
    block.header.excessBlobGas = 0;
    block.header.parentBeaconBlockRoot = base::Hash32{};
    for (std::size_t i = 0; i < 8; ++i)
        block.header.nonce[i] = static_cast<quint8>(salt >> (8 * i));
    block.hash = eth::headerHash(block.header);
    const auto [it, isNew] = m_blocks.emplace(block.hash, block);
    return it->second.hash;
}

const ScriptedBlock& ScriptedChain::at(const base::Hash32& hash) const
{
    return m_blocks.at(hash);
}

bool ScriptedChain::has(const base::Hash32& hash) const
{
    return m_blocks.count(hash) != 0;
}

} // namespace rollscope::test
