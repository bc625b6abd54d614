#pragma once
#include "net/ws_handshake.hpp"
#include "ws_frame.hpp"
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <string>

namespace rollscope::test {

/// A server on 127.0.0.1 that says what a test wants, right or wrong. `onRequest` runs once per
/// connection, when the header's empty line (or `minimum` bytes) came; `onData` with all that
/// follows.
class RawServer final : public QObject
{
public:
    std::function<void(QTcpSocket*, const QByteArray& request)> onRequest;
    std::function<void(QTcpSocket*, const QByteArray& data)> onData;
    qsizetype minimum = -1;
    int connections = 0;
    bool reads = true; ///< false: leaves what comes in the kernel

    RawServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                serve(socket);
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QUrl url(const char* scheme = "ws") const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/").arg(QLatin1String(scheme)).arg(port()));
    }
    void shut() { m_server.close(); }

    /// The answer that opens a WebSocket for this request.
    static QByteArray accept(const QByteArray& request)
    {
        const qsizetype from = request.indexOf("Sec-WebSocket-Key: ") + 19;
        const QByteArray key = request.mid(from, request.indexOf("\r\n", from) - from);
        return QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                          "Connection: Upgrade\r\nSec-WebSocket-Accept: ") +
               net::WsHandshake::acceptFor(key) + "\r\n\r\n";
    }

private:
    void serve(QTcpSocket* socket)
    {
        ++connections;
        socket->setParent(this);
        if (!reads)
            socket->setReadBufferSize(1024);
        auto head = std::make_shared<QByteArray>();
        auto asked = std::make_shared<bool>(false);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, head, asked] {
            if (*asked) {
                if (reads && onData)
                    onData(socket, socket->readAll());
                return;
            }
            *head += socket->read(minimum > 0 ? minimum : 8192);
            const qsizetype end = head->indexOf("\r\n\r\n");
            if (end < 0 && (minimum < 0 || head->size() < minimum))
                return;
            *asked = true;
            const qsizetype length = end < 0 ? head->size() : end + 4;
            const QByteArray rest = head->mid(length);
            if (onRequest)
                onRequest(socket, head->left(length));
            if (reads && onData && (!rest.isEmpty() || socket->bytesAvailable() > 0)) {
                const QByteArray data = rest + socket->readAll();
                onData(socket, data);
            }
        });
    }

    QTcpServer m_server;
};

} // namespace rollscope::test
