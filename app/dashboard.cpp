#include "dashboard.hpp"
#include "commands/command.hpp"
#include "commands/live_run.hpp"
#include <QCoreApplication>
#include <cstdio>
#ifdef ROLLSCOPE_GUI
#include "desk.hpp"
#include "stop_signal.hpp"
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

int runWindow(int argc, char** argv, const SessionOptions& options, Desk::Config config)
{
    prepareGui();
    const Application application(argc, argv);
    const StopSignal stop([] { QCoreApplication::quit(); });
    std::optional<SingleInstance> instance;
    if (!options.offline && options.tape.isEmpty()) {
        instance.emplace(options.dataDir);
        if (instance->handOver(config.page.text())) {
            say("it runs already, and shows its window (another --profile runs beside it)");
            return kFine;
        }
        config.instance = &*instance;
    }
    return Desk(std::move(config)).run();
}

#endif

void addOptions(QCommandLineParser& parser)
{
    addSessionOptions(parser);
    addLiveRunOptions(parser);
    parser.addOption({u"page"_qs, u"open the window here, e.g. chain/base"_qs, u"route"_qs});
}

} // namespace

int printDashboardHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parseOrExit(parser, QString(), {u"--help"_qs}).value_or(kFine);
}

int runDashboard(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto code = parseOrExit(parser, QString(), words))
        return *code;
    bool withoutNetwork = false;
    const auto read = [&](const SavedOptions& saved) {
        auto options = readSessionOptions(parser, saved, TapeUse::FallBack);
        if (options && withoutNetwork)
            options->offline = options->loop = true;
        return options;
    };
    auto options = read({});
    if (!options)
        return complain(options.error());
    auto run = readLiveRunOptions(parser);
    if (!run)
        return complain(run.error());
    if (nothingChosen(*options) && !options->offline && !networkIsUp()) {
        say("no network: playing the shipped tape");
        withoutNetwork = true;
        options = read({});
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
    if (displayAvailable()) {
        Desk::Config config;
        config.read = read;
        config.dataDir = options->dataDir;
        config.page = page;
        return runWindow(argc, argv, *options, std::move(config));
    }
    say("no display: showing the figures in the terminal");
#endif
    const QCoreApplication application(argc, argv);
    return runLive(*options, *run, nullptr);
}

} // namespace rollscope::app
