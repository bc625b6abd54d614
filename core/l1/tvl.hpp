#pragma once
#include "l1/tvl_plan.hpp"

namespace rollscope::l1 {

/// Digits behind the point of every USD amount here: integers of 10^-18 USD. A part's value is its
/// exact value rounded down to that.
inline constexpr unsigned kUsdDecimals = 18;

/// Why a part does not count towards the sum.
enum class TvlMark : quint8 {
    None,
    Unpriced, ///< no feed is known: listed with its amount
    TokenWithoutCode,
    BalanceFailed,   ///< balanceOf reverted or returned no number
    DecimalsFailed,  ///< the token tells no decimals, or more than 36
    FeedFailed,      ///< the feed reverted, has no code, or tells what no feed can
    FeedNotPositive, ///< its answer is zero or below
    FeedStale,       ///< its answer is older than its heartbeat
    RateFailed,      ///< the factor of a derived token could not be read
    EscrowWithoutCode,
    TooLarge, ///< above 2^256: no token is worth that
};
/// "feed-stale": as records and stores write it.
[[nodiscard]] QString markName(TvlMark mark);

/// What a feed said at the block.
struct TvlPrice
{
    PriceFeed feed;
    std::optional<base::Wei> answer; ///< USD, with `decimals` digits behind the point
    unsigned decimals = 0;
    qint64 updatedAt = 0; ///< Unix seconds
    TvlMark mark = TvlMark::None;
    QString reason; ///< of the mark, for the user
};

/// A token, as its contract described itself.
struct TvlTokenRead
{
    TvlToken token;
    std::optional<unsigned> decimals;
    std::optional<base::Wei> rate; ///< of a derived token
    TvlMark mark = TvlMark::None;
    QString reason;
};

/// One token in one escrow.
struct TvlPart
{
    std::size_t escrow = 0, token = 0; ///< into the figure's lists
    std::optional<base::Wei> amount;
    std::optional<base::Wei> usd; ///< absent = not counted, for the reason of the mark
    TvlMark mark = TvlMark::None;
    QString reason;
};

/// A rollup's value locked at one block of its parent.
struct TvlFigure
{
    QString chain, parent;
    quint64 block = 0;
    qint64 time = 0;                ///< of the block, Unix seconds
    base::Hash32 parentHash;        ///< of the block before; zero where it was not told
    QString operatorName, endpoint; ///< who answered; masked URL
    /// In escrows of this rollup alone; absent where they hold something, or may, and no part that
    /// is held could be counted: that is no zero.
    std::optional<base::Wei> usd;
    std::optional<base::Wei> sharedUsd; ///< likewise, in escrows that several chains share
    quint64 countedSet =
        0; ///< tells which parts are in `usd`: (escrow, token), whatever their order
    std::vector<TvlEscrow> escrows;
    std::vector<bool> escrowRead; ///< by escrow: it is a contract, and all its balances came
    std::vector<TvlTokenRead> tokens;
    std::vector<TvlPrice> prices; ///< by TvlToken::feed
    std::vector<TvlPart> parts;
    std::vector<TvlUnlisted> unlisted;
    bool anyToken = false;
    int escrowsRead = 0;
    int tokensPriced = 0;   ///< held ones with a good price
    int tokensUnpriced = 0; ///< held ones without a feed, and those that are not listed
    int counted = 0;        ///< parts with a value, zero included
    int marked = 0;         ///< parts without one, the unpriced apart
};

/// The figure from the answers to a plan's calls, in their order. Protocol error when they are not
/// of block `block` (0 = whichever).
[[nodiscard]] base::Result<TvlFigure>
readTvl(const TvlPlan& plan, const std::vector<MulticallReturn>& answers, quint64 block);

/// The sum over all figures that are known, each shared escrow's tokens once; absent where none is.
[[nodiscard]] std::optional<base::Wei> totalUsd(const std::vector<const TvlFigure*>& figures);

} // namespace rollscope::l1
