#include "alert/dispatcher.hpp"
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace rollscope::alert {
namespace {

constexpr std::size_t kMaxWaiting = 100;
constexpr int kMaxTries = 6;

std::chrono::milliseconds pauseAfter(int tries)
{
    std::chrono::milliseconds pause{1000};
    for (int i = 1; i < tries; ++i)
        pause *= 5;
    return pause;
}

} // namespace

base::Result<std::unique_ptr<Webhook>> Webhook::make(Config config, base::Clock& clock,
                                                     std::function<void(const base::Error&)> failed)
{
    if (auto checked = checkWebhookUrl(config.url); !checked)
        return tl::unexpected(checked.error());
    return std::unique_ptr<Webhook>(new Webhook(std::move(config), clock, std::move(failed)));
}

Webhook::Webhook(Config config, base::Clock& clock, std::function<void(const base::Error&)> failed)
    : m_config(std::move(config)), m_clock(clock), m_failed(std::move(failed)),
      m_network(std::make_unique<QNetworkAccessManager>())
{}

Webhook::~Webhook() = default;

void Webhook::notify(const Notification& notification)
{
    if (m_queue.size() >= kMaxWaiting) {
        // The first one may be on its way.
        m_queue.erase(m_queue.begin() + 1);
    }
    m_queue.push_back({webhookBody(notification), 0});
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
    request.setTransferTimeout(m_config.timeoutMs);
    QNetworkReply* reply = m_network->post(request, letter.body);
    QObject::connect(reply, &QNetworkReply::finished, m_network.get(), [this, reply] {
        reply->deleteLater();
        answered(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                 reply->errorString());
    });
}

void Webhook::answered(int status, const QString& error)
{
    m_sending = false;
    const bool fine = status >= 200 && status < 300;
    const bool again =
        (status == 0 || status == 429 || status >= 500) && m_queue.front().tries < kMaxTries;
    if (again) {
        m_timer = m_clock.after(pauseAfter(m_queue.front().tries), [this] { send(); });
        return;
    }
    m_queue.pop_front();
    m_delivered += fine ? 1 : 0;
    if (!fine && m_failed)
        m_failed({base::ErrorKind::Network,
                  status == 0 ? error : QStringLiteral("answered with status %1").arg(status),
                  QUrl(m_config.url).host(), QStringLiteral("check the address of the webhook")});
    send();
}

} // namespace rollscope::alert
