#pragma once
#include "base/result.hpp"
#include "bridge/bridge.hpp"
#include "bridge/window_watch.hpp"
#include "navigation/router.hpp"
#include "theme/theme.hpp"
#include <QImage>
#include <QQmlApplicationEngine>
#include <memory>

class QQuickWindow;
class QTranslator;

namespace rollscope::app {

/// How a window or a picture looks; everything else comes from the snapshots.
struct Look
{
    ui::Theme::Mode theme = ui::Theme::Mode::System;
    QSize size{1440, 900}; ///< device-independent pixels
};

/// Theme, bridge and QML engine in one: what a window or a picture is made with. Knows no engine:
/// whoever has snapshots gives them to bridge(). Needs a QGuiApplication; GUI thread.
class Shell
{
public:
    /// Fails with the token, font or file that is missing.
    [[nodiscard]] static base::Result<std::unique_ptr<Shell>> create(const Look& look);
    ~Shell();

    [[nodiscard]] ui::Bridge& bridge() { return m_bridge; }
    [[nodiscard]] ui::Router& router() { return m_router; }
    [[nodiscard]] ui::Theme& theme() { return *m_theme; }
    [[nodiscard]] QQmlApplicationEngine& qml() { return *m_qml; }

    /// Opens and shows the window; owned by this shell.
    [[nodiscard]] base::Result<QQuickWindow*> openWindow();
    /// Draws the page of a route without a window on the software backend: `scale` device pixels
    /// to each pixel of `look.size`. Waits some seconds at most for a page whose data comes later.
    /// Needs QSGRendererInterface::Software.
    [[nodiscard]] base::Result<QImage> picture(const QString& route, qreal scale);

private:
    Shell(Look look, std::unique_ptr<ui::Theme> theme);

    Look m_look;
    std::unique_ptr<QTranslator> m_plurals;
    std::unique_ptr<ui::Theme> m_theme;
    ui::Bridge m_bridge;
    ui::Router m_router;
    std::unique_ptr<QQmlApplicationEngine> m_qml;
    std::unique_ptr<ui::WindowWatch> m_watch;
};

/// To be called before the QGuiApplication is made: the style, the way text is drawn, and a
/// platform without a display where there is none.
void prepareGui();
/// True where a window can be shown.
[[nodiscard]] bool displayAvailable();

} // namespace rollscope::app
