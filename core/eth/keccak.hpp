#pragma once
#include "base/types.hpp"
#include <span>
#include <string_view>

namespace rollscope::eth {

/// Keccak-256 as Ethereum uses it (the original padding, not SHA3-256), through Qt. Any thread.
[[nodiscard]] base::Hash32 keccak256(std::span<const quint8> bytes);
[[nodiscard]] base::Hash32 keccak256(std::string_view bytes);

} // namespace rollscope::eth
