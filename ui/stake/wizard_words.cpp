// What the wizard says of itself.
#include "format/address_text.hpp"
#include "stake/stake_text.hpp"
#include "stake/wizard_state.hpp"

namespace rollscope::ui {

QString WizardState::title() const
{
    const auto* const read = reading();
    const auto* const mine = flow();
    if (read == nullptr)
        return mine == nullptr ? QString() : mine->protocolName;
    if (m_revoking)
        return tr("%1: take back an approval", "protocol").arg(read->protocol->name);
    const auto* const action = read->protocol->action(m_order.action);
    return action == nullptr ? read->protocol->name
                             : tr("%1: %2", "protocol, what is done")
                                   .arg(read->protocol->name, filedText(action->title));
}

QString WizardState::chain() const
{
    const auto* const read = reading();
    return read == nullptr ? QString() : read->chain.name;
}

int WizardState::chainState() const
{
    const auto* const read = reading();
    return liveStateOf(read == nullptr ? stake::ChainCondition::Unknown : read->chain.condition);
}

QString WizardState::chainWords() const
{
    const auto* const read = reading();
    return read == nullptr ? QString() : read->chain.words;
}

QStringList WizardState::accounts() const
{
    QStringList out;
    for (const auto& one : m_accounts) {
        const QString address = shortAddress(one.address);
        const QString name =
            one.name.isEmpty() ? address : tr("%1 (%2)", "name, address").arg(one.name, address);
        out << (one.signer.isEmpty() ? tr("%1 · nobody signs for it here").arg(name)
                                     : tr("%1 · signed by %2").arg(name, one.signer));
    }
    return out;
}

QString WizardState::signer() const
{
    return m_account < 0 ? QString() : m_accounts[static_cast<std::size_t>(m_account)].signer;
}

void WizardState::tellLook()
{
    std::vector<ReviewRow> rows;
    const auto* const read = reading();
    const auto add = [&](const QString& label, const std::optional<base::Wei>& amount,
                         const QString& note = {}, bool brief = true) {
        if (amount)
            rows.push_back(
                {label,
                 tokenText(*read->protocol, m_look->facts, m_look->token, *amount, brief),
                 {},
                 note,
                 {},
                 0,
                 ReviewTone::Plain});
    };
    if (m_look && read != nullptr) {
        add(tr("Balance"), m_look->balance);
        add(tr("Kept back for gas"), m_look->keptBack,
            tr("For this and for the way out; it is never offered"));
        // To its last digit: cut, it would be too little.
        add(tr("Least"), m_look->minimum, tr("Read from the contract"), false);
        add(tr("Most"), m_look->maximum, tr("Read from the contract"));
        add(tr("Allowed to the contract already"), m_look->allowed, m_look->spender);
        for (const auto& unknown : m_look->unknown)
            rows.push_back({tr("Not known"), saidText(unknown), {}, {}, {}, 0, ReviewTone::Warn});
        rows.push_back(
            {tr("Read at"),
             tr("block %1 by %2").arg(Formatter().integer(m_look->block), m_look->endpoint),
             {},
             {},
             {},
             0,
             ReviewTone::Muted});
        m_findings.setRows(rowsOf(m_look->findings));
        m_ways.take(*read->protocol, m_look->facts, m_look->ways);
    } else {
        m_findings.setRows({});
        m_ways.clear();
    }
    m_facts.set(std::move(rows));
    Q_EMIT changed();
}

bool WizardState::canGoOn() const
{
    return isActive() && whyNot().isEmpty();
}

QString WizardState::whyNot() const
{
    if (m_step == Track)
        return {};
    if (m_action == nullptr && m_step < Review)
        return tr("Choose a protocol, and what to do there.");
    switch (m_step) {
    case Amount:
        if (m_host->trouble().blocks)
            return tr("Nothing can be signed: %1").arg(saidText(m_host->trouble().words));
        if (m_account < 0)
            return tr("Choose an account.");
        if (signer().isEmpty())
            return tr("Nobody signs for this account here: connect its wallet in Settings.");
        if (!m_parameters.isComplete())
            return m_parameters.trouble();
        if (!m_lookTrouble.isEmpty())
            return m_lookTrouble;
        if (m_looking || !m_look)
            return tr("The contract is being asked.");
        for (const auto& finding : m_look->findings)
            if (finding.severity == stake::Severity::Block)
                return saidText(finding.sentence);
        return {};
    case Ways:
        return m_waysRead ? QString() : tr("Tick that you have read the ways out.");
    case Sign:
        if (m_signing)
            return tr("The signer is being asked.");
        if (isHeld())
            return tr("It waits for its block. Then the rest is simulated again.");
        return m_review.whyNot();
    default:
        return m_review.whyNot();
    }
}

QString WizardState::nextText() const
{
    switch (m_step) {
    case Protocol:
    case Amount:
        return hasWays() || m_step == Protocol ? tr("See the ways out") : tr("Review");
    case Ways:
        return tr("Review");
    case Review:
        return tr("Go on to the signature");
    case Sign:
        return tr("Ask %1 to sign").arg(signer().isEmpty() ? tr("the signer") : signer());
    case Track:
        return tr("Claim …");
    }
    return {};
}

void WizardState::retranslate()
{
    m_accounts = m_host == nullptr ? std::vector<StakeAccount>() : m_host->accounts();
    const auto* const read = reading();
    if (m_action != nullptr && read != nullptr)
        m_parameters.take(*read->protocol, *m_action, m_order.texts);
    m_review.retranslate();
    m_stages.take(flow(), m_host == nullptr ? base::UnixMs{} : m_host->now());
    tellLook();
}

} // namespace rollscope::ui
