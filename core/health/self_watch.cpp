#include "health/self_watch.hpp"
#include <algorithm>

namespace rollscope::health {
namespace {

constexpr qint64 kLateBeatMs = 3'000;
constexpr qint64 kShortestSilenceMs = 3'000;
constexpr qint64 kJustNowMs = 3'000; ///< what came so lately proves that the network was well
constexpr qint64 kFastMs = 15'000;   ///< patience of a chain whose silence means something soon
constexpr qint64 kDelayWindowMs = 30'000;
constexpr std::size_t kClockWitnesses = 3; ///< chains that must agree that our clock is wrong
constexpr qint64 kBehindMs = 5'000, kAheadMs = 20'000;

} // namespace

void SelfWatch::start(base::UnixMs now)
{
    m_since = m_beatAt = m_judgedClockAt = now;
    m_started = true;
}

bool SelfWatch::onTime(const Chain& chain, base::UnixMs now)
{
    return chain.heard && now - chain.heardAt <= std::max(kShortestSilenceMs, chain.patienceMs / 2);
}

void SelfWatch::beat(base::UnixMs now, qint64 everyMs)
{
    if (!m_started)
        start(now);
    const qint64 gap = now - m_beatAt;
    m_beatAt = now;
    m_woke = false;
    if (gap > everyMs + kLateBeatMs || gap < -kLateBeatMs) {
        // What was heard before says nothing of now: sockets die in a sleep.
        m_since = m_wokeAt = now;
        m_sleptMs = gap;
        m_lostBy = Cause::OwnLoop;
        m_woke = true;
        m_networkLost = false;
        for (auto& chain : m_chains) {
            chain.heard = false;
            chain.leastDelay = {};
        }
        return;
    }
    judgeNetwork(now);
    if (now - m_judgedClockAt >= 1000) {
        m_judgedClockAt = now;
        judgeClock();
    }
}

void SelfWatch::judgeNetwork(base::UnixMs now)
{
    // Chains with a fast pace tell soonest; where there is one alone, its silence is its own.
    std::size_t known = 0, fast = 0, fastOnTime = 0, onTimeNow = 0;
    bool justNow = false;
    for (const auto& chain : m_chains) {
        if (!chain.heard)
            continue;
        const bool punctual = onTime(chain, now);
        ++known;
        onTimeNow += punctual ? 1 : 0;
        fast += chain.patienceMs <= kFastMs ? 1 : 0;
        fastOnTime += chain.patienceMs <= kFastMs && punctual ? 1 : 0;
        justNow = justNow || now - chain.heardAt <= kJustNowMs;
    }
    const bool silent = fast >= 2 ? fastOnTime == 0 : known >= 2 && onTimeNow == 0;
    if (silent && !justNow && !m_networkLost) {
        m_networkLost = true;
        m_lostBy = Cause::OwnNetwork;
    }
}

void SelfWatch::heard(std::size_t chain, base::UnixMs at)
{
    Chain& c = m_chains[chain];
    c.heard = true;
    c.heardAt = std::max(c.heardAt, at);
    if (!m_networkLost)
        return;
    m_networkLost = false;
    m_since = at;
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        if (i != chain)
            m_chains[i].heard = false;
    }
}

void SelfWatch::clockSample(std::size_t chain, base::UnixMs seen, qint64 timestamp)
{
    Chain& c = m_chains[chain];
    if (seen - c.delaysSince >= kDelayWindowMs || seen < c.delaysSince) {
        c.leastDelay[1] = c.leastDelay[0];
        c.leastDelay[0].reset();
        c.delaysSince = seen;
    }
    const qint64 delay = seen.value - timestamp * 1000;
    c.leastDelay[0] = std::min(c.leastDelay[0].value_or(delay), delay);
}

void SelfWatch::judgeClock()
{
    std::vector<qint64> delays;
    for (const auto& chain : m_chains) {
        const auto& [now, before] = chain.leastDelay;
        if (chain.heard && (now || before))
            delays.push_back(std::min(now.value_or(*(now ? now : before)),
                                      before.value_or(*(now ? now : before))));
    }
    m_skewMs = 0;
    if (delays.size() < kClockWitnesses)
        return;
    const auto middle = delays.begin() + static_cast<std::ptrdiff_t>(delays.size() / 2);
    std::nth_element(delays.begin(), middle, delays.end());
    // Most chains must say it: one that lags or runs ahead is its own trouble.
    if (*middle < -kBehindMs || *middle > kAheadMs)
        m_skewMs = *middle;
}

Sight SelfWatch::sightFor(std::size_t chain, base::UnixMs now) const
{
    Sight sight;
    sight.since = m_since;
    sight.lostBy = m_lostBy;
    for (std::size_t i = 0; i < m_chains.size() && !sight.othersHear; ++i)
        sight.othersHear =
            i != chain && m_chains[i].heard && now - m_chains[i].heardAt <= kJustNowMs;
    if (m_networkLost) {
        sight.fault = Cause::OwnNetwork;
        sight.detail = QStringLiteral("nothing comes from any chain");
    } else if (m_woke) {
        sight.fault = Cause::OwnLoop;
        sight.detail = QStringLiteral("for %1 s").arg(m_sleptMs / 1000);
    } else if (m_skewMs != 0) {
        sight.fault = Cause::OwnClock;
        sight.detail = QStringLiteral("it is about %1 s %2 the chains' clocks")
                           .arg(std::abs(m_skewMs) / 1000)
                           .arg(m_skewMs < 0 ? QLatin1String("behind") : QLatin1String("ahead of"));
    }
    return sight;
}

} // namespace rollscope::health
