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

void WizardState::sign()
{
    const auto* const prepared = m_review.prepared();
    if (prepared == nullptr || m_signing || m_waiting)
        return;
    m_signing = true;
    m_signTrouble.clear();
    const bool more = prepared->plan.calls.size() > 1;
    m_signAsk = m_host->sign(*prepared, 0, m_review.override(),
                             [this, more](base::Result<StakeSigned> result) {
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
