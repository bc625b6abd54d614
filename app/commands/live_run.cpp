#include "commands/live_run.hpp"
#include "alerts.hpp"
#include "commands/command.hpp"
#include "endpoint_news.hpp"
#include "json_lines.hpp"
#include "standard_output.hpp"
#include "stop_signal.hpp"
#include "text_table.hpp"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <csignal>
#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <unistd.h>
#endif

namespace rollscope::app {
namespace {

constexpr quint64 kTerminalTicks = 4; // once a second on a terminal
constexpr quint64 kPlainTicks = 20;   // every five seconds into a pipe or a file

constexpr std::size_t kMostWaiting = 8U << 20; // bytes for a reader that pauses

constexpr int kLastWordsMs = 5000; // for messages that are on their way when a run ends

/// The webhook of a run, and what it says on standard error.
base::Result<std::unique_ptr<alert::Webhook>> openWebhook(const SessionOptions& options,
                                                          const AlertOptions& alerts, bool tape,
                                                          base::Clock& clock)
{
    if (!alerts.webhook)
        return std::unique_ptr<alert::Webhook>();
    alert::Webhook::Config config;
    config.url = alerts.webhook->url;
    config.secret = alerts.webhook->secret;
    config.proxy = options.proxy;
    config.source = tape ? u"tape"_qs : u"live"_qs;
    return alert::Webhook::make(std::move(config), clock,
                                {{}, [](const base::Error& error) {
                                     std::fprintf(stderr, "rollscope: webhook: %s\n",
                                                  qPrintable(error.text()));
                                 }});
}

/// What is on its way gets a moment; what waits to be tried again is told.
void letFinish(const alert::Webhook& webhook)
{
    QElapsedTimer since;
    since.start();
    while (webhook.sending() && !since.hasExpired(kLastWordsMs))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    if (webhook.waiting() > 0)
        std::fprintf(stderr, "rollscope: webhook: %zu messages were not delivered\n",
                     webhook.waiting());
}

} // namespace

bool showsIncident(const engine::Snapshot& snapshot)
{
    return snapshot.incidents && std::any_of(snapshot.incidents->begin(), snapshot.incidents->end(),
                                             [](const health::Incident& i) {
                                                 return !i.unwatched || (!i.end && !i.unseen);
                                             });
}

void addLiveRunOptions(QCommandLineParser& parser, const QString& format)
{
    parser.addOptions({{u"format"_qs, u"table, jsonl or none (%1)"_qs.arg(format), u"form"_qs},
                       {u"for"_qs, u"end after this long, e.g. 30s, 5m"_qs, u"time"_qs}});
}

base::Result<LiveRunOptions> readLiveRunOptions(const QCommandLineParser& parser)
{
    LiveRunOptions run;
    const QString format = parser.isSet(u"format"_qs) ? parser.value(u"format"_qs) : u"table"_qs;
    if (format == u"jsonl"_qs)
        run.format = LiveRunOptions::Format::JsonLines;
    else if (format == u"none"_qs)
        run.format = LiveRunOptions::Format::Quiet;
    else if (format != u"table"_qs)
        return base::fail(base::ErrorKind::BadInput, u"\""_qs + format + u"\" is no format"_qs,
                          u"--format"_qs, u"one of table, jsonl, none"_qs);
    if (parser.isSet(u"for"_qs)) {
        auto length = parseDuration(parser.value(u"for"_qs), u"--for"_qs);
        if (!length)
            return tl::unexpected(length.error());
        if (*length == 0)
            return base::fail(base::ErrorKind::BadInput, u"a run of no length"_qs, u"--for"_qs,
                              u"leave --for away to run until Ctrl-C"_qs);
        run.forMs = *length;
    }
    if (!parser.positionalArguments().isEmpty())
        return base::fail(base::ErrorKind::BadInput, u"does not belong here"_qs,
                          parser.positionalArguments().first(), u"see --help"_qs);
    return run;
}

int runLive(const SessionOptions& options, const LiveRunOptions& run, net::FrameTap* tap,
            const std::function<void(const engine::SnapshotPtr&)>& each)
{
#ifndef Q_OS_WIN
    std::signal(SIGPIPE, SIG_IGN);
#endif
    using Format = LiveRunOptions::Format;
    auto plan = Session::plan(options);
    if (!plan)
        return complain(plan.error());
    for (const auto& notice : plan->notices)
        std::fprintf(stderr, "rollscope: %s\n", notice.toUtf8().constData());

    std::string leftOut; // one record, made by the same writer as all others
    JsonLines ownLines([&](std::string line) { leftOut = std::move(line) + '\n'; });
    const base::RealClock utc;
    StandardOutput output(
        fileno(stdout), kMostWaiting, [](int code) { QCoreApplication::exit(code); },
        [&](quint64 count) {
            if (run.format != Format::JsonLines)
                return std::string();
            ownLines.error(
                {base::ErrorKind::Io,
                 QString::number(count) + u" records were left out: the reader is too slow"_qs,
                 u"standard output"_qs, u"write to a file, or read faster"_qs},
                utc.now());
            return leftOut;
        });
    JsonLines lines([&](std::string line) {
        line += '\n';
        output.write(line);
    });
    Session::Hooks hooks;
    hooks.sink = run.format == Format::JsonLines ? &lines : nullptr;
    hooks.tap = tap;
    hooks.ownThread = false;
    hooks.defaultStore = run.defaultStore;
    hooks.tapeEnded = [] { QCoreApplication::quit(); };
    hooks.watched = run.alerts.watched;
    base::RealClock wall; // the user's time, whatever the tape's speed
    auto webhook = openWebhook(options, run.alerts, !plan->tapePath.isEmpty(), wall);
    if (!webhook)
        return complain(webhook.error());
    Alerts alerts(run.alerts.rules);
    alerts.setParents(plan->chains);
    alerts.addChannel([](const alert::Notification& told) {
        if (told.watched)
            std::fprintf(stderr, "rollscope: %s: %s\n", qPrintable(titleOf(told)),
                         qPrintable(textOf(told)));
        return told.watched.has_value();
    });
    if (*webhook) {
        alerts.addChannel([&](const alert::Notification& told) {
            const bool sent = !told.watched || run.alerts.tellWatched;
            if (sent)
                (*webhook)->notify(told);
            return sent;
        });
    }
    auto session = Session::create(options, std::move(*plan), std::move(hooks));
    if (!session)
        return complain(session.error());

    alerts.setKeep([&](const QString& id, const health::Incident::Told& told) {
        (*session)->engine().keepTold(id, told);
    });

    const bool terminal = isatty(fileno(stdout)) != 0;
    const quint64 every = terminal ? kTerminalTicks : kPlainTicks;
    engine::SnapshotPtr last;
    EndpointNews endpoints([](const QString& line) {
        std::fprintf(stderr, "rollscope: %s\n", line.toUtf8().constData());
    });
    QObject context;
    QObject::connect(&(*session)->engine(), &engine::Engine::snapshot, &context,
                     [&](const engine::SnapshotPtr& snapshot) {
                         last = snapshot;
                         alerts.look(*snapshot);
                         if (run.format == Format::Quiet)
                             endpoints.look(*snapshot);
                         if (run.exitOnIncident && showsIncident(*snapshot))
                             QCoreApplication::exit(kNo);
                         if (each)
                             each(snapshot);
                         // A table that nobody took is old: the next one says more.
                         if (run.format == Format::Table && snapshot->tick % every == 0 &&
                             !output.waiting())
                             output.write((terminal ? "\033[H\033[2J" : "") +
                                          overviewTable(*snapshot) + (terminal ? "" : "\n"));
                         if (run.format != Format::Quiet)
                             output.flush();
                     });
    const StopSignal stop([] { QCoreApplication::quit(); });
    base::Timer end;
    if (run.forMs > 0)
        end = wall.after(std::chrono::milliseconds(run.forMs), [] { QCoreApplication::quit(); });
    if (const auto started = (*session)->start(); !started)
        return complain(started.error());
    const int code = QCoreApplication::exec();
    (*session)->stop();
    const auto damage = (*session)->tapeTrouble();
    if (*webhook)
        letFinish(**webhook);
    if (run.format == Format::Table && last && !terminal)
        output.write(overviewTable(*last));
    const int written = output.finish();
    if (damage) // told when it was met
        return kUsage;
    return code != kFine ? code : written;
}

} // namespace rollscope::app
