#include "commands/command.hpp"
#include "commands/live_run.hpp"

namespace rollscope::app {

int watch(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows live figures in the terminal. JSON lines are described in docs/events.md."_qs);
    addSessionOptions(parser);
    addLiveRunOptions(parser);
    addAlertOptions(parser);
    parser.addOption(
        {u"exit-on-incident"_qs, u"end with exit code 1 when an incident opens (for scripts)"_qs});
    if (const auto code = parseOrExit(parser, u"watch"_qs, words))
        return *code;
    auto options = readSessionOptions(parser);
    if (!options)
        return complain(options.error());
    auto run = readLiveRunOptions(parser);
    if (!run)
        return complain(run.error());
    auto alerts = readAlertOptions(parser);
    if (!alerts)
        return complain(alerts.error());
    run->alerts = std::move(*alerts);
    run->exitOnIncident = parser.isSet(u"exit-on-incident"_qs);
    return runLive(*options, *run, {});
}

} // namespace rollscope::app
