#pragma once
#include "net/rpc_client.hpp"
#include "wallet/ask.hpp"
#include "wallet/fees.hpp"
#include "wallet/tracking.hpp"

/// What the fee and nonce policy needs to know, asked from one node. Errors are
/// the node's, or Protocol with the field that it got wrong.
namespace rollscope::wallet {

/// eth_feeHistory, for the quote.
[[nodiscard]] Ask askFees(net::RpcClient& node, int blocksAhead,
                          Question<FeeQuote>::Handler handler);

/// eth_getTransactionCount at latest and pending.
[[nodiscard]] Ask askNonces(net::RpcClient& node, const base::Address& account,
                            Question<AccountNonces>::Handler handler);

/// One look at a transaction that was sent: receipt, pool, nonce, head, finalized tag (a node
/// without that tag has none).
[[nodiscard]] Ask askSighting(net::RpcClient& node, const base::Hash32& hash,
                              const base::Address& sender, Question<Sighting>::Handler handler);

} // namespace rollscope::wallet
