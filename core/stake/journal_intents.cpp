#include "stake/journal_p.hpp"
#include "stake/plan.hpp"
#include <algorithm>

// What keeps a signature from being lost or made twice. The nonce is the lever: of two transactions
// with one nonce the chain takes one. So what may be out without our knowing is either found, or
// its nonce is used again and no other before it.

namespace rollscope::stake {
namespace {

using base::Result;

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

/// Whether they do the same, whatever the rate of the moment made of their bounds.
bool doTheSame(const Intent& a, const Intent& b)
{
    return a.call == b.call || (a.intention && a.intention == b.intention);
}

/// Whether `other` is, or lately was, what `intent` would do once more; of one way its own steps
/// tell that of what a node has.
template <class Ways>
bool isDoneBy(const Intent& other, const Intent& intent, bool oneWay, const Ways& ways)
{
    // Of one nonce the chain takes one, but a wallet that sends by itself may take another.
    const bool anyNonce = other.ownNonce || intent.ownNonce;
    if (other.role == IntentRole::Prepare || !doTheSame(other, intent) ||
        (other.nonce == intent.nonce && !anyNonce))
        return false;
    const bool recent = intent.at - other.at < Journal::kRecentMs;
    switch (other.state) {
    case IntentState::Included:
        return !oneWay && (!other.isFinal || recent);
    case IntentState::Replaced: // where no node of ours sees it yet
        return recent && other.ownNonce && other.signedAs && !holds(ways, *other.signedAs);
    case IntentState::Unseen:
        return anyNonce;
    default:
        return !oneWay && (other.state == IntentState::Open || other.state == IntentState::Sent);
    }
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
            if (isDoneBy(one, intent, other->id == flow, ways))
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
        }
    }
    if (replaces && !replaced)
        return bad(QStringLiteral("what it is to replace is not pending at this nonce"), id);
    const Intent* const before =
        confirmed || replaces ? nullptr : doneBefore(id, flow->chain, flow->account, intent);
    if (before != nullptr)
        return bad(QStringLiteral("the very same was asked of the signer before, and may be on its "
                                  "way or in a block: this could do it a second time"),
                   QStringLiteral("nonce %1").arg(before->nonce),
                   QStringLiteral("confirm by hand that it is wanted once more, or go on with what "
                                  "was begun"));
    // Where bytes that nobody has keep a nonce above a free one: an approval does nothing twice.
    const bool below = kept && intent.nonce < *kept &&
                       (replaced || intent.role == IntentRole::Prepare ||
                        flow->action == purposeName(Purpose::Revoke));
    if (kept && *kept != intent.nonce && !below)
        return bad(QStringLiteral("a signature that nobody saw may still come with nonce %1: the "
                                  "next act has to take its place")
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

Result<void> Journal::handedOver(const QString& id, const base::Hash32& hash, std::string_view raw,
                                 bool mayLeave)
{
    Flow* flow = edit(id);
    if (flow == nullptr || flow->intents.empty() || flow->intents.back().state != IntentState::Open)
        return bad(QStringLiteral("no signature is open there"), id);
    Intent& intent = flow->intents.back();
    intent.signedAs = hash;
    intent.raw = mayLeave && raw.size() <= kMostRaw ? std::string(raw) : std::string();
    intent.ownNonce = raw.empty();
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

} // namespace rollscope::stake
