#pragma once
#include "accounts/accounts.hpp"
#include "engine/snapshot.hpp"
#include "stake/stake_host.hpp"
#include "stake_choices.hpp"
#include "stake_history.hpp"
#include "stake_memory.hpp"
#include "stake_nodes.hpp"
#include "stake_sequencers.hpp"
#include "stake_vaults.hpp"
#include "staking/claim_sentinel.hpp"
#include "staking/preparer.hpp"
#include "staking/receipt_prices.hpp"
#include "staking/tracker.hpp"
#include "staking/vigil.hpp"
#include "wallet/rpc_signer.hpp"
#include <QTimer>

namespace rollscope::app {

/// Staking of the window over real nodes: two operators for each chain that is watched, the
/// journal, and the signers of the accounts. Nodes are asked when a page is looked at; what goes on
/// in the journal is followed, and what can be claimed looked for, whatever page is open. GUI
/// thread.
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
        /// Chains of the session with the endpoints that it watches by; of others those of the
        /// registry are asked.
        std::vector<registry::ChainSpec> chains = {};
        /// By which it looks while no page is open; nullptr: the machine's. Outlives the desk.
        base::Clock* vigil = nullptr;
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
    [[nodiscard]] ui::StakeTrouble trouble() const override;
    void dismissTrouble() override;
    void wake() override;
    void sleep() override { m_again.stop(); }
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
    [[nodiscard]] wallet::Ask lookUp(const QString& flow, const base::Hash32& hash,
                                     Handler<stake::Settled> handler) override;
    [[nodiscard]] wallet::Ask sendAgain(const QString& flow,
                                        Handler<stake::Settled> handler) override;
    void givePassword(std::optional<wallet::Secret> password) override;
    [[nodiscard]] stake::GuardFacts guardFacts(const ui::StakePrepared& prepared) const override;
    [[nodiscard]] std::optional<base::UnixMs>
    doneBefore(const ui::StakePrepared& prepared) const override;
    [[nodiscard]] QByteArray historyCsv() const override;
    [[nodiscard]] QByteArray positionsJson() const override;
    [[nodiscard]] wallet::Ask signPositions(const base::Address& account,
                                            Handler<QByteArray> handler) override;
    [[nodiscard]] std::vector<ui::VaultChain> vaultChains() const override;
    [[nodiscard]] wallet::Ask addVault(base::ChainId chain, const base::Address& address,
                                       Handler<QString> handler) override;
    [[nodiscard]] base::Result<void> removeVault(const QString& protocol) override;

    [[nodiscard]] base::Result<void> choose(const QString& protocol, const QString& text,
                                            bool show) override;

    /// Reads what is held now.
    void refreshHeld();
    /// What the last plan of an action took.
    struct GasSeen
    {
        quint64 gas = 0; ///< of all calls; 0: none was planned
        base::Wei dataFee;
    };
    /// What a cancelling transaction is called in the journal.
    [[nodiscard]] static const QString& cancelWords();

private:
    /// How a chain is, and since when.
    struct ChainSight
    {
        registry::ChainSpec spec;
        ui::StakeChain chain;
        base::UnixMs since;
        StakeMemory::Outage outage;
        std::optional<double> coinUsd; ///< of one coin, where a feed tells
    };
    /// The nodes of one chain and what asks them.
    struct Post;
    struct Replacing;
    struct Sealing;
    struct FateSeen
    {
        wallet::Fate fate = wallet::Fate::Pending;
        quint64 depth = 0;
        wallet::Turn turn = wallet::Turn::None;
    };

    [[nodiscard]] base::Result<Post*> postOf(base::ChainId chain);
    /// Refused while what the window shows is no live chain: a recording, or nothing.
    [[nodiscard]] base::Result<void> live() const;
    /// The way of a live desk's journal, null where it has no such one; refused as live() is, or
    /// without a journal.
    [[nodiscard]] base::Result<const stake::Flow*> keptWay(const QString& id) const;
    /// Refused with the first reason where the guard blocks now and `typed` does not cover it.
    [[nodiscard]] base::Result<void>
    mayBeSigned(const ui::StakePrepared& prepared, const staking::Rehearsal& rehearsal,
                const base::Hash32& transaction,
                const std::optional<stake::GuardOverride>& typed) const;
    /// Whether bytes that were signed in an earlier run may leave by themselves, as the chain is.
    [[nodiscard]] base::Result<void> mayResend(base::ChainId chain) const;
    /// Asks the tracker about the signature of a way that `which` names.
    [[nodiscard]] wallet::Ask settleByHand(
        const QString& flow,
        const std::function<std::optional<std::size_t>(const stake::Flow&)>& which,
        const std::function<wallet::Ask(staking::Tracker&, std::size_t, Handler<stake::Settled>)>&
            how,
        Handler<stake::Settled> handler);
    /// What the guard has to know of the chain itself.
    void tellChain(stake::GuardFacts& facts, base::ChainId chain) const;
    void hearCondition(ChainSight& sight, stake::ChainCondition state, base::UnixMs at);
    void hearTrouble(const base::Error& error);
    void acceptCode(const staking::Prepared& made);
    [[nodiscard]] QString wayOf(const ui::StakeOrder& order, base::ChainId chain) const;
    [[nodiscard]] staking::SendQuestion sendingOf(const ui::StakePrepared& prepared,
                                                  const staking::Prepared& made, std::size_t call,
                                                  std::optional<base::Hash32> replaces) const;
    [[nodiscard]] ChainSight* sightOf(base::ChainId chain);
    [[nodiscard]] const stake::Protocol* protocolOf(const ui::StakeOrder& order) const;
    void hearPrices(const registry::ChainSpec& chain, const engine::CostView& cost);
    [[nodiscard]] staking::Prices pricesFor(const registry::ChainSpec& chain,
                                            const stake::Protocol& protocol,
                                            const stake::Action& action) const;
    void listProtocols();
    /// The protocol of a vault; its standard's file must be there.
    [[nodiscard]] base::Result<stake::Protocol> protocolOf(const stake::Vault& vault) const;
    void bindVaults();
    /// On the next turn, unless the chain's protocols are others by then.
    void later(Post& post, std::function<void()> work);
    /// Chains that need an eye while no page is open.
    [[nodiscard]] std::vector<base::ChainId> watchedChains() const;
    void keepVigil();
    void readHealth(Post& post);
    void readPast(Post& post, std::size_t step);
    void measure(Post& post);
    /// Not sooner than ten minutes after the last time, and not before the chain's pace is known.
    void readRewards(Post& post);
    void askHistory(Post& post, std::size_t index, int days);
    void priceHistory(Post& post, std::size_t index, StakeHistory history);
    void keepHistory(Post& post, std::size_t index, StakeHistory history);
    /// As later(), unless they are read anew by then.
    void laterHistory(Post& post, std::function<void()> work);
    /// Whose history is read, with what they are told and for whom.
    [[nodiscard]] std::vector<staking::PortfolioItem> historiesOf(const Post& post) const;
    [[nodiscard]] ui::HistoryRead historyRead() const;
    /// What is missing of what was read, and of whom nothing was.
    [[nodiscard]] std::vector<HistoryLack> historyLacks() const;
    void tellHistories();
    void judgeHealth(Post& post);
    [[nodiscard]] stake::HealthInputs inputsOf(Post& post, const stake::Protocol& protocol) const;
    void hearMakers(const registry::ChainSpec& chain, const engine::ChainRow& row);
    void tellSequencers();
    void readLocks();
    /// Where one is not known or all are older; not while an answer may come yet.
    void readLocks(qint64 atMostMs);
    /// Those that a review of this protocol is judged by.
    void readLocksFor(const stake::Protocol& protocol);
    void readPositions(Post& post);
    /// What is read of a chain, with what its protocols were told.
    [[nodiscard]] std::vector<staking::PortfolioItem> itemsOf(const Post& post) const;
    [[nodiscard]] std::vector<StakeChoice> choicesOf(const stake::Protocol& protocol) const;
    /// By account, with what claims of the journal that are open were read.
    [[nodiscard]] std::vector<std::pair<base::Address, std::map<QString, QString>>>
    claimedWith(const stake::Protocol& protocol) const;
    void tellAsks();
    void keepChoice(const ui::StakeOrder& order);
    /// Asks the second operator about claims that are gone for the first one.
    void askWitness(Post& post, const staking::Portfolio& read,
                    const std::vector<base::Address>& addresses);
    [[nodiscard]] bool tellClaims(const std::vector<stake::DueClaim>& claims);
    [[nodiscard]] static QString wordsOf(const stake::DueClaim& claim,
                                         const stake::Protocol* protocol);
    void tellPortfolio();
    void hearNews(Post& post, const staking::TrackNews& news);
    void followHeld(const staking::Portfolio& portfolio);
    void tellFlows();
    /// On the next turn, once for all that is changed till then.
    void tellFlowsSoon();
    /// One that may not send by itself hands out the bytes or refuses.
    [[nodiscard]] base::Result<wallet::Signer*> signerOf(const base::Address& account,
                                                         bool maySend = true);
    [[nodiscard]] base::Result<wallet::Signer*> keySignerOf(const wallet::KeyFile& key);
    [[nodiscard]] ui::StakePrepared shownOf(const staking::Prepared& made,
                                            const ui::StakeOrder& order);
    void replaced(const std::shared_ptr<Replacing>& replacing);
    void sealNext(const std::shared_ptr<Sealing>& sealing);

    Config m_config;
    ui::Accounts& m_accounts;
    base::RealClock m_clock;
    registry::Registry m_registry;
    stake::Protocols m_protocols;
    std::map<base::ChainId, ChainSight> m_chains;
    std::map<QString, double> m_usd; ///< of a whole token of this symbol, where a feed tells now
    std::map<base::ChainId, std::unique_ptr<Post>> m_posts;
    std::vector<ui::StakeReading> m_readings;
    StakeMemory m_memory;
    StakeVaults m_vaults;
    std::unique_ptr<staking::JournalFile> m_journal;
    std::unique_ptr<staking::ClaimSentinel> m_sentinel; ///< while there is a journal
    staking::Vigil m_vigil;                             ///< while live nodes are shown
    base::Error m_journalTrouble;                       ///< while there is no journal
    QString m_trouble, m_dismissed; ///< what is wrong besides, and what of it was read
    std::vector<ui::StakeFlow> m_flows;
    std::map<QString, std::map<std::size_t, FateSeen>> m_fates; ///< by flow and signature
    std::map<QString, int> m_reorgs;                            ///< by flow
    ui::PortfolioView m_portfolio;
    StakeChoices m_choices{m_config.dataDir + QStringLiteral("/staking-choices.json")};
    std::map<base::ChainId, staking::Portfolio> m_held;
    ui::SequencerView m_sequencers;
    SequencerKnowledge m_makers;
    base::UnixMs m_locksAt, m_locksAskedAt; ///< when locks were told and asked for last
    SequencerTeams m_teams = shippedTeams();
    const registry::SequencerFacts* m_claimed = nullptr; ///< of the registry's chain
    std::map<HistoryKey, StakeHistory> m_histories;
    std::unique_ptr<staking::ReceiptPrices> m_prices;     ///< where feeds are known
    std::map<std::pair<QString, QString>, GasSeen> m_gas; ///< by protocol and action
    std::map<quint64, base::Hash32> m_replaces;           ///< what is replaced, by what was shown
    std::function<void(std::optional<wallet::Secret>)> m_passwordReply;
    std::map<quint64, staking::Prepared> m_prepared; ///< what was shown, by its number
    quint64 m_next = 1;
    std::map<QString, std::unique_ptr<wallet::Signer>> m_signers; ///< by URL
    ui::StakeCondition m_condition = ui::StakeCondition::Offline; ///< before the first snapshot
    bool m_awake = false;
    bool m_telling = false; ///< ways, on the next turn
    QTimer m_again;         ///< while a page is looked at
};

} // namespace rollscope::app
