#include "alert/webhook.hpp"
#include <QHostAddress>
#include <QJsonDocument>
#include <QUrl>
#include <array>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace rollscope::alert {

QByteArray webhookBody(const Notification& n)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("v"), 1},
                                     {QStringLiteral("event"), QLatin1String(nameOf(n.why))},
                                     {QStringLiteral("rule"), n.rule},
                                     {QStringLiteral("title"), titleOf(n)},
                                     {QStringLiteral("time"), n.at.value},
                                     {QStringLiteral("incident"), toJson(n.incident)}})
        .toJson(QJsonDocument::Compact);
}

QByteArray webhookSignature(const QByteArray& secret, base::UnixMs at, const QByteArray& body)
{
    if (secret.isEmpty())
        return {};
    const QByteArray text = QByteArray::number(at.value) + '.' + body;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (HMAC(EVP_sha256(), secret.constData(), static_cast<int>(secret.size()),
             reinterpret_cast<const unsigned char*>(text.constData()),
             static_cast<std::size_t>(text.size()), digest.data(), &length) == nullptr)
        return {};
    return "sha256=" +
           QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(length))
               .toHex();
}

base::Result<void> checkWebhookUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    const bool local = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
    if (url.isValid() && !host.isEmpty() &&
        (url.scheme() == QLatin1String("https") ||
         (url.scheme() == QLatin1String("http") && local)))
        return {};
    return base::fail(base::ErrorKind::BadInput, QStringLiteral("is no https address"), text,
                      QStringLiteral("for example https://hooks.example.org/rollscope; plain http "
                                     "only on this machine"));
}

} // namespace rollscope::alert
