#pragma once
#include <QtGlobal>

namespace rollscope::ui {

/// What part of time a page's charts show, and how it moves. Live windows end now and move with
/// it; paused ones stand still; panned ones stay where they were put. Pure; milliseconds UTC.
class TimeWindow
{
public:
    static constexpr qint64 kMinSpan = 10'000;
    static constexpr qint64 kMaxSpan = 366LL * 86'400'000;
    static constexpr qint64 kEarliest = 1'420'070'400'000; ///< 2015-01-01: no chain is older

    [[nodiscard]] qint64 from() const { return m_to - m_span; }
    [[nodiscard]] qint64 to() const { return m_to; }
    [[nodiscard]] qint64 span() const { return m_span; }
    /// What reset() returns to.
    [[nodiscard]] qint64 chosenSpan() const { return m_chosen; }
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Moves with the clock.
    [[nodiscard]] bool follows() const { return m_live && !m_paused; }
    [[nodiscard]] qint64 now() const { return m_now; }

    /// The clock; moves a window that follows it.
    void setNow(qint64 ms);
    /// One of the offered spans: live from now on.
    void choose(qint64 spanMs);
    /// A range of the user's own; it stays where it is. False when it is empty or out of bounds.
    bool chooseRange(qint64 fromMs, qint64 toMs);
    /// Scales the span by `factor` and keeps the moment at `part` (0 left … 1 right) in its place.
    void zoom(double part, double factor);
    /// Moves by parts of the span; to the right no farther than now, where it is live again.
    void pan(double parts);
    /// The chosen span, live.
    void reset() { choose(m_chosen); }
    /// To the present with the present span.
    void home();
    void setPaused(bool paused);

private:
    void place(qint64 to, qint64 span);

    qint64 m_now = kEarliest + 3'600'000;
    qint64 m_to = m_now, m_span = 3'600'000, m_chosen = 3'600'000;
    bool m_live = true, m_paused = false;
};

} // namespace rollscope::ui
