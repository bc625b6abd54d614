#include "stake/activity_model.hpp"
#include "format/address_text.hpp"
#include "stake/finding_model.hpp"
#include "stake/stake_text.hpp"

namespace rollscope::ui {
namespace {

using stake::FlowState;

struct ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::ActivityModel)
};

ActivityRow rowOf(const StakeFlow& flow)
{
    ActivityRow row;
    row.at = flow.flow.since.value;
    row.when = Formatter().moment(flow.flow.since);
    row.what = filedText(flow.title);
    row.protocol = flow.protocolName;
    row.account = flow.account;
    row.amount = row.usd = QString();
    row.flow = flow.flow.id;
    const bool over = flow.flow.state == FlowState::Claimed ||
                      (flow.flow.state == FlowState::Active && flow.fate == wallet::Fate::Final);
    row.open = !over && !flow.idle;
    row.state = flow.flow.state == FlowState::ExitRequested && flow.flow.maturity
                    ? ActivityText::tr("%1, ripe %2", "state, moment")
                          .arg(flowText(flow.flow.state), dayText(flow.flow.maturity->value / 1000))
                : flow.fate && flow.flow.state <= FlowState::Active ? fateText(*flow.fate)
                                                                    : flowText(flow.flow.state);
    if (!flow.trouble.isEmpty())
        row.state = saidText(flow.trouble);
    return row;
}

/// Core's word for what happened, in the window's language.
QString happened(const QString& word)
{
    if (word == u"reward")
        return ActivityText::tr("Reward");
    if (word == u"minted")
        return ActivityText::tr("Made for the account", "tokens");
    if (word == u"burned")
        return ActivityText::tr("Given back", "tokens");
    if (word == u"received")
        return ActivityText::tr("Received", "tokens");
    if (word == u"sent")
        return ActivityText::tr("Sent away", "tokens");
    return saidText(word);
}

ActivityRow rowOf(const StakeEvent& event)
{
    ActivityRow row;
    row.at = event.at.value;
    row.when = Formatter().moment(event.at);
    row.what = happened(event.what);
    row.protocol = event.protocol;
    row.account = event.accountName.isEmpty() ? shortAddress(event.account) : event.accountName;
    row.amount = event.amount ? unitsText(*event.amount, event.decimals, event.token) : QString();
    if (event.usd) {
        row.usd = Formatter().usd(*event.usd);
    } else if (!event.usdWhy.isEmpty()) {
        row.usd = ActivityText::tr("no price");
        row.usdWhy = saidText(event.usdWhy);
    }
    row.state = event.state.isEmpty() ? QString() : saidText(event.state);
    row.hash = event.hash ? hashText(*event.hash) : QString();
    return row;
}

/// What it was worth, or why nobody can tell.
QString worthOf(const ActivityRow& row)
{
    return row.usdWhy.isEmpty()
               ? row.usd
               : ActivityText::tr("%1 (%2)", "no price, reason").arg(row.usd, row.usdWhy);
}

} // namespace

ActivityModel::ActivityModel(QObject* parent) : RowModel(parent) {}

void ActivityModel::take(const std::vector<StakeFlow>& flows, const PortfolioView& view)
{
    std::vector<ActivityRow> rows;
    rows.reserve(flows.size() + view.events.size());
    for (const auto& flow : flows)
        rows.push_back(rowOf(flow));
    for (const auto& event : view.events)
        rows.push_back(rowOf(event));
    std::ranges::stable_sort(rows, [](const ActivityRow& a, const ActivityRow& b) {
        return a.open != b.open ? a.open : a.at > b.at;
    });
    if (set(std::move(rows)))
        Q_EMIT changed();
}

int ActivityModel::open() const
{
    return static_cast<int>(std::ranges::count_if(rows(), &ActivityRow::open));
}

QVariant ActivityModel::valueOf(const ActivityRow& row, int role) const
{
    switch (role) {
    case WhenRole:
        return row.when;
    case Qt::DisplayRole:
    case WhatRole:
        return row.what;
    case ProtocolRole:
        return row.protocol;
    case AccountRole:
        return row.account;
    case AmountRole:
        return row.amount;
    case UsdRole:
        return row.usd;
    case UsdWhyRole:
        return row.usdWhy;
    case StateRole:
        return row.state;
    case FlowRole:
        return row.flow;
    case OpenRole:
        return row.open;
    case SummaryRole:
        return tr("%1: %2, %3, %4 %5 %6", "moment, what, protocol, amount, price, state")
            .arg(row.when, row.what, row.protocol, row.amount, worthOf(row), row.state);
    default:
        return {};
    }
}

QHash<int, QByteArray> ActivityModel::roleNames() const
{
    return {{WhenRole, "when"},       {WhatRole, "what"},       {ProtocolRole, "protocol"},
            {AccountRole, "account"}, {AmountRole, "amount"},   {UsdRole, "usd"},
            {UsdWhyRole, "usdWhy"},   {StateRole, "stateText"}, {FlowRole, "flow"},
            {OpenRole, "isOpen"},     {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
