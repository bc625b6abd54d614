#pragma once
#include "engine/cost_view.hpp"
#include "l1/tvl.hpp"
#include <map>

namespace rollscope::engine {

/// What Chainlink's feeds said last, by symbol. Engine thread; pure.
class PriceBook
{
public:
    /// What was read with value locked: what is stale or odd, or older than what is held, is not
    /// taken.
    void note(const l1::TvlPrice& price);
    /// USD for one; absent where its feed told nothing within twice its heartbeat.
    [[nodiscard]] std::optional<UsdPrice> of(const QString& symbol, base::UnixMs now) const;

private:
    struct Held
    {
        UsdPrice price;
        qint64 holdMs = 0;
    };
    std::map<QString, Held> m_prices;
};

} // namespace rollscope::engine
