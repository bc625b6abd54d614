#include "engine/price_book.hpp"

namespace rollscope::engine {

void PriceBook::note(const l1::TvlPrice& price)
{
    const base::UnixMs at{price.updatedAt * 1000};
    if (!price.answer || price.mark != l1::TvlMark::None)
        return;
    auto& held = m_prices[price.feed.symbol];
    if (at <= held.price.at)
        return;
    held = {{usdOf(eth::toU256(*price.answer), static_cast<int>(price.decimals), 1),
             QStringLiteral("Chainlink %1 / USD").arg(price.feed.symbol), at},
            2 * price.feed.heartbeatSec * 1000};
}

std::optional<UsdPrice> PriceBook::of(const QString& symbol, base::UnixMs now) const
{
    const auto held = m_prices.find(symbol);
    return held != m_prices.end() && now - held->second.price.at <= held->second.holdMs
               ? std::optional(held->second.price)
               : std::nullopt;
}

} // namespace rollscope::engine
