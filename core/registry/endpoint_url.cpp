#include "registry/endpoint_url.hpp"
#include "registry/registry.hpp"
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <array>

namespace rollscope::registry {
namespace {

constexpr qsizetype kMaxUrl = 1024;

struct Scheme
{
    QLatin1StringView name;
    int port;
    bool webSocket;
};

constexpr std::array kSchemes{
    Scheme{QLatin1StringView("ws"), 80, true},
    Scheme{QLatin1StringView("wss"), 443, true},
    Scheme{QLatin1StringView("http"), 80, false},
    Scheme{QLatin1StringView("https"), 443, false},
};

const Scheme* schemeOf(const QUrl& url)
{
    for (const auto& scheme : kSchemes) {
        if (url.scheme() == scheme.name)
            return &scheme;
    }
    return nullptr;
}

/// The URL with a plain word for each ${NAME}, so that it can be looked at before the name is
/// known.
QString withoutPlaceholders(QString url)
{
    static const QRegularExpression kPlaceholder(
        QStringLiteral(R"(\$\{([A-Za-z_][A-Za-z0-9_]*)\})"));
    return url.replace(kPlaceholder, QStringLiteral("\\1"));
}

} // namespace

base::Result<EndpointSpec> endpointFromUrl(const QString& url)
{
    const auto refuse = [](const QString& what) {
        return base::fail(base::ErrorKind::BadInput, what, {},
                          QStringLiteral("write ws://, wss://, http:// or https://, then a host"));
    };
    if (url.isEmpty())
        return refuse(QStringLiteral("an empty URL"));
    if (url.size() > kMaxUrl)
        return refuse(QStringLiteral("a URL of more than %1 characters").arg(kMaxUrl));
    for (const QChar c : url) {
        if (c.isSpace() || !c.isPrint())
            return refuse(QStringLiteral("a URL with a blank or control character"));
    }
    const QString plain = withoutPlaceholders(url);
    if (plain.contains(u"${"))
        return refuse(QStringLiteral("a URL with a broken ${NAME}"));
    const QUrl parsed(plain, QUrl::StrictMode);
    if (!parsed.isValid())
        return refuse(QStringLiteral("not a URL"));
    const Scheme* scheme = schemeOf(parsed);
    if (scheme == nullptr)
        return refuse(parsed.scheme().isEmpty()
                          ? QStringLiteral("a URL without a scheme")
                          : QStringLiteral("a URL of the scheme '%1'").arg(parsed.scheme()));
    if (parsed.host().isEmpty())
        return refuse(QStringLiteral("a URL without a host"));
    if (parsed.port(1) == 0)
        return refuse(QStringLiteral("a URL with port 0"));
    return EndpointSpec{url, operatorOf(url), scheme->webSocket};
}

QString operatorOf(const QString& url)
{
    const QUrl parsed(withoutPlaceholders(url));
    const Scheme* scheme = schemeOf(parsed);
    const int port = parsed.port(scheme != nullptr ? scheme->port : -1);
    QString host = parsed.host();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return port > 0 ? QString(host + u':' + QString::number(port)) : host;
}

bool isLoopback(const QString& url)
{
    const QString host = QUrl(withoutPlaceholders(url)).host();
    // Numbers of an address alone: a name such as 127.999.9.9 would be looked up somewhere.
    static const QRegularExpression kFour(
        QStringLiteral(R"(^127(\.(0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])){3}$)"));
    return host == u"localhost" || host == u"::1" || kFour.match(host).hasMatch();
}

QString registrableDomain(const QString& url)
{
    const QUrl parsed(withoutPlaceholders(url));
    QString host = parsed.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (host.isEmpty())
        return {};
    const QStringList labels = host.split(u'.');
    bool digits = false;
    (void)labels.back().toUInt(&digits);
    if (labels.size() == 1 || digits || host.contains(u':')) {
        const Scheme* scheme = schemeOf(parsed);
        return QStringLiteral("%1:%2").arg(host).arg(
            parsed.port(scheme == nullptr ? 0 : scheme->port));
    }
    // "a.co.uk": countries that hand names out one step further down.
    constexpr std::array kSecond{"ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"};
    const bool country = labels.back().size() == 2 && labels.size() > 2 &&
                         std::any_of(kSecond.begin(), kSecond.end(), [&](const char* known) {
                             return labels[labels.size() - 2] == QLatin1StringView(known);
                         });
    return labels.mid(labels.size() - (country ? 3 : 2)).join(u'.');
}

} // namespace rollscope::registry
