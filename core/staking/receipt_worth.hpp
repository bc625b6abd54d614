#pragma once
#include "l1/price_feeds.hpp"
#include "stake/reads.hpp"
#include <span>

/// What tokens of protocols were worth when they came, by the price feeds of Ethereum. Exact, in
/// integers of any length; rounded once, at the end. Pure.
namespace rollscope::staking {

/// How amounts of one token get a price.
struct PriceWay
{
    const l1::KnownToken* token = nullptr; ///< that a feed prices; nullptr: none, `why`
    bool byRate = false;   ///< amount × the protocol's rate / its scale is an amount of that
    unsigned decimals = 0; ///< of that amount
    QString why;
};

/// `token` by its name in the file. On the feeds' own network a token is known by its address, on
/// another by the symbol that the file gives it; what no feed prices by itself, by the rate of the
/// protocol where a position tells what the token is worth. `prices` outlives the answer.
[[nodiscard]] PriceWay priceWayOf(const stake::Protocol& protocol, const QString& token,
                                  base::ChainId chain, const stake::Facts& facts,
                                  const l1::PriceFeeds& prices);

/// What the feeds said of a token at one block.
struct PriceThen
{
    std::optional<base::Wei> answer; ///< USD with `decimals` digits behind the point
    unsigned decimals = 0;
    std::optional<base::Wei> factor; ///< of a derived token: what one of it is worth in the priced
    unsigned factorDecimals = 0;
    QString why; ///< there is none
};

/// The questions to Ethereum about a token's price, and what their answers say as of a block of
/// that time (Unix seconds). An answer that is older than the feed's heartbeat, zero or negative is
/// none.
[[nodiscard]] std::vector<stake::Ask> priceAsks(const l1::KnownToken& token,
                                                const l1::PriceFeeds& prices);
[[nodiscard]] PriceThen priceFrom(const l1::KnownToken& token, const l1::PriceFeeds& prices,
                                  std::span<const stake::Answer> answers, qint64 time);

/// amount × rate / scale × price, in USD with kFiatDecimals digits behind the point, to the
/// nearest, half of the last digit up. Nothing above 2^256.
[[nodiscard]] std::optional<base::Wei> worthOf(const base::Wei& amount,
                                               const std::optional<base::Wei>& rate,
                                               const base::Wei& scale, unsigned decimals,
                                               const PriceThen& price);
inline constexpr unsigned kFiatDecimals = 6;

} // namespace rollscope::staking
