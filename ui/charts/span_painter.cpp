#include "charts/span_painter.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::ui {

namespace {

QRgb scaled(QRgb premultiplied, double by)
{
    const auto part = [by](int channel) { return static_cast<int>(channel * by + 0.5); };
    return qRgba(part(qRed(premultiplied)), part(qGreen(premultiplied)), part(qBlue(premultiplied)),
                 part(qAlpha(premultiplied)));
}

QRgb over(QRgb top, QRgb below)
{
    const int rest = 255 - qAlpha(top);
    if (rest == 0 || below == 0) {
        return top;
    }
    const auto mix = [rest](int a, int b) { return a + (b * rest + 127) / 255; };
    return qRgba(mix(qRed(top), qRed(below)), mix(qGreen(top), qGreen(below)),
                 mix(qBlue(top), qBlue(below)), mix(qAlpha(top), qAlpha(below)));
}

} // namespace

SpanPainter::SpanPainter(QImage& image)
    : m_bits(reinterpret_cast<QRgb*>(image.bits())),
      m_stride(image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb))), m_width(image.width()),
      m_height(image.height())
{}

void SpanPainter::blend(int x, int y, QRgb color, double coverage)
{
    if (coverage > 0) {
        auto& pixel = m_bits[y * m_stride + x];
        pixel = over(coverage >= 1 ? color : scaled(color, coverage), pixel);
    }
}

void SpanPainter::fill(int x, Span span, QRgb color)
{
    const double top = std::max(span.top, 0.0);
    const double bottom = std::min(span.bottom, static_cast<double>(m_height));
    if (qAlpha(color) == 0 || !(bottom > top) || x < 0 || x >= m_width) {
        return;
    }
    const int first = static_cast<int>(top);
    const int end = static_cast<int>(bottom); // the last row that is covered in part
    if (first == end) {
        blend(x, first, color, bottom - top);
        return;
    }
    const bool headCut = top > first;
    if (headCut) {
        blend(x, first, color, first + 1 - top);
    }
    QRgb* pixel = m_bits + (first + (headCut ? 1 : 0)) * m_stride + x;
    for (int y = first + (headCut ? 1 : 0); y < end; ++y, pixel += m_stride) {
        *pixel = over(color, *pixel);
    }
    if (end < m_height) {
        blend(x, end, color, bottom - end);
    }
}

void SpanPainter::rect(int left, int top, int width, int height, QRgb color)
{
    const int right = std::min(left + width, m_width), bottom = std::min(top + height, m_height);
    for (int y = std::max(top, 0); y < bottom; ++y) {
        for (int x = std::max(left, 0); x < right; ++x) {
            blend(x, y, color, 1);
        }
    }
}

void SpanPainter::hatch(int x, QRgb color, double distance)
{
    if (qAlpha(color) == 0 || distance < 1 || x < 0 || x >= m_width) {
        return;
    }
    const double stroke = std::max(1.0, distance / 6);
    for (int y = 0; y < m_height; ++y) {
        const auto along = std::fmod(x + y + 1.0, distance) - distance / 2;
        blend(x, y, color, std::clamp(stroke / 2 + 0.5 - std::abs(along), 0.0, 1.0));
    }
}

} // namespace rollscope::ui
