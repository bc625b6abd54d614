#pragma once
#include "review/transaction_review.hpp"
#include "stake/finding_model.hpp"
#include "stake/stake_host.hpp"

namespace rollscope::ui {

/// What is to be signed, whole: the bytes in words, what they would do, what it costs, who agrees,
/// and whether now is a time to sign. GUI thread.
class StakeReview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from WizardState.review")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(rollscope::ui::TransactionReview* transaction READ transaction CONSTANT)
    Q_PROPERTY(QStringList calls READ calls NOTIFY changed)
    Q_PROPERTY(int at READ at WRITE setAt NOTIFY changed)
    Q_PROPERTY(rollscope::ui::ReviewLineModel* outcome READ outcome CONSTANT)
    Q_PROPERTY(QString callWhy READ callWhy NOTIFY changed)
    Q_PROPERTY(rollscope::ui::ReviewLineModel* effects READ effects CONSTANT)
    Q_PROPERTY(rollscope::ui::ReviewLineModel* proof READ proof CONSTANT)
    Q_PROPERTY(rollscope::ui::FindingModel* findings READ findings CONSTANT)
    Q_PROPERTY(rollscope::ui::FindingModel* guard READ guard CONSTANT)
    Q_PROPERTY(bool blocked READ isBlocked NOTIFY changed)
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(QString wanted READ wanted NOTIFY changed)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed)
    Q_PROPERTY(bool overridden READ isOverridden NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(bool onceMore READ isOnceMore WRITE setOnceMore NOTIFY changed)
    Q_PROPERTY(bool sendsItself READ sendsItself NOTIFY changed)
    Q_PROPERTY(QString sendsText READ sendsText NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)

public:
    enum State { Idle, Preparing, Ready, Failed };
    Q_ENUM(State)

    explicit StakeReview(QObject* parent);

    void setHost(StakeHost* host);
    void setBook(ReviewBook* book) { m_transaction.setBook(book); }
    void prepare(const StakeOrder& order);
    /// For a transaction of this flow that waits.
    void prepareReplacement(const QString& flow, bool cancel);
    void clear();
    void retranslate();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] TransactionReview* transaction() { return &m_transaction; }
    [[nodiscard]] QStringList calls() const;
    /// Which call is shown. The first is signed first.
    [[nodiscard]] int at() const { return m_at; }
    void setAt(int at);
    /// What goes, what comes, when one can leave, what it costs at most.
    [[nodiscard]] ReviewLineModel* outcome() { return &m_outcome; }
    /// Why the call that is shown has no bytes yet; empty: it has.
    [[nodiscard]] QString callWhy() const;
    /// What comes in and goes out in the simulation, with whom, and who says so.
    [[nodiscard]] ReviewLineModel* effects() { return &m_effects; }
    /// How it was simulated, by whom, and whether they agree.
    [[nodiscard]] ReviewLineModel* proof() { return &m_proof; }
    [[nodiscard]] FindingModel* findings() { return &m_findings; }
    [[nodiscard]] FindingModel* guard() { return &m_guardRows; }
    [[nodiscard]] bool isBlocked() const;
    /// When what blocks is over by itself, in words.
    [[nodiscard]] QString until() const;
    /// What is to be typed to sign all the same.
    [[nodiscard]] QString wanted() const;
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString& typed);
    [[nodiscard]] bool isOverridden() const;
    /// That the signer was asked for the very same before, and when; empty: it was not.
    [[nodiscard]] QString doneText() const;
    /// The person wants it once more. Nothing else sets it, and a press of the button uses it up.
    [[nodiscard]] bool isOnceMore() const { return m_onceMore; }
    void setOnceMore(bool wanted);
    /// As isOnceMore(), which is used up.
    [[nodiscard]] bool takeOnceMore() { return std::exchange(m_onceMore, false); }
    /// The signer may send by itself: what comes back is compared when it is out.
    [[nodiscard]] bool sendsItself() const { return m_prepared && m_prepared->sendsItself; }
    /// What that means; empty where it does not.
    [[nodiscard]] QString sendsText() const;
    /// Why it cannot be signed; empty: it can.
    [[nodiscard]] QString whyNot() const;

    [[nodiscard]] const StakePrepared* prepared() const
    {
        return m_prepared ? &*m_prepared : nullptr;
    }
    /// Null without one that holds.
    [[nodiscard]] stake::GuardOverride* override() { return m_override ? &*m_override : nullptr; }
    /// Judges again: the chain or the time is another.
    void watch();

Q_SIGNALS:
    void changed();

private:
    void took(base::Result<StakePrepared> result);
    void show();
    void tellOutcome();
    void tellLeaving(std::vector<ReviewRow>& rows) const;
    void tellFee(std::vector<ReviewRow>& rows) const;
    void tellProof();
    /// The call that is signed next; null without its bytes.
    [[nodiscard]] const eth::Transaction* signedNext() const;
    [[nodiscard]] const StakeCall* shownCall() const;
    [[nodiscard]] base::Hash32 signedHash() const;

    StakeHost* m_host = nullptr;
    wallet::Ask m_ask;
    State m_state = Idle;
    QString m_trouble, m_typed;
    std::optional<StakePrepared> m_prepared;
    stake::GuardFacts m_facts;
    stake::GuardDecision m_decision;
    std::optional<stake::GuardOverride> m_override;
    std::optional<base::UnixMs> m_doneAt; ///< the very same, by another way
    bool m_onceMore = false;
    int m_at = 0;
    TransactionReview m_transaction;
    ReviewLineModel m_outcome, m_effects, m_proof;
    FindingModel m_findings, m_guardRows;
};

} // namespace rollscope::ui
