#include "bent_proxy.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>

namespace rollscope::test {
namespace {

QString idOf(const QJsonObject& one)
{
    return one[QStringLiteral("id")].toVariant().toString();
}

} // namespace

BentProxy::BentProxy(QString target, QObject* parent)
    : QObject(parent), m_target(std::move(target)),
      m_server(QStringLiteral("bent"), QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &BentProxy::accept);
    m_server.listen(QHostAddress::LocalHost);
}

BentProxy::~BentProxy()
{
    m_server.close();
    for (const auto& pair : m_pairs) {
        pair->client->disconnect(this);
        pair->target->disconnect(this);
    }
}

QString BentProxy::wsUrl() const
{
    return QStringLiteral("ws://127.0.0.1:%1").arg(m_server.serverPort());
}

int BentProxy::asked(const QString& method) const
{
    const auto found = m_asked.find(method);
    return found == m_asked.end() ? 0 : found->second;
}

void BentProxy::accept()
{
    while (QWebSocket* const client = m_server.nextPendingConnection()) {
        auto pair = std::make_shared<Pair>();
        pair->client.reset(client);
        client->setParent(nullptr);
        pair->target = std::make_unique<QWebSocket>();
        pair->target->setProxy(QNetworkProxy::NoProxy);
        Pair* const both = pair.get();
        connect(client, &QWebSocket::textMessageReceived, this, [this, both](const QString& text) {
            remember(*both, text);
            if (both->target->isValid())
                both->target->sendTextMessage(text);
            else
                both->waiting << text;
        });
        connect(both->target.get(), &QWebSocket::connected, this, [both] {
            for (const QString& text : std::exchange(both->waiting, {}))
                both->target->sendTextMessage(text);
        });
        connect(both->target.get(), &QWebSocket::textMessageReceived, this,
                [this, both](const QString& text) {
                    both->client->sendTextMessage(bent(*both, text));
                });
        connect(client, &QWebSocket::disconnected, both->target.get(),
                [both] { both->target->close(); });
        m_pairs.push_back(std::move(pair));
        both->target->open(QUrl(m_target));
    }
}

void BentProxy::remember(Pair& pair, const QString& text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonArray calls = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (const QJsonValue call : calls) {
        const QJsonObject one = call.toObject();
        const QString method = one[QStringLiteral("method")].toString();
        pair.names[idOf(one)] = method;
        ++m_asked[method];
    }
}

QString BentProxy::bent(Pair& pair, const QString& text) const
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!bend || document.isNull())
        return text;
    const auto change = [&](QJsonObject answer) {
        if (const auto known = pair.names.find(idOf(answer)); known != pair.names.end())
            bend(known->second, answer);
        return answer;
    };
    QJsonDocument out(document.isArray() ? QJsonDocument()
                                         : QJsonDocument(change(document.object())));
    if (document.isArray()) {
        QJsonArray all;
        for (const QJsonValue answer : document.array())
            all.append(change(answer.toObject()));
        out.setArray(all);
    }
    return QString::fromUtf8(out.toJson(QJsonDocument::Compact));
}

} // namespace rollscope::test
