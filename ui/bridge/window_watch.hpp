#pragma once
#include <QObject>

class QQuickWindow;

namespace rollscope::ui {

class Bridge;

/// Tells the bridge whether anyone can see the window: hidden, minimised or covered means no. GUI
/// thread.
class WindowWatch : public QObject
{
    Q_OBJECT
public:
    WindowWatch(QQuickWindow& window, Bridge& bridge);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    QQuickWindow& m_window;
    Bridge& m_bridge;
    bool m_wasExposed = false;
};

} // namespace rollscope::ui
