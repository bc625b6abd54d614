#pragma once
#include "registry/registry.hpp"
#include "staking/portfolio.hpp"
#include "staking/prepared.hpp"
#include <QJsonObject>
#include <QStringList>

/// Plans, simulations and positions as `rollscope stake` prints them (docs/staking.md).
namespace rollscope::app {

/// {"v", "type": "stakeProtocol", …}.
[[nodiscard]] QJsonObject protocolJson(const stake::Protocol& protocol);
/// How amounts are written in a command.
[[nodiscard]] QString amountWords();
[[nodiscard]] QStringList protocolLines(const stake::Protocol& protocol);

/// What a call says by the shipped descriptors, and by the function that the plan encoded where
/// none speaks for it.
class CallWords
{
public:
    explicit CallWords(const registry::Registry& registry);
    [[nodiscard]] base::Result<eth::clear::Review> of(const stake::TxPlan& plan,
                                                      const stake::PlannedCall& call) const;

private:
    eth::clear::Library m_library;
    eth::clear::Facts m_facts;
};

/// {"v", "type": "stakePlan", …}; with a rehearsal also "simulation", "agreement" and "guard".
[[nodiscard]] QJsonObject preparedJson(const staking::Prepared& prepared, const CallWords& words);
[[nodiscard]] QStringList preparedLines(const staking::Prepared& prepared, const CallWords& words);

/// With what was not read, and why.
[[nodiscard]] QStringList portfolioLines(const staking::Portfolio& portfolio);

} // namespace rollscope::app
