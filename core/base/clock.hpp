#pragma once
#include "base/types.hpp"
#include <chrono>
#include <functional>
#include <memory>

namespace rollscope::base {

/// Cancels its callback when destroyed or reset. Move-only; belongs to the thread that made it.
class Timer
{
public:
    struct Impl
    {
        virtual ~Impl() = default;
    };
    Timer() = default;
    explicit Timer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
    void cancel() { m_impl.reset(); }
    /// True from creation until cancel(); firing does not clear it.
    explicit operator bool() const { return m_impl != nullptr; }

private:
    std::unique_ptr<Impl> m_impl;
};

/// The only source of time: a tape can run the same code at any speed, a test can set it.
/// now() may be called from any thread; after() runs its callback on the calling thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC, mapped from the monotonic clock so that it never steps back within a second.
    [[nodiscard]] virtual UnixMs now() const = 0;
    /// Monotonic milliseconds from an arbitrary origin, in this clock's own speed.
    [[nodiscard]] virtual qint64 steadyMs() const = 0;
    /// Calls `fn` once, `delay` of this clock's time from now.
    [[nodiscard]] virtual Timer after(std::chrono::milliseconds delay,
                                      std::function<void()> fn) = 0;
};

/// The machine's clock. UTC is re-read each minute, so that sleep and NTP steps are followed.
class RealClock final : public Clock
{
public:
    RealClock();
    ~RealClock() override;
    [[nodiscard]] UnixMs now() const override;
    [[nodiscard]] qint64 steadyMs() const override;
    [[nodiscard]] Timer after(std::chrono::milliseconds delay, std::function<void()> fn) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Runs `speed` times as fast as the machine's clock, from `start` on.
class ScaledClock final : public Clock
{
public:
    ScaledClock(UnixMs start, double speed);
    [[nodiscard]] UnixMs now() const override;
    [[nodiscard]] qint64 steadyMs() const override;
    [[nodiscard]] Timer after(std::chrono::milliseconds delay, std::function<void()> fn) override;
    [[nodiscard]] double speed() const { return m_speed; }

private:
    UnixMs m_start;
    double m_speed;
    qint64 m_origin; // ns of the machine's steady clock
};

/// Stands still until moved; timers fire inside advance(), in order of their times. One thread.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(UnixMs start = {1'700'000'000'000});
    ~ManualClock() override;
    [[nodiscard]] UnixMs now() const override;
    [[nodiscard]] qint64 steadyMs() const override;
    [[nodiscard]] Timer after(std::chrono::milliseconds delay, std::function<void()> fn) override;
    void advance(std::chrono::milliseconds by);
    /// Moves to `time`, firing what falls due; a time in the past is ignored.
    void advanceTo(UnixMs time);

    struct Queue;

private:
    std::shared_ptr<Queue> m_queue;
};

} // namespace rollscope::base
