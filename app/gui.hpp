#pragma once
#include "engine/engine.hpp"
#include "gui/shell.hpp"

namespace rollscope::app {

struct ReportOptions
{
    QString view = QStringLiteral("overview"); ///< a route
    QString out;                               ///< a .png
    Look look;
    qreal scale = 1;
    QString dataDir; ///< of the chains that the settings list
};

/// To be called instead of prepareGui() by what draws pictures only: needs no display.
void preparePicture();
/// Draws one page over `snapshot` and writes it whole or not at all. Charts ask `engine`, which
/// runs meanwhile.
[[nodiscard]] base::Result<void> renderReport(engine::Engine& engine,
                                              const engine::SnapshotPtr& snapshot,
                                              const ReportOptions& options);

} // namespace rollscope::app
