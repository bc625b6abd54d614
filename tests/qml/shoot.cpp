// The window on made-up snapshots. `shoot FOLDER [PART]` draws every page in every state, theme,
// scale and language (those with PART in the name); `shoot --show CHAINS [light|dark]` opens a live
// window and prints what each tick costs.
#include "fake_accounts.hpp"
#include "fake_history.hpp"
#include "fake_incidents.hpp"
#include "fake_snapshots.hpp"
#include "gui/shell.hpp"
#include "shoot_review.hpp"
#include "shoot_stake.hpp"
#include <QApplication>
#include <QDir>
#include <QQuickWindow>
#include <QTemporaryDir>
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
    QString name, route;
    Scene scene = Scene::Mixed;
    int chains = 12;
    bool open = false;
    QSize size{1440, 900};
    qreal scale = 1;
    qreal textScale = 1;
    QString language = QStringLiteral("en");
    bool stale = false; ///< the nodes went away ten minutes ago
    test::AccountScene accounts = test::AccountScene::Empty;
};

void fillCatalog(app::Shell& shell, const engine::Snapshot& snapshot)
{
    std::vector<ui::CatalogChain> rows;
    for (const auto& chain : snapshot.chains) {
        rows.push_back({chain.id, chain.name, chain.stack, chain.network, 1, 3, true, true, false});
    }
    shell.catalog().setChains(std::move(rows));
}

/// No node has answered for ten minutes.
void goneAway(engine::Snapshot& snapshot)
{
    snapshot.time = {snapshot.time.value + 600'000};
    for (auto& row : snapshot.chains) {
        row.state = engine::LiveState::Unknown;
        row.verdict.cause = health::Cause::NoAnswer;
        row.verdict.detail = QStringLiteral("did not accept the connection in time");
        row.stateReason = health::sentence(row.verdict);
        row.endpointsOk = 0;
        for (auto& endpoint : row.endpoints) {
            if (endpoint.active) {
                endpoint.status.state = net::EndpointState::Unreachable;
                endpoint.status.reason = {base::ErrorKind::Network,
                                          QStringLiteral("did not accept the connection in time"),
                                          endpoint.shown,
                                          {}};
            }
        }
    }
}

bool shoot(const Shot& shot, ui::Theme::Mode mode, const QString& path)
{
    app::Look look;
    look.theme = mode;
    look.size = shot.size;
    look.language = shot.language;
    auto shell = app::Shell::create(look);
    if (!shell) {
        std::fprintf(stderr, "%s\n", qPrintable(shell.error().text()));
        return false;
    }
    (*shell)->theme().setScale(shot.textScale);
    auto& bridge = (*shell)->bridge();
    bridge.setCanOpenTape(true);
    const QTemporaryDir profile;
    test::fillAccounts((*shell)->accounts(), shot.accounts, profile.path());
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
    auto snapshot = fake.next();
    if (shot.scene == Scene::Mixed && shot.route.startsWith(u"incidents"))
        snapshot = fake.with(test::addIncidents);
    base::UnixMs until{std::numeric_limits<qint64>::max()};
    if (shot.stale) {
        until = snapshot->time;
        snapshot = fake.with(goneAway);
    }
    auto* history = bridge.history();
    QObject::connect(history, &ui::HistorySource::wanted, history,
                     [=](const engine::HistoryQuery& query) {
                         history->accept(test::fakeHistory(query, shot.scene, until));
                     });
    fillCatalog(**shell, *snapshot);
    bridge.accept(snapshot);
    bridge.applyNow();
    if (shot.open) {
        bridge.chains()->setExpanded(2, true);
        bridge.chains()->setExpanded(4, true);
    }
    const auto image = (*shell)->picture(shot.route, shot.scale);
    if (!image) {
        std::fprintf(stderr, "%s\n", qPrintable(image.error().text()));
        return false;
    }
    return image->save(path);
}

constexpr QSize kTall{1440, 1700};

/// The last shot, which was of the accounts' page, becomes one for each way they can stand.
void addAccounts(std::vector<Shot>& out)
{
    using test::AccountScene;
    auto shot = out.back();
    out.pop_back();
    const bool large = shot.scale > 1;
    for (const auto& [state, scene] :
         {std::pair{"empty", AccountScene::Empty}, std::pair{"live", AccountScene::Live},
          std::pair{"error", AccountScene::Trouble}, std::pair{"words", AccountScene::Words},
          std::pair{"password", AccountScene::Password}}) {
        shot.name = QStringLiteral("settings-accounts-") + QLatin1String(state);
        shot.name += large ? QStringLiteral("-2x") : QString();
        shot.size = large ? QSize(1000, 1900) : kTall;
        shot.accounts = scene;
        out.push_back(shot);
    }
}

/// Every page, state, theme and scale; then what is special to the overview, and each language.
std::vector<Shot> allShots()
{
    std::vector<Shot> out;
    const auto name = [](const QString& route, const char* state) -> QString {
        return route.section(u'?', 0, 0).replace(u'/', u'-') + u'-' + QString::fromLatin1(state);
    };
    QStringList routes;
    for (const auto& page : ui::pages()) {
        const QString id = QLatin1String(page.id);
        if (id == u"settings") {
            for (const auto* section : {"chains", "network", "data", "appearance", "notifications",
                                        "accounts", "privacy"}) {
                routes << id + u'/' + QLatin1String(section);
            }
        } else {
            routes << (page.argument == ui::PageArgument::Chain ? QString(id + u"/base")
                       : id == u"tvl"                           ? QString(id + u"/base")
                       : id == u"compare" ? QString(id + u"?chains=base,optimism,linea,unichain")
                                          : id);
        }
    }
    for (const auto& route : routes) {
        for (const qreal scale : {1.0, 2.0}) {
            const auto add = [&](const char* state, Scene scene, bool stale) {
                Shot shot{name(route, state), route, scene};
                shot.stale = stale;
                shot.scale = scale;
                if (scale > 1) {
                    shot.name += u"-2x";
                    shot.size = {1280, 800};
                }
                out.push_back(shot);
            };
            add("live", Scene::Mixed, false);
            if (route == u"settings/accounts") {
                addAccounts(out);
            }
            if (route.startsWith(u"settings")) {
                continue; // they show nothing of the chains
            }
            add("stale", Scene::AllLive, true);
            add("empty", Scene::Empty, false);
            add("error", Scene::Unreachable, false);
            add("offline", Scene::Offline, false);
            add("starting", Scene::Starting, false);
        }
        for (const auto& language : app::shippedLanguages()) {
            if (language != u"en") {
                Shot shot{name(route, qPrintable(language)), route};
                shot.language = language;
                shot.open = true;
                if (route == u"settings/accounts") {
                    shot.accounts = test::AccountScene::Trouble;
                    shot.size = kTall;
                }
                out.push_back(shot);
            }
        }
    }
    const auto overview = QStringLiteral("overview");
    out.push_back({QStringLiteral("open"), overview, Scene::Mixed, 12, true});
    out.push_back({QStringLiteral("many"), overview, Scene::Mixed, 200});
    out.push_back({QStringLiteral("tape"), overview, Scene::Tape});
    out.push_back({QStringLiteral("narrow"), overview, Scene::Mixed, 12, true, {760, 700}});
    out.push_back({QStringLiteral("wide"), overview, Scene::AllLive, 40, false, {2560, 1200}});
    out.push_back({QStringLiteral("large"), overview, Scene::Mixed, 12, true, {1440, 900}, 1, 1.5});
    out.push_back({QStringLiteral("small"), overview, Scene::Mixed, 12, true, {1440, 900}, 1, 0.8});
    return out;
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
        const QApplication application(argc, argv);
        const bool light = argc > 3 && std::strcmp(argv[3], "light") == 0;
        return show(std::atoi(argv[2]), light ? ui::Theme::Mode::Light : ui::Theme::Mode::Dark);
    }
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    app::prepareGui();
    const QApplication application(argc, argv); // Qt Charts asks for one
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const QString only = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    bool good = folder.mkpath(QStringLiteral("."));
    for (const auto& shot : allShots()) {
        for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
            const QString name = shot.name + (mode == ui::Theme::Mode::Dark ? u"-dark" : u"-light");
            if (name.contains(only)) {
                good &= shoot(shot, mode, folder.filePath(name + u".png"));
            }
        }
    }
    good &= test::shootReviews(folder, only);
    good &= test::shootStaking(folder, only);
    return good ? 0 : 1;
}
