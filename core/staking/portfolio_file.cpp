#include "staking/portfolio_file.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/keccak.hpp"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;

/// Quoted where it has to be; a field that a spreadsheet would run gets a quote sign before it.
QByteArray field(const QString& text)
{
    QString out = text;
    if (!out.isEmpty() && QStringLiteral("=+-@\t\r").contains(out.front()))
        out.prepend(u'\'');
    if (out.contains(u',') || out.contains(u'"') || out.contains(u'\n') || out.contains(u'\r'))
        out = u'"' + out.replace(u'"', u"\"\""_s) + u'"';
    return out.toUtf8();
}

QString maturityName(stake::Maturity maturity)
{
    switch (maturity) {
    case stake::Maturity::Waiting:
        return u"waiting"_s;
    case stake::Maturity::Ready:
        return u"ready"_s;
    case stake::Maturity::Done:
        return u"done"_s;
    case stake::Maturity::Unknown:
        return u"unknown"_s;
    case stake::Maturity::None:
        break;
    }
    return u"none"_s;
}

QJsonObject positionJson(const HeldPosition& held)
{
    const stake::Position& position = held.position;
    QJsonObject out{{u"kind"_s, position.spec},
                    {u"title"_s, position.title},
                    {u"token"_s, position.token},
                    {u"maturity"_s, maturityName(position.maturity)}};
    const auto put = [&out](const QString& key, const std::optional<base::Wei>& value) {
        if (value)
            out.insert(key, base::toQString(base::toDecimal(*value)));
    };
    if (position.id)
        out.insert(u"id"_s, position.id->text());
    put(u"amount"_s, position.amount);
    if (!held.amountText.isEmpty())
        out.insert(u"amountText"_s, held.amountText);
    put(u"worth"_s, position.worth);
    if (position.worth)
        out.insert(u"worthToken"_s, position.worthToken);
    if (!held.worthText.isEmpty())
        out.insert(u"worthText"_s, held.worthText);
    put(u"maturesAt"_s, position.maturesAt);
    if (position.maturesAt)
        out.insert(u"unit"_s, position.unit);
    if (!position.claim.isEmpty())
        out.insert(u"claim"_s, position.claim);
    if (!position.claimParameter.isEmpty())
        out.insert(u"claimParameter"_s, position.claimParameter);
    if (position.claimValue)
        out.insert(u"claimValue"_s, position.claimValue->text());
    if (!position.why.isEmpty())
        out.insert(u"why"_s, position.why);
    return out;
}

} // namespace

QByteArray historyCsv(const std::vector<HistoryRow>& rows,
                      const std::vector<HistoryMissing>& missing)
{
    QByteArray out = "time,block,tx,protocol,account,kind,token,amount,fiat,note\r\n";
    for (const HistoryRow& row : rows) {
        const QString time =
            row.time.value == 0
                ? QString()
                : QDateTime::fromMSecsSinceEpoch(row.time.value, Qt::UTC).toString(Qt::ISODate);
        QStringList notes{row.why, row.fiatWhy};
        notes.removeAll(QString());
        const QStringList fields{time,
                                 QString::number(row.block),
                                 base::toQString(base::toHex(row.tx)),
                                 row.protocol,
                                 eth::checksumText(row.account),
                                 nameOf(row.kind),
                                 row.token,
                                 row.amount,
                                 row.fiat,
                                 notes.join(u"; "_s)};
        QByteArrayList line;
        for (const QString& text : fields)
            line << field(text);
        out += line.join(',') + "\r\n";
    }
    for (const HistoryMissing& one : missing)
        out += ",,," + field(one.protocol) + ",,missing,,,," + field(one.why) + "\r\n";
    return out;
}

QJsonObject portfolioJson(const Portfolio& portfolio)
{
    QJsonArray holdings;
    for (const Holding& holding : portfolio.holdings) {
        QJsonArray positions;
        for (const HeldPosition& held : holding.positions)
            positions.append(positionJson(held));
        QJsonObject params;
        for (const auto& [name, value] : holding.params)
            params.insert(name, value);
        QJsonObject one{{u"protocol"_s, holding.protocol},
                        {u"name"_s, holding.name},
                        {u"account"_s, eth::checksumText(holding.account)},
                        {u"positions"_s, positions}};
        if (!params.isEmpty())
            one.insert(u"params"_s, params);
        holdings.append(one);
    }
    QJsonArray skipped;
    for (const SkippedItem& item : portfolio.skipped)
        skipped.append(QJsonObject{{u"protocol"_s, item.protocol}, {u"why"_s, item.why}});
    return {{u"v"_s, 1},
            {u"type"_s, u"stakePositions"_s},
            {u"time"_s, timeOf(portfolio.at).value},
            {u"chainId"_s, base::toQString(std::to_string(portfolio.chain.value))},
            {u"block"_s, QJsonObject{{u"number"_s, static_cast<qint64>(portfolio.at.number)},
                                     {u"hash"_s, base::toQString(base::toHex(portfolio.at.hash))}}},
            {u"holdings"_s, holdings},
            {u"skipped"_s, skipped}};
}

QJsonObject positionsFile(const Portfolio& portfolio)
{
    QJsonObject file = portfolioJson(portfolio);
    file.insert(u"digest"_s, base::toQString(base::toHex(positionsDigest(file))));
    return file;
}

base::Hash32 positionsDigest(QJsonObject file)
{
    for (const auto& key : {u"digest"_s, u"signature"_s, u"signer"_s})
        file.remove(key);
    const QByteArray text = QJsonDocument(file).toJson(QJsonDocument::Compact);
    return eth::keccak256(
        std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

} // namespace rollscope::staking
