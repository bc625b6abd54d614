#pragma once
#include "alert/rule.hpp"
#include "base/result.hpp"
#include <QByteArray>

namespace rollscope::alert {

/// The body of a webhook: one JSON object with `event`, `title`, `time` and the `incident` as it is
/// exported. `at` goes into the signature too, so that an old body cannot be sent again.
[[nodiscard]] QByteArray webhookBody(const Notification& notification);

/// "sha256=<hex>" of HMAC-SHA256 over "<unix ms>.<body>"; the header X-Rollscope-Signature. Empty
/// for an empty secret.
[[nodiscard]] QByteArray webhookSignature(const QByteArray& secret, base::UnixMs at,
                                          const QByteArray& body);

/// An https URL, or http on this machine; anything else is BadInput.
[[nodiscard]] base::Result<void> checkWebhookUrl(const QString& url);

} // namespace rollscope::alert
