// How a signature is asked for, and what stands in for one that waits.
#include "stake/finding_model.hpp"
#include "stake/way_text.hpp"
#include "stake/wizard_state.hpp"

namespace rollscope::ui {
namespace {

bool isInBlock(const StakeFlow& flow)
{
    using wallet::Fate;
    return flow.fate == Fate::Included || flow.fate == Fate::Safe || flow.fate == Fate::Final;
}

/// Signatures that a signer made or may have made: what was refused may make room for the next one,
/// so only these grow with each press that came so far.
std::size_t maybeSigned(const StakeFlow* way)
{
    return way == nullptr ? 0
                          : static_cast<std::size_t>(std::ranges::count_if(
                                way->flow.intents, [](const stake::Intent& one) {
                                    return one.state != stake::IntentState::Refused;
                                }));
}

} // namespace

WizardState::OpenWay WizardState::openKind(const stake::Flow& way)
{
    using S = stake::IntentState;
    const auto any = [&way](std::initializer_list<S> states) {
        return std::ranges::any_of(way.intents, [&](const stake::Intent& one) {
            return std::ranges::find(states, one.state) != states.end();
        });
    };
    if (way.state >= stake::FlowState::Active)
        return OpenWay::None;
    if (any({S::Open, S::Unseen}))
        return OpenWay::Uncertain;
    if (way.state >= stake::FlowState::Pending || any({S::Sent}))
        return OpenWay::Waits;
    const bool begun = way.state != stake::FlowState::Idle || !way.intents.empty();
    return begun && stake::goesOn(way) ? OpenWay::Begun : OpenWay::None;
}

void WizardState::sign()
{
    const auto* const prepared = m_review.prepared();
    if (prepared == nullptr || m_signing || isHeld())
        return;
    m_signing = true;
    m_signTrouble.clear();
    m_outcome = Outcome::Nothing;
    m_passwordFor.clear(); // another page may have been asked for one
    // What stands in for an approval is waited for in its place; nothing comes after a cancel.
    m_more = m_replacing ? m_waiting && !m_cancelling : prepared->plan.calls.size() > 1;
    // On the disk before a signer is asked: after a crash it is this way that goes on.
    m_order.flow = prepared->order.flow;
    m_signedBefore = maybeSigned(flow());
    keep();
    StakePrepared asked = *prepared;
    asked.onceMore = m_review.takeOnceMore();
    m_signAsk =
        m_host->sign(asked, 0, m_review.override(), [this](base::Result<StakeSigned> result) {
            m_signing = false;
            m_passwordFor.clear();
            if (result) {
                m_order.flow = result->flow;
                sent();
                return;
            }
            m_signTrouble = saidText(result.error().text());
            m_outcome = outcome();
            m_review.watch();
            flowsChanged();
        });
    Q_EMIT changed();
}

/// It is on its way: the next one is reviewed when it is in a block, or it is followed.
void WizardState::sent()
{
    const bool replaced = std::exchange(m_replacing, false);
    m_cancelling = false;
    m_waiting = m_more;
    m_signTrouble.clear();
    m_outcome = Outcome::Nothing;
    keep();
    if (m_waiting && !replaced) {
        flowsChanged();
        return;
    }
    m_review.clear();
    go(Track);
    flowsChanged();
}

/// Something of the press is with a node, whatever was answered.
bool WizardState::isOut() const
{
    using S = stake::IntentState;
    const auto* const mine = flow();
    if (mine == nullptr || maybeSigned(mine) <= m_signedBefore)
        return false;
    const auto state = mine->flow.intents.back().state;
    return state == S::Sent || state == S::Included;
}

/// What came of a press that did not go through, by the journal: an error tells why, not how far.
WizardState::Outcome WizardState::outcome() const
{
    using S = stake::IntentState;
    const auto* const mine = flow();
    if (mine == nullptr || mine->flow.intents.empty())
        return Outcome::Nothing;
    const auto& intents = mine->flow.intents;
    const auto state = intents.back().state;
    if (state == S::Open || state == S::Unseen)
        return Outcome::Uncertain;
    if (maybeSigned(mine) <= m_signedBefore || state == S::Refused)
        return Outcome::Nothing;
    return state == S::Sent ? Outcome::Uncertain : Outcome::Failed;
}

QString WizardState::signTitle() const
{
    switch (m_outcome) {
    case Outcome::Nothing:
        break;
    case Outcome::Failed:
        return tr("It was sent, and failed");
    case Outcome::Uncertain:
        return tr("It is not certain whether it was sent. Do not sign again until it is");
    }
    return tr("Nothing was sent");
}

void WizardState::givePassword(SecretField* password)
{
    if (m_host == nullptr || password == nullptr || passwordFor().isEmpty() ||
        password->bytes().empty())
        return;
    m_passwordFor.clear();
    m_host->givePassword(password->take());
    Q_EMIT changed();
}

bool WizardState::isKeyFile() const
{
    return m_account >= 0 && m_accounts[static_cast<std::size_t>(m_account)].keyFile;
}

void WizardState::withdraw()
{
    if (!m_signing)
        return;
    m_signAsk.cancel();
    m_signing = false;
    m_passwordFor.clear();
    const auto* const prepared = m_review.prepared();
    if (prepared != nullptr && prepared->sendsItself) {
        m_outcome = Outcome::Uncertain;
        m_signTrouble = tr("The question was taken back. If you already answered in the wallet, it "
                           "may still be sent: look there first.");
    }
    flowsChanged();
}

bool WizardState::canRevoke() const
{
    return m_step == Amount && m_look && m_look->allowed && *m_look->allowed != base::Wei{} &&
           !signer().isEmpty();
}

void WizardState::revoke()
{
    if (!canRevoke())
        return;
    m_revoking = true;
    go(Review);
    again();
}

void WizardState::replace(bool cancel)
{
    if (!isReplaceable())
        return;
    m_replacing = true;
    m_cancelling = cancel;
    m_review.prepareReplacement(m_order.flow, cancel);
    go(Review);
}

/// A way of the same that is not over, of the account where one is chosen: what nobody is certain
/// of before what waits, and that before what merely was begun.
const StakeFlow* WizardState::openWay(OpenWay* kind) const
{
    const auto* const read = reading();
    if (m_host == nullptr || read == nullptr || m_step == Track || m_replacing)
        return nullptr;
    const StakeFlow* found = nullptr;
    auto worst = OpenWay::None;
    for (const auto& one : m_host->flows()) {
        const auto& way = one.flow;
        if (way.chain != read->protocol->chainId || way.protocol != m_order.protocol ||
            way.action != m_order.action || (m_account >= 0 && way.account != m_order.account))
            continue;
        const auto is = openKind(way);
        if (is > worst) {
            worst = is;
            found = &one;
        }
    }
    if (kind != nullptr)
        *kind = worst;
    return found;
}

QString WizardState::openWayId() const
{
    auto kind = OpenWay::None;
    const auto* const open = openWay(&kind);
    return open == nullptr || kind == OpenWay::Begun ? QString() : open->flow.id;
}

QString WizardState::openText() const
{
    auto kind = OpenWay::None;
    const auto* const open = openWay(&kind);
    switch (kind) {
    case OpenWay::Uncertain:
        return tr("You signed for this before, and nobody knows yet what became of it. It is "
                  "looked up before anything else is signed.");
    case OpenWay::Waits:
        return tr("You signed for this before, and it is not final yet. What you begin now comes "
                  "on top of it.");
    case OpenWay::Begun:
        if (isApprovedOnly(open->flow))
            return tr("You began this before: the approval was made, the rest was not signed. It "
                      "goes on here.");
        if (std::ranges::any_of(open->flow.intents, [](const stake::Intent& one) {
                return one.state == stake::IntentState::Included ||
                       one.state == stake::IntentState::Reverted;
            }))
            return tr("You began this before, and only what comes first was sent. It goes on here, "
                      "by what the chain says now.");
        return tr("You began this before, and nothing of it was sent. It goes on here.");
    case OpenWay::None:
        break;
    }
    return {};
}

void WizardState::flowsChanged()
{
    const auto* const mine = flow();
    m_stages.take(mine, m_host == nullptr ? base::UnixMs{} : m_host->now());
    if (mine != nullptr && !m_signing) {
        if (m_outcome == Outcome::Uncertain && isOut()) {
            sent(); // found meanwhile
            return;
        }
        if (m_waiting && !mine->trouble.isEmpty()) {
            m_waiting = false;
            if (m_step == Sign && !m_replacing) {
                m_signTrouble = saidText(mine->trouble);
                m_outcome = Outcome::Failed;
            } else if (std::exchange(m_replacing, false)) {
                m_review.clear(); // there is nothing left to stand in for
                go(Track);
            }
        } else if (m_waiting && isInBlock(*mine)) {
            // What comes next is planned and simulated on what there is now, and read again.
            m_waiting = m_replacing = m_cancelling = false;
            go(Review);
            again();
        }
    }
    Q_EMIT changed();
}

} // namespace rollscope::ui
