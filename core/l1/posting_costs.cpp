#include "l1/posting_costs.hpp"
#include <algorithm>

namespace rollscope::l1 {

void PostingCosts::posted(Owner owner, registry::Posting purpose, const base::Hash32& tx,
                          const base::Hash32& block, qint64 at)
{
    if (at + kKeepSeconds < m_newest)
        return;
    auto& entries = m_lines[{owner, purpose}].entries;
    const auto same = std::ranges::find(entries, tx, &Entry::tx);
    if (same != entries.end() && same->block == block)
        return;
    if (same != entries.end())
        entries.erase(same); // it moved, and pays the price of its new block
    // Bodies of older blocks may come later.
    entries.insert(std::ranges::upper_bound(entries, at, {}, &Entry::at), {tx, block, at, {}});
    m_newest = std::max(m_newest, at);
    while (!entries.empty() &&
           (entries.size() > kMostOfOne || entries.front().at + kKeepSeconds < m_newest))
        entries.pop_front();
}

void PostingCosts::eraseIf(const std::function<bool(const Entry&)>& gone)
{
    m_newest = 0;
    for (auto& [key, line] : m_lines) {
        std::erase_if(line.entries, gone);
        if (!line.entries.empty())
            m_newest = std::max(m_newest, line.entries.back().at);
    }
}

void PostingCosts::drop(const base::Hash32& block)
{
    eraseIf([&](const Entry& one) { return one.block == block; });
}

void PostingCosts::keepOnly(const std::set<base::Hash32>& blocks)
{
    eraseIf([&](const Entry& one) { return !blocks.contains(one.block); });
}

std::vector<base::Hash32> PostingCosts::toRead(std::size_t most)
{
    std::vector<std::pair<Line*, base::Hash32>> open;
    for (auto& [key, line] : m_lines) {
        if (!m_wanted.contains(key.first))
            continue;
        const auto unread = std::find_if(line.entries.rbegin(), line.entries.rend(),
                                         [](const Entry& one) { return !one.cost; });
        if (unread != line.entries.rend())
            open.emplace_back(&line, unread->tx);
    }
    std::ranges::stable_sort(open, {}, [](const auto& one) { return one.first->asked; });
    open.resize(std::min(open.size(), most));
    std::vector<base::Hash32> out;
    for (const auto& [line, tx] : open) {
        line->asked = ++m_asked;
        out.push_back(tx);
    }
    return out;
}

void PostingCosts::read(const base::Hash32& tx, const eth::U256& cost)
{
    for (auto& [key, line] : m_lines) {
        for (auto& one : line.entries) {
            if (one.tx == tx)
                one.cost = cost;
        }
    }
}

PostingCosts::Window PostingCosts::window(Owner owner, qint64 seconds) const
{
    Window out;
    eth::U256 sum = 0;
    bool complete = true;
    for (const auto& [key, line] : m_lines) {
        if (key.first != owner)
            continue;
        std::size_t count = 0, read = 0;
        eth::U256 cost = 0;
        for (const auto& one : line.entries) {
            count += one.at > m_newest - seconds ? 1 : 0;
            if (one.cost) {
                ++read;
                cost += *one.cost;
            }
        }
        out.postings += count;
        out.read += read;
        if (read > 0)
            sum += cost * count / read;
        else if (count > 0)
            complete = false;
    }
    if (complete && out.postings > 0)
        out.cost = sum;
    return out;
}

} // namespace rollscope::l1
