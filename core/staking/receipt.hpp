#pragma once
#include "stake/plan.hpp"
#include "stake/simulation.hpp"

/// What came to the account in a simulation, against what was told before. Pure; inside of this
/// room.
namespace rollscope::staking {

/// The account's balance of a token of the protocol; nothing where its contract is not known.
[[nodiscard]] std::optional<stake::Watched>
watchedFor(const stake::Protocol& protocol, const QString& token, const stake::Facts& facts);

/// Less by more than what shares are rounded by.
[[nodiscard]] bool isLess(const base::Wei& got, const base::Wei& told);

/// Of what comes at once: nothing, less than the minimum and more than one percent less than the
/// preview block; more than the preview allows warns, because a floor that was made from it is too
/// low. Of what comes later only what is there already is told. A plan that only allows, or takes
/// back, promises nothing.
[[nodiscard]] std::vector<stake::Finding> judgeReceipt(const stake::Protocol& protocol,
                                                       const stake::Action& action,
                                                       const stake::Facts& facts,
                                                       const stake::TxPlan& plan,
                                                       const stake::Simulation& simulation);

} // namespace rollscope::staking
