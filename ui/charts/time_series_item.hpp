#pragma once
#include "charts/image_item.hpp"
#include "charts/spans.hpp"
#include "charts/spark.hpp"

namespace rollscope::ui {

/// One line over time, painted from columns decimated in the core. Axes, legend and crosshair are
/// other items over it. `low` and `high` are the values at the lower and upper edge.
class TimeSeriesItem : public rollscope::ui::ImageItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(TimeSeries)
    Q_PROPERTY(rollscope::ui::Spark columns READ columns WRITE setColumns NOTIFY columnsChanged)
    Q_PROPERTY(double low READ low WRITE setLow NOTIFY rangeChanged)
    Q_PROPERTY(double high READ high WRITE setHigh NOTIFY rangeChanged)
    Q_PROPERTY(QColor lineColor READ lineColor WRITE setLineColor NOTIFY styleChanged)
    Q_PROPERTY(QColor bandColor READ bandColor WRITE setBandColor NOTIFY styleChanged)
    Q_PROPERTY(QColor fillColor READ fillColor WRITE setFillColor NOTIFY styleChanged)
    Q_PROPERTY(QColor gapColor READ gapColor WRITE setGapColor NOTIFY styleChanged)
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY styleChanged)

public:
    using ImageItem::ImageItem;

    [[nodiscard]] Spark columns() const { return m_columns; }
    void setColumns(const Spark& columns);
    [[nodiscard]] double low() const { return m_range.low; }
    void setLow(double low) { setRange({low, m_range.high}); }
    [[nodiscard]] double high() const { return m_range.high; }
    void setHigh(double high) { setRange({m_range.low, high}); }
    [[nodiscard]] QColor lineColor() const { return m_style.line; }
    void setLineColor(const QColor& color);
    [[nodiscard]] QColor bandColor() const { return m_style.band; }
    void setBandColor(const QColor& color);
    [[nodiscard]] QColor fillColor() const { return m_style.fill; }
    void setFillColor(const QColor& color);
    [[nodiscard]] QColor gapColor() const { return m_style.gap; }
    void setGapColor(const QColor& color);
    /// In device-independent pixels.
    [[nodiscard]] qreal lineWidth() const { return m_style.width; }
    void setLineWidth(qreal width);

Q_SIGNALS:
    void columnsChanged();
    void rangeChanged();
    void styleChanged();

protected:
    [[nodiscard]] QImage paint(QSize device, qreal ratio) const override;
    void setRange(ValueRange range);

private:
    template <class T> void setStyle(T SpanStyle::*part, const T& value);

    Spark m_columns;
    ValueRange m_range;
    SpanStyle m_style;
};

/// A small TimeSeries without axes that finds its own range: from zero to a little above the
/// maximum.
class SparklineItem : public rollscope::ui::TimeSeriesItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Sparkline)
public:
    explicit SparklineItem(QQuickItem* parent = nullptr);
};

} // namespace rollscope::ui
