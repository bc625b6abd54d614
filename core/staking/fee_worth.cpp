#include "staking/fee_worth.hpp"
#include "eth/u256.hpp"
#include "stake/preflight.hpp"
#include <cmath>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;

const stake::Token* spentOf(const Prepared& prepared)
{
    const auto& spends = prepared.action->spends;
    return spends && spends->amount ? &prepared.protocol->tokens.at(spends->token) : nullptr;
}

/// As the file calls it: what a contract calls itself is no name to find a price by.
QString symbolOf(const Prepared& prepared, const stake::Token& token)
{
    return token.symbol.isEmpty() ? prepared.action->spends->token : token.symbol;
}

/// Of what a typed address is about there is none: it calls itself whatever it likes.
std::optional<double> priceOf(const Prepared& prepared, const Prices& prices)
{
    return prepared.protocol->typed ? std::nullopt : prices.spent;
}

bool isPrice(const std::optional<double>& usd)
{
    return usd && std::isfinite(*usd) && *usd > 0;
}

} // namespace

std::optional<base::Wei> worthInToken(const base::Wei& fee, unsigned coinDecimals,
                                      unsigned tokenDecimals, double coinUsd, double tokenUsd)
{
    constexpr int kDigits = 53, kMostBits = 255;
    if (!isPrice(coinUsd) || !isPrice(tokenUsd))
        return std::nullopt;
    const double worth =
        fee.toDouble() * (coinUsd / tokenUsd) *
        std::pow(10.0, static_cast<double>(tokenDecimals) - static_cast<double>(coinDecimals));
    if (!std::isfinite(worth))
        return std::nullopt;
    int bits = 0;
    const double part = std::frexp(std::ceil(worth), &bits);
    if (bits > kMostBits)
        return std::nullopt;
    const eth::U256 digits = static_cast<quint64>(std::ldexp(part, kDigits));
    return eth::fromU256(bits >= kDigits
                             ? eth::U256(digits << static_cast<unsigned>(bits - kDigits))
                             : eth::U256(digits >> static_cast<unsigned>(kDigits - bits)));
}

std::optional<base::Wei> feeInSpent(const Prepared& prepared, const registry::ChainSpec& chain,
                                    const Prices& prices)
{
    const stake::Token* const token = spentOf(prepared);
    if (token == nullptr)
        return std::nullopt;
    if (token->paysGas)
        return prepared.worstFee;
    const auto decimals =
        stake::tokenDecimals(*prepared.protocol, prepared.action->spends->token, prepared.facts);
    const auto spent = priceOf(prepared, prices);
    if (!decimals || !prices.coin || !spent)
        return std::nullopt;
    return worthInToken(prepared.worstFee, static_cast<unsigned>(chain.gasTokenDecimals), *decimals,
                        *prices.coin, *spent);
}

std::optional<stake::Finding> feeNotCompared(const Prepared& prepared,
                                             const registry::ChainSpec& chain, const Prices& prices)
{
    const stake::Token* const token = spentOf(prepared);
    if (token == nullptr || prepared.worstFee == base::Wei{} || feeInSpent(prepared, chain, prices))
        return std::nullopt;
    QStringList lacks;
    if (!isPrice(priceOf(prepared, prices)))
        lacks << symbolOf(prepared, *token);
    if (!isPrice(prices.coin))
        lacks << (chain.gasToken.isEmpty() ? u"the coin"_s : chain.gasToken);
    if (lacks.isEmpty())
        lacks << symbolOf(prepared, *token); // its decimals are not known
    return stake::Finding{
        stake::Severity::Note,
        u"fee-not-compared"_s,
        u"whether the fee is more than %1 % of the amount is not known: nobody tells what %2 is worth"_s
            .arg(QString::number(stake::kMaxFeePercent), lacks.join(u", "_s)),
        {}};
}

} // namespace rollscope::staking
