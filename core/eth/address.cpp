#include "eth/address.hpp"
#include "base/hex.hpp"
#include "eth/keccak.hpp"
#include "eth/rlp.hpp"
#include <algorithm>

namespace rollscope::eth {
namespace {

/// Capitals where the digit of the hash of `prefix` and the digits is 8 or above.
std::string withCapitals(const base::Address& address, const std::string& prefix)
{
    std::string text = base::toHex(address);
    const base::Hash32 hash = keccak256(prefix + text.substr(2));
    for (std::size_t i = 0; i < 40; ++i) {
        const unsigned nibble = hash.bytes[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15U;
        char& c = text[2 + i];
        if (nibble >= 8 && c >= 'a')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

template <class Checksum>
base::Result<base::Address> parse(std::string_view text, const char* rule, Checksum checksum)
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
    if (lower && upper && checksum(*address) != text)
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("the address does not carry its %1 checksum")
                              .arg(QString::fromLatin1(rule)),
                          {}, QStringLiteral("a digit may be mistyped; copy the address again"));
    return *address;
}

base::Address lastTwenty(const base::Hash32& hash)
{
    base::Address out;
    std::copy(hash.bytes.begin() + 12, hash.bytes.end(), out.bytes.begin());
    return out;
}

} // namespace

std::string toChecksum(const base::Address& address)
{
    return withCapitals(address, {});
}

QString checksumText(const base::Address& address)
{
    return base::toQString(toChecksum(address));
}

std::string toChecksum(const base::Address& address, base::ChainId chain)
{
    return withCapitals(address, std::to_string(chain.value) + "0x");
}

base::Result<base::Address> parseAddress(std::string_view text)
{
    return parse(text, "EIP-55", [](const base::Address& a) { return toChecksum(a); });
}

base::Result<base::Address> parseAddress(std::string_view text, base::ChainId chain)
{
    return parse(text, "EIP-1191",
                 [chain](const base::Address& a) { return toChecksum(a, chain); });
}

base::Address createAddress(const base::Address& sender, quint64 nonce)
{
    std::string list;
    rlp::appendBytes(list, sender.bytes);
    rlp::appendUint(list, nonce);
    rlp::closeList(list, 0);
    return lastTwenty(keccak256(list));
}

base::Address create2Address(const base::Address& sender, const base::Hash32& salt,
                             const base::Hash32& initCodeHash)
{
    std::string text(1, '\xff');
    text.append(sender.bytes.begin(), sender.bytes.end());
    text.append(salt.bytes.begin(), salt.bytes.end());
    text.append(initCodeHash.bytes.begin(), initCodeHash.bytes.end());
    return lastTwenty(keccak256(text));
}

} // namespace rollscope::eth
