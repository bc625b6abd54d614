#pragma once
#include "base/types.hpp"
#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <optional>

namespace rollscope::ui {

/// What stands where nothing is known. Never a zero.
inline constexpr QChar kNone = u'\u2013';

/// A number and its unit, apart, so that a column can align the numbers.
struct Figure
{
    QString value;
    QString unit;
    /// "value unit" with a no-break space; the value alone without a unit.
    [[nodiscard]] QString text() const;
};

/// Numbers, amounts, durations and shares for people, by locale. Pure; any thread.
class Formatter
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::Formatter)
public:
    /// By the default locale of the moment.
    Formatter() = default;
    explicit Formatter(const QLocale& locale);

    /// Grouped digits.
    [[nodiscard]] QString integer(quint64 value) const;
    /// Fixed decimals by size, so that a live figure keeps its width: 4.27, 61.3, 312, 12,040.
    /// Below 0.01 but above zero "<0.01". Not finite or negative: kNone.
    [[nodiscard]] QString rate(double value) const;
    [[nodiscard]] QString rate(std::optional<double> value) const;
    /// Three significant digits with a decimal prefix: 1.20 k, 34.5 M.
    [[nodiscard]] Figure si(double value) const;
    /// A fee per gas in gwei (two or three digits that count); in wei below 10,000 wei.
    [[nodiscard]] Figure gasPrice(const base::Wei& wei) const;
    /// "$0.0021", "$12.40", "$1,240": two or three digits that count, cents from a dollar on.
    [[nodiscard]] QString usd(double value) const;
    /// "$3.21B", "$410M", "$12.4K": three digits that count.
    [[nodiscard]] QString usdShort(double value) const;
    /// A number of whole tokens with three digits that count: "0.00000231", "12.4", "1,240".
    [[nodiscard]] QString token(double value) const;
    /// 10^n bytes: "830 B", "1.2 MB".
    [[nodiscard]] QString bytes(quint64 value) const;
    /// "40 ms", "1.2 s".
    [[nodiscard]] QString latency(double ms) const;
    /// "0.4 s", "12 s", "3 min 05 s", "2 h 14 min", "3 d 4 h". Negative counts as zero.
    [[nodiscard]] QString duration(qint64 ms) const;
    /// The same in one unit, rounded down, for narrow columns: "10 min", "3 h".
    [[nodiscard]] QString brief(qint64 ms) const;
    /// Rounded down, so that 100 % means all: "98.4 %".
    [[nodiscard]] QString share(double ratio) const;
    /// "14:03:22" UTC.
    [[nodiscard]] QString timeOfDay(base::UnixMs time) const;
    /// "2026-11-21 14:03:22 UTC".
    [[nodiscard]] QString moment(base::UnixMs time) const;
    /// "2:05" or "1:02:05", for the position on a tape.
    [[nodiscard]] QString position(qint64 ms) const;

    [[nodiscard]] QLocale locale() const { return m_locale ? *m_locale : QLocale(); }

private:
    std::optional<QLocale> m_locale;
};

} // namespace rollscope::ui
