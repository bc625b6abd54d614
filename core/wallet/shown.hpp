#pragma once
#include "eth/transaction.hpp"

namespace rollscope::wallet {

/// What a signer may choose by itself. Prices in wei per gas.
struct FeeBounds
{
    quint64 minGas = 0; ///< less gas than was estimated fails and is paid all the same
    quint64 maxGas = 0;
    base::Wei maxFeePerGas; ///< of types 0 and 1: the gas price
    base::Wei maxPriorityFeePerGas;
};

/// What the review screen showed and a person agreed to.
struct Shown
{
    eth::Transaction transaction;
    base::Address from;
    FeeBounds bounds;
    /// EIP-7702 hands the account to a contract: said yes to by a gesture of its own.
    bool authorizationsAgreed = false;

    /// Nothing is left to the signer.
    [[nodiscard]] static Shown exactly(eth::Transaction transaction, const base::Address& from);
};

/// Whether it may be put before a signer at all: the rules of every chain, a chain id, bounds that
/// hold the transaction, authorizations only when agreed to, no blobs (their bodies are not here).
/// BadInput with field and rule.
[[nodiscard]] base::Result<void> checkShown(const Shown& shown);

} // namespace rollscope::wallet
