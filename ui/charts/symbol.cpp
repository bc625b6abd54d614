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

/// The signs of pages and of what can be done on them.
static void drawMore(QPainter& painter, Symbol::Sign sign, const QColor& color)
{
    const auto strokes = [&painter](std::initializer_list<QPointF> points) {
        painter.drawPolyline(QPolygonF(points));
    };
    switch (sign) {
    case Symbol::Pause:
        strokes({{5.6, 4}, {5.6, 12}});
        strokes({{10.4, 4}, {10.4, 12}});
        break;
    case Symbol::Rows:
        for (const double y : {4.0, 8.0, 12.0}) {
            strokes({{5.6, y}, {13.6, y}});
            strokes({{2.6, y}, {2.61, y}});
        }
        break;
    case Symbol::Lanes:
        strokes({{2.4, 4}, {8.6, 4}});
        strokes({{6, 8}, {13.6, 8}});
        strokes({{3.6, 12}, {6, 12}});
        strokes({{9.6, 12}, {11.8, 12}});
        break;
    case Symbol::Blocks:
        painter.drawRect(QRectF(2, 9, 5, 5));
        painter.drawRect(QRectF(9, 9, 5, 5));
        painter.drawRect(QRectF(5.5, 2, 5, 5));
        break;
    case Symbol::Lines:
        strokes({{2, 11.5}, {5.5, 7.5}, {9, 9.8}, {14, 3.5}});
        strokes({{2, 13.8}, {6.5, 12}, {10, 13.2}, {14, 9.5}});
        break;
    case Symbol::Donut:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.drawEllipse(QPointF(8, 8), 2.4, 2.4);
        strokes({{8, 2}, {8, 5.6}});
        strokes({{10.1, 9.2}, {13.2, 11}});
        break;
    case Symbol::Vault:
        painter.drawRoundedRect(QRectF(2, 2.6, 12, 10), 1.2, 1.2);
        painter.drawEllipse(QPointF(8, 7.6), 2.4, 2.4);
        strokes({{4, 12.6}, {4, 14.2}});
        strokes({{12, 12.6}, {12, 14.2}});
        strokes({{8, 5.2}, {8, 7.6}});
        break;
    case Symbol::Stake: // coins on a stack, and one that is put down
        painter.drawEllipse(QRectF(2.6, 10.4, 10.8, 3.6));
        strokes({{2.6, 8.6}, {2.6, 12.2}});
        strokes({{13.4, 8.6}, {13.4, 12.2}});
        painter.drawEllipse(QRectF(2.6, 6.8, 10.8, 3.6));
        strokes({{8, 1.8}, {8, 5}});
        strokes({{6.2, 3.4}, {8, 5.2}, {9.8, 3.4}});
        break;
    case Symbol::Purse:
        painter.drawRoundedRect(QRectF(2, 4.6, 12, 9), 1.4, 1.4);
        strokes({{2.4, 4.9}, {10.8, 2.2}, {11.6, 4.4}});
        strokes({{14, 7.6}, {10.4, 7.6}, {10.4, 10.6}, {14, 10.6}});
        break;
    case Symbol::Sliders:
        strokes({{2, 4.8}, {7.4, 4.8}});
        strokes({{11.6, 4.8}, {14, 4.8}});
        strokes({{2, 11.2}, {4.4, 11.2}});
        strokes({{8.6, 11.2}, {14, 11.2}});
        painter.drawEllipse(QPointF(9.5, 4.8), 2, 2);
        painter.drawEllipse(QPointF(6.5, 11.2), 2, 2);
        break;
    case Symbol::Bell: {
        QPainterPath bell(QPointF(3, 11.6));
        bell.cubicTo(4.6, 10, 4.2, 8.6, 4.4, 6.6);
        bell.cubicTo(4.7, 1.4, 11.3, 1.4, 11.6, 6.6);
        bell.cubicTo(11.8, 8.6, 11.4, 10, 13, 11.6);
        bell.closeSubpath();
        painter.drawPath(bell);
        strokes({{6.8, 14}, {9.2, 14}});
        break;
    }
    case Symbol::ArrowLeft:
        strokes({{13, 8}, {3, 8}});
        strokes({{7, 4}, {3, 8}, {7, 12}});
        break;
    case Symbol::ArrowRight:
        strokes({{3, 8}, {13, 8}});
        strokes({{9, 4}, {13, 8}, {9, 12}});
        break;
    case Symbol::Star:
    case Symbol::StarFull: {
        QPolygonF star;
        for (int i = 0; i < 10; ++i) {
            const double angle = i * M_PI / 5 - M_PI / 2, radius = i % 2 == 0 ? 6.2 : 2.7;
            star << QPointF(8 + radius * std::cos(angle), 8.4 + radius * std::sin(angle));
        }
        painter.setBrush(sign == Symbol::StarFull ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawPolygon(star);
        break;
    }
    case Symbol::Columns:
        painter.drawRoundedRect(QRectF(2, 3, 12, 10), 1.5, 1.5);
        strokes({{6, 3}, {6, 13}});
        strokes({{10, 3}, {10, 13}});
        break;
    case Symbol::Funnel:
        strokes({{2.4, 4}, {13.6, 4}});
        strokes({{4.6, 8}, {11.4, 8}});
        strokes({{6.8, 12}, {9.2, 12}});
        break;
    case Symbol::Help: {
        QPainterPath hook(QPointF(5.2, 5.8));
        hook.cubicTo(5.2, 1.4, 11.2, 1.6, 10.9, 5.6);
        hook.cubicTo(10.7, 7.8, 8, 7.6, 8, 10.2);
        painter.drawPath(hook);
        strokes({{8, 13.2}, {8, 13.21}});
        break;
    }
    case Symbol::SideBar:
        painter.drawRoundedRect(QRectF(2, 3, 12, 10), 1.5, 1.5);
        strokes({{6.4, 3}, {6.4, 13}});
        break;
    case Symbol::Check:
        strokes({{3.2, 8.4}, {6.6, 11.8}, {12.8, 4.6}});
        break;
    case Symbol::Plus:
        strokes({{8, 3.4}, {8, 12.6}});
        strokes({{3.4, 8}, {12.6, 8}});
        break;
    case Symbol::Bin:
        strokes({{2.8, 4.4}, {13.2, 4.4}});
        strokes({{6.2, 4.2}, {6.2, 2.4}, {9.8, 2.4}, {9.8, 4.2}});
        strokes({{4.2, 4.6}, {4.9, 13.6}, {11.1, 13.6}, {11.8, 4.6}});
        break;
    case Symbol::Copy:
        painter.drawRoundedRect(QRectF(5.6, 5.6, 8, 8), 1.5, 1.5);
        strokes({{3.4, 10.4}, {2.4, 10.4}, {2.4, 2.4}, {10.4, 2.4}, {10.4, 3.4}});
        break;
    case Symbol::Outside:
        strokes({{7, 3.4}, {3, 3.4}, {3, 13}, {12.6, 13}, {12.6, 9}});
        strokes({{7.6, 8.4}, {13, 3}});
        strokes({{9.4, 2.8}, {13.2, 2.8}, {13.2, 6.6}});
        break;
    case Symbol::Download:
        strokes({{8, 2.6}, {8, 10}});
        strokes({{4.8, 7}, {8, 10.2}, {11.2, 7}});
        strokes({{3, 13.2}, {13, 13.2}});
        break;
    case Symbol::Command:
        strokes({{3, 4.6}, {6.6, 8}, {3, 11.4}});
        strokes({{8.4, 11.8}, {13.2, 11.8}});
        break;
    default:
        break;
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
    default:
        drawMore(painter, sign, color);
        break;
    }
}

} // namespace rollscope::ui
