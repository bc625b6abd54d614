#pragma once
#include "base/result.hpp"
#include "eth/signature.hpp"
#include "wallet/secret.hpp"
#include <QString>

/// BIP-32: keys that grow from one seed. Private derivation only.
namespace rollscope::wallet {

/// An extended private key: 32 bytes of key, 32 of chain code.
class HdKey
{
public:
    /// From a seed of 16 to 64 bytes; BadInput for another length.
    [[nodiscard]] static base::Result<HdKey> master(std::span<const quint8> seed);

    /// The child at `index`; from kHardened on it needs the private key to be found. BadInput in
    /// the one case of 2^127 in which it does not exist.
    [[nodiscard]] base::Result<HdKey> child(quint32 index) const;
    /// The descendant at a path as "m/44'/60'/0'/0/0". BadInput with the step that is wrong.
    [[nodiscard]] base::Result<HdKey> at(const QString& path) const;

    [[nodiscard]] eth::SecretKey key() const { return m_both.bytes().first<32>(); }
    [[nodiscard]] std::span<const quint8, 32> chainCode() const
    {
        return m_both.bytes().last<32>();
    }

private:
    explicit HdKey(Secret both) : m_both(std::move(both)) {}
    Secret m_both;
};

inline constexpr quint32 kHardened = 1U << 31;

/// BIP-39: the seed of a sentence of words (as plainSentence() has it: blanks do not count) and an
/// optional passphrase in NFKD: PBKDF2 with HMAC-SHA512, 2048 rounds. Any sentence gives a seed;
/// whether its words are a mnemonic is not asked here. Our own copies are wiped, the caller's
/// strings are not.
[[nodiscard]] base::Result<Secret> seedOf(const QString& sentence, const QString& passphrase);

} // namespace rollscope::wallet
