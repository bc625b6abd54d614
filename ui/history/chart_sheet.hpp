#pragma once
#include "charts/time_series_item.hpp"
#include "theme/palette.hpp"
#include <QFont>

namespace rollscope::ui {

/// What a chart's picture says around the lines.
struct SheetText
{
    QString title;  ///< "Base: transactions per second"
    QString range;  ///< "2026-11-21 13:00 – 14:00 UTC"
    QString source; ///< "live nodes: publicnode, drpc"
};

/// A chart as a picture of its own: title, unit, legend, axes, range and source, in the colours of
/// `palette`, whatever the window's. `size` is in device-independent pixels. GUI thread.
[[nodiscard]] QImage paintSheet(const TimeSeriesItem& chart, const SheetText& text,
                                const Palette& palette, const QFont& font, QSize size, qreal ratio);

} // namespace rollscope::ui
