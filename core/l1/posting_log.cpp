#include "l1/posting_log.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::l1 {
namespace {

constexpr qint64 kDay = 24 * 3600;
constexpr qint64 kL2beatHistory = 59 * kDay, kKnownOf = 60 * kDay;
constexpr qint64 kCountEach = 600; ///< seconds: windows of a day move slowly

PostingPace paceOf(std::vector<double> gaps)
{
    PostingPace out;
    out.count = gaps.size();
    if (gaps.empty())
        return out;
    double sum = 0, squares = 0;
    for (const double gap : gaps)
        sum += gap;
    out.mean = sum / static_cast<double>(gaps.size());
    for (const double gap : gaps)
        squares += (gap - out.mean) * (gap - out.mean);
    out.deviation = std::sqrt(squares / static_cast<double>(gaps.size()));
    out.max = *std::max_element(gaps.begin(), gaps.end());
    const auto rank = std::ceil(0.95 * static_cast<double>(gaps.size()));
    const auto place = gaps.begin() + static_cast<std::ptrdiff_t>(rank) - 1;
    std::nth_element(gaps.begin(), place, gaps.end());
    out.p95 = *place;
    return out;
}

} // namespace

void PostingLog::load(Owner owner, registry::Posting purpose, qint64 at, quint64 block,
                      const base::Hash32& hash, bool linked)
{
    put({owner, purpose}, {at, block, hash, linked, true, linked});
}

std::optional<Posted> PostingLog::put(const Key& key, const Entry& entry)
{
    Line& line = m_lines[key];
    auto& list = line.entries;
    if (!list.empty() && list.front().confirmed != entry.confirmed) {
        if (!entry.confirmed)
            return std::nullopt; // somebody's, beside the rollup's own
        list.clear();
        line.older.clear();
    }
    // Blocks come in order but for filled gaps: search from the end.
    auto place = list.end();
    while (place != list.begin() && std::prev(place)->block > entry.block)
        --place;
    if (place != list.begin() && std::prev(place)->block == entry.block) {
        --place;
        if (place->hash == entry.hash)
            return std::nullopt;
        *place = entry;
    } else {
        place = list.insert(place, entry);
    }
    line.countedAt = 0;
    Posted out;
    out.owner = key.first;
    out.purpose = key.second;
    out.confirmed = entry.confirmed;
    if (place != list.begin() && linked(*std::prev(place), *place)) {
        out.sinceLast = place->at - std::prev(place)->at;
        place->told = true;
    }
    while (list.size() > kMostOfOne || list.front().at < list.back().at - kKeepSeconds)
        forgetOldest(line);
    return out;
}

void PostingLog::forgetOldest(Line& line)
{
    auto& list = line.entries;
    if (list.size() > 1 && linked(list[0], list[1]))
        line.older[list[1].at / kDay] += list[1].at - list[0].at;
    list.pop_front();
    line.older.erase(line.older.begin(),
                     line.older.lower_bound(list.empty() ? 0 : list.back().at / kDay - 61));
}

bool PostingLog::linked(const Entry& before, const Entry& entry) const
{
    return entry.linked || m_read.holds(before.block, entry.block);
}

void PostingLog::read(quint64 number)
{
    m_read.add(number);
    stands(number);
    noteLinks(number);
}

/// Reading one block can link at most one posting of a kind: the first at or after it.
void PostingLog::noteLinks(quint64 number)
{
    constexpr std::size_t kMost = 10'000; // nobody takes them where nothing is stored
    for (auto& [key, line] : m_lines) {
        auto& list = line.entries;
        const auto from = std::lower_bound(list.begin(), list.end(), number,
                                           [](const Entry& e, quint64 n) { return e.block < n; });
        for (auto it = from; it != list.end() && it - from < 2; ++it) {
            if (it == list.begin() || it->told || !it->confirmed || !linked(*std::prev(it), *it))
                continue;
            it->told = true;
            line.countedAt = 0;
            if (m_linkedLater.size() < kMost)
                m_linkedLater.push_back({key.first, key.second, it->block, it->hash, it->at,
                                         it->at - std::prev(it)->at});
        }
    }
}

std::vector<Posted> PostingLog::add(const base::Hash32& block, std::span<const L1Transaction> txs,
                                    const PostingRules& rules)
{
    std::vector<Posted> out;
    if (txs.empty())
        return out;
    m_read.add(txs.front().block);
    stands(txs.front().block);
    for (const auto& tx : txs) {
        const auto claim = rules.posting(tx);
        if (!claim)
            continue;
        if (auto posted = put({claim->owner, claim->purpose},
                              {tx.timestamp, tx.block, block, false, claim->confirmed, false})) {
            posted->tx = tx.hash;
            out.push_back(*posted);
        }
    }
    noteLinks(txs.front().block);
    return out;
}

void PostingLog::drop(const base::Hash32& block, quint64 number)
{
    m_read.remove(number);
    m_newest = number == 0 ? 0 : std::min(m_newest, number - 1);
    for (auto& [key, line] : m_lines) {
        auto& list = line.entries;
        const auto found = std::lower_bound(list.begin(), list.end(), number,
                                            [](const Entry& e, quint64 n) { return e.block < n; });
        if (found == list.end() || found->block != number || found->hash != block)
            continue;
        const auto next = list.erase(found);
        // What an earlier run told of the gap before `next` began at the one that is gone.
        if (next != list.end())
            next->linked = next->told = false;
        line.countedAt = 0;
    }
}

std::vector<GonePosting> PostingLog::replaced(quint64 number, const base::Hash32& hash,
                                              const base::Hash32& parentHash)
{
    std::vector<GonePosting> out;
    for (const auto& [key, line] : m_lines) {
        const auto& list = line.entries;
        for (auto it = list.rbegin(); it != list.rend() && it->block + 1 >= number; ++it) {
            const bool gone = (it->block == number && it->hash != hash) ||
                              (it->block + 1 == number && it->hash != parentHash);
            const auto known = std::find_if(out.begin(), out.end(), [&](const GonePosting& g) {
                return g.block == it->block && g.hash == it->hash;
            });
            if (gone && known == out.end())
                out.push_back({it->block, it->hash});
        }
    }
    const quint64 newest = m_newest;
    for (const auto& posting : out)
        drop(posting.hash, posting.block);
    m_newest = newest;
    return out;
}

void PostingLog::count(const Line& line, qint64 now) const
{
    if (line.countedAt != 0 && now - line.countedAt < kCountEach && now >= line.countedAt)
        return;
    line.countedAt = now;
    std::vector<double> day, month;
    const auto& list = line.entries;
    line.covered = 0;
    for (const auto& [at, seconds] : line.older)
        line.covered += (at + 1) * kDay > now - kKnownOf ? seconds : 0;
    for (std::size_t i = 1; i < list.size(); ++i) {
        if (!linked(list[i - 1], list[i]))
            continue;
        line.covered += list[i].at - list[i - 1].at;
        if (list[i].at <= now - kKeepSeconds)
            continue;
        const auto gap = static_cast<double>(list[i].at - list[i - 1].at);
        month.push_back(gap);
        if (list[i].at > now - kDay)
            day.push_back(gap);
    }
    line.day = paceOf(std::move(day));
    line.month = paceOf(std::move(month));
}

std::vector<PostingView> PostingLog::views(qint64 now) const
{
    std::vector<PostingView> out;
    for (const auto& [key, line] : m_lines) {
        const auto& list = line.entries;
        if (list.empty())
            continue;
        PostingView view;
        view.owner = key.first;
        view.purpose = key.second;
        view.lastAt = list.back().at;
        view.lastBlock = list.back().block;
        view.age = std::max<qint64>(0, now - view.lastAt);
        view.followed = m_read.holds(view.lastBlock, std::max(m_newest, view.lastBlock));
        view.confirmed = list.back().confirmed;
        count(line, now);
        view.day = line.day;
        view.month = line.month;
        if (view.month.deviation > 0 && view.followed && view.confirmed) {
            view.z = (static_cast<double>(view.age) - view.month.mean) / view.month.deviation;
            view.anomalyAt =
                view.lastAt +
                static_cast<qint64>(std::ceil(view.month.mean + kAnomaly * view.month.deviation));
        }
        view.enoughForZ = line.covered >= kL2beatHistory;
        out.push_back(std::move(view));
    }
    return out;
}

std::vector<PostingLog::Moment> PostingLog::recent(Owner owner, registry::Posting purpose,
                                                   std::size_t most) const
{
    std::vector<Moment> out;
    const auto found = m_lines.find({owner, purpose});
    if (found == m_lines.end())
        return out;
    const auto& list = found->second.entries;
    std::size_t first = list.size();
    while (first > 0 && list.size() - first < most &&
           (first == list.size() || linked(list[first - 1], list[first])))
        --first;
    for (std::size_t i = first; i < list.size(); ++i)
        out.push_back({list[i].block, list[i].at});
    return out;
}

bool PostingLog::followed(Owner owner, registry::Posting purpose) const
{
    const auto found = m_lines.find({owner, purpose});
    return found != m_lines.end() && !found->second.entries.empty() &&
           found->second.entries.back().confirmed &&
           m_read.holds(found->second.entries.back().block,
                        std::max(m_newest, found->second.entries.back().block));
}

std::vector<std::pair<qint64, qint64>> PostingLog::intervals(Owner owner, registry::Posting purpose,
                                                             qint64 from, qint64 to) const
{
    std::vector<std::pair<qint64, qint64>> out;
    const auto found = m_lines.find({owner, purpose});
    if (found == m_lines.end())
        return out;
    const auto& list = found->second.entries;
    for (std::size_t i = 1; i < list.size(); ++i) {
        if (list[i].at >= from && list[i].at < to && linked(list[i - 1], list[i]))
            out.emplace_back(list[i].at, list[i].at - list[i - 1].at);
    }
    return out;
}

} // namespace rollscope::l1
