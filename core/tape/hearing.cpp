#include "tape/hearing.hpp"
#include <limits>

namespace rollscope::tape {
namespace {

constexpr qint64 kUnansweredMs = 15'000;
constexpr qint64 kQuietMs = 60'000;
constexpr qint64 kCheckEachMs = 250;
constexpr std::size_t kMaxSilences = 256;

} // namespace

void Hearing::heard(quint32 c, qint64 t)
{
    auto& connection = m_connections[c];
    connection.lastHeard = t;
    connection.openQuestion = -1;
    if (connection.silent) {
        connection.silences.back().to = t;
        connection.silent = false;
    }
}

void Hearing::asked(quint32 c, qint64 t)
{
    auto& connection = m_connections[c];
    if (connection.openQuestion < 0)
        connection.openQuestion = t;
}

void Hearing::fallSilent(Connection& connection, qint64 from)
{
    if (connection.silences.size() >= kMaxSilences)
        connection.silences.pop_front();
    connection.silences.push_back({from, std::numeric_limits<qint64>::max()});
    connection.silent = true;
}

void Hearing::read(qint64 t)
{
    if (m_finished || t - m_checked < kCheckEachMs)
        return;
    m_checked = t;
    for (auto& connection : m_connections) {
        if (connection.silent)
            continue;
        if (connection.lastHeard < 0 && t >= kUnansweredMs)
            fallSilent(connection, 0);
        else if (connection.openQuestion >= 0 && t - connection.openQuestion >= kUnansweredMs)
            fallSilent(connection, connection.openQuestion);
        else if (t - connection.lastHeard >= kQuietMs)
            fallSilent(connection, connection.lastHeard + kQuietMs);
    }
}

void Hearing::finish()
{
    m_finished = true;
}

void Hearing::forgetBefore(qint64 t)
{
    for (auto& connection : m_connections)
        while (!connection.silences.empty() && connection.silences.front().to < t)
            connection.silences.pop_front();
}

bool Hearing::audible(quint32 c, qint64 now) const
{
    for (const auto& silence : m_connections[c].silences)
        if (silence.from <= now && now < silence.to)
            return false;
    return true;
}

} // namespace rollscope::tape
