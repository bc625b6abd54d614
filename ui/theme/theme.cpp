#include "theme/theme.hpp"
#include "qml_single.hpp"
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QQmlEngine>
#include <QStyleHints>

namespace rollscope::ui {

static bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark;
    }
#endif
    const auto palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

base::Result<std::unique_ptr<Theme>> Theme::load()
{
    auto light = shippedPalette(QStringLiteral("light"));
    if (!light) {
        return tl::make_unexpected(light.error());
    }
    auto dark = shippedPalette(QStringLiteral("dark"));
    if (!dark) {
        return tl::make_unexpected(dark.error());
    }
    std::unique_ptr<Theme> theme(new Theme(std::move(*light), std::move(*dark)));
    for (const auto& style : {QStringLiteral("Regular"), QStringLiteral("SemiBold")}) {
        const QString path =
            QStringLiteral(":/rollscope/fonts/RollscopeFigures-") + style + u".otf";
        if (QFontDatabase::addApplicationFont(path) < 0) {
            return base::fail(base::ErrorKind::Internal, QStringLiteral("font not readable"), path);
        }
    }
    return theme;
}

Theme::Theme(Palette light, Palette dark)
    : m_light(std::move(light)), m_dark(std::move(dark)), m_systemDark(systemIsDark())
{
    const auto system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    const auto inter = QStringLiteral("Inter");
    if (QFontDatabase::families().contains(inter)) {
        m_textFamilies << inter;
    }
    m_textFamilies << system;
    m_figureFamilies << QStringLiteral("Rollscope Figures") << m_textFamilies;
    qGuiApp->installEventFilter(this);
}

Theme::~Theme() = default;

void Theme::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

Theme* Theme::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<Theme>(engine);
}

const Palette& Theme::palette() const
{
    const bool dark = m_mode == Mode::System ? m_systemDark : m_mode == Mode::Dark;
    return dark ? m_dark : m_light;
}

void Theme::setMode(Mode mode)
{
    if (m_mode != mode) {
        m_mode = mode;
        Q_EMIT changed();
    }
}

void Theme::toggle()
{
    setMode(isDark() ? Mode::Light : Mode::Dark);
}

void Theme::setScale(qreal scale)
{
    scale = qBound(0.8, scale, 2.0);
    if (!qFuzzyCompare(scale, m_scale)) {
        m_scale = scale;
        Q_EMIT scaled();
    }
}

void Theme::setMotion(bool on)
{
    if (m_motion != on) {
        m_motion = on;
        Q_EMIT motionChanged();
    }
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange) {
        const bool dark = systemIsDark();
        if (dark != m_systemDark) {
            m_systemDark = dark;
            if (m_mode == Mode::System) {
                Q_EMIT changed();
            }
        }
    }
    return false;
}

QFont Theme::textFont(int pixels, QFont::Weight weight) const
{
    QFont font(m_textFamilies);
    font.setPixelSize(qRound(pixels * m_scale));
    font.setWeight(weight);
    return font;
}

QFont Theme::figureFont(int pixels, QFont::Weight weight) const
{
    QFont font(m_figureFamilies);
    font.setPixelSize(qRound(pixels * m_scale));
    font.setWeight(weight);
    return font;
}

} // namespace rollscope::ui
