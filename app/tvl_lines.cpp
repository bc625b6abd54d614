#include "tvl_lines.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/u256.hpp"
#include "eth/units.hpp"
#include "json_writer.hpp"
#include <QDateTime>

namespace rollscope::app {
namespace {

/// "1234.5" of 10^-18 USD.
std::string usd(const base::Wei& value)
{
    return eth::formatUnits(value, l1::kUsdDecimals);
}

std::string usd(const QString& digits)
{
    const auto value = eth::u256FromDecimal(digits.toStdString());
    return value ? usd(eth::fromU256(*value)) : std::string();
}

JsonObject begin(const QString& chain, qint64 time, qint64 seen, const QString& parent,
                 quint64 block)
{
    JsonObject json;
    json.integer("v", 1).text("type", std::string_view("tvl")).text("chain", chain);
    json.integer("time", time).integer("seen", seen).text("on", parent).integer("block", block);
    return json;
}

std::string partJson(const l1::TvlFigure& figure, const l1::TvlPart& part)
{
    constexpr unsigned kCoinDecimals = 18;
    const l1::TvlEscrow& escrow = figure.escrows[part.escrow];
    const l1::TvlTokenRead& token = figure.tokens[part.token];
    JsonObject json;
    json.text("escrow", eth::toChecksum(escrow.address)).text("token", token.token.symbol);
    if (token.token.address)
        json.text("address", eth::toChecksum(*token.token.address));
    if (escrow.shared)
        json.flag("shared", true);
    const auto decimals =
        token.token.address ? token.decimals : std::optional<unsigned>(kCoinDecimals);
    if (part.amount && decimals)
        json.text("amount", eth::formatUnits(*part.amount, *decimals));
    else if (part.amount)
        json.text("amountRaw", base::toDecimal(*part.amount));
    if (part.usd)
        json.text("usd", usd(*part.usd));
    if (token.token.feed) {
        const l1::TvlPrice& price = figure.prices[*token.token.feed];
        if (price.answer)
            json.text("price", eth::formatUnits(*price.answer, price.decimals))
                .integer("priceAgeMs", (figure.time - price.updatedAt) * 1000);
    }
    if (part.mark != l1::TvlMark::None)
        json.text("mark", l1::markName(part.mark)).text("reason", part.reason);
    return json.finish();
}

} // namespace

std::string tvlLine(const engine::TvlRow& row)
{
    const l1::TvlFigure& figure = *row.figure;
    auto json = begin(row.chain, figure.time * 1000, row.readAt.value, figure.parent, figure.block);
    json.text("endpoint", figure.operatorName);
    if (figure.usd)
        json.text("usd", usd(*figure.usd));
    if (figure.sharedUsd)
        json.text("sharedUsd", usd(*figure.sharedUsd));
    json.integer("escrows", figure.escrows.size())
        .integer("escrowsRead", figure.escrowsRead)
        .integer("tokensPriced", figure.tokensPriced)
        .integer("tokensUnpriced", figure.tokensUnpriced)
        .integer("counted", figure.counted)
        .integer("marked", figure.marked);
    if (row.day)
        json.number("change24h", row.day->ratio);
    if (row.week)
        json.number("change7d", row.week->ratio);
    std::string parts = "[", unlisted = "[";
    for (const auto& part : figure.parts)
        parts += (parts.size() > 1 ? "," : "") + partJson(figure, part);
    for (const auto& missing : figure.unlisted) {
        JsonObject entry;
        entry.text("escrow", eth::toChecksum(figure.escrows[missing.escrow].address))
            .text("token", missing.symbol);
        unlisted += (unlisted.size() > 1 ? "," : "") + entry.finish();
    }
    json.raw("parts", parts + "]").raw("notCounted", unlisted + "]");
    return json.finish();
}

std::string tvlLine(const store::StoredTvl& row)
{
    auto json = begin(row.chain, row.time.value, row.time.value, row.parent, row.block);
    if (!row.usd.isEmpty())
        json.text("usd", usd(row.usd));
    if (!row.shared.isEmpty())
        json.text("sharedUsd", usd(row.shared));
    json.integer("escrows", row.escrows)
        .integer("escrowsRead", row.read)
        .integer("tokensPriced", row.priced)
        .integer("tokensUnpriced", row.unpriced)
        .integer("counted", row.counted)
        .integer("marked", row.marked);
    return json.finish();
}

std::string tvlCsvHeader()
{
    return "time,on,block,usd,sharedUsd,escrows,escrowsRead,tokensPriced,tokensUnpriced,counted,"
           "marked";
}

std::string tvlCsv(const store::StoredTvl& row)
{
    std::string out = QDateTime::fromMSecsSinceEpoch(row.time.value, Qt::UTC)
                          .toString(Qt::ISODateWithMs)
                          .toStdString() +
                      ',' + row.parent.toStdString() + ',' + std::to_string(row.block) + ',' +
                      usd(row.usd) + ',' + usd(row.shared);
    for (const int count :
         {row.escrows, row.read, row.priced, row.unpriced, row.counted, row.marked})
        out += ',' + std::to_string(count);
    return out;
}

} // namespace rollscope::app
