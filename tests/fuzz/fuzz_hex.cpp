// Hex text of any kind: what is read is written back the same, and header fields keep their widths.
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/header.hpp"
#include "fuzz_check.hpp"

using namespace rollscope;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = asText(data, size);
    const auto narrow = base::quantityFromHex(text);
    const auto wide = base::weiFromHex(text);
    if (narrow) {
        FUZZ_CHECK(wide && *wide == base::Wei::from64(*narrow));
        FUZZ_CHECK(base::quantityFromHex(base::toQuantity(*narrow)) == narrow);
    }
    if (wide) {
        FUZZ_CHECK(!base::toDecimal(*wide).empty());
        FUZZ_CHECK(wide->fits64() == narrow.has_value());
    }
    if (const auto bytes = base::bytesFromHex(text)) {
        const auto* first = reinterpret_cast<const quint8*>(bytes->constData());
        const auto back = base::toHex(std::span(first, static_cast<std::size_t>(bytes->size())));
        FUZZ_CHECK(base::bytesFromHex(back) == bytes);
    }
    if (const auto hash = base::hashFromHex(text))
        FUZZ_CHECK(base::hashFromHex(base::toHex(*hash)) == hash);
    if (const auto address = eth::parseAddress(text)) {
        const auto again = eth::parseAddress(eth::toChecksum(*address));
        FUZZ_CHECK(again && *again == *address);
    }
    // the first byte picks the field, the rest is its text
    if (size > 0) {
        const auto field = static_cast<eth::HeaderField>(
            data[0] % static_cast<unsigned>(eth::HeaderField::Count_));
        eth::Header header;
        const bool good = eth::set(header, field, text.substr(1));
        FUZZ_CHECK((header.seen != 0) == good);
        FUZZ_CHECK(!eth::headerHash(header).isZero());
    }
    (void)eth::headerField(text);
    return 0;
}
