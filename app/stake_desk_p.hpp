#pragma once
#include "stake_desk.hpp"

namespace rollscope::app {

/// For so many blocks a base fee may rise before a transaction of ours is in.
inline constexpr int kBlocksAhead = 6;

/// An answer that is known at once, from the event loop.
template <class T>
wallet::Ask soon(base::Clock& clock, typename wallet::Question<T>::Handler handler,
                 base::Result<T> result)
{
    auto question = std::make_shared<wallet::Question<T>>(std::move(handler));
    wallet::answerSoon(question, clock, std::move(result));
    return wallet::Ask([question] { question->withdraw(); });
}

/// What asks one chain; goes before its nodes.
struct StakeDesk::Post
{
    Post(registry::ChainSpec chain, std::unique_ptr<StakeNodes> opened, base::Clock& clock)
        : spec(std::move(chain)), nodes(std::move(opened)), reader(nodes->node(), clock),
          preparer(nodes->first(), nodes->second(), clock),
          simulator(nodes->first(), nodes->second(), clock)
    {
        if (auto* const second = nodes->second().client)
            witness.emplace(*second, clock);
    }

    /// What was asked about those before them is dropped; what is sent is followed on.
    void list(std::vector<const stake::Protocol*> wanted)
    {
        for (wallet::Ask* ask : {&health, &past, &held, &measured, &rewards})
            ask->cancel();
        protocols = std::move(wanted);
        now.reset();
        readAt = rewardsAt = {};
        ++round;
    }

    /// Whether another operator took the place of a second one that does not answer.
    bool changeSecond()
    {
        if (!nodes->changeSecond())
            return false;
        preparer.secondIs(nodes->second());
        simulator.secondIs(nodes->second());
        if (tracker)
            tracker->confirmWith(nodes->second().client);
        witnessed.cancel(); // it asks the one before
        witness.emplace(*nodes->second().client, reader.clock());
        return true;
    }

    registry::ChainSpec spec;
    std::unique_ptr<StakeNodes> nodes;
    staking::ProtocolReader reader;
    std::optional<staking::ProtocolReader> witness; ///< of the second operator, where there is one
    staking::Preparer preparer;
    staking::Simulator simulator;
    std::unique_ptr<staking::Tracker> tracker;
    wallet::Ask byHand; ///< what a person wants known of a signature; it goes on without the page
    wallet::Ask health, past, held, witnessed, measured, rewards, locks;
    std::vector<const stake::Protocol*> protocols;
    int round = 0;                           ///< goes up whenever they become others
    std::optional<staking::ReadOutcome> now; ///< the last reading
    /// Rates at older blocks, by protocol.
    std::map<QString, std::vector<stake::RateSample>> rates;
    base::UnixMs readAt;    ///< when health and positions were asked for last
    base::UnixMs rewardsAt; ///< when reward events were
    std::vector<staking::PortfolioItem> histories; ///< that are read, one after the other
    int reading = 0;                               ///< goes up whenever they are read anew
    double interval = 0; ///< seconds from block to block; 0: not measured yet
};

} // namespace rollscope::app
