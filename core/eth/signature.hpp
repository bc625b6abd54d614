#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <array>
#include <span>

/// ECDSA over secp256k1, all of it by libsecp256k1. Any thread.
namespace rollscope::eth {

/// r and s big-endian; `yParity` is 0 or 1 (the recovery id of a low-s signature).
struct Signature
{
    base::Hash32 r, s;
    quint8 yParity = 0;
    bool operator==(const Signature&) const = default;
};

/// A secret of 32 bytes that the caller holds, and wipes when it is done.
using SecretKey = std::span<const quint8, 32>;

/// The deterministic signature (RFC 6979) with low s. The key is read where it lies; no copy is
/// made. BadInput for a key that is zero or not below the curve's order.
[[nodiscard]] base::Result<Signature> sign(const base::Hash32& hash, SecretKey key);

/// Who signed `hash`. Protocol error naming r or s: zero, not below the order, s above half the
/// order (EIP-2), or not a signature of any key.
[[nodiscard]] base::Result<base::Address> recover(const base::Hash32& hash,
                                                  const Signature& signature);

/// The last 20 bytes of the Keccak-256 of the public key. BadInput as for sign().
[[nodiscard]] base::Result<base::Address> addressOf(SecretKey key);

/// SEC 1, compressed: 0x02 or 0x03 and x. BadInput as for sign().
[[nodiscard]] base::Result<std::array<quint8, 33>> publicKey(SecretKey key);

/// key + tweak modulo the curve's order, in place. BadInput when either is not below the order or
/// the sum is zero; `key` is then zero.
[[nodiscard]] base::Result<void> addToKey(std::span<quint8, 32> key, SecretKey tweak);

} // namespace rollscope::eth
