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
                if (m_journal) {
                    const auto claims = staking::claimsOf(held);
                    (void)m_journal->change([&claims](stake::Journal& journal) {
                        for (const auto& claim : claims)
                            if (const auto watched = journal.watch(claim); !watched)
                                return watched;
                        return base::Result<void>();
                    });
                }
            }
            Q_EMIT portfolioChanged();
        });
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
