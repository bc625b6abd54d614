#include "gui/tray.hpp"
#include "charts/symbol.hpp"
#include "models/chain_state.hpp"
#include <QCoreApplication>
#include <QPainter>

namespace rollscope::app {

using ui::StateGlyph;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

struct Worst
{
    StateGlyph::Shape shape;
    QColor color;
};

Worst worstOf(const ui::Overall& all, const ui::Theme& theme)
{
    if (all.halted > 0)
        return {StateGlyph::Square, theme.halted()};
    if (all.troubled > 0)
        return {StateGlyph::HalfDisc, theme.degraded()};
    if (all.recovering > 0)
        return {StateGlyph::Target, theme.degraded()};
    if (all.unknown > 0 || all.total == 0)
        return {StateGlyph::Ring, theme.unknown()};
    if (all.starting > 0)
        return {StateGlyph::DottedRing, theme.unknown()};
    return {StateGlyph::Disc, theme.live()};
}

} // namespace

QImage trayImage(int side, const QColor& mark, StateGlyph::Shape shape, const QColor& state)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.scale(side / 16.0, side / 16.0);
    ui::Symbol::draw(painter, ui::Symbol::Trace, mark);
    painter.restore();
    // A hole around the state keeps it apart from the mark on any ground.
    const qreal glyph = side * 0.5, at = side - glyph;
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(
        QRectF(at - side / 12.0, at - side / 12.0, glyph + side / 6.0, glyph + side / 6.0));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.translate(at, at);
    StateGlyph::draw(painter, shape, state, glyph);
    return image;
}

Tray::Tray(ui::Bridge& bridge, ui::Theme& theme, Hooks hooks)
    : m_bridge(bridge), m_theme(theme), m_hooks(std::move(hooks)),
      m_open(m_menu.addAction(QString())), m_quit(m_menu.addAction(QString()))
{
    QObject::connect(m_open, &QAction::triggered, &m_context, [this] { m_hooks.open(); });
    QObject::connect(m_quit, &QAction::triggered, &m_context, [this] { m_hooks.quit(); });
    QObject::connect(&m_icon, &QSystemTrayIcon::activated, &m_context,
                     [this](QSystemTrayIcon::ActivationReason reason) {
                         if (reason != QSystemTrayIcon::Context)
                             m_hooks.open();
                     });
    QObject::connect(&m_icon, &QSystemTrayIcon::messageClicked, &m_context,
                     [this] { m_hooks.openChain(m_lastChain); });
    QObject::connect(&bridge, &ui::Bridge::overallChanged, &m_context, [this] { look(); });
    QObject::connect(&theme, &ui::Theme::changed, &m_context, [this] { paint(); });
    m_icon.setContextMenu(&m_menu);
    retranslate();
    paint();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

Tray::~Tray() = default;

void Tray::retranslate()
{
    m_open->setText(Text::tr("Open Rollscope"));
    m_quit->setText(Text::tr("Quit"));
}

void Tray::paint()
{
    const auto worst = worstOf(m_bridge.overall(), m_theme);
    const QString now = QString::number(worst.shape) + worst.color.name();
    if (now == m_painted)
        return;
    m_painted = now;
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 44, 64})
        icon.addPixmap(
            QPixmap::fromImage(trayImage(side, m_theme.accent(), worst.shape, worst.color)));
    m_icon.setIcon(icon);
}

QString trayTip(const QString& headline, const engine::Snapshot* snapshot)
{
    constexpr int kMostNames = 4;
    QStringList lines{headline};
    if (snapshot == nullptr)
        return headline;
    QMap<std::pair<int, int>, QStringList> names; // by severity (the worst first) and state
    for (const auto& chain : snapshot->chains) {
        const auto state = ui::shownState(chain, *snapshot);
        const int severity = ui::severity(state);
        if (severity > 0 && state != ui::chain_state::Starting)
            names[{-severity, static_cast<int>(state)}] << chain.name;
    }
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        QString list = QStringList(it->mid(0, kMostNames)).join(Text::tr(", "));
        if (it->size() > kMostNames)
            list =
                Text::tr("%1 and %n more", "Base, Ink", static_cast<int>(it->size()) - kMostNames)
                    .arg(list);
        lines << Text::tr("%1: %2", "halted: Base, Ink")
                     .arg(ui::stateText(static_cast<ui::chain_state::State>(it.key().second)),
                          list);
    }
    return lines.join(u'\n');
}

void Tray::look()
{
    paint();
    m_icon.setToolTip(trayTip(m_bridge.headline(), m_bridge.latest().get()));
}

bool Tray::canNotify() const
{
    return isShown() && QSystemTrayIcon::supportsMessages();
}

bool Tray::notify(const QString& title, const QString& text, const QString& chain, bool grave)
{
    if (!canNotify())
        return false;
    m_lastChain = chain;
    m_icon.showMessage(title, text,
                       grave ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
    return true;
}

} // namespace rollscope::app
