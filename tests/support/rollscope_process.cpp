#include "rollscope_process.hpp"
#include "peer_node.hpp"
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

namespace rollscope::test {
namespace {

constexpr int kStepMs = 20;
constexpr int kEndMs = 10'000;

QString programPath()
{
    return qEnvironmentVariable("ROLLSCOPE_BIN");
}

} // namespace

void runEvents(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

RollscopeProcess::RollscopeProcess()
{
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        env.insert(QString::fromLatin1(name), m_home.filePath(QString::fromLatin1(name)));
    env.insert(QStringLiteral("HOME"), m_home.path());
    env.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    env.remove(QStringLiteral("DISPLAY"));
    env.remove(QStringLiteral("WAYLAND_DISPLAY"));
    m_process.setProcessEnvironment(env);
    m_process.setStandardInputFile(QProcess::nullDevice());
    endWithParent(m_process);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { readLines(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_stderr += m_process.readAllStandardError(); });
}

RollscopeProcess::~RollscopeProcess()
{
    kill();
}

bool RollscopeProcess::knows(const QString& verb)
{
    RollscopeProcess help;
    return help.start({verb, QStringLiteral("--help")}) && help.waitForEnd(kEndMs) &&
           !help.crashed() && help.exitCode() == 0;
}

bool RollscopeProcess::start(const QStringList& arguments)
{
    m_lines.clear();
    m_badLines.clear();
    m_partial.clear();
    m_stderr.clear();
    m_process.start(programPath(), arguments);
    return m_process.waitForStarted(kEndMs);
}

bool RollscopeProcess::waitForEnd(int ms)
{
    waitUntil(ms, [] { return false; });
    readLines();
    return !running();
}

bool RollscopeProcess::waitUntil(int ms, const std::function<bool()>& done)
{
    const QDeadlineTimer deadline(ms, Qt::PreciseTimer);
    while (!done()) {
        if (!running() || deadline.hasExpired())
            return done();
        runEvents(kStepMs);
    }
    return true;
}

void RollscopeProcess::kill()
{
    if (!running())
        return;
    m_process.kill();
    m_process.waitForFinished(kEndMs);
    readLines();
}

void RollscopeProcess::terminate()
{
    m_process.terminate();
}

void RollscopeProcess::readLines()
{
    m_partial += m_process.readAllStandardOutput();
    qsizetype begin = 0;
    for (qsizetype end; (end = m_partial.indexOf('\n', begin)) >= 0; begin = end + 1) {
        const QByteArray line = m_partial.mid(begin, end - begin);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (document.isObject())
            m_lines.push_back(document.object());
        else if (!line.isEmpty())
            m_badLines.push_back(QString::fromUtf8(line));
    }
    m_partial.remove(0, begin);
}

std::vector<QJsonObject> RollscopeProcess::lines(const QString& type, const QString& chain) const
{
    std::vector<QJsonObject> found;
    for (const QJsonObject& line : m_lines) {
        if (line.value(QStringLiteral("type")) == type &&
            (chain.isEmpty() || line.value(QStringLiteral("chain")) == chain))
            found.push_back(line);
    }
    return found;
}

} // namespace rollscope::test
