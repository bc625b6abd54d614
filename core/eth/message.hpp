#pragma once
#include "base/types.hpp"
#include <string_view>

namespace rollscope::eth {

/// EIP-191, version 0x45 (personal_sign): Keccak-256 of "\x19Ethereum Signed Message:\n", the
/// length in decimal, and the message's bytes.
[[nodiscard]] base::Hash32 personalMessageHash(std::string_view message);

/// ERC-8213: Keccak-256 of the length in 32 bytes and the calldata, to compare on a device.
[[nodiscard]] base::Hash32 calldataDigest(std::string_view calldata);

} // namespace rollscope::eth
