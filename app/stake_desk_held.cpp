#include "base/hex.hpp"
#include "eth/address.hpp"
#include "stake_desk_p.hpp"
#include "staking/portfolio_file.hpp"
#include <QJsonArray>
#include <QJsonDocument>

namespace rollscope::app {

void StakeDesk::readPositions(Post& post)
{
    std::vector<base::Address> addresses;
    const auto known = accounts();
    for (const auto& account : known)
        addresses.push_back(account.address);
    if (addresses.empty())
        return;
    std::vector<staking::PortfolioItem> items;
    for (const auto* protocol : post.protocols)
        items.push_back({protocol, {}});
    post.held = staking::readPortfolio(
        post.reader, post.spec.chainId, items, addresses,
        [this, &post, known](base::Result<staking::Portfolio> read) {
            if (!read) {
                m_portfolio.trouble = read.error().text();
                Q_EMIT portfolioChanged();
                return;
            }
            if (m_sentinel)
                m_sentinel->hear(*read);
            m_held.insert_or_assign(post.spec.chainId, std::move(*read));
            m_portfolio = {};
            m_portfolio.known = true;
            m_portfolio.at = m_clock.now();
            m_portfolio.addresses = static_cast<int>(known.size());
            for (const auto& [chain, held] : m_held) {
                m_portfolio.requests += held.requests;
                for (const auto& holding : held.holdings) {
                    const auto whose =
                        std::ranges::find(known, holding.account, &ui::StakeAccount::address);
                    for (const auto& one : holding.positions)
                        m_portfolio.positions.push_back(
                            {m_protocols.find(holding.protocol),
                             holding.account,
                             whose == known.end() ? QString() : whose->name,
                             one.position,
                             {},
                             {},
                             whose != known.end() && !whose->signer.isEmpty()});
                }
            }
            Q_EMIT portfolioChanged();
        });
}

bool StakeDesk::tellClaims(const std::vector<stake::DueClaim>& claims)
{
    bool told = m_config.tell != nullptr;
    for (auto at = claims.begin(); told && at != claims.end(); ++at) {
        const auto& claim = *at;
        const auto* const protocol = m_protocols.find(claim.protocol);
        const auto* const chain = m_registry.findByChainId(claim.chain);
        told = m_config.tell(tr("Ready to claim: %1", "protocol")
                                 .arg(protocol == nullptr ? claim.protocol : protocol->name),
                             tr("%1, of %2", "what can be claimed, address")
                                 .arg(claim.what, base::toQString(eth::toChecksum(claim.account))),
                             chain == nullptr ? QString() : chain->id);
    }
    return told;
}

QByteArray StakeDesk::historyCsv() const
{
    return staking::historyCsv({});
}

QByteArray StakeDesk::positionsJson() const
{
    QJsonArray files;
    for (const auto& [chain, held] : m_held)
        files.append(staking::positionsFile(held));
    return QJsonDocument(files).toJson();
}

} // namespace rollscope::app
