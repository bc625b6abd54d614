#pragma once
#include "l1/price_feeds.hpp"
#include "staking/reward_history.hpp"

namespace rollscope::staking {

/// Fills in what rows of a history were worth when they came: minted and received tokens, and
/// rewards. A price is read from the feeds on Ethereum at the row's block, or, for a row of another
/// chain, at the newest block of Ethereum at that time; a receipt by its protocol's rate at the
/// row's block. What was read of blocks that are settled is remembered. One thread; nodes outlive
/// it.
class ReceiptPrices
{
public:
    ReceiptPrices(l1::PriceFeeds feeds, base::Clock& clock);

    struct Asked
    {
        PortfolioItem item; ///< whose history it is; its protocol outlives the answer
        History history;
        net::RpcClient* layer1 = nullptr; ///< a node of Ethereum; nullptr: none is known
    };
    /// Answers the history in any case, from the event loop, after kPatience with what was read by
    /// then. What has no worth says why. `reader` asks the history's own chain. Dropping the Ask
    /// withdraws it.
    [[nodiscard]] wallet::Ask price(ProtocolReader& reader, Asked asked,
                                    wallet::Question<History>::Handler handler);

    /// The chain of the feeds.
    [[nodiscard]] base::ChainId network() const { return m_feeds->network(); }

    static constexpr std::chrono::minutes kPatience{2};
    /// Of one history; the newest come first.
    static constexpr std::size_t kMostPriceBlocks = 1000, kMostRateBlocks = 200,
                                 kMostHeaders = 3000;
    /// After so many blocks of which the node has no state, older ones are not asked for.
    static constexpr int kMostRefused = 3;
    /// A block so far below the newest is settled.
    static constexpr quint64 kSettled = 96;
    static constexpr std::size_t kMostRemembered = 20'000;

    /// What was read before.
    struct Memory;

private:
    std::shared_ptr<const l1::PriceFeeds> m_feeds;
    base::Clock& m_clock;
    std::shared_ptr<Memory> m_memory;
};

/// Every row that came without a worth says so, in these words.
void leaveUnpriced(History& history, const QString& why);

} // namespace rollscope::staking
