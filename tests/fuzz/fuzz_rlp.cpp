// Strictness as a property: bytes that decode have exactly one spelling, which encoding gives back.
#include "eth/rlp.hpp"
#include "fuzz_check.hpp"

using namespace rollscope;
namespace rlp = eth::rlp;

namespace {

void encode(std::string& out, const rlp::Item& item)
{
    if (!item.isList)
        return rlp::appendBytes(out, item.payload);
    const auto start = out.size();
    for (const auto& member : rlp::children(item))
        encode(out, member);
    rlp::closeList(out, start);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = asText(data, size);
    const auto item = rlp::decode(bytes);
    if (!item) {
        FUZZ_CHECK(!item.error().what.isEmpty() && !item.error().where.isEmpty());
        return 0;
    }
    std::string again;
    encode(again, *item);
    FUZZ_CHECK(again == bytes);
    for (const auto& member : rlp::children(*item))
        FUZZ_CHECK(member.offset < size);
    if (const auto number = rlp::toWei(*item)) {
        std::string encoded;
        rlp::appendUint(encoded, *number);
        FUZZ_CHECK(encoded == bytes);
        FUZZ_CHECK(rlp::toUint64(*item).has_value() == number->fits64());
    }
    (void)rlp::toHash(*item);
    (void)rlp::toAddress(*item);
    return 0;
}
