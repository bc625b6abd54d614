#pragma once
#include <QImage>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// An item that is one image, made anew only when repaint() was called or its size in device pixels
/// changed. One texture node: the same path with a GPU and on the software backend.
class ImageItem : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS
public:
    explicit ImageItem(QQuickItem* parent = nullptr);

protected:
    /// Called in the sync phase; the GUI thread stands still meanwhile. Must touch nothing but
    /// members.
    [[nodiscard]] virtual QImage paint(QSize device, qreal ratio) const = 0;
    void repaint();

    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    bool m_dirty = true;
};

} // namespace rollscope::ui
