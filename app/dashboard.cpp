#include "dashboard.hpp"
#include "commands/command.hpp"
#include "commands/live_run.hpp"
#include <QCoreApplication>
#include <cstdio>

namespace rollscope::app {
namespace {

bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

} // namespace

int runDashboard(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    addSessionOptions(parser);
    addLiveRunOptions(parser);
    if (const auto code = parseOrExit(parser, QString(), words))
        return *code;
    auto options = readSessionOptions(parser);
    if (!options)
        return complain(options.error());
    auto run = readLiveRunOptions(parser);
    if (!run)
        return complain(run.error());
    if (options->tape.isEmpty() && options->chains.isEmpty() && !options->offline &&
        !networkIsUp()) {
        std::fputs("rollscope: no network: playing the shipped tape\n", stderr);
        options->offline = true;
    }
    run->defaultStore = options->dataDir + u"/history.sqlite"_qs;
    if (!hasDisplay()) {
        std::fputs("rollscope: no display: showing the figures in the terminal\n", stderr);
        const QCoreApplication app(argc, argv);
        return runLive(*options, *run, nullptr);
    }
    return kFailed;
}

} // namespace rollscope::app
