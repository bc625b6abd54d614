#pragma once
#include "stake/simulation.hpp"

/// What logs say about an account; inside of this room.
namespace rollscope::stake::sim {

/// Logs of one call of a node's answer. Protocol error with the place; bounded.
[[nodiscard]] base::Result<std::vector<EventLog>> readLogs(const QJsonValue& json,
                                                           const QString& where);

/// Fills moves, tokens and allowances from the logs of the calls that went through. Transfers of
/// coin have the emitters of traceTransfers and of EIP-7708.
void takeEffects(const base::Address& account, Simulation& simulation);

/// Moves what was watched of allowances from the changes to the allowances, where it stands above
/// what events said.
void takeAllowances(Simulation& simulation);

} // namespace rollscope::stake::sim
