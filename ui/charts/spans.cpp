#include "charts/spans.hpp"
#include "charts/span_painter.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::ui {

using series::Column;

namespace {

constexpr int kLargest = 16'384; // pixels on a side; beyond it nothing is drawn

/// Values to device pixels from the top.
class Scale
{
public:
    Scale(ValueRange range, bool logarithmic, double height, double inset)
        : m_log(logarithmic), m_low(place(range.low)), m_height(height), m_inset(inset)
    {
        const double extent = place(range.high) - m_low;
        m_factor = (height - 2 * inset) / (extent > 0 ? extent : 1);
    }
    [[nodiscard]] double y(double value) const
    {
        const double at = std::isfinite(value) ? place(value) : m_low;
        const double up = (at - m_low) * m_factor;
        return m_height - m_inset - std::clamp(up, -m_height, 2 * m_height);
    }

private:
    [[nodiscard]] double place(double value) const
    {
        return m_log ? std::log10(std::max(value, 1e-30)) : value;
    }
    bool m_log;
    double m_low, m_height, m_inset, m_factor = 1;
};

/// An unset colour draws nothing.
QRgb inkOf(const QColor& color)
{
    return color.isValid() ? qPremultiply(color.rgba()) : 0;
}

struct Inks
{
    explicit Inks(const SpanStyle& style)
        : line(inkOf(style.line)), band(inkOf(style.band)), fill(inkOf(style.fill)),
          gap(inkOf(style.gap)), half(style.width / 2)
    {}
    QRgb line, band, fill, gap;
    double half;

    /// `reach` holds `way`; both are without the line's own width.
    void column(SpanPainter& painter, int x, Span way, Span reach) const
    {
        painter.fill(x, {reach.bottom, static_cast<double>(painter.height())}, fill);
        // Under the line only where the band goes on beyond it: a flat line must not grow by it.
        const double middle = (way.top + way.bottom) / 2;
        painter.fill(x,
                     {reach.top < way.top ? reach.top - half : middle,
                      reach.bottom > way.bottom ? reach.bottom + half : middle},
                     band);
        painter.fill(x, {way.top - half, way.bottom + half}, line);
    }
};

/// The first pixel at the end that stays empty: the newest column may still be filling.
int hatchEnd(std::span<const Column> columns, int width)
{
    const auto n = columns.size();
    if (n < 2 || !columns[n - 1].gap || columns[n - 2].gap) {
        return width;
    }
    return width - width / static_cast<int>(std::min(n, static_cast<std::size_t>(kLargest))) - 1;
}

void drawLine(SpanPainter& painter, const LineInput& line, const ChartPicture& picture)
{
    const int width = painter.width();
    std::vector<Column> made;
    std::span<const Column> fitted = line.columns;
    if (std::ssize(fitted) != width) {
        made = fitColumns(line.columns, width);
        fitted = made;
    }
    const Scale scale(picture.range, picture.logarithmic, painter.height(), line.style.width / 2);
    const Inks inks(line.style);
    const int lastHatched = hatchEnd(line.columns, width);
    const auto start = std::ranges::find(fitted, false, &Column::gap) - fitted.begin();
    for (auto x = start; x < width; ++x) {
        const auto i = static_cast<std::size_t>(x);
        const auto& column = fitted[i];
        if (column.gap) {
            if (x < lastHatched) {
                painter.hatch(static_cast<int>(x), inks.gap, line.style.hatch);
            }
            continue;
        }
        // Half of the way to each neighbour belongs to this pixel, so that the spans touch.
        float low = std::min(column.first, column.last);
        float high = std::max(column.first, column.last);
        const auto reach = [&low, &high](float value) {
            low = std::min(low, value);
            high = std::max(high, value);
        };
        if (i > 0 && !fitted[i - 1].gap) {
            reach((fitted[i - 1].last + column.first) / 2);
        }
        if (i + 1 < fitted.size() && !fitted[i + 1].gap) {
            reach((column.last + fitted[i + 1].first) / 2);
        }
        inks.column(painter, static_cast<int>(x), {scale.y(high), scale.y(low)},
                    {scale.y(std::max(high, column.max)), scale.y(std::min(low, column.min))});
    }
}

void drawGrid(SpanPainter& painter, const ChartPicture& picture)
{
    const auto ink = inkOf(picture.grid);
    if (qAlpha(ink) == 0) {
        return;
    }
    const auto at = [&picture](double part, int length) {
        return std::clamp(static_cast<int>(std::lround(part * length - picture.hair / 2.0)), 0,
                          std::max(0, length - picture.hair));
    };
    for (const double row : picture.rows) {
        painter.rect(0, at(1 - row, painter.height()), painter.width(), picture.hair, ink);
    }
    for (const double column : picture.verticals) {
        painter.rect(at(column, painter.width()), 0, picture.hair, painter.height(), ink);
    }
}

void drawBand(SpanPainter& painter, const BandInput& band, int hair)
{
    const auto ink = inkOf(band.color);
    const auto pixel = [&painter](double part) {
        return static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * painter.width()));
    };
    // What is shorter than a pixel still happened.
    const int from = std::min(pixel(band.from), painter.width() - 1);
    const int to = std::max(pixel(band.to), from + 1);
    if (band.to < 0 || band.from > 1) {
        return;
    }
    if (!band.hatched) {
        painter.rect(from, 0, to - from, painter.height(), ink);
        return;
    }
    for (int x = from; x < to; ++x) {
        painter.hatch(x, ink, 6.0 * hair);
    }
}

} // namespace

QImage paintChart(const ChartPicture& picture)
{
    const QSize size = picture.size;
    if (size.isEmpty() || size.width() > kLargest || size.height() > kLargest) {
        return {};
    }
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(picture.ground);
    SpanPainter painter(image);
    for (const auto& band : picture.bands) {
        drawBand(painter, band, std::max(1, picture.hair));
    }
    drawGrid(painter, picture);
    for (const auto& line : picture.lines) {
        drawLine(painter, line, picture);
    }
    for (const auto& marker : picture.markers) {
        if (marker.at >= 0 && marker.at <= 1) {
            const int x = std::min(static_cast<int>(marker.at * size.width()), size.width() - 1);
            painter.rect(x, 0, picture.hair, size.height(), inkOf(marker.color));
        }
    }
    return image;
}

QImage paintSpans(std::span<const Column> columns, QSize size, ValueRange range,
                  const SpanStyle& style)
{
    ChartPicture picture;
    picture.size = size;
    picture.range = range;
    picture.lines.push_back({columns, style});
    return paintChart(picture);
}

} // namespace rollscope::ui
