#pragma once
#include "accounts/accounts.hpp"
#include "engine/snapshot.hpp"
#include "stake/stake_host.hpp"
#include "stake_nodes.hpp"
#include "staking/claim_sentinel.hpp"
#include "staking/preparer.hpp"
#include "staking/tracker.hpp"
#include "wallet/rpc_signer.hpp"

namespace rollscope::app {

/// Staking of the window over real nodes: two operators for each chain that is watched, the
/// journal, and the signers of the accounts. Nodes are asked when a page is looked at. GUI thread.
class StakeDesk final : public ui::StakeHost
{
    Q_OBJECT
public:
    struct Config
    {
        QString dataDir;
        net::ProxySettings proxy;
        /// Tells a person what can be claimed: title, text, the chain's id. False when it could
        /// not.
        std::function<bool(const QString&, const QString&, const QString&)> tell;
    };
    StakeDesk(Config config, ui::Accounts& accounts);
    ~StakeDesk() override;

    /// Which chains are watched, and how they are.
    void hear(const engine::Snapshot& snapshot);
    /// There is somebody to tell now what can be claimed.
    void tellDue()
    {
        if (m_sentinel)
            m_sentinel->start();
    }

    [[nodiscard]] ui::StakeCondition condition() const override;
    [[nodiscard]] const std::vector<ui::StakeReading>& readings() const override
    {
        return m_readings;
    }
    [[nodiscard]] std::vector<ui::StakeAccount> accounts() const override;
    [[nodiscard]] const std::vector<ui::StakeFlow>& flows() const override { return m_flows; }
    [[nodiscard]] const ui::PortfolioView& portfolio() const override { return m_portfolio; }
    [[nodiscard]] const ui::SequencerView& sequencers() const override { return m_sequencers; }
    [[nodiscard]] base::UnixMs now() const override { return m_clock.now(); }
    void wake() override;
    void refresh(const QString& protocol) override;
    [[nodiscard]] wallet::Ask look(const ui::StakeOrder& order,
                                   Handler<ui::StakeLook> handler) override;
    [[nodiscard]] wallet::Ask prepare(const ui::StakeOrder& order,
                                      Handler<ui::StakePrepared> handler) override;
    [[nodiscard]] wallet::Ask replace(const QString& flow, bool cancel,
                                      Handler<ui::StakePrepared> handler) override;
    [[nodiscard]] wallet::Ask sign(const ui::StakePrepared& prepared, std::size_t call,
                                   stake::GuardOverride* override,
                                   Handler<ui::StakeSigned> handler) override;
    [[nodiscard]] stake::GuardFacts guardFacts(const ui::StakePrepared& prepared) const override;
    [[nodiscard]] QByteArray historyCsv() const override;
    [[nodiscard]] QByteArray positionsJson() const override;

private:
    /// How a chain is, and since when.
    struct ChainSight
    {
        registry::ChainSpec spec;
        ui::StakeChain chain;
        base::UnixMs since;
        std::optional<base::UnixMs> recoveredAt;
    };
    /// The nodes of one chain and what asks them.
    struct Post;

    [[nodiscard]] base::Result<Post*> postOf(base::ChainId chain);
    [[nodiscard]] ChainSight* sightOf(base::ChainId chain);
    [[nodiscard]] const stake::Protocol* protocolOf(const ui::StakeOrder& order) const;
    void listProtocols();
    void readHealth(Post& post);
    void readPast(Post& post, std::size_t step);
    void judgeHealth(Post& post);
    void readPositions(Post& post);
    [[nodiscard]] bool tellClaims(const std::vector<stake::DueClaim>& claims);
    void tellFlows();
    [[nodiscard]] base::Result<wallet::Signer*> signerOf(const base::Address& account);

    Config m_config;
    ui::Accounts& m_accounts;
    base::RealClock m_clock;
    registry::Registry m_registry;
    stake::Protocols m_protocols;
    std::map<base::ChainId, ChainSight> m_chains;
    std::map<base::ChainId, std::unique_ptr<Post>> m_posts;
    std::vector<ui::StakeReading> m_readings;
    std::map<QString, std::map<QString, base::Address>> m_seen; ///< code behind roles, by protocol
    std::unique_ptr<staking::JournalFile> m_journal;
    std::unique_ptr<staking::ClaimSentinel> m_sentinel; ///< while there is a journal
    base::Error m_journalTrouble;
    std::vector<ui::StakeFlow> m_flows;
    std::map<QString, std::pair<wallet::Fate, quint64>> m_fates; ///< by flow, with its depth
    ui::PortfolioView m_portfolio;
    std::map<base::ChainId, staking::Portfolio> m_held;
    ui::SequencerView m_sequencers;
    std::map<quint64, staking::Prepared> m_prepared; ///< what was shown, by its number
    quint64 m_next = 1;
    std::map<QString, std::unique_ptr<wallet::Signer>> m_signers; ///< by URL
    ui::StakeCondition m_condition = ui::StakeCondition::Offline; ///< before the first snapshot
    bool m_awake = false;
};

} // namespace rollscope::app
