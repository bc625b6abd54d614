#include "history/time_range.hpp"
#include <QDateTime>

namespace rollscope::ui {

namespace {

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

std::optional<qint64> readMoment(const QString& text)
{
    const auto plain = text.trimmed().left(40);
    for (const auto* format : {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"}) {
        auto at = QDateTime::fromString(plain, QString::fromLatin1(format));
        if (at.isValid()) {
            at.setTimeSpec(Qt::UTC);
            return at.toMSecsSinceEpoch();
        }
    }
    return std::nullopt;
}

} // namespace

TimeRange::TimeRange(QObject* parent) : QObject(parent) {}

void TimeRange::setSource(HistorySource* source)
{
    if (m_source == source) {
        return;
    }
    if (m_source != nullptr) {
        m_source->disconnect(this);
    }
    m_source = source;
    if (source != nullptr) {
        connect(source, &HistorySource::ticked, this, &TimeRange::tick);
        tick();
    }
    Q_EMIT sourceChanged();
}

void TimeRange::tick()
{
    const auto now = static_cast<qint64>(m_source->now());
    if (now <= 0 || now == m_window.now()) {
        return;
    }
    m_window.setNow(now);
    if (m_window.follows()) {
        Q_EMIT changed();
    }
}

QString TimeRange::text() const
{
    const auto from = utc(m_window.from()), to = utc(m_window.to());
    const auto format =
        m_window.span() < 600'000 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    const QString day = QStringLiteral("yyyy-MM-dd ");
    const QString first = from.toString(day + format);
    const QString second = to.toString(from.date() == to.date() ? format : QString(day + format));
    return tr("%1 \u2013 %2 UTC", "time range").arg(first, second);
}

void TimeRange::choose(double spanMs)
{
    m_window.choose(static_cast<qint64>(std::clamp(spanMs, 0.0, 1e15)));
    Q_EMIT changed();
}

bool TimeRange::chooseRange(const QString& from, const QString& to)
{
    const auto first = readMoment(from), second = readMoment(to);
    return first && second &&
           chooseMoments(static_cast<double>(*first), static_cast<double>(*second));
}

bool TimeRange::chooseMoments(double fromMs, double toMs)
{
    const auto bound = [](double ms) {
        return static_cast<qint64>(ms >= 0 && ms < 1e15 ? ms : 0.0);
    };
    if (!m_window.chooseRange(bound(fromMs), bound(toMs))) {
        return false;
    }
    Q_EMIT changed();
    return true;
}

void TimeRange::zoom(double part, double factor)
{
    m_window.zoom(part, factor);
    Q_EMIT changed();
}

void TimeRange::pan(double parts)
{
    m_window.pan(parts);
    Q_EMIT changed();
}

void TimeRange::reset()
{
    m_window.reset();
    Q_EMIT changed();
}

void TimeRange::home()
{
    m_window.home();
    Q_EMIT changed();
}

void TimeRange::togglePause()
{
    m_window.setPaused(!m_window.isPaused());
    Q_EMIT changed();
}

QString TimeRange::edge(bool end) const
{
    return utc(end ? m_window.to() : m_window.from()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace rollscope::ui
