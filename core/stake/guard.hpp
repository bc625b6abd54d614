#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include "stake/finding.hpp"
#include <QString>
#include <chrono>
#include <optional>
#include <vector>

/// Whether now is a time to sign: the state of the chain, of the protocol and of the operators in,
/// a decision with its reasons out. Pure.
namespace rollscope::stake {

/// The state of a chain, as its watcher knows it.
enum class ChainCondition : quint8 {
    Unknown, ///< nobody can tell; never well
    Starting,
    Live,
    Degraded,
    Stalled,
    Halted,
    RolledBack,
    Backfilling,
};

/// What the operators say of what is to be signed.
enum class OperatorsSay : quint8 { NotAsked, Agree, Differ, OneMissing };

/// One thing in which the operators differ, or why one of them is no voice.
struct OperatorTrouble
{
    OperatorsSay what = OperatorsSay::Differ; ///< Differ or OneMissing
    QString words;
    QString key; ///< the same for the same thing, also when it is asked again at another block
    bool operator==(const OperatorTrouble&) const = default;
};

/// What the guard is told. Absent is not known, or does not apply.
struct GuardFacts
{
    QString chainName;
    ChainCondition condition = ChainCondition::Unknown;
    base::UnixMs since;                      ///< when that condition began
    std::optional<base::UnixMs> recoveredAt; ///< when a halt, rollback or back-fill ended last
    OperatorsSay operators = OperatorsSay::NotAsked;
    std::vector<OperatorTrouble> operatorTroubles; ///< every one, where they do not agree
    bool implementationChanged = false;            ///< behind a proxy, since the last visit
    QString implementation;                        ///< which, for the reason
    bool codeForgotten = false;                    ///< what earlier visits saw of the code is lost
    std::optional<base::Wei> owed, held;   ///< of the exit queue: what it owes, and what it has
    std::optional<base::Wei> fee, amount;  ///< worst fee and what is staked, in one unit
    std::optional<base::Wei> share, whole; ///< one operator's stake afterwards, and everybody's
    QString shareOf;                       ///< whose
};

struct GuardRules
{
    std::chrono::milliseconds grace = std::chrono::minutes(30); ///< after a recovery
    unsigned feePercent = 5;
};

enum class GuardLevel : quint8 { Free, Warned, Blocked };

enum class GuardCause : quint8 {
    Halted,
    RolledBack,
    Backfilling,
    UnknownState,
    StartingUp,
    Recovering, ///< within the grace
    OperatorsDiffer,
    OneOperator,
    NotCompared, ///< the operators were not asked yet
    Stalled,
    Degraded,
    ImplementationChanged,
    CodeForgotten,
    QueueNotCovered,
    HighFee,
    Concentration,
};

struct GuardReason
{
    GuardCause cause = GuardCause::Halted;
    GuardLevel level = GuardLevel::Blocked;
    QString words;
    QString key; ///< what it is and since when: another halt is another reason
    bool operator==(const GuardReason&) const = default;
};

struct GuardDecision
{
    GuardLevel level = GuardLevel::Free;
    std::vector<GuardReason> reasons; ///< what blocks first
    /// When what blocks is over by itself; absent where nobody can tell.
    std::optional<base::UnixMs> until;
};

[[nodiscard]] GuardDecision judge(const GuardFacts& facts, base::UnixMs now,
                                  const GuardRules& rules = {});
/// What the guard says of one operator's share, for those who list findings and have no guard.
[[nodiscard]] std::optional<Finding> concentrationIn(const GuardFacts& facts);

/// A person's decision to sign all the same. It holds for one transaction, once, and for the
/// reasons that stood there when it was typed.
class GuardOverride
{
public:
    /// What has to be typed, letter by letter; spaces around it and capitals do not matter.
    [[nodiscard]] static QString textToType(const GuardFacts& facts) { return facts.chainName; }
    /// BadInput where the text is another, or nothing is blocked.
    [[nodiscard]] static base::Result<GuardOverride> typed(const QString& text,
                                                           const GuardFacts& facts,
                                                           const GuardDecision& decision,
                                                           const base::Hash32& transaction);

    /// Whether it still holds for this transaction: no reason stands that did not stand then.
    [[nodiscard]] bool covers(const GuardDecision& now, const base::Hash32& transaction) const;
    /// Hands it over to one press: what is returned holds as this one did, and this one never
    /// again.
    [[nodiscard]] GuardOverride take();
    /// As covers(), and the override is used up.
    [[nodiscard]] bool spend(const GuardDecision& now, const base::Hash32& transaction);

private:
    base::Hash32 m_transaction;
    std::vector<QString> m_keys;
    bool m_spent = false;
};

} // namespace rollscope::stake
