#include "fee_lines.hpp"
#include "base/hex.hpp"
#include "json_writer.hpp"
#include <cmath>

namespace rollscope::app {
namespace {

JsonObject record(const char* type, const QString& chain, qint64 time, qint64 seen)
{
    JsonObject json;
    json.integer("v", 1)
        .text("type", std::string_view(type))
        .text("chain", chain)
        .integer("time", time)
        .integer("seen", seen);
    return json;
}

void putWei(JsonObject& json, const char* key, const std::optional<eth::U256>& value)
{
    if (value)
        json.text(key, std::string_view(value->str()));
}

/// Ten digits that count: a price has eight.
std::optional<double> rounded(std::optional<double> value)
{
    return value ? std::optional(std::stod(QString::number(*value, 'g', 10).toStdString()))
                 : std::nullopt;
}

} // namespace

std::string feeLine(const registry::ChainSpec& chain, const engine::CostView& view,
                    base::UnixMs seen)
{
    auto json = record("fee", chain.id, view.at.value, seen.value);
    if (!view.endpoint.isEmpty())
        json.text("endpoint", view.endpoint);
    json.text("gasToken", chain.gasToken).text("source", chain::sourceOf(view.quote.rule));
    putWei(json, "gasPrice", view.quote.gasPrice);
    if (view.price) {
        JsonObject price;
        price.number("usd", view.price->usd)
            .text("source", view.price->source)
            .integer("time", view.price->at.value);
        json.raw("tokenPrice", price.finish());
    }
    for (const chain::Action action : chain::kActions) {
        const auto& cost = view.quote.costs[action];
        JsonObject one;
        putWei(one, "wei", cost.total());
        putWei(one, "executionWei", cost.execution);
        putWei(one, "dataWei", cost.data);
        one.number("usd", rounded(view.usd[action]))
            .number("l1Ratio", rounded(view.l1Ratio[action]));
        json.raw(nameOf(action), one.finish());
    }
    if (view.quote.atLeast)
        json.flag("atLeast", true);
    if (!view.quote.trouble.isEmpty())
        json.text("reason", view.quote.trouble);
    return json.finish();
}

std::string feeLine(const store::StoredCost& cost)
{
    auto json = record("fee", cost.chain, cost.at.value, cost.at.value);
    if (cost.gasPrice)
        json.text("gasPrice", *cost.gasPrice);
    if (cost.tokenUsd) {
        JsonObject price;
        price.number("usd", *cost.tokenUsd);
        json.raw("tokenPrice", price.finish());
    }
    for (std::size_t i = 0; i < chain::kActions.size(); ++i) {
        JsonObject one;
        if (cost.total[i])
            one.text("wei", *cost.total[i]);
        if (cost.execution[i])
            one.text("executionWei", *cost.execution[i]);
        if (cost.data[i])
            one.text("dataWei", *cost.data[i]);
        if (chain::kActions[i] == chain::Action::Swap)
            one.number("l1Ratio", rounded(cost.l1Ratio));
        json.raw(nameOf(chain::kActions[i]), one.finish());
    }
    if (cost.atLeast)
        json.flag("atLeast", true);
    if (!cost.reason.isEmpty())
        json.text("reason", cost.reason);
    return json.finish();
}

std::string sequencersLine(const registry::ChainSpec& chain, const engine::SequencerView& view,
                           base::UnixMs at)
{
    auto json = record("sequencers", chain.id, at.value, at.value);
    std::string makers = "[";
    for (const auto& part : view.parts) {
        JsonObject one;
        one.text("signer", std::string_view(base::toHex(part.signer)));
        if (!part.name.isEmpty())
            one.text("name", part.name);
        if (part.inPool)
            one.flag("inPool", *part.inPool);
        one.integer("blocks", part.blocks).number("share", part.share);
        if (view.recommits) {
            const auto taken = view.recommits->find(part.signer);
            one.integer("recommits", taken == view.recommits->end() ? 0 : taken->second);
        }
        if (makers.size() > 1)
            makers += ',';
        makers += one.finish();
    }
    return json.integer("blocks", view.blocks)
        .integer("span", view.span)
        .integer("majority", static_cast<qint64>(view.majority))
        .raw("makers", makers + "]")
        .finish();
}

std::string headLine(const store::StoredHead& head)
{
    auto json = record("head", head.chain, head.timestamp * 1000, head.at.value);
    const auto put = [&](const char* key, const store::StoredHead::Rung& rung) {
        if (!rung.number && !rung.timestamp)
            return;
        JsonObject one;
        one.integer("number", rung.number);
        if (rung.timestamp)
            one.integer("ageMs", head.at.value - *rung.timestamp * 1000);
        if (rung.exact == false)
            one.flag("atLeast", true);
        json.raw(key, one.finish());
    };
    put("unsafe", {head.number, head.timestamp, true});
    for (std::size_t i = 0; i < head.rungs.size(); ++i)
        put(store::StoredHead::kRungs[i], head.rungs[i]);
    return json.finish();
}

} // namespace rollscope::app
