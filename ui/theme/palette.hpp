#pragma once
#include "base/result.hpp"
#include <QByteArray>
#include <QColor>
#include <QList>
#include <span>

namespace rollscope::ui {

/// Every colour of a theme, by role. Nothing else in the program names a colour.
struct Palette
{
    QString name;
    bool dark = false;
    QColor window, surface, raised, hover, pressed, selected, border, borderStrong;
    QColor text, textMuted, textFaint, accent, onAccent, focus;
    QColor live, degraded, stalled, halted, rolledBack, unknown;
    QColor chartLine, chartBand, chartFill, chartGap, chartGrid;
    QColor shade; ///< over what is behind a panel
    QColor chart1, chart2, chart3, chart4, chart5, chart6, chart7, chart8; ///< lines side by side
    QColor infoGround, infoText, warnGround, warnText, troubleGround, troubleText;
};

/// A token's name in the file and its place in the palette.
struct PaletteToken
{
    const char* name;
    QColor Palette::*member;
};

/// All colour tokens; a theme file must have exactly these.
[[nodiscard]] std::span<const PaletteToken> paletteTokens();

/// Reads a theme file (`#rrggbb` or `#aarrggbb`). Errors name the missing, unknown or unreadable
/// token.
[[nodiscard]] base::Result<Palette> parsePalette(const QByteArray& json, const QString& where);

/// The shipped theme, "light" or "dark".
[[nodiscard]] base::Result<Palette> shippedPalette(const QString& name);

/// chart1 … chart8.
[[nodiscard]] QList<QColor> seriesColors(const Palette& palette);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace rollscope::ui
