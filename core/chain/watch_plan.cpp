#include "chain/watch_plan.hpp"
#include <algorithm>

namespace rollscope::chain {
namespace {

constexpr int kSecond = 1000;

bool isLocal(const registry::ChainSpec& spec)
{
    return spec.network == QLatin1String("local");
}

} // namespace

WatchPlan planFor(const registry::ChainSpec& spec, bool metered)
{
    WatchPlan plan;
    const int pace = std::max(spec.blockTimeMs.value_or(2 * kSecond), 1);
    plan.pollMs = std::clamp(pace, kSecond, 12 * kSecond);
    plan.quietMs = std::max(30 * kSecond, 10 * pace);
    plan.freshMs = std::max(30 * kSecond, 5 * pace);
    // Two L1 slots: `safe` moves with the L1, and a whole block comes back where headers are
    // refused.
    plan.tagsMs = isLocal(spec) ? 12 * kSecond : 24 * kSecond;
    // A parent chain's own tags move once in an epoch of 32 slots; its budget is for its blocks.
    if (pace >= 12 * kSecond && !isLocal(spec))
        plan.tagsMs = 4 * pace;
    if (spec.blockTimeMs && pace < 2 * kSecond)
        plan.secondSubscribes = false;
    plan.secondPollMs = 3 * kSecond;
    if (spec.blockTimeMs && pace < kSecond)
        plan.batchMs = kSecond;
    plan.holeGraceMs = std::clamp(2 * pace, 250, 1500);
    if (metered) {
        plan.subscribe = plan.secondSubscribes = false;
        plan.pollMs = plan.secondPollMs = plan.quietMs = 60 * kSecond;
        plan.tagsMs = 300 * kSecond;
        plan.fillHoles = false;
        plan.freshMs = 4 * plan.pollMs;
    }
    return plan;
}

BodyChooser::BodyChooser(BodyMode wanted, const registry::ChainSpec& spec, bool metered,
                         const Watching* watching)
    : m_wanted(wanted), m_metered(metered), m_local(isLocal(spec)), m_watching(watching),
      m_intervalMs(spec.blockTimeMs.value_or(0))
{}

void BodyChooser::learn(const base::Block& block)
{
    constexpr double kWeight = 0.1;
    if (block.txs)
        m_txs = m_txs ? *m_txs + kWeight * (*block.txs - *m_txs) : double(*block.txs);
    if (m_intervalMs > 0)
        return;
    // No file knows the pace: over the blocks seen so far, by the chain's own clock.
    if (!m_first || block.number < m_first->number)
        m_first = block;
    if (!m_newest || block.number > m_newest->number)
        m_newest = block;
}

BodyMode BodyChooser::byTraffic() const
{
    constexpr double kDayMs = 86'400'000;
    constexpr double kObjectBytes = 1150, kHashBytes = 69, kHeaderBytes = 2000;
    constexpr double kObjectsPerDay = 50e6, kHashesPerDay = 40e6;
    constexpr double kLocal = 20; // nobody pays for these bytes
    double interval = m_intervalMs;
    if (interval <= 0) {
        interval = 2000;
        if (m_first && m_newest && m_newest->number > m_first->number)
            interval = 1000.0 * double(m_newest->timestamp - m_first->timestamp) /
                       double(m_newest->number - m_first->number);
    }
    const double blocks = kDayMs / std::max(interval, 50.0);
    // Nothing is known yet: the cheap way, until it is.
    const double txs = m_txs.value_or(1000);
    const auto fits = [&](double bytes, double limit, BodyMode mode) {
        // What is in use may grow to twice its limit, so that the choice does not flicker.
        return blocks * bytes <= (m_local ? kLocal : 1) * (m_last == mode ? 2 : 1) * limit;
    };
    if ((m_watching != nullptr && m_watching->objects) ||
        fits(kHeaderBytes + txs * kObjectBytes, kObjectsPerDay, BodyMode::Objects))
        return BodyMode::Objects;
    if (fits(kHeaderBytes + txs * kHashBytes, kHashesPerDay, BodyMode::Hashes))
        return BodyMode::Hashes;
    return m_watching != nullptr && m_watching->hashes ? BodyMode::Hashes : BodyMode::Counts;
}

bool BodyChooser::wantsMore(const base::Block& block) const
{
    if (m_wanted == BodyMode::None)
        return false;
    if (!block.txs)
        return true;
    const bool objects =
        m_wanted == BodyMode::Objects ||
        (m_wanted == BodyMode::Auto && !m_metered && byTraffic() == BodyMode::Objects);
    return objects && !block.userOps;
}

BodyMode BodyChooser::choose(double budget)
{
    constexpr double kReserve = 2;
    if (m_wanted == BodyMode::None || budget < kReserve)
        return BodyMode::None;
    if (m_wanted != BodyMode::Auto)
        return m_wanted;
    m_last = m_metered ? BodyMode::Counts : byTraffic();
    return m_last;
}

} // namespace rollscope::chain
