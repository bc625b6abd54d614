#pragma once
#include <QLocale>
#include <QString>
#include <vector>

namespace rollscope::ui {

/// A mark on the time axis.
struct TimeTick
{
    qint64 ms = 0; ///< UTC
    QString label;
    bool major = false; ///< a new day: the label is a date
    bool operator==(const TimeTick&) const = default;
};

/// The step of the calendar (1 s … 14 d) that cuts `spanMs` into at most `most` parts; beyond
/// that, 0: months.
[[nodiscard]] qint64 timeStep(qint64 spanMs, int most);

/// Ticks at round UTC times within [from, to], at most `most` + 1, labelled as the locale writes
/// times and dates; midnight carries the date.
[[nodiscard]] std::vector<TimeTick> timeTicks(qint64 from, qint64 to, int most,
                                              const QLocale& locale);

/// A moment for a crosshair: with seconds where `spanMs` is below a day, without a date where it
/// is shorter than twelve hours.
[[nodiscard]] QString momentLabel(qint64 ms, qint64 spanMs, const QLocale& locale);

/// The time of day as the locale writes it, without seconds.
[[nodiscard]] QString clockLabel(qint64 ms, const QLocale& locale);

} // namespace rollscope::ui
