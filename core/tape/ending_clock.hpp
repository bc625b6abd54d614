#pragma once
#include "base/clock.hpp"
#include <algorithm>
#include <atomic>
#include <limits>

namespace rollscope::tape {

/// Goes as another clock does until the tape is over, then stands: what a recording has shown must
/// not age into halts. Timers go on, so that whoever looks is still answered.
class EndingClock final : public base::Clock
{
public:
    explicit EndingClock(std::unique_ptr<base::Clock> clock)
        : m_clock(std::move(clock)), m_start(m_clock->now() + -m_clock->steadyMs())
    {}
    /// From `ms` of steadyMs() on it stands. Any thread.
    void endAt(qint64 ms) { m_end = ms; }

    [[nodiscard]] base::UnixMs now() const override { return m_start + steadyMs(); }
    [[nodiscard]] qint64 steadyMs() const override
    {
        return std::min(m_clock->steadyMs(), m_end.load());
    }
    [[nodiscard]] base::Timer after(std::chrono::milliseconds delay,
                                    std::function<void()> fn) override
    {
        return m_clock->after(delay, std::move(fn));
    }

private:
    std::unique_ptr<base::Clock> m_clock;
    base::UnixMs m_start;
    std::atomic<qint64> m_end{std::numeric_limits<qint64>::max()};
};

} // namespace rollscope::tape
