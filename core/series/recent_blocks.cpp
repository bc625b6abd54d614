#include "series/recent_blocks.hpp"

namespace rollscope::series {
namespace {

template <class T> void take(std::optional<T>& mine, const std::optional<T>& later)
{
    if (later)
        mine = later;
}

void merge(base::Block& mine, const base::Block& later)
{
    mine.timestamp = later.timestamp;
    if (!later.parentHash.isZero())
        mine.parentHash = later.parentHash;
    if (later.gasUsed != 0)
        mine.gasUsed = later.gasUsed;
    take(mine.gasLimit, later.gasLimit);
    take(mine.baseFeePerGas, later.baseFeePerGas);
    take(mine.blobGasUsed, later.blobGasUsed);
    take(mine.excessBlobGas, later.excessBlobGas);
    take(mine.txs, later.txs);
    take(mine.userTxs, later.userTxs);
    take(mine.userOps, later.userOps);
    if (later.hashCheck != base::HashCheck::Pending)
        mine.hashCheck = later.hashCheck;
}

} // namespace

void RecentBlocks::put(const base::Block& block)
{
    if (m_slots.empty())
        m_slots.resize(kKeep);
    auto& slot = m_slots[block.number % kKeep];
    if (slot && slot->number > block.number)
        return;
    if (slot && slot->number == block.number && slot->hash == block.hash)
        merge(*slot, block);
    else
        slot = block;
}

void RecentBlocks::drop(quint64 number)
{
    if (find(number))
        m_slots[number % kKeep].reset();
}

const base::Block* RecentBlocks::find(quint64 number) const
{
    if (m_slots.empty())
        return nullptr;
    const auto& slot = m_slots[number % kKeep];
    return slot && slot->number == number ? &*slot : nullptr;
}

} // namespace rollscope::series
