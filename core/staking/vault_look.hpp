#pragma once
#include "stake/vault.hpp"
#include "staking/protocol_reader.hpp"

namespace rollscope::staking {

/// A vault that a person means, and the two standards that it may be of.
struct VaultQuestion
{
    const stake::Protocol* plain = nullptr;  ///< generic, ERC-4626; outlives the question
    const stake::Protocol* queued = nullptr; ///< generic, ERC-7540
    base::ChainId chain;
    QString chainTitle; ///< for the sentences
    base::Address address;
};

/// Asks what is there, all at one block. The handler runs once at most, from the event loop.
/// NotFound and BadInput say why there is no vault that can be used; else errors are those of
/// ProtocolReader::readMany(). Dropping the Ask withdraws it.
[[nodiscard]] wallet::Ask lookAtVault(ProtocolReader& reader, const VaultQuestion& question,
                                      wallet::Question<stake::Vault>::Handler handler);

} // namespace rollscope::staking
