#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <QString>
#include <string>
#include <string_view>

namespace rollscope::eth {

/// "0x" and 40 digits with the capitals of EIP-55.
[[nodiscard]] std::string toChecksum(const base::Address& address);
[[nodiscard]] QString checksumText(const base::Address& address);

/// "0x" and 40 hex digits. All-lower and all-upper digits are taken as they are; mixed case must
/// carry the right EIP-55 checksum. BadInput says which rule was broken.
[[nodiscard]] base::Result<base::Address> parseAddress(std::string_view text);

/// The same with the capitals of EIP-1191, which differ from chain to chain (30 and 31 use them).
[[nodiscard]] std::string toChecksum(const base::Address& address, base::ChainId chain);
/// As above with the checksum of EIP-1191 for `chain`.
[[nodiscard]] base::Result<base::Address> parseAddress(std::string_view text, base::ChainId chain);

/// Where `sender`'s transaction or CREATE with this nonce puts a contract: the last 20 bytes of
/// Keccak-256 of the RLP list of both.
[[nodiscard]] base::Address createAddress(const base::Address& sender, quint64 nonce);
/// EIP-1014: the last 20 bytes of Keccak-256 of 0xff, sender, salt and hash of the init code.
[[nodiscard]] base::Address create2Address(const base::Address& sender, const base::Hash32& salt,
                                           const base::Hash32& initCodeHash);

} // namespace rollscope::eth
