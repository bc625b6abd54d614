#include "charts/chart_text.hpp"
#include "charts/value_scale.hpp"
#include <cmath>

namespace rollscope::ui {

namespace {

double divisorFor(chart_unit::Unit unit, double high)
{
    switch (unit) {
    case chart_unit::Milliseconds:
        return high >= 2'000 ? 1'000 : 1;
    case chart_unit::Seconds:
        return high >= 3 * 3'600 ? 3'600 : high >= 300 ? 60 : 1;
    case chart_unit::Gwei:
        return high > 0 && high < 1e-4 ? 1e-9 : 1;
    default:
        return 1;
    }
}

} // namespace

ChartText::ChartText(chart_unit::Unit unit, double high, const QLocale& locale)
    : m_unit(unit), m_divisor(divisorFor(unit, high)), m_locale(locale)
{}

QString ChartText::sign() const
{
    switch (m_unit) {
    case chart_unit::PerSecond:
        return tr("tx/s", "transactions per second");
    case chart_unit::MgasPerSecond:
        return tr("Mgas/s", "million gas per second");
    case chart_unit::Gwei:
        return m_divisor < 1 ? tr("wei") : tr("gwei");
    case chart_unit::Milliseconds:
        return m_divisor > 1 ? tr("s", "seconds") : tr("ms", "milliseconds");
    case chart_unit::Seconds:
        return m_divisor >= 3'600 ? tr("h", "hours")
               : m_divisor >= 60  ? tr("min", "minutes")
                                  : tr("s", "seconds");
    case chart_unit::Usd:
        return tr("USD");
    case chart_unit::Index:
    case chart_unit::Count:
        break;
    }
    return {};
}

QString ChartText::value(double value, bool withUnit) const
{
    if (!std::isfinite(value)) {
        return kNone;
    }
    const double shown = value / m_divisor;
    const double size = std::abs(shown);
    int decimals = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
    if (size > 0 && size < 0.1) {
        decimals = std::min(9, 1 - static_cast<int>(std::floor(std::log10(size))));
    }
    if (m_unit == chart_unit::Count && shown == std::floor(shown)) {
        decimals = 0;
    }
    const auto number =
        size < 1e9 ? m_locale.toString(shown, 'f', decimals) : m_locale.toString(shown, 'g', 4);
    const auto unit = sign();
    return withUnit && !unit.isEmpty() ? QString(number + QChar(0xa0) + unit) : number;
}

QString ChartText::tick(double value, double step) const
{
    const double shown = std::abs(value) < 1e-300 ? 0 : value;
    const double size = std::max(std::abs(shown), std::abs(step));
    if (size >= 10'000) {
        const Formatter format(m_locale);
        return format.si(shown).text();
    }
    const int decimals = decimalsFor(step);
    return decimals > 6 ? m_locale.toString(shown, 'g', 2)
                        : m_locale.toString(shown, 'f', decimals);
}

QString ChartText::summary(const QString& name, const ColumnFacts& facts, int gaps,
                           const QString& range) const
{
    if (facts.known == 0) {
        return tr("%1, %2: nothing is known.", "chart, range").arg(name, range);
    }
    QString text = tr("%1, %2: %3 at the end, between %4 and %5.", "chart, range, values")
                       .arg(name, range, value(*facts.last), value(*facts.min), value(*facts.max));
    if (*facts.first > 0 && facts.known > 1) {
        const double change = *facts.last / *facts.first - 1;
        const auto percent = m_locale.toString(std::abs(change) * 100, 'f', 0);
        if (std::abs(change) < 0.005) {
            text += u' ' + tr("As at the start.");
        } else if (change > 0) {
            text += u' ' + tr("%1% above the start.").arg(percent);
        } else {
            text += u' ' + tr("%1% below the start.").arg(percent);
        }
    }
    if (gaps > 0) {
        text += u' ' + tr("%n gap(s).", nullptr, gaps);
    }
    return text;
}

QString ChartText::ranking(std::vector<std::pair<QString, ColumnFacts>> lines) const
{
    std::erase_if(lines, [](const auto& line) { return line.second.known == 0; });
    if (lines.size() < 2) {
        return {};
    }
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return line.second.mean; });
    QStringList said;
    for (const auto& [name, facts] : lines) {
        const auto mean = value(facts.mean);
        said << (facts.known < facts.columns ? tr("%1 %2 (%3% known)", "line, mean, share")
                                                   .arg(name, mean)
                                                   .arg(100 * facts.known / facts.columns)
                                             : tr("%1 %2", "line, mean").arg(name, mean));
    }
    return tr("Mean over the range, lowest first: %1.").arg(said.join(QStringLiteral(" \u00b7 ")));
}

} // namespace rollscope::ui
