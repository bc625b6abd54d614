#pragma once
#include "base/block.hpp"
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace rollscope::health {

/// One block that we hold, canonical or beside.
struct Node
{
    base::Block block;
    base::UnixMs seen;
    bool canonical = false;
    enum class Moved : quint8 { No, Added, Dropped };
    Moved moved = Moved::No; ///< by the observation that is being worked on
};

/// Blocks by hash, and by number where canonical. Memory is bounded: canonical blocks by trim(),
/// the others by a quota per owner (oldest first), so that one hostile voice cannot push out
/// another's. Node pointers stay valid until trim(), evict() or clear().
class BlockTree
{
public:
    using Owner = quint32;
    static constexpr Owner kFetched = 0xffffffff; ///< blocks that we asked for, and dropped ones

    BlockTree(std::size_t sidesPerVoice, std::size_t fetchedSides);

    [[nodiscard]] Node* find(const base::Hash32& hash) const;
    /// The known block that `node` names as its parent; nullptr also when its number does not fit.
    [[nodiscard]] Node* parentOf(const Node& node) const;
    /// A new block that is not canonical (yet). The hash must be unknown.
    Node* insert(const base::Block& block, base::UnixMs seen);
    /// Counts a block that stayed beside against its owner's quota.
    void keepAside(const Node& node, Owner owner);
    /// Forgets the sides beyond the quotas, oldest first.
    void evict();
    void clear();

    [[nodiscard]] bool empty() const { return m_line.empty(); }
    [[nodiscard]] quint64 floor() const { return m_floor; }
    [[nodiscard]] quint64 tip() const { return m_floor + m_line.size() - 1; }
    [[nodiscard]] Node* canonical(quint64 number) const;
    [[nodiscard]] Node* head() const { return m_line.empty() ? nullptr : m_line.back(); }
    /// Makes `node` canonical at its height, which must be free and not below the floor. After
    /// clear() the floor begins at this height; after all was detached it stays where it was, or
    /// goes lower.
    void attach(Node& node);
    /// The block at this height is canonical no more; the line is cut to its highest block.
    Node* detach(quint64 number);
    /// Drops heights from below while more than `max` remain, or while more than `keep` remain and
    /// the lowest was seen before `before`.
    void trim(std::size_t keep, std::size_t max, base::UnixMs before);

    [[nodiscard]] std::size_t size() const { return m_canonical; }
    [[nodiscard]] std::size_t held() const { return m_held; }

private:
    static constexpr std::size_t kChunk = 64;
    static constexpr quint64 kNoFloor = ~quint64{0};
    using Slot = quint32; ///< position in the pool plus one; 0 = none
    /// The mix of the hash stands beside the slot: most probes never touch a node's memory.
    struct Entry
    {
        Slot slot = 0;
        quint32 mix = 0;
    };

    [[nodiscard]] quint32 mixOf(const base::Hash32& hash) const;
    void place(Entry entry);
    [[nodiscard]] Node& at(Slot slot) const;
    void remove(Node& node);
    void grow();

    std::vector<std::unique_ptr<Node[]>> m_chunks;
    std::vector<Slot> m_free;
    std::vector<Entry> m_index; ///< open addressing, a power of two long
    std::size_t m_held = 0;
    std::deque<Node*> m_line; ///< canonical blocks from m_floor on; nullptr = hole
    quint64 m_floor = kNoFloor;
    std::size_t m_canonical = 0;
    std::map<Owner, std::deque<base::Hash32>> m_sides;
    std::size_t m_perVoice, m_fetched;
};

} // namespace rollscope::health
