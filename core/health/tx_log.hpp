#pragma once
#include "base/types.hpp"
#include <deque>
#include <unordered_map>
#include <vector>

namespace rollscope::health {

/// Transaction hashes of the blocks of the last 30 min, by block, on every branch, and of the last
/// 1024 blocks however old: a rollback may come after hours of halt. Bounded: the oldest go first
/// (16 MB hold 150 a second for 55 min).
class TxLog
{
public:
    static constexpr qint64 kKeepMs = 30 * 60'000;
    static constexpr std::size_t kMaxHashes = 500'000;
    static constexpr std::size_t kKeepBlocks = 1024;

    /// What a block holds; a second telling is ignored.
    void put(const base::Hash32& block, std::vector<base::Hash32> txs, base::UnixMs seen);
    /// nullptr where they were never told, or are too old.
    [[nodiscard]] const std::vector<base::Hash32>* find(const base::Hash32& block) const;
    [[nodiscard]] std::size_t hashes() const { return m_hashes; }

private:
    struct Entry
    {
        base::Hash32 block;
        base::UnixMs seen;
    };
    std::deque<Entry> m_order;
    std::unordered_map<base::Hash32, std::vector<base::Hash32>> m_byBlock;
    std::size_t m_hashes = 0;
};

} // namespace rollscope::health
