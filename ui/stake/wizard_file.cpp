#include "stake/wizard_file.hpp"
#include "eth/address.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace rollscope::ui {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;

namespace {

constexpr qint64 kMostBytes = 1 << 16;
constexpr int kLastStep = 5;

} // namespace

base::Result<LeftWay> readLeftWay(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"no way was left"_s, path);
    const auto json = QJsonDocument::fromJson(file.read(kMostBytes)).object();
    const auto account = eth::parseAddress(json["account"_L1].toString().toStdString());
    LeftWay way;
    way.order.protocol = json["protocol"_L1].toString();
    way.order.action = json["action"_L1].toString();
    way.order.flow = json["flow"_L1].toString();
    way.step = json["step"_L1].toInt(-1);
    if (json["version"_L1].toInt() != 1 || way.order.protocol.isEmpty() || way.step < 0 ||
        way.step > kLastStep)
        return fail(ErrorKind::BadInput, u"it is no way through the wizard of version 1"_s, path);
    if (account)
        way.order.account = *account;
    const auto texts = json["texts"_L1].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        way.order.texts.emplace(it.key(), it.value().toString());
    return way;
}

base::Result<void> writeLeftWay(const QString& path, const LeftWay& way)
{
    QJsonObject texts;
    for (const auto& [name, text] : way.order.texts)
        texts.insert(name, text);
    const QJsonObject json{
        {u"version"_s, 1},
        {u"protocol"_s, way.order.protocol},
        {u"action"_s, way.order.action},
        {u"account"_s, eth::checksumText(way.order.account)},
        {u"flow"_s, way.order.flow},
        {u"step"_s, way.step},
        {u"texts"_s, texts},
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Io, file.errorString(), path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(json).toJson());
    if (!file.commit())
        return fail(ErrorKind::Io, file.errorString(), path);
    return {};
}

} // namespace rollscope::ui
