#pragma once
#include "eth/transaction.hpp"
#include "registry/chain_spec.hpp"
#include "wallet/fees.hpp"
#include <QJsonArray>
#include <QJsonValue>

/// What a rollup takes for posting the transaction's bytes to its parent chain.
namespace rollscope::wallet {

/// Where that fee is found.
enum class DataFeeSource : quint8 {
    None,   ///< the chain takes none (layer 1, side chains)
    InGas,  ///< within the gas that eth_estimateGas answers (Nitro) or within its price
    Oracle, ///< a contract's getL1Fee(bytes), on top of the gas: OP stack, Metis, Scroll
    Zks,    ///< zks_estimateFee: gas and price that hold it (ZK stack)
    Linea,  ///< linea_estimateGas: gas and price that hold it
};

[[nodiscard]] DataFeeSource dataFeeSource(const registry::ChainSpec& chain);

struct FeeQuestion
{
    const char* method;
    QJsonArray params;
};
/// The request to send, where there is one. getL1Fee takes the unsigned transaction and counts the
/// signature itself.
[[nodiscard]] std::optional<FeeQuestion> dataFeeQuestion(const registry::ChainSpec& chain,
                                                         const eth::Transaction& tx,
                                                         const base::Address& from);

/// Its answer. Oracle: `onTop` in wei, in the chain's gas token. Zks and Linea: what the
/// transaction should offer so that the data is paid.
struct DataFee
{
    base::Wei onTop;
    std::optional<quint64> gasLimit;
    std::optional<base::Wei> maxFeePerGas, maxPriorityFeePerGas;
    std::optional<base::Wei> gasPerPubdata; ///< ZK stack
};
/// Protocol error with field and rule.
[[nodiscard]] base::Result<DataFee> readDataFee(DataFeeSource source, const QJsonValue& answer);

/// Offers what the data needs, where that is more than `tx` offers. The node says so, and a
/// person's caps hold for it too: BadInput naming the cap that it passes, and `tx` stays.
[[nodiscard]] base::Result<void> applyDataFee(eth::Transaction& tx, const DataFee& data,
                                              const FeeCaps& caps);

} // namespace rollscope::wallet
