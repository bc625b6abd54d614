#pragma once
#include "series/block_record.hpp"
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace rollscope::series {

/// Blocks of one chain ordered by number, in chunks with running sums: append O(1), sums and
/// searches O(log n), changes in the middle O(chunk). Holes between numbers cost nothing. Positions
/// are void after each change. Times need not rise with numbers; where they do, searches are
/// binary.
class BlockWindow
{
public:
    struct Pos
    {
        quint32 chunk = 0;
        quint32 index = 0;
        auto operator<=>(const Pos&) const = default;
    };
    /// The kind of time that a search goes by: the chain's seconds or our arrival ms.
    enum class Key : quint8 { Time, Seen };
    static constexpr std::size_t kChunk = 128;

    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] Pos begin() const { return {}; }
    [[nodiscard]] Pos end() const { return {static_cast<quint32>(m_chunks.size()), 0}; }
    [[nodiscard]] Pos last() const { return prev(end()); } ///< of a window that is not empty
    [[nodiscard]] const BlockRecord& at(Pos pos) const
    {
        return m_chunks[pos.chunk].records[pos.index];
    }
    [[nodiscard]] const BlockRecord& tip() const { return m_chunks.back().records.back(); }
    /// The blocks from `pos` to the end of its chunk.
    [[nodiscard]] std::span<const BlockRecord> run(Pos pos) const
    {
        return std::span(m_chunks[pos.chunk].records).subspan(pos.index);
    }
    [[nodiscard]] Pos next(Pos pos) const
    {
        return pos.index + 1 < m_chunks[pos.chunk].records.size() ? Pos{pos.chunk, pos.index + 1}
                                                                  : Pos{pos.chunk + 1, 0};
    }
    [[nodiscard]] Pos prev(Pos pos) const
    {
        if (pos.index > 0)
            return {pos.chunk, pos.index - 1};
        const auto size = static_cast<quint32>(m_chunks[pos.chunk - 1].records.size());
        return {pos.chunk - 1, size - 1};
    }
    /// The first block of this number or above; end() when none.
    [[nodiscard]] Pos lowerBound(quint64 number) const;
    [[nodiscard]] std::optional<Pos> find(quint64 number) const;
    /// The position `count` blocks before `pos`, or begin().
    [[nodiscard]] Pos back(Pos pos, std::size_t count) const;

    /// A number that is not held yet.
    Pos insert(const BlockRecord& record);
    /// Another record under the number at `pos`.
    void assign(Pos pos, const BlockRecord& record);
    void erase(Pos pos);
    /// Forgets the oldest chunk.
    void forgetFront();
    [[nodiscard]] std::size_t frontSize() const { return m_chunks.front().records.size(); }
    [[nodiscard]] const BlockRecord& frontLast() const { return m_chunks.front().records.back(); }
    void clear();

    /// Sums over [from, to).
    [[nodiscard]] Sums sum(Pos from, Pos to) const;
    /// The block of the highest number before `before` whose key is at most `limit`.
    [[nodiscard]] std::optional<Pos> newestUpTo(Key key, qint64 limit, Pos before) const;
    /// Neighbours with one timestamp are held: this chain repeats timestamps.
    [[nodiscard]] bool repeats() const { return m_equal > 0; }
    /// No held timestamp is below the one before it.
    [[nodiscard]] bool timesRise() const { return m_timeFalls == 0; }
    /// From here on timestamps never fall: begin() on any sane chain, else where the clock last
    /// stepped back.
    [[nodiscard]] Pos eraBegin() const;
    /// The first block of the era with this timestamp or a later one.
    [[nodiscard]] Pos firstFrom(qint64 time) const;

    [[nodiscard]] std::size_t memoryBytes() const;

private:
    static constexpr std::size_t kGroup = 16;
    struct Chunk
    {
        std::vector<BlockRecord> records;
        std::array<Sums, kChunk / kGroup> prefix; // before each group of 16
        Sums total;
        Sums before; // all chunks in front; holds for the first m_summed chunks
        qint64 minTime = 0;
        qint64 minSeen = 0;
    };
    Pos place(const BlockRecord& record, Pos at);
    Pos insertInto(std::size_t chunk, std::size_t index, const BlockRecord& record);
    void addChunk(std::size_t at);
    void resum(std::size_t chunk, std::size_t index);
    void rebound(std::size_t chunk);
    void joinSmall(std::size_t chunk);
    void link(const BlockRecord& a, const BlockRecord& b, int sign);
    void linkAround(Pos pos, int sign);
    [[nodiscard]] Sums before(Pos pos) const;
    [[nodiscard]] static qint64 keyOf(const BlockRecord& r, Key key)
    {
        return key == Key::Time ? r.time : r.seen;
    }

    mutable std::deque<Chunk> m_chunks;
    mutable std::size_t m_summed = 0;
    std::size_t m_size = 0;
    std::size_t m_equal = 0;     // neighbours with equal timestamps
    std::size_t m_timeFalls = 0; // neighbours whose timestamps fall
    std::size_t m_seenFalls = 0;
    mutable std::optional<quint64> m_era; // number where the era begins, while known
};

} // namespace rollscope::series
