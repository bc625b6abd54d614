#include "wallet/key_keeping.hpp"
#include "base/file.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "wallet/hd_key.hpp"
#include "wallet/keystore_folder.hpp"
#include "wallet/mnemonic.hpp"
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rollscope::wallet {

using base::ErrorKind;
using base::fail;
using base::Result;

namespace {

constexpr auto kOnlyMe = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

Result<Secret> keyOfMnemonic(std::span<const quint8> words, const QString& path)
{
    QString sentence = QString::fromUtf8(reinterpret_cast<const char*>(words.data()),
                                         static_cast<qsizetype>(words.size()));
    const auto known = entropyOf(sentence);
    auto seed = known ? seedOf(sentence, {}) : Result<Secret>(tl::unexpected(known.error()));
    wipe(sentence);
    if (!seed)
        return seed;
    const auto master = HdKey::master(seed->bytes());
    const auto child = master ? master->at(path) : Result<HdKey>(tl::unexpected(master.error()));
    if (!child)
        return tl::unexpected(child.error());
    return Secret(child->key());
}

Result<QByteArray> sealKey(const Secret& key, std::span<const quint8> password,
                           const ScryptCost& cost)
{
    auto json = makeKeystore(eth::SecretKey(key.bytes().first<32>()), password, cost);
    if (!json)
        return json;
    if (const auto again = openKeystore(*json, password); !again)
        return tl::unexpected(again.error());
    return json;
}

Result<void> checkNotHeld(const QString& folder, const base::Address& account)
{
    if (!QFileInfo::exists(folder))
        return {};
    const auto held = readKeyFolder(folder);
    if (!held)
        return tl::unexpected(held.error());
    for (const auto& file : held->good)
        if (file.address == account)
            return fail(ErrorKind::BadInput,
                        QStringLiteral("the folder has a key file of %1 already")
                            .arg(eth::checksumText(account)),
                        file.path);
    return {};
}

Result<QString> keepKeyFile(const QString& folder, const base::Address& account,
                            const QByteArray& json)
{
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return fail(ErrorKind::Io, QStringLiteral("the folder cannot be made"), folder);
        QFile::setPermissions(folder, kOnlyMe | QFileDevice::ExeOwner);
    }
    if (const auto fine = checkNotHeld(folder, account); !fine)
        return tl::unexpected(fine.error());
    // As geth names its files, so that its tools sort them.
    const QString name =
        QStringLiteral("UTC--") +
        QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddThh-mm-ss.zzz000000Z") +
        QStringLiteral("--") + base::toQString(base::toHex(account)).mid(2);
    const QString path = folder + u'/' + name;
    if (QFile::exists(path))
        return fail(ErrorKind::BadInput, QStringLiteral("it exists already"), path);
    if (const auto written = base::writeWhole(path, json, kOnlyMe); !written)
        return tl::unexpected(written.error());
    return path;
}

} // namespace rollscope::wallet
