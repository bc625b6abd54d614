#include "stake/sim_batch.hpp"
#include "stake/sim_text.hpp"

namespace rollscope::stake::sim {
namespace {

using base::Result;

constexpr std::size_t kWord = 32;

// No PUSH0 (0x5f): chains before Shanghai run it too.
constexpr std::string_view kCoin("\x60\x00\x35"         // calldataload(0)
                                 "\x31"                 // balance
                                 "\x60\x00\x52"         // mstore(0)
                                 "\x60\x20\x60\x00\xf3" // return(0, 32)
                                 ,
                                 12);

constexpr std::string_view
    kBatch("\x33\x30\x14\x60\x37\x57"                 // 00 if caller == this: go to 37
           "\x60\x00\x35\x60\xe0\x1c"                 // 06 selector
           "\x80\x63\x15\x0b\x7a\x02\x14\x60\x2b\x57" // 0c onERC721Received: go to 2b
           "\x80\x63\xf2\x3a\x6e\x61\x14\x60\x2b\x57" // 16 onERC1155Received
           "\x80\x63\xbc\x19\x7c\x81\x14\x60\x2b\x57" // 20 onERC1155BatchReceived
           "\x00"                                     // 2a stop: nothing to say
           "\x5b\x60\xe0\x1b\x60\x00\x52"             // 2b the selector itself is the consent
           "\x60\x20\x60\x00\xf3"                     // 32 return(0, 32)
           "\x5b\x60\x00\x60\x00"                     // 37 in = 0, out = 0
           "\x5b\x36\x82\x10\x15\x60\x83\x57"         // 3c unless in < calldatasize: go to 83
           "\x81\x60\x60\x01\x35"                     // 44 length = calldataload(in + 96)
           "\x80\x83\x60\x80\x01\x83\x37"             // 49 calldatacopy(out, in + 128, length)
           "\x60\x00\x60\x00\x82\x84"                 // 50 no return area; arguments (out, length)
           "\x86\x60\x20\x01\x35"                     // 56 value = calldataload(in + 32)
           "\x87\x35"                                 // 5b target = calldataload(in)
           "\x88\x60\x40\x01\x35"                     // 5d gas = calldataload(in + 64)
           "\xf1"                                     // 62 call
           "\x82\x52"                                 // 63 mstore(out, success)
           "\x3d\x80\x83\x60\x20\x01\x52"             // 65 mstore(out + 32, returndatasize)
           "\x80\x60\x00\x84\x60\x40\x01\x3e" // 6c returndatacopy(out + 64, 0, returndatasize)
           "\x90\x60\x80\x01\x83\x01\x92\x50" // 74 in += 128 + length
           "\x01\x60\x40\x01"                 // 7c out += 64 + returndatasize
           "\x60\x3c\x56"                     // 80 again
           "\x5b\x60\x00\xf3"                 // 83 return(0, out)
           ,
           135);

constexpr base::Address named(std::string_view text)
{
    base::Address out{};
    for (std::size_t i = 0; i < out.bytes.size(); ++i)
        out.bytes[i] = static_cast<quint8>(text[i]);
    return out;
}

} // namespace

std::string_view coinCode()
{
    return kCoin;
}

std::string_view batchCode()
{
    return kBatch;
}

const base::Address& readerAddress()
{
    static constexpr base::Address kReader = named("Rollscope: a reader.");
    return kReader;
}

const base::Address& coinAddress()
{
    static constexpr base::Address kBalances = named("Rollscope: balances.");
    return kBalances;
}

std::string encodeBatch(const std::vector<BatchCall>& calls)
{
    std::string out;
    for (const BatchCall& call : calls) {
        out += wordOf(call.to);
        out += wordOf(call.value);
        out += wordOf(base::Wei::from64(call.gas));
        out += wordOf(base::Wei::from64(call.data.size()));
        out += call.data;
    }
    return out;
}

Result<std::vector<BatchReturn>> decodeBatch(std::string_view data, std::size_t count)
{
    std::vector<BatchReturn> out;
    while (!data.empty() && out.size() < count) {
        const auto success = numberOf(data.substr(0, kWord));
        const auto length =
            data.size() >= 2 * kWord ? numberOf(data.substr(kWord, kWord)) : std::nullopt;
        if (!success || !length || !success->fits64() || success->limbs[0] > 1 ||
            !length->fits64() || length->limbs[0] > data.size() - 2 * kWord)
            return broken(QStringLiteral("eth_call"),
                          QStringLiteral("answer %1 of the batch is broken").arg(out.size() + 1));
        out.push_back(
            {success->limbs[0] == 1, std::string(data.substr(2 * kWord, length->limbs[0]))});
        data.remove_prefix(2 * kWord + length->limbs[0]);
    }
    if (!data.empty() || out.size() != count)
        return broken(
            QStringLiteral("eth_call"),
            QStringLiteral("the batch answers another number of calls than %1").arg(count));
    return out;
}

quint64 intrinsicGas(std::string_view data)
{
    constexpr quint64 kTransaction = 21'000;
    constexpr quint64 kZero = 4;
    constexpr quint64 kOther = 16;
    quint64 gas = kTransaction;
    for (const char byte : data)
        gas += byte == 0 ? kZero : kOther;
    return gas;
}

} // namespace rollscope::stake::sim
