#include "l1/posting_costs.hpp"
#include <algorithm>

namespace rollscope::l1 {

void PostingCosts::posted(Owner owner, registry::Posting purpose, const base::Hash32& tx, qint64 at)
{
    m_newest = std::max(m_newest, at);
    auto& entries = m_entries[{owner, purpose}];
    const bool known =
        std::any_of(entries.begin(), entries.end(), [&](const Entry& one) { return one.tx == tx; });
    if (known)
        return;
    entries.push_back({tx, at, {}});
    while (entries.size() > kMostOfOne || entries.front().at + kKeepSeconds < m_newest)
        entries.pop_front();
}

std::vector<base::Hash32> PostingCosts::unread(std::size_t most) const
{
    std::vector<base::Hash32> out;
    for (const auto& [key, entries] : m_entries) {
        if (out.size() >= most)
            break;
        if (!entries.empty() && !entries.back().cost)
            out.push_back(entries.back().tx);
    }
    return out;
}

void PostingCosts::read(const base::Hash32& tx, const eth::U256& cost)
{
    for (auto& [key, entries] : m_entries) {
        for (auto& one : entries) {
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
    for (const auto& [key, entries] : m_entries) {
        if (key.first != owner)
            continue;
        std::size_t count = 0, read = 0;
        eth::U256 cost = 0;
        for (const auto& one : entries) {
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
