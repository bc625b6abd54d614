#pragma once
#include "bridge/bridge.hpp"
#include "charts/state_glyph.hpp"
#include "theme/theme.hpp"
#include <QMenu>
#include <QSystemTrayIcon>
#include <functional>

namespace rollscope::app {

/// The icon beside the clock: the worst state over all chains as colour and shape, the headline and
/// the names of the chains in trouble as its tip; it also shows notifications. GUI thread; needs a
/// QApplication. Where there is no tray it does nothing.
class Tray
{
public:
    struct Hooks
    {
        std::function<void()> open;                          ///< show the window
        std::function<void(const QString& chain)> openChain; ///< from a notification
        std::function<void()> quit;
    };
    Tray(ui::Bridge& bridge, ui::Theme& theme, Hooks hooks);
    ~Tray();

    [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }
    /// Whether this desktop shows notifications.
    [[nodiscard]] bool canNotify() const;
    /// A click on it opens `chain` (empty = the window as it is). The desktop does not tell which
    /// of several was clicked: it is the last one that is opened. False where none can be shown.
    bool notify(const QString& title, const QString& text, const QString& chain, bool grave);
    /// Looks at the chains' states; at most as often as the bridge has news.
    void look();
    void retranslate();

private:
    void paint();

    ui::Bridge& m_bridge;
    ui::Theme& m_theme;
    Hooks m_hooks;
    QObject m_context;
    QMenu m_menu;
    QAction* m_open;
    QAction* m_quit;
    QSystemTrayIcon m_icon;
    QString m_lastChain;
    QString m_painted; // what the icon shows now
};

/// The headline, and a line for each state that is not well with the names of its chains, the worst
/// first. Pure.
[[nodiscard]] QString trayTip(const QString& headline, const engine::Snapshot* snapshot);

/// The icon itself, `side` pixels square: our mark, and the state in its corner. Pure.
[[nodiscard]] QImage trayImage(int side, const QColor& mark, ui::StateGlyph::Shape shape,
                               const QColor& state);

} // namespace rollscope::app
