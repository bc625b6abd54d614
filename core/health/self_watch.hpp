#pragma once
#include "health/verdict.hpp"
#include <array>
#include <functional>
#include <vector>

namespace rollscope::health {

/// What the monitor can say of its own sight, for one chain at one moment.
struct Sight
{
    base::UnixMs since;      ///< we see without a break since then
    bool othersHear = false; ///< another chain still receives
    Cause fault = Cause::None;
    QString detail;
    Cause lostBy = Cause::None; ///< what ended the sight before `since`
};

/// The monitor of the monitor: own network (all chains silent at once means us), own clock against
/// the blocks' timestamps, own loop (a heartbeat that comes late: stuck, or the machine slept).
class SelfWatch
{
public:
    explicit SelfWatch(std::size_t chains) : m_chains(chains) {}

    void start(base::UnixMs now);
    /// Once a turn of the loop; `everyMs` is how often it is meant to come.
    void beat(base::UnixMs now, qint64 everyMs);
    /// Something came from an endpoint of this chain.
    void heard(std::size_t chain, base::UnixMs at);
    /// A new head came with this timestamp (s UTC).
    void clockSample(std::size_t chain, base::UnixMs seen, qint64 timestamp);
    /// How long this chain may be silent before that is strange, ms (its halt limit).
    void setPatience(std::size_t chain, qint64 ms) { m_chains[chain].patienceMs = ms; }

    [[nodiscard]] Sight sightFor(std::size_t chain, base::UnixMs now) const;
    /// Own clock minus the chains' clocks, ms, as far as it can be told; 0 when it is well.
    [[nodiscard]] qint64 skewMs() const { return m_skewMs; }

private:
    struct Chain
    {
        base::UnixMs heardAt;
        bool heard = false;
        qint64 patienceMs = 10'000;
        std::array<std::optional<qint64>, 2> leastDelay; ///< arrival − timestamp: now and before
        base::UnixMs delaysSince;
    };
    [[nodiscard]] static bool onTime(const Chain& chain, base::UnixMs now);
    void judgeNetwork(base::UnixMs now);
    void judgeClock();

    std::vector<Chain> m_chains;
    base::UnixMs m_since, m_beatAt, m_wokeAt, m_judgedClockAt;
    bool m_started = false, m_networkLost = false, m_woke = false;
    qint64 m_sleptMs = 0, m_skewMs = 0;
    Cause m_lostBy = Cause::None;
};

} // namespace rollscope::health
