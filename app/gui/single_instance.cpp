#include "gui/single_instance.hpp"
#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace rollscope::app {

static constexpr int kPatienceMs = 1000;
static constexpr qint64 kLongestLine = 600;

SingleInstance::SingleInstance(const QString& dataDir)
{
    const auto folder = QDir(dataDir).absolutePath().toUtf8();
    m_name = QStringLiteral("rollscope-") +
             QString::fromLatin1(
                 QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(20));
#ifdef Q_OS_UNIX
    // Where other users cannot stand in our way.
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QDir(runtime).exists()) {
        m_name = runtime + u'/' + m_name;
    }
#endif
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString& route) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs)) {
        return false;
    }
    socket.write("show " + route.toUtf8() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(kPatienceMs)) {
            return false;
        }
    }
    return socket.readLine() == "shown\n";
}

bool SingleInstance::listen(std::function<void(const QString&)> shown)
{
    m_shown = std::move(shown);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
        while (auto* socket = m_server.nextPendingConnection()) {
            serve(*socket);
        }
    });
    if (m_server.listen(m_name)) {
        return true;
    }
    // Left over by a program that died: nobody answered handOver().
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::serve(QLocalSocket& socket)
{
    QObject::connect(&socket, &QLocalSocket::disconnected, &socket, &QObject::deleteLater);
    QTimer::singleShot(kPatienceMs, &socket, [&socket] { socket.abort(); });
    socket.setReadBufferSize(kLongestLine);
    QObject::connect(&socket, &QLocalSocket::readyRead, &socket, [this, &socket] {
        if (!socket.canReadLine()) {
            if (socket.bytesAvailable() >= kLongestLine) {
                socket.abort();
            }
            return;
        }
        const auto line = socket.readLine();
        if (line.startsWith("show ")) {
            socket.write("shown\n");
            socket.disconnectFromServer();
            m_shown(QString::fromUtf8(line.mid(5)).trimmed());
        } else {
            socket.abort();
        }
    });
}

} // namespace rollscope::app
