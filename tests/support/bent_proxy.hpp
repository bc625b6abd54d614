#pragma once
#include <QJsonObject>
#include <QWebSocket>
#include <QWebSocketServer>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace rollscope::test {

/// A JSON-RPC proxy on 127.0.0.1 in front of a node's WebSocket, whose answers can be changed on
/// the way: the node behind it is real, and its operator lies. Lives on the test's thread: it works
/// while that thread runs its events.
class BentProxy : public QObject
{
    Q_OBJECT
public:
    explicit BentProxy(QString target, QObject* parent = nullptr);
    ~BentProxy() override;

    [[nodiscard]] QString wsUrl() const;
    /// How often a method was asked for.
    [[nodiscard]] int asked(const QString& method) const;

    /// Changes an answer (its `result` or `error`) to a method; empty: nothing is changed.
    std::function<void(const QString& method, QJsonObject& answer)> bend;

private:
    struct Pair
    {
        std::unique_ptr<QWebSocket> client, target;
        QStringList waiting;              ///< until the target is connected
        std::map<QString, QString> names; ///< methods by their request's id
    };
    void accept();
    void remember(Pair& pair, const QString& text);
    [[nodiscard]] QString bent(Pair& pair, const QString& text) const;

    QString m_target;
    QWebSocketServer m_server;
    std::vector<std::shared_ptr<Pair>> m_pairs;
    std::map<QString, int> m_asked;
};

} // namespace rollscope::test
