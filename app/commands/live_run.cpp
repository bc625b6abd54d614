#include "commands/live_run.hpp"
#include "commands/command.hpp"
#include "json_lines.hpp"
#include "stop_signal.hpp"
#include "text_table.hpp"
#include <QCoreApplication>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace rollscope::app {
namespace {

constexpr quint64 kTerminalTicks = 4; // once a second on a terminal
constexpr quint64 kPlainTicks = 20;   // every five seconds into a pipe or a file

/// Standard output; a reader that goes away (head, a closed pipe) ends the run without noise.
class Output
{
public:
    void line(std::string text)
    {
        text += '\n';
        write(text);
    }
    void write(const std::string& text)
    {
        if (m_gone)
            return;
        if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
            lost();
    }
    [[nodiscard]] int code() const { return m_code; }
    void flush()
    {
        if (!m_gone && std::fflush(stdout) != 0)
            lost();
    }
    /// Ends the run when nobody reads any more, without waiting for the next thing to write.
    void notice()
    {
#ifndef Q_OS_WIN
        pollfd out{fileno(stdout), 0, 0};
        if (m_gone || ::poll(&out, 1, 0) <= 0 || (out.revents & (POLLERR | POLLHUP)) == 0)
            return;
        errno = EPIPE;
        lost();
#endif
    }

private:
    void lost()
    {
        // A reader that has enough (head, less) is no failure; a full disk is.
        if (errno != EPIPE) {
            std::fprintf(stderr, "rollscope: standard output: %s\n", std::strerror(errno));
            m_code = kFailed;
        }
        m_gone = true;
        // Queued: the first lines may come before the event loop that is to be ended.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [code = m_code] { QCoreApplication::exit(code); },
            Qt::QueuedConnection);
    }
    int m_code = kFine;
    bool m_gone = false;
};

} // namespace

void addLiveRunOptions(QCommandLineParser& parser)
{
    parser.addOptions({{u"format"_qs, u"table, jsonl or none (table)"_qs, u"form"_qs},
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

    Output output;
    JsonLines lines([&](std::string line) { output.line(std::move(line)); });
    Session::Hooks hooks;
    hooks.sink = run.format == Format::JsonLines ? &lines : nullptr;
    hooks.tap = tap;
    hooks.ownThread = false;
    hooks.defaultStore = run.defaultStore;
    hooks.tapeEnded = [] { QCoreApplication::quit(); };
    auto session = Session::create(options, std::move(*plan), std::move(hooks));
    if (!session)
        return complain(session.error());

    const bool terminal = isatty(fileno(stdout)) != 0;
    const quint64 every = terminal ? kTerminalTicks : kPlainTicks;
    engine::SnapshotPtr last;
    QObject context;
    QObject::connect(&(*session)->engine(), &engine::Engine::snapshot, &context,
                     [&](const engine::SnapshotPtr& snapshot) {
                         last = snapshot;
                         if (each)
                             each(snapshot);
                         if (run.format == Format::Table && snapshot->tick % every == 0)
                             output.write((terminal ? "\033[H\033[2J" : "") +
                                          overviewTable(*snapshot) + (terminal ? "" : "\n"));
                         output.flush();
                         if (run.format != Format::Quiet)
                             output.notice();
                     });
    const StopSignal stop([] { QCoreApplication::quit(); });
    base::RealClock wall; // --for counts the user's time, whatever the tape's speed
    base::Timer end;
    if (run.forMs > 0)
        end = wall.after(std::chrono::milliseconds(run.forMs), [] { QCoreApplication::quit(); });
    if (const auto started = (*session)->start(); !started)
        return complain(started.error());
    const int code = QCoreApplication::exec();
    (*session)->stop();
    if (run.format == Format::Table && last && !terminal)
        output.write(overviewTable(*last));
    output.flush();
    return code != kFine ? code : output.code();
}

} // namespace rollscope::app
