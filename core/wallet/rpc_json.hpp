#pragma once
#include "eth/transaction.hpp"
#include "net/rpc_client.hpp"
#include "wallet/shown.hpp"
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// Between our values and the JSON of the Ethereum JSON-RPC API.
namespace rollscope::wallet {

[[nodiscard]] QString quantityOf(const base::Wei& wei);
[[nodiscard]] QString quantityOf(quint64 value);
[[nodiscard]] QString hexOf(std::string_view bytes);

/// The object of eth_sendTransaction and eth_signTransaction: every field that the type has.
[[nodiscard]] QJsonObject transactionJson(const eth::Transaction& transaction,
                                          const base::Address& from);

/// What eth_getTransactionByHash gave. It is believed as far as its hash proves: the transaction is
/// rebuilt and encoded, must hash to `hash` and recover a sender. Protocol with the field
/// otherwise.
[[nodiscard]] base::Result<eth::SignedTransaction> transactionFromJson(const QJsonObject& json,
                                                                       const base::Hash32& hash);

/// What eth_signTransaction gave: bytes in hex, or an object with them as `raw` (geth). Protocol
/// when it is neither or has more than 1 MB.
[[nodiscard]] base::Result<std::string> rawFromJson(const QJsonValue& json);

/// Addresses of an array of texts; Protocol error for anything else, or more than 10,000.
[[nodiscard]] base::Result<std::vector<base::Address>> accountsFromJson(const QJsonValue& json);

using JsonHandler = std::function<void(base::Result<QJsonValue>)>;
/// Asks `client`; answers above 8 MB or of broken JSON are Protocol errors.
void askJson(net::RpcClient& client, const char* method, const QJsonArray& params,
             JsonHandler handler);
/// The code of a JSON-RPC error that askJson() handed on (Refused, "4001: …"); 0 for other errors.
[[nodiscard]] int rpcCode(const base::Error& error);

} // namespace rollscope::wallet
