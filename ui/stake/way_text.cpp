#include "stake/way_text.hpp"
#include "stake/finding_model.hpp"
#include "stake/stake_text.hpp"
#include <algorithm>

namespace rollscope::ui {
namespace {

using stake::FlowState;
using stake::IntentState;

struct WayText
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::WayText)
};

bool isOpen(IntentState state)
{
    return state == IntentState::Open || state == IntentState::Unseen;
}

} // namespace

bool isUncertain(const StakeFlow& way)
{
    if (way.fate || way.flow.state >= FlowState::Active)
        return false;
    const auto& all = way.flow.intents;
    const auto newest = std::find_if(all.rbegin(), all.rend(), [](const stake::Intent& one) {
        return one.state != IntentState::Refused;
    });
    // What was to stand in for one that is out is not what the way hangs on.
    return newest != all.rend() && isOpen(newest->state) &&
           std::ranges::none_of(all, [&newest](const stake::Intent& one) {
               return one.nonce == newest->nonce && one.state == IntentState::Sent;
           });
}

bool isApprovedOnly(const stake::Flow& way)
{
    const auto approve = stake::purposeName(stake::Purpose::Approve);
    return stake::goesOn(way) &&
           std::ranges::any_of(way.intents,
                               [&approve](const stake::Intent& one) {
                                   return one.role == stake::IntentRole::Prepare &&
                                          one.state == IntentState::Included && one.what == approve;
                               }) &&
           std::ranges::none_of(way.intents, [](const stake::Intent& one) {
               return one.state == IntentState::Sent || isOpen(one.state);
           });
}

bool isOver(const StakeFlow& way)
{
    switch (way.flow.state) {
    case FlowState::Claimed:
        return true;
    case FlowState::Confirmed:
    case FlowState::ExitRequested:
    case FlowState::Claimable:
        return false;
    case FlowState::Active: // by a block that is final
        return way.fate.value_or(wallet::Fate::Final) == wallet::Fate::Final;
    default:
        break;
    }
    return std::ranges::all_of(way.flow.intents, [](const stake::Intent& one) {
        const bool inBlock =
            one.state == IntentState::Included || one.state == IntentState::Reverted;
        return !isOpen(one.state) && one.state != IntentState::Sent && (!inBlock || one.isFinal);
    });
}

bool hasTicket(const stake::Flow& way)
{
    return way.maturity.has_value() || !way.ticket.isEmpty();
}

QString wayText(const StakeFlow& way)
{
    if (!way.trouble.isEmpty())
        return saidText(way.trouble);
    if (isUncertain(way))
        return WayText::tr("Not certain whether it was sent");
    if (isApprovedOnly(way.flow))
        return WayText::tr("Approved, the rest is not signed");
    if (way.flow.state == FlowState::Claimed)
        return endText(way);
    return way.fate && way.flow.state <= FlowState::Active ? fateText(*way.fate)
                                                           : flowText(way.flow.state);
}

QString endText(const StakeFlow& way)
{
    switch (way.end) {
    case WayEnd::Cancelled:
        return WayText::tr("Cancelled");
    case WayEnd::Elsewhere:
        return WayText::tr("Not held any more");
    case WayEnd::Came:
        break;
    }
    return flowText(hasTicket(way.flow) ? FlowState::Claimed : FlowState::Active);
}

} // namespace rollscope::ui
