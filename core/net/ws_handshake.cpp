#include "net/ws_handshake.hpp"
#include <QCryptographicHash>
#include <algorithm>
#include <map>

namespace rollscope::net {
namespace {

using base::ErrorKind;

QByteArray hostHeader(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int standard = url.scheme() == QLatin1String("wss") ? 443 : 80;
    if (url.port(standard) != standard)
        host += ':' + QByteArray::number(url.port());
    return host;
}

bool hasToken(const QByteArray& value, const QByteArray& token)
{
    const auto parts = value.toLower().split(',');
    return std::any_of(parts.begin(), parts.end(),
                       [&](const QByteArray& part) { return part.trimmed() == token; });
}

base::Error error(ErrorKind kind, QString what, QString hint = {})
{
    return {kind, std::move(what), {}, std::move(hint)};
}

} // namespace

qint64 retryAfterMs(const QByteArray& value)
{
    constexpr qint64 kMost = 3600;
    bool ok = false;
    const qint64 seconds = value.trimmed().toLongLong(&ok);
    return ok && seconds > 0 ? std::min(seconds, kMost) * 1000 : 0;
}

std::optional<base::Error> explainStatus(int status, const QByteArray& location, bool webSocket)
{
    const QString code = QStringLiteral(" (HTTP %1)").arg(status);
    if (status >= 200 && status < 300)
        return std::nullopt;
    switch (status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308: {
        const QString host = QUrl::fromEncoded(location).host();
        return error(
            ErrorKind::Refused,
            QStringLiteral("redirects%1%2")
                .arg(host.isEmpty() ? QString() : QString(QStringLiteral(" to ") + host), code),
            QStringLiteral("redirects are not followed; put the new address into the settings"));
    }
    case 401:
    case 403:
        return error(ErrorKind::Refused, QStringLiteral("refuses access") + code,
                     QStringLiteral("check the API key in the URL and what it is allowed to do"));
    case 402:
        return error(ErrorKind::Refused, QStringLiteral("wants payment") + code,
                     QStringLiteral("the plan behind the API key is used up"));
    case 404:
    case 405:
        return error(ErrorKind::Refused,
                     (webSocket ? QStringLiteral("has no WebSocket at this path")
                                : QStringLiteral("has no JSON-RPC at this path")) +
                         code,
                     QStringLiteral("check the path of the URL"));
    case 407:
        return error(ErrorKind::Refused, QStringLiteral("the proxy wants a login") + code,
                     QStringLiteral("set user and password of the proxy"));
    case 413:
        return error(ErrorKind::Refused, QStringLiteral("found the request too large") + code);
    case 429:
        return error(ErrorKind::RateLimited, QStringLiteral("asks for fewer requests") + code,
                     QStringLiteral("lower the request budget or use an own API key"));
    default:
        break;
    }
    if (status >= 500)
        return error(ErrorKind::Network, QStringLiteral("has trouble of its own") + code);
    return error(ErrorKind::Refused, (webSocket ? QStringLiteral("does not open a WebSocket")
                                                : QStringLiteral("refuses the request")) +
                                         code);
}

WsHandshake::WsHandshake(const QUrl& url, const QByteArray& key, const QByteArray& origin)
    : m_url(url), m_key64(key.toBase64()), m_origin(origin)
{}

QByteArray WsHandshake::acceptFor(const QByteArray& key64)
{
    const QByteArray joined = key64 + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(joined, QCryptographicHash::Sha1).toBase64();
}

QByteArray WsHandshake::request() const
{
    QByteArray target = m_url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (m_url.hasQuery())
        target += '?' + m_url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray text =
        "GET " + target + " HTTP/1.1\r\nHost: " + hostHeader(m_url) +
        "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + m_key64 +
        "\r\nSec-WebSocket-Version: 13\r\nUser-Agent: Rollscope\r\n";
    if (!m_url.userInfo().isEmpty()) {
        const QString login = m_url.userName(QUrl::FullyDecoded) + QLatin1Char(':') +
                              m_url.password(QUrl::FullyDecoded);
        text += "Authorization: Basic " + login.toUtf8().toBase64() + "\r\n";
    }
    if (!m_origin.isEmpty())
        text += "Origin: " + m_origin + "\r\n";
    return text + "\r\n";
}

base::Result<void> WsHandshake::check(const QByteArray& header, qint64& retryAfter) const
{
    constexpr qsizetype kMaxLines = 100;
    retryAfter = 0;
    const auto notHttp = [] {
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("does not answer the WebSocket handshake"), {},
                          QStringLiteral("the port serves something else than a WebSocket"));
    };
    const QList<QByteArray> lines = header.split('\n');
    const QByteArray& first = lines.constFirst();
    bool number = false;
    const int status = first.mid(9, 3).toInt(&number);
    if (!first.startsWith("HTTP/1.") || first.size() < 12 || !number || lines.size() > kMaxLines)
        return notHttp();

    std::map<QByteArray, QByteArray> fields;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return notHttp();
        QByteArray& value = fields[line.left(colon).trimmed().toLower()];
        value = (value.isEmpty() ? QByteArray() : value + ", ") + line.mid(colon + 1).trimmed();
    }
    if (status != 101) {
        retryAfter = retryAfterMs(fields["retry-after"]);
        if (auto reason = explainStatus(status, fields["location"], true))
            return tl::unexpected(std::move(*reason));
        return base::fail(
            ErrorKind::Refused,
            QStringLiteral("answers like a web page, not like a WebSocket (HTTP %1)").arg(status),
            {}, QStringLiteral("check the path of the URL, or use http(s)://"));
    }
    const auto broken = [](const QString& what) {
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("broke the WebSocket handshake: ") + what);
    };
    if (!hasToken(fields["upgrade"], "websocket") || !hasToken(fields["connection"], "upgrade"))
        return broken(QStringLiteral("no Upgrade: websocket"));
    if (fields["sec-websocket-accept"] != acceptFor(m_key64))
        return broken(QStringLiteral("wrong Sec-WebSocket-Accept"));
    if (!fields["sec-websocket-extensions"].isEmpty() ||
        !fields["sec-websocket-protocol"].isEmpty())
        return broken(QStringLiteral("it chose an extension or protocol that was not offered"));
    return {};
}

} // namespace rollscope::net
