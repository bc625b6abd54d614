#include "staking/flow_steps.hpp"
#include "base/hex.hpp"
#include "stake/plan.hpp"
#include <algorithm>
#include <functional>
#include <tuple>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using stake::DueClaim;
using stake::Flow;
using stake::FlowState;

/// One step; what the journal does not allow now is tried again at the next reading.
void move(stake::Journal& journal, const QString& flow, FlowState to, base::UnixMs now)
{
    const Flow* const at = journal.find(flow);
    if (at->state != to)
        (void)journal.move(flow, to, now);
}

/// Whether a transaction of the journal took the way's ticket for good, after it was made.
bool isTaken(const stake::Journal& journal, const Flow& flow)
{
    return takerOf(journal, flow.ticket, true, {{}, blockOf(flow).value_or(0)}) != nullptr;
}

/// Whether `older` is over and what is held by its ticket's name another one: a validator's
/// undelegation has the name of the one before it.
bool gaveUp(const stake::Journal& journal, const Flow& older, const Flow& flow,
            const DueClaim& held)
{
    return older.state == FlowState::Claimed && blockOf(older) < blockOf(flow) &&
           (isTaken(journal, older) || older.maturity != held.due);
}

/// The position's name in a claim's id.
QString specOf(const DueClaim& claim)
{
    return claim.id.section(u'/', -1).section(u' ', 0, 0);
}

/// Whether what is held by the ticket's name is what the way itself waited for. Another one from
/// the same validator has a later day, and is there before its own way is final and takes it. What
/// has no day of its own has a number that no second one gets.
bool isItsOwn(const stake::Protocol& protocol, const Flow& flow, const DueClaim& held)
{
    const QString name = specOf(held);
    const bool dated =
        std::any_of(protocol.positions.begin(), protocol.positions.end(), [&](const auto& spec) {
            return spec.id == name && spec.maturesAt && spec.unit == u"seconds";
        });
    return !dated || held.due <= flow.maturity;
}

/// Holds the newest ticket of the account that no other way has.
QString ticketFor(const stake::Journal& journal, const Flow& flow, const QStringList& waits,
                  const std::vector<DueClaim>& claims)
{
    const QString begins = flow.protocol + u'/' + base::toQString(base::toHex(flow.account)) + u'/';
    const DueClaim* newest = nullptr;
    for (const DueClaim& claim : claims) {
        const QString spec = specOf(claim);
        const bool taken =
            std::any_of(journal.flows().begin(), journal.flows().end(), [&](const Flow& other) {
                return other.ticket == claim.id && other.id != flow.id &&
                       !gaveUp(journal, other, flow, claim);
            });
        if (taken || !claim.id.startsWith(begins) || !waits.contains(spec))
            continue;
        const bool later = newest == nullptr || (claim.due && newest->due < claim.due) ||
                           (claim.due == newest->due &&
                            (claim.id.size() > newest->id.size() ||
                             (claim.id.size() == newest->id.size() && claim.id > newest->id)));
        if (later)
            newest = &claim;
    }
    return newest == nullptr ? QString() : newest->id;
}

/// A way that is over by what was read alone: its ticket may be held again.
bool mayComeBack(const stake::Journal& journal, const Flow& flow)
{
    return !flow.ticket.isEmpty() && !isTaken(journal, flow) &&
           std::none_of(journal.flows().begin(), journal.flows().end(), [&](const Flow& other) {
               return other.ticket == flow.ticket && other.chain == flow.chain &&
                      blockOf(flow) < blockOf(other);
           });
}

} // namespace

std::optional<quint64> blockOf(const Flow& flow)
{
    std::optional<quint64> out;
    for (const stake::Intent& intent : flow.intents)
        if (intent.role == stake::IntentRole::Act && intent.block)
            out = std::max(out.value_or(0), *intent.block);
    return out;
}

QStringList waitsFor(const stake::Protocol& protocol, const stake::Action& action)
{
    QStringList out;
    for (const QString& id : action.exits) {
        const stake::Exit* const exit = protocol.exit(id);
        for (const stake::PositionSpec& spec : protocol.positions)
            if (exit != nullptr && !spec.claim.isEmpty() && spec.claim == exit->action &&
                (spec.maturesAt || spec.ready))
                out << spec.id;
    }
    return out;
}

void followPositions(stake::Journal& journal, const stake::Protocols& protocols,
                     const Portfolio& portfolio, base::UnixMs now)
{
    const auto claims = claimsOf(portfolio, journal);
    std::vector<std::tuple<bool, base::UnixMs, QString>> order;
    for (const Flow& flow : journal.flows())
        if (flow.chain == portfolio.chain && flow.state >= FlowState::Active &&
            (flow.state != FlowState::Claimed || mayComeBack(journal, flow)))
            order.emplace_back(flow.state != FlowState::Claimed, flow.since, flow.id);
    // The newest way has the newest ticket; what is over has what nobody else waits for.
    std::sort(order.begin(), order.end(), std::greater<>());
    for (const auto& [waiting, since, id] : order) {
        const Flow flow = *journal.find(id);
        if (!waiting && !mayComeBack(journal, flow))
            continue; // a younger one has it now
        const stake::Protocol* const protocol = protocols.find(flow.protocol);
        const stake::Action* const action =
            protocol == nullptr ? nullptr : protocol->action(flow.action);
        const auto block = blockOf(flow);
        const bool revokes = flow.action == stake::purposeName(stake::Purpose::Revoke);
        if ((action == nullptr && !revokes) || (block && portfolio.at.number < *block))
            continue;
        if (revokes || action->exits.isEmpty()) {
            move(journal, id, FlowState::Claimed, now);
            continue;
        }
        const QStringList waits = waitsFor(*protocol, *action);
        if (waits.isEmpty())
            continue; // it is staked, and its way out is a way of its own
        const QString ticket =
            flow.ticket.isEmpty() ? ticketFor(journal, flow, waits, claims) : flow.ticket;
        if (ticket.isEmpty())
            continue;
        const auto held = std::find_if(claims.begin(), claims.end(),
                                       [&](const DueClaim& one) { return one.id == ticket; });
        if (held != claims.end()) {
            if (!waiting && !isItsOwn(*protocol, flow, *held))
                continue;
            (void)journal.mature(id, held->due, ticket);
            const bool ripe = held->due && *held->due <= timeOf(portfolio.at);
            move(journal, id, ripe ? FlowState::Claimable : FlowState::ExitRequested, now);
            continue;
        }
        const bool came =
            std::any_of(journal.claims().begin(), journal.claims().end(),
                        [&](const DueClaim& one) { return one.id == ticket && one.claimed; });
        if (came)
            move(journal, id, FlowState::Claimed, now);
    }
}

} // namespace rollscope::staking
