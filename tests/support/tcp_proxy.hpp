#pragma once
#include <QTcpServer>
#include <QTcpSocket>
#include <memory>
#include <vector>

namespace rollscope::test {

/// A TCP proxy on 127.0.0.1 in front of a node, to make a bad network. Lives on the test's thread:
/// it works while that thread runs its events.
class TcpProxy : public QObject
{
    Q_OBJECT
public:
    explicit TcpProxy(quint16 targetPort, QObject* parent = nullptr);
    ~TcpProxy() override;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString wsUrl() const;

    /// While true, bytes of both directions are thrown away; connections stay open and new ones are
    /// taken.
    void setDropping(bool dropping) { m_dropping = dropping; }
    /// Holds every byte back for so many ms from now on; order is kept.
    void setDelayMs(int delayMs) { m_delayMs = delayMs; }
    /// While true, new connections are closed at once.
    void setRefusing(bool refusing) { m_refusing = refusing; }
    /// Ends all connections with a TCP reset.
    void resetAll();

    [[nodiscard]] int connections() const { return static_cast<int>(m_pairs.size()); }
    [[nodiscard]] quint64 accepted() const { return m_accepted; }
    [[nodiscard]] quint64 bytesDropped() const { return m_bytesDropped; }
    [[nodiscard]] quint64 bytesToClient() const { return m_bytesToClient; }

private:
    struct Pair
    {
        QTcpSocket* client;
        QTcpSocket* target;
        quint64 id;
    };
    void accept();
    void pump(QTcpSocket* from, QTcpSocket* to, bool toClient);
    void remove(quint64 id);

    QTcpServer m_server;
    std::vector<Pair> m_pairs;
    quint16 m_targetPort;
    quint64 m_accepted = 0;
    quint64 m_bytesDropped = 0;
    quint64 m_bytesToClient = 0;
    int m_delayMs = 0;
    bool m_dropping = false;
    bool m_refusing = false;
};

} // namespace rollscope::test
