#include "stake_history.hpp"
#include "stake/preflight.hpp"

namespace rollscope::app {

using namespace Qt::StringLiterals;

HistoryKey historyKey(const staking::PortfolioItem& item)
{
    QStringList told;
    for (const auto& [name, value] : item.params)
        told << QString(name + u' ' + value.text());
    return {item.protocol->id, told.join(u'/')};
}

std::vector<HistoryLack> lacksOf(const StakeHistory& history, bool held)
{
    if (!history.read)
        return {{history.protocol, history.read.error().text(), true, 0}};
    std::vector<HistoryLack> out;
    if (history.days > 0)
        out.push_back({history.protocol, {}, false, history.days});
    if (held || !history.read->rows.empty())
        for (const QString& limit : history.read->limits)
            out.push_back({history.protocol, limit, false, 0});
    return out;
}

std::vector<ui::PortfolioGap> gapsOf(const std::vector<HistoryLack>& lacks)
{
    std::vector<ui::PortfolioGap> out;
    for (const auto& lack : lacks) {
        const auto same = std::ranges::find_if(out, [&lack](const ui::PortfolioGap& one) {
            return one.why == lack.why && one.skipped == lack.nothing && one.days == lack.days;
        });
        if (same == out.end()) {
            ui::PortfolioGap gap;
            gap.protocol = lack.protocol->name;
            gap.why = lack.why;
            gap.skipped = lack.nothing;
            gap.history = true;
            gap.days = lack.days;
            out.push_back(std::move(gap));
        } else if (!same->protocol.split(u", "_s).contains(lack.protocol->name)) {
            same->protocol += u", "_s + lack.protocol->name;
        }
    }
    return out;
}

std::vector<staking::HistoryMissing> missingOf(const std::vector<HistoryLack>& lacks)
{
    std::vector<staking::HistoryMissing> out;
    out.reserve(lacks.size());
    for (const auto& lack : lacks)
        out.push_back(
            {lack.protocol->id,
             lack.days > 0
                 ? u"only the last %1 days were read: the node does not look further back"_s.arg(
                       lack.days)
             : lack.nothing ? QString(u"not read: "_s + lack.why)
                            : lack.why});
    return out;
}

ui::StakeEvent eventOf(const staking::HistoryRow& row, const StakeHistory& history,
                       const ui::StakeAccount& account)
{
    ui::StakeEvent out;
    out.at = row.time;
    out.protocol = history.protocol->name;
    out.what = staking::nameOf(row.kind);
    out.token = row.token;
    out.account = row.account;
    out.accountName = account.name;
    out.state = row.why;
    // By its name in the file: what contracts call themselves is cut, and may be there twice.
    const auto decimals =
        history.read ? stake::tokenDecimals(*history.protocol, row.tokenName, history.read->facts)
                     : std::nullopt;
    if (decimals) {
        out.amount = row.raw;
        out.decimals = *decimals;
    } else if (row.raw) {
        out.state = u"the decimals of %1 are not known"_s.arg(row.token);
    }
    if (!row.fiat.isEmpty())
        out.usd = row.fiat.toDouble(); // to be shown; the CSV has the digits
    using Kind = staking::HistoryKind;
    const bool came =
        row.kind == Kind::Minted || row.kind == Kind::Received || row.kind == Kind::Reward;
    out.usdWhy = row.fiatWhy;
    if (came && row.raw && row.fiat.isEmpty() && row.fiatWhy.isEmpty())
        out.usdWhy = u"its price was not read yet"_s;
    out.hash = row.tx;
    out.block = row.block;
    return out;
}

} // namespace rollscope::app
