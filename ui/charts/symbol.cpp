#include "charts/symbol.hpp"
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace rollscope::ui {

void Symbol::setSign(Sign sign)
{
    if (m_sign != sign) {
        m_sign = sign;
        repaint();
        Q_EMIT signChanged();
    }
}

void Symbol::setColor(const QColor& color)
{
    if (m_color != color) {
        m_color = color;
        repaint();
        Q_EMIT colorChanged();
    }
}

QImage Symbol::paint(QSize device, qreal) const
{
    QImage image(device, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(device.width() / 16.0, device.height() / 16.0);
    draw(painter, m_sign, m_color);
    return image;
}

static void drawSun(QPainter& painter)
{
    painter.drawEllipse(QPointF(8, 8), 2.8, 2.8);
    for (int i = 0; i < 8; ++i) {
        const double angle = i * M_PI / 4;
        const QPointF way(std::cos(angle), std::sin(angle));
        painter.drawLine(QPointF(8, 8) + 4.9 * way, QPointF(8, 8) + 6.6 * way);
    }
}

void Symbol::draw(QPainter& painter, Sign sign, const QColor& color)
{
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto strokes = [&painter](std::initializer_list<QPointF> points) {
        painter.drawPolyline(QPolygonF(points));
    };
    switch (sign) {
    case Trace:
        strokes({{1.5, 9}, {4.5, 9}, {6.3, 3.5}, {9.2, 12.8}, {11.2, 7}, {12.2, 9}, {14.5, 9}});
        break;
    case ChevronRight:
        strokes({{6.2, 4.2}, {10, 8}, {6.2, 11.8}});
        break;
    case ChevronDown:
        strokes({{4.2, 6.2}, {8, 10}, {11.8, 6.2}});
        break;
    case ArrowUp:
        strokes({{8, 12.5}, {8, 3.5}});
        strokes({{4.8, 6.7}, {8, 3.5}, {11.2, 6.7}});
        break;
    case ArrowDown:
        strokes({{8, 3.5}, {8, 12.5}});
        strokes({{4.8, 9.3}, {8, 12.5}, {11.2, 9.3}});
        break;
    case Search:
        painter.drawEllipse(QPointF(7, 7), 4.2, 4.2);
        strokes({{10.2, 10.2}, {13.6, 13.6}});
        break;
    case Close:
        strokes({{4.3, 4.3}, {11.7, 11.7}});
        strokes({{11.7, 4.3}, {4.3, 11.7}});
        break;
    case Sun:
        drawSun(painter);
        break;
    case Moon: {
        QPainterPath disc, bite;
        disc.addEllipse(QPointF(8, 8), 5.4, 5.4);
        bite.addEllipse(QPointF(10.9, 5.9), 4.7, 4.7);
        painter.drawPath(disc.subtracted(bite));
        break;
    }
    case Info:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        strokes({{8, 7.4}, {8, 11}});
        strokes({{8, 5}, {8, 5.01}});
        break;
    case Warning:
        painter.drawPolygon(QPolygonF{{8, 2.2}, {14.4, 13.4}, {1.6, 13.4}});
        strokes({{8, 6.4}, {8, 9.6}});
        strokes({{8, 11.5}, {8, 11.51}});
        break;
    case Play:
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{{5, 3.6}, {12.4, 8}, {5, 12.4}});
        break;
    }
}

} // namespace rollscope::ui
