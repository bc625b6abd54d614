#include "chain/body_judge.hpp"
#include "base/hex.hpp"
#include <algorithm>

namespace rollscope::chain {
namespace {

constexpr quint64 kLeastGas = 21'000; ///< of a transaction
/// Of a trie without entries: keccak256(rlp("")).
constexpr std::string_view kEmptyRoot =
    "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421";

/// Transactions of a block that need no gas; nullopt = any number of them.
std::optional<quint64> freeTxs(const registry::ChainSpec& spec)
{
    using registry::Dialect;
    const auto listed = static_cast<quint64>(std::max(spec.systemTxPerBlock, 0));
    switch (spec.dialect) {
    case Dialect::Evm:
    case Dialect::Ethereum:
    case Dialect::Gnosis:
    case Dialect::Linea:
        return listed;
    case Dialect::OpStack: // L1 attributes
    case Dialect::Polygon: // state sync, which older nodes keep out of the trie as well
    case Dialect::Taiko:   // anchor
        return std::max<quint64>(listed, 1);
    default:
        return std::nullopt; // deposits and tickets: Nitro, Scroll; gas of another kind: ZK stack
    }
}

} // namespace

std::optional<QString> bodyContradicts(const base::Block& block, std::string_view transactionsRoot,
                                       const registry::ChainSpec& spec)
{
    if (!block.txs)
        return std::nullopt;
    const quint64 txs = *block.txs;
    if (const auto root = base::hashFromHex(transactionsRoot); root && *root != base::Hash32{}) {
        const bool empty = root == base::hashFromHex(kEmptyRoot);
        const quint64 outside = spec.dialect == registry::Dialect::Polygon ? 1 : 0;
        if (empty && txs > outside)
            return QStringLiteral("shows %1 transactions in its block %2, whose header has none")
                .arg(txs)
                .arg(block.number);
        // Nodes for tests write a root of their own into blocks without transactions (Hardhat:
        // keccak256("")); those used no gas.
        if (!empty && txs == 0 && block.gasUsed > 0)
            return QStringLiteral("shows no transactions in its block %1, whose header has some")
                .arg(block.number);
    }
    const auto freeOnes = freeTxs(spec);
    if (freeOnes && txs > *freeOnes && block.gasUsed / kLeastGas < txs - *freeOnes)
        return QStringLiteral("shows %1 transactions in its block %2, which used only %3 gas")
            .arg(txs)
            .arg(block.number)
            .arg(block.gasUsed);
    return std::nullopt;
}

} // namespace rollscope::chain
