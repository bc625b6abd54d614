#include "charts/time_ticks.hpp"
#include <QDateTime>
#include <algorithm>
#include <array>

namespace rollscope::ui {

namespace {

constexpr qint64 kSecond = 1'000, kMinute = 60 * kSecond, kHour = 60 * kMinute, kDay = 24 * kHour;
constexpr std::array kSteps{
    kSecond,     2 * kSecond, 5 * kSecond,  10 * kSecond, 15 * kSecond, 30 * kSecond, kMinute,
    2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour,        2 * kHour,
    3 * kHour,   6 * kHour,   12 * kHour,   kDay,         2 * kDay,     7 * kDay,     14 * kDay};
constexpr qint64 kMonday = 4 * kDay; // 1970-01-05: weeks are counted from a Monday

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

/// As everywhere else in the window: 24 hours, UTC, in the digits of the locale.
QString timeText(const QDateTime& at, bool seconds, const QLocale& locale)
{
    return locale.toString(at.time(),
                           seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString dayLabel(const QDateTime& at, const QLocale& locale)
{
    // Day and month as the locale orders them: its long forms put the year at either end.
    const auto format = locale.dateFormat(QLocale::ShortFormat);
    const bool dayFirst = format.indexOf(u'd') < format.indexOf(u'M');
    const auto month = locale.monthName(at.date().month(), QLocale::ShortFormat);
    const auto day = locale.toString(at.date().day());
    switch (locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese:
        return QString(month + day + u'日');
    case QLocale::Korean:
        return QString(month + u' ' + day + u'일');
    default:
        return dayFirst ? QString(day + u' ' + month) : QString(month + u' ' + day);
    }
}

std::vector<TimeTick> monthTicks(qint64 from, qint64 to, int most, const QLocale& locale)
{
    std::vector<TimeTick> out;
    const auto months = static_cast<int>((to - from) / (30 * kDay)) + 1;
    int step = 1;
    for (const int wanted : {1, 2, 3, 6, 12, 24, 60, 120}) {
        step = wanted;
        if (months / wanted <= most) {
            break;
        }
    }
    auto date = utc(from).date();
    date.setDate(date.year(), (date.month() - 1) / step * step + 1, 1);
    for (; static_cast<int>(out.size()) <= most; date = date.addMonths(step)) {
        const auto ms = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        if (ms > to) {
            break;
        }
        if (ms >= from) {
            const bool year = date.month() == 1;
            const auto label = year ? QString::number(date.year())
                                    : locale.monthName(date.month(), QLocale::ShortFormat);
            out.push_back({ms, label, year});
        }
    }
    return out;
}

} // namespace

qint64 timeStep(qint64 spanMs, int most)
{
    const auto found = std::ranges::find_if(
        kSteps, [&](qint64 step) { return spanMs / step <= std::max(most, 1); });
    return found == kSteps.end() ? 0 : *found;
}

std::vector<TimeTick> timeTicks(qint64 from, qint64 to, int most, const QLocale& locale)
{
    std::vector<TimeTick> out;
    if (to <= from || most < 1) {
        return out;
    }
    const qint64 step = timeStep(to - from, most);
    if (step == 0) {
        return monthTicks(from, to, most, locale);
    }
    const qint64 offset = step >= 7 * kDay ? kMonday : 0;
    qint64 at = (from - offset) / step * step + offset;
    if (at < from) {
        at += step;
    }
    for (; at <= to; at += step) {
        const bool midnight = at % kDay == 0;
        out.push_back(
            {at, midnight ? dayLabel(utc(at), locale) : timeText(utc(at), step < kMinute, locale),
             midnight && step < kDay});
    }
    return out;
}

QString clockLabel(qint64 ms, const QLocale& locale)
{
    return timeText(utc(ms), false, locale);
}

QString momentLabel(qint64 ms, qint64 spanMs, const QLocale& locale)
{
    const auto at = utc(ms);
    const auto time = timeText(at, spanMs < kDay, locale);
    if (spanMs < 12 * kHour) {
        return time;
    }
    return QString(dayLabel(at, locale) + u' ' + time);
}

} // namespace rollscope::ui
