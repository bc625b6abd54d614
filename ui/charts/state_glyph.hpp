#pragma once
#include "charts/image_item.hpp"
#include <QColor>

class QPainter;

namespace rollscope::ui {

/// The shape that stands for a state, so that colour is never alone: ● live, ◐ degraded, ◆ stalled,
/// ■ halted, ↺ rolled back, ○ unknown, a dotted ring while starting.
class StateGlyph : public rollscope::ui::ImageItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollscope::ui::StateGlyph::Shape shape READ shape WRITE setShape NOTIFY shapeChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)

public:
    enum Shape { Disc, HalfDisc, Diamond, Square, Loop, Ring, DottedRing, Target };
    Q_ENUM(Shape)

    using ImageItem::ImageItem;
    [[nodiscard]] Shape shape() const { return m_shape; }
    void setShape(Shape shape);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);

    /// Draws the shape into a square of `side` at the origin. Pure.
    static void draw(QPainter& painter, Shape shape, const QColor& color, qreal side);

Q_SIGNALS:
    void shapeChanged();
    void colorChanged();

protected:
    [[nodiscard]] QImage paint(QSize device, qreal ratio) const override;

private:
    Shape m_shape = Ring;
    QColor m_color;
};

} // namespace rollscope::ui
