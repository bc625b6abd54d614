#include "commands/command.hpp"
#include "commands/live_run.hpp"
#include "metrics_server.hpp"

namespace rollscope::app {

int collect(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Runs headless: keeps blocks and roll-ups in a store, serves Prometheus metrics."_qs);
    addSessionOptions(parser);
    addLiveRunOptions(parser, u"none"_qs);
    addAlertOptions(parser);
    parser.addOption(
        {u"metrics"_qs, u"serve Prometheus metrics, e.g. 127.0.0.1:9464"_qs, u"address:port"_qs});
    parser.addOption({u"allow-remote"_qs, u"metrics may be served beyond this machine"_qs});
    if (const auto code = parseOrExit(parser, u"collect"_qs, words))
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
    if (!parser.isSet(u"format"_qs))
        run->format = LiveRunOptions::Format::Quiet;
    run->defaultStore = options->dataDir + u"/history.sqlite"_qs;
    if (options->store && options->store->isEmpty() && !parser.isSet(u"metrics"_qs))
        return complain({base::ErrorKind::BadInput,
                         u"without a store and without metrics there is "
                         u"nothing to collect for"_qs,
                         u"--store none"_qs, u"add --metrics or give sqlite:PATH"_qs});

    std::unique_ptr<MetricsServer> server;
    if (parser.isSet(u"metrics"_qs)) {
        auto listening =
            MetricsServer::listen(parser.value(u"metrics"_qs), parser.isSet(u"allow-remote"_qs));
        if (!listening)
            return complain(listening.error());
        server = std::move(*listening);
    }
    return runLive(*options, *run, nullptr, [&](const engine::SnapshotPtr& snapshot) {
        if (server)
            server->update(snapshot);
    });
}

} // namespace rollscope::app
