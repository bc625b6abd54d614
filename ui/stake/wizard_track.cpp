// What became of what was signed: where it stands, what was left half-way, and the claim.
#include "stake/position_model.hpp"
#include "stake/stake_text.hpp"
#include "stake/way_text.hpp"
#include "stake/wizard_state.hpp"
#include <QFile>

namespace rollscope::ui {
namespace {

using stake::IntentRole;
using stake::IntentState;

/// Its newest signature is an approval that waits for a block, and nothing else was signed.
bool waitsFirst(const stake::Flow& flow)
{
    const auto approves = [](const stake::Intent& one) {
        return one.role == IntentRole::Prepare &&
               (one.what == stake::purposeName(stake::Purpose::Approve) ||
                one.what == stake::purposeName(stake::Purpose::ResetApproval));
    };
    return !flow.intents.empty() && flow.intents.back().state == IntentState::Sent &&
           std::ranges::all_of(flow.intents, approves);
}

} // namespace

void WizardState::follow(const QString& id)
{
    if (m_signing || m_host == nullptr)
        return;
    reset();
    m_order.flow = id;
    if (const auto* const mine = flow()) {
        m_order.protocol = mine->flow.protocol;
        m_order.action = mine->flow.action;
        m_order.account = mine->flow.account;
        m_accounts = m_host->accounts();
        const auto whose = std::ranges::find(m_accounts, m_order.account, &StakeAccount::address);
        m_account = whose == m_accounts.end() ? -1 : static_cast<int>(whose - m_accounts.begin());
        m_stages.take(mine, m_host->now());
        m_step = Track;
        carryOn(mine->flow);
    } else {
        m_order = {};
    }
    Q_EMIT changed();
}

/// What comes after the approval of the way that was left is known: it is reviewed when that is in
/// a block.
void WizardState::carryOn(const stake::Flow& way)
{
    const auto* const read = reading();
    if (!m_left || m_left->order.flow != way.id || !waitsFirst(way) || read == nullptr)
        return;
    const auto* const action = read->protocol->action(m_left->order.action);
    if (action == nullptr)
        return;
    m_order.texts = m_left->order.texts;
    m_action = action;
    m_parameters.take(*read->protocol, *action, m_order.texts);
    m_waiting = true;
    flowsChanged();
}

/// The way of what was left that is followed; null: it begins again at the amount.
const StakeFlow* WizardState::leftFlow() const
{
    if (m_host == nullptr || !m_left)
        return nullptr;
    for (const auto& one : m_host->flows())
        if (one.flow.id == m_left->order.flow && (waitsFirst(one.flow) || !stake::goesOn(one.flow)))
            return &one;
    return nullptr;
}

void WizardState::resume()
{
    if (!m_left || m_signing)
        return;
    const LeftWay left = *m_left;
    if (leftFlow() == nullptr)
        (void)beginWith(left.order);
    else
        follow(left.order.flow);
}

QString WizardState::leftText() const
{
    if (!m_left)
        return {};
    const auto names = QStringList{tr("Protocol"), tr("Amount"), tr("Ways out"),
                                   tr("Review"),   tr("Sign"),   tr("Track")};
    QString name = m_left->order.protocol;
    if (m_host != nullptr)
        for (const auto& one : m_host->readings())
            if (one.protocol != nullptr && one.protocol->id == name)
                name = one.protocol->name;
    return leftFlow() != nullptr
               ? tr("%1 was left at the step “%2”. Something of it was sent: it goes on where that "
                    "is followed.",
                    "protocol, step")
                     .arg(name, names.value(m_left->step))
               : tr("%1 was left at the step “%2”. It begins again at the amount: what was typed "
                    "is kept, and what was read is read again.",
                    "protocol, step")
                     .arg(name, names.value(m_left->step));
}

void WizardState::forget()
{
    m_left.reset();
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    Q_EMIT changed();
}

void WizardState::leave()
{
    if (m_signing)
        return;
    // What comes after an approval is still to be signed: that is kept as a way left half-way, and
    // so is another one.
    const auto* const mine = flow();
    if (m_step == Track && !m_waiting && m_left && m_left->order.flow == m_order.flow &&
        (mine == nullptr || !stake::goesOn(mine->flow)))
        forget();
    reset();
    Q_EMIT changed();
}

void WizardState::watch()
{
    m_review.watch();
    if (m_step == Track || isHeld())
        Q_EMIT changed();
}

QString WizardState::hash() const
{
    const auto* const mine = flow();
    if (mine == nullptr)
        return {};
    for (auto it = mine->flow.intents.rbegin(); it != mine->flow.intents.rend(); ++it)
        if (it->hash)
            return hashText(*it->hash);
    return {};
}

QString WizardState::waited() const
{
    const auto* const mine = flow();
    if (mine == nullptr || mine->fate != wallet::Fate::Pending || mine->flow.intents.empty())
        return {};
    // One that was sped up has waited since the first of its nonce.
    auto since = mine->flow.intents.back().at;
    for (const auto& one : mine->flow.intents)
        if (one.nonce == mine->flow.intents.back().nonce && one.hash && one.at < since)
            since = one.at;
    return Formatter().duration(std::max<qint64>(m_host->now() - since, 0));
}

QString WizardState::trackWords() const
{
    const auto* const mine = flow();
    if (mine == nullptr)
        return {};
    if (!mine->trouble.isEmpty())
        return saidText(mine->trouble);
    switch (mine->flow.state) {
    case stake::FlowState::ExitRequested:
        return mine->flow.maturity ? tr("It can be claimed at %1. Rollscope reminds you, also "
                                        "after a restart.")
                                         .arg(dayText(mine->flow.maturity->value / 1000))
                                   : tr("It waits to be claimed.");
    case stake::FlowState::Claimable:
        return tr("It can be claimed now.");
    case stake::FlowState::Claimed:
        switch (mine->end) {
        case WayEnd::Cancelled:
            return tr("It is over: the request was cancelled, and what waited is yours again.");
        case WayEnd::Elsewhere:
            return tr("It is over: it is held no more. It was claimed or cancelled elsewhere.");
        case WayEnd::Came:
            break;
        }
        return hasTicket(mine->flow)
                   ? tr("It is over: everything came.")
                   : tr("It is over: it was done, and nothing is left to wait for.");
    default:
        break;
    }
    if (isUncertain(*mine))
        return tr("It is not certain whether it was sent. It is looked up on the chain before "
                  "anything else of this account is signed: until then, do not sign the same "
                  "elsewhere.");
    if (isApprovedOnly(mine->flow))
        return tr("The approval was made, the rest was not signed. Begin the same under Stake "
                  "again: it goes on from there.");
    return wayText(*mine);
}

bool WizardState::isReplaceable() const
{
    const auto* const mine = flow();
    return (m_step == Track || isHeld()) && !m_signing && mine != nullptr &&
           mine->fate == wallet::Fate::Pending;
}

QString WizardState::backText() const
{
    if (m_step != Track)
        return tr("Back");
    const auto* const mine = flow();
    const bool over = mine == nullptr || !mine->trouble.isEmpty() || isOver(*mine);
    return over ? tr("Close") : tr("Close (it is followed on)");
}

/// What the way that is followed came to, where it can be claimed now.
std::optional<StakeOrder> WizardState::claimOrder() const
{
    const auto* const mine = m_step == Track ? flow() : nullptr;
    if (mine == nullptr || mine->flow.state != stake::FlowState::Claimable)
        return std::nullopt;
    std::optional<StakeOrder> found;
    for (const auto& held : m_host->portfolio().positions) {
        const auto order = claimOf(held);
        const auto& ripe = held.position.maturesAt;
        if (!order || held.position.maturity != stake::Maturity::Ready ||
            order->protocol != mine->flow.protocol || order->account != mine->flow.account)
            continue;
        const bool exact = ripe && ripe->fits64() && mine->flow.maturity &&
                           static_cast<qint64>(ripe->limbs[0]) == mine->flow.maturity->value / 1000;
        if (exact)
            return order;
        if (mine->flow.maturity)
            continue;
        // Without a time that both have, only the one there is can be meant.
        if (found)
            return std::nullopt;
        found = order;
    }
    return found;
}

void WizardState::claim()
{
    if (const auto order = claimOrder())
        (void)beginWith(*order);
}

} // namespace rollscope::ui
