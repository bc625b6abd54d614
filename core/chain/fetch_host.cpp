#include "chain/fetch_host.hpp"
#include <algorithm>

namespace rollscope::chain {

bool FetchHost::Expected::isMetBy(const base::Block& block) const
{
    return (!hash || block.hash == *hash) && (!number || block.number == *number);
}

EndpointLink* richest(const Links& links, quint64 number, int tries)
{
    Links sorted = links;
    std::stable_sort(sorted.begin(), sorted.end(), [number](EndpointLink* a, EndpointLink* b) {
        const bool hasA = a->head().value_or(0) >= number;
        const bool hasB = b->head().value_or(0) >= number;
        return hasA != hasB ? hasA : a->client()->budgetLeft() > b->client()->budgetLeft();
    });
    return sorted[static_cast<std::size_t>(tries) % sorted.size()];
}

void Alarm::in(qint64 ms)
{
    const qint64 at = m_clock.steadyMs() + ms;
    if (m_at >= 0 && m_at <= at)
        return;
    m_at = at;
    m_timer = m_clock.after(std::chrono::milliseconds(ms), [this] {
        m_at = -1;
        m_fn();
    });
}

void Alarm::cancel()
{
    m_timer.cancel();
    m_at = -1;
}

} // namespace rollscope::chain
