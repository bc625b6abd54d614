#include "net/http_exchange.hpp"
#include "net/ws_handshake.hpp"
#include <QNetworkRequest>
#include <QSslError>
#include <array>

namespace rollscope::net {
namespace {

using base::ErrorKind;

/// What Qt adds to our headers (Host, Connection, lengths), about.
constexpr quint64 kOtherHeaders = 90;

QString cutShort()
{
    return QStringLiteral("ended the connection in the middle of an answer");
}

QNetworkRequest makeRequest(const HttpConfig& config)
{
    QUrl url = config.url;
    QNetworkRequest request;
    if (!url.userInfo().isEmpty()) {
        const QString login =
            url.userName(QUrl::FullyDecoded) + QLatin1Char(':') + url.password(QUrl::FullyDecoded);
        request.setRawHeader("Authorization", QByteArray("Basic " + login.toUtf8().toBase64()));
        url.setUserInfo({});
    }
    request.setUrl(url);
    request.setRawHeader("Content-Type", "application/json");
    // Set by us, so Qt hands out the packed bytes: they are what is counted and bounded.
    request.setRawHeader("Accept-Encoding", "gzip");
    request.setRawHeader("User-Agent", "Rollscope");
    if (!config.origin.isEmpty())
        request.setRawHeader("Origin", config.origin);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (config.tls)
        request.setSslConfiguration(*config.tls);
    return request;
}

quint64 headerBytes(const QNetworkRequest& request)
{
    quint64 sum = kOtherHeaders + static_cast<quint64>(request.url().path().size());
    const auto names = request.rawHeaderList();
    for (const QByteArray& name : names)
        sum += static_cast<quint64>(name.size() + request.rawHeader(name).size() + 4);
    return sum;
}

} // namespace

HttpExchange::HttpExchange(HttpTransport& owner, std::string text)
    : m_owner(&owner), m_text(std::move(text))
{
    const QNetworkRequest request = makeRequest(owner.m_config);
    m_toSend = headerBytes(request) + m_text.size();
    m_reply = owner.m_network->post(
        request, QByteArray(m_text.data(), static_cast<qsizetype>(m_text.size())));
    m_reply->setParent(this);
    m_reply->setReadBufferSize(1 << 20);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { onMeta(); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { left(); });
    connect(m_reply, &QIODevice::readyRead, this, [this] { onReadyRead(); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (!errors.isEmpty())
            m_tlsTrouble = errors.constFirst().errorString();
    });
    // Queued: Qt may finish inside post(), and no handler runs inside send().
    connect(
        m_reply, &QNetworkReply::finished, this, [this] { onFinished(); }, Qt::QueuedConnection);
    m_timeout = owner.m_clock.after(std::chrono::milliseconds(owner.m_config.timeoutMs), [this] {
        end({ErrorKind::Timeout, QStringLiteral("did not answer the HTTP request in time"), {}, {}},
            false);
    });
}

void HttpExchange::abandon()
{
    m_owner = nullptr;
    m_timeout.cancel();
    m_reply->disconnect(this);
    m_reply->abort();
    deleteLater();
}

void HttpExchange::end(base::Error error, bool endpointLost)
{
    HttpTransport* owner = m_owner;
    if (owner == nullptr)
        return;
    error.where = owner->m_config.shown;
    m_outcome.error = std::move(error);
    m_outcome.endpointLost = endpointLost;
    abandon();
    owner->finished(this);
}

void HttpExchange::left()
{
    if (m_owner != nullptr)
        m_owner->m_bytes.out += std::exchange(m_toSend, 0);
}

void HttpExchange::onMeta()
{
    if (m_owner == nullptr)
        return;
    left();
    quint64 bytes = 0;
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto& [name, value] : pairs)
        bytes += static_cast<quint64>(name.size() + value.size() + 4);
    m_owner->heard(bytes);
    bool stated = false;
    const qint64 length = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&stated);
    m_announced = stated ? length : 0;
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate")
        m_gzip = std::make_unique<GzipReader>(m_owner->m_config.limits.maxFrameBytes);
    else if (!encoding.isEmpty() && encoding != "identity")
        end({ErrorKind::Protocol,
             QStringLiteral("answered in an encoding that was not asked for"),
             {},
             {}},
            true);
}

void HttpExchange::onReadyRead()
{
    std::array<char, 16384> chunk;
    while (m_owner != nullptr) {
        const qint64 got = m_reply->read(chunk.data(), chunk.size());
        if (got <= 0)
            return;
        const std::string_view bytes(chunk.data(), static_cast<std::size_t>(got));
        m_owner->heard(bytes.size());
        m_received += got;
        const std::size_t limit = m_owner->m_config.limits.maxFrameBytes;
        if (m_gzip) {
            if (auto ok = m_gzip->feed(bytes, m_body); !ok)
                end(std::move(ok.error()), true);
        } else if (m_body.size() + bytes.size() > limit) {
            end({ErrorKind::Protocol,
                 QStringLiteral("sent an answer of more than %1 bytes").arg(limit),
                 {},
                 {}},
                true);
        } else {
            m_body.append(bytes.data(), bytes.size());
        }
    }
}

void HttpExchange::onFinished()
{
    onReadyRead();
    if (m_owner == nullptr)
        return;
    bool known = false;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(&known);
    const auto error = m_reply->error();
    const bool httpOnly =
        error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied;
    if (known && httpOnly)
        judge(status);
    else
        networkError();
}

void HttpExchange::judge(int status)
{
    constexpr int kBadRequest = 400, kTooLarge = 413;
    // Qt does not always notice a connection that ended too early.
    if (m_received < m_announced) {
        end({ErrorKind::Network, cutShort(), {}, {}}, false);
        return;
    }
    if (m_gzip && !m_gzip->complete()) {
        end({ErrorKind::Protocol, QStringLiteral("sent a truncated answer"), {}, {}}, true);
        return;
    }
    const auto reason = explainStatus(status, m_reply->rawHeader("Location"), false);
    // Many nodes put a JSON-RPC error behind a 4xx or 5xx: it says more than the number.
    const bool speaksRpc = m_body.view().find(R"("jsonrpc")") != std::string_view::npos && reason &&
                           reason->kind != ErrorKind::RateLimited;
    if (reason && !speaksRpc) {
        m_outcome.retryAfterMs = retryAfterMs(m_reply->rawHeader("Retry-After"));
        const bool batchTooMuch =
            m_text.starts_with('[') && (status == kBadRequest || status == kTooLarge);
        end(*reason, reason->kind != ErrorKind::RateLimited && !batchTooMuch);
        return;
    }
    (void)m_body.space(1); // padding, also behind an empty body
    HttpTransport* owner = m_owner;
    m_owner = nullptr;
    m_timeout.cancel();
    deleteLater();
    owner->finished(this);
}

void HttpExchange::networkError()
{
    using Reply = QNetworkReply;
    base::Error error{ErrorKind::Network, {}, {}, {}};
    bool lost = true;
    switch (m_reply->error()) {
    case Reply::ConnectionRefusedError:
        error.what = QStringLiteral("refused the connection");
        error.hint = QStringLiteral("is the node running, and the port right?");
        break;
    case Reply::RemoteHostClosedError:
        error.what = cutShort();
        lost = false;
        break;
    case Reply::HostNotFoundError:
        error.what = QStringLiteral("the host name was not found");
        error.hint = QStringLiteral("check the URL and the network");
        break;
    case Reply::TimeoutError:
        error.kind = ErrorKind::Timeout;
        error.what = QStringLiteral("did not accept the connection in time");
        break;
    case Reply::SslHandshakeFailedError:
        error.what =
            m_tlsTrouble.isEmpty()
                ? QStringLiteral("the TLS handshake failed")
                : QString(QStringLiteral("its TLS certificate is not trusted: ") + m_tlsTrouble);
        error.hint =
            QStringLiteral("the connection was not opened; certificates are always verified");
        break;
    case Reply::ProxyConnectionRefusedError:
    case Reply::ProxyConnectionClosedError:
    case Reply::ProxyNotFoundError:
    case Reply::ProxyTimeoutError:
    case Reply::ProxyAuthenticationRequiredError:
    case Reply::UnknownProxyError:
        error.what = QStringLiteral("the proxy failed");
        error.hint = QStringLiteral("check the proxy settings");
        break;
    case Reply::ProtocolFailure:
    case Reply::ProtocolUnknownError:
    case Reply::ProtocolInvalidOperationError:
        error.kind = ErrorKind::Protocol;
        error.what = QStringLiteral("does not speak HTTP");
        error.hint = QStringLiteral("the port serves something else");
        break;
    default:
        // Qt's own sentence may hold the whole URL, and with it a key.
        error.what = QStringLiteral("the request failed (network error %1)").arg(m_reply->error());
        break;
    }
    end(std::move(error), lost);
}

} // namespace rollscope::net
