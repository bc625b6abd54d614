#include "wallet/keystore_folder.hpp"
#include "base/hex.hpp"
#include "wallet/keystore.hpp"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

tl::unexpected<base::Error> broken(const char* member, const QString& what)
{
    return fail(ErrorKind::Protocol, what, QString::fromLatin1(member));
}

bool isHex(const QJsonValue& value, qsizetype least, qsizetype most)
{
    const auto bytes = base::bytesFromHex(value.toString().toStdString());
    return bytes && bytes->size() >= least && bytes->size() <= most;
}

Result<KeyFile> readFile(const QString& path)
{
    constexpr qint64 kMost = 64 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, file.errorString(), QStringLiteral("file"));
    if (file.size() > kMost)
        return broken("file", QStringLiteral("it has more than 64 KB"));
    auto described = describeKeystore(file.read(kMost));
    if (described)
        described->path = path;
    return described;
}

} // namespace

Result<KeyFile> describeKeystore(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject file = document.object();
    if (!document.isObject())
        return broken("keystore", QStringLiteral("a JSON object was expected"));
    if (file.value(u"version").toInt() != 3)
        return broken("version", QStringLiteral("3 was expected"));
    const QJsonObject crypto =
        file.value(file.contains(u"crypto") ? u"crypto" : u"Crypto").toObject();
    const QJsonObject params = crypto.value(u"kdfparams").toObject();
    KeyFile out;
    out.kdf = crypto.value(u"kdf").toString();
    if (crypto.value(u"cipher").toString() != u"aes-128-ctr")
        return broken("cipher", QStringLiteral("only aes-128-ctr is known"));
    if (!isHex(crypto.value(u"cipherparams").toObject().value(u"iv"), 16, 16))
        return broken("iv", QStringLiteral("16 bytes in hex were expected"));
    if (!isHex(crypto.value(u"ciphertext"), 1, 32))
        return broken("ciphertext", QStringLiteral("1 to 32 bytes in hex were expected"));
    if (!isHex(crypto.value(u"mac"), 32, 32))
        return broken("mac", QStringLiteral("32 bytes in hex were expected"));
    if (!isHex(params.value(u"salt"), 1, 1024))
        return broken("salt", QStringLiteral("1 to 1024 bytes in hex were expected"));
    if (out.kdf == u"scrypt") {
        const double memory = 128 * params.value(u"n").toDouble() * params.value(u"r").toDouble();
        if (memory < 128 || memory > double(kMaxScryptMemory))
            return broken("kdfparams", QStringLiteral("it asks for too much memory, or for none"));
        out.memory = static_cast<quint64>(memory);
    } else if (out.kdf == u"pbkdf2") {
        const double rounds = params.value(u"c").toDouble();
        if (rounds < 1 || rounds > double(kMaxPbkdf2Rounds))
            return broken("kdfparams.c", QStringLiteral("1 to %1 rounds").arg(kMaxPbkdf2Rounds));
    } else {
        return broken("kdf", QStringLiteral("scrypt or pbkdf2 was expected"));
    }
    QString named = file.value(u"address").toString();
    if (!named.isEmpty() && !named.startsWith(u"0x"))
        named.prepend(QStringLiteral("0x"));
    out.address = base::addressFromHex(named.toStdString());
    if (!named.isEmpty() && !out.address)
        return broken("address", QStringLiteral("40 hex digits were expected"));
    return out;
}

Result<KeyFolder> readKeyFolder(const QString& folder)
{
    constexpr qsizetype kMost = 10'000;
    const QDir dir(folder);
    if (!dir.exists() || !dir.isReadable())
        return fail(ErrorKind::Io, QStringLiteral("the folder cannot be read"), folder);
    const QStringList names = dir.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    if (names.size() > kMost)
        return fail(ErrorKind::BadInput, QStringLiteral("it has more than %1 files").arg(kMost),
                    folder);
    KeyFolder found;
    std::map<base::Address, QString> seen;
    for (const QString& name : names) {
        const QString path = dir.filePath(name);
        auto file = readFile(path);
        if (file && file->address && !seen.emplace(*file->address, name).second)
            file = broken("address", QStringLiteral("it has the key of the same account as %1")
                                         .arg(seen.at(*file->address)));
        if (file) {
            found.good.push_back(std::move(*file));
            continue;
        }
        base::Error error = std::move(file.error());
        error.what.prepend(error.where + QStringLiteral(": "));
        error.where = path;
        found.bad.push_back(std::move(error));
    }
    return found;
}

} // namespace rollscope::wallet
