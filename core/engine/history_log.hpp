#pragma once
#include "chain/chain_watch.hpp"
#include "engine/cost_line.hpp"
#include "engine/history.hpp"
#include "engine/snapshot.hpp"
#include "series/time_pyramid.hpp"
#include <deque>

namespace rollscope::engine {

/// What charts want to know of one chain that its series do not hold: finality lags, when and why
/// nothing came, and the newest blocks. Bounded memory. Engine thread.
class HistoryLog
{
public:
    static constexpr qint64 kLagStepMs = 10'000;
    static constexpr std::size_t kLagSteps = 26 * 360; ///< 26 hours
    static constexpr std::size_t kMostOutages = 512;
    static constexpr std::size_t kMostCosts = 26 * 12; ///< 26 hours

    void begin(base::UnixMs now);
    void block(const base::Block& block, base::UnixMs seen);
    /// Better fields of a block that is known.
    void update(const base::Block& block);
    void drop(const base::Hash32& hash);
    /// Once per tick: what is true now.
    void note(base::UnixMs now, const base::Block* head, const chain::TagHeads& tags,
              LiveState state, int endpointsOk);

    void cost(const CostPoint& point);

    [[nodiscard]] base::UnixMs startedAt() const { return m_startedAt; }
    [[nodiscard]] std::vector<TapeBlock> tape(int most) const;
    [[nodiscard]] std::vector<CostPoint> costs() const { return {m_costs.begin(), m_costs.end()}; }
    /// SafeLagS or FinalizedLagS.
    void lag(HistoryMetric metric, base::UnixMs from, base::UnixMs to,
             std::span<series::Column> out) const;
    /// Why nothing is known of [from, to); it may take more than one reason.
    [[nodiscard]] std::vector<HistoryGap> reasons(base::UnixMs from, base::UnixMs to) const;

private:
    struct Outage
    {
        base::UnixMs from, to;
        GapReason reason;
    };
    void noteLags(base::UnixMs now, const base::Block& head, const chain::TagHeads& tags);

    base::UnixMs m_startedAt, m_lagAt;
    std::deque<TapeBlock> m_tape;  ///< newest last
    std::deque<CostPoint> m_costs; ///< newest last
    std::deque<Outage> m_outages;
    bool m_outageOpen = false;
    std::unique_ptr<series::TimePyramid> m_safe, m_finalized;
};

} // namespace rollscope::engine
