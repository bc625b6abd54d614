#include "stake/vault_adder.hpp"
#include "format/trouble_text.hpp"
#include "stake/finding_model.hpp"
#include "wallet/account_book.hpp"
#include <algorithm>

namespace rollscope::ui {

VaultAdder::VaultAdder(QObject* parent) : QObject(parent) {}

void VaultAdder::setHost(StakeHost* host)
{
    if (m_host != nullptr)
        disconnect(m_host, nullptr, this, nullptr);
    clear();
    m_host = host;
    const auto list = [this] {
        auto chains = m_host == nullptr ? std::vector<VaultChain>() : m_host->vaultChains();
        if (chains == m_chains)
            return;
        m_chains = std::move(chains);
        Q_EMIT changed();
    };
    if (host != nullptr)
        connect(host, &StakeHost::readingsChanged, this, list);
    list();
}

QStringList VaultAdder::chains() const
{
    QStringList out;
    for (const auto& one : m_chains)
        out << one.name;
    return out;
}

int VaultAdder::chain() const
{
    const auto found = std::ranges::find(m_chains, m_chosen, &VaultChain::id);
    return found == m_chains.end() ? -1 : static_cast<int>(found - m_chains.begin());
}

void VaultAdder::setChain(int chain)
{
    const bool is = chain >= 0 && chain < static_cast<int>(m_chains.size());
    m_chosen = is ? m_chains[static_cast<std::size_t>(chain)].id : base::ChainId{};
    m_trouble.clear();
    Q_EMIT changed();
}

void VaultAdder::say(const QString& trouble)
{
    m_looking = false;
    m_trouble = trouble;
    Q_EMIT changed();
}

void VaultAdder::add(const QString& address)
{
    m_ask.cancel();
    if (m_host == nullptr)
        return;
    const int at = chain();
    if (at < 0)
        return say(tr("Choose the chain that the vault is on."));
    const auto read = wallet::readAddress(address);
    if (!read)
        return say(saidText(troubleText(read.error())));
    if (read->chain && *read->chain != m_chosen)
        return say(tr("Its capitals are the checksum of chain %1, and the vault is looked for on "
                      "%2. Compare the address and the chain.")
                       .arg(read->chain->value)
                       .arg(m_chains[static_cast<std::size_t>(at)].name));
    m_looking = true;
    m_trouble.clear();
    m_ask = m_host->addVault(m_chosen, read->address, [this](const base::Result<QString>& id) {
        say(id ? QString() : saidText(troubleText(id.error())));
        if (id)
            Q_EMIT added(*id);
    });
    Q_EMIT changed();
}

void VaultAdder::clear()
{
    m_ask.cancel();
    m_chosen = {};
    say({});
}

void VaultAdder::remove(const QString& protocol)
{
    if (m_host == nullptr)
        return;
    const auto removed = m_host->removeVault(protocol);
    say(removed ? QString() : saidText(troubleText(removed.error())));
}

} // namespace rollscope::ui
