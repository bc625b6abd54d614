#pragma once
#include "l1/posting_rules.hpp"
#include <deque>

namespace rollscope::l1 {

/// Transactions of blocks that are not canonical yet: of each list only what somebody claims or
/// what carries blobs. Anybody can make a branch, so the blocks and the transactions kept are
/// bounded together; the oldest lists go first. Engine thread; pure.
class EarlyLists
{
public:
    static constexpr std::size_t kMostBlocks = 128;
    static constexpr std::size_t kMostTransactions = 20'000; ///< of all lists; about 3 MB

    /// The first list of a block stays. One that is longer than all of them may be is not kept.
    void keep(const base::Hash32& block, std::vector<L1Transaction> txs, const PostingRules& rules);
    /// What was kept of it, never empty; nullopt where nothing was. It is forgotten here.
    [[nodiscard]] std::optional<std::vector<L1Transaction>> take(const base::Hash32& block);
    [[nodiscard]] std::size_t blocks() const { return m_lists.size(); }
    [[nodiscard]] std::size_t transactions() const { return m_transactions; }

private:
    std::unordered_map<base::Hash32, std::vector<L1Transaction>> m_lists;
    std::deque<base::Hash32> m_order;
    std::size_t m_transactions = 0;
};

/// Keeps what somebody claims or what carries blobs, and where that is nothing the first one, which
/// tells the block.
void keepRelevant(std::vector<L1Transaction>& txs, const PostingRules& rules);

} // namespace rollscope::l1
