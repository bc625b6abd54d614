#pragma once
#include "stake/guard.hpp"
#include "stake/plan.hpp"
#include "staking/simulator.hpp"
#include "wallet/fees.hpp"
#include "wallet/shown.hpp"
#include "wallet/tracking.hpp"

/// Everything that a person sees before the first signature, and what it is made from. Pure.
namespace rollscope::staking {

/// One call of the plan as a transaction.
struct PreparedCall
{
    stake::PlannedCall planned;
    std::optional<quint64> gasUsed; ///< in the simulation
    base::Wei dataFee;              ///< for layer 1, beside the gas
    base::Wei worstFee;             ///< all that it can cost; 0 while `shown` is absent
    /// Exactly what would be signed. Absent while its gas cannot be told: a call whose approval is
    /// not in a block yet, at a node that cannot simulate both.
    std::optional<wallet::Shown> shown;
    QString why; ///< why it is absent
};

struct Prepared
{
    const stake::Protocol* protocol = nullptr; ///< outlives this
    const stake::Action* action = nullptr;
    base::Address account;
    base::ChainId connected;       ///< of the first operator's node
    stake::StartBlock at;          ///< that the preflight was read at
    stake::Facts facts;            ///< of the first operator
    stake::OperatorAgreement told; ///< whether the second one says the same of them
    stake::TxPlan plan;            ///< for signing where nothing blocks, else as for export
    std::optional<Rehearsal> rehearsal;
    wallet::AccountNonces nonces;
    wallet::FeeQuote quote;
    std::vector<PreparedCall> calls;
    base::Wei worstFee; ///< of all calls whose gas is known
    /// The same in the token that the action spends, by prices where another coin pays it. Absent
    /// where a call's gas or a price is not known.
    std::optional<base::Wei> spentFee;
    /// Of plan and simulation, the gravest first. What operators and chain say is the guard's.
    std::vector<stake::Finding> findings;
    /// All that is known here: the state of the chain is the caller's.
    stake::GuardFacts guard;
    int requests = 0; ///< of all of it

    /// Nothing blocks, and the first call can be shown.
    [[nodiscard]] bool signable() const;
};

/// The plan's calls as a simulation takes them, from call `from` on, with the protocol's tokens
/// watched.
[[nodiscard]] stake::Sequence sequenceOf(const stake::Protocol& protocol, const stake::Facts& facts,
                                         const stake::TxPlan& plan, quint64 nonce,
                                         std::size_t from = 0);
/// Contracts whose code has to be the same at both operators: roles and what stands behind them.
[[nodiscard]] std::vector<base::Address>
contractsOf(const stake::Protocol& protocol, const stake::Facts& facts, const stake::TxPlan& plan);

/// What the simulation says for and against the plan.
[[nodiscard]] std::vector<stake::Finding>
findingsOf(const stake::Protocol& protocol, const stake::Action& action, const stake::Facts& facts,
           const stake::TxPlan& plan, const Rehearsal& rehearsal);
/// How much of the action's coin or token came to the account; nullopt where nobody can tell.
[[nodiscard]] std::optional<base::Wei> gainedOf(const stake::Protocol& protocol,
                                                const stake::Action& action,
                                                const stake::Facts& facts,
                                                const stake::Simulation& simulation);

/// How much of what the action promises came to the account, before gas; nullopt where a call did
/// not go through or a balance is not known.
[[nodiscard]] std::optional<base::Wei> cameOf(const stake::Protocol& protocol,
                                              const stake::Action& action,
                                              const stake::Facts& facts,
                                              const stake::Simulation& simulation);

/// Gas to offer: what was used and a half more, because what is refunded at the end (a fifth at
/// most) is needed before, and a call hands on 63/64 of its gas; not less than the node's own
/// estimate and a quarter. 0 when neither is known.
[[nodiscard]] quint64 gasLimitFor(std::optional<quint64> used, std::optional<quint64> estimate);

/// What the guard wants to know of the protocol and the operators.
[[nodiscard]] stake::GuardFacts guardFactsOf(const Prepared& prepared, const QString& chainName,
                                             const std::map<QString, base::Address>& seen);
/// What the operators say by a rehearsal: of the one right before signing it is another question.
void tellOperators(stake::GuardFacts& guard, const Rehearsal& rehearsal);

/// What is another now than it was shown, by a rehearsal of the calls from `from` on right before
/// signing. Blocking ones are reasons not to sign.
[[nodiscard]] std::vector<stake::Finding> changesSince(const Prepared& prepared, std::size_t from,
                                                       const Rehearsal& now,
                                                       const wallet::AccountNonces& nonces);
/// The first warning among the changes that is not among `known`: nobody read it yet. Of amounts
/// that go on moving one is enough. Null: there is none.
[[nodiscard]] const stake::Finding* untold(const std::vector<stake::Finding>& changes,
                                           const std::vector<stake::Finding>& known);

} // namespace rollscope::staking
