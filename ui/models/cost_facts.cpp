#include "models/cost_facts.hpp"
#include "base/hex.hpp"
#include <cmath>

namespace rollscope::ui {

using engine::ChainRow;
using engine::CostView;

double swapUsd(const ChainRow& row)
{
    return row.cost ? row.cost->usd[chain::Action::Swap].value_or(-1) : -1;
}

double swapRatio(const ChainRow& row)
{
    return row.cost ? row.cost->l1Ratio[chain::Action::Swap].value_or(-1) : -1;
}

int sequencersOf(const ChainRow& row)
{
    if (!row.cost || !row.cost->sequencers.known) {
        return -1;
    }
    return row.cost->sequencers.oneByDesign ? 1
                                            : static_cast<int>(row.cost->sequencers.parts.size());
}

QString CostFacts::sequencerCount(const ChainRow& row) const
{
    const int count = sequencersOf(row);
    return count < 0 ? QString(kNone) : m_format.integer(static_cast<quint64>(count));
}

QString CostFacts::amount(const eth::U256& wei, const QString& token, int decimals) const
{
    return m_format.token(wei.convert_to<double>() / std::pow(10.0, decimals)) + QChar(0xa0) +
           token;
}

static QString rungLabel(chain::Rung rung)
{
    switch (rung) {
    case chain::Rung::Unsafe:
        return CostFacts::tr("Unsafe: the sequencer's word");
    case chain::Rung::Safe:
        return CostFacts::tr("Safe: posted to layer 1");
    case chain::Rung::Finalized:
        return CostFacts::tr("Finalized on layer 1");
    case chain::Rung::Committed:
        return CostFacts::tr("Committed to layer 1");
    case chain::Rung::Proven:
        return CostFacts::tr("Proven");
    case chain::Rung::Executed:
        return CostFacts::tr("Executed: withdrawals can go");
    }
    return {};
}

std::vector<FactRow> CostFacts::ladder(const ChainRow& row) const
{
    std::vector<FactRow> out;
    for (const auto& rung : row.ladder) {
        FactRow fact{rungLabel(rung.rung), QString(kNone), {}, true};
        if (rung.number) {
            fact.value = m_format.integer(*rung.number);
            fact.faint = false;
        }
        if (rung.timestamp && row.head && rung.rung != chain::Rung::Unsafe) {
            const auto lag = m_format.duration(
                std::max<qint64>(0, row.head->timestamp - *rung.timestamp) * 1000);
            const auto behind = rung.exact ? tr("%1 behind", "time").arg(lag)
                                           : tr("at most %1 behind", "time").arg(lag);
            fact.value = rung.number ? tr("%1, %2", "block, lag").arg(fact.value, behind) : behind;
            fact.faint = false;
        }
        out.push_back(std::move(fact));
    }
    if (row.cost && row.cost->challenge.seconds) {
        out.push_back({tr("A withdrawal can be challenged for"),
                       m_format.duration(*row.cost->challenge.seconds * 1000),
                       row.cost->challenge.source, false});
    } else if (row.cost && !row.cost->challenge.source.isEmpty()) {
        out.push_back({tr("A withdrawal can be challenged for"), QString(kNone),
                       row.cost->challenge.source, true});
    }
    if (row.cost && !row.cost->finalityTrouble.isEmpty() && !out.empty()) {
        out.back().note = row.cost->finalityTrouble;
    }
    return out;
}

static QString actionLabel(chain::Action action)
{
    switch (action) {
    case chain::Action::Transfer:
        return CostFacts::tr("Transfer");
    case chain::Action::TokenTransfer:
        return CostFacts::tr("ERC-20 transfer");
    case chain::Action::Swap:
        return CostFacts::tr("Swap");
    }
    return {};
}

std::vector<FactRow> CostFacts::costs(const ChainRow& row, base::UnixMs now) const
{
    std::vector<FactRow> out;
    if (!row.cost || row.cost->at.value == 0) {
        return out;
    }
    const CostView& view = *row.cost;
    for (const chain::Action action : chain::kActions) {
        const auto& cost = view.quote.costs[action];
        const auto total = cost.total();
        FactRow fact{actionLabel(action), QString(kNone), {}, !total};
        if (total) {
            const auto native = amount(*total, view.gasToken, view.tokenDecimals);
            fact.value =
                view.usd[action]
                    ? tr("%1, %2", "USD, amount").arg(m_format.usd(*view.usd[action]), native)
                    : native;
            if (view.quote.atLeast) {
                fact.value = tr("at least %1", "amount").arg(fact.value);
            }
            const double whole = total->convert_to<double>();
            if (cost.data && *cost.data > 0 && whole > 0) {
                fact.note = tr("%1 of it for layer 1", "share")
                                .arg(m_format.share(cost.data->convert_to<double>() / whole));
            }
        } else if (cost.execution) {
            fact.value = tr("%1 without the data fee", "amount")
                             .arg(amount(*cost.execution, view.gasToken, view.tokenDecimals));
        }
        out.push_back(std::move(fact));
    }
    if (const auto ratio = view.l1Ratio[chain::Action::Swap]) {
        out.push_back({tr("A swap on Ethereum costs"),
                       tr("%1 times as much", "number").arg(m_format.token(*ratio)),
                       {},
                       false});
    }
    if (view.price) {
        out.push_back({tr("Price of %1", "token").arg(view.gasToken), m_format.usd(view.price->usd),
                       tr("%1, %2 old", "feed, time")
                           .arg(view.price->source, m_format.duration(now - view.price->at)),
                       false});
    }
    if (!view.quote.trouble.isEmpty()) {
        out.push_back({tr("Missing"), view.quote.trouble, {}, true});
    } else if (!view.price) {
        out.push_back(
            {tr("No price in USD"),
             tr("no feed tells one for %1, or Ethereum is not watched", "token").arg(view.gasToken),
             {},
             true});
    }
    out.push_back(
        {tr("Asked"),
         tr("%1 ago, %2", "time, operator").arg(m_format.duration(now - view.at), view.endpoint),
         view.source, false});
    return out;
}

QString CostFacts::worth(const eth::U256& wei, const QString& token, int decimals,
                         const std::optional<engine::UsdPrice>& price) const
{
    const auto native = amount(wei, token, decimals);
    if (!price) {
        return native;
    }
    const double usd = wei.convert_to<double>() / std::pow(10.0, decimals) * price->usd;
    return tr("%1, %2", "USD, amount").arg(m_format.usd(usd), native);
}

FactRow CostFacts::feesRow(const QString& label, const engine::Economics& part,
                           const CostView& view) const
{
    FactRow row{label, QString(kNone), {}, true};
    const auto& fees = part.fees;
    if (fees.blocks == 0 || fees.unpriced == fees.blocks) {
        return row;
    }
    const auto text = worth(fees.fees, view.gasToken, view.tokenDecimals, view.price);
    row.value =
        fees.atLeast ? tr("at least %1", "amount").arg(text) : tr("about %1", "amount").arg(text);
    QStringList notes;
    if (fees.coverage < 1) {
        notes.push_back(tr("%1 of the blocks", "share").arg(m_format.share(fees.coverage)));
    }
    if (!fees.atLeast) {
        notes.push_back(tr("without tips, with the gas of messages from layer 1"));
    }
    row.note = notes.join(QStringLiteral(", "));
    row.faint = false;
    return row;
}

FactRow CostFacts::rentRow(const QString& label, const engine::Economics& part,
                           const CostView& view) const
{
    using engine::RentGap;
    FactRow row{label, QString(kNone), {}, true};
    if (!part.rent) {
        row.value = tr("layer 1 is not watched");
        return row;
    }
    const auto& rent = *part.rent;
    QStringList notes;
    if (const auto sum = rent.sum()) {
        const auto text = worth(*sum, QStringLiteral("ETH"), 18, view.ether);
        row.value = rent.gap == RentGap::None ? text : tr("at least %1", "amount").arg(text);
        row.faint = false;
    }
    switch (rent.gap) {
    case RentGap::None:
        break;
    case RentGap::NotAttributed:
        notes.push_back(tr("over a metered connection no transactions of layer 1 are read"));
        break;
    case RentGap::NotRead:
        notes.push_back(tr("the transactions of some blocks were not read"));
        break;
    case RentGap::Elsewhere:
        notes.push_back(tr("its data goes elsewhere (%1), that bill is not known", "data layer")
                            .arg(view.daLayer));
        break;
    case RentGap::NoRules:
        notes.push_back(tr("the registry does not say all that it posts"));
        break;
    case RentGap::NoReceipts:
        notes.push_back(tr("blobs alone, no receipt of its postings was read yet"));
        break;
    }
    if (rent.execution && rent.postings > 0) {
        notes.push_back(tr("postings: %1, receipts read: %2")
                            .arg(m_format.integer(rent.postings), m_format.integer(rent.receipts)));
    }
    if (rent.coverage < 1) {
        notes.push_back(tr("%1 of the blocks", "share").arg(m_format.share(rent.coverage)));
    }
    row.note = notes.join(QStringLiteral(", "));
    return row;
}

FactRow CostFacts::leftRow(const QString& label, const engine::Economics& part,
                           const CostView& view) const
{
    using engine::MarginGap;
    if (part.margin) {
        const auto text = worth(part.margin->amount, QStringLiteral("ETH"), 18, view.ether);
        const QString sign = part.margin->negative ? QString(QChar(0x2212)) : QString();
        return {label, tr("about %1", "amount").arg(QString(sign + text)),
                tr("of two figures that are not complete: it may be more or less"), false};
    }
    const auto reason = [&]() -> QString {
        switch (part.marginGap) {
        case MarginGap::None:
        case MarginGap::NotWatched:
            return tr("layer 1 is not watched");
        case MarginGap::Rent:
            return tr("the rent is not known as a whole");
        case MarginGap::Fees:
            return tr("some blocks tell no base fee");
        case MarginGap::OtherToken:
            return tr("not in one token");
        case MarginGap::OtherTime:
            return tr("fees and rent were not seen over the same time");
        case MarginGap::BlocksUnseen:
            return tr("too many blocks were not seen");
        }
        return {};
    };
    return {label, QString(kNone), reason(), true};
}

std::vector<FactRow> CostFacts::economics(const ChainRow& row) const
{
    constexpr qint64 kHour = 3600, kDay = 24 * kHour, kMinute = 60;
    std::vector<FactRow> out;
    if (!row.cost || row.cost->hour.fees.blocks == 0) {
        return out;
    }
    const CostView& view = *row.cost;
    const auto add = [&](const engine::Economics& part, qint64 whole) {
        // What was seen of the window, not what it is meant to be.
        const auto label = [&](qint64 seconds, const QString& last, const QString& over) {
            return seconds + 2 * kMinute >= whole ? last
                                                  : over.arg(m_format.duration(seconds * 1000));
        };
        const bool hour = whole == kHour;
        const qint64 rented = part.rent ? part.rent->seconds : whole;
        out.push_back(
            feesRow(label(part.fees.seconds, hour ? tr("Fees, last hour") : tr("Fees, last day"),
                          tr("Fees over %1", "time")),
                    part, view));
        out.push_back(rentRow(
            label(rented, hour ? tr("Rent on layer 1, last hour") : tr("Rent on layer 1, last day"),
                  tr("Rent on layer 1 over %1", "time")),
            part, view));
        out.push_back(leftRow(label(part.margin ? part.fees.seconds : whole,
                                    hour ? tr("Left, last hour") : tr("Left, last day"),
                                    tr("Left over %1", "time")),
                              part, view));
    };
    const auto length = [](const engine::Economics& part) {
        return std::max(part.fees.seconds, part.rent ? part.rent->seconds : 0);
    };
    add(view.hour, kHour);
    if (length(view.day) > length(view.hour) + kMinute) {
        add(view.day, kDay);
    }
    return out;
}

FactRow CostFacts::stageRow(const CostView& view) const
{
    FactRow row{tr("Stage"), QString(kNone), {}, true};
    if (!view.stage.isEmpty()) {
        row.value =
            view.stageFacts.asOf.isEmpty()
                ? view.stage
                : tr("%1, L2BEAT as of %2", "stage, date").arg(view.stage, view.stageFacts.asOf);
        row.faint = false;
    }
    row.note = view.stageFacts.reasons.join(QStringLiteral(", "));
    return row;
}

std::vector<FactRow> CostFacts::sequencers(const ChainRow& row) const
{
    std::vector<FactRow> out;
    if (!row.cost) {
        return out;
    }
    const auto& view = row.cost->sequencers;
    if (view.oneByDesign) {
        out.push_back({tr("Sequencers"), tr("one, as this stack has it"), {}, false});
    } else if (!view.known) {
        out.push_back({tr("Sequencers"),
                       view.trouble.isEmpty() ? tr("the chain does not tell") : view.trouble,
                       {},
                       true});
    } else {
        constexpr std::size_t kMost = 12;
        for (const auto& part : view.parts) {
            if (out.size() >= kMost) {
                break;
            }
            const auto hex = base::toQString(base::toHex(part.signer));
            const auto label =
                part.name.isEmpty() ? QString(hex.left(8) + u'\u2026' + hex.right(4)) : part.name;
            const auto note = !part.inPool   ? QString()
                              : *part.inPool ? tr("in the pool")
                                             : tr("not in the pool's contract");
            out.push_back({label,
                           tr("%1, %2 blocks", "share, number")
                               .arg(m_format.share(part.share), m_format.integer(part.blocks)),
                           note, part.inPool == false});
        }
        out.push_back({tr("More than half is made by"),
                       m_format.integer(static_cast<quint64>(view.majority)),
                       tr("%1 of the last day's blocks are known", "share")
                           .arg(m_format.share(view.span > 0 ? static_cast<double>(view.blocks) /
                                                                   static_cast<double>(view.span)
                                                             : 0)),
                       false});
    }
    out.push_back(stageRow(*row.cost));
    return out;
}

} // namespace rollscope::ui
