#include "stake/journal.hpp"
#include "eth/keccak.hpp"
#include "stake/journal_p.hpp"
#include "stake/sim_text.hpp"
#include <algorithm>
#include <array>

// Ways, claims and names; what protects signatures is in journal_intents.cpp, how ways end in
// journal_ends.cpp.

namespace rollscope::stake {
namespace {

using base::Result;
using S = FlowState;

constexpr std::array<const char*, kFlowStates> kStateNames{
    "idle",      "preflight", "approve",       "simulate",  "sign",   "pending",
    "confirmed", "active",    "exitRequested", "claimable", "claimed"};
constexpr std::array<const char*, kIntentStates> kIntentNames{
    "open", "sent", "included", "reverted", "replaced", "unseen", "refused"};

constexpr std::array<const char*, kIntentRoles> kRoleNames{"prepare", "act", "after"};

bool fits(std::initializer_list<const QString*> texts)
{
    return std::all_of(texts.begin(), texts.end(),
                       [](const QString* text) { return text->size() <= Journal::kMostText; });
}

/// Whether all of these times, where they are known, can be written and read again.
bool inTime(std::initializer_list<std::optional<base::UnixMs>> times)
{
    return std::all_of(times.begin(), times.end(), [](const auto& time) {
        return !time || (*time >= base::UnixMs{0} && *time <= Journal::kLatest);
    });
}

} // namespace

QString nameOf(FlowState state)
{
    return QString::fromLatin1(kStateNames[static_cast<std::size_t>(state)]);
}

QString nameOf(IntentState state)
{
    return QString::fromLatin1(kIntentNames[static_cast<std::size_t>(state)]);
}

QString nameOf(IntentRole role)
{
    return QString::fromLatin1(kRoleNames[static_cast<std::size_t>(role)]);
}

bool mayFollow(FlowState from, FlowState to)
{
    const auto anyOf = [to](std::initializer_list<FlowState> states) {
        return std::find(states.begin(), states.end(), to) != states.end();
    };
    switch (from) {
    case S::Idle:
        return anyOf({S::Preflight});
    case S::Preflight:
        return anyOf({S::Idle, S::Approve, S::Simulate});
    case S::Approve:
        return anyOf({S::Idle, S::Preflight, S::Simulate});
    case S::Simulate: // the whole sequence is simulated before the approval too
        return anyOf({S::Idle, S::Preflight, S::Approve, S::Sign});
    case S::Sign:
        return anyOf({S::Idle, S::Preflight, S::Simulate, S::Pending});
    case S::Pending: // refused, replaced, dropped or reverted: simulate anew
        return anyOf({S::Simulate, S::Confirmed});
    case S::Confirmed:
        return anyOf({S::Pending, S::Active});
    case S::Active: // an instant exit has no queue
        return anyOf({S::Pending, S::ExitRequested, S::Claimable, S::Claimed});
    case S::ExitRequested: // cancelled
        return anyOf({S::Active, S::Claimable, S::Claimed});
    case S::Claimable: // the time was moved
        return anyOf({S::ExitRequested, S::Claimed});
    case S::Claimed: // a reorganisation
        return anyOf({S::Active, S::ExitRequested, S::Claimable});
    }
    return false;
}

base::Hash32 callHash(const eth::clear::Call& call)
{
    const base::Hash32 data = eth::keccak256(std::string_view(call.data));
    std::string text = sim::wordOf(base::Wei::from64(call.chain.value));
    text += sim::wordOf(call.to);
    text += sim::wordOf(call.value);
    text.append(reinterpret_cast<const char*>(data.bytes.data()), data.bytes.size());
    return eth::keccak256(std::string_view(text));
}

const Flow* Journal::find(const QString& id) const
{
    const auto found = std::find_if(m_flows.begin(), m_flows.end(),
                                    [&](const Flow& flow) { return flow.id == id; });
    return found == m_flows.end() ? nullptr : &*found;
}

Flow* Journal::edit(const QString& id)
{
    return const_cast<Flow*>(std::as_const(*this).find(id));
}

Result<void> Journal::begin(Flow flow)
{
    if (flow.id.isEmpty() || find(flow.id) != nullptr)
        return bad(QStringLiteral("a way needs an id of its own"), flow.id);
    if (!fits({&flow.id, &flow.protocol, &flow.action, &flow.ticket}))
        return bad(QStringLiteral("a text is too long"), QStringLiteral("flow"));
    if (!inTime({flow.since, flow.maturity}))
        return bad(QStringLiteral("its time is in no calendar"), flow.id);
    if (flow.state != FlowState::Idle || !flow.intents.empty())
        return bad(QStringLiteral("a way begins at its beginning"), flow.id);
    if (m_flows.size() >= kMostFlows && letGo(kMostFlows / 10, flow.since - kRecentMs) == 0)
        return bad(QStringLiteral("the journal is full"), flow.id);
    m_flows.push_back(std::move(flow));
    return {};
}

Result<void> Journal::move(const QString& id, FlowState to, base::UnixMs now)
{
    Flow* flow = edit(id);
    if (flow == nullptr)
        return bad(QStringLiteral("there is no such way"), id);
    if (!mayFollow(flow->state, to))
        return bad(
            QStringLiteral("from %1 there is no way to %2").arg(nameOf(flow->state), nameOf(to)),
            id);
    const bool open = std::any_of(flow->intents.begin(), flow->intents.end(),
                                  [](const Intent& one) { return one.state == IntentState::Open; });
    if (open)
        return bad(QStringLiteral("a signature is open: look at the chain first"), id);
    flow->state = to;
    flow->since = now;
    return {};
}

Result<void> Journal::mature(const QString& id, std::optional<base::UnixMs> at,
                             const QString& ticket)
{
    Flow* flow = edit(id);
    if (flow == nullptr)
        return bad(QStringLiteral("there is no such way"), id);
    if (!fits({&ticket}))
        return bad(QStringLiteral("a text is too long"), id);
    if (!inTime({at}))
        return bad(QStringLiteral("its time is in no calendar"), id);
    flow->maturity = at;
    if (!ticket.isEmpty())
        flow->ticket = ticket;
    return {};
}

Result<void> Journal::watch(DueClaim claim)
{
    if (claim.id.isEmpty() || !fits({&claim.id, &claim.protocol, &claim.what}))
        return bad(QStringLiteral("a claim needs an id, and texts of at most %1 characters")
                       .arg(kMostText),
                   claim.id.left(kMostText));
    if (!inTime({claim.due, claim.toldFor, claim.seen}))
        return bad(QStringLiteral("its time is in no calendar"), claim.id);
    const auto known = std::find_if(m_claims.begin(), m_claims.end(),
                                    [&](const DueClaim& one) { return one.id == claim.id; });
    if (known == m_claims.end()) {
        if (m_claims.size() >= kMostClaims)
            std::erase_if(m_claims, [](const DueClaim& one) { return one.claimed; });
        if (m_claims.size() >= kMostClaims)
            return bad(QStringLiteral("too many claims are watched"), claim.id);
        m_claims.push_back(std::move(claim));
        return {};
    }
    if (!claim.toldFor)
        claim.toldFor = known->toldFor;
    if (known->seen && !known->claimed) // else it is another of the same name
        claim.seen = known->seen;
    *known = std::move(claim);
    return {};
}

std::vector<DueClaim> Journal::due(base::UnixMs now) const
{
    std::vector<DueClaim> out;
    for (const DueClaim& claim : m_claims)
        if (!claim.claimed && claim.due && *claim.due <= now && claim.toldFor != claim.due)
            out.push_back(claim);
    std::stable_sort(out.begin(), out.end(),
                     [](const DueClaim& a, const DueClaim& b) { return *a.due < *b.due; });
    return out;
}

void Journal::told(const std::vector<DueClaim>& claims)
{
    for (const DueClaim& was : claims)
        for (DueClaim& claim : m_claims)
            if (claim.id == was.id)
                claim.toldFor = was.due;
}

void Journal::claimed(const QString& id)
{
    for (DueClaim& claim : m_claims)
        if (claim.id == id)
            claim.claimed = true;
}

std::optional<base::UnixMs> Journal::nextDue(base::UnixMs now) const
{
    std::optional<base::UnixMs> next;
    for (const DueClaim& claim : m_claims)
        if (!claim.claimed && claim.due && *claim.due > now && (!next || *claim.due < *next))
            next = claim.due;
    return next;
}

} // namespace rollscope::stake
