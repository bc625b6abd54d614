#pragma once
#include <QRect>
#include <QString>
#include <optional>

class QWindow;

namespace rollscope::app {

/// Where a window stood, as it is kept in the settings: "1440x900+20+30", "… maximized".
struct WindowState
{
    QRect place;
    bool maximized = false;

    [[nodiscard]] static std::optional<WindowState> parse(const QString& text);
    [[nodiscard]] QString text() const;
    /// Of a window that is shown; a maximised or minimised one keeps the place of `before`.
    [[nodiscard]] static WindowState of(const QWindow& window, const WindowState& before);
};

/// `wished` moved and cut so that it can be used on one of `screens` (a monitor may be gone); the
/// first screen is where it goes when it touches none. Pure.
[[nodiscard]] QRect placeOn(const QList<QRect>& screens, QRect wished);

} // namespace rollscope::app
