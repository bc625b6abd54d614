#include "stake/wizard_doubt.hpp"
#include "base/hex.hpp"
#include "format/formatter.hpp"
#include "stake/finding_model.hpp"

namespace rollscope::ui {

using stake::IntentState;
using stake::Settled;

WizardDoubt::WizardDoubt(WizardState& wizard, QObject* parent) : QObject(parent), m_wizard(wizard)
{
    connect(&wizard, &WizardState::changed, this, &WizardDoubt::take);
}

void WizardDoubt::setHost(StakeHost* host)
{
    m_host = host;
    clear();
}

const stake::Flow* WizardDoubt::flow() const
{
    if (m_host == nullptr || m_wizard.step() != WizardState::Track)
        return nullptr;
    for (const auto& one : m_host->flows())
        if (one.flow.id == m_wizard.order().flow)
            return &one.flow;
    return nullptr;
}

const stake::Intent* WizardDoubt::uncertain() const
{
    const auto* const mine = flow();
    const auto at = mine == nullptr ? std::nullopt : stake::uncertainIn(*mine);
    return at ? &mine->intents[*at] : nullptr;
}

const stake::Intent* WizardDoubt::bytes() const
{
    const auto* const mine = flow();
    const auto at = mine == nullptr ? std::nullopt : stake::keptIn(*mine);
    return at ? &mine->intents[*at] : nullptr;
}

/// What was said of another signature is not said of this one.
void WizardDoubt::take()
{
    const auto* const open = uncertain();
    if (open == nullptr || m_wizard.order().flow != m_way || open->nonce != m_nonce) {
        m_ask.cancel();
        m_asking = false;
        m_trouble.clear();
        m_said.clear();
        m_way = open == nullptr ? QString() : m_wizard.order().flow;
        m_nonce = open == nullptr ? 0 : open->nonce;
    }
    Q_EMIT changed();
}

void WizardDoubt::clear()
{
    m_ask.cancel();
    m_asking = false;
    m_trouble.clear();
    m_said.clear();
    Q_EMIT changed();
}

QString WizardDoubt::words() const
{
    const auto* const open = uncertain();
    if (open == nullptr)
        return {};
    const QString what =
        open->state == IntentState::Open
            ? tr("Nobody knows yet what became of the signature with nonce %1. Until it is known, "
                 "this account signs nothing else on this chain. The nodes are asked again by "
                 "themselves.")
            : tr("No node has seen the transaction with nonce %1, and it may still come. Until "
                 "then the account's next act on this chain has to take its place; only an "
                 "approval, or "
                 "one taken back, may fill a nonce below it.");
    const QString how =
        tr("If your wallet or a block explorer shows a transaction of this account with nonce %1, "
           "whatever it does, give its hash here. Only what the account itself signed with this "
           "nonce counts; with any other hash nothing changes.");
    return tr("%1 %2", "two sentences").arg(what.arg(open->nonce), how.arg(open->nonce));
}

QString WizardDoubt::warning() const
{
    const auto* const kept = bytes();
    if (kept == nullptr)
        return {};
    return tr("The bytes that were signed %1 ago are kept here. Sent again, they do what you saw "
              "then, at the price and the fee of then: nothing is simulated anew. Once a node has "
              "them, they cannot be called back. Send them only if you still want it.")
        .arg(Formatter().duration(std::max<qint64>(m_host->now() - kept->at, 0)));
}

void WizardDoubt::lookUp(const QString& hash)
{
    const auto* const open = uncertain();
    if (open == nullptr || m_asking)
        return;
    m_said.clear();
    m_trouble.clear();
    const auto read = base::hashFromHex(hash.trimmed().toStdString());
    if (!read) {
        m_trouble = tr("That is no hash of a transaction: one is 0x and 64 digits from 0 to 9 and "
                       "a to f.");
        Q_EMIT changed();
        return;
    }
    m_asking = true;
    m_ask = m_host->lookUp(m_wizard.order().flow, *read,
                           [this, nonce = open->nonce](const base::Result<Settled>& settled) {
                               hear(settled, nonce, false);
                           });
    Q_EMIT changed();
}

void WizardDoubt::sendAgain()
{
    const auto* const kept = bytes();
    if (kept == nullptr || m_asking)
        return;
    m_said.clear();
    m_trouble.clear();
    m_asking = true;
    m_ask = m_host->sendAgain(m_wizard.order().flow,
                              [this, nonce = kept->nonce](const base::Result<Settled>& settled) {
                                  hear(settled, nonce, true);
                              });
    Q_EMIT changed();
}

void WizardDoubt::hear(const base::Result<Settled>& settled, quint64 nonce, bool sent)
{
    m_asking = false;
    if (!settled) {
        m_said = saidText(settled.error().text());
    } else if (*settled == Settled::Search) {
        m_said = sent ? tr("Nonce %1 is taken in a block, and no node can tell by what. Look the "
                           "transaction up by its hash.")
                      : tr("This hash does not tell: no node knows it, or it is not this account's "
                           "transaction with nonce %1. Nothing changed. Compare it with what your "
                           "wallet or a block explorer shows.");
        m_said = m_said.arg(nonce);
    } else if (*settled == Settled::Unseen) {
        m_said = sent ? tr("No node shows it: it was not taken. Everything is as it was.")
                      : tr("No node knows a transaction of this account with nonce %1 under this "
                           "hash, and the nonce is still free. Nothing changed.")
                            .arg(nonce);
    } else if (*settled == Settled::Wait) {
        m_said = tr("Something of the account waits at nonce %1, and it is not certain yet what it "
                    "is. Look again when it is in a block.")
                     .arg(nonce);
    } else if (*settled == Settled::Shallow) {
        m_said = tr("It is in a block that may still go. It is looked at again by itself.");
    } else {
        m_said = tr("It is known now what became of it.");
    }
    Q_EMIT changed();
}

} // namespace rollscope::ui
