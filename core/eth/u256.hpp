#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <boost/multiprecision/cpp_int.hpp>
#include <exception>
#include <string_view>
#include <utility>

namespace rollscope::eth {

/// Unsigned 256-bit integer. Its operators throw on overflow, underflow and division by zero: use
/// them inside checked() only.
using U256 = boost::multiprecision::checked_uint256_t;

[[nodiscard]] U256 toU256(const base::Wei& wei);
[[nodiscard]] base::Wei fromU256(const U256& value);

/// The sum, or 2^256-1 where that is less. Never throws.
[[nodiscard]] base::Wei sumOf(const base::Wei& a, const base::Wei& b);

/// Decimal digits only, at most 2^256-1; BadInput otherwise.
[[nodiscard]] base::Result<U256> u256FromDecimal(std::string_view digits);

/// Runs arithmetic on U256 and turns overflow, underflow and division by zero into BadInput:
/// `checked([&] { return gas * price; })`.
template <class Fn> [[nodiscard]] base::Result<U256> checked(Fn&& fn)
{
    try {
        return U256(std::forward<Fn>(fn)());
    } catch (const std::exception& error) {
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("256-bit arithmetic failed: ") +
                                                         QString::fromUtf8(error.what()));
    }
}

} // namespace rollscope::eth
