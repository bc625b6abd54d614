#include "alert/dispatcher.hpp"
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace rollscope::alert {
namespace {

constexpr std::size_t kMaxWaiting = 100;
constexpr qint64 kMostUnread = 64 << 10; // bytes of an answer: nobody reads it

std::chrono::milliseconds pauseAfter(int tries)
{
    std::chrono::milliseconds pause{1000};
    for (int i = 1; i < tries; ++i)
        pause *= 5;
    return pause;
}

} // namespace

base::Result<std::unique_ptr<Webhook>> Webhook::make(Config config, base::Clock& clock,
                                                     Events events)
{
    if (auto checked = checkWebhookUrl(config.url); !checked)
        return tl::unexpected(checked.error());
    return std::unique_ptr<Webhook>(new Webhook(std::move(config), clock, std::move(events)));
}

Webhook::Webhook(Config config, base::Clock& clock, Events events)
    : m_config(std::move(config)), m_clock(clock), m_events(std::move(events)),
      m_network(std::make_unique<QNetworkAccessManager>())
{
    // Plain http is this machine: no proxy could reach it.
    const bool local = QUrl(m_config.url).scheme() == QLatin1String("http");
    m_network->setProxy(local ? QNetworkProxy(QNetworkProxy::NoProxy) : m_config.proxy);
}

Webhook::~Webhook() = default;

void Webhook::notify(const Notification& notification)
{
    if (m_queue.size() >= kMaxWaiting) {
        // The first one may be on its way.
        m_queue.erase(m_queue.begin() + 1);
        if (m_events.failed)
            m_events.failed({base::ErrorKind::Network,
                             QStringLiteral("takes too long: the oldest message was dropped"),
                             QUrl(m_config.url).host(),
                             {}});
    }
    m_queue.push_back({notification, webhookBody(notification, m_config.source), 0});
    if (!m_sending && !m_timer)
        send();
}

void Webhook::send()
{
    m_timer.cancel();
    if (m_queue.empty())
        return;
    m_sending = true;
    Letter& letter = m_queue.front();
    ++letter.tries;
    const auto at = m_clock.now();
    QNetworkRequest request{QUrl(m_config.url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("X-Rollscope-Time", QByteArray::number(at.value));
    if (!m_config.secret.isEmpty())
        request.setRawHeader("X-Rollscope-Signature",
                             webhookSignature(m_config.secret, at, letter.body));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    m_reply = m_network->post(request, letter.body);
    m_reply->setReadBufferSize(kMostUnread);
    // The status is all that matters: what follows it may have no end.
    for (const auto signal : {&QNetworkReply::metaDataChanged, &QNetworkReply::finished})
        QObject::connect(
            m_reply, signal, m_network.get(),
            [this, reply = m_reply] {
                if (reply == m_reply)
                    end({});
            },
            Qt::QueuedConnection);
    m_deadline = m_clock.after(std::chrono::milliseconds(m_config.timeoutMs),
                               [this] { end(QStringLiteral("did not answer in time")); });
}

void Webhook::end(const QString& trouble)
{
    m_deadline.cancel();
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString error = trouble.isEmpty() ? reply->errorString() : trouble;
    reply->deleteLater(); // which closes the connection where the answer goes on
    answered(status, error);
}

void Webhook::answered(int status, const QString& error)
{
    m_sending = false;
    const bool fine = status >= 200 && status < 300;
    const bool again =
        (status == 0 || status == 429 || status >= 500) && m_queue.front().tries < m_config.tries;
    if (again) {
        m_timer = m_clock.after(pauseAfter(m_queue.front().tries), [this] { send(); });
        return;
    }
    const Notification what = std::move(m_queue.front().what);
    m_queue.pop_front();
    m_delivered += fine ? 1 : 0;
    if (fine && m_events.delivered)
        m_events.delivered(what);
    // A status brings an error text that repeats the whole address, which may hold a key.
    if (!fine && m_events.failed)
        m_events.failed(
            {base::ErrorKind::Network,
             status == 0 ? error : QStringLiteral("answered with status %1").arg(status),
             QUrl(m_config.url).host(), QStringLiteral("check the address of the webhook")});
    send();
}

} // namespace rollscope::alert
