#include "stake/journal.hpp"
#include <algorithm>
#include <set>

// How ways come to their end, and what is let go then.

namespace rollscope::stake {
namespace {

using S = FlowState;

bool isCertain(IntentState state)
{
    return state != IntentState::Open && state != IntentState::Sent && state != IntentState::Unseen;
}

bool hasCertain(const Flow& flow)
{
    return std::all_of(flow.intents.begin(), flow.intents.end(),
                       [](const Intent& intent) { return isCertain(intent.state); });
}

/// Nothing of it can change any more, and nothing of it is waited for.
bool endedForGood(const Flow& flow)
{
    const bool waits = flow.state == S::Pending || flow.state == S::Confirmed ||
                       flow.state == S::ExitRequested || flow.state == S::Claimable;
    return !waits && hasCertain(flow) &&
           std::all_of(flow.intents.begin(), flow.intents.end(), [](const Intent& intent) {
               return intent.state != IntentState::Included || intent.isFinal;
           });
}

void become(Flow& flow, FlowState to, base::UnixMs now)
{
    if (flow.state == to || !mayFollow(flow.state, to))
        return;
    flow.state = to;
    flow.since = now;
}

/// Nobody is certain of it, and nothing else of the way has its nonce.
bool isOpenIn(const Flow& flow, const Intent& asked)
{
    return asked.state == IntentState::Open ||
           (asked.state == IntentState::Unseen &&
            std::none_of(flow.intents.begin(), flow.intents.end(), [&asked](const Intent& one) {
                return one.nonce == asked.nonce && one.state != IntentState::Unseen &&
                       one.state != IntentState::Refused;
            }));
}

/// The newest that fits; of them one that is open before one that is not.
template <class Fits> std::optional<std::size_t> newestIn(const Flow& flow, const Fits& fits)
{
    std::optional<std::size_t> found;
    for (std::size_t i = flow.intents.size(); i-- > 0;) {
        if (!isOpenIn(flow, flow.intents[i]) || !fits(flow.intents[i]))
            continue;
        if (flow.intents[i].state == IntentState::Open)
            return i;
        if (!found)
            found = i;
    }
    return found;
}

} // namespace

std::optional<std::size_t> uncertainIn(const Flow& flow)
{
    return newestIn(flow, [](const Intent&) { return true; });
}

std::optional<std::size_t> keptIn(const Flow& flow)
{
    return newestIn(flow, [](const Intent& one) { return !one.raw.empty(); });
}

std::vector<Journal::Unsettled> Journal::unsettled() const
{
    std::vector<Unsettled> out;
    for (const Flow& flow : m_flows)
        for (std::size_t i = 0; i < flow.intents.size(); ++i)
            if (flow.intents[i].state == IntentState::Open ||
                flow.intents[i].state == IntentState::Unseen)
                out.push_back({flow.id, i});
    return out;
}

void Journal::forget(base::UnixMs before)
{
    std::erase_if(m_flows, [before](const Flow& flow) {
        const bool ended = flow.state == S::Claimed || flow.state == S::Idle;
        return ended && flow.since < before && hasCertain(flow);
    });
    std::erase_if(m_claims, [before](const DueClaim& claim) {
        return claim.claimed && claim.due && *claim.due < before;
    });
}

std::size_t Journal::letGo(std::size_t count, base::UnixMs before)
{
    std::vector<std::pair<base::UnixMs, QString>> ended;
    for (const Flow& flow : m_flows)
        if (flow.since < before && endedForGood(flow))
            ended.emplace_back(flow.since, flow.id);
    std::sort(ended.begin(), ended.end());
    ended.resize(std::min(count, ended.size()));
    std::set<QString> gone;
    for (const auto& one : ended)
        gone.insert(one.second);
    std::erase_if(m_flows, [&gone](const Flow& flow) { return gone.contains(flow.id); });
    return gone.size();
}

void Journal::finish(const QString& id, std::size_t index, base::UnixMs now)
{
    Flow* flow = edit(id);
    if (flow == nullptr || index >= flow->intents.size())
        return;
    Intent& intent = flow->intents[index];
    if (intent.state != IntentState::Included && intent.state != IntentState::Reverted)
        return;
    intent.isFinal = true;
    intent.raw.clear();
    if (intent.state == IntentState::Reverted)
        return;
    if (intent.role == IntentRole::Act && flow->state == S::Confirmed)
        become(*flow, S::Active, now);
    if (intent.claim.isEmpty())
        return;
    claimed(intent.claim);
    for (Flow& other : m_flows)
        if (other.ticket == intent.claim && other.chain == flow->chain)
            become(other, S::Claimed, now);
}

std::vector<const Flow*> Journal::unfinished(base::ChainId chain, const base::Address& account,
                                             const QString& protocol, const QString& action) const
{
    std::vector<const Flow*> out;
    for (const Flow& flow : m_flows) {
        const bool same = flow.chain == chain && flow.account == account &&
                          flow.protocol == protocol && flow.action == action;
        const bool begun = flow.state != S::Idle || !flow.intents.empty();
        if (same && (!hasCertain(flow) || (begun && flow.state < S::Active)))
            out.push_back(&flow);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Flow* a, const Flow* b) { return a->since > b->since; });
    return out;
}

bool goesOn(const Flow& flow)
{
    return flow.state < S::Pending &&
           std::all_of(flow.intents.begin(), flow.intents.end(), [&flow](const Intent& one) {
               const auto isItsOwn = [&one](const Intent& other) {
                   return &other != &one && other.nonce == one.nonce && other.call == one.call &&
                          other.state != IntentState::Replaced;
               };
               switch (one.state) {
               case IntentState::Open:
               case IntentState::Unseen:
               case IntentState::Refused:
                   return true;
               case IntentState::Replaced: // what took its place may be a cancelling one
                   return one.role == IntentRole::Prepare &&
                          std::any_of(flow.intents.begin(), flow.intents.end(), isItsOwn);
               default:
                   return one.role == IntentRole::Prepare;
               }
           });
}

} // namespace rollscope::stake
