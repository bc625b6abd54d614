// What the chain says of a signature, and what the journal makes of it.
#include "stake/journal_p.hpp"

namespace rollscope::stake {

using base::Result;

namespace {

void become(Intent& intent, IntentState state, const ChainLook::Found* found)
{
    intent.state = state;
    const bool ours = found != nullptr && state != IntentState::Replaced;
    if (ours)
        intent.hash = found->hash;
    intent.block = ours ? found->block : std::nullopt;
    intent.blockHash = ours ? found->blockHash : std::nullopt;
    intent.isFinal = false;
    if (state == IntentState::Replaced)
        intent.raw.clear(); // it can never be included
}

/// What was certain, and is in no block that anybody can show: a reorganisation.
void doubt(Intent& intent)
{
    if (intent.state == IntentState::Included || intent.state == IntentState::Reverted ||
        intent.state == IntentState::Replaced)
        become(intent, intent.hash ? IntentState::Sent : IntentState::Open, nullptr);
}

Settled settledBy(IntentState state)
{
    switch (state) {
    case IntentState::Included:
        return Settled::Included;
    case IntentState::Reverted:
        return Settled::Reverted;
    case IntentState::Replaced:
        return Settled::Replaced;
    case IntentState::Sent:
        return Settled::Sent;
    default:
        return Settled::Unseen;
    }
}

} // namespace

void follow(Flow& flow, base::UnixMs now)
{
    if (flow.state >= FlowState::Active)
        return;
    const auto any = [&flow](std::initializer_list<IntentState> states) {
        return std::any_of(flow.intents.begin(), flow.intents.end(), [&](const Intent& one) {
            return one.role == IntentRole::Act &&
                   std::find(states.begin(), states.end(), one.state) != states.end();
        });
    };
    FlowState to = flow.state;
    if (any({IntentState::Included}))
        to = FlowState::Confirmed;
    else if (any({IntentState::Sent}))
        to = FlowState::Pending;
    else if (to >= FlowState::Sign && !any({IntentState::Open}) &&
             any({IntentState::Reverted, IntentState::Replaced, IntentState::Unseen,
                  IntentState::Refused}))
        to = FlowState::Simulate;
    if (to != flow.state) {
        flow.state = to;
        flow.since = now;
    }
}

void standsIn(const Intent& signedOne, const std::vector<Flow*>& ways)
{
    for (Flow* way : ways)
        for (Intent& one : way->intents)
            if (&one != &signedOne && one.nonce == signedOne.nonce)
                one.raw.clear();
}

Result<Settled> Journal::settle(const QString& id, std::size_t index, const ChainLook& look,
                                base::UnixMs now)
{
    Flow* flow = edit(id);
    if (flow == nullptr || index >= flow->intents.size() ||
        flow->intents[index].state == IntentState::Refused)
        return bad(QStringLiteral("there is no such signature"), id);
    Intent& asked = flow->intents[index];
    // A wallet counts what only it knows of, and takes the next nonce: it is the same act, and to
    // sign it again at the nonce that was shown would do it twice. What the signer itself named
    // counts alone.
    const bool uncertain = asked.state == IntentState::Open || asked.state == IntentState::Unseen;
    const auto ways = allOf(m_flows, flow->chain, flow->account);
    if (const auto& other = look.elsewhere; other && uncertain && asked.signedAs == other->hash &&
                                            asked.call == other->call &&
                                            !holds(ways, other->hash)) {
        const ChainLook::Found sent{other->hash, other->call, {}, {}, true, false};
        asked.nonce = other->nonce;
        asked.ownNonce = false;
        become(asked, IntentState::Sent, &sent);
        standsIn(asked, ways);
        follow(*flow, now);
        return Settled::Sent;
    }
    const quint64 nonce = asked.nonce;
    const ChainLook::Found* found = look.found ? &*look.found : nullptr;
    if (found != nullptr && found->block && look.latestNonce <= nonce)
        return bad(QStringLiteral("the look contradicts itself: a block has the nonce, the account "
                                  "does not"),
                   id);
    if (found == nullptr || (!found->block && found->call != asked.call)) {
        if (look.latestNonce > nonce)
            return Settled::Search;
        if (found != nullptr || look.pendingNonce > nonce) {
            doubt(asked);
            follow(*flow, now);
            return Settled::Wait;
        }
        // One that has a hash was seen before, and may be seen again; its nonce is kept as well.
        const bool news = asked.state != IntentState::Unseen;
        if (asked.state == IntentState::Open) // it may have been signed, and the program killed
            standsIn(asked, ways);
        become(asked, IntentState::Unseen, nullptr);
        if (news) // else its way may be at its next signature already
            follow(*flow, now);
        return Settled::Unseen;
    }
    if (found->block && !found->deep && (found->call != asked.call || !found->succeeded)) {
        doubt(asked);
        follow(*flow, now);
        return Settled::Shallow;
    }
    // It decides about all signatures with this nonce: the one with its hash, else one that does
    // the same.
    Intent* winner = asked.call == found->call ? &asked : nullptr;
    for (Flow* other : ways)
        for (Intent& one : other->intents)
            if (one.nonce == nonce && one.state != IntentState::Refused &&
                one.call == found->call && (winner == nullptr || one.hash == found->hash))
                winner = &one;
    if (winner != nullptr && winner->state == IntentState::Open)
        standsIn(*winner, ways);
    if (winner != nullptr)
        winner->ownNonce = false;
    for (Flow* other : ways) {
        for (Intent& one : other->intents) {
            if (one.nonce != nonce || one.state == IntentState::Refused)
                continue;
            if (&one == winner)
                become(one,
                       !found->block      ? IntentState::Sent
                       : found->succeeded ? IntentState::Included
                                          : IntentState::Reverted,
                       found);
            else if (found->block && (found->deep || one.call == found->call))
                become(one, IntentState::Replaced, found);
        }
        follow(*other, now);
    }
    return settledBy(asked.state);
}

} // namespace rollscope::stake
