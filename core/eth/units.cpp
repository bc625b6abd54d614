#include "eth/units.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"

namespace rollscope::eth {

std::string formatUnits(const base::Wei& value, unsigned decimals)
{
    std::string digits = base::toDecimal(value);
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    std::string fraction = digits.substr(digits.size() - decimals);
    digits.erase(digits.size() - decimals);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    return fraction.empty() ? digits : digits + '.' + fraction;
}

base::Result<base::Wei> parseUnits(std::string_view text, unsigned decimals)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string digits(text.substr(0, point));
    const std::string_view fraction = point < text.size() ? text.substr(point + 1) : "";
    if (fraction.empty() && (digits.empty() || point < text.size()))
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("digits are missing"));
    if (fraction.size() > decimals)
        return base::fail(base::ErrorKind::BadInput,
                          QStringLiteral("it has at most %1 decimals").arg(decimals));
    digits += fraction;
    digits.append(decimals - fraction.size(), '0');
    return u256FromDecimal(digits).map(fromU256);
}

} // namespace rollscope::eth
