#pragma once
#include "base/block.hpp"
#include <optional>
#include <vector>

namespace rollscope::series {

/// The last blocks in full, by number.
class RecentBlocks
{
public:
    static constexpr std::size_t kKeep = 128;
    /// Merges into a block of the same number and hash, else replaces.
    void put(const base::Block& block);
    void drop(quint64 number);
    [[nodiscard]] const base::Block* find(quint64 number) const;
    void clear() { m_slots.clear(); }
    [[nodiscard]] std::size_t memoryBytes() const
    {
        return m_slots.capacity() * sizeof(std::optional<base::Block>);
    }

private:
    std::vector<std::optional<base::Block>> m_slots;
};

} // namespace rollscope::series
