#pragma once
#include "stake_desk.hpp"

namespace rollscope::app {

/// What asks one chain; goes before its nodes.
struct StakeDesk::Post
{
    Post(registry::ChainSpec chain, std::unique_ptr<StakeNodes> opened, base::Clock& clock)
        : spec(std::move(chain)), nodes(std::move(opened)), reader(nodes->node(), clock),
          preparer(nodes->first(), nodes->second(), clock)
    {}

    registry::ChainSpec spec;
    std::unique_ptr<StakeNodes> nodes;
    staking::ProtocolReader reader;
    staking::Preparer preparer;
    std::unique_ptr<staking::Tracker> tracker;
    wallet::Ask health, past, held;
    std::vector<const stake::Protocol*> protocols;
    std::optional<staking::ReadOutcome> now; ///< the last reading
    /// Rates at older blocks, by protocol.
    std::map<QString, std::vector<stake::RateSample>> rates;
    double interval = 0; ///< seconds from block to block; 0: not measured yet
};

} // namespace rollscope::app
