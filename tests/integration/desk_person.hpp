#pragma once
#include "eth/transaction.hpp"
#include "stake_desk.hpp"
#include <algorithm>

namespace rollscope::test {

/// What its text says of the first error; empty: it went through.
template <class T> QString why(const base::Result<T>& result)
{
    return result ? QString() : result.error().text();
}

/// What a person types to sign all the same.
inline stake::GuardOverride typed(const app::StakeDesk& desk, const ui::StakePrepared& prepared)
{
    const auto facts = desk.guardFacts(prepared);
    const auto hash = eth::signingHash(*prepared.calls.front().transaction);
    return stake::GuardOverride::typed(stake::GuardOverride::textToType(facts), facts,
                                       stake::judge(facts, desk.now()), hash)
        .value_or(stake::GuardOverride());
}

/// Whether something of the journal waits for its block, or may come yet.
inline bool waits(const app::StakeDesk& desk)
{
    return std::ranges::any_of(desk.flows(), [](const ui::StakeFlow& one) {
        return std::ranges::find(one.flow.intents, stake::IntentState::Sent,
                                 &stake::Intent::state) != one.flow.intents.end();
    });
}

} // namespace rollscope::test
