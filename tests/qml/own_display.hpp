#pragma once
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>

namespace rollscope::test {

/// An X server of a test's own, which ends with it; its name is empty where there is no Xvfb, or no
/// xdotool. To be made before the application.
class OwnDisplay
{
public:
    OwnDisplay()
    {
        QProcess server;
        server.setProgram(QStringLiteral("Xvfb"));
        server.setArguments({QStringLiteral("-displayfd"), QStringLiteral("1"),
                             QStringLiteral("-screen"), QStringLiteral("0"),
                             QStringLiteral("1500x1000x24"), QStringLiteral("-nolisten"),
                             QStringLiteral("tcp")});
        const auto told = m_dir.filePath(QStringLiteral("display"));
        server.setStandardOutputFile(told);
        server.setStandardErrorFile(QProcess::nullDevice());
        if (QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty() ||
            !server.startDetached(&m_pid))
            return;
        QElapsedTimer waited;
        for (waited.start(); m_name.isEmpty() && !waited.hasExpired(10'000); QTest::qSleep(20)) {
            QFile file(told);
            if (file.open(QIODevice::ReadOnly))
                m_name = file.readLine().trimmed();
        }
    }
    ~OwnDisplay()
    {
        if (m_pid > 0)
            ::kill(static_cast<pid_t>(m_pid), SIGKILL);
    }
    OwnDisplay(const OwnDisplay&) = delete;

    [[nodiscard]] bool isThere() const { return !m_name.isEmpty(); }

    /// Makes the application's windows stand there; false with the reason on stdout where it cannot
    /// be: the test ends with 77 then.
    [[nodiscard]] bool take() const
    {
        if (!isThere()) {
            std::puts("SKIP: no Xvfb, or no xdotool");
            return false;
        }
        qputenv("DISPLAY", ':' + m_name);
        qputenv("QT_QPA_PLATFORM", "xcb");
        qunsetenv("WAYLAND_DISPLAY");
        return true;
    }

private:
    QTemporaryDir m_dir;
    qint64 m_pid = 0;
    QByteArray m_name;
};

/// What xdotool does with these words; false when it could not.
inline bool hand(const QStringList& words)
{
    return QProcess::execute(QStringLiteral("xdotool"), words) == 0;
}

} // namespace rollscope::test
