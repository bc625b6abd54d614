#pragma once
#include "net/rpc_client.hpp"
#include "stake/journal.hpp"
#include "wallet/ask.hpp"

namespace rollscope::staking {

/// What became of a signature of which we know nothing but its nonce.
struct NonceQuestion
{
    base::ChainId chain;
    base::Address account;
    quint64 nonce = 0;
    quint64 fromBlock = 0;            ///< the head when it was signed
    std::optional<base::Hash32> hash; ///< where one is known
    quint64 safeDepth = 12;           ///< so many blocks on top say that its block stays
    quint64 rollback = 64; ///< so far below `fromBlock` a rollback of the chain may have put it
    /// What the signer was asked for, where `hash` is what it gave: found under it with another
    /// nonce, this is told as ChainLook::elsewhere, and nothing else is looked for.
    std::optional<base::Hash32> call = {};
};

/// Asks the account's nonces and, where this one is taken, searches by halves for the block that
/// took it: about 2·log2(blocks) requests, at most kMostRequests. A node that has not the state of
/// those blocks is asked for their bodies, at most kMostBodies. A transaction is believed as far
/// as its hash and signature prove it: no node can make up one of the account. Errors: Network,
/// Timeout, Refused, Protocol.
[[nodiscard]] wallet::Ask lookAtNonce(net::RpcClient& node, base::Clock& clock,
                                      const NonceQuestion& question,
                                      wallet::Question<stake::ChainLook>::Handler handler);

inline constexpr int kMostRequests = 80;
inline constexpr int kMostBodies = 512;
inline constexpr std::chrono::seconds kLookPatience{60};

} // namespace rollscope::staking
