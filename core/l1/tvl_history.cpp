#include "l1/tvl_history.hpp"
#include "eth/u256.hpp"
#include <algorithm>

namespace rollscope::l1 {

void TvlHistory::add(const TvlPoint& point)
{
    const auto same = std::find_if(m_points.begin(), m_points.end(),
                                   [&](const TvlPoint& held) { return held.block == point.block; });
    if (same != m_points.end())
        m_points.erase(same);
    const auto place =
        std::upper_bound(m_points.begin(), m_points.end(), point,
                         [](const TvlPoint& a, const TvlPoint& b) { return a.time < b.time; });
    m_points.insert(place, point);
    const base::UnixMs oldest = m_points.back().time - kTvlHeldMs;
    std::erase_if(m_points, [oldest](const TvlPoint& held) { return held.time < oldest; });
}

bool TvlHistory::drop(quint64 block)
{
    return std::erase_if(m_points, [block](const TvlPoint& held) { return held.block == block; }) >
           0;
}

std::optional<TvlChange> TvlHistory::changeOver(qint64 agoMs) const
{
    if (m_points.empty())
        return std::nullopt;
    const TvlPoint& now = m_points.back();
    const base::UnixMs then = now.time - agoMs;
    const auto after =
        std::upper_bound(m_points.begin(), m_points.end(), then,
                         [](base::UnixMs t, const TvlPoint& point) { return t < point.time; });
    auto at = after;
    while (at != m_points.begin() && (at - 1)->set != now.set &&
           then - (at - 1)->time <= agoMs / 10)
        --at; // a feed was late just then: its part is missing there
    if (!now.set || at == m_points.begin() || (at - 1)->set != now.set ||
        then - (at - 1)->time > agoMs / 10)
        return std::nullopt;
    const TvlPoint& from = *(at - 1);
    const auto a = eth::toU256(from.usd), b = eth::toU256(now.usd);
    TvlChange out;
    out.from = from;
    out.up = b > a;
    const eth::U256 by = out.up ? eth::U256(b - a) : eth::U256(a - b);
    out.by = eth::fromU256(by);
    if (a > 0)
        out.ratio = (out.up ? 1 : -1) * out.by.toDouble() / from.usd.toDouble();
    return out;
}

} // namespace rollscope::l1
