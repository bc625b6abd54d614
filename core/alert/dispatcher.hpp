#pragma once
#include "alert/webhook.hpp"
#include "base/clock.hpp"
#include <QNetworkProxy>
#include <deque>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace rollscope::alert {

/// Somewhere that notifications go: the desktop, a sound. The app implements these.
class Channel
{
public:
    virtual ~Channel() = default;
    virtual void notify(const Notification& notification) = 0;
};

/// Posts notifications to one URL, in order, signed; tries again after 1, 5, 25, 125 and 625 s
/// where the peer is not reachable or answers 429 or 5xx. Bounded: the oldest are dropped beyond
/// 100. Of an answer only the status is read. One thread with an event loop.
class Webhook final : public Channel
{
public:
    struct Config
    {
        QString url;
        QByteArray secret;      ///< empty = unsigned
        int timeoutMs = 10'000; ///< from the start of a delivery to the status of its answer
        QString source = QStringLiteral("live");                     ///< or "tape"
        QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy); ///< not for this machine
        int tries = 6;
    };
    struct Events
    {
        std::function<void(const Notification&)> delivered = {};
        /// What could not be delivered, and why; it is not tried again.
        std::function<void(const base::Error&)> failed = {};
    };
    /// `clock` must outlive this.
    static base::Result<std::unique_ptr<Webhook>> make(Config config, base::Clock& clock,
                                                       Events events);
    ~Webhook() override;
    void notify(const Notification& notification) override;
    [[nodiscard]] quint64 delivered() const { return m_delivered; }
    [[nodiscard]] std::size_t waiting() const { return m_queue.size(); }
    /// One is on its way right now (and none waits to be tried again).
    [[nodiscard]] bool sending() const { return m_sending; }

private:
    struct Letter
    {
        Notification what;
        QByteArray body;
        int tries = 0;
    };
    Webhook(Config config, base::Clock& clock, Events events);
    void send();
    void end(const QString& trouble);
    void answered(int status, const QString& error);

    Config m_config;
    base::Clock& m_clock;
    Events m_events;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::deque<Letter> m_queue;
    QNetworkReply* m_reply = nullptr; ///< of the delivery under way
    base::Timer m_timer, m_deadline;
    quint64 m_delivered = 0;
    bool m_sending = false;
};

} // namespace rollscope::alert
