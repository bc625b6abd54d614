#include "eth/transaction.hpp"
#include "eth/u256.hpp"

namespace rollscope::eth {
namespace {

tl::unexpected<base::Error> against(const char* field, const QString& rule)
{
    return base::fail(base::ErrorKind::BadInput, rule, QString::fromLatin1(field));
}

base::Result<void> checkBlobs(const Transaction& tx)
{
    constexpr quint8 kVersion = 0x01; // of a KZG commitment
    if (tx.blobVersionedHashes.empty())
        return against("blobVersionedHashes", QStringLiteral("there is at least one (EIP-4844)"));
    for (const base::Hash32& hash : tx.blobVersionedHashes) {
        if (hash.bytes[0] != kVersion)
            return against("blobVersionedHashes",
                           QStringLiteral("each begins with version 1 (EIP-4844)"));
    }
    return {};
}

/// A field that the type does not have would be shown and never signed.
base::Result<void> checkBelongs(const Transaction& tx)
{
    const bool priced = tx.type <= TransactionType::AccessList;
    const QString rule = QStringLiteral("this type of transaction does not have it");
    if (priced && (tx.maxFeePerGas != base::Wei{} || tx.maxPriorityFeePerGas != base::Wei{}))
        return against("maxFeePerGas", rule);
    if (!priced && tx.gasPrice != base::Wei{})
        return against("gasPrice", rule);
    if (tx.type == TransactionType::Legacy && !tx.accessList.empty())
        return against("accessList", rule);
    if (tx.type != TransactionType::Blob &&
        (tx.maxFeePerBlobGas != base::Wei{} || !tx.blobVersionedHashes.empty()))
        return against("blobVersionedHashes", rule);
    if (tx.type != TransactionType::SetCode && !tx.authorizations.empty())
        return against("authorizationList", rule);
    return {};
}

} // namespace

base::Result<void> checkRules(const Transaction& tx, std::optional<base::ChainId> chain)
{
    const bool typed = tx.type != TransactionType::Legacy;
    if (typed && !tx.chain)
        return against("chainId", QStringLiteral("only type 0 may leave it out"));
    if (tx.chain && tx.chain->value > kMaxChainId)
        return against("chainId", QStringLiteral("it is above the bound of EIP-2294"));
    // Without a chain (before EIP-155) it is valid on every one.
    if (chain && tx.chain && *tx.chain != *chain)
        return against("chainId",
                       QStringLiteral("it is %1, not %2").arg(tx.chain->value).arg(chain->value));
    if (tx.nonce == ~quint64(0))
        return against("nonce", QStringLiteral("it is below 2^64-1 (EIP-2681)"));
    if (auto belongs = checkBelongs(tx); !belongs)
        return belongs;
    const U256 feeCap = toU256(tx.feeCap());
    const auto worst = checked([&] { return U256(tx.gasLimit) * feeCap + toU256(tx.value); });
    if (!worst)
        return against("gasLimit", QStringLiteral("gas times price plus value passes 2^256"));
    if (toU256(tx.maxPriorityFeePerGas) > toU256(tx.maxFeePerGas))
        return against("maxPriorityFeePerGas",
                       QStringLiteral("it is not above maxFeePerGas (EIP-1559)"));
    const bool blob = tx.type == TransactionType::Blob;
    const bool setCode = tx.type == TransactionType::SetCode;
    if ((blob || setCode) && !tx.to)
        return against("to", QStringLiteral("this type creates no contract (EIP-4844, EIP-7702)"));
    if (setCode && tx.authorizations.empty())
        return against("authorizationList", QStringLiteral("there is at least one (EIP-7702)"));
    return blob ? checkBlobs(tx) : base::Result<void>();
}

} // namespace rollscope::eth
