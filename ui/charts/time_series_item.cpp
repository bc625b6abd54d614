#include "charts/time_series_item.hpp"

namespace rollscope::ui
{

void TimeSeriesItem::setColumns(const Spark& columns)
{
    if (!(m_columns == columns)) {
        m_columns = columns;
        repaint();
        Q_EMIT columnsChanged();
    }
}

void TimeSeriesItem::setRange(ValueRange range)
{
    if (!(m_range == range)) {
        m_range = range;
        repaint();
        Q_EMIT rangeChanged();
    }
}

void TimeSeriesItem::setLineColor(const QColor& color)
{
    if (m_style.line != color) {
        m_style.line = color;
        repaint();
        Q_EMIT styleChanged();
    }
}

void TimeSeriesItem::setFillColor(const QColor& color)
{
    if (m_style.fill != color) {
        m_style.fill = color;
        repaint();
        Q_EMIT styleChanged();
    }
}

void TimeSeriesItem::setGapColor(const QColor& color)
{
    if (m_style.gap != color) {
        m_style.gap = color;
        repaint();
        Q_EMIT styleChanged();
    }
}

void TimeSeriesItem::setLineWidth(qreal width)
{
    if (!qFuzzyCompare(m_style.width, width)) {
        m_style.width = width;
        repaint();
        Q_EMIT styleChanged();
    }
}

QImage TimeSeriesItem::paint(QSize device, qreal ratio) const
{
    auto style = m_style;
    style.width *= ratio;
    style.hatch *= ratio;
    return paintSpans(m_columns.columns(), device, m_range, style);
}

SparklineItem::SparklineItem(QQuickItem* parent) : TimeSeriesItem(parent)
{
    connect(this, &TimeSeriesItem::columnsChanged, this, [this] {
        const auto range = dataRange(columns().columns());
        setRange({0, range && range->high > 0 ? range->high * 1.08 : 1});
    });
}

} // namespace rollscope::ui
