#pragma once
#include "charts/columns.hpp"
#include "format/formatter.hpp"
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// What a chart's values are; QML's name for it is `ChartUnit`.
namespace chart_unit {
Q_NAMESPACE
QML_NAMED_ELEMENT(ChartUnit)
enum Unit {
    PerSecond,     ///< transactions
    MgasPerSecond, ///< million gas
    Gwei,
    Milliseconds,
    Seconds,
    Count,
    Index, ///< 100 at a moment
    Usd,
};
Q_ENUM_NS(Unit)
} // namespace chart_unit

/// Values as people read them, in the unit that suits an axis whose upper edge is `high`.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::ChartText)
public:
    explicit ChartText(chart_unit::Unit unit = chart_unit::Count, double high = 0,
                       const QLocale& locale = QLocale());

    /// What the axis counts in: values are divided by this (60 for minutes).
    [[nodiscard]] double divisor() const { return m_divisor; }
    /// The unit's sign for the title; empty for counts.
    [[nodiscard]] QString sign() const;
    /// A value with three digits that count; with its unit where `withUnit`.
    [[nodiscard]] QString value(double value, bool withUnit = true) const;
    /// An axis label; `step` is the distance of the ticks, in the axis's own count.
    [[nodiscard]] QString tick(double value, double step) const;

    /// One sentence for those who cannot see it: now, lowest, highest, trend, gaps.
    [[nodiscard]] QString summary(const QString& name, const ColumnFacts& facts, int gaps,
                                  const QString& range) const;
    /// The means of named lines, lowest first, with how much is known where that is not all. Empty
    /// when fewer than two are known.
    [[nodiscard]] QString ranking(std::vector<std::pair<QString, ColumnFacts>> lines) const;

private:
    chart_unit::Unit m_unit;
    double m_divisor = 1;
    QLocale m_locale;
};

} // namespace rollscope::ui
