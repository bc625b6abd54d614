#pragma once
#include "fake_snapshots.hpp"
#include "gui/shell.hpp"
#include "made_items.hpp"
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace rollscope::test {

using ui::ChainFilterModel;
using ui::Theme;

inline QStringList complaints; // of QML, gathered by the message handler

inline void gather(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    // The offscreen platform says this of every window whose least size changes.
    if (type != QtDebugMsg && type != QtInfoMsg && !text.contains(u"propagateSizeHints")) {
        complaints << text;
    }
}

/// The window over a made-up engine.
struct Rig
{
    explicit Rig(int chains = 12, Scene scene = Scene::Mixed, QSize size = {1440, 900},
                 Theme::Mode mode = Theme::Mode::Dark)
        : fake(chains, scene), shell(app::Shell::create({mode, size}).value())
    {
        tick();
        window = shell->openWindow().value();
        if (!QTest::qWaitForWindowExposed(window)) {
            qWarning("the window was not exposed");
        }
    }
    ~Rig() { waitForMadeItems(window); }
    void tick()
    {
        shell->bridge().accept(fake.next());
        shell->bridge().applyNow();
    }
    ChainFilterModel& chains() { return *shell->bridge().chains(); }
    /// Rows from top to bottom.
    QList<QQuickItem*> rows()
    {
        window->grabWindow(); // settles layouts
        auto* list = itemsOf(window->contentItem(), "QQuickListView").first();
        QList<QQuickItem*> out;
        for (int i = 0; i < chains().rowCount(); ++i) { // recycled ones wait among its children
            QQuickItem* item = nullptr;
            QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, item),
                                      Q_ARG(int, i));
            if (item != nullptr) {
                out << item;
            }
        }
        return out;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window, key, modifiers);
    }
    FakeSnapshots fake;
    std::unique_ptr<app::Shell> shell;
    QQuickWindow* window = nullptr;
};

} // namespace rollscope::test
