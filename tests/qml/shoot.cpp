// Draws the views on made-up snapshots: one picture per scene, theme and scale. Usage: shoot FOLDER
#include "fake_snapshots.hpp"
#include "gui/shell.hpp"
#include <QDir>
#include <QGuiApplication>
#include <cstdio>

using namespace rollscope;
using test::FakeSnapshots;
using test::Scene;

namespace {

struct Shot
{
    const char* name;
    Scene scene;
    int chains = 12;
    bool open = false;
    QSize size{1440, 900};
    qreal scale = 1;
};

bool shoot(const Shot& shot, ui::Theme::Mode mode, const QString& path)
{
    auto shell = app::Shell::create({mode, shot.size});
    if (!shell) {
        std::fprintf(stderr, "%s\n", qPrintable(shell.error().text()));
        return false;
    }
    auto& bridge = (*shell)->bridge();
    bridge.setCanOpenTape(true);
    FakeSnapshots fake(shot.chains, shot.scene);
    for (int i = 0; i < 40; ++i) {
        fake.next();
    }
    if (shot.scene == Scene::Offline) {
        fake.with([](engine::Snapshot& s) {
            s.notices = {QStringLiteral("chains/mine.json: key \"chainId\" is not a number"),
                         QStringLiteral("drpc: ${DRPC_KEY} is not set; the endpoint is left out")};
            s.storeTrouble = QStringLiteral("history.sqlite: the disk is full; 1,204 rows are waiting");
        });
    }
    bridge.accept(fake.next());
    bridge.applyNow();
    if (shot.open) {
        bridge.chains()->setExpanded(4, true);
    }
    const auto image = (*shell)->picture(QStringLiteral("overview"), shot.scale);
    if (!image) {
        std::fprintf(stderr, "%s\n", qPrintable(image.error().text()));
        return false;
    }
    return image->save(path);
}

} // namespace

int main(int argc, char** argv)
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    app::prepareGui();
    const QGuiApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const Shot shots[] = {
        {"mixed", Scene::Mixed},
        {"open", Scene::Mixed, 12, true},
        {"many", Scene::Mixed, 200},
        {"starting", Scene::Starting},
        {"unreachable", Scene::Unreachable},
        {"empty", Scene::Empty},
        {"tape", Scene::Tape},
        {"offline", Scene::Offline},
        {"narrow", Scene::Mixed, 12, true, {760, 700}},
        {"wide", Scene::AllLive, 40, false, {2560, 1200}},
        {"double", Scene::Mixed, 12, true, {1280, 800}, 2},
    };
    bool good = true;
    for (const auto& shot : shots) {
        for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
            const auto name = QStringLiteral("%1-%2.png").arg(
                QString::fromLatin1(shot.name),
                mode == ui::Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            good &= shoot(shot, mode, folder.filePath(name));
        }
    }
    return good ? 0 : 1;
}
