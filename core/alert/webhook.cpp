#include "alert/webhook.hpp"
#include "base/hex.hpp"
#include <QHostAddress>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <array>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace rollscope::alert {

namespace {

constexpr qsizetype kLongestUrl = 2000;

QJsonObject toJson(const health::BlockId& block)
{
    return {{QStringLiteral("number"), static_cast<qint64>(block.number)},
            {QStringLiteral("hash"), base::toQString(base::toHex(block.hash))}};
}

QJsonObject toJson(const WatchedTx& tx)
{
    QJsonObject json{{QStringLiteral("chain"), tx.chain},
                     {QStringLiteral("hash"), base::toQString(base::toHex(tx.hash))},
                     {QStringLiteral("what"), QLatin1String(nameOf(tx.what))}};
    if (tx.address)
        json.insert(QStringLiteral("address"), base::toQString(base::toHex(*tx.address)));
    if (tx.was)
        json.insert(QStringLiteral("was"), toJson(*tx.was));
    if (tx.is)
        json.insert(QStringLiteral("is"), toJson(*tx.is));
    return json;
}

base::Result<QString> fromEnvironment(const QString& name)
{
    const QString value = qEnvironmentVariable(name.toUtf8().constData()).trimmed();
    if (value.isEmpty())
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("${%1} is not set").arg(name),
                          QStringLiteral("the webhook"),
                          QStringLiteral("set the environment variable %1").arg(name));
    return value;
}

} // namespace

QByteArray webhookBody(const Notification& n, const QString& source)
{
    const QString title = titleOf(n), text = textOf(n);
    QJsonObject json{{QStringLiteral("v"), 1},
                     {QStringLiteral("event"), QLatin1String(nameOf(n.why))},
                     {QStringLiteral("source"), source},
                     {QStringLiteral("title"), title},
                     {QStringLiteral("text"),
                      text.isEmpty() ? title : QString(title + QStringLiteral(": ") + text)},
                     {QStringLiteral("time"), n.at.value}};
    if (!n.rule.isEmpty())
        json.insert(QStringLiteral("rule"), n.rule);
    if (n.watched)
        json.insert(QStringLiteral("transaction"), toJson(*n.watched));
    else if (n.why != Notification::Why::Test)
        json.insert(QStringLiteral("incident"), toJson(n.incident));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
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
    if (url.isValid() && !host.isEmpty() && text.size() <= kLongestUrl &&
        (url.scheme() == QLatin1String("https") ||
         (url.scheme() == QLatin1String("http") && local)))
        return {};
    return base::fail(base::ErrorKind::BadInput, QStringLiteral("is no https address"),
                      host.isEmpty() ? QStringLiteral("the webhook")
                                     : QString(url.scheme() + QStringLiteral("://") + host),
                      QStringLiteral("for example https://hooks.example.org/rollscope; plain http "
                                     "only on this machine"));
}

base::Result<WebhookAddress> webhookAddress(const QString& url, const QString& secret)
{
    static const QRegularExpression kName(QStringLiteral(R"(\$\{([A-Za-z_][A-Za-z0-9_]*)\})"));
    WebhookAddress out;
    qsizetype from = 0;
    for (const auto& match : kName.globalMatch(url)) {
        const auto value = fromEnvironment(match.captured(1));
        if (!value)
            return tl::unexpected(value.error());
        out.url += url.mid(from, match.capturedStart() - from) + *value;
        from = match.capturedEnd();
    }
    out.url += url.mid(from);
    if (auto checked = checkWebhookUrl(out.url); !checked)
        return tl::unexpected(checked.error());
    if (secret.isEmpty())
        return out;
    const auto name = kName.match(secret);
    if (name.capturedLength() != secret.size())
        return base::fail(base::ErrorKind::BadInput,
                          QStringLiteral("a secret is not written out where others can read it"),
                          QStringLiteral("the webhook's secret"),
                          QStringLiteral("put it into an environment variable and write ${NAME}"));
    const auto value = fromEnvironment(name.captured(1));
    if (!value)
        return tl::unexpected(value.error());
    out.secret = value->toUtf8();
    return out;
}

} // namespace rollscope::alert
