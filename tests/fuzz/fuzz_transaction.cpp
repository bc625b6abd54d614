// Strictness as a property: bytes that decode as a transaction have exactly one spelling, which
// encoding gives back.
#include "eth/keccak.hpp"
#include "eth/transaction.hpp"
#include "fuzz_check.hpp"

using namespace rollscope;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = asText(data, size);
    const auto payload = eth::decodeUnsigned(bytes);
    if (payload) {
        FUZZ_CHECK(eth::encodeUnsigned(*payload) == bytes);
        FUZZ_CHECK(eth::signingHash(*payload) == eth::keccak256(bytes));
        base::Hash32 key;
        key.bytes.fill(7);
        // What is to be signed can be signed, and comes back as it was.
        if (const auto made = eth::signTransaction(*payload, eth::SecretKey(key.bytes))) {
            const auto raw = eth::encodeSigned(*payload, made->signature);
            const auto read = eth::decodeSigned(*raw);
            FUZZ_CHECK(read && read->transaction == *payload && read->sender == made->sender);
        } else {
            FUZZ_CHECK(!made.error().where.isEmpty());
        }
    }
    const auto sent = eth::decodeSigned(bytes);
    if (!sent) {
        FUZZ_CHECK(!sent.error().what.isEmpty() && !sent.error().where.isEmpty());
        return 0;
    }
    FUZZ_CHECK(!payload);
    const auto again = eth::encodeSigned(sent->transaction, sent->signature);
    FUZZ_CHECK(again && sent->hash == eth::keccak256(*again));
    FUZZ_CHECK(again == bytes || sent->transaction.type == eth::TransactionType::Blob);
    (void)eth::checkRules(sent->transaction, base::ChainId{1});
    return 0;
}
