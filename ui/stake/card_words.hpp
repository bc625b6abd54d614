#pragma once
#include "stake/row_model.hpp"
#include "stake/stake_values.hpp"

namespace rollscope::ui {

/// A card: a protocol's health first, what it earns after it.
struct ProtocolCard
{
    QString id, name, kind, token;
    int level = 0; ///< ProtocolCardModel::Level
    QString verdict, detail;
    QString chain, chainWords;
    int chainState = 0;
    QString week, month, quarter, rewards, claimed, disagreement;
    QString exit, coverage, admin, flags, lastReward, size, sequencer, share, age;
    int adminLevel = 0, coverageLevel = 0, rewardLevel = 0;
    bool watchOnly = false;
    QString typed; ///< that a person gave its address; empty: the registry has it
    QString trouble;
    bool operator==(const ProtocolCard&) const = default;
};

/// In words of the window's language, as of `now`.
[[nodiscard]] ProtocolCard cardOf(const StakeReading& reading, base::UnixMs now);
/// The better one first: by health, then by what can be done here, then by name. Never by rate.
[[nodiscard]] bool before(const ProtocolCard& a, const ProtocolCard& b);
/// That no registry has it; empty for a protocol of the registry.
[[nodiscard]] QString typedText(const stake::Protocol& protocol);
/// "482 blocks made, 3 re-commits".
[[nodiscard]] QString sequencerText(const SequencerSight& sight);
/// "14 % of all that is locked"; of the blocks where locks are not known.
[[nodiscard]] QString shareText(const SequencerSight& sight);

} // namespace rollscope::ui
