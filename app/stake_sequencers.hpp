#pragma once
#include "engine/cost_view.hpp"
#include "registry/sequencer_facts.hpp"
#include "stake/protocol.hpp"
#include "stake/stake_values.hpp"
#include "staking/prepared.hpp"
#include <functional>

/// Who makes a chain's blocks, joined with who locked for it and through whom one stakes with it.
/// Pure.
namespace rollscope::app {

/// What the pool's contract says of one signer.
struct SequencerLock
{
    base::Address owner;
    std::optional<base::Wei> locked;
    bool leaving = false; ///< its unlocking has begun
};

/// By signer; nullopt: the pool does not know it.
using SequencerLocks = std::map<base::Address, std::optional<SequencerLock>>;

/// Ids of the protocols whose teams list a sequencer as their own, by its signer.
using SequencerTeams = std::map<base::Address, QString>;
/// The shipped list.
[[nodiscard]] SequencerTeams shippedTeams();

struct SequencerKnowledge
{
    engine::SequencerView makers;
    quint64 head = 0;
    SequencerLocks locks; ///< who is not in it was not asked
    QString locksWhy;     ///< why nothing is known of locks; empty: they were read
};

/// Makers and those who are claimed alike; the greatest share first.
[[nodiscard]] ui::SequencerView sequencersOf(const registry::SequencerFacts& claimed,
                                             const SequencerKnowledge& known,
                                             const SequencerTeams& teams,
                                             const stake::Protocols& protocols);
/// Id of the protocol in whose contract they lock.
[[nodiscard]] const QString& sequencerPoolId();
/// What a protocol's own sequencers made; nothing where it lists none, or nobody tells.
[[nodiscard]] std::optional<ui::SequencerSight> sightOf(const stake::Protocol& protocol,
                                                        const ui::SequencerView& view);
/// What is locked for some sequencers and for all, once `amount` is locked for those some.
struct ShareAfter
{
    base::Wei part, whole;
};
/// `mine` tells them. Nothing where the lock of one that has not left is not known.
[[nodiscard]] std::optional<ShareAfter>
shareAfter(const ui::SequencerView& view, const std::function<bool(const ui::SequencerLine&)>& mine,
           const base::Wei& amount);
/// Whether a stake may make a lock larger, by what it does alone.
[[nodiscard]] bool addsToLocks(const staking::Prepared& made);
/// Tells the guard's facts whose share of all locks this stake makes larger, and to what; nothing
/// where it adds to no lock, or a lock is not known.
void tellShare(stake::GuardFacts& guard, const staking::Prepared& made,
               const ui::SequencerView& view);
/// The part of all that is locked now that is theirs, 0 to 1; nothing likewise, or where there is
/// none.
[[nodiscard]] std::optional<double>
lockShareOf(const ui::SequencerView& view,
            const std::function<bool(const ui::SequencerLine&)>& mine);
/// Whom the pool is asked for.
[[nodiscard]] std::vector<base::Address> signersOf(const registry::SequencerFacts& claimed,
                                                   const engine::SequencerView& makers);
/// The lock in the facts of the pool's `sequencer`.
[[nodiscard]] std::optional<SequencerLock> lockOf(const stake::Facts& facts);

} // namespace rollscope::app
