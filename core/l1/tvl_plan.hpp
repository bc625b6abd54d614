#pragma once
#include "l1/multicall.hpp"
#include "l1/price_feeds.hpp"
#include "registry/chain_spec.hpp"
#include <set>

namespace rollscope::l1 {

/// A token as one rollup's escrows hold it.
struct TvlToken
{
    QString symbol;
    std::optional<base::Address> address; ///< absent = the parent's own coin
    std::optional<std::size_t> feed;      ///< into TvlPlan::feeds; absent = unpriced
    std::optional<KnownToken::Rate> rate;
};

struct TvlEscrow
{
    base::Address address;
    QString name;
    bool shared = false; ///< holds what several chains bridged
};

/// A balance to be read.
struct TvlPair
{
    std::size_t escrow = 0, token = 0;
};

/// A token that the registry names but whose contract is not known.
struct TvlUnlisted
{
    std::size_t escrow = 0;
    QString symbol;
};

/// What has to be read of the parent chain for one rollup's value locked, as calls that fit into
/// one Multicall3 aggregate.
struct TvlPlan
{
    enum class Role : quint8 {
        BlockNumber,
        Timestamp,
        ParentHash, ///< of the block before the one that is read
        Decimals,   ///< of tokens[index]
        Round,      ///< latestRoundData() of feeds[index]
        FeedDecimals,
        Rate,    ///< of tokens[index]
        Probe,   ///< of escrows[index]: an account without code succeeds with nothing
        Balance, ///< of pairs[index], by the token's balanceOf
        Coin,    ///< of pairs[index], by Multicall3's getEthBalance
    };
    struct Step
    {
        Role role = Role::BlockNumber;
        std::size_t index = 0;
        base::Address account{}; ///< of Probe and Coin: whom it is about
    };
    QString chain, parent;
    std::vector<TvlEscrow> escrows;
    std::vector<TvlToken> tokens;
    std::vector<PriceFeed> feeds; ///< those that are used
    std::vector<TvlPair> pairs;
    std::vector<TvlUnlisted> unlisted;
    bool anyToken = false; ///< some escrow may hold any token: those not listed are not seen
    std::vector<Step> steps;
    std::vector<MulticallItem> calls; ///< by step
};

/// Escrows that several of these chains name on one parent, or that are said to be shared.
[[nodiscard]] std::set<base::Address> sharedEscrows(const std::vector<registry::ChainSpec>& rollups,
                                                    const QString& parent);

/// The plan for the escrows that hold at this block of the parent (Unix seconds). Without prices
/// for the parent's network the coin alone is read, unpriced. Empty `escrows`: nothing to read.
[[nodiscard]] TvlPlan planTvl(const registry::ChainSpec& rollup, const registry::ChainSpec& parent,
                              const PriceFeeds& prices, const std::set<base::Address>& shared,
                              quint64 block, qint64 timestamp);

} // namespace rollscope::l1
