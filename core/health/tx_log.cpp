#include "health/tx_log.hpp"

namespace rollscope::health {

void TxLog::put(const base::Hash32& block, std::vector<base::Hash32> txs, base::UnixMs seen)
{
    const auto count = txs.size();
    txs.shrink_to_fit();
    if (!m_byBlock.try_emplace(block, std::move(txs)).second)
        return;
    m_order.push_back({block, seen});
    m_hashes += count;
    // Empty blocks cost too: each counts at least as one.
    while (!m_order.empty() &&
           ((seen - m_order.front().seen > kKeepMs && m_order.size() > kKeepBlocks) ||
            m_hashes > kMaxHashes || m_order.size() > kMaxHashes / 8)) {
        const auto it = m_byBlock.find(m_order.front().block);
        m_hashes -= it->second.size();
        m_byBlock.erase(it);
        m_order.pop_front();
    }
}

const std::vector<base::Hash32>* TxLog::find(const base::Hash32& block) const
{
    const auto it = m_byBlock.find(block);
    return it != m_byBlock.end() ? &it->second : nullptr;
}

} // namespace rollscope::health
