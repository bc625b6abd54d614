#pragma once
#include "stake_sequencers.hpp"
#include "staking/protocol_reader.hpp"

namespace rollscope::app {

/// Whatever is locked in the sequencers' pool: of `signers`, and of everybody else whom its
/// contract lists. `pool` and `reader` outlive it. Errors are of the reader, and Protocol where the
/// contract does not tell. The handler runs once at most; dropping the Ask withdraws it.
[[nodiscard]] wallet::Ask askLocks(staking::ProtocolReader& reader, const stake::Protocol& pool,
                                   std::vector<base::Address> signers,
                                   wallet::Question<SequencerLocks>::Handler handler);

} // namespace rollscope::app
