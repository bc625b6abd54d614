#include "l1/posting_log.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::l1 {
namespace {

constexpr qint64 kDay = 24 * 3600;
constexpr qint64 kL2beatHistory = 59 * kDay;

PostingPace paceOf(std::vector<double> gaps)
{
    PostingPace out;
    out.count = gaps.size();
    if (gaps.empty())
        return out;
    std::sort(gaps.begin(), gaps.end());
    double sum = 0, squares = 0;
    for (const double gap : gaps)
        sum += gap;
    out.mean = sum / static_cast<double>(gaps.size());
    for (const double gap : gaps)
        squares += (gap - out.mean) * (gap - out.mean);
    out.deviation = std::sqrt(squares / static_cast<double>(gaps.size()));
    out.max = gaps.back();
    const auto rank = std::ceil(0.95 * static_cast<double>(gaps.size()));
    out.p95 = gaps[static_cast<std::size_t>(rank) - 1];
    return out;
}

} // namespace

std::optional<qint64> PostingLog::put(const Key& key, const Entry& entry)
{
    auto& list = m_entries[key];
    // Blocks come in order but for filled gaps: search from the end.
    auto place = list.end();
    while (place != list.begin() && std::prev(place)->block > entry.block)
        --place;
    if (place != list.begin() && std::prev(place)->block == entry.block) {
        const bool known = std::prev(place)->hash == entry.hash;
        *std::prev(place) = entry;
        if (known)
            return std::nullopt;
        --place;
    } else {
        place = list.insert(place, entry);
    }
    const qint64 since = place == list.begin() ? -1 : entry.at - std::prev(place)->at;
    while (list.size() > kMostOfOne || list.front().at < list.back().at - kKeepSeconds)
        list.pop_front();
    return since;
}

std::vector<Posted> PostingLog::add(const base::Hash32& block, std::span<const L1Transaction> txs,
                                    const PostingRules& rules)
{
    std::vector<Posted> out;
    for (const auto& tx : txs) {
        if (m_since == 0 || tx.timestamp < m_since)
            m_since = tx.timestamp;
        const auto claim = rules.posting(tx);
        if (!claim)
            continue;
        if (const auto since = put({claim->owner, claim->purpose}, {tx.timestamp, tx.block, block}))
            out.push_back(
                {claim->owner, claim->purpose, tx.hash, *since < 0 ? std::nullopt : since});
    }
    return out;
}

void PostingLog::drop(const base::Hash32& block, quint64 number)
{
    for (auto& [key, list] : m_entries) {
        const auto found = std::lower_bound(list.begin(), list.end(), number,
                                            [](const Entry& e, quint64 n) { return e.block < n; });
        if (found != list.end() && found->block == number && found->hash == block)
            list.erase(found);
    }
}

std::vector<PostingView> PostingLog::views(qint64 now) const
{
    std::vector<PostingView> out;
    for (const auto& [key, list] : m_entries) {
        if (list.empty())
            continue;
        PostingView view;
        view.owner = key.first;
        view.purpose = key.second;
        view.lastAt = list.back().at;
        view.lastBlock = list.back().block;
        view.age = std::max<qint64>(0, now - view.lastAt);
        std::vector<double> day, month;
        for (std::size_t i = 1; i < list.size(); ++i) {
            const auto gap = static_cast<double>(list[i].at - list[i - 1].at);
            if (list[i].at > now - kKeepSeconds)
                month.push_back(gap);
            if (list[i].at > now - kDay)
                day.push_back(gap);
        }
        view.day = paceOf(std::move(day));
        view.month = paceOf(std::move(month));
        if (view.month.deviation > 0)
            view.z = (static_cast<double>(view.age) - view.month.mean) / view.month.deviation;
        view.enoughForZ = m_since > 0 && now - m_since >= kL2beatHistory;
        out.push_back(std::move(view));
    }
    return out;
}

} // namespace rollscope::l1
