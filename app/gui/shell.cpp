#include "gui/shell.hpp"
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>
#include <QTranslator>

namespace rollscope::app {

using base::ErrorKind;
using base::fail;

namespace {

constexpr qreal kLargestSide = 16'384; // device pixels
constexpr qint64 kPatienceMs = 5'000;

QUrl moduleFile(const QString& name)
{
    return QUrl(QStringLiteral("qrc:/qt/qml/Rollscope/App/") + name);
}

QString errorText(const QList<QQmlError>& errors)
{
    QStringList lines;
    for (const auto& error : errors) {
        lines << error.toString();
    }
    return lines.join(u"; ");
}

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
    // Nothing here is scaled or turned: the platform's own glyphs are sharper than distance fields.
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Rollscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("rollscope"));
}

base::Result<std::unique_ptr<Shell>> Shell::create(const Look& look)
{
    auto theme = ui::Theme::load();
    if (!theme) {
        return tl::make_unexpected(theme.error());
    }
    return std::unique_ptr<Shell>(new Shell(look, std::move(*theme)));
}

Shell::Shell(Look look, std::unique_ptr<ui::Theme> theme)
    : m_look(look), m_plurals(std::make_unique<QTranslator>()), m_theme(std::move(theme)),
      m_bridge(nullptr), m_router(nullptr), m_qml(std::make_unique<QQmlApplicationEngine>())
{
    // English, too, has plural forms to look up.
    if (m_plurals->load(QStringLiteral(":/i18n/rollscope_en.qm"))) {
        QCoreApplication::installTranslator(m_plurals.get());
    }
    m_theme->setMode(look.theme);
    m_theme->provide(*m_qml);
    m_bridge.provide(*m_qml);
    m_router.provide(*m_qml);
    m_router.setDefaultChain([this] { return m_bridge.chains()->chainAt(0); });
    m_qml->addImportPath(QStringLiteral("qrc:/qt/qml"));
}

Shell::~Shell()
{
    m_watch.reset();
    m_qml.reset(); // before what its objects point to
}

base::Result<QQuickWindow*> Shell::openWindow()
{
    QStringList problems;
    QObject::connect(m_qml.get(), &QQmlEngine::warnings, m_qml.get(),
                     [&problems](const QList<QQmlError>& list) { problems << errorText(list); });
    m_qml->setInitialProperties({{QStringLiteral("width"), m_look.size.width()},
                                 {QStringLiteral("height"), m_look.size.height()}});
    m_qml->load(moduleFile(QStringLiteral("Main.qml")));
    QObject::disconnect(m_qml.get(), &QQmlEngine::warnings, m_qml.get(), nullptr);

    const auto roots = m_qml->rootObjects();
    auto* window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.last());
    if (window == nullptr) {
        return fail(ErrorKind::Internal,
                    QStringLiteral("the window could not be made: ") + problems.join(u"; "));
    }
    m_watch = std::make_unique<ui::WindowWatch>(*window, m_bridge);
    window->show();
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
    QQmlComponent component(m_qml.get(), moduleFile(QStringLiteral("ReportSheet.qml")));
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
    // Two rounds: the first one sizes the rows, which decides how many of them there are.
    for (int round = 0; round < 2; ++round) {
        QCoreApplication::sendPostedEvents();
        control.polishItems();
    }
    control.sync();
    control.render();
    image.setDevicePixelRatio(1);
    return image.convertToFormat(QImage::Format_RGB32);
}

} // namespace rollscope::app
