#include "eth/u256.hpp"
#include <algorithm>

namespace rollscope::eth {

U256 toU256(const base::Wei& wei)
{
    U256 out;
    boost::multiprecision::import_bits(out, wei.limbs.begin(), wei.limbs.end(), 64, false);
    return out;
}

base::Wei fromU256(const U256& value)
{
    base::Wei out;
    boost::multiprecision::export_bits(value, out.limbs.begin(), 64, false);
    return out;
}

base::Wei sumOf(const base::Wei& a, const base::Wei& b)
{
    const auto sum = checked([&] { return U256(toU256(a) + toU256(b)); });
    return sum ? fromU256(*sum) : base::Wei{{~0ULL, ~0ULL, ~0ULL, ~0ULL}};
}

base::Result<U256> u256FromDecimal(std::string_view digits)
{
    constexpr std::size_t kMaxDigits = 78; // of 2^256
    const auto first = digits.find_first_not_of('0');
    const std::string_view significant =
        first == std::string_view::npos ? std::string_view{} : digits.substr(first);
    const bool numeric = !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
    if (!numeric)
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("not a decimal number"));
    if (significant.size() > kMaxDigits)
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("number is above 2^256-1"));
    return checked([&] {
        U256 value = 0;
        for (const char c : significant)
            value = value * 10 + static_cast<unsigned>(c - '0');
        return value;
    });
}

} // namespace rollscope::eth
