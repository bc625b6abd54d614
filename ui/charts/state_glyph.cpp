#include "charts/state_glyph.hpp"
#include <QPainter>
#include <QPainterPath>

namespace rollscope::ui {

void StateGlyph::setShape(Shape shape)
{
    if (m_shape != shape) {
        m_shape = shape;
        repaint();
        Q_EMIT shapeChanged();
    }
}

void StateGlyph::setColor(const QColor& color)
{
    if (m_color != color) {
        m_color = color;
        repaint();
        Q_EMIT colorChanged();
    }
}

QImage StateGlyph::paint(QSize device, qreal) const
{
    QImage image(device, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, m_shape, m_color, qMin(device.width(), device.height()));
    return image;
}

void StateGlyph::draw(QPainter& painter, Shape shape, const QColor& color, qreal side)
{
    const QPointF center(side / 2, side / 2);
    const qreal r = side * 0.42, stroke = side * 0.14;
    const QRectF ring(center.x() - r + stroke / 2, center.y() - r + stroke / 2, 2 * r - stroke,
                      2 * r - stroke);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    QPen pen(color, stroke, Qt::SolidLine, Qt::FlatCap);
    switch (shape) {
    case Disc:
        painter.drawEllipse(center, r, r);
        break;
    case HalfDisc:
        painter.drawPie(QRectF(center.x() - r, center.y() - r, 2 * r, 2 * r), 90 * 16, 180 * 16);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    case Diamond: {
        const qreal d = r * 1.15;
        painter.drawPolygon(QPolygonF{center - QPointF(0, d), center + QPointF(d, 0),
                                      center + QPointF(0, d), center - QPointF(d, 0)});
        break;
    }
    case Square: {
        const qreal half = r * 0.88;
        painter.drawRect(QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half));
        break;
    }
    case Loop: {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(ring, 150 * 16, 290 * 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const QPointF tip(ring.left() - stroke * 0.6, center.y() - r * 0.75);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(r * 0.95, 0), tip + QPointF(0, r * 0.95)});
        break;
    }
    case Target:
        painter.drawEllipse(center, r * 0.42, r * 0.42);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    case DottedRing:
        pen.setDashPattern({0.8, 0.95});
        [[fallthrough]];
    case Ring:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    }
}

} // namespace rollscope::ui
