#pragma once
#include "bridge/bridge.hpp"
#include "charts/state_glyph.hpp"
#include "theme/theme.hpp"
#include <QMenu>
#include <QSystemTrayIcon>
#include <functional>

namespace rollscope::app {

/// The icon beside the clock: the worst state over all chains as colour and shape, the headline as
/// its tip, and a notification when a chain stops (once, until it lives again). GUI thread; needs a
/// QApplication. Where there is no tray it does nothing.
class Tray
{
public:
    struct Hooks
    {
        std::function<void()> open;                          ///< show the window
        std::function<void(const QString& chain)> openChain; ///< from a notification
        std::function<void()> quit;
        std::function<bool()> alerts; ///< whether to notify
    };
    Tray(ui::Bridge& bridge, ui::Theme& theme, Hooks hooks);
    ~Tray();

    [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }
    /// Looks at the chains' states; at most as often as the bridge has news.
    void look();
    void retranslate();

private:
    void paint();
    void notify(const engine::ChainRow& chain);

    ui::Bridge& m_bridge;
    ui::Theme& m_theme;
    Hooks m_hooks;
    QObject m_context;
    QMenu m_menu;
    QAction* m_open;
    QAction* m_quit;
    QSystemTrayIcon m_icon;
    QSet<QString> m_told; // chains whose stop was notified
    QString m_lastChain;
    QString m_painted; // what the icon shows now
};

/// The icon itself, `side` pixels square: our mark, and the state in its corner. Pure.
[[nodiscard]] QImage trayImage(int side, const QColor& mark, ui::StateGlyph::Shape shape,
                               const QColor& state);

} // namespace rollscope::app
