// The window on made-up snapshots. `shoot FOLDER` draws one picture per scene, theme and scale;
// `shoot --show CHAINS [light|dark]` opens a live window and prints what each tick costs.
#include "fake_snapshots.hpp"
#include "gui/shell.hpp"
#include <QDir>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>
#include <cstdio>
#include <cstring>
#include <ctime>

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
    qreal textScale = 1;
};

bool shoot(const Shot& shot, ui::Theme::Mode mode, const QString& path)
{
    auto shell = app::Shell::create({mode, shot.size});
    if (!shell) {
        std::fprintf(stderr, "%s\n", qPrintable(shell.error().text()));
        return false;
    }
    (*shell)->theme().setScale(shot.textScale);
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
            s.storeTrouble =
                QStringLiteral("history.sqlite: the disk is full; 1,204 rows are waiting");
        });
    }
    bridge.accept(fake.next());
    bridge.applyNow();
    if (shot.open) {
        bridge.chains()->setExpanded(2, true);
        bridge.chains()->setExpanded(4, true);
    }
    const auto image = (*shell)->picture(QStringLiteral("overview"), shot.scale);
    if (!image) {
        std::fprintf(stderr, "%s\n", qPrintable(image.error().text()));
        return false;
    }
    return image->save(path);
}

int show(int chains, ui::Theme::Mode mode)
{
    auto shell = app::Shell::create({mode, {1440, 900}});
    if (!shell) {
        return 1;
    }
    auto& bridge = (*shell)->bridge();
    bridge.setCanOpenTape(true);
    FakeSnapshots fake(chains);
    bridge.accept(fake.next());
    bridge.applyNow();
    const auto window = (*shell)->openWindow();
    if (!window) {
        std::fprintf(stderr, "%s\n", qPrintable(window.error().text()));
        return 1;
    }
    QTimer tick;
    double spent = 0;
    int ticks = 0;
    QObject::connect(&tick, &QTimer::timeout, &bridge, [&] {
        const auto snapshot = fake.next();
        const auto before = std::clock();
        bridge.accept(snapshot);
        bridge.applyNow();
        spent += 1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        if (++ticks % 40 == 0) {
            std::printf("models and bindings per tick: %.3f ms of CPU\n", spent / ticks);
            std::fflush(stdout);
        }
    });
    tick.start(250);
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 2 && std::strcmp(argv[1], "--show") == 0) {
        app::prepareGui();
        const QGuiApplication application(argc, argv);
        const bool light = argc > 3 && std::strcmp(argv[3], "light") == 0;
        return show(std::atoi(argv[2]), light ? ui::Theme::Mode::Light : ui::Theme::Mode::Dark);
    }
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
        {"large", Scene::Mixed, 12, true, {1440, 900}, 1, 1.5},
        {"small", Scene::Mixed, 12, true, {1440, 900}, 1, 0.8},
    };
    bool good = true;
    for (const auto& shot : shots) {
        for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
            const auto name = QStringLiteral("%1-%2.png")
                                  .arg(QString::fromLatin1(shot.name),
                                       mode == ui::Theme::Mode::Dark ? QStringLiteral("dark")
                                                                     : QStringLiteral("light"));
            good &= shoot(shot, mode, folder.filePath(name));
        }
    }
    return good ? 0 : 1;
}
