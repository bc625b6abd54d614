#pragma once
#include "eth/clear_signing.hpp"
#include "stake/arguments.hpp"
#include "stake/cairo.hpp"
#include "stake/positions.hpp"
#include "stake/preflight.hpp"

namespace rollscope::stake {

enum class Purpose : quint8 {
    ResetApproval, ///< to zero, before another approval: nobody can spend both
    Approve,
    Act,
    Revoke
};
[[nodiscard]] QString purposeName(Purpose purpose);

/// One unsigned call.
struct PlannedCall
{
    Purpose purpose = Purpose::Act;
    eth::clear::Call call;
    eth::abi::Item item; ///< the function whose arguments `call.data` holds
    QString what;        ///< in words
    /// Of an act whose arguments move with the chain: what it is meant to do (intentionOf()).
    std::optional<base::Hash32> intention = {};
};

/// What an amount is, as it is shown.
struct ShownAmount
{
    QString token; ///< symbol
    std::optional<base::Wei> amount;
    QString text; ///< with its decimals; "unknown: why" otherwise
};

/// Unsigned calls in their order, and everything a person should know before.
struct TxPlan
{
    QString protocol, action, title;
    base::ChainId chain;
    std::optional<base::Address> account;
    bool forExport = false; ///< findings may block: not to be signed by us
    std::vector<PlannedCall> calls;
    std::vector<CairoCall> cairo;
    std::optional<ShownAmount> spends, receives;
    std::optional<base::Wei> minimum; ///< else the contract reverts
    QString receivesWords;
    std::vector<WayOut> exits;
    std::vector<Finding> findings;
    QStringList notes;
    /// What the clear-signing library needs to know of contracts that were resolved here.
    std::vector<eth::clear::Binding> bindings;
    std::map<eth::clear::Deployment, eth::clear::Token> tokens;
    std::map<eth::clear::Deployment, QString> names;
};

enum class PlanFor : quint8 { Signing, Export };

/// The plan for facts that hold all of wantedForAction() with these arguments. BadInput with the
/// first blocking finding's sentence; for export blocking findings stay in the plan, as long as
/// target and arguments are known. Bytes are exact to the wei.
[[nodiscard]] base::Result<TxPlan> plan(const Protocol& protocol, const Action& action,
                                        const Facts& facts, const Circumstances& circumstances,
                                        PlanFor purpose = PlanFor::Signing);

/// Takes back what an action's approval left open, on `chain`. NotFound when nothing is open or
/// known.
[[nodiscard]] base::Result<TxPlan> revoke(const Protocol& protocol, const Action& action,
                                          const Facts& facts, base::ChainId chain);

} // namespace rollscope::stake
