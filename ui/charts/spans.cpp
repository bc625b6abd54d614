#include "charts/spans.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::ui {

using series::Column;

namespace {

constexpr int kLargest = 16'384; // pixels on a side; beyond it nothing is drawn

/// Covers what lies between two whole rows, in device pixels from the top.
struct Span
{
    double top = 0, bottom = 0;
};

double overlap(Span span, int row)
{
    return std::clamp(std::min(span.bottom, row + 1.0) - std::max(span.top, double(row)), 0.0, 1.0);
}

QRgb scaled(QRgb premultiplied, double by)
{
    const auto part = [by](int channel) { return static_cast<int>(channel * by + 0.5); };
    return qRgba(part(qRed(premultiplied)), part(qGreen(premultiplied)), part(qBlue(premultiplied)),
                 part(qAlpha(premultiplied)));
}

QRgb over(QRgb top, QRgb below)
{
    const int rest = 255 - qAlpha(top);
    const auto mix = [rest](int a, int b) { return a + (b * rest + 127) / 255; };
    return qRgba(mix(qRed(top), qRed(below)), mix(qGreen(top), qGreen(below)),
                 mix(qBlue(top), qBlue(below)), mix(qAlpha(top), qAlpha(below)));
}

class Painter
{
public:
    Painter(QImage& image, const SpanStyle& style)
        : m_image(image), m_bits(reinterpret_cast<QRgb*>(image.bits())),
          m_stride(image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb))),
          m_line(qPremultiply(style.line.rgba())), m_band(qPremultiply(style.band.rgba())),
          m_fill(qPremultiply(style.fill.rgba())), m_gap(qPremultiply(style.gap.rgba())),
          m_style(style)
    {}

    void hatch(int x)
    {
        if (qAlpha(m_gap) == 0 || m_style.hatch < 1) {
            return;
        }
        const double stroke = std::max(1.0, m_style.hatch / 6);
        for (int y = 0; y < m_image.height(); ++y) {
            const auto along = std::fmod(x + y + 1.0, m_style.hatch) - m_style.hatch / 2;
            blend(x, y, m_gap, std::clamp(stroke / 2 + 0.5 - std::abs(along), 0.0, 1.0));
        }
    }

    /// `reach` holds `line`; both are without the line's own width.
    void column(int x, Span line, Span reach)
    {
        fill(x, {reach.bottom, static_cast<double>(m_image.height())}, m_fill);
        const double half = m_style.width / 2;
        // Under the line only where the band goes on beyond it: a flat line must not grow by it.
        const double middle = (line.top + line.bottom) / 2;
        fill(x,
             {reach.top < line.top ? reach.top - half : middle,
              reach.bottom > line.bottom ? reach.bottom + half : middle},
             m_band);
        fill(x, {line.top - half, line.bottom + half}, m_line);
    }

private:
    void fill(int x, Span span, QRgb color)
    {
        if (qAlpha(color) == 0) {
            return;
        }
        const int from = std::max(0, static_cast<int>(std::floor(span.top)));
        const int to = std::min(m_image.height() - 1, static_cast<int>(span.bottom));
        for (int y = from; y <= to; ++y) {
            blend(x, y, color, overlap(span, y));
        }
    }
    void blend(int x, int y, QRgb color, double coverage)
    {
        if (coverage > 0) {
            auto& pixel = m_bits[y * m_stride + x];
            pixel = over(coverage >= 1 ? color : scaled(color, coverage), pixel);
        }
    }

    QImage& m_image;
    QRgb* m_bits;
    qsizetype m_stride;
    QRgb m_line, m_band, m_fill, m_gap;
    const SpanStyle& m_style;
};

Column merged(std::span<const Column> group)
{
    Column out;
    for (const auto& column : group) {
        if (column.gap) {
            continue;
        }
        if (out.gap) {
            out = column;
        } else {
            out.min = std::min(out.min, column.min);
            out.max = std::max(out.max, column.max);
            out.last = column.last;
        }
    }
    return out;
}

/// Columns with straight lines between their middles; places are counted in columns from 0.
class Joined
{
public:
    explicit Joined(std::span<const Column> columns) : m_columns(columns) {}

    /// What a pixel from `left` to `right` shows; `columns` must not be empty.
    [[nodiscard]] Column pixel(double left, double right) const
    {
        const auto centre = (left + right) / 2;
        const auto& own = m_columns[nearest(centre)];
        if (own.gap) {
            return own;
        }
        const auto lowest = [](const Column& c) { return c.min; };
        const auto highest = [](const Column& c) { return c.max; };
        const auto middle = [](const Column& c) { return (c.first + c.last) / 2; };
        return {at(left, own, middle), at(centre, own, lowest), at(centre, own, highest),
                at(right, own, middle), false};
    }

private:
    [[nodiscard]] std::size_t nearest(double place) const
    {
        const auto last = static_cast<double>(m_columns.size() - 1);
        return static_cast<std::size_t>(std::clamp(std::floor(place), 0.0, last));
    }
    /// Where a neighbour is missing or a gap, the value of `own` goes on to the edge.
    template <class Value> float at(double place, const Column& own, Value value) const
    {
        const auto before = std::floor(place - 0.5);
        if (before < 0 || before + 1 >= static_cast<double>(m_columns.size())) {
            return value(own);
        }
        const auto& a = m_columns[static_cast<std::size_t>(before)];
        const auto& b = m_columns[static_cast<std::size_t>(before) + 1];
        if (a.gap || b.gap) {
            return value(own);
        }
        return value(a) + (value(b) - value(a)) * static_cast<float>(place - 0.5 - before);
    }

    std::span<const Column> m_columns;
};

} // namespace

std::optional<ValueRange> dataRange(std::span<const Column> columns)
{
    std::optional<ValueRange> range;
    for (const auto& column : columns) {
        if (column.gap || !std::isfinite(column.min) || !std::isfinite(column.max)) {
            continue;
        }
        if (!range) {
            range = ValueRange{column.min, column.max};
        }
        range->low = std::min<double>(range->low, column.min);
        range->high = std::max<double>(range->high, column.max);
    }
    return range;
}

std::vector<Column> fitColumns(std::span<const Column> columns, int width)
{
    std::vector<Column> out(static_cast<std::size_t>(std::max(width, 0)));
    if (columns.empty() || out.empty()) {
        return out;
    }
    const auto n = columns.size(), w = out.size();
    for (std::size_t x = 0; x < w; ++x) {
        if (n >= w) {
            const auto from = x * n / w, to = (x + 1) * n / w;
            out[x] = merged(columns.subspan(from, to - from));
        } else {
            const auto step = static_cast<double>(n) / static_cast<double>(w);
            out[x] = Joined(columns).pixel(static_cast<double>(x) * step,
                                           static_cast<double>(x + 1) * step);
        }
    }
    return out;
}

QImage paintSpans(std::span<const Column> columns, QSize size, ValueRange range,
                  const SpanStyle& style)
{
    if (size.isEmpty() || size.width() > kLargest || size.height() > kLargest) {
        return {};
    }
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const auto fitted = fitColumns(columns, size.width());
    const auto start = std::ranges::find(fitted, false, &Column::gap) - fitted.begin();

    const double height = size.height(), inset = style.width / 2;
    const double extent = range.high > range.low ? range.high - range.low : 1;
    const auto toY = [&](double value) {
        if (!std::isfinite(value)) {
            value = range.low;
        }
        const auto part = std::clamp((value - range.low) / extent, -1.0, 2.0);
        return height - inset - part * (height - 2 * inset);
    };

    const bool filling =
        columns.size() > 1 && columns.back().gap && !columns[columns.size() - 2].gap;
    const auto lastHatched =
        filling ? size.width() -
                      size.width() / static_cast<int>(std::min(
                                         columns.size(), static_cast<std::size_t>(kLargest))) -
                      1
                : size.width();

    Painter painter(image, style);
    for (auto x = start; x < size.width(); ++x) {
        const auto i = static_cast<std::size_t>(x);
        const auto& column = fitted[i];
        if (column.gap) {
            if (x < lastHatched) {
                painter.hatch(static_cast<int>(x));
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
        painter.column(static_cast<int>(x), {toY(high), toY(low)},
                       {toY(std::max(high, column.max)), toY(std::min(low, column.min))});
    }
    return image;
}

} // namespace rollscope::ui
