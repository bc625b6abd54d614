// One page on made-up figures as a picture: shoot_page OUT.png ROUTE [light|dark] [WxH] [scale]
// [text scale] [scene], where scene is live, empty, starting, unreachable, tape, loading or
// nothing.
#include "fake_history.hpp"
#include "fake_incidents.hpp"
#include "fake_snapshots.hpp"
#include "gui/shell.hpp"
#include <QApplication>
#include <cstdio>

using namespace rollscope;
using test::Scene;

int main(int argc, char** argv)
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    app::prepareGui();
    const QApplication application(argc, argv); // Qt Charts asks for one
    const auto words = QCoreApplication::arguments();
    const auto word = [&words](int i, const char* otherwise) {
        return words.value(i, QString::fromLatin1(otherwise));
    };
    const auto size = word(4, "1440x900").split(u'x');
    const auto mode = word(3, "dark") == u"light" ? ui::Theme::Mode::Light : ui::Theme::Mode::Dark;
    auto shell = app::Shell::create({mode, {size.value(0).toInt(), size.value(1).toInt()}});
    if (!shell) {
        std::fprintf(stderr, "%s\n", qPrintable(shell.error().text()));
        return 1;
    }
    (*shell)->theme().setScale(word(6, "1").toDouble());
    const auto name = word(7, "live");
    const auto scene = name == u"empty"         ? Scene::Empty
                       : name == u"starting"    ? Scene::Starting
                       : name == u"unreachable" ? Scene::Unreachable
                       : name == u"tape"        ? Scene::Tape
                                                : Scene::Mixed;
    auto& bridge = (*shell)->bridge();
    auto* history = bridge.history();
    if (name != u"loading") {
        QObject::connect(history, &ui::HistorySource::wanted, history,
                         [history, name](engine::HistoryQuery query) {
                             if (name == u"nothing") {
                                 query.tape = 0;
                                 query.metrics.clear();
                             }
                             history->accept(test::fakeHistory(query));
                         });
    }
    test::FakeSnapshots fake(12, scene);
    for (int i = 0; i < 40; ++i) {
        fake.next();
    }
    auto snapshot = fake.next();
    if (scene == Scene::Mixed && name != u"nothing") {
        snapshot = fake.with(test::addIncidents);
    }
    bridge.accept(snapshot);
    bridge.applyNow();
    const auto image = (*shell)->picture(word(2, "chain/base"), word(5, "1").toDouble());
    if (!image) {
        std::fprintf(stderr, "%s\n", qPrintable(image.error().text()));
        return 1;
    }
    return image->save(word(1, "page.png")) ? 0 : 1;
}
