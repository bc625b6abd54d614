#include "charts/time_series_item.hpp"

namespace rollscope::ui {

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

template <class T> void TimeSeriesItem::setStyle(T SpanStyle::*part, const T& value)
{
    if (!(m_style.*part == value)) {
        m_style.*part = value;
        repaint();
        Q_EMIT styleChanged();
    }
}

void TimeSeriesItem::setLineColor(const QColor& color)
{
    setStyle(&SpanStyle::line, color);
}

void TimeSeriesItem::setBandColor(const QColor& color)
{
    setStyle(&SpanStyle::band, color);
}

void TimeSeriesItem::setFillColor(const QColor& color)
{
    setStyle(&SpanStyle::fill, color);
}

void TimeSeriesItem::setGapColor(const QColor& color)
{
    setStyle(&SpanStyle::gap, color);
}

void TimeSeriesItem::setLineWidth(qreal width)
{
    setStyle(&SpanStyle::width, width);
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
