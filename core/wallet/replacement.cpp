#include "wallet/replacement.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include <algorithm>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;
using eth::toU256;
using eth::TransactionType;
using eth::U256;

unsigned bumpOf(const eth::Transaction& tx)
{
    return tx.type == TransactionType::Blob ? kMinBlobBumpPercent : kMinBumpPercent;
}

/// The least price that replaces `price`, rounded up; 1 wei above where a tenth is nothing.
Result<base::Wei> bumped(const base::Wei& price, unsigned percent)
{
    const auto sum =
        eth::checked([&] { return U256((toU256(price) * (100 + percent) + 99) / 100); });
    if (!sum)
        return tl::unexpected(sum.error());
    return eth::fromU256(std::max(*sum, U256(toU256(price) + 1)));
}

/// Of types 0 and 1 cap and tip are the gas price.
const base::Wei& tipOf(const eth::Transaction& tx)
{
    return tx.type <= TransactionType::AccessList ? tx.gasPrice : tx.maxPriorityFeePerGas;
}

base::Wei larger(const base::Wei& a, const base::Wei& b)
{
    return toU256(a) < toU256(b) ? b : a;
}

Result<void> enough(const base::Wei& before, const base::Wei& now, unsigned percent,
                    const char* field)
{
    const auto least = bumped(before, percent);
    if (!least)
        return tl::unexpected(least.error());
    if (toU256(now) >= toU256(*least))
        return {};
    return fail(ErrorKind::BadInput,
                QStringLiteral("%1 wei do not replace %2: at least %3 % more are needed, %4 wei")
                    .arg(base::toQString(base::toDecimal(now)),
                         base::toQString(base::toDecimal(before)), QString::number(percent),
                         base::toQString(base::toDecimal(*least))),
                QString::fromLatin1(field));
}

/// Prices `fresh` so that it replaces `pending`.
Result<eth::Transaction> priced(const eth::Transaction& pending, eth::Transaction fresh,
                                const FeeQuote& quote, Speed speed, const FeeCaps& caps)
{
    const auto cap = bumped(pending.feeCap(), bumpOf(pending));
    const auto tip = bumped(tipOf(pending), bumpOf(pending));
    if (!cap || !tip)
        return tl::unexpected(cap ? tip.error() : cap.error());
    // As a quote, so that applyFees() judges the caps and the sum.
    FeeQuote raised = quote;
    base::Wei& offered = raised.tips[static_cast<std::size_t>(speed)];
    if (fresh.type > TransactionType::AccessList)
        offered = larger(offered, *tip);
    const auto floor = eth::checked([&] {
        return U256(std::max(toU256(*cap), U256(toU256(quote.worstBaseFee) + toU256(offered))) -
                    toU256(offered));
    });
    if (!floor)
        return tl::unexpected(floor.error());
    raised.worstBaseFee = eth::fromU256(*floor);
    if (auto fine = applyFees(fresh, raised, speed, caps); !fine)
        return tl::unexpected(fine.error());
    if (auto fine = checkReplaces(pending, fresh); !fine)
        return tl::unexpected(fine.error());
    return fresh;
}

} // namespace

Result<void> checkReplaces(const eth::Transaction& pending, const eth::Transaction& fresh)
{
    if (pending.nonce != fresh.nonce)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("it is %1, that of the pending one is %2")
                        .arg(fresh.nonce)
                        .arg(pending.nonce),
                    QStringLiteral("nonce"));
    if (pending.chain != fresh.chain)
        return fail(ErrorKind::BadInput, QStringLiteral("it is another chain's"),
                    QStringLiteral("chainId"));
    if ((pending.type == TransactionType::Blob) != (fresh.type == TransactionType::Blob))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("blob transactions and others do not replace each other"),
                    QStringLiteral("type"));
    const unsigned percent = bumpOf(pending);
    if (auto fine = enough(pending.feeCap(), fresh.feeCap(), percent, "maxFeePerGas"); !fine)
        return fine;
    return enough(tipOf(pending), tipOf(fresh), percent, "maxPriorityFeePerGas");
}

Result<eth::Transaction> speedUp(const eth::Transaction& pending, const FeeQuote& quote,
                                 Speed speed, const FeeCaps& caps)
{
    return priced(pending, pending, quote, speed, caps);
}

Result<eth::Transaction> cancelling(const eth::Transaction& pending, const base::Address& from,
                                    quint64 gas, const FeeQuote& quote, Speed speed,
                                    const FeeCaps& caps)
{
    if (gas < kTransferGas)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("a transfer needs at least %1").arg(kTransferGas),
                    QStringLiteral("gasLimit"));
    if (pending.type == TransactionType::Blob)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("only another blob transaction takes its place"),
                    QStringLiteral("type"));
    eth::Transaction fresh;
    fresh.type = pending.type <= TransactionType::AccessList ? TransactionType::Legacy
                                                             : TransactionType::DynamicFee;
    fresh.chain = pending.chain;
    fresh.nonce = pending.nonce;
    fresh.to = from;
    fresh.gasLimit = gas;
    return priced(pending, std::move(fresh), quote, speed, caps);
}

} // namespace rollscope::wallet
