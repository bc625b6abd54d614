#pragma once
#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

namespace rollscope::test {

/// Sends plain transfers to a development node at a steady rate, from its unlocked accounts, over
/// one WebSocket; connects again when the node comes back. Works while its thread runs its events.
class LoadGenerator : public QObject
{
    Q_OBJECT
public:
    /// `maxTransactions` bounds the whole run.
    LoadGenerator(const QString& wsUrl, double perSecond, int maxTransactions = 20'000,
                  QObject* parent = nullptr);
    ~LoadGenerator() override;

    void start();
    void stop();
    [[nodiscard]] int sent() const { return m_sent; }
    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    void open();
    void received(const QString& text);
    void sendDue();

    QElapsedTimer m_since;
    QUrl m_url;
    QStringList m_accounts;
    double m_perSecond;
    double m_due = 0;
    int m_maxTransactions;
    int m_sent = 0;
    int m_accepted = 0;
    int m_refused = 0;
    bool m_running = false;
    // Last, so that they go first: a closing socket still calls us.
    QTimer m_timer;
    QWebSocket m_socket;
};

} // namespace rollscope::test
