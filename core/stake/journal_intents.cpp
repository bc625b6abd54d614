#include "stake/journal.hpp"
#include "stake/plan.hpp"
#include <algorithm>

// What keeps a signature from being lost or made twice. The nonce is the lever: of two transactions
// with one nonce the chain takes one. So what may be out without our knowing is either found, or
// its nonce is used again and no other before it.

namespace rollscope::stake {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

tl::unexpected<base::Error> bad(const QString& what, const QString& where, const QString& hint = {})
{
    return fail(ErrorKind::BadInput, what, where, hint);
}

/// It has, or had, its nonce in a pool or a block.
bool takesNonce(IntentState state)
{
    return state != IntentState::Unseen && state != IntentState::Refused;
}

bool signsIn(FlowState state)
{
    switch (state) {
    case FlowState::Approve:
    case FlowState::Sign:
    case FlowState::Active:
    case FlowState::ExitRequested:
    case FlowState::Claimable:
        return true;
    default:
        return false;
    }
}

template <class Flows> auto allOf(Flows& flows, base::ChainId chain, const base::Address& account)
{
    std::vector<decltype(&flows.front())> out;
    for (auto& flow : flows)
        if (flow.chain == chain && flow.account == account)
            out.push_back(&flow);
    return out;
}

/// Takes the way to where its act is: a block that has it confirms it, whatever was thought before.
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

/// Whether they do the same, whatever the rate of the moment made of their bounds.
bool doTheSame(const Intent& a, const Intent& b)
{
    return a.call == b.call || (a.intention && a.intention == b.intention);
}

/// Whether a signature of these ways is known to be that transaction: what an evil wallet names
/// once more is no second act.
template <class Ways> bool holds(const Ways& ways, const base::Hash32& hash)
{
    return std::any_of(ways.begin(), ways.end(), [&hash](const Flow* way) {
        return std::any_of(way->intents.begin(), way->intents.end(),
                           [&hash](const Intent& one) { return one.hash == hash; });
    });
}

/// Whether `other` is, or lately was, what `intent` would do once more.
template <class Ways> bool isDoneBy(const Intent& other, const Intent& intent, const Ways& ways)
{
    if (other.role == IntentRole::Prepare || !doTheSame(other, intent) ||
        other.nonce == intent.nonce) // of one nonce the chain takes one
        return false;
    const bool recent = intent.at - other.at < Journal::kRecentMs;
    if (other.state == IntentState::Included)
        return !other.isFinal || recent;
    // A wallet may have sent it with a nonce of its own where no node of ours sees it yet.
    if (other.state == IntentState::Replaced)
        return recent && other.signedAs && !holds(ways, *other.signedAs);
    return other.state == IntentState::Open || other.state == IntentState::Sent;
}

/// What the signer gave, or may have given, stands in for the rest of its nonce: their bytes must
/// not leave any more, neither by themselves nor by hand.
void standsIn(const Intent& signedOne, const std::vector<Flow*>& ways)
{
    for (Flow* way : ways)
        for (Intent& one : way->intents)
            if (&one != &signedOne && one.nonce == signedOne.nonce)
                one.raw.clear();
}

/// Where nothing else of the account can be signed before a kept nonce is used.
QString wayOut(const std::vector<Flow*>& ways, quint64 kept)
{
    for (const Flow* way : ways)
        for (const Intent& one : way->intents)
            if (one.nonce == kept && one.state == IntentState::Unseen && !one.raw.empty())
                return QStringLiteral("open its way in the list of activity: there it is looked up "
                                      "by its hash, or its bytes are sent again");
    return QStringLiteral("open its way in the list of activity: there it is looked up by its "
                          "hash; to fill a lower nonce, make an approval or take one back");
}

/// Signatures that the way can still take: the newest ones that were refused make room.
std::size_t roomIn(const Flow& flow)
{
    const auto kept =
        std::find_if(flow.intents.rbegin(), flow.intents.rend(),
                     [](const Intent& one) { return one.state != IntentState::Refused; });
    return Journal::kMostIntents -
           std::min(Journal::kMostIntents,
                    static_cast<std::size_t>(std::distance(kept, flow.intents.rend())));
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

std::optional<quint64> Journal::keptNonce(base::ChainId chain, const base::Address& account) const
{
    std::optional<quint64> kept;
    const auto flows = allOf(m_flows, chain, account);
    const auto taken = [&](quint64 nonce) {
        return std::any_of(flows.begin(), flows.end(), [&](const Flow* flow) {
            return std::any_of(flow->intents.begin(), flow->intents.end(), [&](const Intent& one) {
                return one.nonce == nonce && takesNonce(one.state);
            });
        });
    };
    for (const Flow* flow : flows)
        for (const Intent& intent : flow->intents)
            if (intent.state == IntentState::Unseen && !taken(intent.nonce) &&
                (!kept || intent.nonce < *kept))
                kept = intent.nonce;
    return kept;
}

const Intent* Journal::doneBefore(const QString& flow, base::ChainId chain,
                                  const base::Address& account, const Intent& intent) const
{
    if (intent.role != IntentRole::Act)
        return nullptr;
    const auto ways = allOf(m_flows, chain, account);
    for (const Flow* other : ways)
        for (const Intent& one : other->intents)
            if ((other->id != flow || one.state == IntentState::Replaced) &&
                isDoneBy(one, intent, ways))
                return &one;
    return nullptr;
}

Result<std::size_t> Journal::intend(const QString& id, Intent intent,
                                    std::optional<base::Hash32> replaces, bool confirmed)
{
    Flow* flow = edit(id);
    if (flow == nullptr)
        return bad(QStringLiteral("there is no such way"), id);
    const auto kept = keptNonce(flow->chain, flow->account);
    const bool pending = flow->state == FlowState::Pending && (replaces || kept == intent.nonce);
    if (!signsIn(flow->state) && !pending)
        return bad(QStringLiteral("nothing is signed in the step %1").arg(nameOf(flow->state)), id);
    if (roomIn(*flow) == 0 || intent.what.size() > kMostText || intent.claim.size() > kMostText)
        return bad(QStringLiteral("too many signatures, or too long a text"), id);
    bool replaced = false;
    const auto ways = allOf(m_flows, flow->chain, flow->account);
    for (const Flow* other : ways) {
        for (const Intent& one : other->intents) {
            const QString where = QStringLiteral("%1, nonce %2").arg(other->id).arg(one.nonce);
            if (one.state == IntentState::Open)
                return bad(QStringLiteral("of an earlier signature it is not known whether it was "
                                          "sent"),
                           where, QStringLiteral("look at the chain first"));
            if (replaces && one.hash == replaces && one.state == IntentState::Sent &&
                one.nonce == intent.nonce) {
                replaced = true;
                continue;
            }
            const bool sameStep = other == flow && one.step == intent.step;
            const bool again = intent.role == IntentRole::Prepare && one.role == intent.role;
            if (sameStep && one.state == IntentState::Included && !again)
                return bad(QStringLiteral("this step is done"), where);
            if (replaces && one.nonce == intent.nonce && one.state == IntentState::Sent)
                continue; // another try of the same nonce: the chain takes one of them
            if (sameStep && one.state == IntentState::Sent)
                return bad(QStringLiteral("this step is sent"), where);
            if (one.nonce == intent.nonce && takesNonce(one.state))
                return bad(QStringLiteral("this nonce is taken"), where);
            if ((other != flow || one.state == IntentState::Replaced) && !confirmed &&
                intent.role == IntentRole::Act && isDoneBy(one, intent, ways))
                return bad(QStringLiteral("the very same was signed before, and is on its way or "
                                          "in a block: this would do it a second time"),
                           where,
                           QStringLiteral("confirm by hand that it is wanted once more, or go on "
                                          "with what was begun"));
        }
    }
    if (replaces && !replaced)
        return bad(QStringLiteral("what it is to replace is not pending at this nonce"), id);
    // Where bytes that nobody has keep a nonce above a free one: an approval does nothing twice.
    const bool below = kept && intent.nonce < *kept &&
                       (replaced || intent.role == IntentRole::Prepare ||
                        flow->action == purposeName(Purpose::Revoke));
    if (kept && *kept != intent.nonce && !below)
        return bad(QStringLiteral("a signature that nobody saw may still come with nonce %1: the "
                                  "next one has to take its place")
                       .arg(*kept),
                   id, wayOut(ways, *kept));
    intent.state = IntentState::Open;
    intent.hash.reset();
    intent.block.reset();
    intent.blockHash.reset();
    intent.isFinal = false;
    intent.signedAs.reset();
    intent.raw.clear();
    // A wrong password again and again does not close the way.
    if (flow->intents.size() >= kMostIntents)
        flow->intents.pop_back(); // refused: roomIn() has counted it
    flow->intents.push_back(std::move(intent));
    return flow->intents.size() - 1;
}

Result<void> Journal::handedOver(const QString& id, const base::Hash32& hash, std::string_view raw)
{
    Flow* flow = edit(id);
    if (flow == nullptr || flow->intents.empty() || flow->intents.back().state != IntentState::Open)
        return bad(QStringLiteral("no signature is open there"), id);
    Intent& intent = flow->intents.back();
    intent.signedAs = hash;
    intent.raw = raw.size() <= kMostRaw ? std::string(raw) : std::string();
    standsIn(intent, allOf(m_flows, flow->chain, flow->account));
    return {};
}

Result<void> Journal::sent(const QString& id, const base::Hash32& hash, base::UnixMs now)
{
    Flow* flow = edit(id);
    if (flow == nullptr || flow->intents.empty() || flow->intents.back().state != IntentState::Open)
        return bad(QStringLiteral("no signature is open there"), id);
    Intent& intent = flow->intents.back();
    intent.state = IntentState::Sent;
    intent.hash = hash;
    standsIn(intent, allOf(m_flows, flow->chain, flow->account));
    follow(*flow, now);
    return {};
}

Result<void> Journal::refused(const QString& id, base::UnixMs now)
{
    Flow* flow = edit(id);
    if (flow == nullptr || flow->intents.empty() || flow->intents.back().state != IntentState::Open)
        return bad(QStringLiteral("no signature is open there"), id);
    if (flow->intents.back().signedAs)
        return bad(QStringLiteral("it was signed: only the chain can tell what becomes of it"), id);
    flow->intents.back().state = IntentState::Refused;
    follow(*flow, now);
    return {};
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
