#pragma once
#include "charts/image_item.hpp"
#include <QColor>

class QPainter;

namespace rollscope::ui {

/// A small stroked sign for controls, drawn from code so that it takes any colour and size.
class Symbol : public rollscope::ui::ImageItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollscope::ui::Symbol::Sign sign READ sign WRITE setSign NOTIFY signChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)

public:
    enum Sign {
        Trace,
        ChevronRight,
        ChevronDown,
        ArrowUp,
        ArrowDown,
        Search,
        Close,
        Sun,
        Moon,
        Info,
        Warning,
        Play,
        Pause,
        Rows,
        Lines,
        Donut,
        Sliders,
        Bell,
        ArrowLeft,
        ArrowRight,
        Star,
        StarFull,
        Columns,
        Funnel,
        Help,
        SideBar,
        Check,
        Plus,
        Bin,
        Copy,
        Outside,
        Download,
        Command,
        Lanes,
        Vault,
        Blocks,
        Stake,
        Purse
    };
    Q_ENUM(Sign)

    using ImageItem::ImageItem;
    [[nodiscard]] Sign sign() const { return m_sign; }
    void setSign(Sign sign);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);

    /// Draws on a field of 16 by 16 units. Pure.
    static void draw(QPainter& painter, Sign sign, const QColor& color);

Q_SIGNALS:
    void signChanged();
    void colorChanged();

protected:
    [[nodiscard]] QImage paint(QSize device, qreal ratio) const override;

private:
    Sign m_sign = Info;
    QColor m_color;
};

} // namespace rollscope::ui
