#pragma once
#include "alert/rule.hpp"
#include "base/result.hpp"
#include <QByteArray>

namespace rollscope::alert {

/// The body of a webhook: one JSON object with `event`, `title`, `text` (both in one, which chat
/// services show), `time` and the `incident` as it is exported, or the `transaction` that is
/// watched. `source` is "live" or "tape". docs/alerts.md.
[[nodiscard]] QByteArray webhookBody(const Notification& notification,
                                     const QString& source = QStringLiteral("live"));

/// "sha256=<hex>" of HMAC-SHA256 over "<unix ms>.<body>"; the header X-Rollscope-Signature. Empty
/// for an empty secret.
[[nodiscard]] QByteArray webhookSignature(const QByteArray& secret, base::UnixMs at,
                                          const QByteArray& body);

/// An https URL, or http on this machine; anything else is BadInput, which does not repeat what may
/// be secret in it.
[[nodiscard]] base::Result<void> checkWebhookUrl(const QString& url);

/// Where to send, as a person writes it: `${NAME}` in the URL is taken from the environment, the
/// secret is `${NAME}` and nothing else (empty = unsigned). Errors name the variable, never a
/// value.
struct WebhookAddress
{
    QString url;
    QByteArray secret;
};
[[nodiscard]] base::Result<WebhookAddress> webhookAddress(const QString& url,
                                                          const QString& secret);

} // namespace rollscope::alert
