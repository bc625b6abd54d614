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

FactRow CostFacts::economyRow(const QString& label, const engine::Economics& part,
                              const CostView& view, bool margin) const
{
    FactRow row{label, QString(kNone), {}, true};
    if (part.fees.blocks == 0) {
        return row;
    }
    row.faint = false;
    if (!margin) {
        const auto fees = part.fees.unpriced == part.fees.blocks
                              ? QString(kNone)
                              : tr("at least %1", "amount")
                                    .arg(amount(part.fees.fees, view.gasToken, view.tokenDecimals));
        row.value = fees;
        if (part.fees.coverage < 1) {
            row.note = tr("%1 of the blocks", "share").arg(m_format.share(part.fees.coverage));
        }
        return row;
    }
    if (!part.margin) {
        row.value = part.rent ? tr("not in one token") : tr("layer 1 is not watched");
        row.faint = true;
        return row;
    }
    const auto text = amount(part.margin->amount, QStringLiteral("ETH"));
    row.value = part.margin->negative ? QString(QChar(0x2212) + text) : text;
    return row;
}

std::vector<FactRow> CostFacts::economics(const ChainRow& row) const
{
    std::vector<FactRow> out;
    if (!row.cost || row.cost->hour.fees.blocks == 0) {
        return out;
    }
    const CostView& view = *row.cost;
    const auto rent = [&](const QString& label, const engine::Economics& part) {
        FactRow fact{label, tr("layer 1 is not watched"), {}, true};
        if (part.rent) {
            fact.value = amount(part.rent->blobs, QStringLiteral("ETH"));
            fact.note = part.rent->coverage < 1 ? tr("blobs alone, %1 of the blocks", "share")
                                                      .arg(m_format.share(part.rent->coverage))
                                                : tr("blobs alone");
            fact.faint = false;
        }
        return fact;
    };
    const auto span = m_format.duration(view.day.fees.seconds * 1000);
    out.push_back(economyRow(tr("Fees, last hour"), view.hour, view, false));
    out.push_back(rent(tr("Rent on layer 1, last hour"), view.hour));
    out.push_back(economyRow(tr("Left, last hour"), view.hour, view, true));
    out.push_back(economyRow(tr("Fees over %1", "time").arg(span), view.day, view, false));
    out.push_back(rent(tr("Rent on layer 1, last day"), view.day));
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
