#include "tape/block_shelf.hpp"
#include "base/hex.hpp"
#include <algorithm>

namespace rollscope::tape {
namespace {

constexpr std::size_t kMaxSightings = 64; // per height; more only in a tape made to hurt
constexpr std::size_t kBlockCost = 256;   // of the tables, per block

} // namespace

std::optional<BlockShelf::Seen> BlockShelf::learn(std::size_t chainRow, std::string_view object,
                                                  const BlockFacts& facts, qint64 t)
{
    const auto hash = base::hashFromHex(facts.hash);
    const auto number = base::quantityFromHex(facts.number);
    if (!hash || !number)
        return std::nullopt;
    int rank = 0;
    if (!facts.transactions.empty())
        rank = isEmptyArray(facts.transactions) || holdsObjects(facts.transactions) ? 2 : 1;

    auto& chain = m_chains[chainRow];
    const auto [it, isNew] = chain.blocks.try_emplace(*hash);
    auto& stored = it->second;
    stored.lastT = t;
    if (isNew) {
        m_ages.push_back({t, chainRow, *hash});
        m_bytes += kBlockCost;
    }
    if (isNew || rank > stored.rank) {
        m_bytes += object.size() - stored.text.size();
        stored.number = *number;
        stored.rank = rank;
        stored.text.reserve(object.size() + simdjson::SIMDJSON_PADDING);
        stored.text.assign(object);
        if (rank > 0) {
            stored.txAt = static_cast<std::size_t>(facts.transactions.data() - object.data());
            stored.txSize = facts.transactions.size();
        }
    }
    return Seen{*hash, *number};
}

void BlockShelf::sighted(std::size_t chainRow, const Seen& seen, quint32 c, qint64 t)
{
    auto& chain = m_chains[chainRow];
    // One height per block: a tape that shows a hash at many heights must not fill the memory.
    const auto stored = chain.blocks.find(seen.hash);
    if (stored == chain.blocks.end() || stored->second.number != seen.number)
        return;
    auto& sightings = chain.heights[seen.number];
    const auto last = std::find_if(sightings.rbegin(), sightings.rend(),
                                   [&](const Sighting& s) { return s.c == c; });
    if (last != sightings.rend() && last->hash == seen.hash)
        return;
    if (sightings.size() >= kMaxSightings)
        sightings.erase(sightings.begin());
    sightings.push_back({t, c, seen.hash});
}

std::optional<base::Hash32> BlockShelf::at(std::size_t chainRow, quint64 number, quint32 c,
                                           qint64 now, bool ahead) const
{
    const auto& heights = m_chains[chainRow].heights;
    const auto found = heights.find(number);
    if (found == heights.end())
        return std::nullopt;
    // Sightings stand in the order of the tape.
    const Sighting *mine = nullptr, *other = nullptr, *myNext = nullptr, *next = nullptr;
    for (const auto& sighting : found->second) {
        if (sighting.t <= now)
            (sighting.c == c ? mine : other) = &sighting;
        else if (sighting.c == c && !myNext)
            myNext = &sighting;
        else if (!next)
            next = &sighting;
    }
    const Sighting* best = mine ? mine : other;
    if (!best && ahead)
        best = myNext ? myNext : next;
    return best ? std::optional(best->hash) : std::nullopt;
}

std::optional<std::string> BlockShelf::render(std::size_t chainRow, const base::Hash32& hash,
                                              bool objects, RpcText& text) const
{
    const auto& blocks = m_chains[chainRow].blocks;
    const auto found = blocks.find(hash);
    if (found == blocks.end() || found->second.rank == 0)
        return std::nullopt;
    const auto& stored = found->second;
    const std::string_view whole = stored.text;
    const auto transactions = whole.substr(stored.txAt, stored.txSize);
    if (isEmptyArray(transactions) || objects == (stored.rank == 2))
        return stored.text;
    if (objects)
        return std::nullopt;
    const auto hashes = text.hashesOf(transactions);
    if (!hashes)
        return std::nullopt;
    return std::string(whole.substr(0, stored.txAt)) + *hashes +
           std::string(whole.substr(stored.txAt + stored.txSize));
}

std::optional<std::string> BlockShelf::header(std::size_t chainRow, const base::Hash32& hash) const
{
    const auto& blocks = m_chains[chainRow].blocks;
    const auto found = blocks.find(hash);
    return found == blocks.end() ? std::nullopt : std::optional(found->second.text);
}

std::optional<std::size_t> BlockShelf::transactions(std::size_t chainRow, const base::Hash32& hash,
                                                    RpcText& text) const
{
    const auto& blocks = m_chains[chainRow].blocks;
    const auto found = blocks.find(hash);
    if (found == blocks.end() || found->second.rank == 0)
        return std::nullopt;
    const auto& stored = found->second;
    return text.count(std::string_view(stored.text).substr(stored.txAt, stored.txSize));
}

void BlockShelf::trim(std::size_t maxBytes, qint64 t)
{
    while (m_bytes > maxBytes && !m_ages.empty() && m_ages.front().t < t) {
        Age age = m_ages.front();
        m_ages.pop_front();
        auto& chain = m_chains[age.chain];
        const auto found = chain.blocks.find(age.hash);
        if (found == chain.blocks.end())
            continue;
        // Shown again since (a finalized head, say): it is as young as that.
        if (found->second.lastT > age.t) {
            age.t = found->second.lastT;
            m_ages.push_back(age);
            continue;
        }
        forget(chain, age.hash);
    }
}

void BlockShelf::forget(Chain& chain, const base::Hash32& hash)
{
    const auto found = chain.blocks.find(hash);
    m_bytes -= kBlockCost + found->second.text.size();
    const auto height = chain.heights.find(found->second.number);
    if (height != chain.heights.end()) {
        std::erase_if(height->second, [&](const Sighting& s) { return s.hash == hash; });
        if (height->second.empty())
            chain.heights.erase(height);
    }
    chain.blocks.erase(found);
}

} // namespace rollscope::tape
