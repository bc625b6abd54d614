#include "wallet/shown.hpp"
#include "eth/u256.hpp"

namespace rollscope::wallet {
namespace {

using eth::toU256;
using eth::TransactionType;

tl::unexpected<base::Error> against(const char* field, const QString& rule)
{
    return base::fail(base::ErrorKind::BadInput, rule, QString::fromLatin1(field));
}

} // namespace

Shown Shown::exactly(eth::Transaction transaction, const base::Address& from)
{
    const FeeBounds bounds{transaction.gasLimit, transaction.gasLimit, transaction.feeCap(),
                           transaction.type <= TransactionType::AccessList
                               ? transaction.feeCap()
                               : transaction.maxPriorityFeePerGas};
    return {std::move(transaction), from, bounds, false};
}

base::Result<void> checkShown(const Shown& shown)
{
    const eth::Transaction& tx = shown.transaction;
    if (!tx.chain || tx.chain->value == 0)
        return against("chainId", QStringLiteral("without it every chain would take it (EIP-155)"));
    if (auto fine = eth::checkRules(tx); !fine)
        return fine;
    if (tx.type == TransactionType::Blob)
        return against("type", QStringLiteral("blob transactions are not signed here"));
    if (!tx.authorizations.empty() && !shown.authorizationsAgreed)
        return against("authorizationList",
                       QStringLiteral("it lets a contract act as the account (EIP-7702), which was "
                                      "not agreed to"));
    if (shown.from.isZero())
        return against("from", QStringLiteral("no account was chosen"));
    const FeeBounds& bounds = shown.bounds;
    if (tx.gasLimit < bounds.minGas || tx.gasLimit > bounds.maxGas)
        return against("gasLimit", QStringLiteral("it is outside of its own bounds"));
    if (toU256(tx.feeCap()) > toU256(bounds.maxFeePerGas))
        return against("maxFeePerGas", QStringLiteral("it is above its own bound"));
    if (toU256(tx.maxPriorityFeePerGas) > toU256(bounds.maxPriorityFeePerGas))
        return against("maxPriorityFeePerGas", QStringLiteral("it is above its own bound"));
    return {};
}

} // namespace rollscope::wallet
