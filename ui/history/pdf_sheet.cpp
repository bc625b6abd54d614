#include "history/pdf_sheet.hpp"
#include "base/file.hpp"
#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QQuickItemGrabResult>

namespace rollscope::ui {

namespace {

constexpr int kDpi = 150;
constexpr qreal kSharp = 2; ///< pixels of the picture to each pixel of the item

QByteArray pdfOf(const QImage& image, const QString& title, const QString& footer)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setResolution(kDpi);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Rollscope"));
    QPainter painter(&writer);
    const QRectF page(0, 0, writer.width(), writer.height());
    auto font = QGuiApplication::font();
    font.setPointSize(14);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(page, Qt::AlignLeft | Qt::AlignTop, title);
    font.setPointSize(8);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.drawText(page, Qt::AlignLeft | Qt::AlignBottom, footer);
    const auto room = page.adjusted(0, kDpi * 0.4, 0, -kDpi * 0.25);
    QSizeF size(image.size());
    size.scale(room.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(room.topLeft(), size), image);
    painter.end();
    return data;
}

} // namespace

void PdfSheet::save(QQuickItem* item, const QString& path, const QString& title,
                    const QString& footer)
{
    const auto grab = item == nullptr ? QSharedPointer<QQuickItemGrabResult>()
                                      : item->grabToImage((item->size() * kSharp).toSize());
    if (!grab) {
        Q_EMIT finished(false, tr("The page cannot be drawn while its window is hidden."));
        return;
    }
    connect(grab.data(), &QQuickItemGrabResult::ready, this, [this, grab, path, title, footer] {
        const auto target = QDir::isAbsolutePath(path) ? path : QDir::home().filePath(path);
        const auto done = base::writeWhole(target, pdfOf(grab->image(), title, footer));
        Q_EMIT finished(done.has_value(),
                        done ? target
                             : tr("%1 could not be written: %2. Choose another folder.")
                                   .arg(target, done.error().what));
    });
}

} // namespace rollscope::ui
