#include "wallet/hd_key.hpp"
#include "wallet/mnemonic.hpp"
#include <QStringList>
#include <algorithm>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string_view>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

/// HMAC-SHA512 into 64 secret bytes.
Result<Secret> hmac(std::span<const quint8> key, std::span<const quint8> data)
{
    Secret out(64);
    unsigned size = 0;
    if (HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), data.data(), data.size(),
             out.bytes().data(), &size) == nullptr ||
        size != out.bytes().size())
        return fail(ErrorKind::Internal, QStringLiteral("HMAC failed"));
    return out;
}

/// "44'" or "44h" as its index; nullopt for anything else.
std::optional<quint32> indexOf(QStringView step)
{
    const bool hardened = step.endsWith(u'\'') || step.endsWith(u'h');
    const QStringView digits = hardened ? step.chopped(1) : step;
    const bool plain =
        !digits.isEmpty() && digits.size() <= 10 &&
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const quint64 value = plain ? digits.toULongLong() : kHardened;
    if (value >= kHardened)
        return std::nullopt;
    return static_cast<quint32>(value) | (hardened ? kHardened : 0);
}

} // namespace

Result<HdKey> HdKey::master(std::span<const quint8> seed)
{
    constexpr std::string_view kSalt = "Bitcoin seed";
    if (seed.size() < 16 || seed.size() > 64)
        return fail(ErrorKind::BadInput, QStringLiteral("a seed has 16 to 64 bytes"),
                    QStringLiteral("seed"));
    auto both = hmac({reinterpret_cast<const quint8*>(kSalt.data()), kSalt.size()}, seed);
    if (!both)
        return tl::unexpected(std::move(both.error()));
    HdKey out(std::move(*both));
    if (auto valid = eth::addressOf(out.key()); !valid)
        return tl::unexpected(std::move(valid.error()));
    return out;
}

Result<HdKey> HdKey::child(quint32 index) const
{
    Secret data(37); // 0x00 and the key, or the public key; then the index
    if (index >= kHardened) {
        std::copy(key().begin(), key().end(), data.bytes().begin() + 1);
    } else {
        const auto point = eth::publicKey(key());
        if (!point)
            return tl::unexpected(point.error());
        std::copy(point->begin(), point->end(), data.bytes().begin());
    }
    for (std::size_t i = 0; i < 4; ++i)
        data.bytes()[36 - i] = static_cast<quint8>(index >> (8 * i));
    auto made = hmac(chainCode(), data.bytes());
    if (!made)
        return tl::unexpected(std::move(made.error()));
    Secret sum(key());
    if (auto done = eth::addToKey(sum.bytes().first<32>(), made->bytes().first<32>()); !done)
        return tl::unexpected(std::move(done.error()));
    std::copy(sum.bytes().begin(), sum.bytes().end(), made->bytes().begin());
    return HdKey(std::move(*made));
}

Result<HdKey> HdKey::at(const QString& path) const
{
    const QStringList steps = path.split(u'/');
    if (steps.first() != u"m")
        return fail(ErrorKind::BadInput, QStringLiteral("a path begins with \"m\""), path.left(80));
    HdKey out{Secret(m_both.bytes())};
    for (const QString& step : steps.mid(1)) {
        const auto index = indexOf(step);
        if (!index)
            return fail(ErrorKind::BadInput,
                        QStringLiteral("a step is a number below 2^31, with ' when hardened"),
                        QStringLiteral("\"%1\" of \"%2\"").arg(step.left(20), path.left(80)));
        auto next = out.child(*index);
        if (!next)
            return next;
        out = std::move(*next);
    }
    return out;
}

Result<Secret> seedOf(const QString& sentence, const QString& passphrase)
{
    constexpr int kRounds = 2048;
    QString plain = plainSentence(sentence);
    QByteArray words = plain.toUtf8();
    if (plain.constData() != sentence.constData())
        wipe(plain);
    QByteArray salt = QByteArrayLiteral("mnemonic") +
                      passphrase.normalized(QString::NormalizationForm_KD).toUtf8();
    Secret out(64);
    const bool made =
        PKCS5_PBKDF2_HMAC(words.constData(), static_cast<int>(words.size()),
                          reinterpret_cast<const quint8*>(salt.constData()),
                          static_cast<int>(salt.size()), kRounds, EVP_sha512(),
                          static_cast<int>(out.bytes().size()), out.bytes().data()) == 1;
    OPENSSL_cleanse(words.data(), static_cast<std::size_t>(words.size()));
    OPENSSL_cleanse(salt.data(), static_cast<std::size_t>(salt.size()));
    if (!made)
        return fail(ErrorKind::Internal, QStringLiteral("PBKDF2 failed"));
    return out;
}

} // namespace rollscope::wallet
