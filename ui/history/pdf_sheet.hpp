#pragma once
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// Prints an item to a PDF of one A4 page, landscape, with a title above and the source below.
/// GUI thread; the item must be in a window.
class PdfSheet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
public:
    using QObject::QObject;
    Q_INVOKABLE void save(QQuickItem* item, const QString& path, const QString& title,
                          const QString& footer);

Q_SIGNALS:
    /// `text` is the path, or what went wrong and what to do.
    void finished(bool good, const QString& text);
};

} // namespace rollscope::ui
