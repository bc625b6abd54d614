#pragma once
#include "base/types.hpp"
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace rollscope::registry {

/// A sequencer as its operator lists itself: a claim, until the pool's contract knows the signer.
struct ClaimedSequencer
{
    QString name;
    base::Address signer;
};

/// Who may make a chain's blocks: a chain file's `sequencers` and `sequencerSet`.
struct SequencerFacts
{
    std::vector<ClaimedSequencer> claimed;
    std::optional<base::Address> set;  ///< MetisSequencerSet on the chain itself: its epochs
    QString poolChain;                 ///< id of the chain where the pool is
    std::optional<base::Address> pool; ///< LockingPool: who has locked to be a sequencer
};

/// Why L2BEAT rates a chain as it does, and when that was read: `l2beatFlags` and `sources`.
struct StageFacts
{
    QStringList reasons; ///< L2BEAT's own words, e.g. NO_PROOFS
    QString source;      ///< "l2beat/l2beat"; empty = the file names none
    QString asOf;        ///< a day where the file has one, else the commit that was read
    bool operator==(const StageFacts&) const = default;
};

class JsonFields;
[[nodiscard]] SequencerFacts readSequencerFacts(JsonFields& file);
[[nodiscard]] StageFacts readStageFacts(JsonFields& file);

} // namespace rollscope::registry
