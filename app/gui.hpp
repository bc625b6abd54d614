#pragma once
#include "engine/engine.hpp"
#include "gui/shell.hpp"
#include <functional>

namespace rollscope::app {

struct GuiOptions
{
    Look look;
    ui::Route page; ///< where to begin; empty = the first page
    /// Offered where nothing is reachable ("Look at a recording"); empty = not offered. The window
    /// closes after it.
    std::function<void()> openTape;
};

/// Shows the window over `engine` and runs the event loop until it is closed; returns the exit
/// code. prepareGui() was called and a QGuiApplication exists. Whether the engine was started
/// before does not matter.
int runGui(engine::Engine& engine, const GuiOptions& options);

struct ReportOptions
{
    QString view = QStringLiteral("overview"); ///< a route
    QString out;                               ///< a .png
    Look look;
    qreal scale = 1;
};

/// To be called instead of prepareGui() by what draws pictures only: needs no display.
void preparePicture();
/// Draws one page over `snapshot` and writes it whole or not at all.
[[nodiscard]] base::Result<void> renderReport(const engine::SnapshotPtr& snapshot,
                                              const ReportOptions& options);

} // namespace rollscope::app
