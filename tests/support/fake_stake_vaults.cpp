#include "fake_stake.hpp"
#include "stake/vault.hpp"

namespace rollscope::test {

using namespace Qt::StringLiterals;

void FakeStake::readVaults()
{
    for (const auto& id : m_vaults) {
        ui::StakeReading vault;
        vault.protocol = m_protocols.find(id);
        const bool metis = vault.protocol->chainId.value == 1088;
        vault.chain = {metis ? u"Metis"_s : u"Ethereum"_s, stake::ChainCondition::Live, {}};
        vault.state = ui::StakeReading::State::Known;
        vault.at = now();
        m_readings.push_back(std::move(vault));
    }
}

std::vector<ui::VaultChain> FakeStake::vaultChains() const
{
    return {{{1}, u"Ethereum"_s}, {{1088}, u"Metis"_s}};
}

wallet::Ask FakeStake::addVault(base::ChainId chain, const base::Address& address,
                                Handler<QString> handler)
{
    ++m_vaultsAsked;
    auto question = std::make_shared<wallet::Question<QString>>(std::move(handler));
    base::Result<QString> answer =
        base::fail(base::ErrorKind::NotFound, u"there is no contract at this address on %1"_s.arg(
                                                  chain.value == 1 ? u"Ethereum"_s : u"Metis"_s));
    if (address.bytes.back() % 2 == 0) {
        const stake::Vault vault{u"erc4626"_s, chain,    address, u"Savings"_s,
                                 u"sTOK"_s,    u"TOK"_s, 18,      6};
        auto bound = stake::bindVault(*m_protocols.find(u"erc4626"_s), vault, {});
        if (bound) {
            m_vaults << bound->id;
            answer = m_protocols.add(std::move(*bound)).id;
            read();
        } else {
            answer = tl::unexpected(bound.error());
        }
    }
    wallet::answerSoon(question, m_clock, std::move(answer));
    return wallet::Ask([question] { question->withdraw(); });
}

base::Result<void> FakeStake::removeVault(const QString& protocol)
{
    if (m_vaults.removeAll(protocol) == 0)
        return base::fail(base::ErrorKind::NotFound, u"this vault is not in the list"_s, protocol);
    read();
    return {};
}

} // namespace rollscope::test
