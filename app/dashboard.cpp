#include "dashboard.hpp"
#include "commands/command.hpp"
#include "commands/live_run.hpp"
#include <QCoreApplication>
#include <cstdio>
#ifdef ROLLSCOPE_GUI
#include "gui.hpp"
#include "stop_signal.hpp"
#include <QGuiApplication>
#endif

namespace rollscope::app {
namespace {

void say(const char* what)
{
    std::fprintf(stderr, "rollscope: %s\n", what);
}

bool nothingChosen(const SessionOptions& options)
{
    return options.tape.isEmpty() && options.chains.isEmpty() && options.l1.isEmpty();
}

#ifdef ROLLSCOPE_GUI

constexpr qint64 kReachMs = 15'000; ///< so long the default nodes may take to answer

/// Quits the window's loop when no node of the defaults was ever reached: the shipped tape is of
/// more use than a page of unknowns. A person who chose chains wants to see those, reached or not.
class ReachWatch
{
public:
    ReachWatch(engine::Engine& engine, std::function<void()> unreachable)
    {
        QObject::connect(
            &engine, &engine::Engine::snapshot, &m_context,
            [this, unreachable = std::move(unreachable)](const engine::SnapshotPtr& snapshot) {
                for (const auto& chain : snapshot->chains)
                    m_reached = m_reached || chain.endpointsOk > 0;
                if (!m_reached && m_clock.now() - m_since > kReachMs)
                    unreachable();
            });
    }

private:
    QObject m_context;
    base::RealClock m_clock;
    base::UnixMs m_since = m_clock.now();
    bool m_reached = false;
};

/// One window over one source; `wantsTape` tells that the shipped tape shall follow.
base::Result<int> showWindow(const SessionOptions& options, const QString& store,
                             const ui::Route& page, bool& wantsTape)
{
    auto plan = Session::plan(options);
    if (!plan)
        return tl::unexpected(plan.error());
    Session::Hooks hooks;
    hooks.defaultStore = store;
    auto session = Session::create(options, std::move(*plan), std::move(hooks));
    if (!session)
        return tl::unexpected(session.error());
    GuiOptions gui;
    gui.page = page;
    std::optional<ReachWatch> reach;
    if (!options.offline && options.tape.isEmpty())
        gui.openTape = [&wantsTape] { wantsTape = true; };
    if (!options.offline && nothingChosen(options))
        reach.emplace((*session)->engine(), [&wantsTape] {
            say("no node could be reached: playing the shipped tape");
            wantsTape = true;
            QCoreApplication::quit();
        });
    if (const auto started = (*session)->start(); !started)
        return tl::unexpected(started.error());
    const int code = runGui((*session)->engine(), gui);
    (*session)->stop();
    return code;
}

int runWindows(int argc, char** argv, SessionOptions options, const QString& store,
               const ui::Route& page)
{
    prepareGui();
    const QGuiApplication application(argc, argv);
    const StopSignal stop([] { QCoreApplication::quit(); });
    for (;;) {
        bool wantsTape = false;
        const auto code = showWindow(options, store, page, wantsTape);
        if (!code)
            return complain(code.error());
        if (!wantsTape)
            return *code;
        options.offline = true;
        options.loop = true;
        options.tape.clear();
        options.chains.clear();
        options.l1.clear();
    }
}

#endif

} // namespace

int runDashboard(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    addSessionOptions(parser);
    addLiveRunOptions(parser);
    parser.addOption({u"page"_qs, u"open the window here, e.g. chain/base"_qs, u"route"_qs});
    if (const auto code = parseOrExit(parser, QString(), words))
        return *code;
    auto options = readSessionOptions(parser);
    if (!options)
        return complain(options.error());
    auto run = readLiveRunOptions(parser);
    if (!run)
        return complain(run.error());
    if (nothingChosen(*options) && !options->offline && !networkIsUp()) {
        say("no network: playing the shipped tape");
        options->offline = true;
        options->loop = true;
    }
    run->defaultStore = options->dataDir + u"/history.sqlite"_qs;
#ifdef ROLLSCOPE_GUI
    ui::Route page;
    if (parser.isSet(u"page"_qs)) {
        auto route = ui::Route::parse(parser.value(u"page"_qs), u"--page"_qs);
        if (!route)
            return complain(route.error());
        page = std::move(*route);
    }
    if (displayAvailable())
        return runWindows(argc, argv, *options, run->defaultStore, page);
    say("no display: showing the figures in the terminal");
#endif
    const QCoreApplication application(argc, argv);
    return runLive(*options, *run, nullptr);
}

} // namespace rollscope::app
