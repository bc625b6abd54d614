#pragma once
#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

namespace rollscope::test {

/// A web server on 127.0.0.1 that keeps what is posted to it. Lives on the test's thread: it works
/// while that thread runs its events.
class HttpReceiver : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray head, body;
        int answered = 0;
        /// Value of a header; empty when there is none.
        [[nodiscard]] QByteArray header(const QByteArray& name) const;
    };
    HttpReceiver();

    [[nodiscard]] QString url() const;
    /// The next ones are answered with these, then 204.
    void answer(const QList<int>& statuses) { m_statuses = statuses; }
    [[nodiscard]] const QList<Request>& requests() const { return m_requests; }
    /// The bodies of those that were taken (answered with 2xx).
    [[nodiscard]] QList<QByteArray> taken() const;

private:
    void read(QTcpSocket* socket);

    QTcpServer m_server;
    QList<int> m_statuses;
    QList<Request> m_requests;
};

} // namespace rollscope::test
