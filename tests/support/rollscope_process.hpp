#pragma once
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <functional>
#include <vector>

namespace rollscope::test {

/// The built program (ROLLSCOPE_BIN) with its own user folders, without a display, its JSON lines
/// collected as they come. Ended with this object.
class RollscopeProcess
{
public:
    RollscopeProcess();
    ~RollscopeProcess();
    RollscopeProcess(const RollscopeProcess&) = delete;

    /// Whether the program knows this verb already (its --help ends with 0).
    static bool knows(const QString& verb);

    bool start(const QStringList& arguments);
    /// Runs this thread's events until the program has ended; false when `ms` are over.
    bool waitForEnd(int ms);
    /// Runs this thread's events until `done` says so; false when `ms` are over or the program has
    /// ended.
    bool waitUntil(int ms, const std::function<bool()>& done);
    void kill();      ///< SIGKILL, waits for the end
    void terminate(); ///< SIGTERM

    [[nodiscard]] bool running() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] bool crashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] const std::vector<QJsonObject>& lines() const { return m_lines; }
    /// The lines of one `type`, of one chain unless `chain` is empty.
    [[nodiscard]] std::vector<QJsonObject> lines(const QString& type,
                                                 const QString& chain = {}) const;
    [[nodiscard]] const QStringList& badLines() const { return m_badLines; }
    [[nodiscard]] QString errorText() const { return QString::fromUtf8(m_stderr); }

private:
    void readLines();

    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_partial;
    QByteArray m_stderr;
    std::vector<QJsonObject> m_lines;
    QStringList m_badLines;
};

/// Runs this thread's events for `ms`.
void runEvents(int ms);

} // namespace rollscope::test
