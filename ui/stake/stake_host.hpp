#pragma once
#include "stake/stake_values.hpp"
#include "wallet/ask.hpp"
#include "wallet/secret.hpp"
#include <QObject>

namespace rollscope::ui {

/// Who asks chains and signers for the pages of staking. What changes by itself is told by signals;
/// what is asked for is answered once at most, from the event loop, and dropping the Ask withdraws
/// the question. GUI thread.
class StakeHost : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    template <class T> using Handler = typename wallet::Question<T>::Handler;

    [[nodiscard]] virtual StakeCondition condition() const = 0;
    /// In the order of the files; valid until readingsChanged().
    [[nodiscard]] virtual const std::vector<StakeReading>& readings() const = 0;
    [[nodiscard]] virtual std::vector<StakeAccount> accounts() const = 0;
    [[nodiscard]] virtual const std::vector<StakeFlow>& flows() const = 0;
    [[nodiscard]] virtual const PortfolioView& portfolio() const = 0;
    [[nodiscard]] virtual const SequencerView& sequencers() const = 0;
    [[nodiscard]] virtual base::UnixMs now() const = 0;
    [[nodiscard]] virtual StakeTrouble trouble() const { return {}; }
    /// It was read; the very same is not told again. What blocks stays.
    virtual void dismissTrouble() {}

    /// A page is looked at: figures are read, and again when they are old.
    virtual void wake() = 0;
    virtual void sleep() {}
    /// Reads this protocol now.
    virtual void refresh(const QString& protocol) = 0;
    /// Positions of a protocol that has to be told something (PortfolioView::asks) are read with
    /// this from now on, for every account, or not any more. BadInput where the text is no such
    /// thing.
    [[nodiscard]] virtual base::Result<void> choose(const QString& protocol, const QString& text,
                                                    bool show) = 0;

    [[nodiscard]] virtual wallet::Ask look(const StakeOrder& order, Handler<StakeLook> handler) = 0;
    /// Plans, simulates the whole of it at two operators and compares them. BadInput with the first
    /// sentence that blocks.
    [[nodiscard]] virtual wallet::Ask prepare(const StakeOrder& order,
                                              Handler<StakePrepared> handler) = 0;
    /// What stands in for a flow's transaction that waits: the same with a higher fee, or nothing.
    [[nodiscard]] virtual wallet::Ask replace(const QString& flow, bool cancel,
                                              Handler<StakePrepared> handler) = 0;
    /// Simulates again, judges again, writes the journal, asks the signer, verifies what comes
    /// back, judges once more, sends; what a wallet sent by itself is out before that. `override`
    /// is used up by the call, whatever comes of it. Refused with the reason.
    [[nodiscard]] virtual wallet::Ask sign(const StakePrepared& prepared, std::size_t call,
                                           stake::GuardOverride* override,
                                           Handler<StakeSigned> handler) = 0;
    /// Looks the way's uncertain signature up by a hash that a person found elsewhere. It counts as
    /// far as the transaction proves it: signed by the account, with the signature's nonce.
    /// NotFound where nothing of the way is uncertain.
    [[nodiscard]] virtual wallet::Ask lookUp(const QString& flow, const base::Hash32& hash,
                                             Handler<stake::Settled> handler) = 0;
    /// Hands the bytes that are kept of the way's uncertain signature to a node once more. NotFound
    /// where none are; Refused while the guard blocks.
    [[nodiscard]] virtual wallet::Ask sendAgain(const QString& flow,
                                                Handler<stake::Settled> handler) = 0;
    /// What passwordWanted() asked for; nullopt: the person does not want to.
    virtual void givePassword(std::optional<wallet::Secret>) {}
    /// What happened, for a tax office, and what is held.
    [[nodiscard]] virtual QByteArray historyCsv() const = 0;
    [[nodiscard]] virtual QByteArray positionsJson() const = 0;
    /// The same positions under a signature of this account's signer. NotFound where nobody signs
    /// for it; Refused with the reason.
    [[nodiscard]] virtual wallet::Ask signPositions(const base::Address& account,
                                                    Handler<QByteArray> handler) = 0;
    /// Chains that are watched, by their names.
    [[nodiscard]] virtual std::vector<VaultChain> vaultChains() const = 0;
    /// Looks at what is there and lists it among the protocols, in this run and the next ones: the
    /// answer is the protocol's id. NotFound and BadInput say why it is no vault that can be used.
    [[nodiscard]] virtual wallet::Ask addVault(base::ChainId chain, const base::Address& address,
                                               Handler<QString> handler) = 0;
    /// Takes a vault off the list; what was begun with it is followed on. NotFound when it is not
    /// in it.
    [[nodiscard]] virtual base::Result<void> removeVault(const QString& protocol) = 0;
    /// What the guard has to know of a prepared order, as of now.
    [[nodiscard]] virtual stake::GuardFacts guardFacts(const StakePrepared& prepared) const = 0;
    [[nodiscard]] virtual stake::GuardRules guardRules() const { return {}; }
    /// When another way did the very same as its next signature would do; it is on its way, or came
    /// lately. Signing then wants StakePrepared::onceMore.
    [[nodiscard]] virtual std::optional<base::UnixMs> doneBefore(const StakePrepared&) const
    {
        return std::nullopt;
    }

Q_SIGNALS:
    void conditionChanged();
    void troubleChanged();
    void readingsChanged();
    void accountsChanged();
    void flowsChanged();
    void portfolioChanged();
    void sequencersChanged();
    /// A chain's state, or what else guardFacts() tells.
    void guardChanged();
    /// A key file is to sign: its password is needed, for this once.
    void passwordWanted(const QString& file);
};

} // namespace rollscope::ui
