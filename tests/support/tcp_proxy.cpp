#include "tcp_proxy.hpp"
#include <QNetworkProxy>
#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <sys/socket.h>

namespace rollscope::test {

TcpProxy::TcpProxy(quint16 targetPort, QObject* parent) : QObject(parent), m_targetPort(targetPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TcpProxy::accept);
    m_server.listen(QHostAddress::LocalHost);
}

TcpProxy::~TcpProxy()
{
    m_server.close();
    for (const Pair& pair : m_pairs) {
        pair.client->disconnect(this);
        pair.target->disconnect(this);
    }
}

QString TcpProxy::wsUrl() const
{
    return QStringLiteral("ws://127.0.0.1:%1").arg(port());
}

void TcpProxy::accept()
{
    while (QTcpSocket* client = m_server.nextPendingConnection()) {
        if (m_refusing) {
            client->abort();
            client->deleteLater();
            continue;
        }
        auto* target = new QTcpSocket(this);
        target->setProxy(QNetworkProxy::NoProxy);
        client->setParent(this);
        const quint64 id = ++m_accepted;
        m_pairs.push_back({client, target, id});
        connect(client, &QTcpSocket::readyRead, this,
                [this, client, target] { pump(client, target, false); });
        connect(target, &QTcpSocket::readyRead, this,
                [this, client, target] { pump(target, client, true); });
        connect(target, &QTcpSocket::connected, this,
                [this, client, target] { pump(client, target, false); });
        connect(client, &QTcpSocket::disconnected, this, [this, id] { remove(id); });
        connect(target, &QTcpSocket::disconnected, this, [this, id] { remove(id); });
        connect(target, &QTcpSocket::errorOccurred, this, [this, id] { remove(id); });
        target->connectToHost(QHostAddress::LocalHost, m_targetPort);
    }
}

void TcpProxy::pump(QTcpSocket* from, QTcpSocket* to, bool toClient)
{
    if (to->state() != QAbstractSocket::ConnectedState && !m_dropping)
        return; // read later: connected() pumps again
    const QByteArray bytes = from->readAll();
    if (bytes.isEmpty())
        return;
    if (m_dropping) {
        m_bytesDropped += static_cast<quint64>(bytes.size());
        return;
    }
    if (toClient)
        m_bytesToClient += static_cast<quint64>(bytes.size());
    if (m_delayMs == 0) {
        to->write(bytes);
        return;
    }
    const QPointer<QTcpSocket> later(to);
    QTimer::singleShot(m_delayMs, Qt::PreciseTimer, this, [later, bytes] {
        if (later)
            later->write(bytes);
    });
}

void TcpProxy::remove(quint64 id)
{
    const auto it =
        std::find_if(m_pairs.begin(), m_pairs.end(), [id](const Pair& p) { return p.id == id; });
    if (it == m_pairs.end())
        return;
    const Pair pair = *it;
    m_pairs.erase(it);
    for (QTcpSocket* socket : {pair.client, pair.target}) {
        socket->disconnect(this);
        socket->disconnectFromHost();
        socket->deleteLater();
    }
}

void TcpProxy::resetAll()
{
    const auto pairs = std::exchange(m_pairs, {});
    for (const Pair& pair : pairs) {
        for (QTcpSocket* socket : {pair.client, pair.target}) {
            socket->disconnect(this);
            // Zero linger turns the close into a reset.
            const linger none{1, 0};
            ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
                         sizeof none);
            socket->abort();
            socket->deleteLater();
        }
    }
}

} // namespace rollscope::test
