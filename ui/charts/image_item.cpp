#include "charts/image_item.hpp"
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTexture>

namespace rollscope::ui {

ImageItem::ImageItem(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void ImageItem::repaint()
{
    m_dirty = true;
    update();
}

QSGNode* ImageItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGImageNode*>(old);
    const auto ratio = window()->effectiveDevicePixelRatio();
    const QSize device(qRound(width() * ratio), qRound(height() * ratio));
    if (device.isEmpty()) {
        delete node;
        m_dirty = true;
        return nullptr;
    }
    if (node == nullptr || m_dirty) {
        const auto image = paint(device, ratio);
        if (image.isNull()) {
            delete node;
            return nullptr;
        }
        if (node == nullptr) {
            node = window()->createImageNode();
            node->setOwnsTexture(true);
            node->setFiltering(QSGTexture::Nearest);
        }
        node->setTexture(window()->createTextureFromImage(image));
        m_dirty = false;
    }
    node->setRect(QRectF(0, 0, device.width() / ratio, device.height() / ratio));
    return node;
}

void ImageItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        repaint();
    }
}

void ImageItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) {
        m_dirty = true;
        if (window() != nullptr) {
            update();
        }
    }
    QQuickItem::itemChange(change, data);
}

} // namespace rollscope::ui
