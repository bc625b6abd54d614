#include "engine/cost_view.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::engine {

using namespace Qt::StringLiterals;

double usdOf(const eth::U256& wei, int decimals, double tokenUsd)
{
    return eth::fromU256(wei).toDouble() / std::pow(10.0, decimals) * tokenUsd;
}

void fillUsd(CostView& view, const CostView* ethereum, base::UnixMs since)
{
    for (const chain::Action action : chain::kActions) {
        view.usd[action].reset();
        view.l1Ratio[action].reset();
        const auto here = view.quote.costs[action].total();
        if (!here)
            continue;
        if (view.price)
            view.usd[action] = usdOf(*here, view.tokenDecimals, view.price->usd);
        if (ethereum == nullptr || ethereum->at < since || view.at < since)
            continue;
        const auto there = ethereum->quote.costs[action].total();
        const double own = eth::fromU256(*here).toDouble();
        if (there && ethereum->gasToken == view.gasToken && own > 0)
            view.l1Ratio[action] = eth::fromU256(*there).toDouble() / own;
        else if (view.usd[action] && *view.usd[action] > 0 && ethereum->usd[action])
            view.l1Ratio[action] = *ethereum->usd[action] / *view.usd[action];
    }
}

bool hasOneSequencer(const registry::ChainSpec& chain)
{
    return chain.dialect == registry::Dialect::OpStack || chain.dialect == registry::Dialect::Nitro;
}

SequencerView sequencersOf(const registry::SequencerFacts& facts, const chain::SignerShares& shares,
                           const std::map<base::Address, bool>& inPool)
{
    SequencerView out;
    out.known = shares.known > 0;
    out.blocks = shares.known;
    out.span = shares.last >= shares.first ? shares.last - shares.first + 1 : 0;
    out.majority = shares.majority;
    for (const auto& one : shares.signers) {
        SequencerPart part{one.signer, {}, {}, one.blocks, one.share};
        const auto claimed =
            std::ranges::find(facts.claimed, one.signer, &registry::ClaimedSequencer::signer);
        if (claimed != facts.claimed.end())
            part.name = claimed->name;
        if (const auto asked = inPool.find(one.signer); asked != inPool.end())
            part.inPool = asked->second;
        out.parts.push_back(std::move(part));
    }
    return out;
}

QString yardstickOf(const registry::ChainSpec& chain)
{
    if (chain.network == u"mainnet" || chain.parent.isEmpty())
        return u"ethereum"_s;
    return chain.parent;
}

} // namespace rollscope::engine
