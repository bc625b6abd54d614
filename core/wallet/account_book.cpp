#include "wallet/account_book.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "eth/address.hpp"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr int kVersion = 1;
constexpr qint64 kMostBytes = 1 << 20;

QString kindWord(SignerKind kind)
{
    return kind == SignerKind::Provider ? QStringLiteral("eip1193") : QStringLiteral("web3signer");
}

Result<NamedAddress> namedFrom(const QJsonObject& json)
{
    const auto read = readAddress(json.value(u"address").toString());
    if (!read)
        return tl::unexpected(read.error());
    NamedAddress out{read->address, json.value(u"name").toString()};
    if (const auto fine = checkName(out.name); !fine)
        return tl::unexpected(fine.error());
    if (const QJsonValue chain = json.value(u"chainId"); !chain.isUndefined()) {
        const double id = chain.toDouble();
        if (!(id >= 1 && id < 0x1p53) || id != double(quint64(id)))
            return fail(ErrorKind::BadInput, QStringLiteral("a chain id is a whole number from 1"));
        out.chain = base::ChainId{quint64(id)};
    }
    return out;
}

Result<SignerLink> linkFrom(const QJsonObject& json)
{
    const QString kind = json.value(u"kind").toString();
    SignerLink out{SignerKind::Provider, json.value(u"url").toString(),
                   json.value(u"connect").toBool()};
    if (kind == kindWord(SignerKind::Web3Signer))
        out.kind = SignerKind::Web3Signer;
    else if (kind != kindWord(SignerKind::Provider))
        return fail(ErrorKind::BadInput, QStringLiteral("a signer is eip1193 or web3signer"));
    if (out.url.isEmpty() || out.url.size() > 300)
        return fail(ErrorKind::BadInput, QStringLiteral("a signer has a url"));
    return out;
}

/// Fills `out` from a list of the file; what is wrong is left out, told, and kept as it stands.
template <class T>
void readList(const QJsonObject& file, const char* key, Result<T> (*read)(const QJsonObject&),
              std::vector<T>& out, BookRead& whole)
{
    QJsonArray unread;
    const QJsonArray list = file.value(QLatin1String(key)).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto one = out.size() < kMostEntries
                       ? read(list[i].toObject())
                       : Result<T>(fail(ErrorKind::BadInput, QStringLiteral("the list is full")));
        if (one) {
            out.push_back(std::move(*one));
            continue;
        }
        one.error().where = QStringLiteral("accounts.json: %1[%2]").arg(QLatin1String(key)).arg(i);
        whole.complaints.push_back(std::move(one.error()));
        unread.append(list[i]);
    }
    if (!unread.isEmpty())
        whole.book.unread.insert(QLatin1String(key), unread);
}

QJsonArray jsonOf(const std::vector<NamedAddress>& list)
{
    QJsonArray out;
    for (const auto& one : list) {
        QJsonObject json{{QStringLiteral("address"), eth::checksumText(one.address)},
                         {QStringLiteral("name"), one.name}};
        if (one.chain)
            json.insert(QStringLiteral("chainId"), double(one.chain->value));
        out.append(json);
    }
    return out;
}

} // namespace

BookRead readAccountBook(const QString& path)
{
    BookRead out;
    const auto complain = [&out, &path](const QString& what) {
        out.complaints.push_back({ErrorKind::BadInput, what, path, {}});
    };
    QFile file(path);
    if (!file.exists())
        return out;
    if (!file.open(QIODevice::ReadOnly)) {
        complain(QStringLiteral("the accounts cannot be read"));
        out.foreign = true;
        return out;
    }
    const QByteArray text = file.read(kMostBytes + 1);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    file.close();
    if (text.size() > kMostBytes || !document.isObject()) {
        QString aside = path + QStringLiteral(".bad");
        for (int n = 2; QFile::exists(aside); ++n)
            aside = path + QStringLiteral(".bad.%1").arg(n);
        // One that cannot be moved must not be written over.
        out.foreign = !QFile::rename(path, aside);
        complain(out.foreign ? QStringLiteral("the accounts cannot be read")
                             : QStringLiteral("it is no file of accounts, and was kept with .bad "
                                              "at its name"));
        return out;
    }
    const QJsonObject object = document.object();
    if (object.value(u"version").toInt() > kVersion) {
        complain(QStringLiteral("it was written by a newer Rollscope: changes are not kept"));
        out.foreign = true;
        return out;
    }
    readList(object, "watched", namedFrom, out.book.watched, out);
    readList(object, "addresses", namedFrom, out.book.known, out);
    readList(object, "signers", linkFrom, out.book.signers, out);
    return out;
}

Result<void> writeAccountBook(const QString& path, const AccountBook& book)
{
    QJsonArray signers;
    for (const auto& link : book.signers)
        signers.append(QJsonObject{{QStringLiteral("kind"), kindWord(link.kind)},
                                   {QStringLiteral("url"), link.url},
                                   {QStringLiteral("connect"), link.wanted}});
    QJsonObject object{{QStringLiteral("version"), kVersion},
                       {QStringLiteral("watched"), jsonOf(book.watched)},
                       {QStringLiteral("addresses"), jsonOf(book.known)},
                       {QStringLiteral("signers"), signers}};
    for (auto it = book.unread.begin(); it != book.unread.end(); ++it) {
        QJsonArray list = object.value(it.key()).toArray();
        for (const auto& one : it->toArray())
            list.append(one);
        object.insert(it.key(), list);
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorKind::Io, QStringLiteral("the folder cannot be made"), path);
    return base::writeWhole(path, QJsonDocument(object).toJson(),
                            QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<SpelledAddress> readAddress(const QString& typed)
{
    const QString trimmed = typed.trimmed();
    // Latin digits alone: what is no ASCII becomes a question mark, which is no digit.
    const std::string text = trimmed.toLatin1().toStdString();
    const auto plain = eth::parseAddress(text);
    const QStringView digits = QStringView(trimmed).mid(2);
    const bool lower =
        std::any_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'a' && c <= u'f'; });
    const bool upper =
        std::any_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'A' && c <= u'F'; });
    if (plain)
        return SpelledAddress{*plain, lower && upper ? Spelling::Eip55 : Spelling::Plain, {}};
    for (const base::ChainId chain : {base::ChainId{30}, base::ChainId{31}})
        if (const auto other = eth::parseAddress(text, chain); other)
            return SpelledAddress{*other, Spelling::Eip1191, chain};
    return tl::unexpected(plain.error());
}

bool looksAlike(const base::Address& a, const base::Address& b)
{
    const auto same = [&](std::size_t i) { return a.bytes[i] == b.bytes[i]; };
    return a != b && same(0) && same(1) && same(18) && same(19);
}

Result<void> checkName(const QString& name)
{
    if (name.isEmpty() || name.size() > kLongestName)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("a name has 1 to %1 characters").arg(kLongestName));
    if (!base::isPrintable(name) || name != name.simplified())
        return fail(ErrorKind::BadInput,
                    QStringLiteral("a name has visible characters and single spaces only"));
    return {};
}

} // namespace rollscope::wallet
