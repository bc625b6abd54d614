#pragma once
#include "staking/portfolio.hpp"

namespace rollscope::staking {

/// What happened to an account: a token of the protocol came or went, or the protocol paid rewards.
enum class HistoryKind : quint8 {
    Minted,   ///< tokens of the protocol were made for the account
    Burned,   ///< and destroyed
    Received, ///< came from another account
    Sent,
    Reward, ///< its part of what the protocol paid to all
};
/// "minted", … as the CSV has it.
[[nodiscard]] QString nameOf(HistoryKind kind);

struct HistoryRow
{
    base::UnixMs time; ///< of the block
    quint64 block = 0;
    base::Hash32 tx;
    QString protocol;
    base::Address account;
    HistoryKind kind = HistoryKind::Reward;
    QString token;                ///< symbol
    QString tokenName;            ///< in the protocol's file
    std::optional<base::Wei> raw; ///< absent: not known, `why` says so
    QString amount;               ///< in whole tokens, without the symbol
    QString fiat;                 ///< USD when it came (ReceiptPrices); empty: not known
    QString why;                  ///< of the amount that is not known
    QString fiatWhy;              ///< of the worth that is not known
};

struct HistoryQuestion
{
    PortfolioItem item;
    std::vector<base::Address> accounts;
    quint64 fromBlock = 0;
};

/// What the protocol paid to all, by its reward event.
struct PaidReward
{
    std::optional<base::UnixMs> time; ///< of the block
    std::optional<base::Wei> amount;
};

struct History
{
    base::ChainId chain;
    quint64 fromBlock = 0, toBlock = 0;
    std::vector<HistoryRow> rows; ///< the oldest first
    std::vector<PaidReward> paid; ///< whatever accounts were asked for; the oldest first
    QStringList limits;           ///< what it does not hold, in words
    stake::Facts facts;           ///< of the tokens, by which the rows were read
    int requests = 0;
};

/// Moves of the protocol's receipts by their Transfer events, and rewards by the event that its
/// file names. An account's part of a reward is reward × balance / supply in the block before: it
/// is told where the event's contract is the receipt itself and the node has that state. At most
/// kMostEvents. Errors: BadInput for what has no history, Refused for a node that gives no logs,
/// Timeout after kHistoryPatience.
[[nodiscard]] wallet::Ask readHistory(net::RpcClient& node, ProtocolReader& reader,
                                      HistoryQuestion question,
                                      wallet::Question<History>::Handler handler);

inline constexpr std::size_t kMostEvents = 2000;
inline constexpr std::chrono::minutes kHistoryPatience{3};
/// So many requests at most stand in one frame: nodes refuse longer ones.
inline constexpr std::size_t kHistoryBatch = 50;

} // namespace rollscope::staking
