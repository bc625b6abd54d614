#include "charts/time_window.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::ui {

void TimeWindow::setNow(qint64 ms)
{
    m_now = std::max(ms, kEarliest + kMinSpan);
    if (follows()) {
        m_to = m_now;
    }
}

void TimeWindow::choose(qint64 spanMs)
{
    m_chosen = std::clamp(spanMs, kMinSpan, kMaxSpan);
    m_span = m_chosen;
    home();
}

bool TimeWindow::chooseRange(qint64 fromMs, qint64 toMs)
{
    if (fromMs < kEarliest || toMs - fromMs < kMinSpan || toMs - fromMs > kMaxSpan) {
        return false;
    }
    m_live = false;
    m_paused = false;
    m_to = toMs;
    m_span = toMs - fromMs;
    return true;
}

void TimeWindow::place(qint64 to, qint64 span)
{
    const bool wasPausedLive = m_paused && m_live;
    m_span = std::clamp(span, kMinSpan, kMaxSpan);
    m_to = std::max(to, kEarliest + m_span);
    // A paused window stays at the moment it was paused, though time went on.
    m_live = m_to >= m_now;
    if (m_live) {
        m_to = m_now;
        m_paused = wasPausedLive && m_paused;
    } else {
        m_paused = false;
    }
}

void TimeWindow::zoom(double part, double factor)
{
    if (!std::isfinite(part) || !std::isfinite(factor) || factor <= 0) {
        return;
    }
    const double at = std::clamp(part, 0.0, 1.0);
    const auto span = static_cast<qint64>(
        std::llround(std::clamp(static_cast<double>(m_span) * factor, static_cast<double>(kMinSpan),
                                static_cast<double>(kMaxSpan))));
    const auto fixed = static_cast<double>(from()) + at * static_cast<double>(m_span);
    place(static_cast<qint64>(std::llround(fixed + (1 - at) * static_cast<double>(span))), span);
}

void TimeWindow::pan(double parts)
{
    if (std::isfinite(parts)) {
        const double by = std::clamp(parts, -1e6, 1e6) * static_cast<double>(m_span);
        place(m_to + static_cast<qint64>(std::llround(by)), m_span);
    }
}

void TimeWindow::home()
{
    m_live = true;
    m_paused = false;
    m_to = m_now;
}

void TimeWindow::setPaused(bool paused)
{
    if (!paused) {
        m_paused = false;
        if (m_live) {
            m_to = m_now;
        }
    } else if (m_live) {
        m_paused = true;
    }
}

} // namespace rollscope::ui
