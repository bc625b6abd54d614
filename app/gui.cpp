#include "gui.hpp"
#include "commands/command.hpp"
#include <QGuiApplication>
#include <QImageWriter>
#include <QQuickWindow>
#include <QSaveFile>
#include <cstdio>

namespace rollscope::app {

int runGui(engine::Engine& engine, const GuiOptions& options)
{
    auto shell = Shell::create(options.look);
    if (!shell) {
        std::fprintf(stderr, "rollscope: %s\n", qPrintable(shell.error().text()));
        return kFailed;
    }
    auto& bridge = (*shell)->bridge();
    QObject::connect(&engine, &engine::Engine::snapshot, &bridge, &ui::Bridge::accept);
    QObject::connect(&bridge, &ui::Bridge::tickWanted, &engine, &engine::Engine::setTickMs);
    bridge.setCanOpenTape(options.openTape != nullptr);
    QObject::connect(
        &bridge, &ui::Bridge::tapeWanted, &bridge,
        [&options] {
            options.openTape();
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    bridge.accept(engine.latest());
    bridge.applyNow();
    if (!options.page.page.isEmpty())
        (*shell)->router().go(options.page);

    const auto window = (*shell)->openWindow();
    if (!window) {
        std::fprintf(stderr, "rollscope: %s\n", qPrintable(window.error().text()));
        return kFailed;
    }
    return QGuiApplication::exec();
}

void preparePicture()
{
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
    prepareGui();
}

base::Result<void> renderReport(const engine::SnapshotPtr& snapshot, const ReportOptions& options)
{
    auto shell = Shell::create(options.look);
    if (!shell) {
        return tl::make_unexpected(shell.error());
    }
    (*shell)->bridge().accept(snapshot);
    (*shell)->bridge().applyNow();
    const auto image = (*shell)->picture(options.view, options.scale);
    if (!image) {
        return tl::make_unexpected(image.error());
    }
    QSaveFile file(options.out);
    QImageWriter writer(&file, "png");
    writer.setText(QStringLiteral("Software"), QStringLiteral("Rollscope"));
    if (!file.open(QIODevice::WriteOnly) || !writer.write(*image) || !file.commit()) {
        return base::fail(base::ErrorKind::Io,
                          QStringLiteral("cannot be written: ") + file.errorString(), options.out);
    }
    return {};
}

} // namespace rollscope::app
