#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <string>
#include <string_view>

namespace rollscope::eth {

/// The one spelling of a name by ENSIP-15, as UTF-8: letters in lower case, "_" only before the
/// rest of a label, no "--" in its third and fourth place, an apostrophe (between other characters)
/// as U+2019. Names with other than ASCII characters need the standard's table, which is not here:
/// they are refused, as what breaks a rule is. BadInput with the label and the rule.
[[nodiscard]] base::Result<std::string> normalizeName(std::string_view name);

/// ENSIP-1 (EIP-137) of a name that normalizeName() gave; 32 zero bytes for the empty name.
[[nodiscard]] base::Hash32 namehash(std::string_view normalized);

} // namespace rollscope::eth
