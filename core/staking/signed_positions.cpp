#include "staking/signed_positions.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/json_keys.hpp"
#include "staking/portfolio_file.hpp"
#include "wallet/verifier.hpp"
#include <QJsonArray>
#include <QJsonDocument>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;
using base::Result;

QString digestOf(const QJsonObject& file)
{
    return base::toQString(base::toHex(positionsDigest(file)));
}

base::Hash32 signedHash(const QJsonObject& file, const base::Address& signer)
{
    return wallet::messageHash({positionsMessage(file), signer});
}

std::optional<base::Error> broken(const QString& what, const QString& where)
{
    return base::Error{ErrorKind::Protocol, what, where, {}};
}

/// Who signed it, where that holds.
void checkSignature(PositionsCheck& out, const QJsonObject& file)
{
    const bool named = file.contains(u"signer"_s), has = file.contains(u"signature"_s);
    if (!named && !has)
        return;
    if (!named || !has) {
        out.trouble = named ? broken(u"it is missing, and a signer is named"_s, u"signature"_s)
                            : broken(u"it is missing, and there is a signature"_s, u"signer"_s);
        return;
    }
    const auto signer = eth::parseAddress(file.value(u"signer").toString().toStdString());
    if (!signer) {
        out.trouble = broken(signer.error().what, u"signer"_s);
        return;
    }
    const auto good =
        wallet::verifySignature(signedHash(file, *signer), *signer,
                                file.value(u"signature").toString().toStdString(), u"content"_s);
    if (good)
        out.signer = *signer;
    else
        out.trouble = broken(good.error().what, good.error().where);
}

PositionsCheck checkOne(const QJsonObject& file)
{
    PositionsCheck out;
    out.chain = file.value(u"chainId").toString();
    out.block = static_cast<quint64>(file.value(u"block").toObject().value(u"number").toInteger());
    out.time = file.value(u"time").toInteger();
    out.digest = digestOf(file);
    const QString told = file.value(u"digest").toString();
    if (told.isEmpty())
        out.trouble = broken(u"it is missing"_s, u"digest"_s);
    else if (told != out.digest)
        out.trouble = broken(u"the content was changed after it was written: it hashes to %1, and "
                             u"the file says %2"_s.arg(out.digest, told.left(80)),
                             u"digest"_s);
    else
        checkSignature(out, file);
    return out;
}

} // namespace

QByteArray positionsMessage(const QJsonObject& file)
{
    return u"Rollscope staking positions\nChain: %1\nBlock: %2\nDigest: %3"_s
        .arg(file.value(u"chainId").toString(),
             QString::number(file.value(u"block").toObject().value(u"number").toInteger()),
             digestOf(file))
        .toUtf8();
}

Result<QJsonObject> sealPositions(QJsonObject file, const base::Address& signer,
                                  const eth::Signature& signature)
{
    const std::string hex = wallet::signatureHex(signature);
    const auto good = wallet::verifySignature(signedHash(file, signer), signer, hex, u"content"_s);
    if (!good)
        return tl::unexpected(good.error());
    file.insert(u"digest"_s, digestOf(file));
    file.insert(u"signer"_s, eth::checksumText(signer));
    file.insert(u"signature"_s, base::toQString(hex));
    return file;
}

Result<std::vector<PositionsCheck>> checkPositions(const QByteArray& text)
{
    QJsonParseError wrong{};
    const auto document = QJsonDocument::fromJson(text, &wrong);
    if (document.isNull())
        return fail(ErrorKind::BadInput,
                    u"is no JSON: %1, at byte %2"_s.arg(wrong.errorString()).arg(wrong.offset));
    const QJsonArray files = document.isArray() ? document.array() : QJsonArray{document.object()};
    // Another reader could keep the other of two members of one name.
    const QJsonObject all{{u"files"_s, files}};
    const QByteArray whole = document.isArray() ? QByteArray("{\"files\":" + text + "}")
                                                : QByteArray("{\"files\":[" + text + "]}");
    if (eth::hasDoubleKeys(whole, all))
        return fail(ErrorKind::BadInput, u"names a member of an object twice: readers would differ "
                                         u"on what it says"_s);
    std::vector<PositionsCheck> out;
    for (const auto& one : files) {
        const QJsonObject file = one.toObject();
        if (file.value(u"type").toString() != u"stakePositions")
            return fail(ErrorKind::BadInput, u"is no file of staking positions"_s, u"type"_s);
        if (file.value(u"v").toInteger() != 1)
            return fail(ErrorKind::BadInput, u"is of a version that is not known here"_s, u"v"_s,
                        u"a newer Rollscope reads it"_s);
        out.push_back(checkOne(file));
    }
    if (out.empty())
        return fail(ErrorKind::BadInput, u"holds no positions"_s);
    return out;
}

} // namespace rollscope::staking
