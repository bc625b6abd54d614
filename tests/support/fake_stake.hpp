#pragma once
#include "fake_enki.hpp"
#include "stake/stake_host.hpp"
#include <memory>

namespace rollscope::test {

/// How staking of a picture or a test stands.
enum class StakeScene { Ready, Reading, Failed, Offline, Absent, Nobody };

/// Staking without any chain: ENKI is played through to the claim (FakeEnki), other protocols are
/// figures. Nothing moves by itself: a test mines, finalises and lets time go by.
class FakeStake : public ui::StakeHost
{
public:
    explicit FakeStake(StakeScene scene = StakeScene::Ready);
    ~FakeStake() override;

    /// The chain of ENKI is so from now on.
    void setChain(stake::ChainCondition condition, const QString& words);
    /// It is live again, since now: the grace begins.
    void recover();
    /// What waits comes into a block; the newest transaction of each way.
    void mine();
    void finalise();
    void advance(qint64 seconds);
    /// The next signature is refused by its signer.
    void refuseNext() { m_refuse = true; }
    /// The next signature ends with an error, and its transaction is so; comeOut() finds it.
    void failNext(stake::IntentState state) { m_fail = state; }
    void comeOut();
    /// The operators say different things of the balance.
    void disagree(bool differ) { m_differ = differ; }
    /// The simulation fails with these words; empty: it does not.
    void failSimulation(const QString& words) { m_failure = words; }
    /// Another way did the very same then.
    void setDone(std::optional<base::UnixMs> at);
    /// Something is wrong with the journal; empty words: nothing.
    void setTrouble(const ui::StakeTrouble& trouble);
    /// A way that an earlier run left.
    void addFlow(const ui::StakeFlow& flow);
    /// Changes what is prepared from now on: what a node said, or a call without its gas.
    void changePrepared(std::function<void(ui::StakePrepared&)> change)
    {
        m_change = std::move(change);
    }
    /// Changes what is known before anything is planned, from the next look on.
    void changeLook(std::function<void(ui::StakeLook&)> change)
    {
        m_changeLook = std::move(change);
    }
    /// The program was ended and begun anew: what was followed is known by the journal alone.
    void restart();
    /// What everything costs at most from now on, and what of it is for data.
    void changeFee(const base::Wei& worst, const base::Wei& data) { m_fee = {worst, data}; }
    /// What of the portfolio was not read, or in part.
    void setGaps(std::vector<ui::PortfolioGap> gaps)
    {
        m_gaps = std::move(gaps);
        readPortfolio();
    }
    /// What came and went from now on, and how much of it is known.
    void setHistory(ui::HistoryRead history, std::vector<ui::StakeEvent> events)
    {
        m_history = history;
        m_events = std::move(events);
        readPortfolio();
    }
    /// What of the portfolio has to be told; choose() changes it.
    void setAsks(std::vector<ui::PortfolioAsk> asks)
    {
        m_asks = std::move(asks);
        readPortfolio();
    }
    /// The account is a key file with this password from now on; empty: it is a wallet.
    void setKeyFile(const QByteArray& password);
    [[nodiscard]] FakeEnki& enki() { return *m_enki; }
    [[nodiscard]] const QStringList& refreshed() const { return m_refreshed; }
    [[nodiscard]] int signatures() const { return m_signatures; }
    /// How often it was asked what is at an address.
    [[nodiscard]] int vaultsAsked() const { return m_vaultsAsked; }

    [[nodiscard]] ui::StakeCondition condition() const override;
    [[nodiscard]] const std::vector<ui::StakeReading>& readings() const override
    {
        return m_readings;
    }
    [[nodiscard]] std::vector<ui::StakeAccount> accounts() const override;
    [[nodiscard]] const std::vector<ui::StakeFlow>& flows() const override { return m_flows; }
    [[nodiscard]] const ui::PortfolioView& portfolio() const override { return m_portfolio; }
    [[nodiscard]] const ui::SequencerView& sequencers() const override { return m_sequencers; }
    [[nodiscard]] ui::StakeTrouble trouble() const override { return m_trouble; }
    void dismissTrouble() override { setTrouble({}); }
    [[nodiscard]] std::optional<base::UnixMs> doneBefore(const ui::StakePrepared&) const override
    {
        return m_done;
    }
    [[nodiscard]] base::UnixMs now() const override { return {m_enki->now * 1000}; }
    void wake() override {}
    void refresh(const QString& protocol) override { m_refreshed << protocol; }
    [[nodiscard]] base::Result<void> choose(const QString& protocol, const QString& text,
                                            bool show) override;
    [[nodiscard]] wallet::Ask look(const ui::StakeOrder& order,
                                   Handler<ui::StakeLook> handler) override;
    [[nodiscard]] wallet::Ask prepare(const ui::StakeOrder& order,
                                      Handler<ui::StakePrepared> handler) override;
    [[nodiscard]] wallet::Ask replace(const QString& flow, bool cancel,
                                      Handler<ui::StakePrepared> handler) override;
    [[nodiscard]] wallet::Ask sign(const ui::StakePrepared& prepared, std::size_t call,
                                   stake::GuardOverride* override,
                                   Handler<ui::StakeSigned> handler) override;
    /// What was lost is found by knownHash(), and that it was replaced by othersHash().
    [[nodiscard]] wallet::Ask lookUp(const QString& flow, const base::Hash32& hash,
                                     Handler<stake::Settled> handler) override;
    [[nodiscard]] wallet::Ask sendAgain(const QString& flow,
                                        Handler<stake::Settled> handler) override;
    [[nodiscard]] static base::Hash32 knownHash();
    [[nodiscard]] static base::Hash32 othersHash();
    void givePassword(std::optional<wallet::Secret> password) override;
    [[nodiscard]] stake::GuardFacts guardFacts(const ui::StakePrepared& prepared) const override;
    [[nodiscard]] QByteArray historyCsv() const override { return "time,what\n"; }
    [[nodiscard]] QByteArray positionsJson() const override { return "{}\n"; }
    [[nodiscard]] wallet::Ask signPositions(const base::Address& account,
                                            Handler<QByteArray> handler) override;
    /// Ethereum and Metis.
    [[nodiscard]] std::vector<ui::VaultChain> vaultChains() const override;
    /// There is an ERC-4626 vault at every address that is even; nothing at an odd one.
    [[nodiscard]] wallet::Ask addVault(base::ChainId chain, const base::Address& address,
                                       Handler<QString> handler) override;
    [[nodiscard]] base::Result<void> removeVault(const QString& protocol) override;

private:
    struct Waiting
    {
        QString flow, action;
        stake::PlannedCall call;
        std::map<QString, QString> texts;
        quint64 nonce = 0;
        bool cancels = false; ///< it stands in for one that is cancelled by it
    };
    [[nodiscard]] base::Result<ui::StakePrepared> make(const ui::StakeOrder& order) const;
    [[nodiscard]] base::Result<ui::StakeSigned>
    put(const ui::StakePrepared& prepared, std::size_t call, stake::GuardOverride* override);
    /// By hand: without a hash its bytes are sent again.
    [[nodiscard]] base::Result<stake::Settled> find(const QString& flow,
                                                    std::optional<base::Hash32> hash);
    void read();
    void readPortfolio();
    void readVaults();

    StakeScene m_scene;
    stake::Protocols m_protocols;
    std::unique_ptr<FakeEnki> m_enki;
    base::RealClock m_clock;
    stake::ChainCondition m_condition = stake::ChainCondition::Live;
    QString m_words;
    base::UnixMs m_since;
    std::optional<base::UnixMs> m_recovered;
    std::vector<ui::StakeReading> m_readings;
    std::vector<ui::StakeFlow> m_flows;
    std::vector<Waiting> m_waiting;
    ui::PortfolioView m_portfolio;
    std::vector<ui::PortfolioGap> m_gaps;
    ui::HistoryRead m_history = ui::HistoryRead::Whole;
    std::optional<std::vector<ui::StakeEvent>> m_events; ///< absent: some rewards
    QStringList m_vaults;                                ///< ids of those that were added
    int m_vaultsAsked = 0;
    std::vector<ui::PortfolioAsk> m_asks;
    ui::SequencerView m_sequencers;
    bool m_refuse = false, m_differ = false;
    std::optional<stake::IntentState> m_fail;
    std::optional<Waiting> m_lost; ///< what nobody is certain of
    std::optional<base::UnixMs> m_done;
    ui::StakeTrouble m_trouble;
    QString m_failure;
    QStringList m_refreshed;
    std::function<void(ui::StakePrepared&)> m_change;
    std::function<void(ui::StakeLook&)> m_changeLook;
    std::optional<std::pair<base::Wei, base::Wei>> m_fee;
    QByteArray m_password;
    std::function<void(bool)> m_unlocked; ///< of the signature that waits for the password
    int m_signatures = 0;
    quint64 m_nonce = 7, m_block = 21'804'112;
};

/// Figures of protocols that are only looked at; the list is in the order of their files.
[[nodiscard]] std::vector<ui::StakeReading> otherReadings(const stake::Protocols& protocols,
                                                          base::UnixMs now);
[[nodiscard]] ui::SequencerView fakeSequencers();
[[nodiscard]] std::vector<ui::StakeEvent> fakeRewards(const base::Address& account,
                                                      base::UnixMs now);

} // namespace rollscope::test
