#pragma once
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QtEndian>

namespace rollscope::test {

/// A SOCKS5 (RFC 1928, no login, CONNECT only) or HTTP CONNECT proxy on 127.0.0.1, for one target.
class ProxyServer final : public QObject
{
public:
    enum Kind { Socks5, Http };
    int tunnels = 0;
    QByteArray target; ///< what the client asked for

    explicit ProxyServer(Kind kind, quint16 targetPort) : m_kind(kind), m_targetPort(targetPort)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* client = m_server.nextPendingConnection();
            auto step = std::make_shared<int>(0);
            connect(client, &QTcpSocket::readyRead, this, [this, client, step] {
                if (m_kind == Socks5)
                    socks(client, *step);
                else
                    http(client, *step);
            });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void socks(QTcpSocket* client, int& step)
    {
        constexpr qsizetype kFixed = 5, kV4 = 10;
        if (step == 0) {
            client->readAll();
            client->write(QByteArray("\x05\x00", 2));
            ++step;
        } else if (step == 1) {
            const QByteArray request = client->readAll();
            if (request.size() < kFixed)
                return;
            const bool byName = request[3] == 3;
            target = byName ? request.mid(kFixed, request[4]) : request.mid(4, 4).toHex();
            ++step;
            QByteArray done(kV4, 0);
            done[0] = 5;
            done[3] = 1;
            tunnel(client, done);
        }
    }
    void http(QTcpSocket* client, int& step)
    {
        if (step++ > 0)
            return;
        const QByteArray request = client->readAll();
        target = request.left(request.indexOf("\r\n"));
        tunnel(client, "HTTP/1.1 200 Connection established\r\n\r\n");
    }
    void tunnel(QTcpSocket* client, const QByteArray& ready)
    {
        ++tunnels;
        client->disconnect(this);
        auto* node = new QTcpSocket(this);
        connect(node, &QTcpSocket::connected, client, [client, ready] { client->write(ready); });
        connect(node, &QTcpSocket::readyRead, client,
                [client, node] { client->write(node->readAll()); });
        connect(client, &QTcpSocket::readyRead, node,
                [client, node] { node->write(client->readAll()); });
        connect(client, &QTcpSocket::disconnected, node, &QTcpSocket::disconnectFromHost);
        connect(node, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        node->connectToHost(QHostAddress(QHostAddress::LocalHost), m_targetPort);
    }

    Kind m_kind;
    quint16 m_targetPort;
    QTcpServer m_server;
};

} // namespace rollscope::test
