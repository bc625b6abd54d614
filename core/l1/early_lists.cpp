#include "l1/early_lists.hpp"
#include <algorithm>

namespace rollscope::l1 {

void keepRelevant(std::vector<L1Transaction>& txs, const PostingRules& rules)
{
    if (txs.empty())
        return;
    const L1Transaction first = txs.front();
    std::erase_if(txs, [&](const L1Transaction& tx) {
        return tx.blobs == 0 && !rules.posting(tx).has_value();
    });
    if (txs.empty())
        txs.push_back(first);
    txs.shrink_to_fit();
}

void EarlyLists::keep(const base::Hash32& block, std::vector<L1Transaction> txs,
                      const PostingRules& rules)
{
    keepRelevant(txs, rules);
    if (txs.empty() || txs.size() > kMostTransactions || m_lists.contains(block))
        return;
    m_transactions += txs.size();
    m_lists.emplace(block, std::move(txs));
    m_order.push_back(block);
    while (m_order.size() > kMostBlocks || m_transactions > kMostTransactions)
        static_cast<void>(take(base::Hash32(m_order.front())));
}

std::optional<std::vector<L1Transaction>> EarlyLists::take(const base::Hash32& block)
{
    const auto found = m_lists.find(block);
    if (found == m_lists.end())
        return std::nullopt;
    auto out = std::move(found->second);
    m_transactions -= out.size();
    m_lists.erase(found);
    std::erase(m_order, block);
    return out;
}

} // namespace rollscope::l1
