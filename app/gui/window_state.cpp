#include "gui/window_state.hpp"
#include <QRegularExpression>
#include <QWindow>

namespace rollscope::app {

std::optional<WindowState> WindowState::parse(const QString& text)
{
    static const QRegularExpression kForm(
        QStringLiteral("^([0-9]{3,5})x([0-9]{3,5})([+-][0-9]{1,5})([+-][0-9]{1,5})( maximized)?$"));
    const auto match = kForm.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return WindowState{{match.captured(3).toInt(), match.captured(4).toInt(),
                        match.captured(1).toInt(), match.captured(2).toInt()},
                       match.hasCaptured(5)};
}

QString WindowState::text() const
{
    const auto sign = [](int n) -> QString {
        return (n < 0 ? QString() : QStringLiteral("+")) + QString::number(n);
    };
    return QString::number(place.width()) + u'x' + QString::number(place.height()) +
           sign(place.x()) + sign(place.y()) +
           (maximized ? QStringLiteral(" maximized") : QString());
}

WindowState WindowState::of(const QWindow& window, const WindowState& before)
{
    const auto states = window.windowStates();
    const bool whole =
        states.testFlag(Qt::WindowMaximized) || states.testFlag(Qt::WindowFullScreen);
    const bool away = whole || states.testFlag(Qt::WindowMinimized);
    return {away ? before.place : window.geometry(),
            states.testFlag(Qt::WindowMinimized) ? before.maximized : whole};
}

QRect placeOn(const QList<QRect>& screens, QRect wished)
{
    if (screens.isEmpty()) {
        return wished;
    }
    QRect best = screens.first();
    qint64 most = 0;
    for (const auto& screen : screens) {
        const auto shared = screen.intersected(wished);
        const auto area = static_cast<qint64>(shared.width()) * shared.height();
        if (area > most) {
            most = area;
            best = screen;
        }
    }
    wished.setSize(wished.size().boundedTo(best.size()));
    wished.moveLeft(std::clamp(wished.left(), best.left(), best.right() + 1 - wished.width()));
    wished.moveTop(std::clamp(wished.top(), best.top(), best.bottom() + 1 - wished.height()));
    return wished;
}

} // namespace rollscope::app
