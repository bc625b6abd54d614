#include "engine/history_log.hpp"
#include <algorithm>

namespace rollscope::engine {

void HistoryLog::begin(base::UnixMs now)
{
    m_startedAt = now;
}

void HistoryLog::block(const base::Block& block, base::UnixMs seen)
{
    // Filled holes come late: the tape is in the order of heights, the same height as it came.
    auto at = m_tape.end();
    while (at != m_tape.begin() && std::prev(at)->block.number > block.number &&
           !std::prev(at)->dropped)
        --at;
    m_tape.insert(at, {block, seen, false});
    if (m_tape.size() > static_cast<std::size_t>(kTapeBlocks))
        m_tape.pop_front();
}

void HistoryLog::update(const base::Block& block)
{
    for (auto& held : m_tape) {
        if (held.block.hash == block.hash)
            held.block = block;
    }
}

void HistoryLog::drop(const base::Hash32& hash)
{
    for (auto& held : m_tape) {
        if (held.block.hash == hash)
            held.dropped = true;
    }
}

void HistoryLog::note(base::UnixMs now, const base::Block* head, const chain::TagHeads& tags,
                      LiveState state, int endpointsOk)
{
    const bool silent = state == LiveState::Halted;
    const bool out = silent || endpointsOk == 0;
    if (out) {
        const auto reason = endpointsOk == 0 ? GapReason::NoEndpoint : GapReason::NoBlocks;
        if (!m_outageOpen || m_outages.back().reason != reason)
            m_outages.push_back({now, now, reason});
        m_outages.back().to = now;
        if (m_outages.size() > kMostOutages)
            m_outages.pop_front();
    }
    m_outageOpen = out;
    if (head != nullptr && now - m_lagAt >= kLagStepMs && endpointsOk > 0)
        noteLags(now, *head, tags);
}

void HistoryLog::noteLags(base::UnixMs now, const base::Block& head, const chain::TagHeads& tags)
{
    m_lagAt = now;
    const auto put = [&](std::unique_ptr<series::TimePyramid>& line, std::optional<qint64> tag) {
        if (!tag)
            return;
        if (!line)
            line = std::make_unique<series::TimePyramid>(now, kLagStepMs, kLagSteps);
        line->set(now, static_cast<float>(std::max<qint64>(0, head.timestamp - *tag)));
    };
    put(m_safe, tags.safeTimestamp);
    put(m_finalized, tags.finalizedTimestamp);
}

void HistoryLog::cost(const CostPoint& point)
{
    m_costs.push_back(point);
    if (m_costs.size() > kMostCosts)
        m_costs.pop_front();
}

std::vector<TapeBlock> HistoryLog::tape(int most) const
{
    const auto n = std::min(m_tape.size(), static_cast<std::size_t>(std::max(most, 0)));
    return {m_tape.rbegin(), m_tape.rbegin() + static_cast<std::ptrdiff_t>(n)};
}

void HistoryLog::lag(HistoryMetric metric, base::UnixMs from, base::UnixMs to,
                     std::span<series::Column> out) const
{
    const auto& line = metric == HistoryMetric::SafeLagS ? m_safe : m_finalized;
    if (line)
        line->decimate(from, to, out);
    else
        std::fill(out.begin(), out.end(), series::Column{});
}

std::vector<HistoryGap> HistoryLog::reasons(base::UnixMs from, base::UnixMs to) const
{
    std::vector<HistoryGap> out;
    const auto add = [&out](base::UnixMs a, base::UnixMs b, GapReason reason) {
        if (a >= b)
            return;
        if (!out.empty() && out.back().reason == reason && out.back().to >= a)
            out.back().to = b;
        else
            out.push_back({a, b, reason});
    };
    add(from, std::min(to, m_startedAt), GapReason::NotWatched);
    auto at = std::max(from, m_startedAt);
    if (at >= to)
        return out;
    // One reason for the rest: the one that held for most of it.
    qint64 silent = 0, unreachable = 0;
    for (const auto& outage : m_outages) {
        const qint64 shared = std::min(outage.to, to) - std::max(outage.from, at);
        if (shared > 0)
            (outage.reason == GapReason::NoBlocks ? silent : unreachable) += shared;
    }
    // A silence is noticed only after a while; what came before it belongs to it.
    const bool toTheEnd = m_outageOpen && !m_outages.empty() && m_outages.back().from <= to;
    if (unreachable > silent)
        add(at, to, GapReason::NoEndpoint);
    else if (silent > 0 || toTheEnd)
        add(at, to, GapReason::NoBlocks);
    else
        add(at, to, GapReason::Missing);
    return out;
}

} // namespace rollscope::engine
