// Vaults that a person names by their addresses: listed like any other protocol.
#include "stake_desk_p.hpp"
#include "staking/vault_look.hpp"

namespace rollscope::app {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;

namespace {

constexpr std::array kStandards{"erc4626"_L1, "erc7540"_L1};

} // namespace

base::Result<stake::Protocol> StakeDesk::protocolOf(const stake::Vault& vault) const
{
    const auto* const generic = m_protocols.find(vault.standard);
    if (generic == nullptr)
        return fail(ErrorKind::NotFound, u"is no standard of vaults that is known"_s,
                    vault.standard);
    const auto* const chain = m_registry.findByChainId(vault.chain);
    return stake::bindVault(*generic, vault, chain == nullptr ? QString() : chain->id);
}

/// Those of the list, and those that the journal alone still knows.
void StakeDesk::bindVaults()
{
    if (m_vaults.trouble())
        hearTrouble(*m_vaults.trouble());
    const auto bind = [this](const stake::Vault& vault) {
        if (auto bound = protocolOf(vault))
            m_protocols.add(std::move(*bound));
        else
            hearTrouble(bound.error());
    };
    for (const auto& vault : m_vaults.all())
        bind(vault);
    if (!m_journal)
        return;
    const auto restore = [&](const QString& id) {
        if (m_protocols.find(id) != nullptr)
            return;
        if (const auto vault = stake::vaultFromId(id))
            bind(*vault);
    };
    for (const auto& flow : m_journal->journal().flows())
        restore(flow.protocol);
    for (const auto& claim : m_journal->journal().claims())
        restore(claim.protocol);
}

std::vector<ui::VaultChain> StakeDesk::vaultChains() const
{
    std::vector<ui::VaultChain> out;
    for (const auto& [id, sight] : m_chains)
        if (!sight.spec.endpoints.empty())
            out.push_back({id, sight.chain.name});
    std::ranges::sort(out, [](const auto& a, const auto& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return out;
}

wallet::Ask StakeDesk::addVault(base::ChainId chain, const base::Address& address,
                                Handler<QString> handler)
{
    const auto refuse = [&](const base::Error& error) {
        return soon<QString>(m_clock, std::move(handler), tl::unexpected(error));
    };
    if (const auto may = live(); !may)
        return refuse(may.error());
    for (const auto& standard : kStandards) {
        const QString id = stake::vaultId({QString(standard), chain, address});
        const auto* const known = m_vaults.find(id) == nullptr ? nullptr : m_protocols.find(id);
        if (known != nullptr)
            return refuse({ErrorKind::BadInput,
                           u"this vault is in the list already, as %1"_s.arg(known->name),
                           {},
                           {}});
    }
    auto post = postOf(chain);
    if (!post)
        return refuse(post.error());
    staking::VaultQuestion asked;
    asked.plain = m_protocols.find(QString(kStandards[0]));
    asked.queued = m_protocols.find(QString(kStandards[1]));
    asked.chain = chain;
    asked.chainTitle = sightOf(chain)->chain.name;
    asked.address = address;
    if (asked.plain == nullptr || asked.queued == nullptr)
        return refuse({ErrorKind::NotFound, u"is no standard of vaults that is known"_s, {}, {}});
    auto question = std::make_shared<wallet::Question<QString>>(std::move(handler));
    question->holds(staking::lookAtVault(
        (*post)->reader, asked,
        [this, weak = std::weak_ptr(question)](const base::Result<stake::Vault>& vault) {
            const auto held = weak.lock();
            if (!held)
                return;
            if (!vault)
                return held->fail(vault.error());
            auto bound = protocolOf(*vault);
            if (!bound)
                return held->fail(bound.error());
            if (const auto kept = m_vaults.add(*vault); !kept)
                return held->fail(kept.error());
            m_protocols.add(std::move(*bound));
            listProtocols();
            held->answer(stake::vaultId(*vault));
        }));
    return wallet::Ask([question] { question->withdraw(); });
}

base::Result<void> StakeDesk::removeVault(const QString& protocol)
{
    if (auto removed = m_vaults.remove(protocol); !removed)
        return removed;
    std::erase_if(m_histories, [&](const auto& one) { return one.first.first == protocol; });
    for (auto& [chain, held] : m_held)
        std::erase_if(held.holdings,
                      [&](const auto& holding) { return holding.protocol == protocol; });
    listProtocols();
    tellPortfolio();
    return {};
}

} // namespace rollscope::app
