#pragma once
#include "chain/epoch_book.hpp"
#include "chain/fee_model.hpp"
#include "chain/finality.hpp"
#include "l1/fee_ledger.hpp"
#include "registry/chain_spec.hpp"
#include <map>

namespace rollscope::engine {

/// What one whole token costs, and who says so.
struct UsdPrice
{
    double usd = 0;
    QString source; ///< e.g. "Chainlink ETH / USD"
    base::UnixMs at;
    bool operator==(const UsdPrice&) const = default;
};

/// Why a rollup's rent, or a part of it, is not known.
enum class RentGap : quint8 {
    None,
    NotAttributed, ///< metered: transactions of the parent chain are not read
    NotRead,       ///< of some of its blocks they were not
    Elsewhere,     ///< the data goes to another layer, whose bill is not read
    NoRules,       ///< the registry does not say what it posts
    NoReceipts,    ///< of its postings of some purpose none was read yet
};

/// Of one rollup, over a window of its parent chain: what its postings cost, wei of the parent's
/// token. At least: one posting of a purpose a block is counted.
struct L1Rent
{
    std::optional<eth::U256> blobs;
    std::optional<eth::U256> execution; ///< gas of the postings, at the mean of the receipts read
    std::size_t postings = 0;           ///< in the window
    std::size_t receipts = 0;           ///< of the last day's
    double coverage = 0;                ///< blocks seen of those that the window spans
    qint64 seconds = 0, until = 0;      ///< the window's length, and its newest block's time
    RentGap gap = RentGap::None;        ///< what the sum lacks
    /// Of the parts that are known; absent where none is.
    [[nodiscard]] std::optional<eth::U256> sum() const
    {
        return blobs && execution ? std::optional(eth::U256(*blobs + *execution))
               : blobs            ? blobs
                                  : execution;
    }
    bool operator==(const L1Rent&) const = default;
};

/// Why there is no margin.
enum class MarginGap : quint8 {
    None,
    NotWatched,  ///< the parent chain
    Rent,        ///< see L1Rent::gap
    Fees,        ///< some blocks tell no base fee, or there are none
    OtherToken,  ///< income and rent are not in one
    OtherTime,   ///< they were not seen over the same time
    BlocksUnseen ///< of either chain
};

/// Income and rent over the same length of time.
struct Economics
{
    l1::FeeWindow fees; ///< wei of the chain's own token
    std::optional<L1Rent> rent;
    /// Of two figures that are at least what they are: neither at least nor at most.
    std::optional<l1::SignedWei> margin;
    MarginGap marginGap = MarginGap::None;
    bool operator==(const Economics&) const = default;
};

struct SequencerPart
{
    base::Address signer;
    QString name;               ///< as it is claimed; empty = nobody claims it
    std::optional<bool> inPool; ///< the pool's contract knows the signer; absent: not asked yet
    quint64 blocks = 0;
    double share = 0;
    bool operator==(const SequencerPart&) const = default;
};

/// Who makes a chain's blocks.
struct SequencerView
{
    bool known = false;
    bool oneByDesign = false;         ///< the stack has a single sequencer
    std::vector<SequencerPart> parts; ///< most blocks first
    quint64 blocks = 0, span = 0;     ///< whose maker is known, of the last day's
    std::size_t majority = 0;         ///< the fewest that made more than half
    QString trouble;
    /// How often others took over from each, by signer; who is not in it, never. Absent: not read.
    std::optional<std::map<base::Address, quint64>> recommits;
    QString recommitTrouble; ///< why the newest of them are not known
    bool operator==(const SequencerView&) const = default;
};

/// One chain's cost to use, finality, economics and sequencers. Absent = not known.
struct CostView
{
    chain::FeeQuote quote;
    base::UnixMs at;  ///< when the node answered; 0 = never
    QString endpoint; ///< operator that answered
    QString source;   ///< where the data fee comes from: "GasPriceOracle.getL1Fee"
    QString gasToken;
    int tokenDecimals = 18;
    std::optional<UsdPrice> price; ///< of the gas token
    std::optional<UsdPrice> ether; ///< of what the rent is paid in
    QString daLayer;               ///< where its data goes, as the registry names it
    chain::PerAction<std::optional<double>> usd;
    chain::PerAction<std::optional<double>> l1Ratio; ///< on Ethereum now, over here
    chain::ChallengePeriod challenge;
    Economics hour, day;
    SequencerView sequencers;
    QString stage;
    registry::StageFacts stageFacts;
    QString finalityTrouble; ///< why a step of the ladder is not known
    bool operator==(const CostView&) const = default;
};

/// Wei of a token with `decimals` in USD.
[[nodiscard]] double usdOf(const eth::U256& wei, int decimals, double tokenUsd);
/// How long a quote counts as one of now: a little more than two rounds.
[[nodiscard]] constexpr qint64 quoteHoldMs(bool metered)
{
    return (metered ? 65 : 11) * 60'000;
}
/// The same actions' costs in USD and against those of Ethereum. `ethereum` may be the chain itself
/// or null. Amounts in one token need no price to be compared; quotes from before `since` are not.
void fillUsd(CostView& view, const CostView* ethereum, base::UnixMs since = {});
/// Whether the stack has one sequencer by design.
[[nodiscard]] bool hasOneSequencer(const registry::ChainSpec& chain);
/// Shares with the names that `facts` claim; `inPool` by signer.
[[nodiscard]] SequencerView sequencersOf(const registry::SequencerFacts& facts,
                                         const chain::SignerShares& shares,
                                         const std::map<base::Address, bool>& inPool);
/// The chain whose costs this one's are measured by: its parent's root, "ethereum" for mainnets.
[[nodiscard]] QString yardstickOf(const registry::ChainSpec& chain);

} // namespace rollscope::engine
