#include "health/block_tree.hpp"
#include <algorithm>

namespace rollscope::health {

BlockTree::BlockTree(std::size_t sidesPerVoice, std::size_t fetchedSides)
    : m_index(64), m_perVoice(sidesPerVoice), m_fetched(fetchedSides)
{}

quint32 BlockTree::mixOf(const base::Hash32& hash) const
{
    // All 32 bytes count: a peer may choose hashes that agree in any eight of them.
    std::array<quint64, 4> w;
    std::memcpy(w.data(), hash.bytes.data(), sizeof w);
    quint64 v = 0x9e3779b97f4a7c15U ^ reinterpret_cast<quintptr>(this);
    for (const quint64 x : w) {
        v = (v ^ x) * 0xff51afd7ed558ccdU;
        v ^= v >> 32;
    }
    return static_cast<quint32>(v);
}

void BlockTree::place(Entry entry)
{
    const std::size_t mask = m_index.size() - 1;
    std::size_t i = entry.mix & mask;
    while (m_index[i].slot != 0)
        i = (i + 1) & mask;
    m_index[i] = entry;
}

Node& BlockTree::at(Slot slot) const
{
    return m_chunks[(slot - 1) / kChunk][(slot - 1) % kChunk];
}

Node* BlockTree::find(const base::Hash32& hash) const
{
    // Mostly it is the head that is asked for.
    if (Node* const newest = head(); newest != nullptr && newest->block.hash == hash)
        return newest;
    const quint32 mix = mixOf(hash);
    const std::size_t mask = m_index.size() - 1;
    for (std::size_t i = mix & mask; m_index[i].slot != 0; i = (i + 1) & mask) {
        if (m_index[i].mix != mix)
            continue;
        Node& node = at(m_index[i].slot);
        if (node.block.hash == hash)
            return &node;
    }
    return nullptr;
}

Node* BlockTree::parentOf(const Node& node) const
{
    if (node.block.number == 0)
        return nullptr;
    // Nearly every block follows the head.
    Node* parent = head();
    if (parent == nullptr || parent->block.hash != node.block.parentHash)
        parent = find(node.block.parentHash);
    return parent != nullptr && parent->block.number == node.block.number - 1 ? parent : nullptr;
}

void BlockTree::grow()
{
    const std::vector<Entry> old = std::move(m_index);
    m_index.assign(old.size() * 2, {});
    for (const Entry entry : old) {
        if (entry.slot != 0)
            place(entry);
    }
}

Node* BlockTree::insert(const base::Block& block, base::UnixMs seen)
{
    if ((m_held + 1) * 2 > m_index.size())
        grow();
    if (m_free.empty()) {
        const auto first = static_cast<Slot>(m_chunks.size() * kChunk + 1);
        m_chunks.push_back(std::make_unique<Node[]>(kChunk));
        for (Slot i = 0; i < kChunk; ++i)
            m_free.push_back(first + static_cast<Slot>(kChunk) - 1 - i);
    }
    const Slot slot = m_free.back();
    m_free.pop_back();
    Node& node = at(slot);
    node = {block, seen, false, Node::Moved::No};
    place({slot, mixOf(block.hash)});
    ++m_held;
    return &node;
}

void BlockTree::remove(Node& node)
{
    const std::size_t mask = m_index.size() - 1;
    std::size_t i = mixOf(node.block.hash) & mask;
    while (&at(m_index[i].slot) != &node)
        i = (i + 1) & mask;
    m_free.push_back(m_index[i].slot);
    --m_held;
    // Close the gap, so that searches need no marks of the dead.
    for (std::size_t j = (i + 1) & mask; m_index[j].slot != 0; j = (j + 1) & mask) {
        const std::size_t home = m_index[j].mix & mask;
        if (((j - home) & mask) >= ((j - i) & mask)) {
            m_index[i] = m_index[j];
            i = j;
        }
    }
    m_index[i] = {};
}

void BlockTree::keepAside(const Node& node, Owner owner)
{
    m_sides[owner].push_back(node.block.hash);
}

void BlockTree::evict()
{
    for (auto& [owner, queue] : m_sides) {
        const std::size_t quota = owner == kFetched ? m_fetched : m_perVoice;
        while (queue.size() > quota) {
            Node* node = find(queue.front());
            if (node != nullptr && !node->canonical)
                remove(*node);
            queue.pop_front();
        }
    }
}

void BlockTree::clear()
{
    m_chunks.clear();
    m_free.clear();
    m_index.assign(64, {});
    m_held = 0;
    m_line.clear();
    m_floor = kNoFloor;
    m_canonical = 0;
    m_sides.clear();
}

Node* BlockTree::canonical(quint64 number) const
{
    if (number < m_floor || number - m_floor >= m_line.size())
        return nullptr;
    return m_line[static_cast<std::size_t>(number - m_floor)];
}

void BlockTree::attach(Node& node)
{
    if (m_line.empty())
        m_floor = std::min(m_floor, node.block.number);
    const auto at = static_cast<std::size_t>(node.block.number - m_floor);
    if (at >= m_line.size())
        m_line.resize(at + 1, nullptr);
    m_line[at] = &node;
    node.canonical = true;
    ++m_canonical;
}

Node* BlockTree::detach(quint64 number)
{
    Node* node = canonical(number);
    if (node == nullptr)
        return nullptr;
    m_line[static_cast<std::size_t>(number - m_floor)] = nullptr;
    node->canonical = false;
    --m_canonical;
    while (!m_line.empty() && m_line.back() == nullptr)
        m_line.pop_back();
    return node;
}

void BlockTree::trim(std::size_t keep, std::size_t max, base::UnixMs before)
{
    while (m_line.size() > 1) {
        Node* lowest = m_line.front();
        const bool old = lowest == nullptr || lowest->seen < before;
        if (m_line.size() <= max && (m_line.size() <= keep || !old))
            return;
        if (lowest != nullptr) {
            remove(*lowest);
            --m_canonical;
        }
        m_line.pop_front();
        ++m_floor;
    }
}

} // namespace rollscope::health
