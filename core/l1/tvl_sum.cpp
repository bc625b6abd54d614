#include "eth/u256.hpp"
#include "l1/tvl.hpp"
#include <set>

namespace rollscope::l1 {

using namespace Qt::StringLiterals;
using eth::U256;

QString markName(TvlMark mark)
{
    switch (mark) {
    case TvlMark::None:
        return {};
    case TvlMark::Unpriced:
        return u"unpriced"_s;
    case TvlMark::TokenWithoutCode:
        return u"token-without-code"_s;
    case TvlMark::BalanceFailed:
        return u"balance-failed"_s;
    case TvlMark::DecimalsFailed:
        return u"decimals-failed"_s;
    case TvlMark::FeedFailed:
        return u"feed-failed"_s;
    case TvlMark::FeedNotPositive:
        return u"feed-not-positive"_s;
    case TvlMark::FeedStale:
        return u"feed-stale"_s;
    case TvlMark::RateFailed:
        return u"rate-failed"_s;
    case TvlMark::EscrowWithoutCode:
        return u"escrow-without-code"_s;
    case TvlMark::TooLarge:
        return u"too-large"_s;
    }
    return {};
}

std::optional<base::Wei> totalUsd(const std::vector<const TvlFigure*>& figures)
{
    std::set<std::tuple<QString, base::Address, QString>> seen;
    bool any = false;
    try {
        U256 sum = 0;
        for (const TvlFigure* figure : figures) {
            // An empty shared escrow beside what is not known makes no sum.
            any = any || figure->usd || figure->sharedUsd.value_or(base::Wei{}) != base::Wei{};
            if (figure->usd)
                sum += eth::toU256(*figure->usd);
            for (const auto& part : figure->parts) {
                const TvlEscrow& escrow = figure->escrows[part.escrow];
                if (escrow.shared && part.usd &&
                    seen.insert({figure->parent, escrow.address,
                                 figure->tokens[part.token].token.symbol})
                        .second)
                    sum += eth::toU256(*part.usd);
            }
        }
        return any ? std::optional(eth::fromU256(sum)) : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace rollscope::l1
