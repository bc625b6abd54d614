#pragma once
#include "accounts/secret_field.hpp"
#include "stake/parameter_model.hpp"
#include "stake/stage_model.hpp"
#include "stake/stake_review.hpp"
#include "stake/ways_out_model.hpp"
#include "stake/wizard_file.hpp"
#include <QTimer>

namespace rollscope::ui {

/// The way from a card to a claim: protocol, amount, ways out, review, sign, track. Back is always
/// possible except while a signer is asked; while an approval waits for its block it leads to where
/// that is followed. Nothing is chosen for a person, and why one cannot go on is always said. What
/// is left half-way is kept in a file; from Sign on the host's journal keeps it. GUI thread.
class WizardState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Staking.wizard")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(QString protocol READ protocol NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString chain READ chain NOTIFY changed)
    Q_PROPERTY(int chainState READ chainState NOTIFY changed)
    Q_PROPERTY(QString chainWords READ chainWords NOTIFY changed)
    Q_PROPERTY(QStringList accounts READ accounts NOTIFY changed)
    Q_PROPERTY(int account READ account WRITE setAccount NOTIFY changed)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(bool hasMost READ hasMost NOTIFY changed)
    Q_PROPERTY(bool canRevoke READ canRevoke NOTIFY changed)
    Q_PROPERTY(bool hasWays READ hasWays NOTIFY changed)
    Q_PROPERTY(bool waysRead READ areWaysRead WRITE setWaysRead NOTIFY changed)
    Q_PROPERTY(bool signing READ isSigning NOTIFY changed)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed)
    Q_PROPERTY(QString passwordFor READ passwordFor NOTIFY changed)
    Q_PROPERTY(bool keyFile READ isKeyFile NOTIFY changed)
    Q_PROPERTY(bool held READ isHeld NOTIFY changed)
    Q_PROPERTY(QString signTitle READ signTitle NOTIFY changed)
    Q_PROPERTY(QString signTrouble READ signTrouble NOTIFY changed)
    Q_PROPERTY(QString signer READ signer NOTIFY changed)
    Q_PROPERTY(QString hash READ hash NOTIFY changed)
    Q_PROPERTY(QString waited READ waited NOTIFY changed)
    Q_PROPERTY(QString trackWords READ trackWords NOTIFY changed)
    Q_PROPERTY(bool canClaim READ canClaim NOTIFY changed)
    Q_PROPERTY(bool replaceable READ isReplaceable NOTIFY changed)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(QString backText READ backText NOTIFY changed)
    Q_PROPERTY(bool left READ isLeft NOTIFY changed)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    Q_PROPERTY(QString openText READ openText NOTIFY changed)
    Q_PROPERTY(QString openWay READ openWayId NOTIFY changed)
    Q_PROPERTY(rollscope::ui::ParameterModel* parameters READ parameters CONSTANT)
    Q_PROPERTY(rollscope::ui::ReviewLineModel* facts READ facts CONSTANT)
    Q_PROPERTY(rollscope::ui::FindingModel* findings READ findings CONSTANT)
    Q_PROPERTY(rollscope::ui::WaysOutModel* ways READ ways CONSTANT)
    Q_PROPERTY(rollscope::ui::StakeReview* review READ review CONSTANT)
    Q_PROPERTY(rollscope::ui::StageModel* stages READ stages CONSTANT)

public:
    enum Step { Protocol, Amount, Ways, Review, Sign, Track };
    Q_ENUM(Step)

    explicit WizardState(QObject* parent);

    void setHost(StakeHost* host);
    void setBook(ReviewBook* book) { m_review.setBook(book); }
    /// Where a way that is left is kept; empty: nowhere. Reads what is there.
    void setFile(const QString& path);
    void retranslate();

    /// Begins an action. What a position says is filled in: nothing else is.
    Q_INVOKABLE void begin(const QString& protocol, const QString& action);
    /// False where there is no such action, and while a signer is asked; nothing changes then. What
    /// waits for a block is followed on.
    [[nodiscard]] bool beginWith(const StakeOrder& order);
    /// Judges again, and how long something waits goes on.
    void watch();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    /// To a step that was passed.
    Q_INVOKABLE void goTo(int step);
    /// All that can be given now into an amount's field.
    Q_INVOKABLE void useMost(int row);
    /// Prepares again.
    Q_INVOKABLE void again();
    /// Takes the question back that a signer was asked.
    Q_INVOKABLE void withdraw();
    /// Of the key file that signs; the field is empty then.
    Q_INVOKABLE void givePassword(rollscope::ui::SecretField* password);
    Q_INVOKABLE void resume();
    Q_INVOKABLE void forget();
    /// Leaves the wizard; a way that is not over is kept, and what was sent is followed on.
    Q_INVOKABLE void leave();
    /// Shows where a way of the journal stands.
    Q_INVOKABLE void follow(const QString& flow);
    /// To the review of what takes back an approval that is open.
    Q_INVOKABLE void revoke();
    Q_INVOKABLE void speedUp() { replace(false); }
    Q_INVOKABLE void cancelTransaction() { replace(true); }

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isActive() const
    {
        return m_action != nullptr || m_step == Track || m_replacing;
    }
    [[nodiscard]] QString protocol() const { return m_order.protocol; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString chain() const;
    [[nodiscard]] int chainState() const;
    [[nodiscard]] QString chainWords() const;
    /// Names with addresses, and who signs.
    [[nodiscard]] QStringList accounts() const;
    /// -1: none is chosen yet.
    [[nodiscard]] int account() const { return m_account; }
    void setAccount(int account);
    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] bool hasMost() const { return m_look && m_look->most.has_value(); }
    /// The contract may take something of the account, from an approval before.
    [[nodiscard]] bool canRevoke() const;
    [[nodiscard]] bool hasWays() const;
    [[nodiscard]] bool areWaysRead() const { return m_waysRead; }
    void setWaysRead(bool read);
    [[nodiscard]] bool isSigning() const { return m_signing; }
    /// For the block of what has to come first.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// Nothing can be signed before that block comes.
    [[nodiscard]] bool isHeld() const { return m_waiting && m_step == Sign && !m_replacing; }
    /// The key file whose password is wanted; empty: none is.
    [[nodiscard]] QString passwordFor() const { return m_signing ? m_passwordFor : QString(); }
    /// The account's key file signs here.
    [[nodiscard]] bool isKeyFile() const;
    /// What a signature came to that did not go through: nothing was sent, or it was and failed,
    /// or nobody is certain.
    [[nodiscard]] QString signTitle() const;
    [[nodiscard]] QString signTrouble() const { return m_signTrouble; }
    [[nodiscard]] QString signer() const;
    [[nodiscard]] QString hash() const;
    /// How long it has waited for a block; empty: it does not.
    [[nodiscard]] QString waited() const;
    [[nodiscard]] QString trackWords() const;
    /// What it came to can be claimed now: next() begins that.
    [[nodiscard]] bool canClaim() const { return claimOrder().has_value(); }
    /// Its transaction waits for a block: it may be sped up or cancelled.
    [[nodiscard]] bool isReplaceable() const;
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString backText() const;
    [[nodiscard]] bool isLeft() const { return m_left.has_value() && !isActive(); }
    [[nodiscard]] QString leftText() const;
    /// That a way of the same is not over, and what that means here; empty: there is none.
    [[nodiscard]] QString openText() const;
    /// Which one, for follow(); empty where there is nothing to be seen of it yet.
    [[nodiscard]] QString openWayId() const;

    [[nodiscard]] ParameterModel* parameters() { return &m_parameters; }
    [[nodiscard]] ReviewLineModel* facts() { return &m_facts; }
    [[nodiscard]] FindingModel* findings() { return &m_findings; }
    [[nodiscard]] WaysOutModel* ways() { return &m_ways; }
    [[nodiscard]] StakeReview* review() { return &m_review; }
    [[nodiscard]] StageModel* stages() { return &m_stages; }
    [[nodiscard]] const StakeOrder& order() const { return m_order; }

Q_SIGNALS:
    void changed();

private:
    enum class OpenWay : quint8 { None, Begun, Waits, Uncertain };
    enum class Outcome : quint8 { Nothing, Failed, Uncertain };
    [[nodiscard]] static OpenWay openKind(const stake::Flow& way);
    [[nodiscard]] const StakeFlow* openWay(OpenWay* kind) const;
    void go(Step step);
    void look();
    void tellLook();
    void sign();
    void sent();
    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] bool isOut() const;
    [[nodiscard]] std::optional<StakeOrder> claimOrder() const;
    void claim();
    [[nodiscard]] const StakeFlow* leftFlow() const;
    void replace(bool cancel);
    void flowsChanged();
    void readingsChanged();
    void keep();
    [[nodiscard]] bool keepsAnother() const;
    void carryOn(const stake::Flow& way);
    void reset();
    [[nodiscard]] const StakeReading* reading() const;
    [[nodiscard]] const StakeFlow* flow() const;

    StakeHost* m_host = nullptr;
    QString m_path;
    std::optional<LeftWay> m_left;
    Step m_step = Protocol;
    StakeOrder m_order;
    const stake::Action* m_action = nullptr; ///< of the host's protocol
    int m_account = -1;
    std::vector<StakeAccount> m_accounts;
    std::optional<StakeLook> m_look;
    QString m_lookTrouble, m_signTrouble, m_passwordFor;
    bool m_looking = false, m_waysRead = false, m_signing = false, m_waiting = false;
    Outcome m_outcome = Outcome::Nothing; ///< of what m_signTrouble tells
    std::size_t m_signedBefore = 0;       ///< not refused, when the signer was asked
    bool m_more = false;                  ///< something comes after what is signed
    bool m_cancelling = false;
    bool m_revoking = false;  ///< what is reviewed takes an approval back
    bool m_replacing = false; ///< what is reviewed stands in for what waits
    wallet::Ask m_lookAsk, m_signAsk;
    QTimer m_typing;
    ParameterModel m_parameters;
    ReviewLineModel m_facts;
    FindingModel m_findings;
    WaysOutModel m_ways;
    StakeReview m_review;
    StageModel m_stages;
};

} // namespace rollscope::ui
