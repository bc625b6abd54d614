#include "http_receiver.hpp"
#include <QTcpSocket>

namespace rollscope::test {

QByteArray HttpReceiver::Request::header(const QByteArray& name) const
{
    const auto at = head.toLower().indexOf(QByteArray("\r\n" + name.toLower() + ": "));
    const auto from = at + 4 + name.size();
    return at < 0 ? QByteArray() : head.mid(from, head.indexOf('\r', from) - from);
}

HttpReceiver::HttpReceiver()
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    });
}

QString HttpReceiver::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/hook").arg(m_server.serverPort());
}

QList<QByteArray> HttpReceiver::taken() const
{
    QList<QByteArray> out;
    for (const auto& request : m_requests) {
        if (request.answered / 100 == 2)
            out << request.body;
    }
    return out;
}

void HttpReceiver::read(QTcpSocket* socket)
{
    const QByteArray all = socket->property("all").toByteArray() + socket->readAll();
    socket->setProperty("all", all);
    const auto end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request{all.left(end + 2), all.mid(end + 4), 204};
    if (request.body.size() < request.header("content-length").toLongLong())
        return;
    if (!m_statuses.isEmpty())
        request.answered = m_statuses.takeFirst();
    m_requests << request;
    socket->write("HTTP/1.1 " + QByteArray::number(request.answered) +
                  " x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace rollscope::test
