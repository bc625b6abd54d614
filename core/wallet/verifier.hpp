#pragma once
#include "eth/typed_data.hpp"
#include "wallet/shown.hpp"
#include "wallet/signer.hpp"
#include <vector>

/// Nothing that a signer returns is believed: it is decoded and compared with what was shown.
namespace rollscope::wallet {

/// One field that is not as shown; both values as a person reads them.
struct Difference
{
    QString field; ///< by its JSON-RPC name
    QString shown;
    QString found;
    QString rule; ///< "must be equal", "at most what was shown", …
};

/// Why it is not sent. `differences` is empty when it could not be decoded at all.
struct Mismatch
{
    base::Error error;
    std::vector<Difference> differences;
};

/// Bytes that are what was shown. Only verify() makes one, and only one of these can be sent.
class Verified
{
public:
    [[nodiscard]] const std::string& raw() const { return m_raw; }
    [[nodiscard]] const eth::SignedTransaction& decoded() const { return m_decoded; }

private:
    friend tl::expected<Verified, Mismatch> verify(const Shown& shown, std::string_view raw);
    Verified(std::string raw, eth::SignedTransaction decoded)
        : m_raw(std::move(raw)), m_decoded(std::move(decoded))
    {}
    std::string m_raw;
    eth::SignedTransaction m_decoded;
};

/// Canonical encoding, low s, and the sender recovered come from eth::decodeSigned; then each field
/// is compared: fees may be below what was shown, gas within its bounds, all else is equal.
[[nodiscard]] tl::expected<Verified, Mismatch> verify(const Shown& shown, std::string_view raw);

/// The comparison alone, for what a signer sent by itself.
[[nodiscard]] std::vector<Difference> differencesOf(const Shown& shown,
                                                    const eth::SignedTransaction& found);

/// Before typed data is signed: its domain names `chain` (EIP-712, chainId). BadInput otherwise.
[[nodiscard]] base::Result<void> checkDomain(const eth::TypedData& data, base::ChainId chain);
/// What personal_sign signs of the question's text.
[[nodiscard]] base::Hash32 messageHash(const MessageQuestion& question);
/// 65 bytes r, s, v (v 0, 1, 27 or 28) in hex. Protocol with field and rule when they are no
/// signature of `hash` by `account`; `of` says in the error what was to be signed.
[[nodiscard]] base::Result<eth::Signature> verifySignature(const base::Hash32& hash,
                                                           const base::Address& account,
                                                           std::string_view hex, const QString& of);
/// r, s and v (27 or 28) in hex.
[[nodiscard]] std::string signatureHex(const eth::Signature& signature);
/// 65 bytes r, s, v (v 0, 1, 27 or 28) in hex. Protocol with field and rule when they are no
/// signature of `data` by `account`.
[[nodiscard]] base::Result<eth::Signature> verifyTypedSignature(const eth::TypedData& data,
                                                                const base::Address& account,
                                                                std::string_view hex);

} // namespace rollscope::wallet
