#include "wallet/keystore.hpp"
#include "base/hex.hpp"
#include "eth/keccak.hpp"
#include "wallet/password.hpp"
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <sodium.h>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr std::size_t kDerived = 32; // 16 bytes for the cipher, 16 for the MAC
constexpr std::size_t kBlock = 16;

tl::unexpected<base::Error> damaged(const char* field, const QString& what)
{
    return fail(ErrorKind::Protocol, what, QString::fromLatin1(field));
}

Result<QByteArray> hexField(const QJsonObject& object, const char* field, qsizetype least,
                            qsizetype most)
{
    const auto bytes =
        base::bytesFromHex(object.value(QLatin1String(field)).toString().toStdString());
    if (!bytes || bytes->size() < least || bytes->size() > most)
        return damaged(field,
                       QStringLiteral("%1 to %2 bytes in hex were expected").arg(least).arg(most));
    return *bytes;
}

/// A whole number of at least 1; 0 for anything else.
quint64 numberField(const QJsonObject& object, const char* field)
{
    const double value = object.value(QLatin1String(field)).toDouble();
    return value >= 1 && value < 0x1p53 && value == double(quint64(value)) ? quint64(value) : 0;
}

/// n is below 2^(128 r / 8), says RFC 7914, which matters for r < 4 alone.
bool isBeyondRfc(const ScryptCost& cost)
{
    return cost.r < 4 && cost.n >= 1ULL << (16 * cost.r);
}

Result<Secret> scrypt(std::span<const quint8> password, const QByteArray& salt,
                      const ScryptCost& cost)
{
    const auto& [n, r, p] = cost;
    if (n < 2 || (n & (n - 1)) != 0)
        return damaged("kdfparams.n", QStringLiteral("a power of two was expected"));
    if (r < 1 || r > 64 || p < 1 || p > 64)
        return damaged("kdfparams", QStringLiteral("r and p are 1 to 64"));
    if (n > kMaxScryptMemory / (128 * r) || n * p > kMaxScryptWork * 8 / r)
        return damaged("kdfparams", QStringLiteral("the file asks for too much memory or time"));
    Secret out(kDerived);
    if (isBeyondRfc(cost)) {
        // geth writes and opens such files, OpenSSL refuses them.
        if (sodium_init() < 0 ||
            crypto_pwhash_scryptsalsa208sha256_ll(
                password.data(), password.size(), reinterpret_cast<const quint8*>(salt.constData()),
                static_cast<std::size_t>(salt.size()), n, static_cast<quint32>(r),
                static_cast<quint32>(p), out.bytes().data(), kDerived) != 0)
            return fail(ErrorKind::Internal, QStringLiteral("scrypt failed (not enough memory?)"));
        return out;
    }
    // OpenSSL's own bound counts what it needs beside the table.
    const quint64 memory = 128 * r * (n + p + 2) + (1 << 20);
    if (EVP_PBE_scrypt(reinterpret_cast<const char*>(password.data()), password.size(),
                       reinterpret_cast<const quint8*>(salt.constData()),
                       static_cast<std::size_t>(salt.size()), n, r, p, memory, out.bytes().data(),
                       kDerived) != 1)
        return fail(ErrorKind::Internal, QStringLiteral("scrypt failed (not enough memory?)"));
    return out;
}

Result<Secret> pbkdf2(std::span<const quint8> password, const QByteArray& salt,
                      const QJsonObject& params)
{
    const quint64 rounds = numberField(params, "c");
    if (params.value(u"prf").toString() != u"hmac-sha256")
        return damaged("kdfparams.prf", QStringLiteral("only hmac-sha256 is known"));
    if (rounds < 1 || rounds > kMaxPbkdf2Rounds)
        return damaged("kdfparams.c", QStringLiteral("1 to %1 rounds").arg(kMaxPbkdf2Rounds));
    Secret out(kDerived);
    if (PKCS5_PBKDF2_HMAC(reinterpret_cast<const char*>(password.data()),
                          static_cast<int>(password.size()),
                          reinterpret_cast<const quint8*>(salt.constData()),
                          static_cast<int>(salt.size()), static_cast<int>(rounds), EVP_sha256(),
                          static_cast<int>(kDerived), out.bytes().data()) != 1)
        return fail(ErrorKind::Internal, QStringLiteral("PBKDF2 failed"));
    return out;
}

Result<Secret> derive(const QJsonObject& crypto, std::span<const quint8> password)
{
    const QJsonObject params = crypto.value(u"kdfparams").toObject();
    const auto salt = hexField(params, "salt", 1, 1024);
    if (!salt)
        return tl::unexpected(salt.error());
    if (numberField(params, "dklen") != kDerived)
        return damaged("kdfparams.dklen", QStringLiteral("32 was expected"));
    const QString kdf = crypto.value(u"kdf").toString();
    if (kdf == u"pbkdf2")
        return pbkdf2(password, *salt, params);
    if (kdf == u"scrypt")
        return scrypt(
            password, *salt,
            {numberField(params, "n"), numberField(params, "r"), numberField(params, "p")});
    return damaged("kdf", QStringLiteral("scrypt or pbkdf2 was expected"));
}

/// AES-128 in counter mode, which is its own reverse.
bool aesCtr(std::span<const quint8> key, std::span<const quint8> iv, std::span<const quint8> in,
            std::span<quint8> out)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int written = 0;
    return context &&
           EVP_EncryptInit_ex(context.get(), EVP_aes_128_ctr(), nullptr, key.data(), iv.data()) ==
               1 &&
           EVP_EncryptUpdate(context.get(), out.data(), &written, in.data(),
                             static_cast<int>(in.size())) == 1 &&
           static_cast<std::size_t>(written) == in.size();
}

std::span<const quint8> spanOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const quint8*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

/// Keccak-256 of the derived key's second half and the ciphertext.
base::Hash32 macOf(const Secret& derived, std::span<const quint8> ciphertext)
{
    Secret both(kBlock + ciphertext.size());
    std::copy_n(derived.bytes().begin() + kBlock, kBlock, both.bytes().begin());
    std::copy(ciphertext.begin(), ciphertext.end(), both.bytes().begin() + kBlock);
    return eth::keccak256(both.bytes());
}

QString hexText(std::span<const quint8> bytes)
{
    return base::toQString(base::toHex(bytes)).mid(2);
}

/// Whether `key` belongs to the address that the file names; absent when it names none.
std::optional<bool> isOf(const QJsonObject& file, const Secret& key)
{
    QString named = file.value(u"address").toString();
    if (named.isEmpty())
        return std::nullopt;
    if (!named.startsWith(u"0x"))
        named.prepend(QStringLiteral("0x"));
    const auto address = eth::addressOf(eth::SecretKey(key.bytes()));
    return address && base::addressFromHex(named.toStdString()) == *address;
}

Result<Secret> openWith(const QByteArray& json, std::span<const quint8> password)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject file = document.object();
    if (!document.isObject())
        return damaged("keystore", QStringLiteral("a JSON object was expected"));
    if (file.value(u"version").toInt() != 3)
        return damaged("version", QStringLiteral("3 was expected"));
    const QJsonObject crypto =
        file.value(file.contains(u"crypto") ? u"crypto" : u"Crypto").toObject();
    if (crypto.value(u"cipher").toString() != u"aes-128-ctr")
        return damaged("cipher", QStringLiteral("only aes-128-ctr is known"));
    const auto iv = hexField(crypto.value(u"cipherparams").toObject(), "iv", kBlock, kBlock);
    if (!iv)
        return tl::unexpected(iv.error());
    const auto ciphertext = hexField(crypto, "ciphertext", 1, 32);
    if (!ciphertext)
        return tl::unexpected(ciphertext.error());
    const auto mac = hexField(crypto, "mac", 32, 32);
    if (!mac)
        return tl::unexpected(mac.error());
    const auto derived = derive(crypto, password);
    if (!derived)
        return tl::unexpected(derived.error());
    Secret key(32);
    const std::span<quint8> lowEnd = key.bytes().last(static_cast<std::size_t>(ciphertext->size()));
    if (!aesCtr(derived->bytes().first(kBlock), spanOf(*iv), spanOf(*ciphertext), lowEnd))
        return fail(ErrorKind::Internal, QStringLiteral("AES failed"));
    const base::Hash32 expected = macOf(*derived, spanOf(*ciphertext));
    const bool right = CRYPTO_memcmp(expected.bytes.data(), mac->constData(), 32) == 0;
    const auto ofAddress = isOf(file, key);
    // The key of the address came out: the password was right, and the file is not.
    if (!right && ofAddress == true)
        return damaged("mac", QStringLiteral("it does not fit, though the password is right"));
    if (!right)
        return fail(ErrorKind::Refused, QStringLiteral("the password is wrong"), {},
                    QStringLiteral("or the encrypted key was altered: they look the same"));
    if (ofAddress == false)
        return damaged("address", QStringLiteral("the key in the file is of another account"));
    if (!eth::addressOf(eth::SecretKey(key.bytes())))
        return damaged("ciphertext", QStringLiteral("what it holds is no key"));
    return key;
}

} // namespace

Result<Secret> openKeystore(const QByteArray& json, std::span<const quint8> password)
{
    auto opened = openWith(json, password);
    if (opened || opened.error().kind != ErrorKind::Refused)
        return opened;
    const Secret other = composed(password);
    return std::ranges::equal(other.bytes(), password) ? std::move(opened)
                                                       : openWith(json, other.bytes());
}

Result<QByteArray> makeKeystore(eth::SecretKey key, std::span<const quint8> password,
                                const ScryptCost& cost)
{
    const auto address = eth::addressOf(key);
    if (!address)
        return tl::unexpected(address.error());
    if (isBeyondRfc(cost)) // opened, but not written: many wallets refuse them
        return fail(ErrorKind::BadInput, QStringLiteral("it is not below 2^(128 r / 8) (RFC 7914)"),
                    QStringLiteral("kdfparams.n"));
    QByteArray salt(32, '\0');
    QByteArray iv(kBlock, '\0');
    if (RAND_bytes(reinterpret_cast<quint8*>(salt.data()), static_cast<int>(salt.size())) != 1 ||
        RAND_bytes(reinterpret_cast<quint8*>(iv.data()), static_cast<int>(iv.size())) != 1)
        return fail(ErrorKind::Internal, QStringLiteral("no random numbers"));
    auto derived = scrypt(composed(password).bytes(), salt, cost);
    if (!derived) {
        derived.error().kind = ErrorKind::BadInput;
        return tl::unexpected(std::move(derived.error()));
    }
    std::array<quint8, 32> ciphertext{};
    if (!aesCtr(derived->bytes().first(kBlock), spanOf(iv), key, ciphertext))
        return fail(ErrorKind::Internal, QStringLiteral("AES failed"));
    const QJsonObject params{{QStringLiteral("dklen"), int(kDerived)},
                             {QStringLiteral("n"), double(cost.n)},
                             {QStringLiteral("r"), double(cost.r)},
                             {QStringLiteral("p"), double(cost.p)},
                             {QStringLiteral("salt"), hexText(spanOf(salt))}};
    const QJsonObject crypto{
        {QStringLiteral("cipher"), QStringLiteral("aes-128-ctr")},
        {QStringLiteral("cipherparams"), QJsonObject{{QStringLiteral("iv"), hexText(spanOf(iv))}}},
        {QStringLiteral("ciphertext"), hexText(ciphertext)},
        {QStringLiteral("kdf"), QStringLiteral("scrypt")},
        {QStringLiteral("kdfparams"), params},
        {QStringLiteral("mac"), hexText(macOf(*derived, ciphertext).bytes)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 3},
                                     {QStringLiteral("id"),
                                      QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                     {QStringLiteral("address"), hexText(address->bytes)},
                                     {QStringLiteral("crypto"), crypto}})
        .toJson(QJsonDocument::Compact);
}

Result<std::chrono::milliseconds> expectedScryptTime(const ScryptCost& cost)
{
    constexpr ScryptCost kSmall{1 << 14, 8, 1};
    const QByteArray salt(32, '\0');
    const auto begin = std::chrono::steady_clock::now();
    if (const auto run = scrypt({}, salt, kSmall); !run)
        return tl::unexpected(run.error());
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - begin;
    const double times = double(cost.n * cost.r * cost.p) / double(kSmall.n * kSmall.r * kSmall.p);
    return std::chrono::round<std::chrono::milliseconds>(spent * times);
}

} // namespace rollscope::wallet
