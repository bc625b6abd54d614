#include "tape/header_json.hpp"
#include "base/text.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace rollscope::tape {
namespace {

using base::ErrorKind;

constexpr int kVersion = 1;
constexpr std::size_t kMaxHeaderBytes = 4U << 20;
constexpr std::size_t kMaxChains = 256;
constexpr std::size_t kMaxEndpoints = 64; // of one chain
constexpr qsizetype kMaxText = 4096;
constexpr qint64 kMaxExactInteger = 1LL << 53;

QString kindName(Kind kind)
{
    return kind == Kind::Recorded ? QStringLiteral("recorded") : QStringLiteral("reconstructed");
}

/// Collects the first thing that is wrong, so that reading stays a plain list of keys.
class Keys
{
public:
    Keys(QJsonObject object, QString path, QString& trouble)
        : m_object(std::move(object)), m_path(std::move(path)), m_trouble(trouble)
    {}

    QString text(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString())
            complain(key, QStringLiteral("a text"));
        QString text = value.toString();
        // It is shown in terminals and lists: nothing in it may steer them.
        if (text.size() > kMaxText || !base::isPrintable(text))
            complain(key,
                     QStringLiteral("a text of at most %1 printable characters").arg(kMaxText));
        return text;
    }

    qint64 integer(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isString()) {
            bool ok = false;
            const qint64 number = value.toString().toLongLong(&ok);
            if (ok && number >= 0)
                return number;
        } else if (const double number = value.toDouble(-1);
                   number >= 0 && number <= static_cast<double>(kMaxExactInteger)) {
            return static_cast<qint64>(number);
        }
        complain(key, QStringLiteral("a whole number"));
        return 0;
    }

    QJsonArray array(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray())
            complain(key, QStringLiteral("a list"));
        return value.toArray();
    }

private:
    void complain(QLatin1String key, const QString& wanted)
    {
        if (m_trouble.isEmpty())
            m_trouble = QStringLiteral("\"%1%2\" must be %3").arg(m_path, key, wanted);
    }

    QJsonObject m_object;
    QString m_path;
    QString& m_trouble;
};

TapeChain readChain(const QJsonValue& value, const QString& path, QString& trouble)
{
    Keys keys(value.toObject(), path, trouble);
    TapeChain chain;
    chain.id = keys.text(QLatin1String("id"));
    chain.name = keys.text(QLatin1String("name"));
    chain.chainId.value = static_cast<quint64>(keys.integer(QLatin1String("chainId")));
    const QJsonArray endpoints = keys.array(QLatin1String("endpoints"));
    // One more than may be, so that the check of the whole finds it.
    const auto count = std::min(endpoints.size(), static_cast<qsizetype>(kMaxEndpoints + 1));
    for (qsizetype i = 0; i < count && trouble.isEmpty(); ++i) {
        Keys endpoint(endpoints.at(i).toObject(), path + QStringLiteral("endpoints[%1].").arg(i),
                      trouble);
        chain.endpoints.push_back(
            {endpoint.text(QLatin1String("operator")), endpoint.text(QLatin1String("url"))});
    }
    return chain;
}

/// Empty when a tape may have these chains.
QString troubleWith(const std::vector<TapeChain>& chains)
{
    if (chains.size() > kMaxChains)
        return QStringLiteral("more than %1 chains").arg(kMaxChains);
    QSet<QString> ids;
    for (const auto& chain : chains) {
        if (chain.endpoints.empty() || chain.endpoints.size() > kMaxEndpoints)
            return QStringLiteral("chain \"%1\" must have 1 to %2 endpoints")
                .arg(chain.id.left(64))
                .arg(kMaxEndpoints);
        if (ids.contains(chain.id))
            return QStringLiteral("chain \"%1\" is there twice").arg(chain.id.left(64));
        ids.insert(chain.id);
    }
    return {};
}

} // namespace

quint32 connectionsOf(const TapeHeader& header)
{
    std::size_t count = 0;
    for (const auto& chain : header.chains)
        count += chain.endpoints.size();
    return static_cast<quint32>(count);
}

QByteArray headerToJson(const TapeHeader& header)
{
    QJsonArray chains;
    for (const auto& chain : header.chains) {
        QJsonArray endpoints;
        for (const auto& endpoint : chain.endpoints)
            endpoints.append(
                QJsonObject{{QStringLiteral("operator"), base::printable(endpoint.operatorName)},
                            {QStringLiteral("url"), base::printable(endpoint.shown)}});
        const quint64 id = chain.chainId.value;
        chains.append(
            QJsonObject{{QStringLiteral("id"), base::printable(chain.id)},
                        {QStringLiteral("name"), base::printable(chain.name)},
                        {QStringLiteral("chainId"), id <= static_cast<quint64>(kMaxExactInteger)
                                                        ? QJsonValue(static_cast<qint64>(id))
                                                        : QJsonValue(QString::number(id))},
                        {QStringLiteral("endpoints"), endpoints}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), header.version},
                                     {QStringLiteral("madeBy"), base::printable(header.madeBy)},
                                     {QStringLiteral("madeAt"), header.madeAt.value},
                                     {QStringLiteral("kind"), kindName(header.kind)},
                                     {QStringLiteral("source"),
                                      base::printable(header.source).left(kMaxText)},
                                     {QStringLiteral("chains"), chains}})
        .toJson(QJsonDocument::Compact);
}

base::Result<void> checkHeader(const TapeHeader& header, const QString& where)
{
    if (const QString trouble = troubleWith(header.chains); !trouble.isEmpty())
        return base::fail(ErrorKind::BadInput, trouble, where);
    return {};
}

base::Result<TapeHeader> headerFromJson(std::string_view line, const QString& where)
{
    const QString at = where + QStringLiteral(", line 1");
    if (line.size() > kMaxHeaderBytes)
        return base::fail(ErrorKind::BadInput, QStringLiteral("the header is longer than 4 MiB"),
                          at);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(
        QByteArray(line.data(), static_cast<qsizetype>(line.size())), &error);
    if (!document.isObject() || !document.object().contains(QStringLiteral("version")))
        return base::fail(ErrorKind::BadInput, QStringLiteral("not the header of a tape"), at,
                          error.error == QJsonParseError::NoError ? QString()
                                                                  : error.errorString());
    QString trouble;
    Keys keys(document.object(), {}, trouble);
    const qint64 version = keys.integer(QLatin1String("version"));
    if (version != kVersion)
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("a tape of version %1; this program reads version %2")
                              .arg(version)
                              .arg(kVersion),
                          at, QStringLiteral("use a newer Rollscope"));
    TapeHeader header;
    header.madeBy = keys.text(QLatin1String("madeBy"));
    header.madeAt.value = keys.integer(QLatin1String("madeAt"));
    const QString kind = keys.text(QLatin1String("kind"));
    header.kind = kind == kindName(Kind::Recorded) ? Kind::Recorded : Kind::Reconstructed;
    if (trouble.isEmpty() && kind != kindName(header.kind))
        trouble = QStringLiteral("\"kind\" must be \"recorded\" or \"reconstructed\"");
    header.source = keys.text(QLatin1String("source"));
    const QJsonArray chains = keys.array(QLatin1String("chains"));
    if (static_cast<std::size_t>(chains.size()) > kMaxChains)
        trouble = QStringLiteral("more than %1 chains").arg(kMaxChains);
    for (qsizetype i = 0; i < chains.size() && trouble.isEmpty(); ++i)
        header.chains.push_back(
            readChain(chains.at(i), QStringLiteral("chains[%1].").arg(i), trouble));
    if (trouble.isEmpty())
        trouble = troubleWith(header.chains);
    if (!trouble.isEmpty())
        return base::fail(ErrorKind::BadInput, trouble, at);
    return header;
}

} // namespace rollscope::tape
