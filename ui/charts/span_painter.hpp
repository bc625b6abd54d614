#pragma once
#include <QColor>
#include <QImage>

namespace rollscope::ui {

/// What lies between two heights, in device pixels from the top.
struct Span
{
    double top = 0, bottom = 0;
};

/// Blends vertical antialiased spans into a premultiplied ARGB image. Pure; any thread.
class SpanPainter
{
public:
    /// `image` must be ARGB32_Premultiplied and outlive this.
    explicit SpanPainter(QImage& image);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }

    /// One pixel column; what is outside the image is left out.
    void fill(int x, Span span, QRgb premultiplied);
    /// Whole pixels of a rectangle.
    void rect(int left, int top, int width, int height, QRgb premultiplied);
    /// Diagonal strokes, `distance` pixels apart, over the whole height of one column.
    void hatch(int x, QRgb premultiplied, double distance);

private:
    void blend(int x, int y, QRgb color, double coverage);

    QRgb* m_bits;
    qsizetype m_stride;
    int m_width, m_height;
};

} // namespace rollscope::ui
