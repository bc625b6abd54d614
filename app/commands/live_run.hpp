#pragma once
#include "alert_options.hpp"
#include "session.hpp"

namespace rollscope::app {

/// What `watch`, `record` and `collect` share: how to print and how long to run.
struct LiveRunOptions
{
    enum class Format { Table, JsonLines, Quiet };
    Format format = Format::Table;
    qint64 forMs = 0; ///< 0 = until Ctrl-C or the tape's end
    QString defaultStore;
    bool exitOnIncident = false; ///< ends with kNo when an incident opens
    AlertOptions alerts;
};

void addLiveRunOptions(QCommandLineParser& parser, const QString& format = QStringLiteral("table"));
[[nodiscard]] base::Result<LiveRunOptions> readLiveRunOptions(const QCommandLineParser& parser);

/// Whether an incident opened in this run, or one that an earlier run left open is seen to hold in
/// this one.
[[nodiscard]] bool showsIncident(const engine::Snapshot& snapshot);

/// Runs a session on this thread, prints as asked, returns the exit code. `each` sees every
/// snapshot.
int runLive(const SessionOptions& options, const LiveRunOptions& run, net::FrameTap* tap,
            const std::function<void(const engine::SnapshotPtr&)>& each = {});

} // namespace rollscope::app
