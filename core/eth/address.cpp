#include "eth/address.hpp"
#include "base/hex.hpp"
#include "eth/keccak.hpp"
#include <algorithm>

namespace rollscope::eth {

std::string toChecksum(const base::Address& address)
{
    std::string text = base::toHex(address);
    const base::Hash32 hash = keccak256(std::string_view(text).substr(2));
    for (std::size_t i = 0; i < 40; ++i) {
        const unsigned nibble = hash.bytes[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15U;
        char& c = text[2 + i];
        if (nibble >= 8 && c >= 'a')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

base::Result<base::Address> parseAddress(std::string_view text)
{
    using base::ErrorKind;
    if (text.size() != 42 || text.substr(0, 2) != "0x")
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("an address is 0x and 40 hexadecimal digits"));
    const auto address = base::addressFromHex(text);
    if (!address)
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("an address has hexadecimal digits only"));
    const std::string_view digits = text.substr(2);
    const bool lower = std::any_of(digits.begin(), digits.end(), [](char c) { return c >= 'a'; });
    const bool upper =
        std::any_of(digits.begin(), digits.end(), [](char c) { return c >= 'A' && c <= 'F'; });
    if (lower && upper && toChecksum(*address) != text)
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("the address does not carry its EIP-55 checksum"), {},
                          QStringLiteral("a digit may be mistyped; copy the address again"));
    return *address;
}

} // namespace rollscope::eth
