// How a signature is asked for, and what stands in for one that waits.
#include "stake/finding_model.hpp"
#include "stake/wizard_state.hpp"

namespace rollscope::ui {
namespace {

bool isInBlock(const StakeFlow& flow)
{
    using wallet::Fate;
    return flow.fate == Fate::Included || flow.fate == Fate::Safe || flow.fate == Fate::Final;
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
    if (prepared == nullptr || m_signing || m_waiting)
        return;
    m_signing = true;
    m_signTrouble.clear();
    m_passwordFor.clear(); // another page may have been asked for one
    const bool more = prepared->plan.calls.size() > 1;
    // On the disk before a signer is asked: after a crash it is this way that goes on.
    m_order.flow = prepared->order.flow;
    keep();
    StakePrepared asked = *prepared;
    asked.onceMore = m_review.takeOnceMore();
    m_signAsk =
        m_host->sign(asked, 0, m_review.override(), [this, more](base::Result<StakeSigned> result) {
            m_signing = false;
            m_passwordFor.clear();
            if (!result) {
                m_signTrouble = saidText(result.error().text());
                m_review.watch();
                Q_EMIT changed();
                return;
            }
            m_replacing = false;
            m_order.flow = result->flow;
            m_waiting = more;
            keep();
            if (more) {
                flowsChanged();
                return;
            }
            m_review.clear();
            m_stages.take(flow(), m_host->now());
            go(Track);
        });
    Q_EMIT changed();
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
    m_signAsk.cancel();
    m_signing = false;
    m_passwordFor.clear();
    Q_EMIT changed();
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
    (void)openWay(&kind);
    switch (kind) {
    case OpenWay::Uncertain:
        return tr("You signed for this before, and nobody knows yet what became of it. It is "
                  "looked up before anything else is signed.");
    case OpenWay::Waits:
        return tr("You signed for this before, and it is not final yet. What you begin now comes "
                  "on top of it.");
    case OpenWay::Begun:
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
    if (m_waiting && mine != nullptr) {
        if (isInBlock(*mine)) {
            // What comes next is planned and simulated on what there is now, and read again.
            m_waiting = false;
            go(Review);
            again();
        } else if (!mine->trouble.isEmpty()) {
            m_waiting = false;
            m_signTrouble = saidText(mine->trouble);
        }
    }
    Q_EMIT changed();
}

} // namespace rollscope::ui
