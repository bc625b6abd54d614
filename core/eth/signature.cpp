#include "eth/signature.hpp"
#include "eth/keccak.hpp"
#include <array>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <secp256k1_recovery.h>

namespace rollscope::eth {
namespace {

using base::ErrorKind;
using base::fail;

struct DestroyContext
{
    void operator()(secp256k1_context* context) const { secp256k1_context_destroy(context); }
};
using Context = std::unique_ptr<secp256k1_context, DestroyContext>;

/// Blinded once against timing and power measurements, then only read.
const secp256k1_context* context()
{
    static const Context made = [] {
        Context fresh(secp256k1_context_create(SECP256K1_CONTEXT_NONE));
        std::array<quint8, 32> seed{};
        // Signatures are right without it as well.
        [[maybe_unused]] const bool blinded =
            RAND_priv_bytes(seed.data(), static_cast<int>(seed.size())) == 1 &&
            secp256k1_context_randomize(fresh.get(), seed.data()) == 1;
        OPENSSL_cleanse(seed.data(), seed.size());
        return fresh;
    }();
    return made.get();
}

tl::unexpected<base::Error> badKey()
{
    return fail(ErrorKind::BadInput, QStringLiteral("it is zero or not below the curve's order"),
                QStringLiteral("key"));
}

base::Address addressOf(const secp256k1_pubkey& key)
{
    std::array<quint8, 65> point; // 0x04, x, y
    std::size_t size = point.size();
    secp256k1_ec_pubkey_serialize(context(), point.data(), &size, &key, SECP256K1_EC_UNCOMPRESSED);
    const base::Hash32 hash = keccak256(std::span<const quint8>(point).subspan(1));
    base::Address out;
    std::copy(hash.bytes.begin() + 12, hash.bytes.end(), out.bytes.begin());
    return out;
}

} // namespace

base::Result<Signature> sign(const base::Hash32& hash, SecretKey key)
{
    secp256k1_ecdsa_recoverable_signature made;
    if (secp256k1_ecdsa_sign_recoverable(context(), &made, hash.bytes.data(), key.data(), nullptr,
                                         nullptr) != 1)
        return badKey();
    std::array<quint8, 64> compact;
    int recovery = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(context(), compact.data(), &recovery,
                                                            &made);
    Signature out;
    std::copy_n(compact.begin(), 32, out.r.bytes.begin());
    std::copy_n(compact.begin() + 32, 32, out.s.bytes.begin());
    // Recovery ids 2 and 3 stand for an r that was reduced: one chance in 2^127, and no transaction
    // can say it.
    if (recovery > 1)
        return fail(ErrorKind::Internal, QStringLiteral("the signature has no y parity"));
    out.yParity = static_cast<quint8>(recovery);
    return out;
}

base::Result<base::Address> recover(const base::Hash32& hash, const Signature& signature)
{
    const auto broken = [](const char* field, const QString& what) {
        return fail(ErrorKind::Protocol, what, QString::fromLatin1(field));
    };
    if (signature.yParity > 1)
        return broken("yParity", QStringLiteral("it is 0 or 1"));
    if (signature.r.isZero())
        return broken("r", QStringLiteral("it is zero"));
    if (signature.s.isZero())
        return broken("s", QStringLiteral("it is zero"));
    std::array<quint8, 64> compact;
    std::copy(signature.r.bytes.begin(), signature.r.bytes.end(), compact.begin());
    std::copy(signature.s.bytes.begin(), signature.s.bytes.end(), compact.begin() + 32);
    secp256k1_ecdsa_recoverable_signature read;
    if (secp256k1_ecdsa_recoverable_signature_parse_compact(context(), &read, compact.data(),
                                                            signature.yParity) != 1)
        return broken("r, s", QStringLiteral("one is not below the curve's order"));
    secp256k1_ecdsa_signature plain;
    secp256k1_ecdsa_recoverable_signature_convert(context(), &plain, &read);
    if (secp256k1_ecdsa_signature_normalize(context(), nullptr, &plain) == 1)
        return broken("s", QStringLiteral("it is above half the curve's order (EIP-2)"));
    secp256k1_pubkey key;
    if (secp256k1_ecdsa_recover(context(), &key, &read, hash.bytes.data()) != 1)
        return broken("r", QStringLiteral("no key makes such a signature"));
    return addressOf(key);
}

base::Result<base::Address> addressOf(SecretKey key)
{
    secp256k1_pubkey point;
    if (secp256k1_ec_pubkey_create(context(), &point, key.data()) != 1)
        return badKey();
    return addressOf(point);
}

base::Result<std::array<quint8, 33>> publicKey(SecretKey key)
{
    secp256k1_pubkey point;
    if (secp256k1_ec_pubkey_create(context(), &point, key.data()) != 1)
        return badKey();
    std::array<quint8, 33> out;
    std::size_t size = out.size();
    secp256k1_ec_pubkey_serialize(context(), out.data(), &size, &point, SECP256K1_EC_COMPRESSED);
    return out;
}

base::Result<void> addToKey(std::span<quint8, 32> key, SecretKey tweak)
{
    if (secp256k1_ec_seckey_tweak_add(context(), key.data(), tweak.data()) != 1)
        return badKey();
    return {};
}

} // namespace rollscope::eth
