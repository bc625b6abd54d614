#include "history/chart_sheet.hpp"
#include <QPainter>

namespace rollscope::ui {

namespace {

constexpr int kMargin = 24, kLegendGap = 18;

QFont sized(QFont font, int pixels, bool strong = false)
{
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QColor colorOf(const ChartLine& line, const Palette& palette)
{
    const auto series = seriesColors(palette);
    return line.series() >= 0 && line.series() < series.size() ? series[line.series()]
                                                               : palette.chartLine;
}

class Sheet
{
public:
    Sheet(QImage& image, const TimeSeriesItem& chart, const Palette& palette, const QFont& font)
        : m_chart(chart), m_palette(palette), m_font(font), m_size(image.deviceIndependentSize()),
          m_ratio(image.devicePixelRatio()), m_painter(&image)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void draw(const SheetText& text, TickModel& values, TickModel& times)
    {
        text_(kMargin, kMargin + 18, text.title, 18, m_palette.text, true);
        const auto unit = m_chart.unitText();
        if (!unit.isEmpty()) {
            const auto width = QFontMetricsF(sized(m_font, 18, true)).horizontalAdvance(text.title);
            text_(kMargin + width + 10, kMargin + 18, unit, 13, m_palette.textMuted);
        }
        const double legend = drawLegend(kMargin + 44);
        const QRectF plot(kMargin + labelWidth(values) + 8, legend + 12,
                          m_size.width() - 2 * kMargin - labelWidth(values) - 8,
                          m_size.height() - legend - 12 - 20 - kMargin - 26);
        drawPlot(plot, values, times);
        const double foot = m_size.height() - kMargin;
        text_(kMargin, foot, text.range, 12, m_palette.textMuted);
        right(m_size.width() - kMargin, foot, text.source, 12, m_palette.textMuted);
    }

private:
    void text_(double x, double y, const QString& text, int pixels, const QColor& color,
               bool strong = false)
    {
        m_painter.setFont(sized(m_font, pixels, strong));
        m_painter.setPen(color);
        m_painter.drawText(QPointF(x, y), text);
    }
    void right(double x, double y, const QString& text, int pixels, const QColor& color)
    {
        const auto width = QFontMetricsF(sized(m_font, pixels)).horizontalAdvance(text);
        text_(x - width, y, text, pixels, color);
    }
    [[nodiscard]] double labelWidth(const TickModel& values) const
    {
        const QFontMetricsF metrics(sized(m_font, 12));
        double widest = 0;
        for (const auto& tick : values.rows()) {
            widest = std::max(widest, metrics.horizontalAdvance(tick.label));
        }
        return widest;
    }
    /// Returns where it ends.
    double drawLegend(double top)
    {
        const QFontMetricsF metrics(sized(m_font, 13));
        double x = kMargin, y = top;
        for (const auto* line : m_chart.allLines()) {
            if (!line->isShown()) {
                continue;
            }
            const QString label = line->name() + QStringLiteral("  ") + line->value();
            const auto width = metrics.horizontalAdvance(label) + 16;
            if (x + width > m_size.width() - kMargin && x > kMargin) {
                x = kMargin;
                y += 20;
            }
            m_painter.fillRect(QRectF(x, y - 6, 10, 3), colorOf(*line, m_palette));
            text_(x + 16, y, label, 13, m_palette.text);
            x += width + kLegendGap;
        }
        return y;
    }
    void drawPlot(const QRectF& plot, TickModel& values, TickModel& times)
    {
        std::vector<QColor> colors;
        for (const auto* line : m_chart.allLines()) {
            colors.push_back(colorOf(*line, m_palette));
        }
        const QSize device = (plot.size() * m_ratio).toSize();
        auto image = paintChart(
            m_chart.picture(device, m_ratio, colors, m_palette.chartGrid, m_palette.chartGap));
        image.setDevicePixelRatio(m_ratio);
        m_painter.drawImage(plot.topLeft(), image);
        for (const auto& tick : values.rows()) {
            right(plot.left() - 8, plot.bottom() - tick.position * plot.height() + 4, tick.label,
                  12, m_palette.textMuted);
        }
        const QFontMetricsF metrics(sized(m_font, 12));
        for (const auto& tick : times.rows()) {
            const auto width = metrics.horizontalAdvance(tick.label);
            const auto x = std::clamp(plot.left() + tick.position * plot.width() - width / 2,
                                      plot.left(), plot.right() - width);
            text_(x, plot.bottom() + 18, tick.label, 12, m_palette.textMuted);
        }
    }

    const TimeSeriesItem& m_chart;
    const Palette& m_palette;
    QFont m_font;
    QSizeF m_size;
    qreal m_ratio;
    QPainter m_painter;
};

} // namespace

QImage paintSheet(const TimeSeriesItem& chart, const SheetText& text, const Palette& palette,
                  const QFont& font, QSize size, qreal ratio)
{
    if (size.width() < 200 || size.height() < 150 || ratio < 0.5 || ratio > 8) {
        return {};
    }
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(palette.surface);
    auto& own = const_cast<TimeSeriesItem&>(chart); // its tick models are only read
    Sheet(image, chart, palette, font).draw(text, *own.valueTicks(), *own.timeTicks());
    return image;
}

} // namespace rollscope::ui
