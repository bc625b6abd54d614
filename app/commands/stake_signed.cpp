// Positions under a signature: `rollscope stake positions --sign` and `--verify`.
#include "base/text.hpp"
#include "commands/command.hpp"
#include "commands/stake_command.hpp"
#include "eth/address.hpp"
#include "eth/message.hpp"
#include "session_options.hpp"
#include "staking/signed_positions.hpp"
#include "typed_secret.hpp"
#include "wallet/keystore.hpp"
#include "wallet/keystore_folder.hpp"
#include <QDateTime>
#include <QFile>

namespace rollscope::app::stake_verbs {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;
using base::Result;

constexpr qint64 kMostKeyFile = 64 * 1024;

Result<QByteArray> readUpTo(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, file.errorString(), path);
    QByteArray out = file.read(most + 1);
    if (out.size() > most)
        return fail(ErrorKind::BadInput, u"has more than %1 bytes"_s.arg(most), path);
    return out;
}

QString lineOf(const QString& path, const staking::PositionsCheck& one)
{
    const QString verdict =
        one.trouble  ? u"does not hold: %1: %2"_s.arg(one.trouble->where, one.trouble->what)
        : one.signer ? u"signed by %1, and it holds"_s.arg(eth::checksumText(*one.signer))
                     : u"not signed: anybody may have changed it"_s;
    const QString time = QDateTime::fromMSecsSinceEpoch(one.time, Qt::UTC).toString(Qt::ISODate);
    return base::revealed(u"%1: chain %2, block %3 (%4): %5"_s.arg(
        path, one.chain, QString::number(one.block), time, verdict));
}

QJsonObject jsonOf(const staking::PositionsCheck& one)
{
    QJsonObject out{{u"v"_s, 1},
                    {u"type"_s, u"stakePositionsCheck"_s},
                    {u"time"_s, one.time},
                    {u"chainId"_s, one.chain},
                    {u"block"_s, static_cast<qint64>(one.block)},
                    {u"digest"_s, one.digest},
                    {u"holds"_s, one.holds()}};
    if (one.signer)
        out.insert(u"signer"_s, eth::checksumText(*one.signer));
    if (one.trouble) {
        out.insert(u"where"_s, one.trouble->where);
        out.insert(u"why"_s, one.trouble->what);
    } else if (!one.signer) {
        out.insert(u"why"_s, u"it is not signed"_s);
    }
    return out;
}

} // namespace

Result<QByteArray> readKeyFile(const QString& path)
{
    auto json = readUpTo(path, kMostKeyFile);
    if (!json)
        return json;
    const auto described = wallet::describeKeystore(*json);
    if (!described)
        return fail(ErrorKind::BadInput, described.error().text(), path,
                    u"a key file of version 3 is expected"_s);
    return json;
}

Result<QJsonObject> signPositions(const QJsonObject& file, const QByteArray& keyFile,
                                  const QString& path, const QString& passwordFd)
{
    const auto password = readTypedSecret(u"password of "_s + path, passwordFd);
    if (!password)
        return tl::unexpected(password.error());
    const auto key = wallet::openKeystore(keyFile, password->bytes());
    if (!key)
        return tl::unexpected(key.error());
    const eth::SecretKey bytes(key->bytes().first<32>());
    const auto signer = eth::addressOf(bytes);
    if (!signer)
        return tl::unexpected(signer.error());
    const QByteArray message = staking::positionsMessage(file);
    const auto signature =
        eth::sign(eth::personalMessageHash(std::string_view(
                      message.constData(), static_cast<std::size_t>(message.size()))),
                  bytes);
    if (!signature)
        return tl::unexpected(signature.error());
    return staking::sealPositions(file, *signer, *signature);
}

int verifyPositions(const QString& path, bool json)
{
    const auto text = readUpTo(path, staking::kMaxPositionsFile);
    if (!text)
        return complain(text.error());
    const auto checks = staking::checkPositions(*text);
    if (!checks) {
        base::Error error = checks.error();
        error.where = error.where.isEmpty() ? path : QString(path + u": "_s + error.where);
        complain(error);
        return kNo;
    }
    bool all = true;
    for (const auto& one : *checks) {
        all = all && one.holds();
        if (json)
            print(jsonOf(one));
        else
            print(lineOf(path, one));
    }
    return all ? kFine : kNo;
}

} // namespace rollscope::app::stake_verbs
