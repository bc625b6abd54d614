#include "gui/shell.hpp"
#include "navigation/pages.hpp"
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>
#include <QScreen>
#include <algorithm>
#include <array>

namespace rollscope::app {

using base::ErrorKind;
using base::fail;

namespace {

constexpr qreal kLargestSide = 16'384; // device pixels
constexpr qint64 kPatienceMs = 5'000;

/// `name` is a module's last word and a file of it.
QUrl qmlFile(const QString& name)
{
    return QUrl(QStringLiteral("qrc:/qt/qml/Rollscope/") + name);
}

ui::Theme::Mode modeOf(const QString& word)
{
    return word == u"dark"    ? ui::Theme::Mode::Dark
           : word == u"light" ? ui::Theme::Mode::Light
                              : ui::Theme::Mode::System;
}

QString modeWord(ui::Theme::Mode mode)
{
    return mode == ui::Theme::Mode::Dark    ? QStringLiteral("dark")
           : mode == ui::Theme::Mode::Light ? QStringLiteral("light")
                                            : QStringLiteral("system");
}

QList<QRect> usableScreens()
{
    QList<QRect> out;
    const auto screens = QGuiApplication::screens();
    for (const auto* screen : screens) {
        out << screen->availableGeometry();
    }
    return out;
}

QString rendererName(const QQuickWindow& window)
{
    switch (window.rendererInterface()->graphicsApi()) {
    case QSGRendererInterface::Software:
        return QStringLiteral("software");
    case QSGRendererInterface::OpenGL:
        return QStringLiteral("OpenGL");
    case QSGRendererInterface::Vulkan:
        return QStringLiteral("Vulkan");
    case QSGRendererInterface::Metal:
        return QStringLiteral("Metal");
    case QSGRendererInterface::Direct3D11:
        return QStringLiteral("Direct3D 11");
    default:
        return QStringLiteral("unknown");
    }
}

QString errorText(const QList<QQmlError>& errors)
{
    QStringList lines;
    for (const auto& error : errors) {
        lines << error.toString();
    }
    return lines.join(u"; ");
}

#if defined(Q_OS_LINUX)
/// Without one OpenGL is emulated: slower than Qt's own raster, and long to start.
bool gpuAvailable()
{
    return !QDir(QStringLiteral("/dev/dri"))
                .entryList({QStringLiteral("renderD*")}, QDir::System)
                .isEmpty();
}

bool rendererChosen()
{
    static constexpr std::array kNames{"QT_QUICK_BACKEND", "QSG_RHI_BACKEND"};
    return std::ranges::any_of(kNames,
                               [](const char* name) { return qEnvironmentVariableIsSet(name); });
}
#endif

} // namespace

bool displayAvailable()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

void prepareGui()
{
    if (!displayAvailable()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
    }
#if defined(Q_OS_LINUX)
    else if (!rendererChosen() && !gpuAvailable()) {
        QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
    }
#endif
    // Nothing here is scaled or turned: the platform's own glyphs are sharper than distance fields.
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Rollscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("rollscope"));
}

base::Result<std::unique_ptr<Shell>> Shell::create(const Look& look)
{
    std::unique_ptr<Shell> shell(new Shell(look));
    if (const auto dressed = shell->dress(); !dressed) {
        return tl::make_unexpected(dressed.error());
    }
    return shell;
}

Shell::Shell(Look look)
    : m_look(std::move(look)), m_settings(m_look.settings, nullptr), m_bridge(nullptr),
      m_router(nullptr), m_vitals(nullptr), m_actions(nullptr), m_catalog(m_settings, nullptr),
      m_endpoints(nullptr), m_alerts(m_settings, nullptr), m_accounts(nullptr), m_reviews(nullptr),
      m_staking(nullptr), m_qml(std::make_unique<QQmlApplicationEngine>())
{
    m_qml->addImportPath(QStringLiteral("qrc:/qt/qml"));
    if (m_look.opensWindow) {
        load();
    }
}

void Shell::load()
{
    // On a thread of the QML engine's, which is what a start waits for longest: first of all.
    for (const auto& file :
         {QStringLiteral("App/Main.qml"), QString::fromLatin1(ui::pages().front().file)}) {
        m_early.push_back(std::make_unique<QQmlComponent>(m_qml.get(), qmlFile(file),
                                                          QQmlComponent::Asynchronous));
    }
}

base::Result<void> Shell::dress()
{
    auto theme = ui::Theme::load();
    if (!theme) {
        return tl::make_unexpected(theme.error());
    }
    m_theme = std::move(*theme);
    if (m_look.settings.isEmpty()) {
        m_theme->setMode(m_look.theme);
        m_translations.set(m_look.language);
    } else {
        wearSettings();
        QObject::connect(m_theme.get(), &ui::Theme::changed, &m_settings, [this] {
            m_settings.set(QStringLiteral("theme"), modeWord(m_theme->mode()));
        });
    }
    QObject::connect(
        &m_settings, &ui::AppSettings::changed, m_qml.get(), [this](const QString& key) {
            static const QStringList kWorn{QStringLiteral("theme"), QStringLiteral("scale"),
                                           QStringLiteral("motion"), QStringLiteral("language")};
            if (kWorn.contains(key)) {
                wearSettings();
            }
        });
    m_theme->provide(*m_qml);
    m_settings.provide(*m_qml);
    m_bridge.provide(*m_qml);
    m_router.provide(*m_qml);
    m_vitals.provide(*m_qml);
    m_actions.provide(*m_qml);
    m_catalog.provide(*m_qml);
    m_endpoints.provide(*m_qml);
    m_alerts.provide(*m_qml);
    m_accounts.provide(*m_qml);
    m_accounts.setChainName(
        [this](base::ChainId chain) { return m_catalog.nameOfChainId(chain.value); });
    QObject::connect(&m_catalog, &ui::ChainCatalog::modelReset, &m_accounts,
                     &ui::Accounts::retranslate);
    m_reviews.provide(*m_qml);
    m_reviews.setTwinOf([this](const base::Address& who) { return m_accounts.twinOf(who); });
    QObject::connect(&m_accounts, &ui::Accounts::bookChanged, &m_reviews,
                     &ui::ReviewBook::retranslate);
    m_staking.setBook(&m_reviews);
    m_staking.provide(*m_qml);
    m_router.setDefaultChain([this] { return m_bridge.chains()->chainAt(0); });
    return {};
}

Shell::~Shell()
{
    m_watch.reset();
    m_early.clear();
    m_qml.reset(); // before what its objects point to
}

void Shell::wearSettings()
{
    m_theme->setMode(modeOf(m_settings.theme()));
    m_theme->setScale(m_settings.scale() / 100.0);
    m_theme->setMotion(m_settings.motion());
    if (m_translations.set(m_settings.language())) {
        m_qml->retranslate();
        m_router.retranslate();
        m_actions.retranslate();
        m_bridge.retranslate();
        m_accounts.retranslate();
        m_reviews.retranslate();
        m_staking.retranslate();
    }
}

void Shell::raise(const QString& route)
{
    if (!route.isEmpty()) {
        m_router.go(route);
    }
    if (m_window != nullptr) {
        if (m_window->visibility() == QWindow::Minimized) {
            m_window->setWindowStates(m_window->windowStates() & ~Qt::WindowMinimized);
        }
        m_window->show();
        m_window->raise();
        m_window->requestActivate();
    }
}

void Shell::watchPlace(QQuickWindow& window)
{
    const auto remember = [this, &window] {
        if (window.isVisible()) {
            m_place = WindowState::of(window, m_place);
            m_settings.set(QStringLiteral("window"), m_place.text());
        }
    };
    QObject::connect(&window, &QWindow::xChanged, &window, remember);
    QObject::connect(&window, &QWindow::yChanged, &window, remember);
    QObject::connect(&window, &QWindow::widthChanged, &window, remember);
    QObject::connect(&window, &QWindow::heightChanged, &window, remember);
    QObject::connect(&window, &QWindow::windowStateChanged, &window, remember);
}

base::Result<QQuickWindow*> Shell::openWindow(bool firstRun, const std::function<void()>& fill)
{
    QStringList problems;
    QObject::connect(m_qml.get(), &QQmlEngine::warnings, m_qml.get(),
                     [&problems](const QList<QQmlError>& list) { problems << errorText(list); });
    const auto screens = usableScreens();
    const auto kept = WindowState::parse(m_settings.value(QStringLiteral("window")).toString());
    QVariantMap place{{QStringLiteral("width"), m_look.size.width()},
                      {QStringLiteral("height"), m_look.size.height()}};
    if (kept) {
        m_place = *kept;
        const auto at = placeOn(screens, kept->place);
        place = {{QStringLiteral("x"), at.x()},
                 {QStringLiteral("y"), at.y()},
                 {QStringLiteral("width"), at.width()},
                 {QStringLiteral("height"), at.height()}};
    }
    place.insert(QStringLiteral("firstRun"), firstRun);
    place.insert(QStringLiteral("gradual"), m_look.opensWindow);
    m_qml->setInitialProperties(place);
    m_qml->load(qmlFile(QStringLiteral("App/Main.qml")));
    QObject::disconnect(m_qml.get(), &QQmlEngine::warnings, m_qml.get(), nullptr);

    const auto roots = m_qml->rootObjects();
    auto* window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.last());
    if (window == nullptr) {
        return fail(ErrorKind::Internal,
                    QStringLiteral("the window could not be made: ") + problems.join(u"; "));
    }
    m_window = window;
    m_watch = std::make_unique<ui::WindowWatch>(*window, m_bridge);
    QObject::connect(window, &QQuickWindow::sceneGraphInitialized, &m_vitals,
                     [this, window] { m_vitals.setRenderer(rendererName(*window)); });
    if (fill) {
        fill(); // what came meanwhile: the first frame shall have it
    }
    if (kept && kept->maximized) {
        window->showMaximized();
    } else {
        window->show();
    }
    watchPlace(*window);
    return window;
}

base::Result<QImage> Shell::picture(const QString& text, qreal scale)
{
    auto route = ui::Route::parse(text, QStringLiteral("--view"));
    if (!route) {
        return tl::make_unexpected(route.error());
    }
    m_router.go(std::move(*route));
    const QSize size = m_look.size, device = size * scale;
    if (size.width() < 320 || size.height() < 240 || device.width() > kLargestSide ||
        device.height() > kLargestSide) {
        return fail(ErrorKind::BadInput, QStringLiteral("this size cannot be drawn"),
                    QStringLiteral("--size"), QStringLiteral("from 320x240 to 16384x16384 pixels"));
    }
    QQuickRenderControl control;
    QQuickWindow window(&control);
    QQmlComponent component(m_qml.get(), qmlFile(QStringLiteral("App/ReportSheet.qml")));
    const std::unique_ptr<QObject> object(component.create());
    auto* sheet = qobject_cast<QQuickItem*>(object.get());
    if (sheet == nullptr) {
        return fail(ErrorKind::Internal,
                    QStringLiteral("the view could not be made: ") + errorText(component.errors()));
    }
    window.setGeometry(0, 0, size.width(), size.height());
    window.setColor(m_theme->window());
    window.contentItem()->setSize(size);
    sheet->setParentItem(window.contentItem());
    sheet->setSize(size);

    QImage image(device, QImage::Format_ARGB32_Premultiplied);
    image.fill(m_theme->window());
    image.setDevicePixelRatio(scale);
    auto target = QQuickRenderTarget::fromPaintDevice(&image);
    target.setDevicePixelRatio(scale);
    window.setRenderTarget(target);
    if (window.rendererInterface()->graphicsApi() != QSGRendererInterface::Software) {
        return fail(ErrorKind::Internal, QStringLiteral("pictures need the software renderer"));
    }
    for (QElapsedTimer waited; !sheet->property("ready").toBool();) {
        if (!waited.isValid()) {
            waited.start();
        } else if (waited.hasExpired(kPatienceMs)) {
            break;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    // No initialize(): it would set up a GPU, which the software renderer does without.
    // The first round sizes the rows, which decides how many of them there are; charts lay
    // themselves out by events that come of that.
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents();
        control.polishItems();
    }
    control.sync();
    control.render();
    image.setDevicePixelRatio(1);
    return image.convertToFormat(QImage::Format_RGB32);
}

} // namespace rollscope::app
