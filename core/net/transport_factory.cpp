#include "net/transport_factory.hpp"
#include "net/http_transport.hpp"
#include "net/ws_transport.hpp"
#include <algorithm>

namespace rollscope::net {
namespace {

using base::ErrorKind;

/// Puts the values in for ${NAME}; an unset one is an error that names it.
base::Result<QString> resolve(const QString& text,
                              const SocketTransportFactory::SecretLookup& secret,
                              const QString& shown, QStringList& values)
{
    QString out;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(QLatin1String("${"), from);
        if (open < 0)
            return QString(out + text.mid(from));
        const qsizetype end = text.indexOf(QLatin1Char('}'), open);
        const QString name = end < 0 ? QString() : text.mid(open + 2, end - open - 2);
        if (name.isEmpty())
            return base::fail(ErrorKind::BadInput,
                              QStringLiteral("a ${…} in the URL is not finished"), shown,
                              QStringLiteral("write ${NAME}"));
        std::optional<QString> value = secret ? secret(name) : std::nullopt;
        if (!value && qEnvironmentVariableIsSet(name.toUtf8().constData()))
            value = qEnvironmentVariable(name.toUtf8().constData());
        if (!value || value->trimmed().isEmpty())
            return base::fail(
                ErrorKind::BadInput, QStringLiteral("${%1} is not set").arg(name), shown,
                QStringLiteral("set the environment variable %1, or remove this endpoint")
                    .arg(name));
        out += text.mid(from, open - from) + value->trimmed();
        values << value->trimmed();
        from = end + 1;
    }
}

/// `${NAME}` and nothing else: that is no secret, but the place of one.
bool isName(QStringView text)
{
    return text.size() > 3 && text.startsWith(QLatin1String("${")) &&
           text.indexOf(QLatin1Char('}')) == text.size() - 1;
}

const QString kMask = QStringLiteral("•••");

QString maskedQuery(const QString& query)
{
    QStringList parts = query.split(QLatin1Char('&'));
    for (QString& part : parts) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const QString value = part.mid(equals + 1);
        if (!value.isEmpty() && !isName(value))
            part = part.left(equals + 1) + kMask;
    }
    return parts.join(QLatin1Char('&'));
}

} // namespace

bool looksSecret(QStringView segment)
{
    // API keys are long, or mix letters and digits; words of a path are neither.
    constexpr qsizetype kLong = 20;
    constexpr qsizetype kMixed = 8;
    if (segment.contains(QLatin1String("${")))
        return !isName(segment);
    if (segment.size() >= kLong)
        return true;
    const auto digit = [](QChar c) { return c.isDigit(); };
    const auto letter = [](QChar c) { return c.isLetter(); };
    return segment.size() >= kMixed && std::any_of(segment.begin(), segment.end(), digit) &&
           std::any_of(segment.begin(), segment.end(), letter);
}

QString maskedUrl(const QString& url)
{
    // By hand and not by QUrl: an unfinished or odd text must be masked as well.
    const qsizetype scheme = url.indexOf(QLatin1String("://"));
    const qsizetype start = scheme < 0 ? 0 : scheme + 3;
    QString rest = url.mid(start);
    QString out = url.left(start);

    rest = rest.section(QLatin1Char('#'), 0, 0);
    const qsizetype question = rest.indexOf(QLatin1Char('?'));
    const QString query = question < 0 ? QString() : rest.mid(question + 1);
    if (question >= 0)
        rest.truncate(question);

    QStringList segments = rest.split(QLatin1Char('/'));
    const qsizetype at = segments.constFirst().lastIndexOf(QLatin1Char('@'));
    if (at >= 0)
        segments.first() = kMask + segments.constFirst().mid(at);
    for (qsizetype i = 1; i < segments.size(); ++i)
        if (looksSecret(segments[i]))
            segments[i] = kMask;
    out += segments.join(QLatin1Char('/'));
    if (question >= 0)
        out += QLatin1Char('?') + maskedQuery(query);
    return out;
}

SocketTransportFactory::SocketTransportFactory(base::Clock& clock, Limits limits,
                                               ProxySettings proxy, SecretLookup secret)
    : m_clock(clock), m_limits(limits), m_proxy(std::move(proxy)), m_secret(std::move(secret))
{}

base::Result<std::unique_ptr<Transport>>
SocketTransportFactory::make(base::ChainIndex, base::EndpointIndex,
                             const registry::EndpointSpec& spec)
{
    const QString shown = maskedUrl(spec.url);
    QStringList secrets;
    const auto text = resolve(spec.url, m_secret, shown, secrets);
    if (!text)
        return tl::unexpected(text.error());
    const QUrl url(text->trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return base::fail(
            ErrorKind::BadInput, QStringLiteral("is not a URL"), shown,
            QStringLiteral("write ws://, wss://, http:// or https://, then the host"));
    secrets += secretsOf(url);
    const Redactor redactor(secrets);
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("ws") || scheme == QLatin1String("wss"))
        return std::make_unique<WsTransport>(WsConfig{url, shown, m_limits, m_proxy.proxy,
                                                      WsConfig{}.connectTimeoutMs, std::nullopt,
                                                      redactor},
                                             m_clock);
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
        // One manager for all: each one runs a thread of its own. It dies with its last transport,
        // on the thread that made them.
        auto network = m_network.lock();
        if (!network) {
            network = std::make_shared<QNetworkAccessManager>();
            network->setProxy(m_proxy.proxy);
            m_network = network;
        }
        HttpConfig config;
        config.url = url;
        config.shown = shown;
        config.limits = m_limits;
        config.redactor = redactor;
        return std::make_unique<HttpTransport>(std::move(config), m_clock, std::move(network));
    }
    return base::fail(ErrorKind::BadInput, QStringLiteral("has an unknown scheme"), shown,
                      QStringLiteral("write ws://, wss://, http:// or https://"));
}

} // namespace rollscope::net
