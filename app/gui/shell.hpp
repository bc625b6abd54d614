#pragma once
#include "accounts/accounts.hpp"
#include "base/result.hpp"
#include "bridge/bridge.hpp"
#include "bridge/vitals.hpp"
#include "bridge/window_watch.hpp"
#include "gui/translations.hpp"
#include "gui/window_state.hpp"
#include "navigation/actions.hpp"
#include "navigation/router.hpp"
#include "review/review_book.hpp"
#include "settings/alert_center.hpp"
#include "settings/app_settings.hpp"
#include "settings/chain_catalog.hpp"
#include "settings/endpoint_editor.hpp"
#include "stake/staking.hpp"
#include "theme/theme.hpp"
#include <QImage>
#include <QQmlApplicationEngine>
#include <functional>
#include <memory>
#include <vector>

class QQmlComponent;
class QQuickWindow;

namespace rollscope::app {

/// How a window or a picture looks; everything else comes from the snapshots.
struct Look
{
    ui::Theme::Mode theme = ui::Theme::Mode::System;
    QSize size{1440, 900}; ///< device-independent pixels
    QString settings = {}; ///< file of the user's settings; empty = `theme`, and nothing is kept
    QString language = QStringLiteral("en"); ///< where there are no settings
    /// A window will be opened: what it is made of is loaded beside the rest of the start, and its
    /// later pages are made little by little, so that a new one does not hold it up.
    bool opensWindow = false;
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
    [[nodiscard]] ui::AppSettings& settings() { return m_settings; }
    [[nodiscard]] ui::ChainCatalog& catalog() { return m_catalog; }
    [[nodiscard]] ui::EndpointEditor& endpoints() { return m_endpoints; }
    [[nodiscard]] ui::Accounts& accounts() { return m_accounts; }
    [[nodiscard]] ui::AlertCenter& alerts() { return m_alerts; }
    [[nodiscard]] ui::Actions& actions() { return m_actions; }
    [[nodiscard]] ui::ReviewBook& reviews() { return m_reviews; }
    [[nodiscard]] ui::Staking& staking() { return m_staking; }
    [[nodiscard]] ui::Vitals& vitals() { return m_vitals; }
    [[nodiscard]] QQmlApplicationEngine& qml() { return *m_qml; }

    /// Makes the window, where it stood before, and shows it after `fill`; owned by this shell.
    /// With `firstRun` it asks first what there is to ask (AppSettings::firstRunDone tells).
    [[nodiscard]] base::Result<QQuickWindow*> openWindow(bool firstRun = false,
                                                         const std::function<void()>& fill = {});
    /// Brings the window to the front, at `route` when that is one.
    void raise(const QString& route = {});
    /// Draws the page of a route without a window on the software backend: `scale` device pixels
    /// to each pixel of `look.size`. Waits some seconds at most for a page whose data comes later.
    /// Needs QSGRendererInterface::Software.
    [[nodiscard]] base::Result<QImage> picture(const QString& route, qreal scale);

private:
    explicit Shell(Look look);

    base::Result<void> dress();
    void load();
    void wearSettings();
    void watchPlace(QQuickWindow& window);

    Look m_look;
    ui::AppSettings m_settings;
    Translations m_translations;
    std::unique_ptr<ui::Theme> m_theme;
    ui::Bridge m_bridge;
    ui::Router m_router;
    ui::Vitals m_vitals;
    ui::Actions m_actions;
    ui::ChainCatalog m_catalog;
    ui::EndpointEditor m_endpoints;
    ui::AlertCenter m_alerts;
    ui::Accounts m_accounts;
    ui::ReviewBook m_reviews;
    ui::Staking m_staking;
    std::unique_ptr<QQmlApplicationEngine> m_qml;
    std::vector<std::unique_ptr<QQmlComponent>> m_early; ///< only to have them loaded
    std::unique_ptr<ui::WindowWatch> m_watch;
    QQuickWindow* m_window = nullptr; // owned by m_qml
    WindowState m_place;
};

/// To be called before the QGuiApplication is made: the style, the way text is drawn, and a
/// platform without a display where there is none.
void prepareGui();
/// True where a window can be shown.
[[nodiscard]] bool displayAvailable();

} // namespace rollscope::app
