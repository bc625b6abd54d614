#pragma once
#include "eth/header.hpp"
#include <QJsonObject>
#include <unordered_map>

namespace rollscope::test {

/// A block of a made-up chain; its hash follows from its header like on Ethereum.
struct ScriptedBlock
{
    eth::Header header;
    base::Hash32 hash;
    int txs = 0;
    bool systemTx = false; ///< the first transaction is an OP-stack attributes deposit
    /// Its transactions instead of made-up ones: {from, to, type, blobVersionedHashes, …}.
    std::vector<QJsonObject> calls;
    [[nodiscard]] quint64 number() const { return header.number; }
};

/// All blocks of all branches, shared by the nodes of one chain.
class ScriptedChain
{
public:
    /// `seed` makes another genesis.
    explicit ScriptedChain(quint64 seed = 1, qint64 timestamp = 1'700'000'000);
    [[nodiscard]] const base::Hash32& genesis() const { return m_genesis; }
    /// A new child; `salt` tells siblings apart.
    const base::Hash32& append(const base::Hash32& parent, int txs, qint64 timestamp,
                               quint64 salt = 0);
    /// Of a parent chain: its transactions are `calls`, its blobs are theirs (EIP-4844), and
    /// nothing is in excess.
    const base::Hash32& append(const base::Hash32& parent, std::vector<QJsonObject> calls,
                               qint64 timestamp, quint64 salt);
    [[nodiscard]] const ScriptedBlock& at(const base::Hash32& hash) const;
    [[nodiscard]] bool has(const base::Hash32& hash) const;
    bool systemTx = false; ///< for blocks appended from now on

private:
    std::unordered_map<base::Hash32, ScriptedBlock> m_blocks;
    base::Hash32 m_genesis;
};

} // namespace rollscope::test
