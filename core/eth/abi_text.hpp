#pragma once
#include "eth/abi.hpp"

namespace rollscope::eth::abi {

/// An ABI as people have it: the compiler's JSON, or human-readable lines ("#" and "//" begin a
/// comment). BadInput with line or byte.
[[nodiscard]] base::Result<Abi> parseText(const QByteArray& text);

} // namespace rollscope::eth::abi
