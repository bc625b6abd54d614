#include "staking/receipt_worth.hpp"
#include "eth/abi.hpp"
#include "l1/feed_price.hpp"
#include "stake/preflight.hpp"
#include <algorithm>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using base::Wei;
using Number = boost::multiprecision::cpp_int;

std::string callOf(std::string_view signature)
{
    const auto item = eth::abi::parseItem(signature); // fixed: it parses
    return item ? eth::abi::encodeCall(*item, {}).value_or("") : std::string();
}

const l1::KnownToken* knownAt(const l1::PriceFeeds& prices, const base::Address& address)
{
    const auto& all = prices.tokens();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto& one) { return one.address == address; });
    return found == all.end() ? nullptr : &*found;
}

const l1::KnownToken* knownOf(const stake::Protocol& protocol, const stake::Token& token,
                              base::ChainId chain, const stake::Facts& facts,
                              const l1::PriceFeeds& prices)
{
    if (chain == prices.network() && !token.role.isEmpty()) {
        const auto at = stake::addressOf(protocol, token.role, facts);
        return at ? knownAt(prices, *at) : nullptr;
    }
    // Whoever deploys a contract chooses the symbol that it tells.
    return token.readSymbol ? nullptr : prices.find(token.symbol);
}

/// What the protocol's rate turns `token` into, where its file says so of one token alone.
const stake::Token* worthToken(const stake::Protocol& protocol, const QString& token)
{
    if (!protocol.health.rate || protocol.health.rateScale == Wei{})
        return nullptr;
    const stake::PositionSpec* only = nullptr;
    for (const auto& position : protocol.positions) {
        if (!position.worth)
            continue;
        if (only != nullptr && only->holds.token != position.holds.token)
            return nullptr; // whose rate it is nobody can tell
        only = &position;
    }
    if (only == nullptr || only->holds.token != token || only->worth->token == token)
        return nullptr;
    const auto found = protocol.tokens.find(only->worth->token);
    return found == protocol.tokens.end() ? nullptr : &found->second;
}

l1::MulticallReturn returned(const stake::Answer& answer)
{
    return {answer.ok, answer.data};
}

Number powerOfTen(unsigned exponent)
{
    return boost::multiprecision::pow(Number(10), exponent);
}

} // namespace

PriceWay priceWayOf(const stake::Protocol& protocol, const QString& token, base::ChainId chain,
                    const stake::Facts& facts, const l1::PriceFeeds& prices)
{
    PriceWay out;
    const auto own = protocol.tokens.find(token);
    if (own == protocol.tokens.end()) {
        out.why = u"it is not known which token it is"_s;
        return out;
    }
    QString name = token;
    out.token = knownOf(protocol, own->second, chain, facts, prices);
    if (const auto* const worth = worthToken(protocol, token);
        out.token == nullptr && worth != nullptr) {
        out.token = knownOf(protocol, *worth, chain, facts, prices);
        out.byRate = out.token != nullptr;
        name = worth->name;
    }
    if (out.token == nullptr) {
        out.why = name == token
                      ? u"no price feed is known for %1"_s.arg(own->second.symbol)
                      : u"no price feed is known for %1, nor for %2 which it stands for"_s.arg(
                            own->second.symbol, protocol.tokens.at(name).symbol);
        return out;
    }
    const auto decimals = stake::tokenDecimals(protocol, name, facts);
    if (!decimals) {
        out.token = nullptr;
        out.why = u"the decimals of %1 are not known"_s.arg(protocol.tokens.at(name).symbol);
        return out;
    }
    out.decimals = *decimals;
    return out;
}

std::vector<stake::Ask> priceAsks(const l1::KnownToken& token, const l1::PriceFeeds& prices)
{
    std::vector<stake::Ask> out(2);
    out[0].to = out[1].to = prices.feeds()[token.feed].address;
    out[0].data = callOf("latestRoundData()");
    out[1].data = callOf("decimals()");
    if (token.rate && token.address) {
        out.emplace_back();
        out.back().to = *token.address;
        out.back().data = token.rate->call;
    }
    return out;
}

PriceThen priceFrom(const l1::KnownToken& token, const l1::PriceFeeds& prices,
                    std::span<const stake::Answer> answers, qint64 time)
{
    PriceThen out;
    for (const auto& answer : answers)
        if (!answer.ok && !answer.why.isEmpty()) {
            out.why = answer.why; // the node refused: that says nothing of the feed
            return out;
        }
    l1::TvlPrice price{prices.feeds()[token.feed], {}, 0, 0, {}, {}};
    l1::takeRound(price, returned(answers[0]));
    l1::takeDecimals(price, returned(answers[1]));
    l1::judgeAge(price, time);
    if (price.mark != l1::TvlMark::None || !price.answer) {
        out.why = u"price feed of %1: %2"_s.arg(price.feed.symbol, price.reason);
        return out;
    }
    if (answers.size() > 2) {
        const auto factor = l1::wordIn(returned(answers[2]));
        if (!factor || *factor == 0) {
            out.why = u"%1 of %2: %3"_s.arg(token.rate->name, token.symbol,
                                            factor ? u"it is zero"_s
                                                   : l1::failureOf(returned(answers[2])));
            return out;
        }
        out.factor = eth::fromU256(*factor);
        out.factorDecimals = token.rate->decimals;
    }
    out.answer = price.answer;
    out.decimals = price.decimals;
    return out;
}

std::optional<Wei> worthOf(const Wei& amount, const std::optional<Wei>& rate, const Wei& scale,
                           unsigned decimals, const PriceThen& price)
{
    if (!price.answer || (rate && scale == Wei{}))
        return std::nullopt;
    Number above = Number(eth::toU256(amount)) * Number(eth::toU256(*price.answer)) *
                   powerOfTen(kFiatDecimals);
    Number below = powerOfTen(decimals + price.decimals);
    if (rate) {
        above *= Number(eth::toU256(*rate));
        below *= Number(eth::toU256(scale));
    }
    if (price.factor) {
        above *= Number(eth::toU256(*price.factor));
        below *= powerOfTen(price.factorDecimals);
    }
    const Number out = (above * 2 + below) / (below * 2);
    if (out > Number(std::numeric_limits<eth::U256>::max()))
        return std::nullopt;
    return eth::fromU256(eth::U256(out));
}

} // namespace rollscope::staking
