#pragma once
#include "base/result.hpp"
#include <QByteArray>
#include <QUrl>
#include <optional>

namespace rollscope::net {

/// The opening handshake of RFC 6455 §4, client side. Pure: bytes in, bytes out.
class WsHandshake
{
public:
    static constexpr qsizetype kMaxHeader = 16 * 1024;

    /// `key` is 16 random bytes. User info in the URL becomes an Authorization header; `origin`, an
    /// Origin header unless it is empty (RFC 6455 §4.1: who asks).
    WsHandshake(const QUrl& url, const QByteArray& key, const QByteArray& origin = {});
    [[nodiscard]] QByteArray request() const;

    /// Judges the peer's answer, `header` up to and including the empty line. Errors speak to the
    /// user; `retryAfterMs` is set where the peer named a time (429, 503).
    [[nodiscard]] base::Result<void> check(const QByteArray& header, qint64& retryAfterMs) const;

    /// Sec-WebSocket-Accept for a key (base64), RFC 6455 §4.2.2.
    [[nodiscard]] static QByteArray acceptFor(const QByteArray& key64);

private:
    QUrl m_url;
    QByteArray m_key64;
    QByteArray m_origin;
};

/// What an HTTP status means for an endpoint, in words for the user; nullopt for 2xx.
/// `location` is a redirect's target (only its host is shown).
[[nodiscard]] std::optional<base::Error> explainStatus(int status, const QByteArray& location,
                                                       bool webSocket);

/// Retry-After in ms: seconds only (a date is ignored), at most one hour; 0 when absent.
[[nodiscard]] qint64 retryAfterMs(const QByteArray& value);

} // namespace rollscope::net
