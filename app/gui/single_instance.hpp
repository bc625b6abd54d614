#pragma once
#include <QLocalServer>
#include <functional>
#include <optional>

namespace rollscope::app {

/// One window per data folder: a second start hands its route to the first and ends. Only the same
/// user can speak to it, and only to have the window shown. GUI thread.
class SingleInstance
{
public:
    /// `dataDir` tells programs apart.
    explicit SingleInstance(const QString& dataDir);
    ~SingleInstance();

    /// Asks a running program to show its window at `route` (empty = where it is). True when one
    /// took it. Waits for a second at most.
    [[nodiscard]] bool handOver(const QString& route) const;
    /// From now on `shown` runs for each later start, with what it asks for. False when the socket
    /// cannot be made; the program runs well without.
    bool listen(std::function<void(const QString& route)> shown);
    /// The name of the socket.
    [[nodiscard]] const QString& address() const { return m_name; }

private:
    void serve(QLocalSocket& socket);

    QString m_name;
    std::function<void(const QString&)> m_shown;
    QLocalServer m_server;
};

} // namespace rollscope::app
