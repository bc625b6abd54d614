#pragma once
#include "charts/image_item.hpp"
#include "charts/spans.hpp"
#include "charts/spark.hpp"

namespace rollscope::ui {

/// A small line over time without axes, painted from columns decimated in the core. It finds its
/// own range: from zero to a little above the maximum.
class SparklineItem : public rollscope::ui::ImageItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Sparkline)
    Q_PROPERTY(rollscope::ui::Spark columns READ columns WRITE setColumns NOTIFY columnsChanged)
    Q_PROPERTY(QColor lineColor READ lineColor WRITE setLineColor NOTIFY styleChanged)
    Q_PROPERTY(QColor bandColor READ bandColor WRITE setBandColor NOTIFY styleChanged)
    Q_PROPERTY(QColor fillColor READ fillColor WRITE setFillColor NOTIFY styleChanged)
    Q_PROPERTY(QColor gapColor READ gapColor WRITE setGapColor NOTIFY styleChanged)
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY styleChanged)

public:
    using ImageItem::ImageItem;

    [[nodiscard]] Spark columns() const { return m_columns; }
    void setColumns(const Spark& columns);
    [[nodiscard]] QColor lineColor() const { return m_style.line; }
    void setLineColor(const QColor& color) { setStyle(&SpanStyle::line, color); }
    [[nodiscard]] QColor bandColor() const { return m_style.band; }
    void setBandColor(const QColor& color) { setStyle(&SpanStyle::band, color); }
    [[nodiscard]] QColor fillColor() const { return m_style.fill; }
    void setFillColor(const QColor& color) { setStyle(&SpanStyle::fill, color); }
    [[nodiscard]] QColor gapColor() const { return m_style.gap; }
    void setGapColor(const QColor& color) { setStyle(&SpanStyle::gap, color); }
    /// In device-independent pixels.
    [[nodiscard]] qreal lineWidth() const { return m_style.width; }
    void setLineWidth(qreal width) { setStyle(&SpanStyle::width, width); }

Q_SIGNALS:
    void columnsChanged();
    void styleChanged();

protected:
    [[nodiscard]] QImage paint(QSize device, qreal ratio) const override;

private:
    template <class T> void setStyle(T SpanStyle::*part, const T& value)
    {
        if (!(m_style.*part == value)) {
            m_style.*part = value;
            repaint();
            Q_EMIT styleChanged();
        }
    }

    Spark m_columns;
    SpanStyle m_style;
};

} // namespace rollscope::ui
