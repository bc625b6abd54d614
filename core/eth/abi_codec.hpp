#pragma once
#include "eth/abi_value.hpp"

namespace rollscope::eth::abi {

/// `Strict` takes the one encoding that a compiler makes: tails in order without gaps, zero
/// padding, nothing after the end. `Loose` takes what a contract reads as well: any offset within
/// the data, missing or unclean padding of bytes, and data that follows.
enum class Layout { Strict, Loose };

/// The encoding of `values` one after another, as calldata after its selector. BadInput names the
/// parameter that does not fit its type.
[[nodiscard]] base::Result<std::string> encode(const std::vector<Param>& params,
                                               const std::vector<Value>& values);

/// The values that `data` holds. Protocol error with the parameter and the rule otherwise. What it
/// allocates is bounded by the size of `data`, whatever lengths it claims.
[[nodiscard]] base::Result<std::vector<Value>>
decode(const std::vector<Param>& params, std::string_view data, Layout layout = Layout::Strict);

/// abi.encodePacked: values without padding or lengths, elements of arrays in words. BadInput for
/// tuples and for dynamic elements of arrays, which Solidity refuses too.
[[nodiscard]] base::Result<std::string> encodePacked(const std::vector<Param>& params,
                                                     const std::vector<Value>& values);

/// Where a parameter is, for messages: its name, else its number in brackets.
[[nodiscard]] std::string placeOf(const Param& param, std::size_t index);

} // namespace rollscope::eth::abi
