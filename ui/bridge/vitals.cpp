#include "bridge/vitals.hpp"
#include "format/formatter.hpp"
#include "qml_single.hpp"
#include <QCoreApplication>
#include <QQmlEngine>
#include <chrono>

namespace rollscope::ui {

static qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Vitals::Vitals(QObject* parent) : QObject(parent), m_since(steadyMs()) {}

void Vitals::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

Vitals* Vitals::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<Vitals>(engine);
}

void Vitals::took(double ms)
{
    m_hitches += ms > kHitchMs;
    if (ms > m_longestMs) {
        m_longestMs = ms;
        Q_EMIT changed();
    }
}

void Vitals::restart()
{
    m_longestMs = 0;
    m_hitches = 0;
    m_since = steadyMs();
    Q_EMIT changed();
}

void Vitals::setRenderer(const QString& name)
{
    m_renderer = name;
    Q_EMIT changed();
}

QString Vitals::summary() const
{
    const Formatter format;
    const auto longest = format.latency(m_longestMs), whole = format.duration(steadyMs() - m_since);
    return m_hitches == 0 ? tr("longest %1, none over 50 ms, in %2").arg(longest, whole)
                          : tr("longest %1, %n time(s) over 50 ms, in %2", nullptr, m_hitches)
                                .arg(longest, whole);
}

QString Vitals::version() const
{
    return QCoreApplication::applicationVersion();
}

QString Vitals::libraries() const
{
    return QStringLiteral("Qt ") + QString::fromLatin1(qVersion());
}

} // namespace rollscope::ui
