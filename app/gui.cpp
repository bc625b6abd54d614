#include "gui.hpp"
#include "chain_workshop.hpp"
#include "history_link.hpp"
#include "incident_link.hpp"
#include "output_file.hpp"
#include <QBuffer>
#include <QImageWriter>
#include <QQuickWindow>

namespace rollscope::app {

void preparePicture()
{
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
    prepareGui();
}

base::Result<void> renderReport(engine::Engine& engine, const engine::SnapshotPtr& snapshot,
                                const ReportOptions& options)
{
    auto shell = Shell::create(options.look);
    if (!shell) {
        return tl::make_unexpected(shell.error());
    }
    linkHistory(engine, *(*shell)->bridge().history());
    ChainWorkshop workshop(**shell, options.dataDir);
    workshop.fillCatalog();
    linkIncidents(engine, *(*shell)->bridge().incidents(), {});
    (*shell)->bridge().accept(snapshot);
    (*shell)->bridge().applyNow();
    const auto image = (*shell)->picture(options.view, options.scale);
    if (!image) {
        return tl::make_unexpected(image.error());
    }
    QBuffer png; // whole before a byte of it is written: a full disk is then told as such
    png.open(QIODevice::WriteOnly);
    QImageWriter writer(&png, "png");
    writer.setText(QStringLiteral("Software"), QStringLiteral("Rollscope"));
    if (!writer.write(*image)) {
        return base::fail(base::ErrorKind::Io,
                          QStringLiteral("cannot be written: ") + writer.errorString(),
                          options.out);
    }
    OutputFile file;
    if (auto opened = file.open(options.out); !opened) {
        return opened;
    }
    file.device().write(png.data()); // commit() tells what went wrong
    return file.commit();
}

} // namespace rollscope::app
