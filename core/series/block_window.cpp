#include "series/block_window.hpp"
#include <algorithm>

namespace rollscope::series {

BlockWindow::Pos BlockWindow::lowerBound(quint64 number) const
{
    if (empty() || number > tip().number)
        return end();
    const auto chunk = std::partition_point(m_chunks.begin(), m_chunks.end(), [&](const Chunk& c) {
        return c.records.back().number < number;
    });
    const auto record =
        std::partition_point(chunk->records.begin(), chunk->records.end(),
                             [&](const BlockRecord& r) { return r.number < number; });
    return {static_cast<quint32>(chunk - m_chunks.begin()),
            static_cast<quint32>(record - chunk->records.begin())};
}

std::optional<BlockWindow::Pos> BlockWindow::find(quint64 number) const
{
    if (empty())
        return std::nullopt;
    if (tip().number == number)
        return last();
    const Pos pos = lowerBound(number);
    if (pos == end() || at(pos).number != number)
        return std::nullopt;
    return pos;
}

BlockWindow::Pos BlockWindow::back(Pos pos, std::size_t count) const
{
    while (count > pos.index) {
        if (pos.chunk == 0)
            return begin();
        count -= pos.index;
        --pos.chunk;
        pos.index = static_cast<quint32>(m_chunks[pos.chunk].records.size());
    }
    return {pos.chunk, pos.index - static_cast<quint32>(count)};
}

void BlockWindow::link(const BlockRecord& a, const BlockRecord& b, int sign)
{
    const auto count = [sign](bool is, std::size_t& n) {
        if (is)
            n += sign > 0 ? 1 : std::size_t(-1);
    };
    count(a.time == b.time, m_equal);
    count(a.time > b.time, m_timeFalls);
    count(a.seen > b.seen, m_seenFalls);
}

void BlockWindow::linkAround(Pos pos, int sign)
{
    const Pos after = next(pos);
    const bool hasBefore = pos != begin();
    const bool hasAfter = after != end();
    if (hasBefore)
        link(at(prev(pos)), at(pos), sign);
    if (hasAfter)
        link(at(pos), at(after), sign);
    if (hasBefore && hasAfter)
        link(at(prev(pos)), at(after), -sign);
}

BlockWindow::Pos BlockWindow::insert(const BlockRecord& record)
{
    const bool appends = empty() || record.number > tip().number;
    const Pos pos = place(record, lowerBound(record.number));
    ++m_size;
    const std::size_t falls = m_timeFalls;
    linkAround(pos, 1);
    if (!appends)
        m_era.reset();
    else if (m_timeFalls > falls)
        m_era = record.number;
    return pos;
}

BlockWindow::Pos BlockWindow::place(const BlockRecord& record, Pos at)
{
    if (at.index == 0 && at.chunk > 0 && m_chunks[at.chunk - 1].records.size() < kChunk)
        return insertInto(at.chunk - 1, m_chunks[at.chunk - 1].records.size(), record);
    if (at == end() || (at.index == 0 && m_chunks[at.chunk].records.size() == kChunk)) {
        addChunk(at.chunk);
        return insertInto(at.chunk, 0, record);
    }
    if (m_chunks[at.chunk].records.size() == kChunk) {
        addChunk(at.chunk + 1);
        auto& low = m_chunks[at.chunk].records;
        auto& high = m_chunks[at.chunk + 1].records;
        const auto half = low.begin() + kChunk / 2;
        high.assign(half, low.end());
        low.erase(half, low.end());
        for (const std::size_t chunk : {std::size_t{at.chunk}, std::size_t{at.chunk} + 1}) {
            resum(chunk, 0);
            rebound(chunk);
        }
        if (at.index > kChunk / 2)
            at = {at.chunk + 1, at.index - static_cast<quint32>(kChunk / 2)};
    }
    return insertInto(at.chunk, at.index, record);
}

void BlockWindow::addChunk(std::size_t at)
{
    m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(at), Chunk());
    m_chunks[at].records.reserve(kGroup);
    m_summed = std::min(m_summed, at);
}

BlockWindow::Pos BlockWindow::insertInto(std::size_t chunk, std::size_t index,
                                         const BlockRecord& record)
{
    Chunk& c = m_chunks[chunk];
    const bool alone = c.records.empty();
    c.minTime = alone ? record.time : std::min(c.minTime, record.time);
    c.minSeen = alone ? record.seen : std::min(c.minSeen, record.seen);
    if (index == c.records.size()) {
        if (index % kGroup == 0)
            c.prefix[index / kGroup] = c.total;
        c.records.push_back(record);
        c.total.add(record);
        m_summed = std::min(m_summed, chunk + 1);
    } else {
        c.records.insert(c.records.begin() + static_cast<std::ptrdiff_t>(index), record);
        resum(chunk, index);
    }
    return {static_cast<quint32>(chunk), static_cast<quint32>(index)};
}

void BlockWindow::resum(std::size_t chunk, std::size_t index)
{
    Chunk& c = m_chunks[chunk];
    const std::size_t group = index / kGroup;
    Sums sums = group == 0 ? Sums{} : c.prefix[group];
    for (std::size_t i = group * kGroup; i < c.records.size(); ++i) {
        if (i % kGroup == 0)
            c.prefix[i / kGroup] = sums;
        sums.add(c.records[i]);
    }
    c.total = sums;
    m_summed = std::min(m_summed, chunk + 1);
}

void BlockWindow::rebound(std::size_t chunk)
{
    Chunk& c = m_chunks[chunk];
    c.minTime = c.records.front().time;
    c.minSeen = c.records.front().seen;
    for (const BlockRecord& r : c.records) {
        c.minTime = std::min(c.minTime, r.time);
        c.minSeen = std::min(c.minSeen, r.seen);
    }
}

void BlockWindow::assign(Pos pos, const BlockRecord& record)
{
    const bool sameTime = at(pos).time == record.time;
    const bool sameSeen = at(pos).seen == record.seen;
    if (!sameTime || !sameSeen)
        linkAround(pos, -1);
    m_chunks[pos.chunk].records[pos.index] = record;
    if (!sameTime || !sameSeen) {
        linkAround(pos, 1);
        rebound(pos.chunk);
    }
    if (!sameTime)
        m_era.reset();
    resum(pos.chunk, pos.index);
}

void BlockWindow::erase(Pos pos)
{
    linkAround(pos, -1);
    m_era.reset();
    --m_size;
    auto& records = m_chunks[pos.chunk].records;
    records.erase(records.begin() + pos.index);
    if (records.empty()) {
        m_chunks.erase(m_chunks.begin() + pos.chunk);
        m_summed = std::min<std::size_t>(m_summed, pos.chunk);
        return;
    }
    resum(pos.chunk, pos.index);
    rebound(pos.chunk);
    joinSmall(pos.chunk);
}

// Keeps memory in proportion to blocks when many are dropped here and there.
void BlockWindow::joinSmall(std::size_t chunk)
{
    const auto fits = [&](std::size_t a) {
        return a + 1 < m_chunks.size() &&
               m_chunks[a].records.size() + m_chunks[a + 1].records.size() <= kChunk / 2;
    };
    if (chunk > 0 && fits(chunk - 1))
        --chunk;
    else if (!fits(chunk))
        return;
    auto& into = m_chunks[chunk].records;
    const auto& from = m_chunks[chunk + 1].records;
    into.insert(into.end(), from.begin(), from.end());
    m_chunks.erase(m_chunks.begin() + static_cast<std::ptrdiff_t>(chunk) + 1);
    resum(chunk, 0);
    rebound(chunk);
}

void BlockWindow::forgetFront()
{
    auto& records = m_chunks.front().records;
    for (std::size_t i = 0; i + 1 < records.size(); ++i)
        link(records[i], records[i + 1], -1);
    if (m_chunks.size() > 1)
        link(records.back(), m_chunks[1].records.front(), -1);
    m_size -= records.size();
    if (m_era && *m_era <= records.back().number)
        m_era.reset();
    m_chunks.erase(m_chunks.begin());
    // Running sums of the rest keep their common start: only differences count.
    m_summed = m_summed > 0 ? m_summed - 1 : 0;
}

void BlockWindow::clear()
{
    *this = BlockWindow();
}

Sums BlockWindow::before(Pos pos) const
{
    const std::size_t chunks = std::min<std::size_t>(pos.chunk + 1, m_chunks.size());
    for (; m_summed < chunks; ++m_summed) {
        Sums& sums = m_chunks[m_summed].before;
        if (m_summed == 0) {
            sums = {};
        } else {
            sums = m_chunks[m_summed - 1].before;
            sums += m_chunks[m_summed - 1].total;
        }
    }
    if (pos.chunk == m_chunks.size()) {
        if (pos.chunk == 0)
            return {};
        Sums all = m_chunks.back().before;
        all += m_chunks.back().total;
        return all;
    }
    const Chunk& c = m_chunks[pos.chunk];
    Sums sums = c.before;
    sums += c.prefix[pos.index / kGroup];
    for (std::size_t i = pos.index / kGroup * kGroup; i < pos.index; ++i)
        sums.add(c.records[i]);
    return sums;
}

Sums BlockWindow::sum(Pos from, Pos to) const
{
    Sums sums = before(to);
    sums -= before(from);
    return sums;
}

std::optional<BlockWindow::Pos> BlockWindow::newestUpTo(Key key, qint64 limit, Pos before) const
{
    if (before == begin())
        return std::nullopt;
    const bool rising = key == Key::Time ? m_timeFalls == 0 : m_seenFalls == 0;
    if (rising) {
        const Pos nearest = prev(before);
        if (keyOf(at(nearest), key) <= limit)
            return nearest;
        const auto chunk = std::partition_point(
            m_chunks.begin(), m_chunks.begin() + nearest.chunk + 1,
            [&](const Chunk& c) { return keyOf(c.records.front(), key) <= limit; });
        if (chunk == m_chunks.begin())
            return std::nullopt;
        const auto& records = (chunk - 1)->records;
        const auto record =
            std::partition_point(records.begin(), records.end(),
                                 [&](const BlockRecord& r) { return keyOf(r, key) <= limit; });
        return Pos{static_cast<quint32>(chunk - 1 - m_chunks.begin()),
                   static_cast<quint32>(record - records.begin() - 1)};
    }
    quint32 index = before.index;
    for (std::size_t chunk = before.chunk + std::size_t{1}; chunk-- > 0;) {
        if (chunk < m_chunks.size()) {
            const Chunk& c = m_chunks[chunk];
            if (chunk != before.chunk)
                index = static_cast<quint32>(c.records.size());
            if ((key == Key::Time ? c.minTime : c.minSeen) <= limit)
                while (index-- > 0)
                    if (keyOf(c.records[index], key) <= limit)
                        return Pos{static_cast<quint32>(chunk), index};
        }
    }
    return std::nullopt;
}

BlockWindow::Pos BlockWindow::eraBegin() const
{
    if (m_timeFalls == 0 || empty())
        return begin();
    if (!m_era) {
        Pos pos = last();
        while (pos != begin() && at(prev(pos)).time <= at(pos).time)
            pos = prev(pos);
        m_era = at(pos).number;
    }
    return lowerBound(*m_era);
}

BlockWindow::Pos BlockWindow::firstFrom(qint64 time) const
{
    const Pos era = eraBegin();
    if (empty() || tip().time < time)
        return end();
    const auto chunk =
        std::partition_point(m_chunks.begin() + era.chunk, m_chunks.end(),
                             [&](const Chunk& c) { return c.records.back().time < time; });
    const auto number = static_cast<quint32>(chunk - m_chunks.begin());
    const auto start = chunk->records.begin() + (number == era.chunk ? era.index : 0);
    const auto record = std::partition_point(start, chunk->records.end(),
                                             [&](const BlockRecord& r) { return r.time < time; });
    return {number, static_cast<quint32>(record - chunk->records.begin())};
}

std::size_t BlockWindow::memoryBytes() const
{
    std::size_t bytes = m_chunks.size() * (sizeof(Chunk) + sizeof(void*));
    for (const Chunk& chunk : m_chunks)
        bytes += chunk.records.capacity() * sizeof(BlockRecord);
    return bytes;
}

} // namespace rollscope::series
