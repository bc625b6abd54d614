#pragma once
#include "wallet/fees.hpp"

/// A pending transaction gives way to one of the same account and nonce that offers enough more.
namespace rollscope::wallet {

/// geth's pools ask for 10 % more on both prices (core/txpool/legacypool, PriceBump), other clients
/// for about as much; of blob transactions for twice (blobpool).
inline constexpr unsigned kMinBumpPercent = 10;
inline constexpr unsigned kMinBlobBumpPercent = 100;

/// BadInput with field and rule unless a node would take `fresh` in the place of `pending`: same
/// chain and nonce, each price at least the bump above.
[[nodiscard]] base::Result<void> checkReplaces(const eth::Transaction& pending,
                                               const eth::Transaction& fresh);

/// The same transaction at the quote's fees, or at the least that replaces it, whichever is more.
/// BadInput when a cap forbids that.
[[nodiscard]] base::Result<eth::Transaction> speedUp(const eth::Transaction& pending,
                                                     const FeeQuote& quote, Speed speed,
                                                     const FeeCaps& caps = {});

/// What a transfer to an account without code costs on Ethereum and the OP stack. Nitro counts its
/// data fee in gas, the ZK stack has other costs, and an account with code may run it: there
/// eth_estimateGas of the transfer says more.
inline constexpr quint64 kTransferGas = 21'000;

/// A transfer of nothing to oneself that takes the nonce, with `gas` as it was estimated, priced as
/// speedUp() does. It cancels only what is not in a block yet, and may lose the race. BadInput for
/// less gas than kTransferGas.
[[nodiscard]] base::Result<eth::Transaction> cancelling(const eth::Transaction& pending,
                                                        const base::Address& from, quint64 gas,
                                                        const FeeQuote& quote, Speed speed,
                                                        const FeeCaps& caps = {});

} // namespace rollscope::wallet
