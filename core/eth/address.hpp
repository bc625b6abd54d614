#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <string>
#include <string_view>

namespace rollscope::eth {

/// "0x" and 40 digits with the capitals of EIP-55.
[[nodiscard]] std::string toChecksum(const base::Address& address);

/// "0x" and 40 hex digits. All-lower and all-upper digits are taken as they are; mixed case must
/// carry the right EIP-55 checksum. BadInput says which rule was broken.
[[nodiscard]] base::Result<base::Address> parseAddress(std::string_view text);

} // namespace rollscope::eth
